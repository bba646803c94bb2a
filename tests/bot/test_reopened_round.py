"""A closed round opened again over HTTP: answered, frozen a second time, and its post corrected where it stands."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.followup import rounds
from bot.followup.rounds import RoundRefused
from bot.leadership import board_report
from bot.rehearsal.town import CHANNEL
from cards import plain
from cards.payload import Payload, Verb
from plan.model import RoundState, Timing
from storage.tables import audit, snapshot
from tests.bot.acting import ADMINISTRATOR, ECONOMY, HR, Scene, answer_all, copied, shown

pytestmark = pytest.mark.slow


async def close_and_publish(scene: Scene) -> None:
    await scene.say(ADMINISTRATOR, "omgången")
    for title in ("Stäng omgången", "Stäng omgången", "Publicera i kanalen", "Publicera i kanalen"):
        await scene.press(ADMINISTRATOR, title)


async def frozen(scene: Scene) -> list[str]:
    query = select(snapshot.c.content).where(snapshot.c.round_id == scene.round.id).order_by(snapshot.c.at)
    return await scene.town.do(lambda connection: list(connection.execute(query).scalars()))


async def test_a_round_is_opened_again_with_a_reason_and_frozen_a_second_time(scene: Scene) -> None:
    await scene.press(HR, "Spara", Status="on_track")
    await close_and_publish(scene)
    (post,) = [each for each in scene.town.received(CHANNEL.id) if "av 39 rapporterade" in shown(each)]
    (first,) = await frozen(scene)
    old = copied(scene.card(ADMINISTRATOR))

    await scene.press(ADMINISTRATOR, "Öppna igen")
    await scene.press(ADMINISTRATOR, "Öppna igen", **{"Varför öppnas den igen?": " "})
    assert "Skriv ett skäl." in scene.said(ADMINISTRATOR)
    assert (await scene.now()).state is RoundState.PUBLISHED
    await scene.press(ADMINISTRATOR, "Öppna igen", **{"Varför öppnas den igen?": "Ekonomi saknades"})
    assert "Omgången är öppen igen. Sista dagen är måndag 25 augusti." in scene.said(ADMINISTRATOR)
    told = select(audit.c.before, audit.c.after).where(audit.c.act == "round.reopen")
    ((before, after),) = await scene.town.do(lambda connection: connection.execute(told).all())
    assert (before, after) == ("published", {"reason": "Ekonomi saknades", "last_day": "2025-08-25"})

    assert "Svara senast måndag 25 augusti." in scene.said(ECONOMY)
    await answer_all(scene, ECONOMY)
    assert (await scene.history())[-1].timing is Timing.IN_ROUND
    assert "1 av 39 rapporterade." in shown(post)
    scene.town.clock.set(scene.town.clock().replace(hour=12))
    await close_and_publish(scene)
    scene.town.clock.set(scene.town.clock().replace(hour=13))
    await scene.town.deliver()
    assert len(await frozen(scene)) == 2
    assert (await frozen(scene))[0] == first
    posts = [each for each in scene.town.received(CHANNEL.id) if "av 39 rapporterade" in shown(each)]
    assert [each.id for each in posts] == [post.id]
    assert "6 av 39 rapporterade." in shown(posts[0])
    report = await scene.town.do(
        lambda connection: board_report.gather(connection, scene.town.plan_id, None, scene.town.clock())
    )
    assert report.frozen
    assert report.frozen[1] == report.checksum

    await scene.town.teams.press(scene.person(ADMINISTRATOR), old, "Öppna igen")
    assert "Varför öppnas den igen?" in shown(old)


async def test_an_open_round_cannot_be_opened_again_and_nobody_else_may(scene: Scene) -> None:
    await scene.say(ADMINISTRATOR, "omgången")
    payload = Payload(Verb.REOPEN_BECAUSE, scene.round.id)
    for upn, said in ((ADMINISTRATOR, "Det går inte i omgångens läge."), (HR, "")):
        data = payload.data() | {"written": "Skäl"}
        answer = await scene.town.teams.execute(scene.person(upn), scene.card(upn), payload.verb, data)
        assert said in plain.text(answer.card or {})
    assert (await scene.now()).state is RoundState.OPEN
    assert "round.reopen" not in await scene.acts()
    with pytest.raises(RoundRefused):
        await scene.town.do(
            lambda connection: rounds.reopen(scene.town.here(connection), scene.round, "Skäl", "nobody")
        )
