"""Weeks by their numbers, as working life tells days."""

from __future__ import annotations

from datetime import date

import pytest

from plan.questions import AnswerKind
from tests.plan.questions.fresh.keys import finish
from tests.plan.questions.talk import FACTS, asked


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Vad blir klart vecka 42?", "2025-10-13", "2025-10-19"),
        ("vad ska vara klart v 42", "2025-10-13", "2025-10-19"),
        ("vad blir klart v.42", "2025-10-13", "2025-10-19"),
        ("vilka blir klara v42", "2025-10-13", "2025-10-19"),
        ("Vad blir färdigt vecka 42–44?", "2025-10-13", "2025-11-02"),
        ("Vad blir färdigt veckorna 42 och 43?", "2025-10-13", "2025-10-26"),
        ("vad blir klart v42-v44", "2025-10-13", "2025-11-02"),
        ("Vad blir klart vecka 2?", "2026-01-05", "2026-01-11"),
        ("Vad blir klart vecka 8 2026?", "2026-02-16", "2026-02-22"),
        ("Vad blir klart senast vecka 40?", None, "2025-10-05"),
        ("vad blir klart före v 40", None, "2025-09-28"),
        ("Vad blir klart efter vecka 50?", "2025-12-15", None),
    ],
)
def test_what_is_to_be_finished_in_a_week(text: str, first: str | None, last: str | None) -> None:
    found = asked(text)
    assert found.query is not None
    assert found.query.finish is not None
    days = (found.query.finish.first, found.query.finish.last)
    assert days == (first and date.fromisoformat(first), last and date.fromisoformat(last))
    assert sorted(each.id for each in found.activities) == sorted(
        finish(first or "2025-01-01", last or "2099-12-31").among(FACTS)
    )
    assert not found.unused


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Vilka rapporterade vecka 34?", "2025-08-18", "2025-08-24"),
        ("vad kom in v 34-35", "2025-08-18", "2025-08-31"),
        ("Vilka blev klara vecka 35?", "2025-08-25", "2025-08-31"),
    ],
)
def test_what_came_in_a_week_that_has_passed(text: str, first: str, last: str) -> None:
    found = asked(text)
    assert found.kind is AnswerKind.CHANGE
    assert found.understood == f"Nytt och ändrat · {first} – {last}"
    assert not found.unused


def test_how_things_stood_in_a_week_is_as_they_did_at_its_end() -> None:
    assert asked("Vad var rött vecka 34?").text == asked("Vad var rött den 24 augusti?").text


@pytest.mark.parametrize("week", ["54", "0", "53 2025"])
def test_a_week_that_does_not_exist_is_asked_about(week: str) -> None:
    assert asked(f"Vad blir klart vecka {week}?").kind in (AnswerKind.CLARIFY, AnswerKind.UNKNOWN)
