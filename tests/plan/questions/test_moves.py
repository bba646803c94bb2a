"""Questions about what moved: from one status to another without a time named, since a weekday, to another date."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.model import Person, Status
from plan.questions import answer
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
