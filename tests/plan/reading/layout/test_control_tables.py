"""Tables of money beside a plan, told by their headers."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from plan.reading.layout.control_tables import is_budget


@pytest.mark.parametrize(
    "header",
    [
        ("Post", "Tkr"),
        ("Enhet", "Tkr", "Kommentar"),
        ("Program", "Budget 2025", "Budget 2026"),
        ("Tkr", "2025", "2026"),
    ],
)
def test_sums_and_comments_on_them_are_a_budget(header: Sequence[str]) -> None:
    assert is_budget(header)


@pytest.mark.parametrize(
    "header",
    [
        ("Aktivitet", "Tkr"),
        ("Post", "Budget"),
        ("Enhet", "Budget 2025", "Budget 2026"),
        ("Enhet", "Kommentar"),
        ("", "Tkr"),
    ],
)
def test_activities_a_single_plan_and_mere_comments_are_none(header: Sequence[str]) -> None:
    assert not is_budget(header)
