"""What stands on every page and belongs to none of the text: page numbers, running headers and footers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from plan.reading.document import Line, Table

_PAGE_NUMBER = re.compile(
    r"^\s*(?:sida|sid\.?|s\.)?\s*[-–]?\s*\d{1,3}\s*(?:(?:\(|/|av)\s*\d{1,3}\s*\)?)?\s*[-–]?\s*$", re.I
)
_OFTEN = 3
"""A line that is the same on so many pages, and on most of them, is a header or footer."""


def without_furniture(parts: Sequence[Line | Table]) -> list[Line | Table]:
    """Furniture becomes blank lines: what it stood between may still be one cell."""
    repeated = _repeated(part for part in parts if isinstance(part, Line))
    return [
        replace(part, text="") if isinstance(part, Line) and _is_furniture(part.text, repeated) else part
        for part in parts
    ]


def _is_furniture(text: str, repeated: frozenset[str]) -> bool:
    return bool(_PAGE_NUMBER.match(text)) or _shape(text) in repeated


def _shape(text: str) -> str:
    """A line with its numbers made equal: "Verksamhetsplan 2026, sida 3" is the same header as "…, sida 4"."""
    return re.sub(r"\d+", "#", " ".join(text.split()))


def _repeated(lines: Iterable[Line]) -> frozenset[str]:
    pages: dict[int, list[str]] = {}
    for line in lines:
        if line.source.page and line.text.strip():
            pages.setdefault(line.source.page, []).append(_shape(line.text))
    edges = Counter(shape for shapes in pages.values() for shape in {*shapes[:2], *shapes[-2:]})
    return frozenset(shape for shape, count in edges.items() if count >= _OFTEN and 2 * count > len(pages))
