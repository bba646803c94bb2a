"""A board's settings on a card: each in plain Swedish, with its days, refused at its field and stored whole or not."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.rehearsal.local_teams import elements
from plan.board_settings import KINDS, SECTIONS
from storage import boards
from storage.tables import audit
from tests.bot.acting import ADMINISTRATOR, HR, Scene, copied

pytestmark = pytest.mark.slow

BOARD = "Kommunstyrelsen"


async def stored(scene: Scene) -> dict[str, str]:
    found = await scene.town.do(lambda one: boards.settings(one, scene.town.municipality_id))
    return dict(found.get(BOARD, {}))


async def test_each_setting_has_its_input_its_usual_value_and_its_days(scene: Scene) -> None:
    said = await scene.say(ADMINISTRATOR, "inställningar")
    card = scene.card(ADMINISTRATOR).card
    inputs = [each for each in elements(card) if str(each["type"]).startswith("Input.")]
    assert [each["id"] for each in inputs] == [name for names in SECTIONS.values() for name in names]
    assert "Omgången för tertial 3 2025 öppnar" in said
    assert "Vanligt: 10. Omgången för T3 öppnar fredag 12 december kl. 08.30." in said
    assert "Vanligt: måndag." in said


async def test_a_change_is_stored_by_swedish_words_and_told_with_its_new_days(scene: Scene) -> None:
    await scene.say(ADMINISTRATOR, "inställningar")
    before = copied(scene.card(ADMINISTRATOR))
    new = {"opens_before": "12", "opens_at": "kl 9.15", "approval": "ja", "digest_on": "onsdag", "quiet_weeks": "28-29"}
    await scene.press(ADMINISTRATOR, "Spara", **new)
    told = scene.said(ADMINISTRATOR)
    assert "Sparat: ”Omgången öppnar så många arbetsdagar före tertialets slut”" in told
    assert "Omgången för T3 öppnar onsdag 10 december kl. 09.15" in told
    expected = {"opens_before": "12", "opens_at": "09:15", "approval": "yes", "digest_on": "wednesday"}
    assert await stored(scene) == expected | {"quiet_weeks": "28,29"}
    acts = select(audit.c.subject, audit.c.through).where(audit.c.act == "settings.set").order_by(audit.c.id)
    found = await scene.town.do(lambda one: [tuple(row) for row in one.execute(acts)])
    assert found == [(f"{BOARD}: {name}", "card") for name in KINDS if name in new]
    await scene.town.teams.press(scene.person(ADMINISTRATOR), before, "Spara", **new)  # the second click
    assert "Inget var ändrat." in str(before.card)
    assert len(await scene.town.do(lambda one: one.execute(acts).all())) == len(found)


async def test_what_cannot_be_used_is_refused_at_its_field_and_nothing_is_stored(scene: Scene) -> None:
    await scene.say(ADMINISTRATOR, "inställningar")
    await scene.press(ADMINISTRATOR, "Spara", opens_before="12", close_after="hundra", quiet_weeks="99")
    told = scene.said(ADMINISTRATOR)
    assert "Inget är sparat än. Det du skrev är kvar. Rätta 2 fält" in told
    assert "Skriv ett tal från 1 till 60." in told
    assert "Skriv veckor som 28-31" in told
    values = {each["id"]: each.get("value") for each in elements(scene.card(ADMINISTRATOR).card) if "id" in each}
    assert (values["opens_before"], values["close_after"]) == ("12", "hundra")
    assert await stored(scene) == {}
    await scene.press(ADMINISTRATOR, "Spara", close_after="7", quiet_weeks="", sends_until="07.00")
    assert "Det måste vara senare än när jag börjar skicka" in scene.said(ADMINISTRATOR)
    assert await stored(scene) == {}
    await scene.press(ADMINISTRATOR, "Spara", sends_until="")
    assert await stored(scene) == {"opens_before": "12"}
    await scene.press(ADMINISTRATOR, "Spara", opens_before="10")  # as usual is no choice of one's own
    assert await stored(scene) == {}


async def test_only_an_administrator_sees_and_changes_settings(scene: Scene) -> None:
    assert (await scene.say(HR, "inställningar")).startswith("Det kan bara en administratör göra.")
    data = {"about": scene.town.plan_id, "opens_before": "12"}
    await scene.town.teams.execute(scene.person(HR), scene.card(HR), "settings_save", data)
    assert await stored(scene) == {}
