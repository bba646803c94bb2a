"""Which activity is meant by what is written."""

from __future__ import annotations

import pytest

from plan.model import Activity, Plan
from plan.questions import named
from tests.plan.questions.world import school_plan, seed_plan

TITLES = (
    "Införande av digital post",
    "Digital post",
    "Risk- och sårbarhetsanalys",
    "Informationsinsatser för vårdnadshavare",
    "Revidering konkurrenspolicy",
    "IT- och cybersäkerhetsinsatser",
    "Plan för skola i centrum",
    "Utveckling av medborgarservice",
    "Finans i balans",
)
PLAN = Plan(
    "p1",
    "Kommunen",
    "Kommunstyrelsen",
    "Förvaltningen",
    2025,
    (),
    tuple(Activity(f"a{number}", "3.1", title, (), ("Ekonomi",)) for number, title in enumerate(TITLES, 1)),
)


def ids(name: str) -> list[str]:
    return [each.id for each in named(name, PLAN)]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("a1", ["a1"]),
        ("införande", ["a1"]),
        ("digital post", ["a2"]),
        ("”Digital  post”", ["a2"]),
        ("digital", ["a1", "a2"]),
        ("risk och sårbarhetsanalys", ["a3"]),
        ("simhall", []),
        (" ” ", []),
    ],
)
def test_an_id_a_whole_title_or_a_part_of_one_names_an_activity(name: str, found: list[str]) -> None:
    assert ids(name) == found


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("digtal post", ["a2"]),
        ("risk och sarbarhetsanalys", ["a3"]),
        ("sarbarhetsanalysen", ["a3"]),
        ("konkurenspolicyn", ["a5"]),
        ("cyber", ["a6"]),
        ("cybersäkerhet", ["a6"]),
        ("projektet medborgarservice, tack", ["a8"]),
        ("medborgarserviceprojektet", ["a8"]),
        ("digitalpost", ["a2"]),
    ],
)
def test_a_name_may_be_misspelt_without_its_dots_bent_or_a_part_of_a_compound(name: str, found: list[str]) -> None:
    assert ids(name) == found


@pytest.mark.parametrize(
    "name",
    [
        "revidering av digital post",
        "digital signatur",
        "kulturskolan",
        "informera om risk",
        "konkurspolicy",
        "och",
        "hr",
        "finansgänget",
    ],
)
def test_a_name_that_holds_a_word_of_something_else_names_nothing(name: str) -> None:
    assert ids(name) == []


def test_what_a_title_only_begins_as_the_word_without_its_ending_is_not_meant() -> None:
    assert "a4" not in ids("införande")


def test_only_those_among_the_ids_given_are_meant() -> None:
    assert [each.id for each in named("digital post", PLAN, {"a1", "a5"})] == ["a1"]
    assert named("digital post", PLAN, ()) == ()


@pytest.mark.parametrize("plan", [seed_plan(), school_plan()], ids=["bundled", "school"])
def test_every_title_names_its_activity_alone(plan: Plan) -> None:
    assert all(named(each.title, plan) == (each,) for each in plan.activities)
    assert all(named(each.title.upper(), plan) == (each,) for each in plan.activities)
