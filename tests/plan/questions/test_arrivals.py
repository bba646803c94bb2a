"""Which reports came on a day or between two, beside how things stood when they had."""

from __future__ import annotations

from datetime import datetime

import pytest

from plan.access import Viewer
from plan.calendar import swedish_day
from plan.model import Status
from plan.questions import answer
from tests.plan.questions.fresh.keys import REPORTED, Those, finish, now, then, unit
from tests.plan.questions.fresh.wishes import reported_between
from tests.plan.questions.world import seed


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Vilka rapporter kom in den 22 augusti?", "2025-08-22", "2025-08-22"),
        ("Kom det in något i måndags?", "2025-09-01", "2025-09-01"),
        ("Vad trillade in i fredags?", "2025-08-29", "2025-08-29"),
        ("Fick vi in några svar förra veckan?", "2025-08-25", "2025-08-31"),
        ("Vilka svarade 20–22 augusti?", "2025-08-20", "2025-08-22"),
        ("Vilka rapporterade mellan den 20 och den 22 augusti?", "2025-08-20", "2025-08-22"),
        ("Hur många lämnade in 22 augusti 2025?", "2025-08-22", "2025-08-22"),
    ],
)
def test_what_came_on_the_days_is_told_whether_or_not_it_changed_anything(text: str, first: str, last: str) -> None:
    facts = seed()
    found = answer(text, facts, Viewer())
    assert sorted(each.id for each in found.activities) == sorted(reported_between(first, last).among(facts))
    assert not found.unused


def test_what_was_reported_as_delayed_need_not_have_become_so() -> None:
    facts = seed()
    found = answer("Vilka förseningar rapporterades mellan den 25 och 31 augusti?", facts, Viewer())
    want = reported_between("2025-08-25", "2025-08-31") & now(Status.DELAYED)
    assert sorted(each.id for each in found.activities) == sorted(want.among(facts))


@pytest.mark.parametrize(
    "text", ["Vad hade kommit in den 25 augusti?", "Visa rapporterade aktiviteter den 25 augusti", "Läget 25 augusti"]
)
def test_how_things_stood_on_a_day_is_another_question(text: str) -> None:
    found = answer(text, seed(), Viewer())
    assert "som det såg ut 2025-08-25" in found.understood


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Vad ska bli klart 15 sep–15 okt?", "2025-09-15", "2025-10-15"),
        ("Vad blir klart 15-30 september?", "2025-09-15", "2025-09-30"),
        ("Vilka har slutdatum 1/10-15/10?", "2025-10-01", "2025-10-15"),
        ("Vad blir klart mellan den 5 och 25 oktober?", "2025-10-05", "2025-10-25"),
        ("Vad blir klart den 5 till 25 oktober?", "2025-10-05", "2025-10-25"),
    ],
)
def test_days_with_a_stroke_between_them_are_a_stretch(text: str, first: str, last: str) -> None:
    facts = seed()
    found = answer(text, facts, Viewer())
    assert sorted(each.id for each in found.activities) == sorted((finish(first, last) & REPORTED).among(facts))
    assert not found.unused


@pytest.mark.parametrize(
    "text",
    [
        "När rapporterade Ekonomi?",
        "När kom rapporterna från Ekonomi in?",
        "Vilken dag svarade Ekonomi?",
        "Har Ekonomi rapporterat? >> När kom de in?",
        "Har Ekonomi rapporterat? >> när svarade de",
        "Har Ekonomi rapporterat? >> Och när?",
        "Vilka har inte rapporterat? >> När rapporterade Ekonomi?",
    ],
)
def test_the_days_when_a_units_reports_came_are_told(text: str) -> None:
    facts = seed()
    *before, asked = text.split(" >> ")
    found = answer(asked, facts, Viewer(), tuple(before))
    want = unit("Ekonomi") & REPORTED
    assert sorted(each.id for each in found.activities) == sorted(want.among(facts))
    days = {row.activity.id: swedish_day(row.report.at) for row in found.rows if row.report}
    assert {row.activity.id: row.came for row in found.rows} == days
    assert all(f"rapporterat {day}" in found.text for day in days.values())
    assert not found.unused


