"""The management channel is deleted, archived or without the bot: nothing is lost, and who administers is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.doctor import inside
from bot.doctor.findings import Ill, SetUp
from bot.followup import rounds
from bot.rehearsal.connector import Posted
from bot.rehearsal.payloads import LocalChannel
from bot.rehearsal.town import CHANNEL, Town
from bot.wiring import teams_settings
from plan.audit import Through
from plan.model import RoundState
from storage import municipalities
from tests.bot.acting import ADMINISTRATOR, HR, Scene, shown

pytestmark = pytest.mark.slow

OTHER = LocalChannel("19:ny@thread.tacv2", "Ledning", "19:nytt-team@thread.tacv2", "Nytt team")


def deleted(place: Town) -> None:
    connector = place.teams.connector
    connector.installed.discard(CHANNEL.id)
    del connector.channels[CHANNEL.id]


def removed(place: Town) -> None:
    place.teams.connector.installed.discard(CHANNEL.id)


def archived(place: Town) -> None:
    place.teams.connector.archived.add(CHANNEL.id)


async def published(scene: Scene) -> None:
    await scene.say(ADMINISTRATOR, "omgången")
    for title in ("Stäng omgången", "Stäng omgången", "Publicera i kanalen", "Publicera i kanalen"):
        await scene.press(ADMINISTRATOR, title)


def told(scene: Scene, upn: str = ADMINISTRATOR) -> list[Posted]:
    received = scene.town.received(scene.person(upn).conversation_id)
    return [each for each in received if "Ledningskanalen går inte att nå" in shown(each)]


def posts(scene: Scene, channel: LocalChannel) -> list[Posted]:
    return [each for each in scene.town.received(channel.id) if each.card]


async def examined(scene: Scene) -> str:
    application = scene.town.application
    settings = application.settings
    setup = SetUp(settings, teams_settings(settings), application.database, None, scene.town.clock)  # type: ignore[arg-type]
    return await inside.channel(setup)


async def chosen_anew(scene: Scene) -> None:
    scene.town.teams.connector.add(channels=[OTHER])
    await scene.town.teams.install_in_team(OTHER, scene.person(ADMINISTRATOR))
    await scene.town.teams.mention(scene.person(ADMINISTRATOR), OTHER, "använd den här kanalen")
    await scene.town.deliver()


async def event(scene: Scene, kind: str, **data: Any) -> None:
    teams = scene.town.teams
    activity = teams.stage.in_channel("conversationUpdate", "f:1", scene.person(HR), CHANNEL, scene.town.clock())
    activity["channelData"] |= {"eventType": kind} | data
    await teams.deliver(activity)
    await scene.town.deliver()


LOSSES = {
    "deleted": (deleted, "Kanalen finns inte längre."),
    "removed": (removed, "Tertialbot är inte kvar i teamet."),
    "archived": (archived, "kan vara arkiverat"),
}


@pytest.mark.parametrize("how", LOSSES)
async def test_administrators_are_told_at_once_why_and_what_to_do(scene: Scene, how: str) -> None:
    lose, why = LOSSES[how]
    lose(scene.town)
    await published(scene)
    (message,) = told(scene)
    assert why in shown(message)
    assert "@Tertialbot använd den här kanalen" in shown(message)
    assert told(scene, HR) == []


@pytest.mark.parametrize("how", LOSSES)
async def test_doctor_and_the_board_are_red_and_nothing_is_called_published(scene: Scene, how: str) -> None:
    lose: Callable[[Town], None] = LOSSES[how][0]
    lose(scene.town)
    await published(scene)
    with pytest.raises(Ill):
        await examined(scene)
    board = await scene.say(ADMINISTRATOR, "omgången")
    assert "Inlägget har inte kommit fram." in board
    assert "publicerad" not in board


@pytest.mark.parametrize("how", LOSSES)
async def test_the_post_goes_out_whole_when_a_channel_is_chosen(scene: Scene, how: str) -> None:
    lose: Callable[[Town], None] = LOSSES[how][0]
    lose(scene.town)
    await published(scene)
    before = len(posts(scene, CHANNEL))
    await chosen_anew(scene)
    assert len(posts(scene, CHANNEL)) == before
    assert "uppföljning tertial 2 2025" in shown(posts(scene, OTHER)[0])
    assert await examined(scene) == "posts have a channel"
    assert "publicerad" in await scene.say(ADMINISTRATOR, "omgången")


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("channelDeleted", {"channel": {"id": CHANNEL.id, "name": "Ledning"}}),
        ("teamDeleted", {}),
        ("teamHardDeleted", {}),
    ],
)
async def test_a_channel_that_teams_says_is_deleted_is_told_of_before_anything_is_sent(
    scene: Scene, kind: str, data: dict[str, Any]
) -> None:
    await event(scene, kind, **data)
    assert "Kanalen finns inte längre." in shown(told(scene)[0])
    with pytest.raises(Ill):
        await examined(scene)
    assert (await scene.acts())[-1] == "channel.lost"


async def test_a_bot_taken_out_of_the_team_is_told_of_once(scene: Scene) -> None:
    teams, stage = scene.town.teams, scene.town.teams.stage
    for kind, more in (
        ("installationUpdate", {"action": "remove"}),
        ("conversationUpdate", {"membersRemoved": [{"id": stage.bot_id}]}),
    ):
        activity = stage.in_channel(kind, f"f:{kind}", scene.person(HR), CHANNEL, scene.town.clock())
        await teams.deliver(activity | more)
    await scene.town.deliver()
    (message,) = told(scene)
    assert "Tertialbot är inte kvar i teamet." in shown(message)
    with pytest.raises(Ill):
        await examined(scene)


async def test_an_archived_team_keeps_its_channel(scene: Scene) -> None:
    await event(scene, "teamArchived")
    assert "sex timmar" in shown(told(scene)[0])
    here = scene.town.municipality_id
    assert await scene.town.do(lambda connection: municipalities.channel_of(connection, here)) is not None


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("channelDeleted", {"channel": {"id": "19:annan@thread.tacv2"}}),
        ("channelDeleted", {"channel": "19:x"}),
        ("channelRenamed", {"channel": {"id": CHANNEL.id}}),
        ("teamDeleted", {"team": {"id": "19:annat@thread.tacv2"}}),
    ],
)
async def test_what_happens_to_other_channels_is_nobodys_trouble(scene: Scene, kind: str, data: dict[str, Any]) -> None:
    teams = scene.town.teams
    elsewhere = LocalChannel("19:annan@thread.tacv2", "Annan", "19:annat@thread.tacv2", "Annat")
    where = elsewhere if kind == "teamDeleted" else CHANNEL
    activity = teams.stage.in_channel("conversationUpdate", "f:1", scene.person(HR), where, scene.town.clock())
    activity["channelData"] |= {"eventType": kind} | data
    await teams.deliver(activity)
    await scene.town.deliver()
    assert told(scene) == []
    assert await examined(scene) == "posts have a channel"


async def test_a_post_of_the_calendar_without_any_channel_is_told_of(scene: Scene) -> None:
    def publish(connection: Connection) -> None:
        here = scene.town.here(connection)
        municipalities.forget_channel(connection, here.municipality_id)
        rounds.close(here, scene.round)
        rounds.publish(here, replace(scene.round, state=RoundState.CLOSED), through=Through.SCHEDULE)

    await scene.town.do(publish)
    await scene.town.deliver()
    assert "Ingen ledningskanal är vald." in shown(told(scene)[0])
    await chosen_anew(scene)
    assert len(posts(scene, OTHER)) == 1
