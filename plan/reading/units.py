"""Names of units as they stand in cells -> normalised names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from plan.reading.tidy import fold, one_line

_DIVIDERS = re.compile(r"\s*[,;]\s*|\s+&\s+(?=[A-ZÅÄÖ])")


def normalised(name: str) -> str:
    """ "Kommunledningskontoret/ Trygg och säker" -> "Kommunledningskontoret/Trygg och säker"."""
    return re.sub(r"\s*/\s*", "/", " ".join(name.split())).strip(" /.")


def pieces(cell: str) -> list[str]:
    """The names in one cell, divided by commas; a slash is the unit's own: unit/sub-unit."""
    return [name for piece in _DIVIDERS.split(one_line(cell)) if (name := normalised(piece))]


class Units:
    """Every unit of one document, each under the spelling that it most often has."""

    def __init__(self, cells: Iterable[str]) -> None:
        self._spellings = Counter(name for cell in cells for name in pieces(cell))
        self._chosen: dict[str, str] = {}
        for spelling, _ in self._spellings.most_common():
            self._chosen.setdefault(fold(spelling), spelling)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._chosen.values())

    def spelling(self, name: str) -> str:
        """The document's usual spelling of a name."""
        return self._chosen.get(fold(name), name)

    def under(self, parent: str, name: str) -> str | None:
        """The sub-unit "parent/name", if the document has it elsewhere."""
        return self._chosen.get(fold(f"{parent}/{name}"))

    def is_a_parent(self, name: str) -> bool:
        return any(known.startswith(fold(name) + "/") for known in self._chosen)

    def is_known(self, name: str) -> bool:
        return fold(name) in self._chosen
