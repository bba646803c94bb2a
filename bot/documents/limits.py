"""How large a document may be: a plan has some hundred rows, and a file that is none must not take the machine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.documents.errors import Unreadable
from plan.dropped import FileFault
from plan.reading.layout.first_look import may_be_plan

LARGEST = 50 * 1024 * 1024
"""Bytes of a file; a plan with pictures has a few million."""
LARGEST_UNPACKED = 150 * 1024 * 1024
LARGEST_TEXT = 10 * 1024 * 1024
"""Bytes of a text or csv file, which has no pictures."""
LARGEST_XML = 24 * 1024 * 1024
"""Bytes of the part of a packed file that has the text; in memory it takes several times as much."""
MOST_ROWS = 50_000
MOST_COLUMNS = 200
MOST_CELLS = 600_000
MOST_PAGES = 400
FIRST_ROWS = 2_000
"""A file whose first rows hold nothing that a plan has is refused."""
FIRST_PAGES = 100
LONGEST_GAP = 3
"""So many empty rows or columns beside each other are kept; more of them say nothing more."""


def must_have_rows(name: str, count: int) -> None:
    """Raises Unreadable."""
    if count > MOST_ROWS:
        raise Unreadable(
            f"{name} has more than {MOST_ROWS} rows. Import only the part with the plan.", FileFault.TOO_LARGE
        )


def must_have_lines(name: str, count: int) -> None:
    """Raises Unreadable."""
    if count > 2 * MOST_ROWS:
        raise Unreadable(
            f"{name} has more than {2 * MOST_ROWS} lines. Import only the part with the plan.", FileFault.TOO_LARGE
        )


def must_have_columns(name: str, count: int) -> None:
    """Raises Unreadable."""
    if count > MOST_COLUMNS:
        raise Unreadable(
            f"{name} has {count} columns; a plan has at most {MOST_COLUMNS}. Import only the plan.", FileFault.TOO_LARGE
        )


def must_have_cells(name: str, count: int) -> None:
    """Raises Unreadable."""
    if count > MOST_CELLS:
        raise Unreadable(
            f"{name} has more than {MOST_CELLS} cells. Import only the part with the plan.", FileFault.TOO_LARGE
        )


def must_begin_as_plan(name: str, rows: Iterable[Sequence[str]]) -> None:
    """Raises Unreadable for rows of which none says anything of activities or of who is responsible."""
    if not any(map(may_be_plan, rows)):
        raise Unreadable(
            f"{name} is no plan: its first rows have no activities, no types and nobody responsible. "
            "Import the file with the plan.",
            FileFault.NO_PLAN,
        )


def without_gaps(numbers: Iterable[int]) -> list[int]:
    """The rows or columns that have text, in order, with the empty ones between them, though no long gap of such."""
    found: list[int] = []
    last = 0
    for number in sorted(numbers):
        found += range(max(last + 1, number - LONGEST_GAP), number + 1)
        last = number
    return found
