"""What somebody who goes away is not sent, over HTTP; the others are."""

from __future__ import annotations

import pytest

from bot.followup import rounds
from tests.bot.acting import ECONOMY, HR, Scene

pytestmark = pytest.mark.slow


async def test_one_persons_reminder_called_off_leaves_the_others(scene: Scene) -> None:
    await scene.town.do(lambda each: rounds.remind(scene.town.here(each), scene.round))
    await scene.say(HR, "jag är borta till 2025-08-25")
    await scene.town.deliver()
    assert "Påminnelse" not in scene.said(HR)
    assert "Påminnelse: 5 aktiviteter väntar på svar" in scene.said(ECONOMY)
