"""A frozen dataclass as a row and back: its fields as they are, where `asdict` copies each deep."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import Any

from sqlalchemy import Column, Table


def flat(value: Any) -> dict[str, Any]:
    kind: Any = type(value)
    return {name: getattr(value, name) for name in _names(kind)}


def columns(kind: Any, table: Table, **elsewhere: str) -> tuple[Column[Any], ...]:
    """In the order of the fields, so that `kind(*row)` is what the row tells; `elsewhere` names other columns."""
    return tuple(table.c[elsewhere.get(name, name)] for name in _names(kind))


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))
