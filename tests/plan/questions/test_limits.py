"""Questions about units and goals that have so many activities of a kind, or nothing else."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from plan.access import Viewer
from plan.model import Status
from plan.questions import answer
from tests.plan.questions.world import T2, seed


def delayed(of: str) -> Counter[str]:
    """How many delayed activities each unit ("units") or section ("section") has; those with none too."""
    facts = seed()
    found: Counter[str] = Counter()
    for each in facts.plan.activities:
        report = facts.report(each.id, T2)
        for name in each.units if of == "units" else (each.section,):
            found[name] += bool(report and report.status is Status.DELAYED)
    return found


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("vilka enheter har minst två försenade", 2, 99),
        ("vilka enheter har fler än 2 försenade", 3, 99),
        ("vilka enheter har högst en försenad", 0, 1),
        ("vilka enheter har färre än två röda", 0, 1),
    ],
)
def test_units_are_chosen_by_how_many_they_have(text: str, least: int, most: int) -> None:
    found = answer(text, seed(), Viewer())
    assert set(found.units) == {unit for unit, number in delayed("units").items() if least <= number <= most}


def test_goals_are_chosen_by_how_many_they_have() -> None:
    want = {section for section, number in delayed("section").items() if number >= 2}
    assert {each.section for each in answer("vilka mål har minst två röda", seed(), Viewer()).activities} == want


def test_more_than_half_is_of_what_each_goal_has() -> None:
    whole = Counter(each.section for each in seed().plan.activities)
    want = {section for section, number in delayed("section").items() if 2 * number > whole[section]}
    found = answer("finns det mål med mer än hälften försenade", seed(), Viewer())
    assert {each.section for each in found.activities} == want


def test_how_many_units_have_so_many_is_a_number() -> None:
    want = sum(1 for number in delayed("units").values() if number > 1)
    assert answer("hur många enheter har fler än en försenad", seed(), Viewer()).value == want


def test_units_where_all_is_so_have_nothing_else() -> None:
    of_hr = {each.id for each in seed().plan.activities if each.units == ("HR och lön",)}
    reports = tuple(replace(each, status=Status.DONE) if each.activity_id in of_hr else each for each in seed().reports)
    found = answer("finns det någon enhet där allt är klart", replace(seed(), reports=reports), Viewer())
    assert found.units == ("HR och lön",)


def test_what_is_reported_in_part_is_neither_all_nor_nothing() -> None:
    told, whole = Counter[str](), Counter(each.units[0] for each in seed().plan.activities)
    told.update(each.units[0] for each in seed().plan.activities if seed().report(each.id, T2))
    found = answer("vilka enheter har bara rapporterat delvis", seed(), Viewer())
    assert set(found.units) == {unit for unit in whole if 0 < told[unit] < whole[unit]}


def test_a_number_of_activities_is_told_not_to_have_been_counted_with() -> None:
    found = answer("visa minst tre försenade", seed(), Viewer())
    assert (found.kind, found.unused) == ("clarify", ("minst tre",))


def test_a_number_of_tertials_is_no_limit() -> None:
    found = answer("vilka har varit försenade minst två tertial", seed(), Viewer())
    assert (found.kind, found.query and found.query.in_a_row) == ("list", 2)
