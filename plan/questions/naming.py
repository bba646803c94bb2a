"""Which units, goals and activities a question names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from plan.questions.fitting import BY_ROOT
from plan.questions.goal_naming import GoalFinder, Names
from plan.questions.index import Index
from plan.questions.lexicon import SMALL, Tag
from plan.questions.marked import Marked, Mention
from plan.questions.query import Name
from plan.questions.vocabulary import names
from plan.questions.words import fold, root, stem

_GENERIC = frozenset(stem(fold(each)) for each in names.GENERIC.split())
_POINTING = frozenset([
    "med", "for", "pa", "om", "hos", "inom", "under", "kring", "av", "i", "at", "ang", "till", "with", "for", "on",
    "of",
])  # fmt: skip
_SINGULAR = ("projektet", "aktiviteten", "forstudien", "satsningen", "insatsen")
_MOST_READINGS = 6
_MOST_FITTING = 15_000
"""Activities that the words of one text are held against, each word's counted; on a plan of 40 never reached."""
_IN_TITLES = {
    Tag.STATES, Tag.NOT_FINISHED, Tag.KIND, Tag.CHANGE, Tag.SURVEYS, Tag.MONEY, Tag.OUTSIDE, Tag.REPORTING,
    Tag.COLLABORATION, Tag.COMMENT, Tag.PROTECTED, Tag.GOAL_NOUN, Tag.GOAL_KIND, Tag.ITEM_NOUN, Tag.DISTRIBUTION,
    Tag.DRAFT, Tag.EXPORT, Tag.GROWN, Tag.SHRUNK, Tag.BETTER, Tag.HISTORY, Tag.UNIT_NOUN,
}  # fmt: skip
"""What the vocabulary knows but titles may hold as well."""


def find_names(marked: Marked, index: Index, listing: bool) -> Names:
    """`listing`: the question wants several activities, so a word that many titles share is a topic, not a riddle."""
    finder = _Finder(marked, index, listing)
    finder.find()
    return finder.found


