"""Rows of a table that name what those below them stand under: told by their place, not by their words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from plan.reading.fields import PlanField
from plan.reading.kinds import MARKER
from plan.reading.layout.plain_text import is_bullet, one_line
from plan.reading.layout.table_columns import Sort
from plan.reading.layout.value_kinds import is_mere_value, is_sentence
from plan.reading.rows.tables import TableRecord

_OTHERS = (PlanField.UNITS, PlanField.COLLABORATION, PlanField.KINDS, PlanField.GOAL, PlanField.SECTION)


def with_areas(records: Iterable[TableRecord]) -> Iterator[TableRecord]:
    """The same records; each that names an area has its name as a band across the table."""
    for _, group in groupby(records, key=lambda record: (id(record.columns), record.is_above, record.sort)):
        rows = list(group)
        areas = _areas(rows) if rows[0].sort is Sort.ACTIVITIES and not rows[0].is_above else set()
        for index, row in enumerate(rows):
            if index in areas:
                row.band, row.merged = _title(row) or row.band, True
            yield row


def _areas(rows: Sequence[TableRecord]) -> set[int]:
    by_code = {index for index, pair in enumerate(pairwise(rows)) if _is_above(*pair)}
    last = max((index for index, row in enumerate(rows) if _title(row)), default=0)
    beside = {index for index, row in enumerate(rows[:last]) if _stands_beside_titles(row)}
    return by_code | beside | _alone(rows)


def _is_above(row: TableRecord, below: TableRecord) -> bool:
    """Whether a row has nothing but a number and a name, and the next one's number begins with it: "A", "A1"."""
    goes_on = row.code != "" and below.code.startswith(row.code) and len(below.code) > len(row.code)
    return goes_on and _has_title_alone(row)


def _stands_beside_titles(row: TableRecord) -> bool:
    """Whether the one text of a row stands to the left of where the titles are."""
    text = one_line(row.band)
    if not text or row.merged or _title(row) or is_bullet(text):
        return False
    return not is_mere_value(text) and not is_sentence(text)


def _alone(rows: Sequence[TableRecord]) -> set[int]:
    """Rows with a title alone: the table's first is one, each has rows below it, and all the others have owners."""
    alone = {index for index, row in enumerate(rows) if row.band and not row.merged and _has_title_alone(row)}
    others = [row for index, row in enumerate(rows) if index not in alone and not row.merged]
    if 0 not in alone or len(rows) - 1 in alone or any(index + 1 in alone for index in alone):
        return set()
    are_owned = all(row.fields.get(PlanField.UNITS) and not row.fields.get(PlanField.GOAL) for row in others)
    return alone if len(others) > 1 and are_owned else set()


def _has_title_alone(row: TableRecord) -> bool:
    title = _title(row)
    return bool(title) and not MARKER.search(title) and not any(row.fields.get(name) for name in _OTHERS)


def _title(row: TableRecord) -> str:
    return one_line(row.fields.get(PlanField.TITLE, ""))
