"""A header in two rows, where one name stands above several columns: "Ansvarigt kontor" above each office."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from plan.reading.fields import PlanField
from plan.reading.layout.document import Line, Row, TextTable
from plan.reading.layout.guessed_columns import is_unit_like
from plan.reading.layout.header_cells import has_field, is_owner_header
from plan.reading.layout.headers import columns
from plan.reading.layout.plain_text import one_line


def in_one_row(part: Line | TextTable) -> Line | TextTable:
    """The two as one: what the upper row names together is named by the lower one."""
    if isinstance(part, Line):
        return part
    for place, (upper, lower) in enumerate(zip(part.rows, part.rows[1:], strict=False)):
        if _stands_above(upper, lower):
            whole = replace(lower, origin=upper.origin + lower.origin)
            return TextTable((*part.rows[:place], whole, *part.rows[place + 2 :]))
    return part


def _stands_above(upper: Row, lower: Row) -> bool:
    """Whether the lower row tells units below the name of their column, and is the upper one again elsewhere."""
    if len(upper.cells) != len(lower.cells) or not columns(upper.cells):
        return False
    names = [name for name, count in Counter(map(one_line, upper.cells)).items() if name and count > 1]
    over = [name for name in names if is_owner_header(name) or has_field(name, PlanField.UNITS)]
    if len(over) != 1:
        return False
    pairs = [(one_line(one), one_line(other)) for one, other in zip(upper.cells, lower.cells, strict=True)]
    units = [below for above, below in pairs if above == over[0]]
    beside = [(above, below) for above, below in pairs if above != over[0]]
    again = all(above == below or not below for above, below in beside) and any(below for _, below in beside)
    return again and all(units) and len({*units}) == len(units) and any(is_unit_like(each, ()) for each in units)
