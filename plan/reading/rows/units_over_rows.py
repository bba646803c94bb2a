"""Units that tables without a column for them name above their rows: a band across the table, or its heading."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from plan.reading.fields import PlanField
from plan.reading.kinds import kind_of, names_area
from plan.reading.layout.announcements import is_generic
from plan.reading.layout.document import Row, TextTable
from plan.reading.layout.guessed_columns import is_unit_like
from plan.reading.layout.header_cells import told_fields
from plan.reading.layout.headers import likely_columns
from plan.reading.layout.outline import Section
from plan.reading.layout.plain_text import fold, one_line
from plan.reading.layout.table_columns import Columns, Sort
from plan.reading.rows.items import are_pointed

_MOST_WORDS = 4
_LEAST = 2


def unit_bands(found: Sequence[Section]) -> frozenset[str]:
    """Texts alone across tables of activities that no column says who does, folded: where one is a unit's name and
    none names a goal, all are.
    """
    bands = {fold(text): text for section in found for table in section.tables for text in _bands(table)}
    return frozenset(bands) if _are_units(bands.values()) else frozenset()


def units_over_tables(found: Sequence[Section]) -> Collection[int]:
    """Headings beside each other, each above such a table or a list that tells its goals itself."""
    beside: dict[int, list[Section]] = {}
    for section in found:
        if section.level and (any(map(_tells_goals, section.tables)) or are_pointed(section.lines)):
            beside.setdefault(id(section.parent), []).append(section)
    groups = (group for group in beside.values() if _are_units([each.title for each in group]))
    return {id(section) for group in groups for section in group}


def _are_units(texts: Iterable[str]) -> bool:
    told = [*texts]
    return len(told) >= _LEAST and all(map(_may_be_unit, told)) and any(is_unit_like(each, ()) for each in told)


def _may_be_unit(text: str) -> bool:
    if any(map(str.isdigit, text)) or not text[:1].isupper() or text.rstrip().endswith((":", ".", "?", "!")):
        return False
    return len(text.split()) <= _MOST_WORDS and kind_of(text) is None and not (names_area(text) or is_generic(text))


def _bands(table: TextTable) -> Iterator[str]:
    """Those right above headers, where each has its own; else those between the rows below one."""
    alone = ((text, below) for row, below in pairwise(table.rows) if (text := _alone(row)))
    headed = [text for text, below in alone if _tells_goals_alone(below)]
    if len(headed) >= _LEAST:
        yield from headed
        return
    found: Columns | None = None
    for row in table.rows:
        told = likely_columns(row.cells)
        if told is not None:
            found = told
        elif found is not None and _is_unowned(found) and (text := _across(row)):
            yield text


def _is_unowned(found: Columns) -> bool:
    return found.sort is Sort.ACTIVITIES and PlanField.UNITS not in found.of


def _alone(row: Row) -> str:
    texts = {text for cell in row.cells if (text := one_line(cell))}
    return texts.pop() if len(texts) == 1 else ""


def _across(row: Row) -> str:
    text = one_line(row.cells[0]) if len(row.cells) > 1 else ""
    return text if all(one_line(cell) == text for cell in row.cells[1:]) else ""


def _tells_goals(table: TextTable) -> bool:
    found = next((told for row in table.rows if (told := likely_columns(row.cells))), None)
    if found is not None:
        return _is_unowned(found) and PlanField.GOAL in found.of
    return bool(table.rows) and _tells_goals_alone(table.rows[0])


def _tells_goals_alone(header: Row) -> bool:
    """Whether a header has activities and their goals, and nobody who does them."""
    fields = {each for cell in header.cells for each in told_fields(cell)}
    return fields >= {PlanField.TITLE, PlanField.GOAL} and PlanField.UNITS not in fields
