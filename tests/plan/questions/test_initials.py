"""Questions about what titles begin with, and about what nothing can be chosen or ordered by."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.questions import answer
from tests.plan.questions.world import seed


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("vilka aktiviteter börjar på T", "t"),
        ("lista aktiviteter som börjar på bokstaven E", "e"),
        ("visa de som börjar med Utveckl", "utveckl"),
        ("aktiviteter som börjar på å", "å"),
        ("vad har vi på bokstaven I?", "i"),
    ],
)
def test_activities_are_chosen_by_what_their_titles_begin_with(text: str, letters: str) -> None:
    want = [each.id for each in seed().plan.activities if each.title.lower().startswith(letters)]
    found = answer(text, seed(), Viewer())
    assert (found.kind, [each.id for each in found.activities]) == ("list", want)
    assert f"börjar på ”{letters.capitalize()}”" in found.understood


def test_units_are_chosen_by_what_their_names_begin_with() -> None:
    want = [unit for unit in seed().plan.units if unit.startswith("K")]
    assert list(answer("vilka enheter börjar på K", seed(), Viewer()).units) == want


def test_nothing_that_begins_so_is_said() -> None:
    assert "Ingen aktivitet börjar på ”Å”." in answer("vilka aktiviteter börjar på Å", seed(), Viewer()).text


def test_a_status_that_has_not_begun_is_no_letter() -> None:
    found = answer("vilka har inte börjat på IT", seed(), Viewer())
    assert found.query is not None
    assert (found.query.starts, found.query.units) == ("", ("IT och digitalisering",))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("visa aktiviteterna i bokstavsordning", "i bokstavsordning"),
        ("vilka försenade är viktigast", "viktigast"),
        ("vilka aktiviteter slutar på t", "slutar på"),
        ("vilka projekt börjar på måndag", "börjar på"),
        ("vilket projekt är svårast", "svårast"),
    ],
)
def test_a_part_that_nothing_can_be_chosen_by_is_told_of(text: str, part: str) -> None:
    assert f"Jag kan inte välja eller ordna efter ”{part}”" in answer(text, seed(), Viewer()).text
