"""Text from Teams, made harmless; of a card's data at every depth."""

from __future__ import annotations

from typing import Any

from plan.text import clean

__all__ = ["MAX_DEPTH", "TooDeep", "clean", "clean_data"]

MAX_DEPTH = 32


class TooDeep(ValueError):
    pass


def clean_data(value: Any, depth: int = MAX_DEPTH) -> Any:
    """`plan.text.clean` for each string in a card's data, keys included: what JSON can hold, and nothing else."""
    if isinstance(value, str):
        return clean(value)
    if value is None or isinstance(value, int | float):
        return value
    if not depth:
        raise TooDeep
    if isinstance(value, dict):
        return {clean(key): clean_data(item, depth - 1) for key, item in value.items()}
    return [clean_data(item, depth - 1) for item in value]
