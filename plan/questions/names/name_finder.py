"""Which units, goals and activities a question names."""

from __future__ import annotations

import re

from plan.questions.index.plan_index import Index
from plan.questions.index.word_stock import BY_ROOT
from plan.questions.marks.marked_text import Marked, Mention
from plan.questions.names.goal_finder import GoalFinder
from plan.questions.names.names import Name, NameKind, Names
from plan.questions.names.title_fit import POINTING, TitleFit
from plan.questions.swedish.lexicon import SMALL, phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, goals, question_words
from plan.questions.swedish.words import fold, root, stem

_SINGULAR = tuple(cues.SINGULAR_ENDINGS)
_MOST_READINGS = 6
_JOINTS = phrase_set(question_words.JOINTS)
_MEASURED = phrase_set(goals.MEASURED, exact=True)


def find_names(marked: Marked, index: Index, listing: bool) -> Names:
    """`listing`: the question wants several activities, so a word that many titles share is a topic, not a riddle."""
    finder = _Finder(marked, index, listing)
    finder.find()
    return finder.found.finished()


class _Finder(GoalFinder):
    def __init__(self, marked: Marked, index: Index, listing: bool) -> None:
        super().__init__(marked, index)
        self.listing = listing

    def find(self) -> None:
        self._written_titles()
        self._unreadable([self.marked.text[place].raw for place in self.marked.foreign])
        self.find_goals()
        if self.found.exact and not self.found.readings:
            self._named_beside()
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
                self.found.activities.append(self._id(fuller))
            elif others := self._also_within(group):
                self.found.readings += [Name(NameKind.ACTIVITY, self._id(each)) for each in (*group, *others)]
            elif len(group) > 1:
                self.found.readings += [Name(NameKind.ACTIVITY, self._id(each)) for each in group]
            else:
                self.found.activities.append(self._id(group[0]))
        self.found.exact = bool(places)
        self.found.activity_places |= self.marked.verbatim.keys()

    def _named_beside(self) -> None:
        """ "Elbilar i hemtjänsten samt digitalt lås": a whole title, and words of another."""
        spoken = sorted(self.found.activity_places)
        for stretch in _stretches(self.left, self.marked):
            between = range(min(spoken[-1], stretch[-1]) + 1, max(spoken[0], stretch[0]))
            if not any(_joins(self.marked, each) for each in between):
                continue
            fit = TitleFit(self.marked, self.index, stretch)
            group = fit.best()
            if len(group) == 1 and not fit.left_over(group[0]) and self._id(group[0]) not in self.found.activities:
                self.found.activities.append(self._id(group[0]))
                self.found.activity_places |= set(stretch)
            elif not group:
                self.found.unread += [self.marked.text[place].raw for place in stretch]

    def _also_within(self, group: tuple[int, ...]) -> list[int]:
        """ "Kommunens service och bemötande": the longer titles that have the word before it there too."""
        places = [place for place, held in self.marked.verbatim.items() if held == group]
        before = self.marked.text[min(places) - 1].folded if min(places) else ""
        whole = f" {before} {' '.join(self.index.titles[group[0]])} "
        return [number for number, title in enumerate(self.index.titles) if before and whole in f" {' '.join(title)} "]

    def _fuller_title(self, group: tuple[int, ...]) -> int | None:
        """ "Service och bemötande vid myndighetsutövning": the longer title that the words beside it belong to."""
        whole = " ".join(self.index.titles[group[0]])
        beside = [found for place in self.left if (found := self.index.activities_with(self.marked.text[place]))]
        sharing = set(beside[0]).intersection(*beside[1:]) - {*group} if beside else set()
        fitting = [activity for activity in sharing if whole in " ".join(self.index.titles[activity])]
        return fitting[0] if len(fitting) == 1 else None

    # Activities

    def _by_words(self) -> None:
        self.titles = TitleFit(self.marked, self.index, self.left)
        if several := self._each_named():
            self.found.activities = several
            self.found.activity_places |= set(self.left)
        elif group := self.titles.best():
            self._name_group(group)
        elif not self._area() and not self._goal_without_noun():
            self._nothing_named()

    def _each_named(self) -> list[str]:
        """ "Digital post samt näringslivsstrategin": each stretch of words names one of its own."""
        stretches = _stretches(self.left, self.marked)
        fits = [TitleFit(self.marked, self.index, stretch) for stretch in stretches] if len(stretches) > 1 else []
        groups = [fit.best() for fit in fits]
        if not fits or any(len(group) != 1 for group in groups):
            return []
        named = list(dict.fromkeys(group[0] for group in groups))
        whole = all(not fit.left_over(group[0]) for fit, group in zip(fits, groups, strict=True))
        return [self._id(each) for each in named] if len(named) == len(stretches) and whole else []

    def _name_group(self, group: list[int]) -> None:
        self._absorb(group)
        self.found.activity_places |= set(self.left).union(*(self.titles.covered[each] for each in group))
        group = self._within_units(group)
        units = self._units_begun()
        if units and len(group) > 1:
            self.found.readings = [*units, *(Name(NameKind.ACTIVITY, self._id(each)) for each in group)]
            del self.found.readings[_MOST_READINGS:]
        elif self.listing:
            self.found.activities = [self._id(each) for each in group]
            held = set().union(*(self.titles.covered[each] for each in group))
            self.found.topic = " ".join(self.marked.text[place].raw for place in self.left if place in held)
            self.found.unread += [self.marked.text[place].raw for place in self.left if place not in held]
            self.found.loosely = not any(self._fits_whole(place) for place in self.left)
        elif len(group) == 1:
            self._name_one(group[0])
        else:
            self._riddle(group)

    def _units_begun(self) -> list[Name]:
        """ "Bygglovs lista": the unit Bygglovsenheten, as much as what titles say of bygglov."""
        about = bool(self.left) and self.marked.before(self.left[0]) in cues.ABOUT_IT
        if len(self.left) != 1 or about or self.found.units or self.found.goals:
            return []
        return [Name(NameKind.UNIT, unit) for unit in self.index.units_begun_by(self.marked.spoken(self.left[0]))]

    def _id(self, activity: int) -> str:
        return self.index.activities[activity].id

    def _name_one(self, activity: int) -> None:
        other = self._other_meanings(activity)
        units = [each.key for each in other if each.what is NameKind.UNIT]
        if units and self.marked.before(self.left[0]) in cues.AT:
            self.found.units.append(Mention(tuple(units), self.left[0], self.left[0] + 1))
        elif other:
            self.found.readings = [Name(NameKind.ACTIVITY, self._id(activity)), *other]
        else:
            self.found.activities = [self._id(activity)]
            self._name_the_rest(activity)

    def _name_the_rest(self, named: int) -> None:
        """ "Digital post och M365": what the first name leaves over names another, or nothing, and is told of."""
        rest = self.titles.left_over(named)
        if not rest:
            return
        fitting = [set(self.index.activities_with(self.marked.text[place])) for place in rest]
        other = set.intersection(*fitting)
        if len(other) == 1 and self.marked.spoken(rest[0] - 1) in cues.AND:
            self.found.activities.append(self._id(other.pop()))
        else:
            self.found.unread += [self.marked.text[place].raw for place in rest]

    def _fits_whole(self, place: int) -> bool:
        return max(self.index.activities_with(self.marked.text[place]).values(), default=0.0) >= BY_ROOT

    def _riddle(self, group: list[int]) -> None:
        exact = [each for each in group if self._is_whole_title(each)]
        if len(exact) == 1:
            self.found.activities = [self._id(exact[0])]
            return
        if several := self._several_named(group):
            self.found.activities = several
            return
        self.found.readings = [Name(NameKind.ACTIVITY, self._id(each)) for each in group[:_MOST_READINGS]]

    def _is_whole_title(self, activity: int) -> bool:
        title = {stem(each) for each in self.index.titles[activity] if each not in SMALL}
        said = {self.marked.text[place].stem for place in self.titles.covered[activity]}
        return title <= said

    def _several_named(self, group: list[int]) -> list[str]:
        """ "digital post och M365": two names, each of its own words."""
        apart = [self.titles.covered[each] & set(self.left) for each in group]
        if len(group) == 2 and apart[0].isdisjoint(apart[1]):
            return [self._id(each) for each in group]
        return []

    def _absorb(self, group: list[int]) -> None:
        """A unit's word that belongs to every fitting title is part of the name, not a filter."""
        said = set.intersection(*(self.titles.covered[each] for each in group))
        self.found.units = [unit for unit in self.found.units if not set(range(unit.start, unit.end)) <= said]
        inside = [mark for mark in self.marked.marks if set(range(mark.start, mark.end)) <= said]
        self.found.absorbed += inside
        self.marked = self.marked.without(inside)
        self.found.goals = [] if {mark.tag for mark in inside} & {Tag.GOAL_NOUN} else self.found.goals

    def _within_units(self, group: list[int]) -> list[int]:
        units = {name for unit in self.found.units for name in unit.names}
        inside = [each for each in group if units & set(self.index.activities[each].units)]
        return inside or group

    def _other_meanings(self, activity: int) -> list[Name]:
        """A single everyday word ("tryggheten") that a goal or a unit is as much about as one title."""
        if len(self.left) != 1 or len(self.titles.covered[activity]) > 1 or self.found.units or self.found.goals:
            return []
        asked = self.marked.text[self.left[0]]
        if self.index.activities_with(asked)[activity] > 0.9:
            return []
        goals = self.index.goals_about([asked])
        best = max(goals.values(), default=0.0)
        found = [Name(NameKind.GOAL, key) for key, score in goals.items() if score >= 0.9 and score >= 0.7 * best]
        core = root(asked.folded)
        found += [Name(NameKind.UNIT, unit) for unit in self.index.plan.units if core in _roots(unit)]
        return found[:_MOST_READINGS]

    def _unit_or_activity(self) -> None:
        """ "status på medborgarservice": the activity; "hur är läget på Medborgarservice": the unit."""
        unit = self.found.units[0]
        placed = self.marked.before(unit.start) in cues.PLACED and self.marked.spoken(unit.start - 2) not in cues.STATUS
        pointing = self.marked.before(unit.start) in cues.POINTING_AT_ONE and not placed
        if len(self.found.units) > 1 or not pointing or self.listing or Tag.UNIT_NOUN in self.marked.tags:
            return
        if self.marked.tags & {Tag.REPORTING, Tag.MISSING, Tag.STATES} or unit.end - unit.start > 1:
            return
        asked = self.marked.text[unit.start]
        for activity, quality in self.index.activities_with(asked).items():
            if quality >= 0.9 and self.index.weight(asked.folded) >= 0.55 * self.index.title_weights[activity]:
                self.found.units = []
                self.found.activities = [self._id(activity)]

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
        telling = sum(1 for place in self.left if self.marked.spoken(place) not in cues.DULL)
        if best < 0.7 * telling or not telling or self.found.goals or not self._is_about_goals():
            return False
        near = [key for key, score in scores.items() if score >= 0.7 * best]
        if len(near) > 3:
            return False
        self.choose(near, self.left[0])
        self.found.by_words = True
        self.found.goal_words |= set(range(min(self.left), max(self.left) + 1))
        self.found.units = [unit for unit in self.found.units if not self._is_of_the_goals_words(unit)]
        return True

    def _is_of_the_goals_words(self, unit: Mention) -> bool:
        """ "Svenskt näringslivs ranking": a word among those of the goal, not the unit."""
        beside = {unit.start - 1, unit.end} & {*self.left}
        return bool(beside) and unit.end - unit.start == 1 and self._is_of_the_goal(unit.start)

    def _is_about_goals(self) -> bool:
        """Not by a part of a compound alone: "stället" in "anställda"; nor by a verb: "vad bör jag känna till?"."""
        asked = self.marked.tags - {Tag.WHAT, Tag.MINE, Tag.BECAME, Tag.AGAIN}
        pointed = any(
            self.marked.before(place) in POINTING | cues.TO_DO or self.marked.spoken(place - 2) in cues.TO_DO
            for place in self.left
        )
        measured = self.marked.text in _MEASURED
        return (bool(asked) or pointed or measured) and any(
            self.index.is_of_a_goal(self.marked.text[place]) for place in self.left
        )

    def _nothing_named(self) -> None:
        known = (place for place in self.left if not self._is_of_the_goal(place))
        unread = [place for place in known if len(self.marked.spoken(place)) > 1]
        self.found.unread += [self.marked.text[place].raw for place in unread]
        if any(self.marked.before(place) in POINTING or self._is_subject(place) for place in unread):
            self.found.blocking = True

    def _is_of_the_goal(self, place: int) -> bool:
        """ "Klimatet, alltså KF-mål 3": a word for what the goal is about."""
        about = self.index.goals_about([self.marked.text[place]]) if self.found.goals else {}
        return bool(about.keys() & {*self.found.goals})

    def _is_subject(self, place: int) -> bool:
        """ "Xyzzy-projektet", "är bron klar?": one thing is asked about, and it is not in the plan."""
        singular = {self.marked.spoken(each).endswith(_SINGULAR) for each in (place - 1, place + 1)}
        plural = self.marked.tags & {Tag.ITEM_NOUN, Tag.KIND, Tag.WHICH, Tag.WHAT, Tag.WHO, Tag.COUNT, Tag.SHARE}
        opened = place == 1 and self.marked.spoken(0) in cues.ASKED_OF_ONE
        return True in singular or (opened and not plural)


def _stretches(places: list[int], marked: Marked) -> list[list[int]]:
    """The words parted where a joint stands between them."""
    found: list[list[int]] = []
    for place in sorted(places):
        joined = found and any(_joins(marked, each) for each in range(found[-1][-1] + 1, place))
        if joined or not found:
            found.append([])
        found[-1].append(place)
    return found


def _joins(marked: Marked, place: int) -> bool:
    each = marked.text[place]
    return each.raw == "," if each.is_break else _JOINTS.longest(marked.text, place) is not None


def _roots(unit: str) -> set[str]:
    return {root(part) for part in re.split(r"[\s,/-]+", fold(unit))}
