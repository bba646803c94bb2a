"""Days as people write them."""

from __future__ import annotations

import re
from datetime import date

import pytest

from plan.swedish.dates import (
    DAY,
    WrittenDay,
    day_at,
    day_of_month,
    month_of,
    number_of,
    weekday_after,
    written_day,
)

WEDNESDAY = date(2025, 8, 13)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20 augusti", WrittenDay(20, 8)),
        ("den 20:e Augusti 2025", WrittenDay(20, 8, 2025)),
        ("1:a nov.", WrittenDay(1, 11)),
        ("3 oct 2024", WrittenDay(3, 10, 2024)),
        ("20 augisti", WrittenDay(20, 8)),
        ("den första mars", WrittenDay(1, 3)),
        ("tjugoförsta maj", WrittenDay(21, 5)),
        ("trettioforsta december", WrittenDay(31, 12)),
        ("den sista augusti", WrittenDay(None, 8)),
        ("sista februari 2024", WrittenDay(None, 2, 2024)),
        ("31/8", WrittenDay(31, 8)),
        ("31/8/2025", WrittenDay(31, 8, 2025)),
        ("31/8-2025", WrittenDay(31, 8, 2025)),
        ("31/8 2025", WrittenDay(31, 8, 2025)),
        ("2025-08-31", WrittenDay(31, 8, 2025)),
        ("20250831", WrittenDay(31, 8, 2025)),
    ],
)
def test_a_day_is_read_however_it_is_written(text: str, day: WrittenDay) -> None:
    assert written_day(text) == day


@pytest.mark.parametrize(
    "text", ["", "augusti", "20", "20 enheter", "en augusti", "2025-02-31", "0 mars", "31/8/25", "20 augusti i år"]
)
def test_what_is_no_whole_day_is_left(text: str) -> None:
    found = written_day(text)
    assert found is None or found.in_year(2025) is None


@pytest.mark.parametrize("text", ["31 augusti", "den 31:a aug. 2025", "sista augusti", "31/8 2025", "2025-08-31"])
def test_a_day_within_a_text_is_found_whole(text: str) -> None:
    found = re.search(rf"per ({DAY})", f"läget per {text}, tack", re.IGNORECASE)
    assert found
    assert found[1] == text
    assert written_day(found[1]) is not None


def test_a_day_takes_the_year_it_is_asked_of_unless_one_is_written() -> None:
    assert WrittenDay(31, 8).in_year(2025) == date(2025, 8, 31)
    assert WrittenDay(31, 8, 2024).in_year(2025) == date(2024, 8, 31)
    assert WrittenDay(None, 2).in_year(2024) == date(2024, 2, 29)
    assert WrittenDay(31, 2).in_year(2025) is None


def test_the_next_such_day_may_lie_in_the_next_year() -> None:
    assert WrittenDay(13, 8).on_or_after(WEDNESDAY) == WEDNESDAY
    assert WrittenDay(12, 8).on_or_after(WEDNESDAY) == date(2026, 8, 12)
    assert WrittenDay(12, 8, 2025).on_or_after(WEDNESDAY) == date(2025, 8, 12)
    assert WrittenDay(None, 1).on_or_after(WEDNESDAY) == date(2026, 1, 31)
    assert WrittenDay(30, 2).on_or_after(WEDNESDAY) is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["1", "november", "2025", "blir"], (WrittenDay(1, 11, 2025), 3)),
        (["forsta", "november"], (WrittenDay(1, 11), 2)),
        (["1/11", "2026"], (WrittenDay(1, 11, 2026), 2)),
        (["2025-11-01", "och"], (WrittenDay(1, 11, 2025), 1)),
        (["1", "november", "5000"], (WrittenDay(1, 11), 2)),
        (["20", "marken"], None),
        (["andra", "enheter"], None),
        (["sista", "augusti"], None),
        ([], None),
    ],
)
def test_a_day_at_the_beginning_of_words_tells_how_many_it_takes(
    words: list[str], found: tuple[WrittenDay, int] | None
) -> None:
    assert day_at(words) == found


@pytest.mark.parametrize(
    ("text", "number"), [("20", 20), ("den 20:e", 20), ("tjugonde", 20), ("3e", 3), ("ett tag", None)]
)
def test_a_day_of_the_month_is_figures_or_a_word(text: str, number: int | None) -> None:
    assert day_of_month(text) == number


def test_months_numbers_and_weekdays_are_known_by_name() -> None:
    assert [month_of(each) for each in ("Maj", "sept", "october", "mark")] == [5, 9, 10, None]
    assert [number_of(each) for each in ("2", "två", "tva", "fjorton", "några")] == [2, 2, 2, 14, None]
    assert weekday_after("fredag", WEDNESDAY) == date(2025, 8, 15)
    assert weekday_after("Onsdag", WEDNESDAY) == date(2025, 8, 20)
    assert weekday_after("lordag", WEDNESDAY) == date(2025, 8, 16)
    assert weekday_after("helg", WEDNESDAY) is None
