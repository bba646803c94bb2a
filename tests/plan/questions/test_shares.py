"""Shares by unit and goal, and what is said where persons would be compared."""

from __future__ import annotations

from collections import Counter

import pytest

from plan.access import Viewer
from plan.model import Status
from plan.questions import answer
from tests.plan.questions.world import T2, seed


def responses() -> dict[str, tuple[int, int]]:
    """How many of its activities each unit has reported, of how many it answers for first."""
    facts = seed()
    whole = Counter(each.units[0] for each in facts.plan.activities)
    told = Counter(each.units[0] for each in facts.plan.activities if facts.report(each.id, T2))
    return {unit: (told[unit], whole[unit]) for unit in whole}


@pytest.mark.parametrize(
    "text",
    [
        "rapporteringsgrad per enhet",
        "svarsfrekvensen enhet för enhet",
        "hur har varje enhet rapporterat",
        "rapporteringen per enhet",
        "hur ser rapporteringsgraden ut fördelat på enheter",
    ],
)
def test_the_response_of_each_unit_is_told(text: str) -> None:
    found = answer(text, seed(), Viewer())
    assert found.kind == "share"
    for unit, (number, total) in responses().items():
        assert any(line.startswith(f"• {unit}: ") and line.endswith(f"({number} av {total})") for line in found.lead)


def test_the_share_of_each_goal_is_of_its_own_activities() -> None:
    facts = seed()
    under = [each for each in facts.plan.activities if each.section == "4.1"]
    done = [each for each in under if (told := facts.report(each.id, T2)) and told.status is Status.DONE]
    found = answer("hur stor andel är klara per mål", facts, Viewer())
    line = next(each for each in found.lead if each.startswith("• Nämndspecifikt mål 1: "))
    assert line.endswith(f"({len(done)} av {len(under)})")


def test_a_follow_up_by_unit_stays_a_share() -> None:
    assert answer("per enhet?", seed(), Viewer(), ["svarsfrekvens?"]).kind == "share"


def test_the_unit_with_the_lowest_response_is_found_by_share() -> None:
    lowest = min(number / total for number, total in responses().values())
    want = {unit for unit, (number, total) in responses().items() if number / total == lowest}
    found = answer("vilken enhet har lägst svarsfrekvens", seed(), Viewer())
    assert (found.kind, set(found.units)) == ("units", want)


def test_the_share_of_units_is_of_those_that_have_sent_in_all() -> None:
    done = [unit for unit, (number, total) in responses().items() if number == total]
    found = answer("hur stor andel av enheterna har rapporterat", seed(), Viewer())
    assert (found.value, set(found.units)) == (round(100 * len(done) / len(responses()), 1), set(done))


@pytest.mark.parametrize(
    "text", ["vilka är sämst på att rapportera", "vilka är bäst på att svara", "vilka är duktigast på att rapportera"]
)
def test_persons_are_not_compared_but_units_are_offered(text: str) -> None:
    found = answer(text, seed(), Viewer())
    assert found.kind == "refuse"
    assert "Rapporteringsgrad per enhet" in found.next_questions


def test_units_may_be_compared_by_what_they_have_not_reported() -> None:
    left = {unit: total - number for unit, (number, total) in responses().items()}
    found = answer("vilka enheter är sämst på att rapportera", seed(), Viewer())
    assert set(found.units) == {unit for unit, number in left.items() if number == max(left.values())}


def test_a_share_of_what_has_a_status_of_its_own_is_of_that() -> None:
    facts = seed()
    late = [
        report
        for each in facts.plan.activities
        if (report := facts.report(each.id, T2)) and report.status is Status.DELAYED
    ]
    found = answer("hur stor andel av de försenade har ett slutdatum?", facts, Viewer())
    dated = [each for each in late if each.finish and not each.withheld]
    assert found.value == round(100 * len(dated) / len(late), 1)
    assert f"{len(dated)} av {len(late)}" in found.text


def test_a_share_of_nothing_is_not_known() -> None:
    found = answer("hur många procent av de pausade förstudierna har ett slutdatum?", seed(), Viewer())
    assert (found.kind, found.value) == ("unknown", None)
    assert "någon andel går inte att räkna" in found.text


def test_how_many_have_not_reported_is_not_counted_among_those_who_have() -> None:
    facts = seed()
    missing = sum(1 for each in facts.plan.activities if facts.report(each.id, T2) is None)
    found = answer("hur stor andel av de rapporterade är försenade?", facts, Viewer())
    assert f"{missing} av {len(facts.plan.activities)} har inte rapporterat." in found.text
