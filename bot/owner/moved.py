"""What a person is told who presses a card of something that others answer for now."""

from __future__ import annotations

from typing import NoReturn

from bot.here import Here
from cards.payload import Payload
from plan.model import Person, Round, RoundState
from plan.refusals import CardTooOld, NobodyAnswers, NotTheOwner, Refusal, UnknownPerson
from storage import deliveries, people, plans, rounds


def refuse(here: Here, person: Person, payload: Payload) -> NoReturn:
    """Somebody without a role: who has it now, if the card was theirs; else no more than to any stranger."""
    held = rounds.get(here.connection, payload.round_id)
    if held and payload.activity_id and deliveries.is_known_to(here.connection, held.id, person.id):
        raise refusal_of(here, held, payload.activity_id)
    raise UnknownPerson


def refusal_of(here: Here, held: Round, activity_id: str) -> Refusal:
    """With the name of whoever answers in the round; of another municipality's round no name is told."""
    found = plans.activity_with_plan(here.connection, activity_id)
    if found is None:
        return CardTooOld()
    asked = rounds.asked_about(here.connection, held.id, activity_id)
    ours = plans.municipality_of(here.connection, held.plan_id) == here.municipality_id
    answering = next((each.person_id for each in asked if each.answers and ours), None)
    if answering:
        return NotTheOwner(found[0], people.get(here.connection, answering).name)
    nobody = ours and found[1] == held.plan_id and held.state is RoundState.OPEN
    return NobodyAnswers(found[0]) if nobody else NotTheOwner(found[0])
