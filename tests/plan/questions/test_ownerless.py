"""Questions about what nobody answers for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plan.access import Viewer
from plan.facts import Facts
from plan.model import Assignment
from plan.questions import answer
from tests.plan.questions.world import seed

LEFT = ("HR och lön", "Näringsliv och marknad")


def with_units_left() -> Facts:
    return replace(seed(), ownerships=tuple(each for each in seed().ownerships if each.unit not in LEFT))


def of_units_left() -> list[str]:
    return [each.id for each in seed().plan.activities if set(each.units) <= set(LEFT)]


@pytest.mark.parametrize(
    "text",
    [
        "vilka aktiviteter har ingen ansvarig",
        "vilka aktiviteter saknar ansvarig",
        "finns det aktiviteter utan ägare",
        "vad är det ingen som ansvarar för",
        "har alla aktiviteter en ansvarig?",
    ],
)
def test_what_no_person_answers_for_is_listed(text: str) -> None:
    found = answer(text, with_units_left(), Viewer())
    assert [each.id for each in found.activities] == of_units_left()
    assert f"{len(of_units_left())} av 39 aktiviteter saknar en ansvarig person." in found.text


def test_where_all_have_somebody_the_answer_says_so() -> None:
    found = answer("vilka aktiviteter har ingen ansvarig", seed(), Viewer())
    assert (found.kind, found.activities) == ("list", ())
    assert "Alla 39 aktiviteter har en ansvarig person." in found.text


def test_a_status_narrows_what_nobody_answers_for() -> None:
    found = answer("vilka försenade saknar ansvarig", with_units_left(), Viewer())
    assert {each.id for each in found.activities} < set(of_units_left())
    assert "försenade aktiviteter saknar en ansvarig person." in found.text


def test_an_activity_that_somebody_has_been_asked_about_has_an_owner() -> None:
    first = of_units_left()[0]
    facts = replace(with_units_left(), assignments=(Assignment(first, "p1", LEFT[0]),))
    assert [each.id for each in answer("vilka saknar ansvarig", facts, Viewer()).activities] == of_units_left()[1:]


def test_units_that_nobody_answers_for_are_named() -> None:
    found = answer("vilka enheter saknar ansvarig", with_units_left(), Viewer())
    assert (found.kind, set(found.units)) == ("units", set(LEFT))
    assert "2 av 9 enheter saknar en ansvarig person." in found.text


def test_how_many_lack_an_owner_is_a_number() -> None:
    assert answer("hur många aktiviteter saknar ägare", with_units_left(), Viewer()).value == len(of_units_left())


def test_the_share_without_an_owner_is_of_all() -> None:
    found = answer("hur stor andel saknar ansvarig", with_units_left(), Viewer())
    assert found.value == round(100 * len(of_units_left()) / 39, 1)


def test_activities_without_a_unit_are_another_question() -> None:
    assert "Alla 39 aktiviteter har en ansvarig enhet i planen." in answer("vilka saknar enhet", seed(), Viewer()).text
