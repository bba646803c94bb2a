"""What a person can ask the bot to do by writing, in the personal chat."""

from __future__ import annotations

from collections.abc import Callable

from bot import rights
from bot.administration import (
    figure_book,
    first_steps,
    kolada_desk,
    opening_desk,
    owner_book,
    owner_change,
    owner_list,
    person_forget,
    protection,
    round_board,
    round_desk,
    settings_desk,
)
from bot.chat import small_talk
from bot.here import Here
from bot.leadership import boards_desk, briefs, protected
from bot.owner import absence, assessment_desk, desk, outside
from bot.ports import Message
from cards import plain
from cards.elements import CardJson
from cards.texts import answer as answer_texts
from cards.texts import assessment as assessing_texts
from cards.texts import chat as texts
from cards.texts import dropped as dropped_texts
from cards.texts import form as form_texts
from cards.texts import reminder as reminder_texts
from plan.access import Act
from plan.calendar import swedish_day
from plan.model import Person
from storage import people, questions


def command(here: Here, person: Person, text: str) -> Message | None:
    """None if the text is no command. Raises the `Refusal` of what the person may not do, or of an unreadable day."""
    said = words(text)
    known = _COMMANDS.get(said)
    if known:
        return known(here, person)
    if said in _BUTTONS:
        return Message(texts.button_as_text(_BUTTONS[said]))
    name = outside.asked_for(text)
    card = outside.form_for(here, person, name) if name else None
    card = card or owner_list.heard(here, person, text) or owner_change.heard(here, person, text)
    if card:
        return card_message(card)
    return next(filter(None, (heard(here, person, text) for heard in _HEARD)), None)


def words(text: str) -> str:
    """As commands are compared: whatever the case, the spaces and the sign at the end."""
    return " ".join(text.casefold().split()).strip(" ?!.")


def card_message(card: CardJson) -> Message:
    return Message(card=card, summary=plain.first_line(card))


def _help(here: Here, person: Person) -> Message:
    leads, administers = (rights.may(here, person, act) for act in (Act.TAKE_REPORT, Act.LEAD_ROUND))
    return Message(texts.help_text(leads, administers))


def _me(here: Here, person: Person) -> Message:
    ownerships = people.ownerships(here.connection, here.municipality_id)
    units = tuple(each.unit for each in ownerships if each.person_id == person.id)
    deputy_for = tuple(each.unit for each in ownerships if each.deputy_id == person.id)
    return Message(texts.about_you(person, units, deputy_for, person.away_on(swedish_day(here.now))))


def _mine(here: Here, person: Person) -> Message:
    own = desk.current_desk(here, person)
    return card_message(desk.next_card(own)) if own else Message(texts.nothing_to_answer())


def _status(here: Here, person: Person) -> Message:
    """How far the person has come; for an administrator the round as well."""
    return _round(here, person) or Message(_own_status(here, person) or texts.nothing_to_answer())


def _own_status(here: Here, person: Person) -> str:
    own = desk.current_desk(here, person)
    if own is None or not own.answering:
        return ""
    answered = len(own.answering) - len(own.missing)
    return texts.your_status(answered, len(own.answering), own.round.tertial, own.round.last_day)


def _round(here: Here, person: Person) -> Message | None:
    if not rights.may(here, person, Act.LEAD_ROUND):
        return None
    held = round_board.current_round(here)
    if held is None:
        card = opening_desk.no_round_card(here, _own_status(here, person))
        return card_message(card) if card else Message(texts.no_plan())
    return card_message(round_board.board_card(here, held, _own_status(here, person)))


def _first_steps(here: Here, person: Person) -> Message:
    rights.must(here, person, Act.LEAD_ROUND)
    return card_message(first_steps.card(here))


def _whole_round(here: Here, person: Person) -> Message | None:
    rights.must(here, person, Act.LEAD_ROUND)
    return _round(here, person)


def _goals(here: Here, person: Person) -> Message:
    card = assessment_desk.current_card(here, person)
    return card_message(card) if card else Message(assessing_texts.nothing_to_assess())


def _protected(here: Here, person: Person) -> Message:
    card = protected.comments(here, person)
    return card_message(card) if card else Message(texts.nothing_protected())


def _unread(here: Here, person: Person) -> Message:
    """The questions nobody could read."""
    rights.must(here, person, Act.READ_UNREAD)
    return Message(answer_texts.unread_questions(questions.unread(here.connection, here.municipality_id)))


def _new_plan(here: Here, person: Person) -> Message:
    rights.must(here, person, Act.IMPORT_FILES)
    return Message(dropped_texts.drop_it_here())


def _update(_: Here, __: Person) -> Message:
    return Message(texts.update_what())


def _settings(here: Here, person: Person) -> Message:
    card = settings_desk.current_card(here, person)
    return card_message(card) if card else Message(texts.no_plan())


def _boards(here: Here, person: Person, text: str) -> Message | None:
    card = boards_desk.heard(here, person, text)
    return card_message(card) if card else None


def _briefing(here: Here, person: Person, text: str) -> Message | None:
    brief = briefs.written(here, person, text)
    return Message(brief) if brief else None


_BUTTONS = {
    words(title): title
    for title in (
        form_texts.save(),
        form_texts.unchanged(),
        form_texts.all_unchanged(),
        form_texts.skip(),
        form_texts.hand_over(),
        form_texts.not_mine(),
        form_texts.later(),
        form_texts.change(),
        form_texts.answer(),
        reminder_texts.answer_now(),
    )
}
"""Some old clients send a button's title as a message instead of pressing it."""
_COMMANDS: dict[str, Callable[[Here, Person], Message | None]] = {
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
    "uppdatera": _update,
    "ansvariga": owner_book.offered,
    "nyckeltal": figure_book.offered,
    "kolada": kolada_desk.offered,
    "kom igång": _first_steps,
    "kom igang": _first_steps,
    "omgången": _whole_round,
    "omgång": _whole_round,
    "ny plan": _new_plan,
    "ny verksamhetsplan": _new_plan,
    "inställningar": _settings,
    "installningar": _settings,
}
_HEARD: tuple[Callable[[Here, Person, str], Message | None], ...] = (
    absence.heard,
    protection.heard,
    round_desk.heard,
    person_forget.heard,
    _boards,
    _briefing,
    small_talk.heard,
)
"""Commands with words of one's own in them, tried in this order."""
