"""What changed among the activities asked about: between two tertials, or within some days."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from operator import attrgetter

from plan.facts import Facts
from plan.model import Activity
from plan.movement import Movement, movement
from plan.questions.answers.view import View
from plan.questions.query import Change, Direction
from plan.questions.result import ActivityRow
from plan.questions.swedish.tags import Shift
from plan.questions.swedish.vocabulary.states import REPORTED
from plan.sight import SeenReport
from plan.tertial import Tertial


@dataclass
class Comparison:
    view: View

    @property
    def change(self) -> Change:
        return self.view.query.change or Change()

    @property
    def facts(self) -> Facts:
        return self.view.facts

    @property
    def tertial(self) -> Tertial | None:
        return self.view.tertial

    @cached_property
    def since(self) -> Tertial | None:
        """The tertial that a change is counted from."""
        if self.tertial is None:
            return None
        told = self.change.since
        return told if told and told != self.tertial else self.tertial.previous

    @cached_property
    def changed(self) -> tuple[ActivityRow, ...]:
        found: list[ActivityRow] = []
        for each in self.view.scope:
            now, before = self._compared(each)
            if now and _moved(self.change, before, now) and self._is_when(now):
                found.append(ActivityRow(each, now, before.status if before else None))
        return tuple(found)

    def _is_when(self, now: SeenReport) -> bool:
        """Whether the other date is within the days asked about: "flyttat fram till nästa år"."""
        return self.change.to is None or self.change.to.holds(now.finish)

    def moved_of(self, found: Sequence[Activity]) -> Sequence[Activity]:
        """Those of them that have moved as is asked; all where no change is asked about."""
        if self.view.query.change is None:
            return found
        moved = {each.activity.id for each in self.changed}
        return [each for each in found if each.id in moved]

    def date_before(self, each: Activity) -> date | None:
        """The day it was to be finished, in what it is compared with."""
        before = self._compared(each)[1]
        return before.finish if before else None

    def _compared(self, each: Activity) -> tuple[SeenReport | None, SeenReport | None]:
        """What is reported now, and what was then."""
        if (start := self._start) is not None:
            inside = self._inside.get(each.id)
            history = reversed(self.facts.history(each.id)) if inside else ()
            return inside, next((report for report in history if report.at < start), None)
        first, last = self._sides
        return last.get(each.id), first.get(each.id)

    @cached_property
    def _start(self) -> datetime | None:
        """In the reports' own zone: moments of one zone compare several times as quickly."""
        return self.change.start.astimezone(UTC) if self.change.start else None

    @cached_property
    def _sides(self) -> tuple[Mapping[str, SeenReport], Mapping[str, SeenReport]]:
        """What was reported in the tertial that is compared with, and in the one that is asked about."""
        if self.tertial is None or self.since is None:
            return {}, {}
        first, last = sorted((self.since, self.tertial))
        return self.facts.of_tertial(first), self.facts.of_tertial(last)

    @cached_property
    def _inside(self) -> dict[str, SeenReport]:
        """The last report of each activity within the days asked about."""
        start, end = self.change.start, self.change.end
        if start is None or end is None:
            return {}
        reports = self.facts.reports
        first, last = (bisect_left(reports, moment, key=attrgetter("at")) for moment in (start, end))
        return {report.activity_id: report for report in reports[first:last]}

    @property
    def lacks_then(self) -> bool:
        """Whether the tertial compared with was never followed up, so that there is nothing to compare with."""
        return self.since is not None and self.facts.round_of(self.since) is None

    @property
    def first_reports(self) -> int:
        """How many are reported now that were not in the tertial compared with."""
        if self.since is None or self.tertial is None:
            return 0
        earlier = self.facts.of_tertial(self.since)
        return sum(1 for each in self.view.scope if self.view.report(each) and each.id not in earlier)

    def standing(self, when: Tertial) -> int:
        """How many stood in that tertial as is asked about."""
        reports = self.facts.of_tertial(when)
        found = (reports.get(each.id) for each in self.view.scope)
        return sum(1 for report in found if report and report.status in (self.view.query.states or ()))


def _moved(change: Change, before: SeenReport | None, now: SeenReport) -> bool:
    if change.dates:
        return _is_shifted(before.finish if before else None, now.finish, change.shift)
    old = before.status if before else None
    if change.every:
        return change.after is None or now.status in change.after
    if change.direction is Direction.NONE:
        return fits(movement(old, now.status), change.direction)
    if change.before is not None and old not in change.before:
        return False
    if change.after is not None:
        new = old != now.status if change.each else old not in change.after
        came = now.status in change.after and (new or change.after == REPORTED)
        return came and (change.direction is Direction.ANY or fits(movement(old, now.status), change.direction))
    if old is None:
        return change.start is not None and change.direction is Direction.ANY
    return fits(movement(old, now.status), change.direction)


def _is_shifted(then: date | None, now: date | None, shift: Shift | None) -> bool:
    if then is None or now is None or then == now:
        return False
    return shift is None or (now > then) is (shift is Shift.LATER)


_MOVEMENTS = {Direction.BETTER: Movement.BETTER, Direction.WORSE: Movement.WORSE, Direction.NONE: Movement.SAME}


def fits(moved: Movement, direction: Direction) -> bool:
    """Whether that is asked for; any change is where no direction is told."""
    return moved.is_change if direction is Direction.ANY else moved is _MOVEMENTS[direction]
