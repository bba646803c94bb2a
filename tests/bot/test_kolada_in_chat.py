"""An administrator connects a goal's measure to a key figure of Kolada on a card, and takes it away again."""

from __future__ import annotations

from bot.rehearsal.local_teams import elements
from storage import figures
from tests.bot.acting import ADMINISTRATOR, HR, Scene, copied


async def connected(scene: Scene) -> list[tuple[str, str, str]]:
    found = await scene.town.do(lambda one: figures.feeds(one, scene.town.municipality_id))
    return [(each.goal, each.kpi, each.area) for each in found]


def measure(scene: Scene, name: str) -> str:
    """What the choice of that name carries."""
    (choices,) = (each["choices"] for each in elements(scene.card(ADMINISTRATOR).card) if each.get("id") == "measure")
    return next(str(each["value"]) for each in choices if each["title"].startswith(name))


async def test_a_measure_is_connected_and_taken_away_again(scene: Scene) -> None:
    said = await scene.say(ADMINISTRATOR, "kolada")
    assert "Koppla ett mål till ett nyckeltal i Kolada" in said
    assert "Ta bort kopplingen" not in said
    assert "Härifrån hämtas inget just nu" in said  # in local mode nothing outside is called
    chosen = measure(scene, "Nämndmål 1, Andelen")
    before = copied(scene.card(ADMINISTRATOR))
    given = {"measure": chosen, "kpi": "n00900", "area": "0586"}
    for wrong, told in (({"kpi": "900"}, "”900” är inget id i Kolada"), ({"area": "58"}, "”58” är ingen kommunkod")):
        await scene.press(ADMINISTRATOR, "Koppla", **given | wrong)
        assert told in scene.said(ADMINISTRATOR)
        assert await connected(scene) == []
    await scene.press(ADMINISTRATOR, "Koppla", **given)
    assert "N00900, kommun 0586 (inte hämtad än)" in scene.said(ADMINISTRATOR)
    assert await connected(scene) == [("4.1", "N00900", "0586")]
    await scene.town.teams.press(scene.person(ADMINISTRATOR), before, "Koppla", **given)  # the second click
    assert await connected(scene) == [("4.1", "N00900", "0586")]
    await scene.press(ADMINISTRATOR, "Ta bort kopplingen", measure=chosen)
    assert "Kopplingen är borttagen" in scene.said(ADMINISTRATOR)
    assert await connected(scene) == []


async def test_for_others_the_word_is_a_question(scene: Scene) -> None:
    assert "Koppla ett mål" not in await scene.say(HR, "kolada")
