"""Which units and collaborations a document names, learnt from the rows of its tables that are plain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from plan.reading import words
from plan.reading.kinds import MARKER
from plan.reading.layout.blocks import Block
from plan.reading.phrases import pattern
from plan.reading.rows.units import pieces

_ABBREVIATION = re.compile(r"(?<![\w/-])(?!(?:" + "|".join(words.UNIT_ABBREVIATIONS) + r")\b)[A-ZÅÄÖ]{2,5}(?![\w-])")
JOINS_ON = (",", "/", " och", " för", " med", "&")


class NamedUnits:
    """Which units and collaborations a document's tables name; `blocks` are those of all its tables."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.units: tuple[str, ...] = ()
        found: dict[str, None] = {}
        for index, block in enumerate(blocks):
            found |= dict.fromkeys(name for text in _between_markers(block.text) for name in self._plain(text))
            after = _after_marker(block.text)
            if after is None:
                continue
            follower = blocks[index + 1].text if index + 1 < len(blocks) else ""
            if not after.strip():
                after, follower = follower, blocks[index + 2].text if index + 2 < len(blocks) else ""
            start = self.collaboration_at(after)
            if start is not None or self.collaboration_at(follower) == 0:
                found |= dict.fromkeys(pieces(after[:start]))
        self.units = tuple(sorted(found, key=len, reverse=True))

    def collaboration_at(self, text: str) -> int | None:
        """Where in the text the collaboration begins."""
        starts = [found.start() for phrase in words.COLLABORATORS if (found := pattern(phrase).search(text))]
        starts += [found.start() for found in _ABBREVIATION.finditer(text)]
        starts = [start for start in starts if not text[:start].rstrip().lower().endswith(JOINS_ON)]
        return min(starts, default=None)

    def _plain(self, text: str) -> list[str]:
        """The units of a row that is plain: a collaboration follows them and ends its line."""
        start = self.collaboration_at(text)
        if start is None or "\n" in text[:start].strip():
            return []
        rest = text[start + phrase_end(text[start:]) :]
        return pieces(text[:start].strip()) if rest.startswith("\n") else []

    def unit_length(self, text: str) -> int:
        """How much of the text's beginning is known units, several by comma or slash; 0 if none."""
        found = max((match.end() for unit in self.units if (match := pattern(unit).match(text))), default=0)
        more = re.match(r"\s*,\s*", text[found:]) if found else None
        if more and (further := self.unit_length(text[found + more.end() :])):
            return found + more.end() + further
        return found


def _between_markers(text: str) -> Iterator[str]:
    """What stands after each of a block's markers but the last."""
    for marker, following in pairwise(MARKER.finditer(text)):
        yield text[marker.end() : following.start()]


def _after_marker(text: str) -> str | None:
    found = list(MARKER.finditer(text))
    return text[found[-1].end() :] if found else None


def phrase_end(text: str) -> int:
    """Where a collaboration that begins the text ends: with its phrase, and the line if that goes on after a comma."""
    ends = [found.end() for phrase in words.COLLABORATORS if (found := pattern(phrase).match(text))]
    ends += [found.end() for found in [_ABBREVIATION.match(text)] if found]
    end = max(ends, default=0)
    while end and text[end:].lstrip(" ").startswith(","):
        line = re.match(r"[^\n]*,\s*\n[^\n]*|[^\n]*", text[end:])
        end += line.end() if line else 0
    return end
