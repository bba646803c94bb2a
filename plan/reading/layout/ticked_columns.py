"""Columns that tell of a row what its titles do not: ticks for a unit or a year, and how it goes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from plan.reading import row_words
from plan.reading.fields import PlanField
from plan.reading.layout.document import Row
from plan.reading.layout.header_cells import whole
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.table_columns import Columns, Sort, is_ticked
from plan.reading.layout.unit_headings import names_unit
from plan.reading.phrases import any_of

_YEAR = re.compile(r"20\d\d")
_TIME = re.compile(
    r"(?:[qtk]v?\s?\d|kvartal|tertial|vecka|v\.?\s?\d|(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?"
    r"|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\d)",
    re.I,
)
_OWNER_LETTERS = ("A", "R", "H", "L", "X", "●", "■")
_RINGS = ("●", "○", "■")
_LONGEST_TICK = 2
_BESIDE = row_words.BESIDE_HEADERS
_LONGEST_STATUS = 40
_STATUS = ("status", "läge", "statusläge")


def with_ticked(found: Columns, header: Sequence[str], below: Sequence[Row], year: int | None) -> Columns:
    """`below` are the rows under the header that tell what its columns have; `year` is the plan's."""
    if found.sort is not Sort.ACTIVITIES:
        return found
    free = {
        index: text
        for index, cell in enumerate(header)
        if (text := one_line(cell)) and index not in found.of.values() and index not in found.ticks
    }
    ticked = {index: text for index, text in free.items() if _has_ticks(below, index)}
    years = {index: text for index, text in ticked.items() if _YEAR.fullmatch(text)}
    units = {index: text for index, text in ticked.items() if not (_TIME.match(text) or whole(_BESIDE, text))}
    are_units = PlanField.UNITS not in found.of and len(units) > 1 and any(map(names_unit, units.values()))
    empty = {index: text for index, text in free.items() if names_unit(text) and _is_empty(below, index)}
    status = next((index for index, cell in enumerate(header) if whole(_STATUS, cell)), None)
    letters = _letters(below, list(units)) if are_units else ()
    return replace(
        found,
        letters=letters,
        status=status if status not in found.of.values() else None,
        unit_ticks=dict(sorted((units | empty).items())) if are_units else {},
        year_ticks=years if len(years) > 1 and str(year) in years.values() else {},
    )


def _letters(rows: Sequence[Row], indexes: Sequence[int]) -> tuple[str, ...]:
    """The letters in columns of units, that of who is responsible first; () for ticks all alike."""
    texts = [row.cells[index].strip().upper() for row in rows for index in indexes if index < len(row.cells)]
    told = list(dict.fromkeys(text for text in texts if len(text) == 1 and (text.isalpha() or text in _RINGS)))
    owner = next((letter for letter in _OWNER_LETTERS if letter in told), "")
    return (owner, *(letter for letter in told if letter != owner)) if owner and len(told) > 1 else ()


def put_off(found: Columns, cells: Sequence[str]) -> str:
    """What a row's status says, where that is that it is no longer meant to be done."""
    text = one_line(cells[found.status]) if found.status is not None and found.status < len(cells) else ""
    if len(text) <= _LONGEST_STATUS and any_of(row_words.PUT_OFF, text):
        return text
    free = (cell.strip() for index, cell in enumerate(cells) if index not in found.of.values())
    return next((text for text in free if whole(row_words.LAPSED, text)), "")


def _has_ticks(rows: Sequence[Row], index: int) -> bool:
    cells = [row.cells[index].strip() for row in rows if index < len(row.cells) and len(set(row.cells)) > 1]
    if any(len(cell) > _LONGEST_TICK or cell.isdecimal() for cell in cells):
        return False
    return any(is_ticked([cell]) for cell in cells)


def _is_empty(rows: Sequence[Row], index: int) -> bool:
    """A unit that none of these rows is ticked for may be so on the next page."""
    return not any(row.cells[index].strip() for row in rows if index < len(row.cells))


def only_in(years: Mapping[int, str], cells: Sequence[str], year: int | None) -> str:
    """The years that a row is ticked for, where the plan's is none of them."""
    told = [text for index, text in years.items() if is_ticked(cells[index : index + 1])]
    return "" if str(year) in told else ", ".join(told)
