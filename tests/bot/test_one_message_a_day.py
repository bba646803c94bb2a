"""Nobody is told of more than one thing a day, however many boards open on it, nor are those who own goals."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from bot.administration import plan_import
from bot.followup import rounds, schedule
from bot.rehearsal.town import Town, bundled_plan
from storage import assessments
from tests.bot.acting import AUTUMN, ECONOMY, LAST_DAY, T2, shown

pytestmark = pytest.mark.slow


def two_boards(connection: Connection, place: Town) -> tuple[str, str]:
    """The same plan is another board's too, and the leader owns a goal of each."""
    here = place.here(connection)
    other = plan_import.store(here, replace(bundled_plan(), board="Kulturnämnden")).id
    owner = place.directory[place.leader.upn].id
    for plan_id in (place.plan_id, other):
        assessments.replace_goal_owners(connection, plan_id, {"3.1": owner})
    return place.plan_id, other


def asked(place: Town, upn: str) -> list[str]:
    """The messages that ask something."""
    found = [shown(each) for each in place.received(place.persons[upn].conversation_id)]
    return [each for each in found if "[Spara]" in each]


@pytest.mark.parametrize("by_hand", [True, False])
async def test_two_boards_that_open_on_one_day_ask_on_two(moved_in: Town, *, by_hand: bool) -> None:
    place = moved_in
    place.clock.set(AUTUMN)
    plan_ids = await place.do(lambda connection: two_boards(connection, place))

    def opened(connection: Connection) -> None:
        if not by_hand:
            schedule.tick(place.here(connection))
        for plan_id in plan_ids if by_hand else ():
            rounds.open_round(place.here(connection), plan_id, T2, LAST_DAY)

    await place.do(opened)
    await place.deliver()
    people = (ECONOMY, place.leader.upn)
    assert [len(asked(place, upn)) for upn in people] == [1, 1]
    for later in (1, 2):
        place.clock.set(AUTUMN + timedelta(days=later))
        await place.do(lambda connection: schedule.tick(place.here(connection)))
        await place.deliver()
    assert [len(asked(place, upn)) for upn in people] == [2, 2]
