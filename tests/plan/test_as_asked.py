from datetime import date

import pytest

from plan.as_asked import read


@pytest.mark.parametrize(
    ("text", "rest", "day"),
    [
        ("vilka var försenade som det såg ut 31 augusti?", "vilka var försenade?", date(2025, 8, 31)),
        ("Som det såg ut den 30:e april 2024, vilka var klara?", "vilka var klara?", date(2024, 4, 30)),
        ("Hur såg det ut 31 aug?", "hur ser det ut?", date(2025, 8, 31)),
        ("status per 2025-08-31", "läget", date(2025, 8, 31)),
        ("vad var försenat per den sista augusti", "vad var försenat", date(2025, 8, 31)),
        ("läget 31/8 för HR?", "läget för HR?", date(2025, 8, 31)),
        ("vad var försenat per 31 augusti", "vad var försenat", date(2025, 8, 31)),
    ],
)
def test_a_day_that_is_looked_back_to_is_taken_out_of_the_question(text: str, rest: str, day: date) -> None:
    assert read(text, 2025) == (rest, day)


@pytest.mark.parametrize(
    "text",
    [
        "vilka aktiviteter är försenade?",
        "vad ska vara klart före 31 augusti?",
        "som det såg ut 31 februari",
        "per 45 augusti",
        "hur går det per enhet?",
    ],
)
def test_other_questions_are_left_alone(text: str) -> None:
    assert read(text, 2025) is None
