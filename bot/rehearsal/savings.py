"""A rehearsal that goes on another day: the clock and what stands in every chat, beside the database."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson

from bot import private_files
from bot.rehearsal.connector import Posted
from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import CHANNEL, Town
from storage import people

FILE, DATABASE = "rehearsal.json", "rehearsal.db"


def make_ready(folder: Path) -> None:
    """A database without the rest is of a rehearsal that was cut off, and cannot go on."""
    folder.mkdir(private_files.OWNERS_FOLDER, parents=True, exist_ok=True)
    if not (folder / FILE).exists():
        for left in folder.glob(f"{DATABASE}*"):
            left.unlink()


def save(town: Town, folder: Path) -> None:
    """In one step: a stop midway leaves the file as it was."""
    connector = town.teams.connector
    kept = {
        "clock": town.clock(),
        "year": town.year,
        "plan_id": town.plan_id,
        "municipality_id": town.municipality_id,
        "service_url": connector.service_url,
        "administrators": sorted(town.application.settings.administrators),
        "persons": [asdict(person) for person in town.persons.values()],
        "posted": [asdict(message) for message in connector.posted.values()],
        "installed": sorted(connector.installed),
        "blocking": sorted(connector.blocking),
        "before_play": town.before_play,
    }
    private_files.write(folder / FILE, orjson.dumps(kept))


def administrators(folder: Path) -> frozenset[str]:
    """The upn of those who administer by the settings of the rehearsal that is kept there."""
    if not (folder / FILE).exists():
        return frozenset()
    return frozenset(orjson.loads((folder / FILE).read_bytes()).get("administrators", ()))


async def restore(town: Town, folder: Path) -> bool:
    """False where nothing was kept."""
    if not (folder / FILE).exists():
        return False
    kept: dict[str, Any] = orjson.loads((folder / FILE).read_bytes())
    town.is_new = False
    town.clock.set(datetime.fromisoformat(kept["clock"]))
    town.year, town.plan_id, town.municipality_id = kept["year"], kept["plan_id"], kept["municipality_id"]
    town.persons = {each["upn"]: LocalPerson(**each) for each in kept["persons"]}
    town.before_play = kept["before_play"]
    await town.learn()
    connector = town.teams.connector
    connector.add(town.persons.values(), [CHANNEL])
    connector.restore(map(_posted, kept["posted"]), kept["installed"], kept["blocking"])
    await _move_addresses(town, kept["service_url"])
    return True


def _posted(kept: dict[str, Any]) -> Posted:
    asked_at = kept.get("asked_at")
    return Posted(**kept | {"asked_at": datetime.fromisoformat(asked_at) if asked_at else None})


async def _move_addresses(town: Town, old: str) -> None:
    """The connector listens on another port each time."""
    await town.do(lambda connection: people.move_service(connection, old, town.teams.connector.service_url))
