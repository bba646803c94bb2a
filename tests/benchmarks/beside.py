"""A variant beside the bare handler of the same rounds, as the cells of a table."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from typing import Protocol


class Measured(Protocol):
    """`rate` is answers a second, `cpu` the milliseconds of processor time for each."""

    @property
    def rate(self) -> float: ...

    @property
    def cpu(self) -> float: ...


def beside(own: Sequence[Measured], bare: Sequence[Measured]) -> list[str]:
    """Medians: the ratio by answers a second, the ratio by processor time, and that time."""
    pairs = list(zip(own, bare, strict=True))
    return [
        f"{statistics.median(each.rate / other.rate for each, other in pairs):.3f}",
        f"{statistics.median(other.cpu / each.cpu for each, other in pairs):.3f}",
        f"{statistics.median(each.cpu for each in own):.2f}",
    ]


def line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"