class _Finder(GoalFinder):
    def __init__(self, marked: Marked, index: Index, listing: bool) -> None:
        super().__init__(marked, index)
        self.listing = listing
        self.covered: dict[int, set[int]] = {}
        self.passed: set[int] = set()

    def find(self) -> None:
        self._written_titles()
        self._unreadable([self.marked.text[place].raw for place in self.marked.foreign])
        self.find_goals()
        if self.found.readings or self.found.exact:
            return
        self.left = [place for place in self.left if place not in self.spent]
        if self.left:
            self._by_words()
        elif self.found.units and not self.found.goals:
            self._unit_or_activity()

    def _written_titles(self) -> None:
        places = dict.fromkeys(self.marked.verbatim.values())
        for group in places:
            if (fuller := self._fuller_title(group)) is not None:
                self.found.activities.append(self.index.activities[fuller].id)
            elif len(group) > 1:
                self.found.readings += [Name("activity", self.index.activities[each].id) for each in group]
            else:
                self.found.activities.append(self.index.activities[group[0]].id)
        self.found.exact = bool(places)

    def _fuller_title(self, group: tuple[int, ...]) -> int | None:
        """ "Service och bemötande vid myndighetsutövning": the longer title that the words beside it belong to."""
        whole = " ".join(self.index.titles[group[0]])
        beside = [found for place in self.left if (found := self.index.activities_with(self.marked.text[place]))]
        sharing = set(beside[0]).intersection(*beside[1:]) - {*group} if beside else set()
        fitting = [activity for activity in sharing if whole in " ".join(self.index.titles[activity])]
        return fitting[0] if len(fitting) == 1 else None

    # Activities

    def _by_words(self) -> None:
        group = self._best_group()
        if group:
            self._name_group(group)
        elif not self._area() and not self._goal_without_noun():
            self._nothing_named()

    def _best_group(self) -> list[int]:
        """Activities that the words left fit best; empty where too little fits."""
        scores: dict[int, float] = {}
        covered: dict[int, set[int]] = {}
        for place, fitting in self._fitting([*self.left, *self._bordering()]):
            weight = 0.3 if self.marked.text[place].stem in _GENERIC else 1.0
            for activity, quality in fitting.items():
                scores[activity] = scores.get(activity, 0.0) + weight * quality
                covered.setdefault(activity, set()).add(place)
        reached = self._reached(covered)
        most = max(reached.values(), default=0.0)
        if not most or not self._enough(most, reached, covered):
            return []
        top = {activity: scores[activity] for activity, value in reached.items() if value >= most - 0.05}
        best = max(top.values())
        share = 0.95 if most > 1.05 else 0.7
        self.covered = covered
        return sorted(activity for activity, score in top.items() if score >= share * best)

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

    def _reached(self, covered: dict[int, set[int]]) -> dict[int, float]:
        left = frozenset(self.left)
        weights: dict[frozenset[int], float] = {}
        for places in map(frozenset, covered.values()):
            if places not in weights:
                weights[places] = self._weight(places & left)
        return {activity: weights[frozenset(places)] for activity, places in covered.items()}

    def _weight(self, places: Iterable[int]) -> float:
        return sum(0.3 if self.marked.text[place].stem in _GENERIC else 1.0 for place in places)

    def _enough(self, most: float, reached: dict[int, float], covered: dict[int, set[int]]) -> bool:
        everything = self._weight(set(self.left) - self.passed)
        if most >= everything - 0.01:
            return True
        missed = [
            place
            for place in self.left
            if place not in self.passed
            and not any(place in covered[each] for each, value in reached.items() if value >= most - 0.05)
        ]
        pointed = [place for place in missed if len(self.marked.folded(place)) > 3 and self._is_pointed_at(place)]
        share = most / everything
        return share >= 0.6 or (share >= 0.45 and not pointed)

    def _is_pointed_at(self, place: int) -> bool:
        """Whether a "med" or "om" stands before the words that this is one of."""
        while place - 1 in self.left:
            place -= 1
        return self.marked.before(place) in _POINTING

    def _bordering(self) -> list[int]:
        """Words known otherwise that stand beside words left: "risk- och sårbarhetsanalysen", "cirkulär ekonomi"."""
        own = {place for place in range(len(self.marked.text)) if self._is_name_word(place)}
        return [
            place for place in sorted(own - set(self.left)) if any(self._beside(place, other) for other in self.left)
        ]

    def _beside(self, place: int, other: int) -> bool:
        return abs(place - other) <= 2 and self._only_joints(place, other)

    def _is_name_word(self, place: int) -> bool:
        each = self.marked.text[place]
        asking = any(mark.start <= place < mark.end and mark.tag not in _IN_TITLES for mark in self.marked.marks)
        return bool(each.stem) and each.folded not in SMALL and place not in self.marked.times.used and not asking

    def _only_joints(self, first: int, second: int) -> bool:
        between = range(min(first, second) + 1, max(first, second))
        return all(self.marked.folded(place) in {"och", "av", "for", "om", "i", "med", "till"} for place in between)

    def _name_group(self, group: list[int]) -> None:
        self._absorb(group)
        group = self._within_units(group)
        ids = [self.index.activities[each].id for each in group]
        if len(group) == 1 and not self.listing:
            other = self._other_meanings(group[0])
            units = [each.key for each in other if each.what == "unit"]
            if units and self.marked.before(self.left[0]) == "hos":
                self.found.units.append(Mention(tuple(units), self.left[0], self.left[0] + 1))
                return
            if other:
                self.found.readings = [Name("activity", ids[0]), *other]
                return
            self.found.activities = ids
            self._name_the_rest(group[0])
        elif self.listing:
            self.found.activities = ids
            self.found.topic = " ".join(self.marked.text[place].raw for place in self.left)
            self.found.loosely = not any(self._fits_whole(place) for place in self.left)
        else:
            self._riddle(group)

    def _name_the_rest(self, named: int) -> None:
        """ "Digital post och M365": what the first name leaves over names another, or nothing, and is told of."""
        rest = [place for place in self.left if place not in self.covered[named] and place not in self.passed]
        if not rest:
            return
        fitting = [set(self.index.activities_with(self.marked.text[place])) for place in rest]
        other = set.intersection(*fitting)
        if len(other) == 1 and self.marked.folded(rest[0] - 1) in {"och", ","}:
            self.found.activities.append(self.index.activities[other.pop()].id)
        elif not any(fitting):
            self.found.unread += [self.marked.text[place].raw for place in rest]

    def _fits_whole(self, place: int) -> bool:
        return max(self.index.activities_with(self.marked.text[place]).values(), default=0.0) >= BY_ROOT

    def _riddle(self, group: list[int]) -> None:
        exact = [each for each in group if self._is_whole_title(each)]
        if len(exact) == 1:
            self.found.activities = [self.index.activities[exact[0]].id]
            return
        if several := self._several_named(group):
            self.found.activities = several
            return
        self.found.readings = [Name("activity", self.index.activities[each].id) for each in group[:_MOST_READINGS]]

    def _is_whole_title(self, activity: int) -> bool:
        title = {stem(each) for each in self.index.titles[activity] if each not in SMALL}
        said = {self.marked.text[place].stem for place in self.covered[activity]}
        return title <= said

    def _several_named(self, group: list[int]) -> list[str]:
        """ "digital post och M365": two names, each of its own words."""
        apart = [self.covered[each] & set(self.left) for each in group]
        if len(group) == 2 and apart[0].isdisjoint(apart[1]):
            return [self.index.activities[each].id for each in group]
        return []

    def _absorb(self, group: list[int]) -> None:
        """A unit's word that belongs to every fitting title is part of the name, not a filter."""
        said = set.intersection(*(self.covered[each] for each in group))
        self.found.units = [unit for unit in self.found.units if not set(range(unit.start, unit.end)) <= said]
        inside = [mark for mark in self.marked.marks if set(range(mark.start, mark.end)) <= said]
        for mark in inside:
            self.marked.marks.remove(mark)
        self.found.goals = [] if {mark.tag for mark in inside} & {Tag.GOAL_NOUN} else self.found.goals

    def _within_units(self, group: list[int]) -> list[int]:
        units = {name for unit in self.found.units for name in unit.names}
        inside = [each for each in group if units & set(self.index.activities[each].units)]
        return inside or group

    def _other_meanings(self, activity: int) -> list[Name]:
        """A single everyday word ("tryggheten") that a goal or a unit is as much about as one title."""
        if len(self.left) != 1 or len(self.covered[activity]) > 1 or self.found.units or self.found.goals:
            return []
        asked = self.marked.text[self.left[0]]
        if self.index.activities_with(asked)[activity] > 0.9:
            return []
        goals = self.index.goals_about([asked])
        best = max(goals.values(), default=0.0)
        found = [Name("goal", key) for key, score in goals.items() if score >= 0.9 and score >= 0.7 * best]
        core = root(asked.folded)
        found += [Name("unit", unit) for unit in self.index.plan.units if core in _roots(unit)]
        return found[:_MOST_READINGS]

    def _unit_or_activity(self) -> None:
        """ "status på medborgarservice": the activity; "hur ser det ut för Medborgarservice": the unit."""
        unit = self.found.units[0]
        pointing = self.marked.before(unit.start) in {"pa", "med", "om", "kring", "i", "on"}
        if len(self.found.units) > 1 or not pointing or self.listing or Tag.UNIT_NOUN in self.marked.tags:
            return
        if self.marked.tags & {Tag.REPORTING, Tag.MISSING, Tag.STATES} or unit.end - unit.start > 1:
            return
        asked = self.marked.text[unit.start]
        for activity, quality in self.index.activities_with(asked).items():
            if quality >= 0.9 and self.index.weight(asked.folded) >= 0.55 * self.index.title_weights[activity]:
                self.found.units = []
                self.found.activities = [self.index.activities[activity].id]

    # The rest

    def _area(self) -> bool:
        sections = [
            section for place in self.left for section in self.index.areas.get(self.marked.text[place].stem, ())
        ]
        self.found.goals += sections
        return bool(sections)

    def _goal_without_noun(self) -> bool:
        scores = self.index.goals_about(self.marked.text[place] for place in self.left)
        best = max(scores.values(), default=0.0)
        if best < 0.7 * len(self.left) or self.found.goals:
            return False
        near = [key for key, score in scores.items() if score >= 0.7 * best]
        if len(near) > 3:
            return False
        self.choose(near, self.left[0])
        return True

    def _nothing_named(self) -> None:
        unread = [place for place in self.left if len(self.marked.folded(place)) > 1]
        self.found.unread += [self.marked.text[place].raw for place in unread]
        if any(self.marked.before(place) in _POINTING or self._is_subject(place) for place in unread):
            self.found.blocking = True

    def _is_subject(self, place: int) -> bool:
        """ "Xyzzy-projektet", "är bron klar?": one thing is asked about, and it is not in the plan."""
        singular = {self.marked.folded(each).endswith(_SINGULAR) for each in (place - 1, place + 1)}
        plural = self.marked.tags & {Tag.ITEM_NOUN, Tag.KIND, Tag.WHICH, Tag.WHAT, Tag.WHO, Tag.COUNT, Tag.SHARE}
        opened = place == 1 and self.marked.folded(0) in {"ar", "blir", "blev", "har", "gar"}
        return True in singular or (opened and not plural)


def _roots(unit: str) -> set[str]:
    return {root(part) for part in re.split(r"[\s,/-]+", fold(unit))}
