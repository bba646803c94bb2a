"""A calendar file is what other programs read it as, whatever was written in it."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.documents.writing.ics import LONGEST, WholeDay, calendar_file
from plan.text import clean

AT = datetime(2025, 8, 20, 9, 30, tzinfo=timezone(timedelta(hours=2)))
ODD = "Räkna om; följ upp, \\n och \\\\ – till sist:\nEND:VEVENT\r\nåäö 🙂" + "é" * 80


@pytest.mark.parametrize("day", [date(2025, 12, 15), date.max])
def test_what_is_written_comes_back(day: date) -> None:
    written = calendar_file("Ekonomi; 2025", [WholeDay("a1@tertialbot", day, ODD, ODD)], AT)
    read: Any = icalendar.Calendar.from_ical(written)
    (event,) = read.walk("VEVENT")
    assert (event["SUMMARY"], event["DESCRIPTION"]) == (clean(ODD), clean(ODD))
    assert (event["DTSTART"].dt, event["UID"]) == (day, "a1@tertialbot")
    assert event["DTSTAMP"].dt == AT
    assert b"DTSTAMP:20250820T073000Z\r\n" in written


@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_no_line_is_too_long_and_no_character_is_cut(title: str) -> None:
    lines = calendar_file("x", [WholeDay("a", date(2025, 1, 2), title)], AT).split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= LONGEST for line in lines)
    assert all(b"\n" not in line and b"\r" not in line for line in lines)
    whole = b"\r\n".join(lines).replace(b"\r\n ", b"").decode()
    assert [line.partition(":")[0] for line in whole.split("\r\n")] == [
        "BEGIN",
        "VERSION",
        "PRODID",
        "X-WR-CALNAME",
        "BEGIN",
        "UID",
        "DTSTAMP",
        "DTSTART;VALUE=DATE",
        "SUMMARY",
        "TRANSP",
        "END",
        "END",
    ]
