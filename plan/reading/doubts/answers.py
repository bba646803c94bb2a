"""What a controller returned about a reading: answers to its questions, and rows that she put right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from plan.model import Activity, Kind, Plan, Question
from plan.reading import words
from plan.reading.doubts import question_texts, whose
from plan.reading.doubts.topics import PlanTopic, RowField, about, concerns
from plan.reading.kinds import kinds
from plan.reading.rows.units import pieces


class AnswerFault(StrEnum):
    """What is wrong with an answer, or with a row of the review."""

    NO_QUESTION = "no_question"
    NO_KIND = "no_kind"
    NO_BOARD = "no_board"
    NO_YEAR = "no_year"
    ROW_GONE = "row_gone"
    ROW_ADDED = "row_added"
    NO_SECTION = "no_section"
    NO_TITLE = "no_title"


class UnclearAnswer(Exception):
    """An answer that fits no question, or a row that cannot be read. English, with the remedy.

    `fault`, and `about`, the question's number or the row, say the same for a chat.
    """

    def __init__(self, told: str, fault: AnswerFault, about: str) -> None:
        super().__init__(told)
        self.fault, self.about = fault, about


@dataclass(frozen=True, slots=True)
class Returned:
    """`by_number` and `by_sentence` answer questions; `rows` are activities' fields as text, by the reading's id."""

    by_number: Mapping[int, str] = field(default_factory=dict)
    by_sentence: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, Mapping[RowField, str]] = field(default_factory=dict)


class Numbers:
    """A question's number is its place among all that the document leaves open to whoever has answered nothing.

    So the same answers can be given again: what is answered keeps its number, and no other question gets it.
    """

    def __init__(self, unanswered: Plan) -> None:
        self.questions = {each.question: each for each in unanswered.questions}

    @property
    def last(self) -> int:
        return len(self.questions)

    def given(self, plan: Plan) -> Plan:
        """What only an answer has led to is numbered after them."""
        for each in plan.questions:
            self.questions.setdefault(each.question, replace(each, number=self.last + 1))
        numbers = (self.questions[each.question].number for each in plan.questions)
        questions = (replace(each, number=number) for each, number in zip(plan.questions, numbers, strict=True))
        return replace(plan, questions=tuple(sorted(questions, key=lambda each: each.number)))


def sentences(returned: Returned, questions: Sequence[Question]) -> dict[str, str]:
    """Answers by the sentence of their question. Raises UnclearAnswer."""
    asked = {question.number: question for question in questions}
    unknown = sorted(set(returned.by_number) - set(asked))
    if unknown:
        told = f"There is no question {unknown[0]}. Run the import with --dry-run to see the questions."
        raise UnclearAnswer(told, AnswerFault.NO_QUESTION, str(unknown[0]))
    found = {asked[number].question: answer for number, answer in returned.by_number.items()} | dict(
        returned.by_sentence
    )
    for question in questions:
        if question.question in found:
            _must_fit(question, found[question.question])
    return found


def misfit(question: Question, answer: str) -> AnswerFault | None:
    """A type, a board and a year must be one; anything else is a name or a text."""
    wanted = answer.strip()
    if question.about == PlanTopic.BOARD:
        return None if whose.is_name(wanted) else AnswerFault.NO_BOARD
    if question.about == PlanTopic.PLAN_YEAR:
        return None if whose.is_year(wanted) else AnswerFault.NO_YEAR
    accepted = wanted.casefold() in ("", *words.YES) or wanted == question_texts.NO_KIND
    return None if not concerns(question, RowField.KINDS) or accepted or kinds(wanted) else AnswerFault.NO_KIND


def _must_fit(question: Question, answer: str) -> None:
    fault = misfit(question, answer)
    if fault is not None:
        told = f"The answer to question {question.number}, '{answer.strip()}', is no {_WANTED[fault]}"
        raise UnclearAnswer(told, fault, str(question.number))


_WANTED = {
    AnswerFault.NO_KIND: f"type. Write P, A, F, several with commas, or '{question_texts.NO_KIND}'.",
    AnswerFault.NO_BOARD: "board. Write its name.",
    AnswerFault.NO_YEAR: f"year of a plan. Write one from {whose.YEARS[0]} to {whose.YEARS[-1]}.",
}


def row(activity: Activity) -> dict[RowField, str]:
    """An activity's fields as a controller reads and edits them."""
    return {
        RowField.SECTION: activity.section,
        RowField.TITLE: activity.title,
        RowField.KINDS: question_texts.written_kinds(activity.kinds),
        RowField.UNITS: "\n".join(activity.units),
        RowField.COLLABORATION: activity.collaboration,
        RowField.PROTECTED: "ja" if activity.protected else "nej",
    }


