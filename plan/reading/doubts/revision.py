"""A plan read anew for a year that is stored -> what became of each activity."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from plan.model import Activity, Plan, Question
from plan.reading import words
from plan.reading.doubts import question_texts
from plan.reading.doubts.doubts import Answers
from plan.reading.doubts.title_likeness import NearTitles
from plan.reading.doubts.topics import RowField, RowTopic, about, concerns
from plan.reading.layout.plain_text import fold

_ALIKE = 0.55
"""Titles less alike than this are of two activities."""
_SURELY = 0.8
"""Titles more alike than this are of one, reworded; between the two it is asked about."""
_SAME_PLACE = 0.1
"""What the same section and the same first unit add, each, to how alike two activities are."""
_FIELDS = (RowField.SECTION, RowField.TITLE, RowField.KINDS, RowField.UNITS, RowField.COLLABORATION)


@dataclass(frozen=True, slots=True)
class ActivityChange:
    """An activity before and after; `fields` are those that differ."""

    before: Activity
    after: Activity

    @property
    def fields(self) -> tuple[RowField, ...]:
        return tuple(name for name in _FIELDS if getattr(self.before, name) != getattr(self.after, name))


@dataclass(frozen=True, slots=True)
class Revision:
    """`plan` is the new reading with the stored ids of all that it keeps. `reasons` are those of dropped ones, by id.

    `questions` are numbered after the reading's own. `settles`: what was uncertain or asked about is not the same.
    """

    plan: Plan
    changed: tuple[ActivityChange, ...]
    new: tuple[Activity, ...]
    dropped: tuple[Activity, ...]
    reasons: Mapping[str, str]
    goals_differ: bool
    settles: bool
    questions: tuple[Question, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.changed or self.new or self.dropped or self.goals_differ)

    @property
    def needs_consent(self) -> bool:
        """Whether more changes than what was uncertain and is answered now."""
        return bool(self.new or self.dropped or self.goals_differ) or any(
            not change.before.uncertain or RowField.SECTION in change.fields or RowField.TITLE in change.fields
            for change in self.changed
        )

    def with_reason(self, reason: str) -> Revision:
        """One reason for all that have none."""
        reasons = {each.id: reason for each in self.dropped} | dict(self.reasons)
        questions = tuple(each for each in self.questions if not concerns(each, RowTopic.DROPPED))
        return replace(self, reasons=reasons, questions=questions)

    @property
    def unexplained(self) -> tuple[Activity, ...]:
        """Dropped activities without a reason yet."""
        return tuple(each for each in self.dropped if each.id not in self.reasons)


def revise(stored: Plan, read: Plan, answers: Answers, asked: int | None = None) -> Revision:
    """Activities are matched by their titles, wherever they stand now; `answers` settle by a question's sentence.

    `asked`: the last number that a question of the reading has.
    """
    asked = len(read.questions) if asked is None else asked
    pairs, questions = _matched(stored.activities, read.activities, answers, asked)
    activities = tuple(_kept(pairs[each.id], each) if each.id in pairs else each for each in read.activities)
    kept = {before.id for before in pairs.values()}
    dropped = tuple(each for each in stored.activities if each.id not in kept)
    reasons = {
        each.id: said for each in dropped if (said := answers.get(question_texts.why_dropped(each.title), "").strip())
    }
    renamed = {each.id: pairs[each.id].id for each in read.activities if each.id in pairs}
    changes = (
        ActivityChange(pairs[each.id], _kept(pairs[each.id], each)) for each in read.activities if each.id in pairs
    )
    plan = replace(
        read,
        id=stored.id,
        activities=activities,
        questions=tuple(replace(each, about=_renamed(each.about, renamed)) for each in read.questions),
    )
    return Revision(
        plan=plan,
        changed=tuple(change for change in changes if change.fields),
        new=tuple(each for each in read.activities if each.id not in pairs),
        dropped=dropped,
        reasons=reasons,
        goals_differ=stored.goals != read.goals or stored.surveys != read.surveys,
        settles=_unsure(stored) != _unsure(plan),
        questions=(*questions, *_why(dropped, reasons, asked + len(questions))),
    )


def _unsure(plan: Plan) -> tuple[set[str], set[str]]:
    return {each.id for each in plan.activities if each.uncertain}, {each.question for each in plan.questions}


def _kept(before: Activity, after: Activity) -> Activity:
    """The stored id, and the protection that an administrator may have set."""
    protected = before.protected if before.title == after.title else before.protected or after.protected
    return replace(after, id=before.id, protected=protected)


def _renamed(subject: str, renamed: Mapping[str, str]) -> str:
    activity, dot, field = subject.partition(".")
    return f"{renamed.get(activity, activity)}{dot}{field}"


def _why(dropped: Iterable[Activity], reasons: Mapping[str, str], asked: int) -> list[Question]:
    unexplained = [each for each in dropped if each.id not in reasons]
    return [
        Question(
            number, each.source.place, question_texts.why_dropped(each.title), "", about(each.id, RowTopic.DROPPED)
        )
        for number, each in enumerate(unexplained, asked + 1)
    ]


def _matched(
    stored: Sequence[Activity], read: Sequence[Activity], answers: Answers, asked: int
) -> tuple[dict[str, Activity], list[Question]]:
    """The stored activity of each new one by the new one's id, and what is unsure."""
    pairs: dict[str, Activity] = {}
    for key in (_place_and_title, _title):
        _match_equal(stored, read, pairs, key)
    questions: list[Question] = []
    taken = {each.id for each in pairs.values()}
    for alike, after, before in _candidates(_left(stored, pairs), [each for each in read if each.id not in pairs]):
        if after.id in pairs or before.id in taken:
            continue
        sentence = question_texts.same_activity(before.title, after.title)
        answer = answers.get(sentence, "").casefold().strip()
        if answer in words.NO:
            continue
        pairs[after.id] = before
        taken.add(before.id)
        if alike < _SURELY and answer not in words.YES:
            number = asked + len(questions) + 1
            questions.append(
                Question(number, after.source.place, sentence, question_texts.YES, about(before.id, RowTopic.SAME))
            )
    return pairs, questions


