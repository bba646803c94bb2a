"""The acts that several persons do at once, on PostgreSQL."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.rehearsal.town import town
from plan.model import Status
from tests.bot.acting import (
    ADMINISTRATOR,
    AUTUMN,
    ECONOMY,
    HR,
    Scene,
    answered_in_spring,
    choices,
    copied,
    opened,
    shown,
)

pytestmark = pytest.mark.slow


@pytest_asyncio.fixture
async def scene(postgres_url: str) -> AsyncIterator[Scene]:
    async with town(postgres_url, AUTUMN) as made:
        await made.move_in()
        await answered_in_spring(made, HR, unit="HR och lön")
        yield await opened(made)


async def test_two_devices_at_once_store_one_answer(scene: Scene) -> None:
    phone, desk = scene.card(HR), copied(scene.card(HR))
    person = scene.person(HR)
    await asyncio.gather(
        scene.town.teams.press(
            person, phone, "Spara", Status="delayed", Kommentar="A", **{"Beräknas klart": "2025-12-01"}
        ),
        scene.town.teams.press(person, desk, "Spara", Status="done"),
    )
    assert len([each for each in await scene.history() if each.round_id]) == 1
    assert "hade redan fått ett svar" in shown(phone) + shown(desk)


async def test_two_devices_at_once_leave_one_message_that_is_right(scene: Scene) -> None:
    phone, desk = scene.card(HR), copied(scene.card(HR))
    person, press = scene.person(HR), scene.town.teams.press
    await asyncio.gather(press(person, phone, "Spara", Status="done"), press(person, desk, "Spara", Status="on_track"))
    await scene.town.deliver()
    assert "2 av 3" in shown(scene.card(HR).reloaded())
    assert await scene.town.teams.look(person, scene.card(HR)) is None


async def test_two_confirmations_at_once_answer_each_activity_once(scene: Scene) -> None:
    await scene.press(HR, "Oförändrat för alla återstående")
    phone, desk = scene.card(HR), copied(scene.card(HR))
    person = scene.person(HR)
    yes = "Ja, oförändrat för alla 3"
    await asyncio.gather(*(scene.town.teams.press(person, each, yes) for each in (phone, desk)))
    assert len([each for each in await scene.history() if each.round_id]) == 3


async def test_handing_over_while_answering_leaves_one_answer_at_most(scene: Scene) -> None:
    other = copied(scene.card(HR))
    await scene.press(HR, "Lämna till kollega")
    chosen = next(each for each in choices(scene.card(HR), "Kollega") if "Ekonomi" in each)
    person = scene.person(HR)
    await asyncio.gather(
        scene.town.teams.press(person, scene.card(HR), "Lämna över", Kollega=chosen),
        scene.town.teams.press(person, other, "Spara", Status="done"),
    )
    await scene.town.deliver()
    assert "lämnade ”Översyn av personalpolitiskt program” till dig" in scene.said(ECONOMY)
    assert [each.status for each in await scene.history() if each.round_id] in ([], [Status.DONE])


async def test_not_mine_reaches_another_by_the_administrator(scene: Scene) -> None:
    await scene.press(HR, "Inte min")
    await scene.press(HR, "Skicka till administratören", Skäl="Det är Ekonomi")
    await scene.press(ADMINISTRATOR, "Ge till annan")
    chosen = next(each for each in choices(scene.card(ADMINISTRATOR), "Kollega") if "Ekonomi" in each)
    await scene.press(ADMINISTRATOR, "Ge till personen", Kollega=chosen)
    await scene.press(ECONOMY, "Spara", Status="done")
    assert [each.status for each in await scene.history() if each.round_id] == [Status.DONE]
