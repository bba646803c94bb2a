"""A person says in chat that they are away, or back."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.followup import telling
from bot.ports import Message
from cards.texts import absence as texts
from plan import absence
from plan.calendar import swedish_day
from plan.model import Person
from storage import audits, people


def heard(connection: Connection, municipality_id: str, person: Person, text: str, now: datetime) -> Message | None:
    """What to answer; None if the text is about something else. Raises the `Refusal` of `plan.absence.read`."""
    said = absence.read(text, swedish_day(now))
    if said is None:
        return None
    people.set_away(connection, person.id, said.until)
    before, after = (day.isoformat() if day else None for day in (person.away_until, said.until))
    audits.append(
        connection,
        municipality_id,
        now,
        person.id,
        "person.away",
        "",
        through="chat",
        before=before,
        after=after,
    )
    if said.until is None:
        return Message(texts.back())
    telling.hold_back(connection, person.id, now)
    return Message(texts.away(said.until, _deputies(connection, municipality_id, person)))


def _deputies(connection: Connection, municipality_id: str, person: Person) -> tuple[str, ...]:
    ownerships = people.ownerships(connection, municipality_id)
    ids = [each.deputy_id for each in ownerships if each.person_id == person.id and each.deputy_id]
    known = people.by_ids(connection, dict.fromkeys(ids))
    return tuple(known[deputy_id].name for deputy_id in dict.fromkeys(ids) if deputy_id != person.id)
