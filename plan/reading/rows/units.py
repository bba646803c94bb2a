"""Names of units as they stand in cells -> normalised names, and what about them is unsure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from plan.reading.layout.plain_text import fold, joined, without_bullet

_DIVIDERS = re.compile("[,;]")
_GOES_ON = ("/", ",", " och", "-", "&", " för", " samt")
_ALIKE = 0.88
"""How alike two names must be for one to be perhaps the other misspelt (difflib's ratio)."""


def normalised(name: str) -> str:
    """ "Kommunledningskontoret/ Trygg och säker" -> "Kommunledningskontoret/Trygg och säker"."""
    return re.sub(" ?/ ?", "/", " ".join(without_bullet(name).split())).strip(" /.")


def pieces(cell: str) -> list[str]:
    """The names in a cell's one line, divided by commas; a slash is the unit's own: unit/sub-unit."""
    return [name for piece in _DIVIDERS.split(cell) if (name := normalised(piece))]


def _same(name: str) -> str:
    """Names that nobody would take for two: they differ in capitals and spaces only."""
    return re.sub(" ?/ ?", "/", " ".join(name.casefold().split()))


@dataclass(frozen=True, slots=True)
class Reading:
    """What a written name is read as: perhaps several units. `sure` when nobody would ask."""

    written: str
    units: tuple[str, ...]
    sure: bool = True


class Units:
    """Every unit of one document, each under the spelling that it most often has.

    `wrapped` tells whether a line break in a cell may be mere wrapping.
    """

    def __init__(self, cells: Iterable[str], *, wrapped: bool) -> None:
        cells = list(cells)
        self._wrapped = wrapped
        self._alone = {fold(normalised(cell)) for cell in cells if not re.search(r"[\n,;]", cell.strip())}
        self._counts = Counter(name for cell in cells for name in self._names(cell))
        self._spellings: dict[str, str] = {}
        for spelling, _ in self._counts.most_common():
            self._spellings.setdefault(fold(spelling), spelling)

    def read(self, cell: str) -> list[Reading]:
        found: list[Reading] = []
        for written in self._names(cell):
            parents = [unit for reading in found for unit in reading.units]
            found.append(self._read(written, parents))
        return found

    def _names(self, cell: str) -> list[str]:
        return [name for line in self._lines(cell) for name in pieces(line)]

    def _lines(self, cell: str) -> list[str]:
        """A cell's line breaks: each begins a name, or only wraps one."""
        lines = [line.strip() for line in cell.split("\n") if line.strip()]
        if self._wrapped and not all(fold(normalised(line)) in self._alone for line in lines):
            return [joined(lines)]
        whole: list[str] = []
        for line in lines:
            if whole and (whole[-1].lower().endswith(_GOES_ON) or line[0].islower() or line[0] in "/&"):
                whole[-1] = joined([whole[-1], line])
            else:
                whole.append(line)
        return whole

    def _read(self, written: str, parents: Iterable[str]) -> Reading:
        for parent in parents:
            if whole := self._spellings.get(fold(f"{parent}/{written}")):
                return Reading(written, (whole,), sure=False)
        two = self._two(written)
        if two:
            return Reading(written, two, sure=False)
        spelling = self._spellings.get(fold(written), written)
        if spelling != written:
            return Reading(written, (spelling,), sure=_same(spelling) == _same(written))
        other = self._perhaps(written)
        return Reading(written, (other or written,), sure=other is None)

    def _two(self, written: str) -> tuple[str, ...]:
        """Both sides of a slash, when each is a unit by itself elsewhere: "Ekonomi/HR och lön"."""
        first, slash, second = written.partition("/")
        alone = fold(first) in self._alone and fold(second) in self._alone
        if not slash or not alone or self._has_real_sub_units(first):
            return ()
        return self._spellings[fold(first)], self._spellings[fold(second)]

    def _has_real_sub_units(self, name: str) -> bool:
        start = fold(name) + "/"
        return any(key.startswith(start) and key.removeprefix(start) not in self._alone for key in self._spellings)

    def _perhaps(self, written: str) -> str | None:
        """The unit that a name seen once may mean: a sub-unit without its parent, or the same name misspelt."""
        if self._counts[written] > 1:
            return None
        tail = "/" + fold(written)
        wholes = [
            spelling for key, spelling in self._spellings.items() if key.endswith(tail) and not self._two(spelling)
        ]
        if len(wholes) == 1:
            return wholes[0]
        common = {key: spelling for key, spelling in self._spellings.items() if self._counts[spelling] > 1}
        alike = get_close_matches(fold(written), common, n=1, cutoff=_ALIKE)
        return common[alike[0]] if alike and len(written) > 4 else None
