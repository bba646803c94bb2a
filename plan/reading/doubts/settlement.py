"""What is unsure about a row or a goal: asked as a question, unless it is answered already."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from plan.model import Activity, Goal, GoalKind, Kind
from plan.reading import goal_words, words
from plan.reading.doubts import assumed, assumption_texts, question_texts
from plan.reading.doubts.doubts import Doubts, place
from plan.reading.doubts.topics import RowField, RowTopic, about
from plan.reading.kinds import goal_kind, kinds
from plan.reading.phrases import any_of
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.units import Reading, Units, pieces


@dataclass(frozen=True, slots=True)
class Shared:
    """What is asked once for all rows under a goal: `titles` are the goals' names by number, `year` is the plan's.

    `unsure` are the goals that only where they stand tells to be any, and about which a question is open.
    """

    titles: Mapping[str, str]
    year: int | None = None
    without_units: frozenset[str] = field(default=frozenset())
    without_kinds: frozenset[str] = field(default=frozenset())
    unsure: frozenset[str] = field(default=frozenset())

    @classmethod
    def of(
        cls, entries: Sequence[Entry], goals: Iterable[Goal], year: int | None, unsure: frozenset[str] = frozenset()
    ) -> Shared:
        units = Counter(each.section for each in entries if not each.units.strip())
        unmarked = Counter(each.section for each in entries if not each.marker)
        return cls({goal.number: goal.title for goal in goals}, year, _several(units), _several(unmarked), unsure)


def _several(counts: Mapping[str, int]) -> frozenset[str]:
    return frozenset(section for section, count in counts.items() if count > 1)


def activity(activity_id: str, entry: Entry, units: Units, doubts: Doubts, shared: Shared) -> Activity:
    row = _UnsureEntry(activity_id, entry, doubts, shared)
    kinds_read, units_read, collaboration = row.kinds(), row.units(units), row.collaboration()
    return Activity(
        id=activity_id,
        section=entry.section,
        title=entry.title,
        kinds=kinds_read,
        units=units_read,
        collaboration=collaboration,
        protected=is_protected(entry.title) if entry.protected is None else entry.protected,
        uncertain=row.is_unsure,
        source=entry.source,
    )


def is_protected(title: str) -> bool:
    return any_of(words.PROTECTED, title)


class _UnsureEntry:
    """Reads the parts of one row."""

    def __init__(self, activity_id: str, entry: Entry, doubts: Doubts, shared: Shared) -> None:
        self._id = activity_id
        self._entry = entry
        self._doubts = doubts
        self._shared = shared
        self.is_unsure = entry.section in shared.unsure
        for oddity, topic, sentence in oddities(entry, shared.year) if entry.odd else ():
            if oddity in entry.odd:
                self._ask(topic, sentence, question_texts.YES)
        for each in sorted(entry.assumed):
            answer = self._ask(RowTopic.ASSUMED, assumption_texts.assumed(each), assumed.proposed(each))
            assumed.take(entry, each, answer)

    def kinds(self) -> tuple[Kind, ...]:
        found = kinds(self._entry.marker)
        if found or self._entry.marker == question_texts.NO_KIND:
            return found
        section = self._entry.section
        if section in self._shared.without_kinds:
            sentence = question_texts.kinds_missing(self._shared.titles[section])
            answer = self._ask_for_all(RowField.KINDS, sentence, question_texts.written_kinds(found))
        else:
            sentence = question_texts.kind_missing(self._entry.title)
            answer = self._ask(RowField.KINDS, sentence, question_texts.written_kinds(found))
        return found if answer is None else kinds(answer)

    def units(self, units: Units) -> tuple[str, ...]:
        if Oddity.NAME_BEFORE in self._entry.odd:
            return self._named_before()
        if Oddity.SHEET in self._entry.odd:
            return self._of_the_sheet()
        if Oddity.UNITS in self._entry.odd:
            answer = self._ask(
                RowField.UNITS, question_texts.unit_or_collaboration(self._entry.title), self._entry.units
            )
            return tuple(pieces(answer if answer is not None else self._entry.units))
        if self._entry.exact and self._entry.units.strip():
            return tuple(
                line.strip() for line in self._entry.units.split("\n") if line.strip() != question_texts.NO_UNIT
            )
        readings = units.read(self._entry.units)
        if readings and all(reading.written.casefold() == question_texts.NO_UNIT for reading in readings):
            return ()
        names = [name for reading in readings for name in self._meant(reading)]
        if not readings:
            names = self._missing_units()
        return tuple(dict.fromkeys(names))

    def _named_before(self) -> tuple[str, ...]:
        """The name before a point's colon, if that is who is responsible; else it stays in the title."""
        sentence = question_texts.names_before(self._shared.titles[self._entry.section], self._entry.header)
        answer = self._ask_for_all(RowField.UNITS, sentence, question_texts.YES)
        if answer is None or answer.casefold() not in words.NO:
            return (self._entry.units,)
        self._entry.title = f"{self._entry.units}: {self._entry.title}"
        return tuple(self._missing_units())

    def _of_the_sheet(self) -> tuple[str, ...]:
        """The unit that a sheet is named after, if that is who is responsible for its rows."""
        answer = self._ask_for_all(RowField.UNITS, question_texts.unit_of_sheet(self._entry.units), question_texts.YES)
        if answer is None or answer.casefold() not in words.NO:
            return (self._entry.units,)
        return tuple(self._missing_units())

    def _missing_units(self) -> list[str]:
        section = self._entry.section
        if section in self._shared.without_units:
            sentence = question_texts.units_missing(self._shared.titles[section])
            answer = self._ask_for_all(RowField.UNITS, sentence, question_texts.NO_UNIT)
        else:
            answer = self._ask(RowField.UNITS, question_texts.unit_missing(self._entry.title), question_texts.NO_UNIT)
        return _units(answer or question_texts.NO_UNIT, "")

    def _meant(self, reading: Reading) -> Sequence[str]:
        if reading.sure:
            return reading.units
        sentence = _about_unit(reading)
        answer = self._ask(RowField.UNITS, sentence, "; ".join(reading.units) or question_texts.NO_UNIT)
        return reading.units if answer is None else _units(answer, reading.written)

    def collaboration(self) -> str:
        text = self._entry.collaboration
        if Oddity.COLLABORATION in self._entry.odd:
            answer = self._ask(
                RowField.COLLABORATION, question_texts.collaboration_continues(self._entry.title, text), text
            )
            text = text if answer is None else answer
        return "" if text.lower() in words.NO_COLLABORATION and not self._entry.exact else text

    def _ask(self, what: RowField | RowTopic, sentence: str, proposed: str) -> str | None:
        return self._settle(about(self._id, what), sentence, proposed)

    def _ask_for_all(self, what: RowField, sentence: str, proposed: str) -> str | None:
        """A question about all rows of a section."""
        return self._settle(about(f"section {self._entry.section}", what), sentence, proposed)

    def _settle(self, subject: str, sentence: str, proposed: str) -> str | None:
        where = place(self._entry.source, self._entry.section)
        answer = self._doubts.settle(subject, where, sentence, proposed)
        self.is_unsure = self.is_unsure or answer is None
        return answer


