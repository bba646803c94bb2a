"""What a person may answer about an activity."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from plan import text as text_from_outside
from plan.measure import WHAT_MAX, WHO_MAX, StatedMeasure
from plan.model import COMMENT_MAX, Status
from plan.refusals import (
    CommentAndFinishMissing,
    CommentMissing,
    CommentTooLong,
    FinishFarOff,
    FinishHasBeen,
    FinishMissing,
    FinishUnreadable,
    MeasureDayUnreadable,
    MeasureMissing,
    MeasureTooLong,
    StatusMissing,
)

_YEARS = range(2000, 2101)
_FAR_OFF = 2
"""Years from today: a plan is of one year, so a later day is more often a slip than meant."""
_SHOWN = 40
"""Characters of an unreadable day that are shown again."""
_BY_LABEL = {each.label: each.value for each in Status}


@dataclass(frozen=True, slots=True)
class StatusAnswer:
    """A status with the comment and the date that it needs. `measure` is None where nobody was asked about it."""

    status: Status
    comment: str = ""
    finish: date | None = None
    measure: StatedMeasure | None = None

    def passed(self, today: date) -> date | None:
        """The expected finish, if that day has been and something is left to finish.

        It is stored all the same: of what is late already it may be what the person means.
        """
        has_been = self.finish and not self.status.is_finished and self.finish < today
        return self.finish if has_been else None


def read(status: str, comment: str, finish: str) -> StatusAnswer:
    """From what was typed: a status by key or label, any text, an ISO date or nothing. Raises the fitting `Refusal`."""
    answer = StatusAnswer(_status(status), clean(comment), _finish(finish))
    if len(answer.comment) > COMMENT_MAX:
        raise CommentTooLong(len(answer.comment))
    _complete(answer)
    return answer


def timely(found: StatusAnswer, today: date, agreed: str = "") -> StatusAnswer:
    """The answer, if its day may be meant. `agreed` is the day that was asked about already, in ISO.

    Raises `FinishHasBeen` and `FinishFarOff`.
    """
    passed = found.passed(today)
    if passed and found.status.needs_finish:
        raise FinishHasBeen(passed)
    if found.finish and found.finish.year > today.year + _FAR_OFF and found.finish.isoformat() != agreed:
        raise FinishFarOff(found.finish)
    return found


def read_measure(what: str, due: str, who: str | None = None) -> StatedMeasure:
    """From what was typed: any text, an ISO date or nothing. Raises the fitting `Refusal`. Of a long `who` the
    beginning is kept.
    """
    whose = None if who is None else " ".join(clean(who).split())[:WHO_MAX]
    try:
        stated = StatedMeasure(clean(what), _finish(due), whose)
    except FinishUnreadable as error:
        raise MeasureDayUnreadable(error.text) from None
    if len(stated.what) > WHAT_MAX:
        raise MeasureTooLong(len(stated.what))
    if stated.due and not stated.what:
        raise MeasureMissing
    return stated


def _complete(answer: StatusAnswer) -> None:
    comment = answer.status.needs_comment and not answer.comment
    finish = answer.status.needs_finish and answer.finish is None
    if comment and finish:
        raise CommentAndFinishMissing(answer.status)
    if comment:
        raise CommentMissing(answer.status)
    if finish:
        raise FinishMissing(answer.status)


def clean(text: str) -> str:
    """What can be seen of it, and so what every database and client can hold."""
    return text_from_outside.clean(text).strip()


def _status(text: str) -> Status:
    text = _BY_LABEL.get(text.strip(), text)
    try:
        return Status(text)
    except ValueError:
        raise StatusMissing from None


def _finish(text: str) -> date | None:
    if not text.strip():
        return None
    try:
        day = date.fromisoformat(text.strip()[:10])
    except ValueError:
        raise FinishUnreadable(text[:_SHOWN]) from None
    if day.year not in _YEARS:
        raise FinishUnreadable(text[:_SHOWN])
    return day
