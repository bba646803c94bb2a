"""What of a document gave no activity though it may have some: tables, rows, and headings like the others."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from plan.reading.layout.document import Line, Origin, Row, TextTable
from plan.reading.layout.ledger import RowLedger
from plan.reading.layout.outline import Section
from plan.reading.layout.plain_text import one_line, point, without_point
from plan.reading.layout.value_kinds import is_amount, is_mere_value
from plan.reading.rows.entry import Entry

_LEAST_TEXT = 12
_LEAST_POINTS = 2
_LEAST_WORDS, _LEAST_IN_A_READ_ONE = 2, 1
_REACHED = re.compile(r"@|\b0\d{1,3}[ -]\d")
"""How somebody is reached: a list of contacts."""


class UnreadSort(StrEnum):
    """What was left unread."""

    TABLE = "table"
    ROWS = "rows"
    HEADING = "heading"
    SHEET = "sheet"
    CHAPTER = "chapter"


@dataclass(frozen=True, slots=True)
class Unread:
    """`of` names it: a table's header or a heading. `sample` is the first text of it; `place` is for people."""

    sort: UnreadSort
    of: str
    sample: str
    place: str
    origin: Origin


def unread_tables(section: Section, ledger: RowLedger) -> Iterator[Unread]:
    """Before what is left is skipped: tables that nothing was read of, and rows that a table's reader passed over."""
    for table in section.tables:
        is_read = any(row.origin and not ledger.is_unread(row.origin) for row in table.rows)
        left = [row for row in table.rows if (ledger.is_open if is_read else ledger.is_unread)(row.origin)]
        told = [row for row in left if _tells(row, _LEAST_IN_A_READ_ONE if is_read else _LEAST_WORDS)]
        if not told or (not is_read and len(told) < len(table.rows) - len(left) and not any(map(_is_whole, told))):
            continue
        sort = UnreadSort.ROWS if is_read else UnreadSort.TABLE
        body = told if is_read else [row for row in told if row is not left[0]]
        if not body:
            continue
        origin = tuple(number for row in left for number in row.origin)
        first = told[0] if is_read else left[0]
        yield Unread(sort, _text(first), _text(body[0]), first.source.place, origin)


def _tells(row: Row, words: int) -> bool:
    """Whether a row has several texts, and one of them, of so many words, may be what is to be done or who does it."""
    texts = list(dict.fromkeys(text for cell in row.cells if (text := one_line(cell))))
    if any(map(_REACHED.search, texts)) or (words == _LEAST_IN_A_READ_ONE and sum(map(is_amount, texts)) > 1):
        return False
    return len(texts) > 1 and any(not is_mere_value(text) and len(text.split()) >= words for text in texts)


def _is_whole(row: Row) -> bool:
    return all(cell.strip() for cell in row.cells)


def _text(row: Row) -> str:
    return " | ".join(dict.fromkeys(text for cell in row.cells if (text := one_line(cell))))


def unread_headings(found: Sequence[Section], entries: Sequence[Entry], ledger: RowLedger) -> Iterator[Unread]:
    """Headings beside or like those that activities stand under, with points or a table of their own, and none read."""
    taken = {number for entry in entries for number in entry.origin}
    with_rows = [section for section in found if _has(section, taken)]
    siblings = {(id(section.owner.parent), section.owner.level) for section in with_rows if section.owner.level}
    owners = {id(section.owner) for section in with_rows}
    for section in found:
        owner = section.owner
        if not owner.level or id(owner) in owners or (id(owner.parent), owner.level) not in siblings:
            continue
        if any(_has(each, taken) for each in found if owner in each.above):
            continue
        lines = [line for line in section.lines if ledger.is_skipped(line.origin)]
        points = [line for line in lines if point(line.text) and len(line.text) > _LEAST_TEXT]
        if len(points) >= _LEAST_POINTS or (owner.goal_kind and owner.own_number and lines):
            first = (points or lines)[0]
            origin = tuple(number for line in points or lines for number in line.origin)
            yield Unread(
                UnreadSort.HEADING, owner.title, one_line(without_point(first.text)), first.source.place, origin
            )


def _has(section: Section, taken: Collection[int]) -> bool:
    return any(number in taken for part in section.parts for number in _origin(part))


def _origin(part: Line | TextTable) -> Origin:
    return part.origin if isinstance(part, Line) else tuple(number for row in part.rows for number in row.origin)
