"""What narrows a question, piece by piece where it stands: what the rules of constructions look at."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from functools import cached_property

from plan.questions.marks.marked_text import Marked
from plan.questions.names.names import Names
from plan.questions.query import Query
from plan.questions.swedish.lexicon import Phrases
from plan.questions.swedish.tags import Tag

_SORTS = {
    Tag.STATES: "status", Tag.NOT_FINISHED: "status", Tag.MISSING: "status", Tag.REPORTING: "status",
    Tag.KIND: "kind", Tag.ONLY_KIND: "kind", Tag.EVERY_DEPARTMENT: "partner", Tag.COLLABORATION: "partner",
    Tag.SHARED: "shared", Tag.PROTECTED: "protected", Tag.HAS_COMMENT: "comment", Tag.NO_COMMENT: "comment",
    Tag.NO_DATE: "date", Tag.HAS_DATE: "date", Tag.NO_OWNER: "owner", Tag.BETTER: "change", Tag.WORSE: "change",
    Tag.UNCHANGED: "change", Tag.LATE_REPORT: "late", Tag.DECISION: "decision",
}  # fmt: skip

_PAIRED = {"status", "kind", "unit", "goal", "tertial"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that narrows, where it stands: pieces of one sort may stand in each other's place."""

    place: int
    sort: str
    value: Hashable


@dataclass(frozen=True)
class Constructed:
    """A question's meaning beside the words that made it."""

    query: Query
    marked: Marked
    names: Names
    before: Query | None = None
    """The question before."""
    leans: bool = False
    """Whether it means what it does because of that."""

    @cached_property
    def pieces(self) -> list[Piece]:
        marked, names = self.marked, self.names
        found = [Piece(each.start, _SORTS[each.tag], each.value) for each in marked.marks if each.tag in _SORTS]
        found += [Piece(each.start, "unit", each.names) for each in names.units]
        found += [Piece(each.start, "partner", each.names) for each in marked.partners]
        found += [Piece(place, "goal", marked.spoken(place)) for place in names.goal_places]
        found += [Piece(place, "tertial", tertial) for place, tertial in marked.times.placed.items()]
        return sorted((each for each in found if each.place not in names.activity_places), key=lambda each: each.place)

    def spans(self, words: Phrases[bool]) -> list[range]:
        text, taken = self.marked.text, self.marked.times.used | self.names.activity_places | {*self.marked.verbatim}
        inside = {place for mark in self.marked.marks for place in range(mark.start, mark.end)}
        places = (place for place, each in enumerate(text) if each.stem and place not in taken | inside)
        return [range(place, found[0]) for place in places if (found := words.longest(text, place))]

    def values_in(self, places: range) -> dict[str, set[Hashable]]:
        """What stands there, of each sort that a status may be joined with."""
        found: dict[str, set[Hashable]] = {}
        for each in self.pieces:
            if each.place in places and each.sort in _PAIRED:
                found.setdefault(each.sort, set()).add(each.value)
        return found

    def beside(self, span: range) -> tuple[Piece | None, Piece | None]:
        before = [each for each in self.pieces if each.place < span.start]
        after = [each for each in self.pieces if each.place >= span.stop]
        return (before[-1] if before else None), (after[0] if after else None)
