"""Small talk in the personal chat: one warm sentence, and the two things that this person can do now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

from bot import rights
from bot.here import Here
from bot.owner import desk
from bot.owner.desk import Desk
from bot.ports import Message
from cards.texts import small_talk as texts
from plan import small_talk
from plan.access import Act
from plan.calendar import swedish_day
from plan.model import Person, RoundState
from plan.small_talk import Talk
from storage import plans, rounds

_TWO = 2
_A_WEEK = timedelta(days=7)


def heard(here: Here, person: Person, text: str) -> Message | None:
    talk = small_talk.read(text)
    if talk is None or _has_no_plan(here, person):
        return None
    things = _if_away(here, person) if talk is Talk.IF_AWAY else _things(here, person)
    return Message(texts.reply(talk, person.name, list(islice(things, _TWO))))


def _has_no_plan(here: Here, person: Person) -> bool:
    """Then whoever can bring one is told how, and nothing else."""
    known = plans.ids_of(here.connection, here.municipality_id)
    return not known and rights.may(here, person, Act.LEAD_ROUND)


def _if_away(here: Here, person: Person) -> Iterator[str]:
    yield texts.away(swedish_day(here.now) + _A_WEEK)
    own = desk.current_desk(here, person)
    if own and own.missing:
        yield texts.hand_over()
    yield texts.say_help()


def _things(here: Here, person: Person) -> Iterator[str]:
    """What waits for the person first; nothing that would come to nothing."""
    own = desk.current_desk(here, person)
    yield from _waiting(own)
    if rights.may(here, person, Act.LEAD_ROUND):
        opened = rounds.of_municipality(here.connection, here.municipality_id)
        yield texts.round_board() if opened else texts.first_steps()
    if rights.may(here, person, Act.TAKE_REPORT) and plans.ids_of(here.connection, here.municipality_id):
        yield texts.ask_delayed()
    if own and own.answering:
        if not own.missing:
            yield texts.change_answer()
        yield texts.ask_about(own.answering[0].activity.title)
    yield texts.say_help()


def _waiting(own: Desk | None) -> Iterator[str]:
    if own and own.missing:
        yield texts.answer_card(len(own.missing), own.round.last_day, is_open=own.round.state is RoundState.OPEN)
    if own and own.to_assess:
        yield texts.assess()
