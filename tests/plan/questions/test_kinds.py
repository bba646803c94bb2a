"""The kinds as a plan's column tells them, by their letters, and activities of two kinds at once."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.model import Kind
from plan.questions import answer
from tests.plan.questions.fresh.worlds import county_town

A, P, F = Kind.ACTIVITY, Kind.PROJECT, Kind.PRE_STUDY


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("hur många P har vi?", {P}),
        ("hur många A har vi", {A}),
        ("hur många är F?", {F}),
        ("hur många P och F finns det", {P, F}),
    ],
)
def test_a_letter_is_a_kind(text: str, kinds: set[Kind]) -> None:
    found = [each for each in county_town().plan.activities if kinds & {*each.kinds}]
    assert found
    assert answer(text, county_town(), Viewer()).value == len(found)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("hur många är både P och F", {P, F}),
        ("hur många är både projekt och förstudie", {P, F}),
        ("hur många är både projekt och aktivitet", {P, A}),
    ],
)
def test_both_kinds_are_the_one_and_the_other(text: str, kinds: set[Kind]) -> None:
    found = [each for each in county_town().plan.activities if kinds <= {*each.kinds}]
    assert answer(text, county_town(), Viewer()).value == len(found)


def test_both_without_a_verb_is_either() -> None:
    wanted = [each for each in county_town().plan.activities if {P, F} & {*each.kinds}]
    assert len(answer("visa både projekt och förstudier", county_town(), Viewer()).activities) == len(wanted)


def test_a_letter_beside_a_status_narrows_it() -> None:
    facts = county_town()
    told = answer("vilka P är försenade", facts, Viewer())
    assert told.activities
    assert all(P in each.kinds for each in told.activities)
    assert {each.id for each in told.activities} == {
        each.id for each in answer("vilka är försenade", facts, Viewer()).activities if P in each.kinds
    }
