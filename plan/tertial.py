"""The tertial: a third of a calendar year. Ends 30 April, 31 August and 31 December."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

_LAST = {1: (4, 30), 2: (8, 31), 3: (12, 31)}


@dataclass(frozen=True, slots=True, order=True)
class Tertial:
    """`number` is 1, 2 or 3. Written "2025-T2"."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if self.number not in _LAST:
            raise ValueError(f"a tertial is 1, 2 or 3, not {self.number}")

    @classmethod
    def of(cls, day: date) -> Tertial:
        """The tertial that a day lies in."""
        return cls(day.year, (day.month - 1) // 4 + 1)

    @classmethod
    @lru_cache(maxsize=256)
    def parse(cls, text: str) -> Tertial:
        """From "2025-T2"; ValueError for anything else."""
        match = re.fullmatch(r"(\d{4})-[Tt]([123])", text.strip())
        if match is None:
            raise ValueError(f"{text!r} is not a tertial; write it as 2025-T2")
        return cls(int(match[1]), int(match[2]))

    @property
    def first(self) -> date:
        return date(self.year, self.number * 4 - 3, 1)

    @property
    def last(self) -> date:
        return date(self.year, *_LAST[self.number])

    @property
    def previous(self) -> Tertial:
        return Tertial.of(self.first - timedelta(days=1))

    @property
    def next(self) -> Tertial:
        return Tertial.of(self.last + timedelta(days=1))

    @property
    def year_so_far(self) -> tuple[Tertial, ...]:
        """The tertials of its year, up to this one."""
        return tuple(Tertial(self.year, number) for number in range(1, self.number + 1))

    def __str__(self) -> str:
        return f"{self.year}-T{self.number}"
