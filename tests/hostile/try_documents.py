"""Reads each hostile file as a plan and, where it is a table, as owners; prints what it took."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.documents import Unreadable, read_document
from bot.documents.rows import read_rows
from plan import owners
from plan.owners import WrongOwners
from plan.reading import NotAPlan, read_plan
from tests.hostile import child, documents


def _read(path: Path) -> None:
    with suppress(Unreadable, NotAPlan):
        read_plan(read_document(path))
    if path.suffix in (".csv", ".xlsx"):
        with suppress(Unreadable, WrongOwners):
            owners.read(read_rows(path), ["HR"], ())


def main() -> None:
    with TemporaryDirectory() as folder:
        paths = list(documents.every(Path(folder)))
        child.bounded(seconds=300, megabytes=1536)
        for path in paths:
            print(json.dumps({"file": path.name}), flush=True)  # so that it is known which one killed the process
            with child.at_most(30):
                print(json.dumps({"file": path.name, "seconds": child.cost(partial(_read, path))}), flush=True)


if __name__ == "__main__":
    main()
