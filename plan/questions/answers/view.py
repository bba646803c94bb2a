"""The facts as a query looks at them: which activities it is about and how each stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from itertools import takewhile
from typing import TypeVar

from plan.calendar import swedish_day
from plan.facts import Facts
from plan.finish_dates import last_dated
from plan.model import Activity, Status
from plan.questions.answers.membership import Membership
from plan.questions.marks.searches import holds
from plan.questions.query import Aspect, Query
from plan.questions.result import ActivityRow
from plan.questions.swedish.tags import Shift
from plan.questions.swedish.vocabulary.states import State
from plan.questions.those import Commented, Every, Finish, Named, Stood, Those, Written, simple
from plan.sight import SeenReport
from plan.tertial import Tertial

FIRST_FEW = 5
T = TypeVar("T")


def foremost(ordered: Sequence[T], few: int, measure: Callable[[T], object]) -> tuple[T, ...]:
    """As many as are asked for, or a few where no number is told, and those that are equal to the last of them."""
    first = ordered[: few or FIRST_FEW]
    rest = ordered[len(first) :]
    return (*first, *takewhile(lambda each: measure(each) == measure(first[-1]), rest))


def _says(report: SeenReport, told: Sequence[Sequence[str]]) -> bool:
    return not report.withheld and all(report.comment and holds(report.comment, words) for words in told)


@dataclass
class View:
    facts: Facts
    query: Query

    @cached_property
    def tertial(self) -> Tertial | None:
        return self.query.tertial or self.facts.current

    @property
    def is_asked(self) -> bool:
        """Whether anybody has been asked for the tertial."""
        return self.tertial is not None and self.facts.round_of(self.tertial) is not None

    @cached_property
    def membership(self) -> Membership:
        return Membership(self.facts, self.tertial, self.report, self.answer)

    @property
    def span(self) -> tuple[Tertial, ...]:
        return self.membership.span

    # How an activity stands

    def report(self, activity: Activity) -> SeenReport | None:
        return self._reports.get(activity.id)

    def answer(self, activity: Activity) -> SeenReport | None:
        """The latest at the time asked about, also of a tertial before it."""
        return self.report(activity) or self._left.get(activity.id)

    @cached_property
    def _left(self) -> Mapping[str, SeenReport]:
        return self.facts.as_left(self.tertial) if self.tertial else {}

    @cached_property
    def _reports(self) -> Mapping[str, SeenReport]:
        """The tertial's; so far this year the newest of each activity, or of those that say what is looked for."""
        if self.tertial is None:
            return {}
        if not self.query.whole_year:
            return self.facts.of_tertial(self.tertial)
        told = [each.words for each in self.query.also if isinstance(each, Commented)]
        found: dict[str, SeenReport] = {}
        for each in self.tertial.year_so_far:
            for key, report in self.facts.of_tertial(each).items():
                if not (told and key in found and _says(found[key], told) and not _says(report, told)):
                    found[key] = report
        return found

    def state(self, activity: Activity) -> State:
        report = self.report(activity)
        return report.status if report else None

    def row(self, activity: Activity) -> ActivityRow:
        """Beside days also the date of an earlier answer, where the time asked about has none."""
        report = self.report(activity)
        came = swedish_day(report.at) if report and self.query.arrivals else None
        before, since = (
            self._so_long(activity, report) if report and self.query.aspect is Aspect.HISTORY else (None, None)
        )
        dated = self.answer(activity) if self._by_day else None
        return ActivityRow(activity, report, before, dated, came, since)

    def _so_long(self, activity: Activity, report: SeenReport) -> tuple[Status | None, Tertial]:
        """What it was before it became as it is, and in which tertial it did."""
        earlier = (each.tertial for each in reversed(self.facts.rounds) if each.tertial < report.tertial)
        since = report.tertial
        for tertial in earlier:
            then = self.facts.report(activity.id, tertial)
            if then is None or then.status is not report.status:
                return then.status if then else None, since
            since = tertial
        return None, since

    @property
    def _by_day(self) -> bool:
        return self.query.soonest or any(_is_dated(each) for each in self.query.asked.wanted.parts)

    # Which activities

    @cached_property
    def scope(self) -> tuple[Activity, ...]:
        """All that the query is about, whatever their status."""
        return self._of(self.facts.plan.activities, self.query.asked.scope)

    @cached_property
    def looked_among(self) -> tuple[Activity, ...]:
        """The plan, or what a question points back at."""
        return self._of(self.facts.plan.activities, Every(self.query.among))

    @cached_property
    def matching(self) -> tuple[Activity, ...]:
        """Those of the scope that are asked for."""
        found = self._of(self.scope, self.query.asked.wanted)
        if self.query.arrived:
            return tuple(each for _, each in foremost(self.arrived, self.query.few, lambda entry: entry[0]))
        if self.query.by_date:
            return tuple(sorted(found, key=self._day))
        return self._by_date(found) if self.query.soonest else found

    def _day(self, each: Activity) -> date:
        """The day it is to be finished, as far as it may be seen; without one the last there is."""
        report = self.report(each)
        return report.finish if report and report.finish and not report.withheld else date.max

    def _of(self, among: tuple[Activity, ...], part: Every) -> tuple[Activity, ...]:
        if not part.parts:
            return among
        if isinstance(part.parts[0], Named):
            wanted = {*part.parts[0].activities}
            among = tuple(each for each in among if each.id in wanted)
        test = self.membership.test(part)
        return tuple(each for each in among if test(each))

    def _by_date(self, found: tuple[Activity, ...]) -> tuple[Activity, ...]:
        """The few with the earliest dates to come or the latest ones, and those of the same day as the last of them."""
        today, latest = swedish_day(self.facts.at), self.query.latest
        told = ((report.finish, each) for each in found if (report := self.answer(each)) and report.finish)
        dated = sorted((each for each in told if each[0] >= today), key=lambda entry: entry[0], reverse=latest)
        return tuple(each for _, each in foremost(dated, self.query.few, lambda entry: entry[0]))

    @cached_property
    def arrived(self) -> list[tuple[datetime, Activity]]:
        """When each report asked for came, in the order that is asked for; what was carried has not come."""
        found = self._of(self.scope, self.query.asked.wanted)
        reports = ((self.report(each), each) for each in found)
        came = [(report.at, each) for report, each in reports if report and not report.carried_from]
        return sorted(came, key=lambda entry: entry[0], reverse=self.query.arrived is Shift.LATER)

    @cached_property
    def withheld(self) -> tuple[Activity, ...]:
        """Whose date or comment the query would go by, and may not: they are in no answer to it."""
        asked, change = self.query.asked, self.query.change
        parts = (*asked.scope.parts, *asked.wanted.parts)
        written = any(isinstance(each, Written) for part in parts for each in simple(part))
        if not written and not self.query.soonest and not (change and change.dates):
            return ()
        rest = Every(tuple(part for part in parts if not _is_written(part)))
        told = self.answer if self._by_day else self.report
        found = self._of(self.facts.plan.activities, rest)
        return tuple(each for each in found if (report := told(each)) and report.withheld)

    @cached_property
    def dated_before(self) -> tuple[tuple[Activity, SeenReport], ...]:
        """What would be asked for by a date that was given before, where the latest answer gives none or it has
        passed."""
        days = self.query.finish
        if days is None or not days.dated or (days == Finish() and not self.query.soonest):
            return ()
        rest = Every(tuple(part for part in self.query.asked.wanted.parts if part is not days))
        told = {each.id for each in self.matching}
        left = (each for each in self._of(self.scope, rest) if each.id not in told and _is_left(self.answer(each)))
        found = ((each, self._last_dated(each)) for each in left)
        return tuple((each, report) for each, report in found if report and days.holds(report.finish))

    def _last_dated(self, each: Activity) -> SeenReport | None:
        answered = self.answer(each)
        return answered if answered and answered.finish else last_dated(self.facts, each, self.tertial)

    @cached_property
    def unit_names(self) -> frozenset[str]:
        units = self.query.units
        return self.membership.with_subunits(units) if self.query.subunits else frozenset(units)

    @property
    def owned_units(self) -> frozenset[str]:
        return self.membership.owned_units

    @cached_property
    def unreported(self) -> tuple[Activity, ...]:
        return tuple(each for each in self.scope if self.report(each) is None)

    @cached_property
    def whoever_reported(self) -> tuple[Activity, ...]:
        """The scope with those too that a status asked for leaves out of it: "av de rapporterade …"."""
        parts = tuple(each for each in self.query.asked.scope.parts if not isinstance(each, Stood))
        return self._of(self.facts.plan.activities, Every(parts))


def _is_left(report: SeenReport | None) -> bool:
    return report is not None and not (report.withheld or report.status.is_finished)


def _is_dated(part: Those) -> bool:
    return any(isinstance(each, Finish) and each.dated for each in simple(part))


def _is_written(part: Those) -> bool:
    return any(isinstance(each, Written) for each in simple(part))
