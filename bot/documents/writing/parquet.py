"""A table for analysis as Parquet, with the types that its columns have."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any

from arro3.core import Array, DataType, Field, Schema, Table
from arro3.io import write_parquet

from plan.star.table import ColumnType, StarColumn, StarTable

_FIRST_DAY, _FIRST_MOMENT, _STEP = date(1970, 1, 1), datetime(1970, 1, 1, tzinfo=UTC), timedelta(microseconds=1)


def parquet_file(table: StarTable, rows: Sequence[Sequence[Any]]) -> bytes:
    columns = {each: _array(each, [row[place] for row in rows]) for place, each in enumerate(table.columns)}
    fields = [Field(each.name, array.type, nullable=not each.required) for each, array in columns.items()]
    made = BytesIO()
    write_parquet(Table.from_arrays(list(columns.values()), schema=Schema(fields)), made, compression="zstd(3)")
    return made.getvalue()


def _array(of: StarColumn, values: Sequence[Any]) -> Array:
    """A day and a moment are made of the numbers that Parquet keeps them as."""
    known, told, counted = _AS[of.type]
    made = Array([None if value is None else counted(value) for value in values], type=known)
    return made if told is None else made.cast(told)


def _same(value: Any) -> Any:
    return value


_AS: dict[ColumnType, tuple[DataType, DataType | None, Callable[[Any], Any]]] = {
    ColumnType.STRING: (DataType.utf8(), None, _same),
    ColumnType.INTEGER: (DataType.int64(), None, _same),
    ColumnType.NUMBER: (DataType.float64(), None, _same),
    ColumnType.BOOLEAN: (DataType.bool(), None, _same),
    ColumnType.DATE: (DataType.int32(), DataType.date32(), lambda value: (value - _FIRST_DAY).days),
    ColumnType.DATETIME: (
        DataType.int64(),
        DataType.timestamp("us", tz="UTC"),
        lambda value: (value - _FIRST_MOMENT) // _STEP,
    ),
}
"""What the library makes of Python's values, what that is turned into, and how a value is counted first."""
