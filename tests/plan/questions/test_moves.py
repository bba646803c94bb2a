"""Questions about what moved: from one status to another without a time named, since a weekday, to another date."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plan.access import Viewer
from plan.model import Person, Status
from plan.questions import answer
from tests.plan.questions.fresh.worlds import full
from tests.plan.questions.world import T1, T2, seed


def moved(before: Status, *after: Status) -> list[str]:
    facts = seed()
    sides = ((each.id, facts.report(each.id, T1), facts.report(each.id, T2)) for each in facts.plan.activities)
    return [key for key, old, new in sides if old and new and old.status is before and new.status in after]


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("vilka var röda men är nu gröna", Status.DELAYED, Status.ON_TRACK),
        ("vilka var gula och är nu klara", Status.AT_RISK, Status.DONE),
        ("vilka som var gröna har nu blivit röda", Status.ON_TRACK, Status.DELAYED),
    ],
)
def test_what_was_so_and_is_otherwise_now_has_moved(text: str, before: Status, after: Status) -> None:
    found = answer(text, seed(), Viewer())
    assert (found.kind, [each.id for each in found.activities]) == ("change", moved(before, after))


def test_new_on_the_list_is_what_was_not_so_before() -> None:
    want = [each.id for each in answer("vilka nya förseningar har vi", seed(), Viewer()).activities]
    assert [each.id for each in answer("vilka är nya på listan över försenade", seed(), Viewer()).activities] == want


@pytest.mark.parametrize(
    ("text", "days"),
    [("nåt nytt sen i fredags", "2025-08-29 – 2025-09-03"), ("vad hände i måndags", "2025-09-01")],
)
def test_a_weekday_is_the_last_one_before_today(text: str, days: str) -> None:
    assert answer(text, seed(), Viewer()).understood == f"Nytt och ändrat · {days}"


def test_what_is_reported_anew_as_before_has_not_become_worse() -> None:
    found = answer("vilka har rapporterat den senaste månaden", seed(), Viewer())
    worse = answer("vad har blivit sämre sedan T1", seed(), Viewer()).activities
    same = sum(1 for each in found.rows if each.before is each.status)
    assert same
    assert found.lead[0].startswith(f"{len(found.rows)} rapporter: ")
    assert f"{len(worse)} till det sämre" in found.lead[0]
    assert f"{same} med samma status som då" in found.lead[0]


@pytest.mark.parametrize(("text", "number"), [("vad har ändrats sedan T1", 1), ("vad har blivit bättre sedan T1", 0)])
def test_from_delayed_to_paused_is_neither_better_nor_worse(text: str, number: int) -> None:
    facts = seed()
    delayed = next(each for each in facts.reports if each.tertial == T1 and each.status is Status.DELAYED)
    paused = replace(delayed, id="again", tertial=T2, status=Status.PAUSED, at=facts.at)
    found = answer(text, replace(facts, reports=(delayed, paused)), Viewer())
    assert len(found.rows) == number
    assert found.lead[0] == ("1 ändring: 1 varken bättre eller sämre." if number else "Inget har ändrats.")


DATES = "vilka har fått nytt slutdatum sedan T1"


def with_new_date(*, protected: bool) -> list[str]:
    facts = seed()
    found = []
    for each in facts.plan.activities:
        old, new = facts.report(each.id, T1), facts.report(each.id, T2)
        if old and new and old.finish and new.finish and old.finish != new.finish and (protected or not each.protected):
            found.append(each.id)
    return found


@pytest.mark.parametrize("text", [DATES, "vilka har skjutit fram sitt datum", "vilka har senarelagts"])
def test_what_has_another_date_is_told_with_both(text: str) -> None:
    found = answer(text, seed(), Viewer())
    assert [each.id for each in found.activities] == with_new_date(protected=True)
    first = found.activities[0]
    old, new = seed().report(first.id, T1), seed().report(first.id, T2)
    assert old
    assert new
    assert f"{first.title} – {first.units[0]} · {old.finish} → {new.finish}" in found.text


@pytest.mark.parametrize(
    "viewer", [Viewer(None, in_channel=True), Viewer(Person("p1", "chef1@mjolby.example", "Chef"))]
)
def test_the_dates_of_protected_activities_stay_hidden(viewer: Viewer) -> None:
    found = answer(DATES, seed(), viewer)
    assert [each.id for each in found.activities] == with_new_date(protected=False)


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("hur många slutdatum har skjutits fram sedan förra tertialet?", "count", 14),
        ("vilka har fått ett senare slutdatum?", "change", 14),
        ("vilka aktiviteter har nu ett senare slutdatum än det som angavs i tertial 1?", "change", 14),
        ("har något slutdatum tidigarelagts?", "change", 0),
    ],
)
def test_dates_moved_later_and_earlier_are_told_apart(text: str, kind: str, number: int) -> None:
    found = answer(text, full(), Viewer())
    assert (found.kind, len(found.activities)) == (kind, number)
    assert found.value == (number if kind == "count" else None)


@pytest.mark.parametrize(
    ("text", "days", "tertial"),
    [
        ("vad skulle bli klart i oktober, i T1?", "2025-10-01 – 2025-10-31", "tertial 1"),
        ("vilka har i T1 sagt att de blir klara i augusti?", "2025-08-01 – 2025-08-31", "tertial 1"),
        ("vad blir klart i T3?", "2025-09-01 – 2025-12-31", "tertial 2"),
        ("vad ska bli klart i T3 före december?", "2025-09-01 – 2025-11-30", "tertial 2"),
        ("vad blir klart i år, efter oktober?", "2025-11-01 – 2025-12-31", "tertial 2"),
        ("vad blir klart oktober till december?", "2025-10-01 – 2025-12-31", "tertial 2"),
        ("är det något som blir klart mellan jul och nyår?", "2025-12-24 – 2025-12-31", "tertial 2"),
        ("vad blir klart i oktober och november?", "2025-10-01 – 2025-11-30", "tertial 2"),
    ],
)
def test_days_narrow_one_another(text: str, days: str, tertial: str) -> None:
    assert answer(text, full(), Viewer()).understood == f"Aktiviteter · beräknas klart {days} · {tertial} 2025"


def test_those_that_are_so_and_were_otherwise_are_looked_for_in_both_times() -> None:
    facts = seed()
    held = [(each.id, facts.report(each.id, T1), facts.report(each.id, T2)) for each in facts.plan.activities]
    wanted = [
        key for key, old, new in held
        if old and new and old.status is Status.ON_TRACK and new.status is Status.DELAYED
    ]  # fmt: skip
    found = answer("vilka röda var gröna i april?", facts, Viewer())
    assert [each.id for each in found.activities] == wanted


def test_when_those_will_be_finished_leans_on_them() -> None:
    asked = answer("när ska de va klara då?", seed(), Viewer(), ("vad är försenat?",))
    assert {each.status for each in asked.rows} == {Status.DELAYED}


@pytest.mark.parametrize(
    "text",
    [
        "vilka har inga ändringar",
        "där ingenting har hänt",
        "vilka aktiviteter har inget hänt med sedan T1",
        "vilka har det inte hänt något med",
        "utan förändring sedan T1",
    ],
)
def test_a_denied_change_is_none(text: str) -> None:
    same = {key for state in Status for key in moved(state, state)}
    assert {each.id for each in answer(text, seed(), Viewer()).activities} == same != set()


@pytest.mark.parametrize(
    "text",
    [
        "vilka aktiviteter har ingenting rapporterats om?",
        "för vilka har inget rapporterats?",
        "aktiviteter där inget har rapporterats",
    ],
)
def test_what_nothing_is_reported_of_is_unreported(text: str) -> None:
    facts = seed()
    unreported = {each.id for each in facts.plan.activities if facts.report(each.id, T2) is None}
    assert {each.id for each in answer(text, facts, Viewer()).activities} == unreported != set()
