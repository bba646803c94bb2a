"""What asks somebody to answer and was not sent before the round was closed, over HTTP."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta

import pytest
from sqlalchemy import Connection, select

from bot.administration import round_board
from bot.followup import rounds
from bot.ports import Click
from bot.rehearsal import mishaps
from bot.rehearsal.town import Town
from cards.payload import Payload, Verb
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from storage import assessments, deliveries, leases, people
from storage import rounds as stored
from storage.deliveries import delivery_of
from storage.tables import delivery
from tests.bot.acting import ADMINISTRATOR, AUTUMN, ECONOMY, HR, LAST_DAY, T2, Scene

pytestmark = pytest.mark.slow
WHY = "the round was closed before it was sent"


async def unsent(town: Town) -> Scene:
    """The round is open and its cards are recorded."""
    town.clock.set(AUTUMN)
    return Scene(town, await town.do(lambda each: rounds.open_round(town.here(each), town.plan_id, T2, LAST_DAY)))


async def taken_by_a_killed_server(scene: Scene, begun: bool) -> None:
    """Every card is leased, and the call begun or not; nobody says what became of it."""
    now = scene.town.clock()

    def take(connection: Connection) -> None:
        taken = leases.lease(connection, scene.town.municipality_id, now, now, 100)
        assert taken
        if begun:
            leases.begin(connection, taken, now, now)

    await scene.town.do(take)


async def close_and_publish(scene: Scene) -> None:
    await scene.town.do(lambda each: rounds.close(scene.town.here(each), scene.round))
    held = await scene.now()
    await scene.town.do(lambda each: rounds.publish(scene.town.here(each), held))


async def a_day_passes(scene: Scene) -> None:
    await scene.town.deliver()
    scene.town.clock.set(scene.town.clock() + timedelta(days=1))
    await scene.town.deliver()


async def cards(scene: Scene) -> tuple[Delivery, ...]:
    return await scene.town.do(lambda each: deliveries.of_round(each, scene.round.id, DeliveryKind.CARD))


def asked(scene: Scene) -> Collection[str]:
    """Who has anything in the chat."""
    return [upn for upn, person in scene.town.persons.items() if scene.town.received(person.conversation_id)]


@pytest.mark.parametrize("begun", [False, True])
async def test_a_killed_servers_cards_do_not_go_out_after_the_round_is_published(moved_in: Town, begun: bool) -> None:
    scene = await unsent(moved_in)
    await taken_by_a_killed_server(scene, begun)
    await close_and_publish(scene)
    await a_day_passes(scene)
    assert asked(scene) == []
    assert {(each.state, each.why) for each in await cards(scene)} == {(DeliveryState.CANCELLED, WHY)}


async def test_a_card_of_unknown_outcome_is_not_repeated_after_the_round_is_closed(moved_in: Town) -> None:
    scene = await unsent(moved_in)
    moved_in.teams.connector.mishaps = [mishaps.bad_gateway(times=None)]
    await moved_in.deliver()
    assert {each.state for each in await cards(scene)} == {DeliveryState.UNKNOWN}
    moved_in.teams.connector.mishaps = []
    await close_and_publish(scene)
    await a_day_passes(scene)
    assert asked(scene) == []
    assert {(each.state, each.why) for each in await cards(scene)} == {(DeliveryState.CANCELLED, WHY)}


async def test_a_card_that_failed_while_the_round_was_closed_is_not_tried_again(moved_in: Town) -> None:
    """Under way at the closing, and answered 503 after it."""
    scene = await unsent(moved_in)
    await taken_by_a_killed_server(scene, begun=True)
    await close_and_publish(scene)

    def failed(connection: Connection) -> None:
        rows = connection.execute(select(delivery).where(delivery.c.state == DeliveryState.SENDING))
        waiting = {"state": DeliveryState.WAITING, "why": "503"}
        outcomes = [delivery_of(row) for row in rows]
        assert outcomes
        connection.execute(delivery.update().where(delivery.c.id.in_([each.id for each in outcomes])).values(waiting))

    await moved_in.do(failed)
    await a_day_passes(scene)
    assert asked(scene) == []


async def test_what_was_given_to_another_comes_as_the_late_card(scene: Scene) -> None:
    """Recorded while the round was open, and sent once she has installed the app."""
    await scene.town.teams.uninstall(scene.person(ECONOMY))
    await scene.say(ADMINISTRATOR, "omgången")
    await scene.town.do(lambda each: give_to(scene, each, HR, ECONOMY))
    await close_and_publish(scene)
    await scene.town.teams.install(scene.person(ECONOMY))
    await scene.town.deliver()
    assert "Omgången är stängd. Ditt svar märks" in scene.said(ECONOMY)


def give_to(scene: Scene, connection: Connection, giver: str, taker: str) -> None:
    here, giving, taking = scene.town.here(connection), scene.town.directory[giver], scene.town.directory[taker]
    first = next(each for each in stored.assignments(connection, scene.round.id) if each.person_id == giving.id)
    payload = Payload(Verb.REASSIGN_TO, scene.round.id, first.activity_id, giving.id)
    round_board.reassign(here, Click("c", scene.town.directory[ADMINISTRATOR], payload, {"person": taking.id}))


async def test_goals_to_assess_come_as_the_late_card(moved_in: Town) -> None:
    owner = moved_in.directory[HR]

    def own_a_goal(connection: Connection) -> None:
        left = [each for each in people.ownerships(connection, moved_in.municipality_id) if each.person_id != owner.id]
        people.replace_ownerships(connection, moved_in.municipality_id, left)
        assessments.replace_goal_owners(connection, moved_in.plan_id, {"3.1": owner.id})

    await moved_in.teams.uninstall(moved_in.persons[HR])
    await moved_in.do(own_a_goal)
    scene = await unsent(moved_in)
    await moved_in.deliver()
    await close_and_publish(scene)
    await moved_in.teams.install(moved_in.persons[HR])
    await moved_in.deliver()
    assert "Omgången är stängd. Ditt svar märks" in scene.said(HR)