Corrections = Mapping[str, Mapping[RowField, str]]
"""Fields that were put right, by the reading's id of the row."""


def corrections(plan: Plan, rows: Mapping[str, Mapping[RowField, str]]) -> Corrections:
    """What differs in the returned rows from the plan that was sent out. Raises UnclearAnswer."""
    if not rows:
        return {}
    _must_be_the_same_rows(plan, rows)
    return {each.id: changed for each in plan.activities if (changed := _differing(each, rows[each.id]))}


def followed(wanted: Corrections, sent: Plan, answered: Plan) -> Corrections:
    """By the ids of the reading with its answers: where rows were said to be no activities, the ids after them move."""
    left = list(answered.activities)
    ids = {
        each.id: left.pop(0).id
        for each in sent.activities
        if left and (left[0].source, left[0].title) == (each.source, each.title)
    }
    return {ids[row_id]: fields for row_id, fields in wanted.items() if row_id in ids}


def told_by_rows(plan: Plan, wanted: Corrections) -> dict[str, str]:
    """Answers, by sentence, to questions about one row alone that were given by putting the row right."""
    found: dict[str, str] = {}
    for question in plan.questions:
        activity_id, _, name = question.about.partition(".")
        texts = wanted.get(activity_id, {})
        text = texts[RowField(name)] if name in texts else ""
        if text and (name != RowField.UNITS or question.proposed == question_texts.NO_UNIT):
            found[question.question] = "; ".join(text.split("\n"))
    return found


def corrected(plan: Plan, wanted: Corrections) -> Plan:
    """The plan with the rows that were put right; what was corrected is no longer asked about."""
    settled = {about(key, name) for key, fields in wanted.items() for name in fields}
    questions = [question for question in plan.questions if question.about not in settled]
    open_ids = {question.about.partition(".")[0] for question in questions}
    activities = (
        replace(_corrected(each, wanted[each.id], plan), uncertain=each.id in open_ids) if each.id in wanted else each
        for each in plan.activities
    )
    return replace(plan, activities=tuple(activities), questions=_renumbered(questions))


def _renumbered(questions: Iterable[Question]) -> tuple[Question, ...]:
    return tuple(replace(question, number=number) for number, question in enumerate(questions, 1))


def _must_be_the_same_rows(plan: Plan, rows: Mapping[str, Mapping[RowField, str]]) -> None:
    ids = {each.id for each in plan.activities}
    if missing := ids - rows.keys():
        told = f"The row {min(missing)} was taken out of the review. Put it back; edit its cells instead."
        raise UnclearAnswer(told, AnswerFault.ROW_GONE, min(missing))
    if added := rows.keys() - ids:
        told = f"The review has a row {min(added)} that the document has not. Make it from this document."
        raise UnclearAnswer(told, AnswerFault.ROW_ADDED, min(added))


def _differing(activity: Activity, edited: Mapping[RowField, str]) -> dict[RowField, str]:
    before = row(activity)
    return {name: edited[name] for name in RowField if edited.get(name, before[name]).strip() != before[name].strip()}


def _corrected(activity: Activity, texts: Mapping[RowField, str], plan: Plan) -> Activity:
    if RowField.SECTION in texts and plan.goal(texts[RowField.SECTION]) is None:
        told = f"Row {activity.id}: there is no section {texts[RowField.SECTION]} in the plan."
        raise UnclearAnswer(told, AnswerFault.NO_SECTION, activity.id)
    if RowField.TITLE in texts and not texts[RowField.TITLE]:
        raise UnclearAnswer(f"Row {activity.id} has no title.", AnswerFault.NO_TITLE, activity.id)
    return replace(
        activity,
        section=texts.get(RowField.SECTION, activity.section),
        title=texts.get(RowField.TITLE, activity.title),
        kinds=_kinds(activity, texts[RowField.KINDS]) if RowField.KINDS in texts else activity.kinds,
        units=tuple(_units(texts[RowField.UNITS])) if RowField.UNITS in texts else activity.units,
        collaboration=texts.get(RowField.COLLABORATION, activity.collaboration),
        protected=texts[RowField.PROTECTED].casefold() in words.YES
        if RowField.PROTECTED in texts
        else activity.protected,
    )


def _kinds(activity: Activity, text: str) -> tuple[Kind, ...]:
    found = kinds(text)
    if not found and text not in ("", question_texts.NO_KIND):
        told = f"Row {activity.id}: '{text}' is no type. Write P, A or F."
        raise UnclearAnswer(told, AnswerFault.NO_KIND, activity.id)
    return found


def _units(text: str) -> list[str]:
    return [name for line in text.split("\n") for name in pieces(line)]