def test_when_the_delayed_were_reported_is_of_them_alone() -> None:
    facts = seed()
    found = answer("När kom de in?", facts, Viewer(), ("Vilka är försenade?",))
    assert sorted(each.id for each in found.activities) == sorted(now(Status.DELAYED).among(facts))
    assert all(row.came for row in found.rows)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Vilka aktiviteter har rapporterats nu men inte i våras?", REPORTED & ~then(*Status)),
        ("Vilka aktiviteter är rapporterade nu men inte i T1?", REPORTED & ~then(*Status)),
        ("Vilka aktiviteter rapporterades i T1 men inte i T2?", then(*Status) & ~REPORTED),
        ("Hur många var rapporterade i våras men inte nu?", then(*Status) & ~REPORTED),
    ],
)
def test_reported_at_one_time_and_not_at_the_other(text: str, want: Those) -> None:
    """Nothing has moved there, so it is no change of status."""
    facts = seed()
    found = answer(text, facts, Viewer())
    assert sorted(each.id for each in found.activities) == sorted(want.among(facts))
    assert found.activities
    assert not found.unused


@pytest.mark.parametrize(
    "text",
    [
        "Hur länge till har cheferna på sig att svara?",
        "Hur lång tid har vi på oss?",
        "Hur många dagar har enheterna på sig?",
        "När ska cheferna senast ha svarat?",
        "När måste enheterna ha rapporterat?",
    ],
)
def test_how_long_anybody_has_to_answer_is_the_rounds_last_day(text: str) -> None:
    found = answer(text, seed(), Viewer())
    assert "2025-09-05" in found.text
    assert not found.unused


@pytest.mark.parametrize(
    ("text", "number", "last"),
    [
        ("Vilka rapporterade sist?", 5, True),
        ("Vilka svarade först?", 5, False),
        ("Visa de senast inkomna rapporterna", 5, True),
        ("vilka tre var först med att lämna in", 3, False),
        ("Vilken aktivitet kom in sist?", 1, True),
    ],
)
def test_those_that_came_first_or_last_stand_in_their_order(text: str, number: int, last: bool) -> None:
    facts = seed()
    found = answer(text, facts, Viewer())
    came = {report.activity_id: report.at for report in facts.reports if report.tertial == facts.current}
    ordered = sorted(came.values(), reverse=last)
    assert [came[each.id] for each in found.activities][:number] == ordered[:number]
    assert all(came[each.id] == ordered[number - 1] for each in found.activities[number:])
    assert all(row.came for row in found.rows)
    assert not found.unused


@pytest.mark.parametrize(
    ("text", "number", "last"),
    [
        ("Vilken enhet var sist med att rapportera?", 1, True),
        ("Vem lämnade in först?", 1, False),
        ("vilka enheter har rapporterat sist", 5, True),
        ("Vilka två enheter svarade först?", 2, False),
    ],
)
def test_units_are_ordered_by_the_report_that_tells(text: str, number: int, last: bool) -> None:
    """The first unit of an activity answers for its report."""
    facts = seed()
    found = answer(text, facts, Viewer())
    told: dict[str, list[datetime]] = {}
    for report in facts.reports:
        each = facts.activity(report.activity_id)
        if report.tertial == facts.current and each and each.units:
            told.setdefault(each.units[0], []).append(report.at)
    moments = {unit: max(came) if last else min(came) for unit, came in told.items()}
    wanted = sorted(moments, key=lambda unit: moments[unit], reverse=last)
    assert [moments[unit] for unit in found.units][:number] == [moments[unit] for unit in wanted[:number]]
    assert all(moments[unit] == moments[wanted[number - 1]] for unit in found.units[number:])


def test_the_status_asked_for_is_kept_beside_the_order() -> None:
    facts = seed()
    found = answer("Vilka röda kom in sist?", facts, Viewer())
    assert {each.id for each in found.activities} <= set(now(Status.DELAYED).among(facts))
    assert len(found.activities) == 5


@pytest.mark.parametrize(
    ("before", "text", "alone"),
    [
        ("vilka rapporterade först?", "och sist?", "vilka rapporterade sist?"),
        ("vilka rapporterade först?", "och vilka sist?", "vilka rapporterade sist?"),
        ("vilka rapporterade sist?", "först då?", "vilka rapporterade först?"),
    ],
)
def test_the_other_order_is_asked_for_in_a_word(before: str, text: str, alone: str) -> None:
    found, wanted = answer(text, seed(), Viewer(), (before,)), answer(alone, seed(), Viewer())
    assert [each.id for each in found.activities] == [each.id for each in wanted.activities]
    assert not found.unused


@pytest.mark.parametrize("text", ["Hur länge har de försenade varit försenade?", "sedan när är de röda röda"])
def test_rows_tell_since_when_it_has_stood_so(text: str) -> None:
    facts = seed()
    found = answer(text, facts, Viewer())
    assert sorted(each.id for each in found.activities) == sorted(now(Status.DELAYED).among(facts))
    before = then(Status.DELAYED).among(facts)
    for row in found.rows:
        assert row.since is not None
        assert row.since.number == (1 if row.activity.id in before else 2)
    assert "Försenad sedan T2" in found.text
