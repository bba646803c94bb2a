"""A person says in chat that they are away, or back."""

from __future__ import annotations

from bot.here import Here
from bot.ports import Message
from bot.telling import messages
from cards.texts import absence as texts
from plan import absence
from plan.audit import AuditAct, Deed, Through
from plan.calendar import swedish_day
from plan.model import Person
from storage import audits, people


def heard(here: Here, person: Person, text: str) -> Message | None:
    """What to answer; None if the text is about something else. Raises the `Refusal` of `plan.absence.read`."""
    said = absence.read(text, swedish_day(here.now))
    if said is None:
        return None
    people.set_away(here.connection, person.id, said.until)
    before, after = (day.isoformat() if day else None for day in (person.away_until, said.until))
    deed = Deed(AuditAct.PERSON_AWAY, "", Through.CHAT, person.id, before, after)
    audits.append(here.connection, here.municipality_id, here.now, deed)
    if said.until is None:
        return Message(texts.back())
    messages.hold_back(here, person.id)
    return Message(texts.away(said.until, *_meanwhile(here, person)))


def _meanwhile(here: Here, person: Person) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names of those who are asked, and the units that nobody is asked about: a deputy may be away too."""
    ownerships = people.ownerships(here.connection, here.municipality_id)
    own = [each for each in ownerships if each.person_id == person.id]
    known = people.by_ids(here.connection, {each.deputy_id for each in own if each.deputy_id} - {person.id})
    today = swedish_day(here.now)
    present = {key: deputy.name for key, deputy in known.items() if not deputy.away_on(today)}
    asked = [present[each.deputy_id] for each in own if each.deputy_id in present]
    without = [each.unit for each in own if each.deputy_id not in present]
    return tuple(dict.fromkeys(asked)), tuple(dict.fromkeys(without))
