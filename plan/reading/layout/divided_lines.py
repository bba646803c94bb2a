"""Lines of running text whose fields a sign or a tab divides, below one that names them: "Aktivitet; typ; ansvarig"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from plan.reading.layout.document import Line, Row, TextTable
from plan.reading.layout.headers import columns
from plan.reading.layout.table_columns import Sort

_SIGNS = (";", "|")
_POINT, _LEAST_POINTS = "•", 2
TAB = "\t"
_LEAST, _LEAST_TABBED = 3, 2
"""Fields of a line; a tab divides nothing else than what stands under one another."""


def with_points_apart(parts: Iterable[Line | TextTable]) -> list[Line | TextTable]:
    """A point that stands beside other text, as in a box at its right, on a line of its own."""
    every = list(parts)
    points = sum(isinstance(each, Line) and each.text.lstrip().startswith(_POINT) for each in every)
    if points < _LEAST_POINTS:
        return every
    found: list[Line | TextTable] = []
    for part in every:
        if isinstance(part, TextTable) or part.heading or f" {_POINT} " not in part.text:
            found.append(part)
            continue
        first, *others = part.text.split(f" {_POINT} ")
        found += [replace(part, text=first, segments=())] if first.strip() else []
        found += [replace(part, text=f"{_POINT} {each}", segments=()) for each in others]
    return found


def with_divided(parts: Sequence[Line | TextTable], dividers: Sequence[str] = _SIGNS) -> list[Line | TextTable]:
    """What stands below a heading goes by the names that were told above it."""
    divider, header = _header(parts, dividers)
    if not header:
        return list(parts)
    found: list[Line | TextTable] = []
    rows: list[Row] = []
    gaps: list[Line | TextTable] = []
    for part in parts:
        short = divider == TAB and bool(rows)
        if isinstance(part, Line) and len(cells := _row(part, divider, len(header), short=short)) == len(header):
            rows.append(Row(cells, part.source, origin=part.origin))
            gaps = []
        elif rows and isinstance(part, Line) and not part.text.strip():
            gaps.append(part)
        else:
            found += [*_table(rows, header), *gaps, part]
            rows, gaps = [], []
    return [*found, *_table(rows, header), *gaps]


def _header(parts: Iterable[Line | TextTable], dividers: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """The sign that divides the first line that heads activities, and its fields."""
    lines = [part for part in parts if isinstance(part, Line)]
    for divider in dividers:
        for line in lines:
            cells = _cells(line, divider) if divider in line.text else ()
            told = columns(cells) if len(cells) >= (_LEAST_TABBED if divider == TAB else _LEAST) else None
            if told and told.sort is Sort.ACTIVITIES:
                return divider, cells
    return "", ()


def _cells(line: Line, divider: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.text.strip().strip(divider).split(divider))


def _row(line: Line, divider: str, width: int, *, short: bool) -> tuple[str, ...]:
    """Its fields; `short`: below another row nothing needs to be written behind a line's last tab."""
    cells = _cells(line, divider)
    return cells + ("",) * (width - len(cells)) if short and len(cells) > 1 else cells


def _table(rows: Sequence[Row], header: tuple[str, ...]) -> list[TextTable]:
    if not rows:
        return []
    above = () if columns(rows[0].cells) else (replace(rows[0], cells=header, origin=()),)
    return [TextTable((*above, *rows))]
