"""The project's own questions, each counted again from the data by `expectations`, never by the engine."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from plan.access import Viewer
from plan.questions import answer
from tests.conftest import ASKED
from tests.plan.questions.expectations import Case, cases, wrong
from tests.plan.questions.world import facts_of, school_plan, seed, seed_plan

CASES = [each for each in cases() if each.source != "school"]
SCHOOL = list(cases("school.txt"))


def failures(found: list[Case], facts_name: str) -> list[str]:
    facts = seed() if facts_name == "seed" else facts_of(school_plan())
    problems = []
    for case in found:
        problem = wrong(case, answer(case.text, facts, Viewer(), case.context), facts)
        if problem:
            problems.append(f"{' >> '.join((*case.context, case.text))}: {problem}")
    return problems


@pytest.mark.parametrize("source", sorted({each.source for each in CASES}))
def test_every_question_of_the_bundled_plan_is_answered_right(
    source: str, record_property: Callable[[str, object], None]
) -> None:
    found = [each for each in CASES if each.source == source]
    problems = failures(found, "seed")
    record_property(ASKED, (len(found) - len(problems), len(found)))
    assert not problems, "\n".join(problems)


def test_another_boards_plan_needs_no_new_code(record_property: Callable[[str, object], None]) -> None:
    problems = failures(SCHOOL, "school")
    record_property(ASKED, (len(SCHOOL) - len(problems), len(SCHOOL)))
    assert not problems, "\n".join(problems)


def test_there_are_at_least_four_hundred_questions_of_every_kind() -> None:
    kinds = Counter(each.kind for each in CASES)
    assert sum(kinds.values()) >= 460
    assert set(kinds) >= {
        "list",
        "count",
        "share",
        "detail",
        "units",
        "change",
        "overview",
        "clarify",
        "refuse",
        "unknown",
    }


@pytest.mark.parametrize("pattern", ["Hur går det med {}?", "{}", "status {}", "Vem ansvarar för {}?"])
def test_every_title_as_the_plan_writes_it_is_found(pattern: str) -> None:
    for activity in seed_plan().activities:
        found = answer(pattern.format(activity.title), seed(), Viewer())
        assert (found.kind, [each.id for each in found.activities]) == ("detail", [activity.id]), activity.title


def test_every_unit_by_its_full_name_is_an_overview_of_all_its_activities() -> None:
    for unit in seed_plan().units:
        found = answer(f"Hur går det för {unit} utan underenheter?", seed(), Viewer())
        want = [each.id for each in seed_plan().activities if unit in each.units]
        assert (found.kind, [each.id for each in found.activities]) == ("overview", want), unit
