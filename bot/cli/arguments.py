"""Arguments that several commands take, and how their values are read."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TypeAlias

from plan.formats import ReportFormat
from plan.swedish import dates
from plan.tertial import Tertial

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_FIRST_YEAR, _LAST_YEAR = 1900, 2999


_SWEDISH = {
    "excel": "xlsx",
    "word": "docx",
    "kanal": "channel",
    "ledning": "leader",
    "ägare": "owner",
    "ersättare": "deputy",
    "redaktör": "editor",
    "administratör": "administrator",
}
_TERTIALS = (
    re.compile(r"(?P<year>\d{4})[- ]?t(?P<number>[123])"),
    re.compile(r"t(?:ertial )?(?P<number>[123])[- ](?P<year>\d{4})"),
)


def in_english(text: str) -> str:
    """For argparse: a choice may be written in Swedish too."""
    return _SWEDISH.get(text.casefold(), text)


def tertial(text: str) -> Tertial:
    """For argparse: "2025-T2", and as people write it, "T2 2025", "tertial 2 2025"."""
    said = " ".join(text.casefold().split())
    written = next(filter(None, (form.fullmatch(said) for form in _TERTIALS)), None)
    try:
        return Tertial.parse(f"{written['year']}-T{written['number']}" if written else text)
    except ValueError as wrong:
        raise argparse.ArgumentTypeError(str(wrong)) from None


def written_year(text: str) -> int:
    """For argparse."""
    if not (text.isascii() and text.isdigit() and _FIRST_YEAR <= int(text) <= _LAST_YEAR):
        raise argparse.ArgumentTypeError(f"{text!r} is not a year; write it as 2025")
    return int(text)


def day(text: str) -> date:
    """For argparse: "2025-08-31", and "31 augusti 2025"."""
    found = written_day(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write it as 2025-08-31")
    must_be_near(found, text)
    return found


def written_day(text: str) -> date | None:
    """None for what is no whole day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        written = dates.written_day(text)
        return written.in_year(written.year) if written and written.year else None


def must_be_near(found: date, text: str) -> None:
    """For argparse: weeks before and after it are dates too."""
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{text!r} is too far away; write a day such as 2025-08-31")


def add_document(parser: argparse.ArgumentParser, formats: Iterable[str]) -> None:
    parser.add_argument("--format", type=in_english, choices=[str(each) for each in formats], required=True)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.set_defaults(check=must_fit, usage_error=parser.error)


def must_fit(arguments: argparse.Namespace) -> None:
    """A document under another one's name opens in the wrong program, or in none."""
    ending = arguments.out.suffix.lower().removeprefix(".")
    if ending in list(ReportFormat) and ending != arguments.format:
        arguments.usage_error(f"--out {arguments.out} does not fit --format {arguments.format}")


def add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def add_plan_choice(parser: argparse.ArgumentParser, year: str = "") -> None:
    """`year` says what --year chooses; without it there is no such option."""
    parser.add_argument("--board", help="which board's plan, when there are several")
    if year:
        parser.add_argument("--year", type=written_year, help=year)
