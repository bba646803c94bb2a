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
from tests.bot.documents.others.copies import EIGHTH
from tests.bot.documents.others.drawing import drawn
from tests.bot.documents.others.eighteenth.drawn import EIGHTEENTH
from tests.bot.documents.others.eleventh.drawn import ELEVENTH
from tests.bot.documents.others.everyday import SIXTH
from tests.bot.documents.others.exports import SEVENTH
from tests.bot.documents.others.fifteenth.drawn import FIFTEENTH
from tests.bot.documents.others.fourteenth.drawn import FOURTEENTH
from tests.bot.documents.others.judging import Verdict, rate, verdicts
from tests.bot.documents.others.kinds.drawn import KINDS
from tests.bot.documents.others.nineteenth.drawn import NINETEENTH
from tests.bot.documents.others.office import FIFTH
from tests.bot.documents.others.seventeenth.drawn import SEVENTEENTH
from tests.bot.documents.others.sixteenth.drawn import SIXTEENTH
from tests.bot.documents.others.special import DRAWN, Drawn
from tests.bot.documents.others.tenth.drawn import TENTH
from tests.bot.documents.others.thirteenth.drawn import THIRTEENTH
from tests.bot.documents.others.thirtieth.drawn import THIRTIETH
from tests.bot.documents.others.thirtyfifth.drawn import THIRTYFIFTH
from tests.bot.documents.others.thirtyfirst.drawn import THIRTYFIRST
from tests.bot.documents.others.thirtyfourth.drawn import THIRTYFOURTH
from tests.bot.documents.others.thirtysecond.drawn import THIRTYSECOND
from tests.bot.documents.others.thirtythird.drawn import THIRTYTHIRD
from tests.bot.documents.others.twelfth.drawn import TWELFTH
from tests.bot.documents.others.twentieth.drawn import TWENTIETH
from tests.bot.documents.others.twentyeighth.drawn import TWENTYEIGHTH
from tests.bot.documents.others.twentyfifth.drawn import TWENTYFIFTH
from tests.bot.documents.others.twentyfirst.drawn import TWENTYFIRST
from tests.bot.documents.others.twentyfourth.drawn import TWENTYFOURTH
from tests.bot.documents.others.twentyninth.drawn import TWENTYNINTH
from tests.bot.documents.others.twentysecond.drawn import TWENTYSECOND
from tests.bot.documents.others.twentyseventh.drawn import TWENTYSEVENTH
from tests.bot.documents.others.twentysixth.drawn import TWENTYSIXTH
from tests.bot.documents.others.twentythird.drawn import TWENTYTHIRD

DRAWN_BESIDE: dict[Path, list[Drawn]] = {
    HERE: DRAWN,
    HERE / "fifth": FIFTH,
    HERE / "sixth": SIXTH,
    HERE / "seventh": SEVENTH,
    HERE / "eighth": EIGHTH,
    HERE / "tenth": TENTH,
    HERE / "eleventh": ELEVENTH,
    HERE / "twelfth": TWELFTH,
    HERE / "thirteenth": THIRTEENTH,
    HERE / "fourteenth": FOURTEENTH,
    HERE / "fifteenth": FIFTEENTH,
    HERE / "sixteenth": SIXTEENTH,
    HERE / "seventeenth": SEVENTEENTH,
    HERE / "eighteenth": EIGHTEENTH,
    HERE / "nineteenth": NINETEENTH,
    HERE / "twentieth": TWENTIETH,
    HERE / "twentyfirst": TWENTYFIRST,
    HERE / "twentysecond": TWENTYSECOND,
    HERE / "twentythird": TWENTYTHIRD,
    HERE / "twentyfourth": TWENTYFOURTH,
    HERE / "twentyfifth": TWENTYFIFTH,
    HERE / "twentysixth": TWENTYSIXTH,
    HERE / "twentyseventh": TWENTYSEVENTH,
    HERE / "twentyeighth": TWENTYEIGHTH,
    HERE / "twentyninth": TWENTYNINTH,
    HERE / "thirtieth": THIRTIETH,
    HERE / "thirtyfirst": THIRTYFIRST,
    HERE / "thirtysecond": THIRTYSECOND,
    HERE / "thirtythird": THIRTYTHIRD,
    HERE / "thirtyfourth": THIRTYFOURTH,
    HERE / "thirtyfifth": THIRTYFIFTH,
    HERE / "kinds": KINDS,
}


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
    for told, draw in DRAWN_BESIDE.get(folder.resolve(), []):
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
