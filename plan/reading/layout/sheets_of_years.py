"""A workbook with the plans of several years, a sheet or more for each -> the sheets of one of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from plan.reading import row_words
from plan.reading.layout.document import Line, Origin, Row, TextTable, rows_of
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.plan_identity import titled_year
from plan.reading.phrases import any_of

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_TOP = 5
"""Rows of a sheet among which its title stands."""


@dataclass(frozen=True, slots=True)
class OtherSheet:
    """A sheet of another year. `sample` is its last row."""

    name: str
    sample: str
    origin: Origin


def of_one_year(
    parts: Sequence[Line | TextTable], year: int | None
) -> tuple[Sequence[Line | TextTable], list[OtherSheet]]:
    """`year` is the one that is asked for, else the newest counts. A sheet is of a year that its name and title say;
    what was finished in an earlier one ("Avslutade 2025") is of that.
    """
    tops: dict[str, list[str]] = {}
    for row in rows_of(parts):
        if row.source.sheet and len(tops.setdefault(row.source.sheet, [])) < _TOP:
            tops[row.source.sheet].append(_text(row))
    years = {name: told for name, top in tops.items() if (told := _year_of(name, top))}
    told_years = {*years.values()}
    wanted = year if year in told_years else max(told_years, default=0)
    others = {name for name, told in years.items() if told != wanted}
    others |= {name for name in tops if _is_finished_before(name, wanted or _newest(tops))}
    if not others:
        return parts, []
    kept = [part for part in parts if _sheet(part) not in others]
    return kept, [_other(name, [row for row in rows_of(parts) if row.source.sheet == name]) for name in sorted(others)]


def _year_of(name: str, top: Iterable[str]) -> int | None:
    named = {int(each) for each in _YEAR.findall(name)}
    told = titled_year("\n".join(top))
    return told if told and named == {told} else None


def _newest(names: Iterable[str]) -> int:
    return max((int(year) for name in names for year in _YEAR.findall(name)), default=0)


def _is_finished_before(name: str, year: int) -> bool:
    return any_of(row_words.FINISHED, name) and 0 < _newest([name]) < year


def _other(name: str, rows: Sequence[Row | Line]) -> OtherSheet:
    origin = tuple(number for row in rows for number in row.origin)
    return OtherSheet(name, _text(rows[-1]), origin)


def _sheet(part: Line | TextTable) -> str | None:
    return next((row.source.sheet for row in rows_of([part])), None)


def _text(row: Row | Line) -> str:
    texts = [row.text] if isinstance(row, Line) else row.cells
    return " | ".join(dict.fromkeys(text for each in texts if (text := one_line(each))))
