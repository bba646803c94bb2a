"""Days as a calendar file (RFC 5545): whole days alone, so that no time zone has to be told of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from plan.text import clean

LONGEST = 75
"""Octets of a line, its end not counted."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\t": " "})


@dataclass(frozen=True, slots=True)
class WholeDay:
    """`uid` is the same in every file that tells of it: a calendar then moves what it has."""

    uid: str
    day: date
    title: str
    note: str = ""


def calendar_file(name: str, days: Iterable[WholeDay], at: datetime) -> bytes:
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Tertialbot//Tertialbot//SV",
        f"X-WR-CALNAME:{_text(name)}",
        *(line for each in days for line in _event(each, at)),
        "END:VCALENDAR",
    )
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _event(of: WholeDay, at: datetime) -> Iterator[str]:
    """Without an end it is that day; nobody is busy by it."""
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(of.uid)}"
    yield f"DTSTAMP:{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;VALUE=DATE:{of.day:%Y%m%d}"
    yield f"SUMMARY:{_text(of.title)}"
    if of.note:
        yield f"DESCRIPTION:{_text(of.note)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _text(written: str) -> str:
    return clean(written).translate(_ESCAPED)


def _folded(line: str) -> Iterator[str]:
    """No character is cut in two; what goes on begins with a space."""
    part, size = "", 0
    for char in line:
        length = len(char.encode())
        if size + length > LONGEST:
            yield part
            part, size = " ", 1
        part, size = part + char, size + length
    yield part
