"""A figure that somebody has given of a goal, with the period it is of; and how figures and periods are written."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

_NUMBER = re.compile(r"[-−]?(?:\d{1,3}(?:[ \u00a0]\d{3}){1,4}|\d{1,12}+)(?:[.,]\d{1,6}+)?", re.ASCII)
_PERIOD = re.compile(
    r"(?P<year>20\d\d)(?:[ -]?T(?P<tertial>[1-3])|[ -](?P<month>0[1-9]|1[0-2])|/(?:20)?(?P<ends>\d\d))?",
    re.IGNORECASE | re.ASCII,
)
_MOST = 1e12
TEXT_MAX = 200
"""Characters of a source, a part or an indicator's name in what is given."""


class FigureWay(StrEnum):
    """How a figure came. The values are stored."""

    CARD = "card"
    FILE = "file"
    COMMAND = "command"
    KOLADA = "kolada"


@dataclass(frozen=True, slots=True)
class Figure:
    """Never overwritten: of one indicator, period and part the latest counts. `indicator` is its name, `part`
    "" for the whole; `by` the person's id, None where the program fetched it or its operator gave it."""

    id: str
    goal: str
    indicator: str
    period: str
    value: float
    at: datetime
    way: FigureWay
    by: str | None = None
    part: str = ""
    nation: float | None = None
    rank: int | None = None
    of: int | None = None
    source: str = ""


def number_of(text: str) -> float | None:
    """Of "87,4", "87,4 %", "1 250", "-1,3"; None where it is none."""
    plain = text.strip().removesuffix("%").rstrip()
    if not _NUMBER.fullmatch(plain):
        return None
    found = float(plain.replace(" ", "").replace("\u00a0", "").replace("−", "-").replace(",", "."))
    return found if math.isfinite(found) and abs(found) < _MOST else None


def period_of(text: str) -> str | None:
    """Of "2024", "2024 T2", "2024-10" and "2024/25", in one way of writing; None of anything else."""
    found = _PERIOD.fullmatch(text.strip().removesuffix(".0"))
    if not found:
        return None
    year = found["year"]
    if found["tertial"]:
        return f"{year}-T{found['tertial']}"
    if found["month"]:
        return f"{year}-{found['month']}"
    if found["ends"]:
        return f"{year}/{found['ends']}" if int(found["ends"]) == (int(year) + 1) % 100 else None
    return year


def ends(period: str) -> tuple[int, int]:
    """The year and month that a period ends in, by which periods are ordered; (0, 0) where it is not said."""
    found = _PERIOD.fullmatch(period)
    if not found:
        return (0, 0)
    year = int(found["year"])
    if found["tertial"]:
        return (year, 4 * int(found["tertial"]))
    if found["ends"]:
        return (year + 1, 6)
    return (year, int(found["month"] or 12))


def begins_in(period: str) -> int:
    """The year; 0 where it is not said."""
    found = _PERIOD.fullmatch(period)
    return int(found["year"]) if found else 0
