"""Which questions are about the measures against deviations, and which about something else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from plan.access import Viewer
from plan.facts import Facts
from plan.measure import MeasureAct, MeasureEntry
from plan.model import Activity, Status
from plan.questions import AnswerKind, answer
from plan.questions.answers.measures import AskedMeasures, asked
from tests.plan.questions.world import seed


@pytest.mark.parametrize(
    ("text", "which", "how_many"),
    [
        ("vilka åtgärder är inte gjorda?", AskedMeasures.OPEN, False),
        ("Vilka åtgärder är försenade?", AskedMeasures.LATE, False),
        ("hur många atgarder ar inte klara hos HR", AskedMeasures.OPEN, True),
        ("vilka åtgärder är kvar?", AskedMeasures.OPEN, False),
        ("visa gjorda åtgärder", AskedMeasures.DONE, False),
        ("vilka åtgärder har flyttats?", AskedMeasures.MOVED, False),
        ("finns det åtgärder med hinder?", AskedMeasures.HINDERED, False),
        ("vilka åtgärder finns?", AskedMeasures.ALL, False),
        ("hur många åtgärder har vi?", AskedMeasures.ALL, True),
        ("vilka avvikelser saknar åtgärd?", AskedMeasures.NONE, False),
        ("vilka försenade aktiviteter har ingen åtgärd?", AskedMeasures.NONE, False),
        ("hur många är gula utan åtgärd?", AskedMeasures.NONE, True),
    ],
)
def test_what_is_asked_of_measures(text: str, which: AskedMeasures, how_many: bool) -> None:
    found = asked(text)
    assert found is not None
    assert (found.which, found.how_many) == (which, how_many)


@pytest.mark.parametrize(
    "text",
    [
        "vilka aktiviteter är försenade?",
        "vilka åtgärder görs åt de försenade aktiviteterna?",
        "vem har flest försenade åtgärder?",
        "hur många åtgärder i planen är klara?",
        "vad är åtgärden för digital post?",
        "vilka åtgärder har man vidtagit för trygghetspunkterna i centrum",
        "",
    ],
)
def test_what_is_asked_of_something_else(text: str) -> None:
    assert asked(text) is None


def deviating(facts: Facts) -> list[Activity]:
    assert facts.current
    told = facts.of_tertial(facts.current)
    found = [each for each in facts.plan.activities if each.id in told and told[each.id].status.is_deviation]
    return [each for each in found if not told[each.id].withheld]


def with_measures() -> tuple[Facts, Activity, list[Activity]]:
    """The first deviation has a measure, the others none."""
    facts = seed()
    first, *others = deviating(facts)
    assert facts.current
    assert others
    entry = MeasureEntry(
        "m1", first.id, facts.current, MeasureAct.STATED, facts.at, "p1", "Nytt avrop", date(2025, 10, 1)
    )
    return replace(facts, measured=(entry,)), first, others


def test_deviations_that_nothing_is_done_about_are_told() -> None:
    facts, first, others = with_measures()
    found = answer("vilka avvikelser saknar åtgärd?", facts, Viewer())
    assert set(found.activities) == {*others}
    assert first.title not in found.text
    counted = answer("hur många avvikelser saknar åtgärd?", facts, Viewer())
    assert (counted.kind, counted.value) == (AnswerKind.COUNT, len(others))
    late = answer("vilka försenade aktiviteter har ingen åtgärd?", facts, Viewer())
    told = facts.of_tertial(facts.current) if facts.current else {}
    assert set(late.activities) == {each for each in others if told[each.id].status is Status.DELAYED}


def test_an_activity_is_told_with_its_measure() -> None:
    facts, first, others = with_measures()
    assert "Åtgärd: Nytt avrop" in answer(f"hur går det med {first.title}?", facts, Viewer()).text
    assert "Åtgärd:" not in answer(f"hur går det med {others[0].title}?", facts, Viewer()).text


@pytest.mark.parametrize(
    "text",
    [
        "vilka åtgärder är klara före 1 oktober?",
        "vilka försenade åtgärder godkändes av revisorn?",
        "vilka åtgärder har blivit försenade sedan T1?",
        "vilka försenade åtgärder kostar mer än 100 000?",
    ],
)
def test_a_condition_that_no_measure_is_told_by_is_not_passed_over(text: str) -> None:
    assert answer(text, with_measures()[0], Viewer()).kind in (AnswerKind.UNKNOWN, AnswerKind.REFUSE)
