"""Questions about how long a status has lasted: the whole year, at some time, never."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.model import Status
from plan.questions import answer
from tests.plan.questions.world import LATER, T1, T2, T3, seed


def in_tertials(wanted: Status) -> dict[str, list[bool]]:
    facts = seed()
    reports = {each.id: [facts.report(each.id, when) for when in (T1, T2)] for each in facts.plan.activities}
    return {key: [bool(each and each.status is wanted) for each in found] for key, found in reports.items()}


def ids(text: str, *context: str) -> list[str]:
    return [each.id for each in answer(text, seed(), Viewer(), context).activities]


@pytest.mark.parametrize(
    "text", ["vilka har varit röda hela året", "vilka har legat efter hela tiden", "röda i alla tertial"]
)
def test_what_has_lasted_the_whole_year_was_so_in_each_tertial(text: str) -> None:
    assert ids(text) == [key for key, held in in_tertials(Status.DELAYED).items() if all(held)]


@pytest.mark.parametrize("text", ["vilka har varit röda någon gång i år", "har nåt varit rött nån gång i år?"])
def test_what_was_so_at_some_time_was_so_in_one_tertial_at_least(text: str) -> None:
    assert ids(text) == [key for key, held in in_tertials(Status.DELAYED).items() if any(held)]


@pytest.mark.parametrize("text", ["vilka har aldrig varit röda", "vilka har inte varit röda någon gång i år"])
def test_what_was_never_so_was_so_in_no_tertial(text: str) -> None:
    assert ids(text) == [key for key, held in in_tertials(Status.DELAYED).items() if not any(held)]


def test_the_answer_says_which_tertials_it_counts() -> None:
    assert "hittills 2025 (tertial 1 och 2)" in answer("vilka har varit röda hela året", seed(), Viewer()).understood
    found = answer("vilka har varit röda hela året", seed(LATER), Viewer())
    assert "hittills 2025 (tertial 1, 2 och 3)" in found.understood
    assert all(seed(LATER).report(each.id, T3) for each in found.activities)


def test_an_empty_answer_says_that_it_is_about_every_tertial() -> None:
    text = answer("vilka har varit pausade hela året", seed(), Viewer()).text
    assert "Ingen aktivitet har rapporterats som pausad i varje tertial." in text


def test_another_status_keeps_the_whole_year_of_the_question_before() -> None:
    want = [key for key, held in in_tertials(Status.ON_TRACK).items() if all(held)]
    assert ids("och gröna?", "vilka har varit röda hela året") == want
