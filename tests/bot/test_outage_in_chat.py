"""A click while the database is away: the person is told, nothing is half stored, and the next click works."""

from __future__ import annotations

import logging

import pytest

from bot import logs
from tests.bot.acting import HR, Scene
from tests.bot.test_busy_database import locked


@pytest.mark.slow
async def test_a_click_during_an_outage_says_so_and_works_again_after_it(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    references: list[str] = []

    def noted(_: logging.LogRecord) -> bool:
        references.append(logs.current_reference())
        return True

    caplog.handler.addFilter(noted)
    card = scene.card(HR)
    with locked(scene.town.application.database.url):
        answer = await scene.town.teams.press(scene.person(HR), card, "Spara", Status="on_track")
    assert "Det gick inte att spara just nu, försök igen." in answer.text
    assert references[-1]
    assert f"nämn {references[-1]} för" in answer.text
    assert await scene.history() == ()
    await scene.press(HR, "Spara", Status="on_track")
    assert len(await scene.history()) == 1
