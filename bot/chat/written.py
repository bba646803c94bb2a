"""What a person can ask the bot to do by writing, in the personal chat."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.administration import administering, protecting
from bot.leadership import briefing, protected
from bot.owner import absence, assessing, desk, outside
from bot.ports import Message
from cards import plain
from cards.texts import assessing as assessing_texts
from cards.texts import chat as texts
from cards.texts import listing
from plan.calendar import swedish_day
from plan.model import Person
from storage import people, questions


@dataclass(frozen=True, slots=True)
class Said:
    """What one person wrote, in one transaction, at one moment."""

    connection: Connection
    municipality_id: str
    person: Person
    text: str
    now: datetime


def command(said: Said) -> Message | None:
    """None if the text is no command. Raises the `Refusal` of what the person may not do, or of an unreadable day."""
    known = _COMMANDS.get(words(said.text))
    if known:
        return known(said)
    name = outside.asked_for(said.text)
    card = outside.form_for(said.connection, said.municipality_id, said.person, name, said.now) if name else None
    return card_message(card) if card else _absence(said) or _protecting(said) or _briefing(said)


def words(text: str) -> str:
    """As commands are compared: whatever the case, the spaces and the sign at the end."""
    return " ".join(text.casefold().split()).strip(" ?!.")


def card_message(card: desk.CardJson) -> Message:
    return Message(card=card, summary=plain.text(card).partition("\n")[0])


def _help(said: Said) -> Message:
    return Message(texts.help_text(said.person.is_leader, said.person.is_administrator))


def _me(said: Said) -> Message:
    ownerships = people.ownerships(said.connection, said.municipality_id)
    units = tuple(each.unit for each in ownerships if each.person_id == said.person.id)
    deputy_for = tuple(each.unit for each in ownerships if each.deputy_id == said.person.id)
    return Message(texts.about_you(said.person, units, deputy_for, said.person.away_on(swedish_day(said.now))))


def _mine(said: Said) -> Message:
    own = desk.current_desk(said.connection, said.municipality_id, said.person)
    return card_message(desk.next_card(own)) if own else Message(texts.nothing_to_answer())


def _status(said: Said) -> Message:
    """How far the person has come; for an administrator the round as well."""
    return _round(said) or Message(_own_status(said) or texts.nothing_to_answer())


def _own_status(said: Said) -> str:
    own = desk.current_desk(said.connection, said.municipality_id, said.person)
    if own is None or not own.answering:
        return ""
    answered = len(own.answering) - len(own.missing)
    return texts.your_status(answered, len(own.answering), own.round.tertial, own.round.last_day)


def _round(said: Said) -> Message | None:
    if not said.person.is_administrator:
        return None
    held = administering.current_round(said.connection, said.municipality_id)
    if held is None:
        return Message(texts.no_round())
    return card_message(administering.board_card(said.connection, held, said.now, _own_status(said)))


def _goals(said: Said) -> Message:
    card = assessing.current_card(said.connection, said.municipality_id, said.person, said.now)
    return card_message(card) if card else Message(assessing_texts.nothing_to_assess())


def _protected(said: Said) -> Message:
    card = protected.comments(said.connection, said.municipality_id, said.person, said.now)
    return card_message(card) if card else Message(texts.nothing_protected())


def _unread(said: Said) -> Message | None:
    """The questions nobody could read, for an administrator."""
    if not said.person.is_administrator:
        return None
    return Message(listing.unread_questions(questions.unread(said.connection, said.municipality_id)))


def _briefing(said: Said) -> Message | None:
    text = briefing.written(said.connection, said.municipality_id, said.person, said.text, said.now)
    return Message(text) if text else None


def _protecting(said: Said) -> Message | None:
    return protecting.heard(said.connection, said.municipality_id, said.person, said.text, said.now)


def _absence(said: Said) -> Message | None:
    return absence.heard(said.connection, said.municipality_id, said.person, said.text, said.now)


_COMMANDS: dict[str, Callable[[Said], Message | None]] = {
    "hjälp": _help,
    "hjalp": _help,
    "help": _help,
    "mina aktiviteter": _mine,
    "mina": _mine,
    "mina mål": _goals,
    "mina mal": _goals,
    "jag": _me,
    "vem är jag": _me,
    "skyddade kommentarer": _protected,
    "status": _status,
    "olästa frågor": _unread,
    "olasta fragor": _unread,
    "omgången": _round,
    "omgång": _round,
}
