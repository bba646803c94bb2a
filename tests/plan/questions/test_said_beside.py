"""What is said beside a question: how little time one has, a slip that is put right, and another goal's own number."""

from __future__ import annotations

import pytest

from plan.questions import AnswerKind
from tests.plan.questions.talk import FACTS, asked


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Läget kort tack, har tio sekunder", "Läget?"),
        ("Har två minuter. Vilka är försenade?", "Vilka är försenade?"),
        ("Vad är försenat? Jag har bara fem minuter.", "Vad är försenat?"),
        ("Oj, hur många är försenade?", "Hur många är försenade?"),
    ],
)
def test_how_little_time_one_has_changes_nothing(text: str, plain: str) -> None:
    assert asked(text).text == asked(plain).text


@pytest.mark.parametrize(
    "slip", ["Oj fel, HR och lön ska det vara", "Fel enhet, jag menade HR och lön", "Jag skrev fel, HR och lön"]
)
def test_a_slip_is_put_right(slip: str) -> None:
    found = asked("Vad har Ekonomi på sin lista?", slip)
    assert {each.id for each in found.activities} == {
        each.id for each in FACTS.plan.activities if "HR och lön" in each.units
    }
    assert not found.unused


@pytest.mark.parametrize(
    ("first", "then", "goals"),
    [
        ("KF-mål 2", "nämndspecifikt mål 1 då?", ["Nämndspecifikt mål 1"]),
        ("KF-mål 2", "och nämndens första mål?", ["Nämndspecifikt mål 1"]),
        ("KF-mål 1", "nämndspecifikt mål 1 och 3 då?", ["Nämndspecifikt mål 1", "Nämndspecifikt mål 3"]),
        ("nämndspecifikt mål 2", "och KF-mål 1?", ["KF-mål 1"]),
        ("nämndspecifikt mål 2", "oj fel av mig, det var KF-mål 3 jag skulle ha", ["KF-mål 3"]),
        ("nämndspecifikt mål 2", "och KF-målet?", ["KF-mål 2"]),
        ("KF-mål 1", "nej, jag menade nämndmålet", ["Nämndspecifikt mål 1"]),
    ],
)
def test_another_kind_of_goal_keeps_the_number_only_where_it_says_none(first: str, then: str, goals: list[str]) -> None:
    heading = asked(f"Visa allt under {first}", then).understood
    assert heading.startswith(f"Aktiviteter · {' eller '.join(goals)} · ")


def test_a_goal_that_is_not_there_is_told_as_it_was_written() -> None:
    found = asked("Visa allt under KF-mål 1", "nämndmål 9 då?")
    assert found.kind is AnswerKind.UNKNOWN
    assert "”nämndmål 9”" in found.text
