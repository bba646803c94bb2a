"""A round led in words: what an administrator writes opens the card that does it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from bot import rights
from bot.administration import opening_desk, round_board
from bot.followup import rounds
from bot.here import Here
from bot.leadership.question_desk import NoPlan, current_plan
from bot.ports import Click, Message
from bot.telling import posts
from cards import board as board_card
from cards import plain
from cards.elements import CardJson
from cards.payload import Payload, Verb
from cards.texts import board as board_texts
from cards.texts import chat
from cards.texts import round_desk as desk_texts
from cards.texts import round_opening as texts
from plan.access import Act
from plan.audit import AuditAct, Deed, Through
from plan.calendar import swedish_day
from plan.digest import Digest
from plan.model import Person, Round, RoundState
from plan.swedish.dates import DAY, written_day
from storage import audits, municipalities
from storage import rounds as stored

_WHICH = r"(?:\s+(?:för\s+)?(?:t|tertial\s*)(?P<number>[123])(?:\s+(?P<year>20\d\d))?)?"
_OPEN = re.compile(rf"öppna (?:omgången|uppföljningen|en omgång|ny omgång){_WHICH}", re.IGNORECASE)
_EXTEND = re.compile(
    rf"(?:flytta (?:fram )?(?:den )?sista (?:svars)?dagen|förläng omgången)(?:\s+till\s+(?P<day>{DAY}))?", re.IGNORECASE
)
_REMIND = re.compile(r"påminn(?: (?:alla|dem? som saknas|de ansvariga|de som inte har svarat))?", re.IGNORECASE)
_CLOSE = re.compile(rf"stäng(?: (?:omgången|uppföljningen))?{_WHICH}", re.IGNORECASE)
_PUBLISH = re.compile(
    rf"publicera(?: (?:omgången|uppföljningen|inlägget|tertialet|i kanalen|nu))?{_WHICH}", re.IGNORECASE
)
_DIGEST = re.compile(r"skicka (?:ut )?(?:veckans (?:läge|sammandrag)|veckobrevet|sammandraget)(?: nu)?", re.IGNORECASE)
_Answer = Callable[[Here, re.Match[str], Person], Message]


def heard(here: Here, person: Person, text: str) -> Message | None:
    """None if the text is about something else. Raises NotAllowed."""
    line = " ".join(text.split()).rstrip("?!. ")
    found = next(
        ((pattern.fullmatch(line), answer) for pattern, answer in _HEARD.items() if pattern.fullmatch(line)), None
    )
    if found is None or found[0] is None:
        return None
    rights.must(here, person, Act.LEAD_ROUND)
    return found[1](here, found[0], person)


def _ask_open(here: Here, asked: re.Match[str], _: Person) -> Message:
    year = int(asked["year"]) if asked["year"] else None
    found = opening_desk.board_of(here, year)
    if found is None:
        return Message(texts.no_such_plan(year) if year else chat.no_plan())
    return _card(opening_desk.opening_card(here, found, opening_desk.tertial_of(here, found, asked["number"])))


def _ask_extend(here: Here, asked: re.Match[str], _: Person) -> Message:
    written = written_day(asked["day"]) if asked["day"] else None
    wanted = written.on_or_after(swedish_day(here.now)) if written else None
    held = round_board.current_round(here)
    return _in_state(
        here, held, RoundState.OPEN, lambda held: board_card.extend_card(held.id, held.last_day, wanted=wanted)
    )


def _ask_remind(here: Here, _: re.Match[str], __: Person) -> Message:
    def question(held: Round) -> CardJson:
        missing = sum(each.answered < each.of for each in rounds.standing(here, held).people)
        return board_card.confirm_card(held.id, Verb.REMIND, board_texts.remind(), board_texts.remind_question(missing))

    return _in_state(here, round_board.current_round(here), RoundState.OPEN, question)


def _ask_close(here: Here, asked: re.Match[str], person: Person) -> Message:
    def question(held: Round) -> CardJson:
        return round_board.ask_close(here, _as_pressed(person, Payload(Verb.CLOSE, held.id)))

    return _in_state(here, _of_number(here, asked, RoundState.OPEN), RoundState.OPEN, question)


def _ask_publish(here: Here, asked: re.Match[str], person: Person) -> Message:
    def question(held: Round) -> CardJson:
        return round_board.ask_publish(here, _as_pressed(person, Payload(Verb.PUBLISH, held.id)))

    return _in_state(here, _of_number(here, asked, RoundState.CLOSED), RoundState.CLOSED, question)


def _in_state(here: Here, held: Round | None, state: RoundState, asked: Callable[[Round], CardJson]) -> Message:
    """The card, or why there is none."""
    if held is None:
        return Message(chat.no_round())
    return _card(asked(held)) if held.state is state else _cannot(here, held)


def _of_number(here: Here, asked: re.Match[str], wanted: RoundState) -> Round | None:
    """The newest in that state, or else the one that is under way; of the tertial that is named."""
    held = [each for found in stored.of_municipality(here.connection, here.municipality_id).values() for each in found]
    number, year = asked["number"], asked["year"]
    named = [each for each in held if number is None or each.tertial.number == int(number)]
    named = [each for each in named if year is None or each.tertial.year == int(year)]
    return max(named, key=lambda each: (each.state is wanted, each.opened_at), default=None)


def _cannot(here: Here, held: Round) -> Message:
    return _card(round_board.board_card(here, held, board_texts.cannot_now()))


def _send_digest(here: Here, _: re.Match[str], person: Person) -> Message:
    try:
        plan_id = current_plan(here)
    except NoPlan:
        return Message(chat.no_plan())
    recorded = send_digest(here, plan_id, Through.CHAT, person)[1]
    if not recorded:
        return Message(desk_texts.digest_sent_before())
    has_channel = municipalities.channel_of(here.connection, here.municipality_id) is not None
    return Message(desk_texts.digest_sent(has_channel))


def send_digest(here: Here, plan_id: str, through: Through, by: Person | None = None) -> tuple[Digest, bool]:
    """This week's, now; False if it was recorded before. `by` None is the operator."""
    digest, recorded = posts.weekly_digest(here, plan_id)
    if recorded:
        deed = Deed(AuditAct.DIGEST_SEND, plan_id, through, by.id if by else None)
        audits.append(here.connection, here.municipality_id, here.now, deed)
    return digest, recorded


def _as_pressed(person: Person, payload: Payload) -> Click:
    return Click("", person, payload, payload.data())


def _card(card: CardJson) -> Message:
    return Message(card=card, summary=plain.first_line(card))


_HEARD: Mapping[re.Pattern[str], _Answer] = {
    _OPEN: _ask_open,
    _EXTEND: _ask_extend,
    _REMIND: _ask_remind,
    _CLOSE: _ask_close,
    _PUBLISH: _ask_publish,
    _DIGEST: _send_digest,
}
