"""`python -m tests.bot.documents.others.measure [FOLDER]`: the rate of a batch by kind, and what was not right."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bot.documents import Unreadable, read_document
from plan.model import Plan
from plan.reading import NotAPlan, read_plan
from tests.bot.documents.others.batch import HERE, Told, told_in
from tests.bot.documents.others.batches import BATCHES
from tests.bot.documents.others.drawing import drawn
from tests.bot.documents.others.judging import Verdict, rate, verdicts


def plan_of(path: Path) -> Plan | None:
    try:
        return read_plan(read_document(path))
    except (NotAPlan, Unreadable) as refused:
        print("   refused:", refused)
        return None


def files(folder: Path, where: Path) -> Iterator[tuple[Told, Path]]:
    for told in told_in(folder):
        for ending in told.formats:
            yield told, drawn(told, ending, where)
    for told, draw in BATCHES[folder.resolve()]:
        yield told, draw(where / f"plan.{told.formats[0]}")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    by_kind: dict[str, list[tuple[Verdict, str]]] = {}
    with tempfile.TemporaryDirectory() as where:
        for told, path in files(folder, Path(where)):
            plan = plan_of(path)
            found = verdicts(plan, told)
            by_kind.setdefault(told.file, []).extend(found)
            bad = [each for each in found if each[0] not in (Verdict.RIGHT, Verdict.ASKED)]
            if bad or "-v" in sys.argv:
                print(
                    f"{told.file} {told.name} {path.suffix}", [each.question for each in plan.questions] if plan else ""
                )
            for verdict, text in bad:
                print("   ", verdict, text)
            for word, value in told.holds:
                if plan and word == "questions" and len(plan.questions) != int(value):
                    print("   ", told.name, path.suffix, "questions", [each.question for each in plan.questions])
    for kind, found in by_kind.items():
        print(f"{kind}: {rate(found)}")
    print("all:", rate([each for found in by_kind.values() for each in found]))


if __name__ == "__main__":
    main()
