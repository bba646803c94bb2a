"""What was said of when each activity is to be finished, and what came of it: by activity and unit, never by person.

What is withheld is in nothing here: of an activity with any protected report neither dates nor outcomes are told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum, auto
from itertools import groupby, zip_longest

from plan.calendar import swedish_day
from plan.facts import Facts
from plan.model import Activity, Status, Timing
from plan.sight import SeenReport
from plan.tertial import Tertial


class PromiseOutcome(StrEnum):
    """What a tertial's answer made of a date that was said in an earlier one."""

    KEPT = auto()  # finished in the tertial that the date falls in, or before it
    LATE = auto()  # finished, but after the date
    MOVED = auto()  # another date has been said
    DROPPED = auto()
    SILENT = auto()  # the day has passed when it is told, and no other was said
    AHEAD = auto()  # the date stands, and its day has not passed when it is told
    UNANSWERED = auto()


_UNSETTLED = (PromiseOutcome.SILENT, PromiseOutcome.AHEAD, PromiseOutcome.UNANSWERED)


@dataclass(frozen=True, slots=True)
class DateCourse:
    """All dates said of an activity, from the first to the newest, each another than the one before it.

    What was corrected while a round was open is not in them.
    """

    activity: Activity
    said: tuple[date, ...]

    @property
    def moves(self) -> int:
        return len(self.said) - 1

    @property
    def days(self) -> int:
        """From the first date to the newest; negative where it has become earlier."""
        return (self.said[-1] - self.said[0]).days


@dataclass(frozen=True, slots=True)
class Promise:
    """The last date that was said of an activity before a tertial, in `said_in`, and what came of it in the tertial.

    `due`: it is in this tertial that it is to be judged; `overdue`: it was in an earlier one.
    """

    course: DateCourse
    said_in: Tertial
    day: date
    outcome: PromiseOutcome
    due: bool
    overdue: bool = False

    @property
    def activity(self) -> Activity:
        return self.course.activity


@dataclass(frozen=True, slots=True)
class Promises:
    """What had been promised before a tertial, and the dates of all that was left to do in it.

    `every` has first what is due in it, then what was before and then what is later, each in the plan's order, as
    `courses` are.
    `withheld`: activities that may have a date, which is told to nobody here.
    """

    every: tuple[Promise, ...] = ()
    courses: tuple[DateCourse, ...] = ()
    withheld: tuple[Activity, ...] = ()

    @property
    def due(self) -> tuple[Promise, ...]:
        return tuple(each for each in self.every if each.due)

    @property
    def overdue(self) -> int:
        return sum(each.overdue for each in self.every)

    @property
    def kept(self) -> int:
        return self.count(PromiseOutcome.KEPT)

    def count(self, outcome: PromiseOutcome) -> int:
        """Of those that are due."""
        return sum(each.outcome is outcome for each in self.due)

    @property
    def moved_again(self) -> tuple[DateCourse, ...]:
        """Those that have been moved more than once."""
        return tuple(each for each in self.courses if each.moves > 1)

    def among(self, activities: Collection[Activity]) -> Promises:
        """Of those activities alone."""
        chosen = {each.id for each in activities}
        return Promises(
            tuple(each for each in self.every if each.activity.id in chosen),
            tuple(each for each in self.courses if each.activity.id in chosen),
            tuple(each for each in self.withheld if each.id in chosen),
        )


def promises(facts: Facts, tertial: Tertial) -> Promises:
    """What had been said before the tertial, and what its answers made of it."""
    hidden = {each.id: each for each in facts.plan.activities if _is_withheld(facts, each, tertial)}
    courses = [
        DateCourse(each, days)
        for each in facts.plan.activities
        if each.id not in hidden and (days := _days(facts, each, tertial))
    ]
    every = [promise for each in courses if (promise := _promise(facts, each, tertial))]
    return Promises(
        tuple(sorted(every, key=lambda each: (not each.due, not each.overdue))),
        tuple(each for each in courses if not _was_finished(facts, each.activity, tertial)),
        tuple(each for each in hidden.values() if any(report.tertial <= tertial for report in facts.history(each.id))),
    )


def said_in(facts: Facts, tertial: Tertial) -> tuple[tuple[Activity, date], ...]:
    """The date of what was not finished, as the answer that counts for the tertial has it; in the plan's order."""
    found = ((each, facts.report(each.id, tertial)) for each in facts.plan.activities)
    return tuple(
        (activity, report.finish)
        for activity, report in found
        if report and report.finish and _says(report) and not _is_withheld(facts, activity, tertial)
    )