def oddities(entry: Entry, year: int | None) -> Iterable[tuple[Oddity, RowTopic, str]]:
    """What is asked about a row as a whole, with the sentence that asks."""
    return (
        (Oddity.STRAY, RowTopic.ACTIVITY, question_texts.is_activity(entry.title)),
        (Oddity.HIDDEN, RowTopic.HIDDEN, question_texts.hidden_rows()),
        (Oddity.TABLE, RowTopic.TABLE, question_texts.unknown_table(entry.header)),
        (Oddity.TWICE, RowTopic.SAME, question_texts.twice(entry.title)),
        (Oddity.PUT_OFF, RowTopic.YEAR, question_texts.put_off(entry.title, entry.put_off, year)),
        (Oddity.HEADING, RowTopic.YEAR, question_texts.doubtful_heading(entry.heading, year)),
        (Oddity.ONLY_IN, RowTopic.YEAR, question_texts.only_in(entry.title, entry.only_in, year)),
        (Oddity.OTHER_YEAR, RowTopic.YEAR, question_texts.other_year(entry.header, year)),
    )


def _about_unit(reading: Reading) -> str:
    if reading.is_person:
        return question_texts.person(reading.written, reading.units)
    if not reading.units:
        return question_texts.nobody(reading.written)
    return question_texts.same_unit(reading.written, reading.units)


def _units(answer: str, written: str) -> list[str]:
    """ "nej" keeps the name as it was written."""
    if answer.casefold() in words.NO:
        return pieces(written)
    return [] if answer == question_texts.NO_UNIT else pieces(answer)


_NUMBER = re.compile(r"[\d.]+")


@dataclass(frozen=True, slots=True)
class SettledGoals:
    """`unsure` are the numbers of those whose kind is asked about."""

    goals: tuple[Goal, ...]
    unsure: frozenset[str]


def goals_with_kinds(goals: Sequence[tuple[Goal, GoalKind | None]], doubts: Doubts) -> SettledGoals:
    """Goals whose kind no heading tells are taken for the board's own; those of one name are asked about at once."""
    alike: dict[str, list[Goal]] = {}
    for goal, told in goals:
        if not told:
            alike.setdefault(_first_word(goal.title), []).append(goal)
    kinds_of = {goal.number: kind for group in alike.values() for goal, kind in _asked_kinds(group, doubts)}
    unsure = frozenset(number for number, kind in kinds_of.items() if kind is None)
    return SettledGoals(tuple(replace(goal, kind=kinds_of.get(goal.number) or goal.kind) for goal, _ in goals), unsure)


def _first_word(title: str) -> str:
    return next((word.casefold().rstrip(":") for word in title.split() if not _NUMBER.fullmatch(word)), "")


def _asked_kinds(group: Sequence[Goal], doubts: Doubts) -> list[tuple[Goal, GoalKind | None]]:
    first = group[0]
    several = len(group) > 1
    sentence = question_texts.goal_kinds([each.title for each in group]) if several else None
    answer = doubts.settle(
        about(f"goal {first.number}", RowTopic.GOAL_KIND),
        place(first.source, first.number),
        sentence or question_texts.goal_kind(first.title),
        goal_words.GOAL_KIND_NAMES[first.kind],
    )
    return [(goal, goal_kind(answer) if answer else None) for goal in group]
