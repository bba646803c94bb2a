"""What takes itself back in the same breath: "hur många försenade, nej förlåt, avslutade har vi?"."""

from __future__ import annotations

from collections.abc import Iterator

from plan.questions.marks.marked_text import Marking
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import followups
from plan.questions.swedish.words import Word

_TAKEN_BACK = phrase_set(followups.TAKEN_BACK, exact=True)
_SORTS = {
    Tag.STATES: "status", Tag.NOT_FINISHED: "status", Tag.MISSING: "status", Tag.REPORTING: "status",
    Tag.KIND: "kind", Tag.ONLY_KIND: "kind",
}  # fmt: skip
Piece = tuple[int, int, str]
"""Where its words begin and end, and of which sort it is."""


def corrected(marked: Marking) -> list[Word] | None:
    """The question as it was meant; None where nothing is taken back, or it cannot be told what.

    What stands last before a "nej förlåt" gives way to what stands first after it, where both are of one sort.
    """
    found = _TAKEN_BACK.find(marked.text)
    if found is None:
        return None
    start, end = found[0], found[1]
    before = [piece for piece in _pieces(marked) if piece[1] <= start]
    after = [piece for piece in _pieces(marked) if piece[0] >= end]
    if not before or not after or before[-1][2] != after[0][2] or _stands_apart(marked, before[-1][1], start):
        return None
    return [*marked.text[: before[-1][0]], *marked.text[after[0][0] :]]


def _pieces(marked: Marking) -> list[Piece]:
    return sorted(_found(marked))


def _found(marked: Marking) -> Iterator[Piece]:
    yield from ((mark.start, mark.end, _SORTS[mark.tag]) for mark in marked.marks if mark.tag in _SORTS)
    yield from ((unit.start, unit.end, "unit") for unit in marked.units)
    yield from ((place, place + 1, "time") for place in marked.times.placed)


def _stands_apart(marked: Marking, start: int, end: int) -> bool:
    """Whether a sentence ends between them: "vilka är röda? nej, vilka är gula?" are two."""
    return any(marked.text[place].folded in ".?!" for place in range(start, end))
