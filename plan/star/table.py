"""What a table for analysis is made of: columns of a few plain types, a key, and what leads to other tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class ColumnType(StrEnum):
    """By the words of Frictionless' Table Schema. A `datetime` is in UTC."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"


@dataclass(frozen=True, slots=True)
class StarColumn:
    """`meaning` is in Swedish, for whoever reckons on it. `required`: it is never empty. `leads_to` names a table whose
    key is a column of the same name. `words` are all that it may hold, () for anything."""

    name: str
    type: ColumnType
    meaning: str
    required: bool = True
    leads_to: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StarTable:
    """`name` is what its files are called. `key` are the columns that tell its rows apart, `order` those that they are
    told in the order of."""

    name: str
    version: int
    title: str
    meaning: str
    key: tuple[str, ...]
    columns: tuple[StarColumn, ...]
    order: tuple[str, ...]

    @property
    def view(self) -> str:
        """Its name in the database."""
        return f"data_v{self.version}_{self.name}"

    @property
    def header(self) -> tuple[str, ...]:
        return tuple(each.name for each in self.columns)


def string(name: str, meaning: str, *, required: bool = True, leads_to: str = "") -> StarColumn:
    return StarColumn(name, ColumnType.STRING, meaning, required, leads_to)


def word(name: str, meaning: str, words: Iterable[str], *, required: bool = True, leads_to: str = "") -> StarColumn:
    return StarColumn(name, ColumnType.STRING, meaning, required, leads_to, tuple(str(each) for each in words))


def integer(name: str, meaning: str, *, required: bool = True) -> StarColumn:
    return StarColumn(name, ColumnType.INTEGER, meaning, required)


def number(name: str, meaning: str, *, required: bool = True) -> StarColumn:
    return StarColumn(name, ColumnType.NUMBER, meaning, required)


def boolean(name: str, meaning: str) -> StarColumn:
    return StarColumn(name, ColumnType.BOOLEAN, meaning)


def day(name: str, meaning: str, *, required: bool = True) -> StarColumn:
    return StarColumn(name, ColumnType.DATE, meaning, required)


def moment(name: str, meaning: str, *, required: bool = True) -> StarColumn:
    return StarColumn(name, ColumnType.DATETIME, meaning, required)
