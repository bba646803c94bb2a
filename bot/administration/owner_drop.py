"""An owner file that was dropped in the chat."""

from __future__ import annotations

from bot import rights
from bot.administration.dropped_content import DroppedOwners
from bot.directory import people_file
from bot.here import Here
from bot.ports import Message
from cards.texts import owner_drop as texts
from plan import owners
from plan.access import Act
from plan.model import Person
from plan.owners import WrongOwners


def received(here: Here, person: Person, dropped: DroppedOwners) -> Message:
    """What the file holds, or everything that is wrong with it. Nothing is stored."""
    rights.must(here, person, Act.IMPORT_FILES)
    try:
        rows = owners.read(dropped.rows, people_file.units(here), people_file.goals(here))
    except WrongOwners as wrong:
        return Message(texts.wrong(dropped.name, wrong.faults))
    return Message(texts.found(dropped.name, len({each.upn for each in rows}), len({each.unit for each in rows})))
