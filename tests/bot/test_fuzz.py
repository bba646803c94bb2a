"""The whole bot under odd activities: no fault, and not a row that a person could not have made with a card."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from bot.followup import rounds
from bot.rehearsal.answers import to_answer
from bot.rehearsal.local_teams import find_action
from bot.rehearsal.payloads import Json
from bot.rehearsal.town import CHANNEL, Town, town
from plan.calendar import SWEDEN
from plan.model import Status
from plan.tertial import Tertial
from storage import reports
from storage import rounds as stored_rounds
from tests.mutations import bases, mutated

SPRING = datetime(2025, 4, 16, 8, 30, tzinfo=SWEDEN)
LONGEST_COMMENT = 1000


@pytest_asyncio.fixture
async def place(sqlite_url: str) -> AsyncIterator[tuple[Town, list[Json]]]:
    """A town with an open round, and what its persons would send at its beginning."""
    async with town(sqlite_url, SPRING) as made:
        await made.move_in()
        last = Tertial(2025, 1).last
        await made.do(lambda each: rounds.open_round(made.here(each), made.plan_id, Tertial(2025, 1), last))
        await made.deliver()
        yield made, real(made)


def real(place: Town) -> list[Json]:
    """What Teams would send from the persons of this town, with the ids of its open round."""
    found: list[Json] = []
    for person in list(place.persons.values())[:4]:
        activities = bases(place.teams.stage, person, CHANNEL)
        message = to_answer(place.received(person.conversation_id))
        if message:
            save = find_action(message.card or {}, "Spara")["data"] | {"status": "done", "comment": "Klart."}
            for activity in activities:
                if activity["type"] == "invoke":
                    activity["value"]["action"]["data"] = save
                elif "value" in activity:
                    activity["value"] = save
        found += activities
    return found


async def every_row_is_one_a_card_could_make(place: Town) -> None:
    def look(connection: Connection) -> None:
        (held,) = stored_rounds.of_plan(connection, place.plan_id)
        asked = {(each.activity_id, each.person_id) for each in stored_rounds.assignments(connection, held.id)}
        for each in reports.of_plan(connection, place.plan_id):
            assert (each.activity_id, each.by) in asked
            assert each.status in Status
            assert len(each.comment) <= LONGEST_COMMENT
            assert each.comment.isprintable() or "\n" in each.comment

    await place.do(look)


quiet = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


@pytest.mark.slow
@pytest.mark.timeout(600)
@given(data=st.data())
@settings(quiet, max_examples=800)
async def test_hundreds_of_odd_activities(
    place: tuple[Town, list[Json]], caplog: pytest.LogCaptureFixture, data: Any
) -> None:
    here, activities = place
    answer = await here.teams.deliver(data.draw(mutated(activities)))
    assert answer.status in {200, 201, 400, 403, 413}
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
    caplog.clear()
    await every_row_is_one_a_card_could_make(here)
