"""A post or digest whose outcome nobody knows, or that Teams refuses: over HTTP, from the fault to its settling."""

from __future__ import annotations

from datetime import timedelta

import pytest
import pytest_asyncio
from sqlalchemy import select, update

from bot.delivery import Deliverer, Terms
from bot.doctor import examine
from bot.doctor.findings import State
from bot.followup import approval, rounds
from bot.followup.composition import compose
from bot.followup.rounds import RoundRefused
from bot.rehearsal import mishaps
from bot.rehearsal.mishaps import Mishap
from bot.rehearsal.town import CHANNEL
from bot.teams import TeamsSettings
from bot.telling import posts
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from plan.draft import Draft, DraftState
from storage import deliveries, drafts
from storage import rounds as stored
from storage.tables import delivery
from tests.bot.acting import ADMINISTRATOR, HR, Scene

pytestmark = pytest.mark.slow

HELD = "Tertialinlägget för tertial 2 2025 kanske inte kom fram"


def fails(scene: Scene, *mishap: Mishap) -> None:
    scene.town.teams.connector.mishaps = list(mishap)


async def hear_the_news(scene: Scene) -> None:
    """What the administrator hears of the round by itself, so that what is lost is the newest in her chat."""
    await scene.town.application.timekeeper.look()
    await scene.town.deliver()


@pytest_asyncio.fixture
async def scene(scene: Scene) -> Scene:
    await hear_the_news(scene)
    return scene


async def publish(scene: Scene) -> None:
    await scene.town.do(lambda each: rounds.close(scene.town.here(each), scene.round))
    await hear_the_news(scene)
    held = await scene.now()
    await scene.town.do(lambda each: rounds.publish(scene.town.here(each), held))


async def deliver(scene: Scene, *, resend: bool = True) -> None:
    """As `serve` does: the ledger, a quarter of an hour later the ledger once more, and the schedule's minute."""
    application = scene.town.application
    await scene.town.deliver()
    scene.town.clock.set(scene.town.clock() + timedelta(minutes=16))
    if resend:
        await scene.town.deliver()
    await application.timekeeper.look()
    await scene.town.deliver()


async def lose_the_post(scene: Scene, page: int = 1) -> None:
    """Two 502 on that page of the post; nothing of it arrives."""
    await publish(scene)
    if page > 1:
        await grow(scene, page)
    fails(scene, mishaps.bad_gateway(times=2, path="" if page == 1 else f"{CHANNEL.id};messageid"))
    await deliver(scene)


async def grow(scene: Scene, pages: int) -> None:
    """The recorded post, but with so many pages, and a last one after them."""
    content = [{"text": f"sida {number}", "summary": f"sida {number}"} for number in range(1, pages + 2)]
    change = update(delivery).where(delivery.c.kind == DeliveryKind.POST).values(content=content)
    await scene.town.do(lambda connection: connection.execute(change) and None)


async def post(scene: Scene) -> Delivery:
    found = await scene.town.do(lambda each: deliveries.of_round(each, scene.round.id, DeliveryKind.POST))
    return found[0]


def in_channel(scene: Scene) -> int:
    return len(scene.town.received(CHANNEL.id))


