"""A card on the person's other devices: it asks for how it is now, and the message it stands in follows the clicks."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from bot.followup.schedule import tick
from bot.rehearsal import mishaps
from bot.rehearsal.connector import Call, Posted
from bot.rehearsal.local_teams import elements
from plan.calendar import wall
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from storage import deliveries
from tests.bot.acting import ADMINISTRATOR, HR, SAFETY, Scene, shown

pytestmark = pytest.mark.slow


async def updates(scene: Scene) -> list[Delivery]:
    newest = await scene.town.do(lambda each: deliveries.newest(each, scene.town.municipality_id, 200))
    return [each for each in newest if each.kind is DeliveryKind.UPDATE]


def written(scene: Scene) -> list[Call]:
    return [call for call in scene.town.teams.connector.calls if call.method == "PUT"]


async def click(scene: Scene, upn: str, title: str, **inputs: str) -> Posted:
    """Pressed, and nothing delivered yet."""
    message = scene.card(upn)
    await scene.town.teams.press(scene.person(upn), message, title, **inputs)
    return message


def test_the_owners_card_asks_for_itself_on_behalf_of_its_one_person(scene: Scene) -> None:
    refresh = (scene.card(HR).card or {})["refresh"]
    assert refresh["userIds"] == [scene.person(HR).user_id]
    assert refresh["action"]["type"] == "Action.Execute"
    assert refresh["action"]["verb"]


async def test_another_device_that_shows_the_message_gets_the_card_as_it_is_now(scene: Scene) -> None:
    phone = scene.card(HR).reloaded()
    await click(scene, HR, "Spara", Status="on_track")
    answer = await scene.town.teams.look(scene.person(HR), phone)
    assert answer is not None
    assert (answer.status, answer.body["type"]) == (200, "application/vnd.microsoft.card.adaptive")
    assert "2 av 3" in shown(phone)


async def test_a_refresh_writes_nothing_to_the_message_and_stores_nothing(scene: Scene) -> None:
    before = await scene.acts()
    await scene.town.teams.look(scene.person(HR), scene.card(HR))
    await scene.town.deliver()
    assert (written(scene), await updates(scene), await scene.acts()) == ([], [], before)


async def test_a_card_that_nobody_answered_stays_as_it_is(scene: Scene) -> None:
    message = await click(scene, HR, "Hoppa över")
    skipped = shown(message)
    scene.town.clock.set(scene.town.clock() + timedelta(minutes=2))
    await scene.town.teams.look(scene.person(HR), message)
    assert shown(message) == skipped


async def test_a_refresh_cannot_be_made_to_save(scene: Scene) -> None:
    message = scene.card(HR)
    save = next(each for each in elements(message.card) if each.get("verb") == "save")
    data = save["data"] | {"status": "done"}
    answer = await scene.town.teams.execute(scene.person(HR), message, "save", data, "automatic")
    assert "1 av 3" in str(answer.card)
    assert await scene.history() == ()


async def test_what_a_click_changed_is_written_to_the_message_too(scene: Scene) -> None:
    message = await click(scene, HR, "Spara", Status="on_track")
    assert written(scene) == []
    assert "1 av 3" in shown(message.reloaded())
    await scene.town.deliver()
    (call,) = written(scene)
    assert call.path.endswith(f"/activities/{message.id}")
    assert "2 av 3" in shown(message.reloaded())
    assert "Sparat" in shown(message.reloaded())
    assert (message.reloaded().card or {})["refresh"]["userIds"] == [scene.person(HR).user_id]


async def test_the_message_of_a_last_answer_ends_as_the_receipt(scene: Scene) -> None:
    message = scene.card(HR)
    for _ in range(3):
        await click(scene, HR, "Spara", Status="on_track")
    await scene.town.deliver()
    assert "[Ändra]" in shown(message.reloaded())


@pytest.mark.parametrize("title", ["Hoppa över", "Lämna till kollega", "Inte min", "Påminn mig senare"])
async def test_a_click_that_only_looks_leaves_the_message_alone(scene: Scene, title: str) -> None:
    await click(scene, HR, title)
    assert await updates(scene) == []


async def test_a_refused_answer_leaves_the_message_and_what_was_typed_alone(scene: Scene) -> None:
    message = await click(scene, HR, "Spara", Status="delayed", Kommentar="Upphandlingen drog ut")
    assert await updates(scene) == []
    assert "refresh" not in (message.card or {})


async def test_what_needs_no_card_of_the_round_is_written_as_it_was_answered(scene: Scene) -> None:
    message = await click(scene, HR, "Påminn mig senare")
    title = next(each["title"] for each in elements(message.card) if each.get("verb") == "later_week")
    await scene.press(HR, title)
    assert shown(message.reloaded()) == shown(message)


async def test_the_last_of_several_clicks_is_written_once(scene: Scene) -> None:
    message = scene.card(HR)
    for minutes in range(3):
        scene.town.clock.set(scene.town.clock() + timedelta(minutes=minutes))
        await click(scene, HR, "Spara", Status="on_track")
    await scene.town.deliver()
    assert len(written(scene)) == 1
    assert "[Ändra]" in shown(message.reloaded())
    states = [each.state for each in await updates(scene)]
    assert sorted(states) == [DeliveryState.CANCELLED, DeliveryState.CANCELLED, DeliveryState.SENT]


async def test_a_message_that_is_gone_is_not_sent_anew(scene: Scene) -> None:
    message = await click(scene, HR, "Spara", Status="on_track")
    message.deleted = True
    before = len(scene.town.received(scene.person(HR).conversation_id))
    await scene.town.deliver()
    assert len(scene.town.received(scene.person(HR).conversation_id)) == before
    assert [each.state for each in await updates(scene)] == [DeliveryState.CANCELLED]


async def test_nobody_is_written_to_who_has_blocked_the_bot(scene: Scene) -> None:
    await click(scene, HR, "Spara", Status="on_track")
    scene.town.teams.connector.blocking.add(scene.person(HR).conversation_id)
    await scene.town.deliver()
    assert [each.state for each in await updates(scene)] == [DeliveryState.CANCELLED]


async def test_an_update_that_the_platform_could_not_take_is_made_again(scene: Scene) -> None:
    message = await click(scene, HR, "Spara", Status="on_track")
    scene.town.teams.connector.mishaps.append(mishaps.bad_gateway(path=message.id))
    await scene.town.deliver()
    (update,) = await updates(scene)
    assert update.state is DeliveryState.WAITING
    scene.town.clock.set(scene.town.clock() + timedelta(minutes=1))
    await scene.town.deliver()
    assert "2 av 3" in shown(message.reloaded())


async def test_the_same_click_come_twice_is_written_once(scene: Scene) -> None:
    message = scene.card(HR)
    teams, person = scene.town.teams, scene.person(HR)
    save = next(each for each in elements(message.card) if each.get("verb") == "save")
    around = teams.stage.personal("invoke", "f:one", person, scene.town.clock())
    activity = teams.stage.execute(around, message.id, "save", save["data"] | {"status": "done"})
    for _ in range(3):
        await teams.deliver(activity)
    assert len(await updates(scene)) == 1


async def test_a_client_that_knows_only_submit_has_its_message_rewritten_in_the_turn_alone(scene: Scene) -> None:
    message = scene.card(HR)
    save = next(each for each in elements(message.card) if each.get("verb") == "save")
    await scene.town.teams.submit(scene.person(HR), message, save["data"] | {"status": "done"})
    await scene.town.deliver()
    assert len(written(scene)) == 1
    assert "2 av 3" in shown(message.reloaded())


async def test_teams_asks_once_a_minute_and_only_for_the_one_named(scene: Scene) -> None:
    teams, message = scene.town.teams, scene.card(HR)
    assert await teams.look(scene.person(SAFETY), message) is None
    assert await teams.look(scene.person(HR), message) is not None
    assert await teams.look(scene.person(HR), message) is None
    scene.town.clock.set(scene.town.clock() + timedelta(seconds=61))
    assert await teams.look(scene.person(HR), message) is not None


async def test_a_reminder_follows_what_is_answered_and_ends_as_the_receipt(scene: Scene) -> None:
    form = scene.card(HR)
    scene.town.clock.set(wall(date(2025, 8, 22), time(9)))
    await scene.town.do(lambda connection: tick(scene.town.here(connection)))
    await scene.town.deliver()
    reminder = scene.card(HR)
    before = shown(reminder)
    for told in ("3 aktiviteter", "2 aktiviteter", "1 aktivitet ", "[Ändra]"):
        assert await scene.town.teams.look(scene.person(HR), reminder) is not None
        assert told in shown(reminder)
        scene.town.clock.set(scene.town.clock() + timedelta(minutes=2))
        await scene.town.teams.press(scene.person(HR), form, "Spara" if told != "[Ändra]" else "Ändra", Status="done")
    assert "Svara nu" in before
    assert "Svara nu" not in shown(reminder)


async def test_a_closed_round_shows_on_a_card_that_was_sent_before(scene: Scene) -> None:
    message = scene.card(HR)
    await scene.say(ADMINISTRATOR, "omgången")
    await scene.press(ADMINISTRATOR, "Stäng omgången")
    await scene.press(ADMINISTRATOR, "Stäng omgången")
    await scene.town.teams.look(scene.person(HR), message)
    assert "stängd" in shown(message)


async def test_the_administrators_board_follows_what_others_do(scene: Scene) -> None:
    await scene.say(ADMINISTRATOR, "omgången")
    board = scene.card(ADMINISTRATOR)
    before = shown(board)
    await click(scene, HR, "Spara", Status="on_track")
    await scene.town.teams.look(scene.person(ADMINISTRATOR), board)
    assert shown(board) != before


async def test_a_card_that_holds_no_longer_says_so_and_blames_nobody(scene: Scene) -> None:
    message = scene.card(HR)
    data = {"verb": "refresh", "round_id": "0" * 32, "activity_id": "0" * 32}
    answer = await scene.town.teams.execute(scene.person(HR), message, "refresh", data, "automatic")
    assert "gäller inte längre" in str(answer.card)
    assert "Det gick inte" not in str(answer.card)
