"""Arguments that several commands take, and how their values are read."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TypeAlias

from plan.formats import ReportFormat
from plan.tertial import Tertial

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

_FIRST_YEAR, _LAST_YEAR = 1900, 2999


def tertial(text: str) -> Tertial:
    """For argparse."""
    try:
        return Tertial.parse(text)
    except ValueError as wrong:
        raise argparse.ArgumentTypeError(str(wrong)) from None


def year(text: str) -> int:
    """For argparse."""
    if not (text.isascii() and text.isdigit() and _FIRST_YEAR <= int(text) <= _LAST_YEAR):
        raise argparse.ArgumentTypeError(f"{text!r} is not a year; write it as 2025")
    return int(text)


def day(text: str) -> date:
    """For argparse."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write it as 2025-08-31") from None
    must_be_near(found, text)
    return found


def must_be_near(found: date, text: str) -> None:
    """For argparse: weeks before and after it are dates too."""
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise argparse.ArgumentTypeError(f"{text!r} is too far away; write a day such as 2025-08-31")


def add_document(parser: argparse.ArgumentParser, formats: Iterable[str]) -> None:
    parser.add_argument("--format", choices=[str(each) for each in formats], required=True)
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
        parser.add_argument("--year", type=int, help=year)
