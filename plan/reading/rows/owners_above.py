"""Owners in a first column, each said once: a row without one is perhaps of the owner above it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from plan.reading.fields import PlanField
from plan.reading.layout.plain_text import one_line
from plan.reading.rows.tables import TableRecord


def tell_owners_above(records: Sequence[TableRecord]) -> None:
    """Sets `unit_above`; not where two rows beside each other say the same owner: there each row has its own."""
    each_said = {_table(one) for one, two in pairwise(records) if _owner(one) and _is_said_again(one, two)}
    for above, record in pairwise(records):
        if _lacks_owner(record) and _table(record) not in each_said:
            record.unit_above = above.fields.get(PlanField.UNITS, "") or above.unit_above


def _table(record: TableRecord) -> int:
    return id(record.columns)


def _owner(record: TableRecord) -> str:
    return one_line(record.fields.get(PlanField.UNITS, "")).casefold()


def _is_said_again(record: TableRecord, below: TableRecord) -> bool:
    return record.columns is below.columns and _owner(record) == _owner(below)


def _lacks_owner(record: TableRecord) -> bool:
    first = record.columns is not None and record.columns.of.get(PlanField.UNITS) == 0
    return first and bool(record.fields.get(PlanField.TITLE, "")) and not record.fields.get(PlanField.UNITS, "")
