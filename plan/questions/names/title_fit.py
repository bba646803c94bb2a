"""Which titles of the plan the words of a question fit best."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from plan.questions.index.plan_index import Index
from plan.questions.index.word_stock import BY_ROOT
from plan.questions.marks.marked_text import Marked
from plan.questions.swedish.lexicon import SMALL
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, names
from plan.questions.swedish.words import fold, stem

POINTING = cues.POINTING  # fmt: skip
"""Words before what is asked about."""
_GENERIC = frozenset(stem(fold(each)) for each in names.GENERIC.split())
_MOST_FITTING = 15_000
"""Activities that the words of one text are held against, each word's counted; on a plan of 40 never reached."""
_IN_TITLES = {
    Tag.STATES, Tag.NOT_FINISHED, Tag.KIND, Tag.CHANGE, Tag.SURVEYS, Tag.MONEY, Tag.OUTSIDE, Tag.REPORTING,
    Tag.COLLABORATION, Tag.COMMENT, Tag.PROTECTED, Tag.GOAL_NOUN, Tag.GOAL_KIND, Tag.ITEM_NOUN, Tag.DISTRIBUTION,
    Tag.DRAFT, Tag.EXPORT, Tag.GROWN, Tag.SHRUNK, Tag.BETTER, Tag.HISTORY, Tag.UNIT_NOUN,
}  # fmt: skip
"""What the vocabulary knows but titles may hold as well."""
_LONG = 8
_JOINTS = cues.TITLE_JOINTS


class TitleFit:
    """`left` are places of words that nothing else explains.

    `covered` holds the places that each activity's title fits, `passed` those of words passed over in a long text.
    """

    def __init__(self, marked: Marked, index: Index, left: list[int]) -> None:
        self.marked = marked
        self.index = index
        self.left = left
        self.covered: dict[int, set[int]] = {}
        self.passed: set[int] = set()

    def best(self) -> list[int]:
        """Activities that the words left fit best; empty where too little fits."""
        scores = self._scores()
        reached = self._reached()
        most = max(reached.values(), default=0.0)
        if not most or not self._enough(most, reached):
            return []
        top = {activity: scores[activity] for activity, value in reached.items() if value >= most - 0.05}
        best = max(top.values())
        share = 0.95 if most > 1.05 else 0.7
        return sorted(activity for activity, score in top.items() if score >= share * best)

    def left_over(self, activity: int) -> list[int]:
        """Places of words that the activity's title does not fit."""
        return [place for place in self.left if place not in self.covered[activity] | self.passed]

    def _scores(self) -> dict[int, float]:
        scores: dict[int, float] = {}
        for place, fitting in self._fitting([*self.left, *self._bordering()]):
            weight = self._weight([place])
            for activity, quality in fitting.items():
                scores[activity] = scores.get(activity, 0.0) + weight * quality
                self.covered.setdefault(activity, set()).add(place)
        return scores

    def _fitting(self, places: list[int]) -> list[tuple[int, Mapping[int, float]]]:
        """Each place with the activities its word fits. Of a long text in a large plan the words that tell most; the
        others are passed over."""
        found = sorted(
            ((place, self.index.activities_with(self.marked.text[place])) for place in places),
            key=lambda entry: len(entry[1]),
        )
        spent = 0
        for number, (place, fitting) in enumerate(found):
            spent += len(fitting)
            if number and spent > _MOST_FITTING:
                self.passed.add(place)
        return [entry for entry in found if entry[0] not in self.passed]

    def _reached(self) -> dict[int, float]:
        """How much of the words left each activity's title covers."""
        left = frozenset(self.left)
        weights: dict[frozenset[int], float] = {}
        for places in map(frozenset, self.covered.values()):
            if places not in weights:
                weights[places] = self._weight(places & left)
        return {activity: weights[frozenset(places)] for activity, places in self.covered.items()}

    def _weight(self, places: Iterable[int]) -> float:
        return sum(0.3 if self.marked.text[place].stem in _GENERIC else 1.0 for place in places)

    def _enough(self, most: float, reached: dict[int, float]) -> bool:
        everything = self._weight(set(self.left) - self.passed)
        if most >= everything - 0.01:
            return True
        told = self.passed.union(*(self.covered[each] for each, value in reached.items() if value >= most - 0.05))
        missed = [place for place in self.left if place not in told]
        pointed = [place for place in missed if len(self.marked.spoken(place)) > 3 and self._is_pointed_at(place)]
        share = most / everything
        if any(self._is_sure(place) for place in told):
            return True
        return share >= 0.6 or (share >= 0.45 and not pointed)

    def _is_sure(self, place: int) -> bool:
        """A long word that one title alone has, and no other word of the question belongs to."""
        if place + 1 in self.left:
            return False
        fitting = self.index.activities_with(self.marked.text[place])
        return len(self.marked.text[place].folded) >= _LONG and len(fitting) == 1 and min(fitting.values()) >= BY_ROOT

    def _is_pointed_at(self, place: int) -> bool:
        """Whether a "med" or "om" stands before the words that this is one of."""
        while place - 1 in self.left:
            place -= 1
        return self.marked.before(place) in POINTING

    def _bordering(self) -> list[int]:
        """Words known otherwise that stand beside words left: "risk- och sårbarhetsanalysen", "cirkulär ekonomi"."""
        known = [
            place for place in range(len(self.marked.text)) if place not in self.left and self._is_name_word(place)
        ]
        return [place for place in known if any(self._is_beside(place, other) for other in self.left)]

    def _is_beside(self, place: int, other: int) -> bool:
        between = range(min(place, other) + 1, max(place, other))
        return len(between) < 2 and all(self.marked.spoken(each) in _JOINTS for each in between)

    def _is_name_word(self, place: int) -> bool:
        each = self.marked.text[place]
        asking = any(mark.start <= place < mark.end and mark.tag not in _IN_TITLES for mark in self.marked.marks)
        return bool(each.stem) and each.folded not in SMALL and place not in self.marked.times.used and not asking
