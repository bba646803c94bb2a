"""What the owner file leaves of a question once its round has ended."""

from __future__ import annotations

import pytest

from plan.assignment import still
from plan.model import Activity, Assignment, Kind, Ownership, Why

SHARED = Activity("a", "3.1", "Översyn", (Kind.PROJECT,), ("Ekonomi", "HR"))
FILE = (Ownership("Ekonomi", "ekonomi", "ersättare"), Ownership("HR", "hr"), Ownership("IT", "flyttad"))


@pytest.mark.parametrize(
    ("person", "why", "answered", "answers"),
    [
        ("ekonomi", Why.UNIT, True, True),
        ("hr", Why.UNIT, True, False),  # somebody else comes first now
        ("hr", Why.UNIT, False, False),
        ("flyttad", Why.UNIT, True, None),
        ("ersättare", Why.DEPUTY, True, True),
        ("flyttad", Why.DEPUTY, True, None),
        ("flyttad", Why.HANDED_OVER, True, True),
        ("flyttad", Why.REASSIGNED, True, True),
    ],
)
def test_what_the_file_gave_it_takes_and_what_a_person_gave_stays(
    person: str, why: Why, answered: bool, answers: bool | None
) -> None:
    found = still(Assignment("a", person, "Ekonomi", why, answers=answered), SHARED, FILE)
    assert (found.answers if found else None) is answers
