"""Whatever a client sends as a button's data: a Swedish answer, and nothing stored."""

from __future__ import annotations

from typing import Any

import pytest

from cards.payload import Verb
from tests.bot.acting import ADMINISTRATOR, HR, SAFETY, Scene

UNKNOWN = "00000000000000000000000000000000"


async def forged(scene: Scene) -> list[dict[str, Any]]:
    """Nothing, nonsense, ids of nothing, and ids of what belongs to somebody else."""
    theirs = scene.card(SAFETY).card or {}
    other = next(each["data"] for each in _actions(theirs) if each["verb"] == "save")
    return [
        {},
        {"round_id": 7, "activity_id": ["a"], "person_id": None, "page": "x", "status": {}, "comment": 1},
        {"round_id": UNKNOWN, "activity_id": UNKNOWN, "person_id": UNKNOWN, "status": "done", "person": UNKNOWN},
        {"round_id": scene.round.id, "activity_id": UNKNOWN, "person_id": UNKNOWN, "status": "done", "written": "x"},
        {"round_id": scene.round.id, "page": 9999, "day": "9999-99-99"},
        {"activity_id": other["activity_id"], "status": "done", "written": "x"},
        {**other, "status": "done", "written": "x", "person": UNKNOWN, "day": "2025-02-30"},
    ]


def _actions(card: dict[str, Any]) -> list[dict[str, Any]]:
    found = (action for item in card["body"] for action in item.get("actions", []))
    return [action for action in found if action["type"] == "Action.Execute"]


@pytest.mark.slow
@pytest.mark.parametrize("upn", [HR, ADMINISTRATOR])
async def test_forged_data_is_answered_in_words_and_stores_nothing(scene: Scene, upn: str) -> None:
    meant = {Verb.REMIND, Verb.CLOSE_CONFIRMED, Verb.PUBLISH_CONFIRMED, Verb.PROTECT, Verb.UNPROTECT}
    harmless = meant if upn == ADMINISTRATOR else set()
    later = {Verb.LATER_TOMORROW, Verb.LATER_WEEK}
    await scene.say(upn, "status" if upn == ADMINISTRATOR else "mina aktiviteter")
    before = await scene.acts()
    for verb in (verb for verb in Verb if verb not in harmless | later):
        for data in await forged(scene):
            answer = await scene.town.teams.execute(
                scene.person(upn), scene.card(upn), verb.value, data | {"verb": verb.value}
            )
            assert answer.status == 200, (verb, data)
            assert answer.body.get("statusCode") == 200, (verb, data, answer.body)
            assert answer.card, (verb, data, answer.body)
    assert await scene.history() == ()
    assert await scene.acts() == before
