"""A ranking of units or goals, and then a few words: by the other measure, of another status, or how many."""

from __future__ import annotations

from collections import Counter

import pytest

from plan.model import Status
from tests.plan.questions.fresh.keys import now
from tests.plan.questions.talk import FACTS, asked

BY_SHARE = ("Vilken enhet har störst andel försenade?", "Vilket mål har störst andel försenade?")
BY_NUMBER = ("Vilken enhet har flest försenade?", "Vilket mål har flest försenade?")


def by_unit(status: Status) -> tuple[Counter[str], Counter[str]]:
    """How many of each unit's activities have that status, and how many activities each has."""
    held = now(status)
    units = [(unit, held.test(FACTS, each)) for each in FACTS.plan.activities for unit in each.units]
    return Counter(unit for unit, so in units if so), Counter(unit for unit, _ in units)


@pytest.mark.parametrize("turn", ["Och flest till antalet?", "Och i antal?", "Flest räknat i antal?"])
@pytest.mark.parametrize(("share", "number"), [*zip(BY_SHARE, BY_NUMBER, strict=True)])
def test_by_number_after_by_share(share: str, number: str, turn: str) -> None:
    assert asked(share, turn).text == asked(number).text


@pytest.mark.parametrize("turn", ["Störst andel då?", "Och räknat i procent?", "Och procentuellt?"])
def test_by_share_after_by_number(turn: str) -> None:
    held, of_all = by_unit(Status.DELAYED)
    top = max(held, key=lambda unit: held[unit] / of_all[unit])
    found = asked(BY_NUMBER[0], turn)
    assert found.text == asked(BY_SHARE[0]).text
    assert f"{held[top]} av {of_all[top]}" in found.text.splitlines()[1]
    assert top in found.text.splitlines()[1]


@pytest.mark.parametrize("before", [*BY_SHARE, *BY_NUMBER])
def test_most_of_another_status_is_by_number(before: str) -> None:
    whose = " ".join(before.split()[:2])
    alone = asked(f"{whose} har flest klara?")
    assert asked(before, "Och flest klara?").text == alone.text
    assert "procent" not in alone.text


def test_how_many_it_is_is_told_in_the_ranking_and_the_total_is_counted() -> None:
    held, _ = by_unit(Status.DELAYED)
    assert f", {max(held.values())}." in asked(BY_NUMBER[0], "Hur många är det?").text
    total = sum(now(Status.DELAYED).test(FACTS, each) for each in FACTS.plan.activities)
    assert asked(BY_NUMBER[0], "Hur många är det totalt?").value == total


@pytest.mark.parametrize("text", ["Vilket mål har flest antal försenade?", "Vilket mål har flest försenade i antal?"])
def test_a_number_is_said_twice(text: str) -> None:
    assert asked(text).text == asked(BY_NUMBER[1]).text


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Vilka tre enheter har flest försenade?", 3),
        ("topp 3 enheter med flest röda", 3),
        ("De två enheter som har flest röda", 2),
        ("vilka två enheter har flest försenade", 2),
    ],
)
def test_as_many_units_are_told_as_are_asked_for(text: str, number: int) -> None:
    """And those with as many as the last of them."""
    delayed = now(Status.DELAYED).among(FACTS)
    held = Counter(unit for each in FACTS.plan.activities if each.id in delayed for unit in each.units)
    least = sorted(held.values(), reverse=True)[number - 1]
    found = asked(text)
    assert set(found.units) == {unit for unit, count in held.items() if count >= least}
    assert [f"• {unit}: {held[unit]}" in found.lead for unit in found.units] == [True] * len(found.units)
    assert not found.unused


@pytest.mark.parametrize(
    ("text", "number"), [("Vilka tre mål har flest försenade?", 3), ("topp 2 mål på flest röda", 2)]
)
def test_as_many_goals_are_told_as_are_asked_for(text: str, number: int) -> None:
    delayed = now(Status.DELAYED).among(FACTS)
    held = Counter(each.section for each in FACTS.plan.activities if each.id in delayed)
    least = sorted(held.values(), reverse=True)[number - 1]
    found = asked(text)
    assert {each.section for each in found.activities} == {goal for goal, count in held.items() if count >= least}


@pytest.mark.parametrize("text", ["Vilka aktiviteter delas av två enheter?", "Är det något som två enheter delar på?"])
def test_two_units_that_share_something_are_not_counted(text: str) -> None:
    found = asked(text)
    assert {each.id for each in found.activities} == {each.id for each in FACTS.plan.activities if len(each.units) > 1}
