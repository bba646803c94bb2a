"""A unit's owners after one has taken over by hand, and the questions of an open round."""

from __future__ import annotations

import pytest

from plan import unit_names
from plan.model import Assignment, Ownership, Why
from plan.succession import deputised, given, succeeded, taken_over

BEFORE = (Ownership("Ekonomi", "a", "d"), Ownership("HR", "a"), Ownership("Ekonomi", "b"))
UNITS = ("Kommunledningskontoret", "Kommunledningskontoret/Trygg och säker", "HR och lön", "IT och digitalisering")


@pytest.mark.parametrize(
    ("leaving", "taking", "after"),
    [
        ("a", "c", [("c", "d"), ("b", None)]),
        ("b", "c", [("a", "d"), ("c", None)]),
        ("a", "b", [("b", "d")]),
        ("a", "d", [("d", None), ("b", None)]),
        ("", "c", [("a", "d"), ("b", None), ("c", None)]),
    ],
)
def test_the_taker_has_the_leavers_place_and_deputy(leaving: str, taking: str, after: list[tuple[str, str]]) -> None:
    found = succeeded(BEFORE, "Ekonomi", leaving, taking)
    assert [(each.person_id, each.deputy_id) for each in found if each.unit == "Ekonomi"] == after
    assert BEFORE[1] in found


def test_only_the_units_own_row_gets_the_deputy() -> None:
    assert deputised(BEFORE, "Ekonomi", "b", "e") == (*BEFORE[:2], Ownership("Ekonomi", "b", "e"))


def asked(person: str, *, answers: bool = True, giver: str | None = None, disputed: str | None = None) -> Assignment:
    why = Why.HANDED_OVER if giver else Why.UNIT
    return Assignment("x", person, "Ekonomi", why, answers=answers, given_by=giver, disputed=disputed)


DECIDED = Assignment("x", "c", "Ekonomi", Why.REASSIGNED)


def test_what_the_leaver_answers_for_is_the_takers_also_where_a_colleague_had_it() -> None:
    assert given((asked("a"),), "Ekonomi", "a", "c") == (DECIDED,)
    assert given((asked("a", answers=False), asked("b", giver="a")), "Ekonomi", "a", "c") == (DECIDED,)


@pytest.mark.parametrize(
    ("before", "unit"),
    [
        ((asked("a"),), "HR"),
        ((asked("b"),), "Ekonomi"),
        ((asked("b", answers=False), asked("a", giver="b")), "Ekonomi"),
        ((asked("a", answers=False, disputed="inte min"),), "Ekonomi"),
        ((asked("a", answers=False), asked("b")), "Ekonomi"),
    ],
)
def test_what_is_not_the_leavers_own_stays(before: tuple[Assignment, ...], unit: str) -> None:
    assert given(before, unit, "a", "c") is None


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("kommunledningskontoret", UNITS[:1]),
        ("Trygg och säker", UNITS[1:2]),
        ("kommunledningskontoret / trygg och säker", UNITS[1:2]),
        ("IT- och digitalisering", UNITS[3:]),
        ("lön", UNITS[2:3]),
        ("och", UNITS[1:]),
        ("simhallen", ()),
        (" ", ()),
    ],
)
def test_a_unit_is_meant_by_its_name_its_last_part_or_its_words(name: str, found: tuple[str, ...]) -> None:
    assert unit_names.meant(name, UNITS) == found


def test_whoever_follows_somebody_is_known_with_all_the_units_and_a_newcomer_follows_nobody() -> None:
    before = (Ownership("Ekonomi", "a"), Ownership("HR", "a"), Ownership("IT", "b"), Ownership("Kansli", "c"))
    after = (
        Ownership("Ekonomi", "d"),
        Ownership("HR", "d"),
        Ownership("IT", "b"),
        Ownership("IT", "d"),  # beside the one who stays
        Ownership("Kansli", "c"),
        Ownership("Arkiv", "d"),  # nobody had it
    )
    assert taken_over(before, after) == {("d", "a"): ("Ekonomi", "HR")}
    assert taken_over((), after) == {}
