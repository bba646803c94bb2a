"""A post that is out follows what is answered afterwards: every page of it, also one that came late."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection, select

from bot.delivery.outcomes import LOOK_AGAIN
from bot.followup import rounds
from bot.rehearsal.connector import Posted
from bot.rehearsal.town import CHANNEL
from bot.telling import posts
from plan.delivery import DeliveryKind, DeliveryState
from plan.model import Report, RoundState, Status
from storage import deliveries, reports
from storage import rounds as stored
from storage.ids import new_id
from storage.tables import activity
from tests.bot.acting import HR, T2, Scene, shown

pytestmark = pytest.mark.slow

SECRET, OTHER = "ååå äää ", "ööö äää "
LONG = 60
"""So often that the comments take more than a page, two bytes a letter."""
GATHERED = posts.GATHERING + timedelta(minutes=1)


async def answer(scene: Scene, status: Status, comment: str) -> None:
    """For every activity, in the round; an answer that comes after the post corrects it."""

    def store(connection: Connection) -> None:
        here, by = scene.town.here(connection), scene.town.directory[HR].id
        for activity_id in connection.execute(select(activity.c.id).order_by(activity.c.position)).scalars():
            told = Report(new_id(), activity_id, T2, status, here.now, by, comment, round_id=scene.round.id)
            reports.append(connection, scene.town.plan_id, told, told.id)
        held = stored.get(connection, scene.round.id)
        assert held
        posts.correct(here, held, by, told.id)

    scene.town.clock.set(scene.town.clock() + timedelta(minutes=1))
    await scene.town.do(store)


async def publish(scene: Scene) -> None:
    def close_and_publish(connection: Connection) -> None:
        here = scene.town.here(connection)
        rounds.close(here, scene.round)
        rounds.publish(here, replace(scene.round, state=RoundState.CLOSED))

    await scene.town.do(close_and_publish)
    await scene.town.deliver()


async def later(scene: Scene, by: timedelta = GATHERED) -> None:
    scene.town.clock.set(scene.town.clock() + by)
    await scene.town.deliver()


def pages(scene: Scene) -> list[Posted]:
    return scene.town.received(CHANNEL.id)


def holding(scene: Scene, text: str) -> list[int]:
    return [number for number, page in enumerate(pages(scene)) if text in str(page.activity)]


async def states(scene: Scene) -> list[DeliveryState]:
    """Of the post and its corrections."""
    found = await scene.town.do(lambda each: deliveries.of_round(each, scene.round.id, DeliveryKind.POST))
    return sorted(each.state for each in found)


async def test_every_page_of_a_post_follows_and_one_that_is_not_needed_says_so(scene: Scene) -> None:
    await answer(scene, Status.DELAYED, SECRET * LONG)
    await publish(scene)
    standing = len(pages(scene))
    assert standing > 1
    held = holding(scene, SECRET)
    assert len(held) > 1
    threads = {page.thread_id for page in pages(scene)}
    await answer(scene, Status.DONE, "")
    await later(scene)
    assert holding(scene, SECRET) == []
    assert len(pages(scene)) == standing
    assert {page.thread_id for page in pages(scene)} == threads
    assert "Efter rättelsen ryms allt" in shown(pages(scene)[-1])
    await answer(scene, Status.DELAYED, OTHER * LONG)
    await later(scene)
    assert len(pages(scene)) == standing
    assert holding(scene, OTHER) == held
    calls = [call.path for call in scene.town.teams.connector.calls if call.method == "PUT"]
    assert len(calls) == 2 * standing
    assert len({path.partition("/activities/")[0] for path in calls}) == 1  # all in the thread of the first page


async def test_a_page_that_is_gone_is_sent_anew_and_followed_from_then_on(scene: Scene) -> None:
    await answer(scene, Status.DELAYED, SECRET * LONG)
    await publish(scene)
    standing = len(pages(scene))
    pages(scene)[1].deleted = True
    for status, comment in ((Status.DELAYED, OTHER * LONG), (Status.AT_RISK, SECRET * LONG)):
        await answer(scene, status, comment)
        await later(scene)
    (anew,) = pages(scene)[standing:]
    assert anew.thread_id == pages(scene)[0].thread_id
    assert SECRET in shown(anew)
    assert holding(scene, OTHER) == []


async def test_a_correction_of_a_post_that_has_not_come_yet_follows_it(scene: Scene) -> None:
    scene.town.teams.connector.installed.discard(CHANNEL.id)
    await publish(scene)
    assert pages(scene) == []
    await answer(scene, Status.DONE, "")
    await later(scene)
    assert pages(scene) == []
    scene.town.teams.connector.installed.add(CHANNEL.id)
    await later(scene, LOOK_AGAIN)
    assert "39 av 39 rapporterade" not in shown(pages(scene)[0])
    await later(scene)
    (post,) = pages(scene)
    assert "39 av 39 rapporterade" in shown(post)
    assert set(await states(scene)) == {DeliveryState.SENT}
