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
from plan.questions.query import About
from plan.questions.swedish.tags import MeasureAsked
from tests.plan.questions.fresh.worlds import kitchen
from tests.plan.questions.world import seed

MEASURED = About.MEASURES
OPEN, LATE, DONE, MOVED, HINDERED = (
    frozenset({each})
    for each in (
        MeasureAsked.OPEN, MeasureAsked.LATE, MeasureAsked.DONE, MeasureAsked.MOVED, MeasureAsked.HINDERED,
    )
)  # fmt: skip
ALL = frozenset({MeasureAsked.ALL})


@pytest.mark.parametrize(
    ("text", "which", "kind"),
    [
        ("vilka åtgärder är inte gjorda?", OPEN, "list"),
        ("Vilka åtgärder är försenade?", LATE, "list"),
        ("hur många atgarder ar inte klara hos HR", OPEN, "count"),
        ("vilka åtgärder är kvar?", OPEN, "list"),
        ("visa gjorda åtgärder", DONE, "list"),
        ("vilka åtgärder har flyttats?", MOVED, "list"),
        ("vilka åtgärder har fått en ny dag", MOVED, "list"),
        ("finns det åtgärder med hinder?", HINDERED, "list"),
        ("har någon åtgärd stött på hinder?", HINDERED, "list"),
        ("vilka försenade åtgärder har hinder?", LATE | HINDERED, "list"),
        ("vilka åtgärder finns?", ALL, "list"),
        ("hur många åtgärder har vi?", ALL, "count"),
        ("vilka åtgärder har vi bockat av?", DONE, "list"),
        ("hur stor andel av åtgärderna är gjorda?", DONE, "share"),
        ("vilka enheter har försenade åtgärder?", LATE, "units"),
        ("hur många åtgärder har varje enhet kvar att göra?", OPEN, "count"),
    ],
)
def test_what_is_asked_of_measures(text: str, which: frozenset[MeasureAsked], kind: str) -> None:
    found = answer(text, with_measures()[0], Viewer())
    assert found.query is not None
    assert (found.query.about, found.query.measures, found.kind) == (MEASURED, which, kind)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("vilka åtgärder ska vara klara före 1 november?", "Nytt avrop"),
        ("öppna åtgärder för de gula", "för aktiviteter som pågår med avvikelse"),
        ("vilka åtgärder är kvar? >> och hos IT?", "Åtgärder som inte är gjorda · IT och digitalisering"),
        ("vilka åtgärder är kvar? >> vilka av dem är försenade?", "Åtgärder som inte är gjorda och är försenade"),
        ("vilka åtgärder är öppna? >> och de som är gjorda?", "Åtgärder som är gjorda · tertial"),
        ("vilka åtgärder blir klara i november?", "ska vara gjorda 2025-11-01 – 2025-11-30"),
        ("vilka åtgärder ska vara klara före jul?", "ska vara gjorda senast 2025-12-23"),
    ],
)
def test_measures_are_narrowed_as_activities_are(text: str, reads: str) -> None:
    *context, asked = text.split(" >> ")
    assert reads in answer(asked, with_measures()[0], Viewer(), context).text


@pytest.mark.parametrize(
    "text",
    [
        "vilka aktiviteter är försenade?",
        "vilka åtgärder görs åt de försenade aktiviteterna?",
        "hur många åtgärder i planen är klara?",
        "vad är åtgärden för digital post?",
        "vilka åtgärder har man vidtagit för trygghetspunkterna i centrum",
        "vilka avvikelser saknar åtgärd?",
    ],
)
def test_what_is_asked_of_something_else(text: str) -> None:
    found = answer(text, with_measures()[0], Viewer())
    assert found.query is not None
    assert found.query.about is not MEASURED


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
    share = answer("hur stor andel av avvikelserna saknar åtgärd?", facts, Viewer())
    assert share.value == pytest.approx(100 * len(others) / (len(others) + 1), abs=0.06)
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
        "vem har flest försenade åtgärder?",
        "vilka åtgärder är både gjorda och kvar?",
    ],
)
def test_a_condition_that_no_measure_is_told_by_is_not_passed_over(text: str) -> None:
    assert answer(text, with_measures()[0], Viewer()).kind in (AnswerKind.UNKNOWN, AnswerKind.REFUSE)


def test_the_shares_and_units_of_measures_are_told_by_their_numbers() -> None:
    facts = kitchen()
    shared = answer("hur stor andel av åtgärderna är gjorda?", facts, Viewer())
    assert shared.value == 28.6
    assert "28,6 procent: 2 av 7 åtgärder." in shared.text
    by_unit = answer("hur många åtgärder har varje enhet kvar att göra?", facts, Viewer())
    assert (by_unit.value, by_unit.units) == (4, ("Måltider", "Fastighetsdrift"))
    assert "• Måltider: 2\n• Fastighetsdrift: 2" in by_unit.text


@pytest.mark.parametrize("text", ["vilken åtgärd blev gjord i tid?", "vilka åtgärder är klara men röda?"])
def test_a_status_that_no_measure_has_is_not_passed_over(text: str) -> None:
    assert answer(text, kitchen(), Viewer()).kind in (AnswerKind.UNKNOWN, AnswerKind.CLARIFY)
