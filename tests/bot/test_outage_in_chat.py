"""A click while the database is away: the person is told, nothing is half stored, and the next click works."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot import logs
from tests.bot.acting import HR, Scene


async def away(_: Any) -> Any:
    raise OperationalError("BEGIN", None, ConnectionRefusedError())


async def test_a_click_during_an_outage_says_so_and_works_again_after_it(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    references: list[str] = []

    def noted(_: logging.LogRecord) -> bool:
        references.append(logs.current_reference())
        return True

    caplog.handler.addFilter(noted)
    card = scene.card(HR)
    with monkeypatch.context() as outage:
        outage.setattr(scene.town.application.database, "write", away)
        answer = await scene.town.teams.press(scene.person(HR), card, "Spara", Status="on_track")
    assert "Det gick inte att spara just nu, försök igen." in answer.text
    assert references[-1]
    assert f"nämn {references[-1]} för" in answer.text
    assert await scene.history() == ()
    await scene.press(HR, "Spara", Status="on_track")
    assert len(await scene.history()) == 1
