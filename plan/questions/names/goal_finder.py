"""Which goals a question names: by number, by kind, or by what they are about."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from plan.model import GoalKind
from plan.questions.index.plan_index import Index
from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.names.names import Name, NameKind, NamesFound
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.words import words
from plan.questions.times.timed_text import ORDINALS

_GENITIVES = cues.GENITIVES
_BETWEEN_NUMBERS = cues.BETWEEN_NUMBERS
_NUMBER_WORDS = cues.NUMBER_WORDS
_GOAL_LETTER = re.compile(r"(kf|n|ns|mal|kfm|nm)(\d{1,2})")
_OF_ACTIVITIES = (Tag.STATES, Tag.NOT_FINISHED, Tag.BECAME, Tag.CHANGE, Tag.GROWN, Tag.SHRUNK)
_NUMBERED = (GoalKind.COUNCIL_GOAL, GoalKind.BOARD_GOAL)


class GoalFinder:
    """`left` are places of words that nothing has explained yet; `spent` those that a goal's number has."""

    def __init__(self, marked: Marked, index: Index) -> None:
        self.marked = marked
        self.index = index
        self.found = NamesFound(units=list(marked.units))
        self.left = [place for place in marked.left if place not in marked.goal_topics]
        self.spent: set[int] = set()

    def find_goals(self) -> None:
        self._goal_letters()
        self._section_numbers()
        kinds = self.marked.of(Tag.GOAL_KIND)
        nouns = self.marked.of(Tag.GOAL_NOUN)
        numbers = self._numbers_after([*kinds, *nouns])
        stated = self._stated_kinds(kinds, nouns, bool(numbers))
        if numbers:
            self._numbered_goals(numbers, stated)
            self._goals_beside([each for each in stated if each not in _NUMBERED])
        elif stated:
            self._kinds_of_goals(stated)
        elif nouns and not self.found.goals:
            self._goal_by_topic(_NUMBERED)

    def _stated_kinds(self, kinds: Sequence[Mark], nouns: Sequence[Mark], numbered: bool) -> list[GoalKind]:
        """ "KF" alone is a reader of the answer; beside "mål" or a number it is a kind of goal."""
        found: list[GoalKind] = []
        for mark in kinds:
            kind = mark.value
            whole = any("mal" in self.marked.spoken(place)[-5:] for place in range(mark.start, mark.end))
            special = kind in (GoalKind.CORE_ASSIGNMENT, GoalKind.SPECIAL_INITIATIVE)
            near = any(abs(noun.start - mark.end) <= 2 or self._is_given_by(noun, mark) for noun in nouns)
            spoken = self.marked.spoken(mark.start).startswith(tuple(cues.BOARD_GOAL_BEGINNINGS))
            if isinstance(kind, GoalKind) and (whole or special or near or spoken or self._numbers_after([mark])):
                found.append(kind)
                self.found.goal_places.append(mark.start)
        return list(dict.fromkeys(found)) if found or not numbered else []

    def _is_given_by(self, noun: Mark, mark: Mark) -> bool:
        """ "Målen som fullmäktige har ställt till oss", "vilka mål kommer från fullmäktige?"."""
        between = {self.marked.spoken(place) for place in range(noun.end, mark.start)}
        return bool(between) and between <= cues.GIVEN_BY

    def _goal_letters(self) -> None:
        for place in list(self.left):
            match = _GOAL_LETTER.fullmatch(self.marked.spoken(place))
            if match is None:
                continue
            if match[1] in cues.GOAL and (held := self._kind_at(place - 1)):
                self.spent.add(place)
                self.choose([self.index.goals_by_number.get((held, int(match[2])))], place)
                continue
            kinds = {"kf": (GoalKind.COUNCIL_GOAL,), "kfm": (GoalKind.COUNCIL_GOAL,), "mal": _NUMBERED}.get(
                match[1], (GoalKind.BOARD_GOAL,)
            )
            self.spent.add(place)
            self.choose([self.index.goals_by_number.get((kind, int(match[2]))) for kind in kinds], place)

    def _kind_at(self, place: int) -> GoalKind | None:
        """ "KF-mål2": the kind named right before."""
        found = [mark.value for mark in self.marked.of(Tag.GOAL_KIND) if mark.end == place + 1]
        return next((each for each in found if isinstance(each, GoalKind)), None)

    def _section_numbers(self) -> None:
        sections = {goal.number for goal in self.index.plan.goals}
        for place in list(self.left):
            if "." in self.marked.spoken(place) and self.marked.spoken(place) in sections:
                self.spent.add(place)
                self.found.goals.append(self.marked.spoken(place))
                self.found.goal_places.append(place)

    def _numbers_after(self, marks: Iterable[Mark]) -> list[tuple[int, int]]:
        """(place, number) right after "mål", "KF-mål", "mål nummer"; or an ordinal right before."""
        found: dict[int, int] = {}
        for mark in marks:
            place = mark.end
            if self._counts_goals(place):
                continue  # "fullmäktiges tre mål"
            while (number := self._number(place)) is not None or self.marked.spoken(place) in _BETWEEN_NUMBERS:
                if number is not None:
                    found[place] = number
                place += 1
            if ordinal := self._ordinal(mark.start - 1):
                found[mark.start - 1] = ordinal
        self.spent |= found.keys()
        return list(found.items())

    def _counts_goals(self, place: int) -> bool:
        """Whether a number in words stands there before "mål", and so tells how many they are."""
        written = self.marked.spoken(place)
        counted = written in _NUMBER_WORDS and written in ORDINALS and not written.endswith("a")
        return counted and self.marked.spoken(place + 1) in cues.GOAL

    def _ordinal(self, place: int) -> int:
        """The number of "första målet" or "det andra målet"; "andra målet" may be any other, "de andra målen" are."""
        written = self.marked.spoken(place)
        second = written in cues.OTHER_OR_SECOND and self.marked.spoken(place - 1) in _GENITIVES
        second = second and not any(self.marked.spoken(at) in cues.GOALS for at in (place + 1, place + 2))
        if not second and written not in cues.GOAL_ORDINALS:
            return 0
        return ORDINALS.get(written) or int(written[0])

    def _number(self, place: int) -> int | None:
        text = self.marked.spoken(place)
        if place in self.marked.times.used:
            return None
        if text.isdecimal() and len(text) < 3:
            return int(text)
        return ORDINALS.get(text) if text in _NUMBER_WORDS else None

    def _numbered_goals(self, numbers: list[tuple[int, int]], kinds: list[GoalKind]) -> None:
        for place, number in numbers:
            fitting = self._kind_before(place, kinds) or kinds or _NUMBERED
            self.choose([self.index.goals_by_number.get((kind, number)) for kind in fitting], place)

    def _goals_beside(self, kinds: list[GoalKind]) -> None:
        """ "KF-mål 1 och särskilda satsningar": those that have no numbers."""
        for mark in self.marked.of(Tag.GOAL_KIND):
            if isinstance(mark.value, GoalKind) and mark.value in kinds:
                sections = self.index.goals_of(mark.value)
                self.found.goals += sections
                self.found.goals_at += [(each, mark.start) for each in sections]

    def _kind_before(self, place: int, kinds: list[GoalKind]) -> list[GoalKind]:
        """ "KF-mål 2 och nämndmål 1": each number is of the kind named last before it."""
        before = [mark.value for mark in self.marked.of(Tag.GOAL_KIND) if mark.start < place]
        return [each for each in before[-1:] if isinstance(each, GoalKind) and each in kinds]

    def choose(self, sections: Iterable[str | None], place: int) -> None:
        fitting = [section for section in dict.fromkeys(sections) if section]
        self.found.goal_places.append(place)
        if len(fitting) == 1:
            self.found.goals.append(fitting[0])
            led = [mark.start for mark in self.marked.of(Tag.GOAL_KIND) if mark.start < place]
            self.found.goals_at += [(fitting[0], at) for at in (*led[-1:], place)]
        elif fitting:
            self.found.readings += [Name(NameKind.GOAL, section) for section in fitting]
        else:
            self._unreadable([f"{self.marked.text[place - 1].raw} {self.marked.text[place].raw}"])

    def _kinds_of_goals(self, kinds: list[GoalKind]) -> None:
        self.found.goal_kinds = kinds
        numbered = [kind for kind in kinds if kind in _NUMBERED]
        if numbered and (self.marked.goal_topics or self.left or self._unit_topics()):
            self._goal_by_topic(kinds)
        if not self.found.goals and not self.found.readings and not self.found.blocking:
            self._goals_beside(kinds)
            self.found.goals = list(self.index.goals_of(*kinds))

    def _goal_by_topic(self, kinds: Iterable[GoalKind]) -> None:
        places = self._topic_places()
        if not places:
            return
        allowed = self.index.goals_of(*kinds)
        about = self.index.goals_about(self.marked.text[place] for place in places)
        scores = {section: score for section, score in about.items() if section in allowed}
        if not scores:
            if self.marked.goal_topics or not self.found.units:
                self._topic_elsewhere(places)
            return
        self.spent |= set(places)
        near = [section for section, score in scores.items() if score >= 0.7 * max(scores.values())]
        self.found.goal_words |= self._told_of_it(places, near)
        self.found.units = [unit for unit in self.found.units if unit.start not in places]
        self.choose(near, places[0])

    def _told_of_it(self, places: list[int], sections: Collection[str]) -> set[int]:
        """All the words of "att fler ska gå och cykla", up to the last that tells what the goal is about, or is the
        goal's own, whatever it says elsewhere: "att medarbetare ska vilja stanna kvar"."""
        ends = [mark.end for mark in self.marked.of(Tag.GOAL_NOUN) if self.marked.spoken(mark.end) in cues.ABOUT_A_GOAL]
        if not ends:
            return set()
        texts = (f"{goal.title} {goal.text}" for goal in self.index.plan.goals if goal.number in sections)
        its = {each.folded for text in texts for each in words(text)}
        own = [
            mark
            for mark in self.marked.of(*_OF_ACTIVITIES)
            if all(self.marked.spoken(place) in its for place in range(mark.start, mark.end))
        ]
        told = set(range(ends[0], max([max(places) + 1, *(mark.end for mark in own)])))
        self.found.absorbed += [mark for mark in own if mark.start in told]
        return told

    def _topic_places(self) -> list[int]:
        """Of words that may tell what a goal is about: those after "målet", or right before it."""
        noun = self._first_noun()
        places = sorted(self.marked.goal_topics | set(self.left) | self._unit_topics())
        own = self.marked.goal_topics | self._unit_topics()
        return [place for place in places if place in own or place > noun or place == noun - 1]

    def _topic_elsewhere(self, places: list[int]) -> None:
        known = any(self.index.activities_with(self.marked.text[place]) for place in places)
        if self.marked.goal_topics or not known:
            self._unreadable([self.marked.text[place].raw for place in places])

    def _first_noun(self) -> int:
        return min((mark.start for mark in self.marked.of(Tag.GOAL_NOUN, Tag.GOAL_KIND)), default=0)

    def _unit_topics(self) -> set[int]:
        """A unit's word that stands as the goal's own: "målet om näringslivet"."""
        noun = self._first_noun()
        return {
            unit.start
            for unit in self.marked.units
            if unit.end - unit.start == 1
            and (
                unit.start in self.marked.goal_topics
                or (noun < unit.start <= noun + 4 and self.marked.before(unit.start) in cues.ABOUT_A_GOAL)
            )
        }

    def _unreadable(self, unread: list[str]) -> None:
        self.found.unread += unread
        self.found.blocking = self.found.blocking or bool(unread)