def _left(stored: Sequence[Activity], pairs: Mapping[str, Activity]) -> list[Activity]:
    taken = {each.id for each in pairs.values()}
    return [each for each in stored if each.id not in taken]


def _place_and_title(activity: Activity) -> str:
    return f"{activity.section} {fold(activity.title)}"


def _title(activity: Activity) -> str:
    return fold(activity.title)


def _match_equal(
    stored: Sequence[Activity], read: Sequence[Activity], pairs: dict[str, Activity], key: Callable[[Activity], str]
) -> None:
    """The same title more than once is matched in the documents' order."""
    waiting: dict[str, list[Activity]] = {}
    for each in _left(stored, pairs):
        waiting.setdefault(key(each), []).append(each)
    for each in read:
        if each.id not in pairs and waiting.get(key(each)):
            pairs[each.id] = waiting[key(each)].pop(0)


def _candidates(stored: Sequence[Activity], read: Sequence[Activity]) -> list[tuple[float, Activity, Activity]]:
    """Pairs of a new and a stored activity that may be one, the likeliest first."""
    titles = NearTitles([each.title for each in stored], _ALIKE - 2 * _SAME_PLACE)
    found = ((alike, after, stored[index]) for after in read for index, alike in titles.like(after.title))
    likely = (each for each in found if each[0] + _place(each[2], each[1]) >= _ALIKE)
    return sorted(likely, key=lambda each: -each[0] - _place(each[2], each[1]))


def _place(before: Activity, after: Activity) -> float:
    return _SAME_PLACE * ((before.section == after.section) + (before.units[:1] == after.units[:1]))