def _is_withheld(facts: Facts, activity: Activity, tertial: Tertial) -> bool:
    history = (each for each in facts.history(activity.id) if each.tertial <= tertial)
    return activity.protected or any(each.withheld for each in history)


def _promise(facts: Facts, course: DateCourse, tertial: Tertial) -> Promise | None:
    """None where nothing was said before, or where what was said is settled since an earlier tertial.

    What was finished before its time is kept when its time comes; what was dropped is told of once.
    """
    activity = course.activity
    earlier = [report for each in tertial.year_so_far[:-1] if (report := facts.report(activity.id, each))]
    last = next((each for each in reversed(earlier) if _says(each)), None)
    if last is None or last.finish is None:
        return None
    found = _as_told(_judged(facts, course, last.tertial, last.finish, tertial), _told_on(facts, tertial))
    told_of = not found.due or found.outcome is PromiseOutcome.DROPPED
    return None if told_of and _was_finished(facts, activity, tertial) else found


def came_since(facts: Facts, tertial: Tertial) -> tuple[Promise, ...]:
    """What has come of the dates said in the tertial: by the answer that settled each, in whatever tertial since, else
    by the newest. None before the next one is opened."""
    later = [each.tertial for each in facts.rounds if each.tertial > tertial]
    if not later:
        return ()
    told = [each for each in said_in(facts, tertial) if not _is_withheld(facts, each[0], later[-1])]
    return tuple(_since(facts, activity, tertial, day, later) for activity, day in told)


def _since(facts: Facts, activity: Activity, said: Tertial, day: date, later: Sequence[Tertial]) -> Promise:
    answered = [when for when in later if facts.report(activity.id, when)] or [later[-1]]
    courses = ((when, DateCourse(activity, _days(facts, activity, when))) for when in answered)
    every = [_judged(facts, course, said, day, when) for when, course in courses]
    settled = next((each for each in every if each.outcome not in _UNSETTLED), every[-1])
    return _as_told(settled, swedish_day(facts.at))


def _judged(facts: Facts, course: DateCourse, said: Tertial, day: date, when: Tertial) -> Promise:
    """By the answer of that tertial. A date for the tertial it was said in is due in the next."""
    due_in = max(Tertial.of(day), said.next)
    outcome = _outcome(day, facts.report(course.activity.id, when), overdue=due_in < when)
    return Promise(course, said, day, outcome, due_in == when, due_in < when)


def _as_told(promise: Promise, today: date) -> Promise:
    passed = promise.outcome is PromiseOutcome.AHEAD and promise.day < today
    return replace(promise, outcome=PromiseOutcome.SILENT) if passed else promise


def _told_on(facts: Facts, tertial: Tertial) -> date:
    """What is said once the next tertial is opened is told of that one."""
    opened = [each.opened_at for each in facts.rounds if each.tertial > tertial]
    return swedish_day(min([facts.at, *opened]))


def _was_finished(facts: Facts, activity: Activity, tertial: Tertial) -> bool:
    """Before the tertial."""
    answer = facts.report(activity.id, tertial)
    return answer is not None and answer.carried_from is not None


def _outcome(day: date, answer: SeenReport | None, *, overdue: bool) -> PromiseOutcome:
    """`overdue`: it was to be finished in a tertial before this one."""
    if answer is None:
        return PromiseOutcome.UNANSWERED
    if answer.status is Status.DROPPED:
        return PromiseOutcome.DROPPED
    if answer.status is Status.DONE:
        late = overdue or (answer.finish is not None and answer.finish > day)
        return PromiseOutcome.LATE if late else PromiseOutcome.KEPT
    if answer.finish and answer.finish != day:
        return PromiseOutcome.MOVED
    return PromiseOutcome.SILENT if day < swedish_day(answer.at) else PromiseOutcome.AHEAD


def _days(facts: Facts, activity: Activity, tertial: Tertial) -> tuple[date, ...]:
    history = [each for each in facts.history(activity.id) if each.tertial <= tertial]
    history.sort(key=lambda each: (each.tertial, each.at))
    return tuple(day for day, _ in groupby(_said(history)))


def _said(history: list[SeenReport]) -> Iterator[date]:
    """Day by day, but for what was corrected while its round was open."""
    for each, after in zip_longest(history, history[1:]):
        corrected = after and after.tertial == each.tertial and {each.timing, after.timing} == {Timing.IN_ROUND}
        if each.finish and _says(each) and not corrected:
            yield each.finish


def _says(report: SeenReport) -> bool:
    """Whether it says when something that is left to do will be finished."""
    return report.finish is not None and not report.status.is_finished
