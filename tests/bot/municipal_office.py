"""The owner file as an administrator changes it: rows edited, and brought in by the program itself."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bot.rehearsal.town import OWNERS_FILE, Town
from tests import forked

HEADER, *LINES = OWNERS_FILE.read_text("utf-8").splitlines()


def without(upn: str, lines: Iterable[str] = LINES) -> list[str]:
    """The file without the rows of that person, and without them as anybody's deputy."""
    left = (line for line in lines if f";{upn};" not in line)
    return [line.removesuffix(upn) if line.endswith(f";{upn}") else line for line in left]


def owner(unit: str, name: str, upn: str, deputy: str = "") -> str:
    return f"{unit};{name};{upn};;ägare;{deputy}"


async def bring(place: Town, lines: Iterable[str]) -> dict[str, Any]:
    """`tertialbot owners import`; what is recorded because of it is delivered."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "ansvariga.csv"
        path.write_text("\n".join([HEADER, *lines]), "utf-8")
        said = await program(place, "owners", "import", str(path), "--json")
    place.clock.set(datetime.now(UTC))
    await place.deliver()
    return said


async def program(place: Town, *arguments: str) -> dict[str, Any]:
    """What it says with --json."""
    said: dict[str, Any] = json.loads(await run(place, *arguments))
    return said


async def run(place: Town, *arguments: str) -> str:
    """The program in a process of its own, on the town's database; what it says."""
    environment = os.environ | {"DATABASE_URL": place.application.database.url}
    ran = await forked.run(*arguments, environment=environment, folder=Path.cwd())
    assert ran.code == 0, ran.err
    return ran.out