async def test_two_bad_gateways_on_a_post_are_told_to_the_administrator_who_sends_it_again(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    await lose_the_post(scene)
    assert in_channel(scene) == 0
    assert HELD in scene.said(ADMINISTRATOR)
    assert any(each.levelname == "ERROR" and "nobody knows whether it came" in each.message for each in caplog.records)
    await scene.press(ADMINISTRATOR, "Skicka igen")
    assert "Meddelandet är på väg till kanalen." in scene.said(ADMINISTRATOR)
    assert in_channel(scene) == 1
    assert (await post(scene)).state is DeliveryState.SENT
    assert "delivery.again" in await scene.acts()


async def test_each_loss_is_told_once(scene: Scene) -> None:
    await lose_the_post(scene)
    chat = scene.person(ADMINISTRATOR).conversation_id
    told = len(scene.town.received(chat))
    await deliver(scene)
    assert len(scene.town.received(chat)) == told
    fails(scene, mishaps.bad_gateway(times=2, method="POST"))
    await scene.press(ADMINISTRATOR, "Skicka igen")
    await deliver(scene)
    assert len(scene.town.received(chat)) == told + 1


async def test_the_pages_after_the_one_in_doubt_follow_when_it_came(scene: Scene) -> None:
    await lose_the_post(scene, page=2)
    assert [each.text for each in scene.town.received(CHANNEL.id)][-1] == "sida 1"
    assert "Det gäller sida 2 av 3. Sidorna efter den skickas när du har svarat." in scene.said(ADMINISTRATOR)
    await scene.press(ADMINISTRATOR, "Det kom fram")
    assert "Bra, då är resten på väg till kanalen." in scene.said(ADMINISTRATOR)
    assert [each.text for each in scene.town.received(CHANNEL.id)][-2:] == ["sida 1", "sida 3"]
    assert (await post(scene)).state is DeliveryState.SENT


async def test_when_the_first_page_came_all_the_same_the_rest_stand_together(scene: Scene) -> None:
    await publish(scene)
    await grow(scene, 2)
    fails(scene, mishaps.bad_gateway(times=2))
    await deliver(scene)
    await scene.press(ADMINISTRATOR, "Det kom fram")
    after = scene.town.received(CHANNEL.id)[-2:]
    assert [each.text for each in after] == ["sida 2", "sida 3"]
    assert (await post(scene)).message_id is None
    assert after[1].thread_id == after[0].id


async def test_a_post_that_came_is_settled_and_sent_no_more(scene: Scene) -> None:
    await lose_the_post(scene)
    await scene.press(ADMINISTRATOR, "Det kom fram")
    assert "Bra, då vet jag att meddelandet kom fram." in scene.said(ADMINISTRATOR)
    assert ((await post(scene)).state, in_channel(scene)) == (DeliveryState.SENT, 0)
    assert (await scene.acts())[-1] == "delivery.arrived"


async def test_never_holds_a_post_at_once_and_it_is_told(scene: Scene) -> None:
    await publish(scene)
    application = scene.town.application
    fails(scene, mishaps.bad_gateway())
    terms = Terms(resend_after=None)
    await Deliverer(application.database, application.messenger, compose, application.clock, terms).drain()
    await deliver(scene, resend=False)
    assert HELD in scene.said(ADMINISTRATOR)


async def test_a_post_that_teams_refuses_is_told_with_its_reason(scene: Scene) -> None:
    await publish(scene)
    fails(scene, mishaps.too_big())
    await deliver(scene)
    said = scene.said(ADMINISTRATOR)
    assert "Tertialinlägget för tertial 2 2025 kunde inte skickas" in said
    assert "(MessageSizeTooBig)" in said
    await scene.press(ADMINISTRATOR, "Skicka igen")
    assert in_channel(scene) == 1


async def test_a_digest_is_told_as_a_post_is(scene: Scene) -> None:
    await scene.town.do(lambda each: posts.weekly_digest(scene.town.here(each), scene.town.plan_id))
    fails(scene, mishaps.bad_gateway(times=2))
    await deliver(scene)
    assert "Veckans läge kanske inte kom fram" in scene.said(ADMINISTRATOR)
    await scene.press(ADMINISTRATOR, "Skicka igen")
    assert in_channel(scene) == 1


async def test_the_board_is_red_until_it_is_settled_there(scene: Scene) -> None:
    await lose_the_post(scene)
    board = await scene.say(ADMINISTRATOR, "omgången")
    assert HELD in board
    boxes = [each for each in (scene.card(ADMINISTRATOR).card or {})["body"] if each.get("style") == "attention"]
    assert HELD in str(boxes)
    await scene.press(ADMINISTRATOR, "Skicka igen")
    assert "Omgången för tertial 2 2025\nMeddelandet är på väg till kanalen." in scene.said(ADMINISTRATOR)
    assert HELD not in await scene.say(ADMINISTRATOR, "omgången")


async def test_a_second_press_changes_nothing(scene: Scene) -> None:
    await lose_the_post(scene)
    card = scene.card(ADMINISTRATOR)
    data = next(each["data"] for each in (card.card or {})["body"][1]["actions"])
    for _ in range(2):
        answer = await scene.town.teams.execute(scene.person(ADMINISTRATOR), card, "send_again", data)
        await scene.town.deliver()
    assert in_channel(scene) == 1
    assert "Det är redan avgjort. Inget ändrades." in str(answer.card)


@pytest.mark.parametrize("verb", ["send_again", "arrived"])
async def test_only_an_administrator_settles(scene: Scene, verb: str) -> None:
    await lose_the_post(scene)
    about = (await post(scene)).id
    answer = await scene.town.teams.execute(scene.person(HR), scene.card(HR), verb, {"verb": verb, "about": about})
    assert answer.card
    assert (await post(scene)).state is DeliveryState.UNKNOWN


async def test_publishing_again_by_the_command_says_what_to_do(scene: Scene) -> None:
    await lose_the_post(scene)
    held = await scene.now()
    with pytest.raises(RoundRefused, match="omgången"):
        await scene.town.do(lambda each: rounds.publish(scene.town.here(each), held))
    await scene.press(ADMINISTRATOR, "Skicka igen")
    assert await scene.town.do(lambda each: rounds.publish(scene.town.here(each), held)) is False


async def test_doctor_is_red_until_it_is_settled(scene: Scene) -> None:
    await lose_the_post(scene)

    async def deliveries_check() -> tuple[State, str]:
        findings = await examine(scene.town.application.settings, TeamsSettings(), scene.town.clock)
        found = next(each for each in findings if each.check == "deliveries")
        return found.state, found.remedy

    state, remedy = await deliveries_check()
    assert state is State.FAULT
    assert "Skicka igen" in remedy
    await scene.press(ADMINISTRATOR, "Skicka igen")
    assert (await deliveries_check())[0] is State.OK


async def test_a_draft_that_did_not_come_is_sent_again_when_somebody_publishes_again(scene: Scene) -> None:
    town = scene.town
    await town.do(lambda each: rounds.close(town.here(each), scene.round))
    waiting = Draft(scene.round.id, 1, DraftState.WAITING, town.clock())
    await town.do(lambda each: drafts.put(each, waiting))
    content = [{"text": "utkast", "summary": "utkast"}]
    await town.do(lambda each: posts.to_editors(town.here(each), scene.round, "draft:1", content))
    fails(scene, mishaps.bad_gateway(times=2))
    await deliver(scene)
    key = delivery.c.once.contains(":draft:1:")
    states = select(delivery.c.state).where(key)
    assert await town.do(lambda each: each.execute(states).scalars().all()) == [DeliveryState.UNKNOWN]
    held = await town.do(lambda each: stored.get(each, scene.round.id))
    assert held
    await town.do(lambda each: approval.draft(town.here(each), held, again=True))
    await town.deliver()
    assert await town.do(lambda each: each.execute(states).scalars().all()) == [DeliveryState.SENT]
