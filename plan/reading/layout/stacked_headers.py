"""A header in two rows, where one name stands above several columns: "Ansvarigt kontor" above each office."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from itertools import pairwise

from plan.reading.fields import PlanField
from plan.reading.layout.document import Line, Row, TextTable
from plan.reading.layout.guessed_columns import is_unit_like
from plan.reading.layout.header_cells import has_field, is_owner_header, is_title_header
from plan.reading.layout.headers import columns
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.table_columns import Sort


def in_one_row(part: Line | TextTable) -> Line | TextTable:
    """The two as one: what the upper row names together is named by the lower one."""
    if isinstance(part, Line):
        return part
    for place, (upper, lower) in enumerate(pairwise(part.rows)):
        if _stands_above(upper, lower) and (_tells_units(upper, lower) or _tells_headers(upper, lower)):
            found = replace(lower, cells=_joined(upper, lower), origin=upper.origin + lower.origin)
            return TextTable((*part.rows[:place], found, *part.rows[place + 2 :]))
    return part


def _joined(upper: Row, lower: Row) -> tuple[str, ...]:
    return tuple(below if below.strip() else above for above, below in zip(upper.cells, lower.cells, strict=True))


def _together(upper: Row) -> set[str]:
    """What the upper row says of several columns."""
    return {name for name, count in Counter(map(one_line, upper.cells)).items() if name and count > 1}


def _below(upper: Row, lower: Row, names: Collection[str]) -> list[str]:
    pairs = zip(upper.cells, lower.cells, strict=True)
    return [one_line(below) for above, below in pairs if one_line(above) in names]


def _stands_above(upper: Row, lower: Row) -> bool:
    """Whether the lower row tells apart what the upper one names together, and is that one again elsewhere."""
    if len(upper.cells) != len(lower.cells) or not (names := _together(upper)):
        return False
    pairs = [(one_line(one), one_line(other)) for one, other in zip(upper.cells, lower.cells, strict=True)]
    apart = _below(upper, lower, names)
    beside = [(above, below) for above, below in pairs if above not in names]
    again = bool(beside) and all(above == below or not below for above, below in beside)
    return again and all(apart) and len({*apart}) == len(apart)


def _tells_units(upper: Row, lower: Row) -> bool:
    """Whether they are units, below the name of a column of theirs or of what they do, beside the activities."""
    names = _together(upper)
    over = [name for name in names if is_owner_header(name) or has_field(name, PlanField.UNITS)]
    units = _below(upper, lower, over or names)
    is_table = columns(upper.cells) is not None or any(is_title_header(cell) for cell in upper.cells)
    told = sum(is_unit_like(each, ()) for each in units)
    return is_table and len(names) == 1 and (told > 0 if over else 2 * told > len(units))


def _tells_headers(upper: Row, lower: Row) -> bool:
    """Whether the two together name the columns of activities, and the lower one by itself does not."""
    found = columns(_joined(upper, lower))
    if found is None or found.sort is not Sort.ACTIVITIES or not found.of.keys() >= {PlanField.TITLE, PlanField.UNITS}:
        return False
    title, unit = found.of[PlanField.TITLE], lower.cells[found.of[PlanField.UNITS]]
    return is_owner_header(unit) and (not lower.cells[title].strip() or lower.cells[title] == upper.cells[title])
