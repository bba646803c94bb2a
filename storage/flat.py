"""A frozen dataclass as a row: its fields as they are, where `asdict` copies each deep."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import Any


def flat(value: Any) -> dict[str, Any]:
    kind: Any = type(value)
    return {name: getattr(value, name) for name in _names(kind)}


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind))
