"""One more question that an answer may lead to. The answer is stored already, and nobody need answer the question."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from plan.answer import StatusAnswer
from plan.repetition import AnyAnswer, Repetition, repetition
from plan.said_of_deviation import says_nothing_more

NEXT_STEP_MAX = 200
"""Characters."""


class ExtraQuestion(StrEnum):
    """`NEXT_STEP`: the answer is the same again. `MORE`: of a deviation no cause, measure or day is told.
    `MEASURE_AFTER`: what is done about it is to be done after the activity itself.
    """

    MEASURE_AFTER = "measure_after"
    NEXT_STEP = "next_step"
    MORE = "more"


def extra_question(
    given: StatusAnswer, earlier: Sequence[AnyAnswer], *, unchanged: bool, measured: bool, title: str
) -> ExtraQuestion | None:
    """`unchanged`: by the button that says so, which asks from the second time in a row on. `measured`: something is
    to be done about the deviation. `title` is the activity's.
    """
    if given.measure and is_after(given.measure.due, given.finish):
        return ExtraQuestion.MEASURE_AFTER
    again = repetition(given, earlier)
    if again is Repetition.UNCHANGED_AGAIN or (again and not unchanged):
        return ExtraQuestion.NEXT_STEP
    if given.status.is_deviation and not measured and not unchanged and says_nothing_more(given.comment, title):
        return ExtraQuestion.MORE
    return None


def is_after(due: date | None, finish: date | None) -> bool:
    """Whether a measure's day comes after the activity's own."""
    return due is not None and finish is not None and due > finish
