"""Whose a question is when somebody has moved, and what a person is told whose it is no longer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn

from bot import found
from bot.here import Here
from cards.payload import Payload
from plan.assignment import still
from plan.model import Activity, Assignment, Person, Round, RoundState
from plan.refusals import NobodyAnswers, NotTheOwner, Refusal, UnknownPerson
from storage import deliveries, people, rounds

Question = tuple[Assignment, Activity]


def as_of_now(here: Here, held: Round, asked: Iterable[Question]) -> tuple[Question, ...]:
    """An open round's questions follow the owner file by themselves; of one that has ended they are held against it."""
    if held.state is RoundState.OPEN:
        return tuple(asked)
    ownerships = people.ownerships(here.connection, here.municipality_id)
    found = ((still(each, activity, ownerships), activity) for each, activity in asked)
    return tuple((each, activity) for each, activity in found if each)


def refuse(here: Here, person: Person, payload: Payload) -> NoReturn:
    """Somebody without a role: who has it now, if the card was theirs; else no more than to any stranger."""
    held = rounds.of_home(here.connection, here.municipality_id, payload.round_id)
    if held and payload.activity_id and deliveries.is_known_to(here.connection, held.id, person.id):
        raise refusal_of(here, held, payload.activity_id)
    raise UnknownPerson


def refusal_of(here: Here, held: Round, activity_id: str) -> Refusal:
    """With the name of whoever answers in the round. Raises `CardTooOld` where its plan has no such activity."""
    activity = found.activity_of(here, held, activity_id)
    asked = [(each, activity) for each in rounds.asked_about(here.connection, held.id, activity_id)]
    answering = next((each.person_id for each, _ in as_of_now(here, held, asked) if each.answers), None)
    if answering:
        return NotTheOwner(activity, people.get(here.connection, answering).name)
    return NobodyAnswers(activity) if held.state is RoundState.OPEN else NotTheOwner(activity)
