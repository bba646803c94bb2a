"""The fresh questions, kept: each batch is answered right or asked back; what is silently wrong is counted."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter

import pytest

from plan.access import Viewer
from plan.questions import answer
from tests.plan.questions import fresh
from tests.plan.questions.fresh import worlds
from tests.plan.questions.fresh.generated import generated
from tests.plan.questions.fresh.keys import questions, verdict

BATCHES = {each.name for each in pkgutil.iter_modules(fresh.__path__)} - {
    "keys",
    "measure_keys",
    "wishes",
    "worlds",
    "boards",
    "region",
    "northern",
    "suburb",
    "rescue",
    "harbour_city",
    "kitchen",
    "county_town",
    "museum",
    "water_board",
    "generated",
    "test_fresh",
}
SILENTLY_WRONG = {
    "beacon": 1,
    "board_night": 1,
    "canteen_talk": 1,
    "cartwheel": 2,
    "causeway": 1,
    "corridor": 2,
    "deadlines": 1,
    "gazebo": 1,
    "inspectors": 1,
    "jamb": 2,
    "jury_one": 1,
    "mantel": 1,
    "outsider": 2,
    "paddock": 1,
    "purlin": 1,
    "sash": 2,
    "sluice": 3,
    "tidepool": 1,
    "trestle": 4,
    "weekday": 1,
    "windmill": 1,
}
"""How many by batch; raised by a new batch alone, before anything is mended for it."""


def verdicts(name: str) -> tuple[Counter[str], list[str]]:
    batch = importlib.import_module(f"{fresh.__name__}.{name}")
    facts = getattr(worlds, batch.WORLD)()
    found: Counter[str] = Counter()
    told: list[str] = []
    for each in questions(batch.BATCH):
        verdict_, why = verdict(each.wanted, answer(each.text, facts, Viewer(), each.context), facts)
        found[verdict_] += 1
        if verdict_ != "right":
            told.append(f"{verdict_}: {' >> '.join((*each.context, each.text))}: {why}")
    return found, told


@pytest.mark.parametrize("name", sorted(BATCHES))
def test_a_batch_has_fifty_questions(name: str) -> None:
    assert sum(1 for _ in questions(importlib.import_module(f"{fresh.__name__}.{name}").BATCH)) >= 50


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(BATCHES))
def test_few_fresh_questions_are_answered_wrongly_with_full_confidence(name: str) -> None:
    counts, told = verdicts(name)
    assert counts["wrong"] <= SILENTLY_WRONG.get(name, 0), "\n".join(each for each in told if each.startswith("wrong"))


@pytest.mark.slow
@pytest.mark.parametrize("world", ["full", "culture", "social"])
def test_what_is_composed_from_sets_is_answered_right(world: str) -> None:
    facts = getattr(worlds, world)()
    problems = []
    for each in generated(world, 700):
        found, why = verdict(each.wanted, answer(each.text, facts, Viewer()), facts)
        if found != "right":
            problems.append(f"{found}: {each.text}: {why}")
    assert not problems, "\n".join(problems)
