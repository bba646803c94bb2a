"""What is unsure about a row or a goal: asked as a question, unless it is answered already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from plan.model import Activity, Goal, GoalKind, Kind
from plan.reading import words
from plan.reading.doubts import question_texts
from plan.reading.doubts.doubts import Doubts, place
from plan.reading.doubts.topics import RowField, RowTopic, about
from plan.reading.kinds import goal_kind, kinds
from plan.reading.phrases import any_of
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.units import Reading, Units, pieces


def activity(activity_id: str, entry: Entry, units: Units, doubts: Doubts) -> Activity:
    row = _UnsureEntry(activity_id, entry, doubts)
    found = Activity(
        id=activity_id,
        section=entry.section,
        title=entry.title,
        kinds=row.kinds(),
        units=row.units(units),
        collaboration=row.collaboration(),
        protected=is_protected(entry.title) if entry.protected is None else entry.protected,
        source=entry.source,
    )
    return replace(found, uncertain=row.is_unsure)


def is_protected(title: str) -> bool:
    return any_of(words.PROTECTED, title)


class _UnsureEntry:
    """Reads the parts of one row."""

    def __init__(self, activity_id: str, entry: Entry, doubts: Doubts) -> None:
        self._id = activity_id
        self._entry = entry
        self._doubts = doubts
        self.is_unsure = False
        if Oddity.STRAY in entry.odd:
            self._ask(RowTopic.ACTIVITY, question_texts.is_activity(entry.title), question_texts.YES)
        if Oddity.HIDDEN in entry.odd:
            self._ask(RowTopic.HIDDEN, question_texts.hidden_rows(), question_texts.YES)

    def kinds(self) -> tuple[Kind, ...]:
        found = kinds(self._entry.marker)
        if len(found) == 1 or self._entry.marker == question_texts.NO_KIND or (found and self._entry.exact):
            return found
        title = self._entry.title
        sentence = (
            question_texts.several_kinds(title, self._entry.marker) if found else question_texts.kind_missing(title)
        )
        answer = self._ask(RowField.KINDS, sentence, question_texts.written_kinds(found))
        return found if answer is None else kinds(answer)

    def units(self, units: Units) -> tuple[str, ...]:
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
        if not names:
            answer = self._ask(RowField.UNITS, question_texts.unit_missing(self._entry.title), question_texts.NO_UNIT)
            names = _units(answer or question_texts.NO_UNIT, "")
        return tuple(dict.fromkeys(names))

    def _meant(self, reading: Reading) -> Sequence[str]:
        if reading.sure:
            return reading.units
        sentence = question_texts.same_unit(reading.written, reading.units)
        answer = self._ask(RowField.UNITS, sentence, "; ".join(reading.units))
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
        where = place(self._entry.source, self._entry.section)
        answer = self._doubts.settle(about(self._id, what), where, sentence, proposed)
        self.is_unsure = self.is_unsure or answer is None
        return answer


def _units(answer: str, written: str) -> list[str]:
    """ "nej" keeps the name as it was written."""
    if answer.casefold() in words.NO:
        return pieces(written)
    return [] if answer == question_texts.NO_UNIT else pieces(answer)


def goal_with_kind(goal: Goal, told: GoalKind | None, doubts: Doubts) -> Goal:
    """A goal whose kind no heading tells is taken for the board's own, and asked about."""
    if told:
        return goal
    answer = doubts.settle(
        about(f"goal {goal.number}", RowTopic.GOAL_KIND),
        place(goal.source, goal.number),
        question_texts.goal_kind(goal.title),
        words.GOAL_KIND_NAMES[goal.kind],
    )
    return replace(goal, kind=goal_kind(answer) or goal.kind) if answer else goal
