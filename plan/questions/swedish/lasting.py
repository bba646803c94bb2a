"""From the form that a stage fills to the frozen one that it hands on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any

_KEPT: dict[type, Callable[[Any], object]] = {list: tuple, set: frozenset, dict: dict}


def lasting(filled: Any, **others: object) -> Mapping[str, Any]:
    """Its fields by name, lists and sets as tuples and frozensets; `others` in place of those of the same name."""
    held = {each.name: getattr(filled, each.name) for each in fields(filled)}
    return {name: _KEPT.get(type(value), _same)(value) for name, value in held.items()} | others


def _same(value: object) -> object:
    return value
