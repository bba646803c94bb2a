"""Text that is double-spaced throughout, as text copied from Word or a PDF often is -> the same text single-spaced."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from plan.reading.layout.document import Line, TextTable

_LEAST = 10
"""A text of fewer lines is too short to tell."""
_TOUCHING = 0.05
"""In double-spaced text so few of the lines, at most, have none empty below them."""
_MANY, _OFTEN = 5, 0.05
"""So many of the lines, at least, go on in small letters with what stands above the empty one."""
_SENTENCE_ENDS = (".", "!", "?", ":", ";")


def single_spaced(parts: Sequence[Line | TextTable]) -> Sequence[Line | TextTable]:
    """Of every gap between two lines half; all as it was unless the whole document is double-spaced."""
    if not is_double_spaced([part.text if isinstance(part, Line) else "" for part in parts]):
        return parts
    return list(_halved(parts))


def is_double_spaced(texts: Sequence[str]) -> bool:
    """Whether lines that belong together have an empty one between them; paragraphs that have are no such lines."""
    lines = [(number, text.strip()) for number, text in enumerate(texts) if text.strip()]
    pairs = list(pairwise(lines))
    touching = sum(below - above == 1 for (above, _), (below, _) in pairs)
    going_on = sum(
        below - above == 2 and text[:1].islower() and not before.endswith(_SENTENCE_ENDS)
        for (above, before), (below, text) in pairs
    )
    return len(lines) >= _LEAST and touching <= _TOUCHING * len(pairs) and going_on >= max(_MANY, _OFTEN * len(pairs))


def _halved(parts: Sequence[Line | TextTable]) -> Iterator[Line | TextTable]:
    for blank, group in groupby(parts, lambda part: isinstance(part, Line) and not part.text.strip()):
        together = list(group)
        yield from together[: len(together) // 2] if blank else together
