"""Whether an activity is one of a set, at one look at the facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from plan.activity_standing import is_late
from plan.assessment import Outlook
from plan.calendar import swedish_day
from plan.facts import Facts
from plan.measure_count import deviations
from plan.model import Activity, Timing
from plan.questions.marks.initials import begins
from plan.questions.marks.searches import holds
from plan.questions.swedish.vocabulary.states import FINISHED, UNREPORTED, State
from plan.questions.swedish.words import fold
from plan.questions.those import (
    Assessed,
    Beginning,
    Being,
    Commented,
    Deviation,
    Every,
    Finish,
    Late,
    Named,
    Of,
    OfKind,
    Outside,
    Pointed,
    Repeated,
    Some,
    Span,
    Stood,
    Those,
    Titled,
    ToDecide,
    Trait,
    Under,
    With,
)
from plan.repetition import repeated
from plan.sight import SeenReport
from plan.summary import to_decide
from plan.tertial import Tertial

_MAYBE_LATE = (Timing.AFTER_CLOSING, Timing.OUTSIDE)
Test = Callable[[Activity], bool]
Reports = Callable[[Activity], SeenReport | None]


@dataclass
class Membership:
    """`report`: what is reported of an activity at the time asked about, which `tertial` ends. `answer`: the latest
    that was, then or before: the date that somebody gave stands until another answer comes, or its day has passed."""

    facts: Facts
    tertial: Tertial | None
    report: Reports
    answer: Reports

    def test(self, part: Those) -> Test:
        """Made once for a set, so that a large plan is looked through quickly."""
        if isinstance(part, Every):
            return _all([self.test(each) for each in part.parts])
        if isinstance(part, Some):
            tests = [self.test(each) for each in part.parts]
            return lambda each: any(test(each) for test in tests)
        if isinstance(part, Outside):
            return self._outside(part.part)
        return self._simple(part)

    def _outside(self, part: Those) -> Test:
        inside = self.test(part)
        if isinstance(part, Finish | Commented):
            told = self._told_by(part)
            return lambda each: not _is_withheld(told(each)) and not inside(each)
        return lambda each: not inside(each)

    def _told_by(self, part: Finish | Commented) -> Reports:
        return self.answer if isinstance(part, Finish) and part.dated else self.report

    def _simple(self, part: Those) -> Test:
        match part:
            case Named(activities) | Pointed(activities):
                wanted = frozenset(activities)
                return lambda each: each.id in wanted
            case Under(goals):
                return lambda each: each.section in goals
            case Assessed(outlooks):
                assessed = self._assessed(outlooks)
                return lambda each: each.section in assessed
            case OfKind(kinds):
                return lambda each: not kinds.isdisjoint(each.kinds)
            case With(partners):
                held = [fold(partner) for partner in partners]
                return lambda each: any(partner in fold(each.collaboration) for partner in held)
            case Titled(words):
                return lambda each: holds(each.title, words)
            case Beginning(letters):
                return lambda each: begins(each.title, letters)
        return self._reported(part)

    def _reported(self, part: Those) -> Test:
        match part:
            case Of():
                return self._of(part)
            case Being(trait):
                held = _ODD[trait]
                return lambda each: held(self, each)
            case Stood():
                return self._stood(part)
            case Finish():
                return self._finishing(part)
            case Commented(words):
                return self._saying(words)
        return self._told_of(part)

    def _told_of(self, part: Those) -> Test:
        """By what their answers amount to in the tertial asked about."""
        found = _amounting(part, self.facts, self.tertial) if self.tertial else frozenset[str]()
        return lambda each: each.id in found

    def _assessed(self, outlooks: frozenset[Outlook]) -> set[str]:
        """The goals that are assessed so; with no outlook, those that nobody has assessed."""
        goals = [goal.number for goal in self.facts.plan.goals if goal.is_assessed]
        told = {each: self.facts.assessment(each, self.tertial) if self.tertial else None for each in goals}
        return {each for each, held in told.items() if (held.outlook in outlooks if held else not outlooks)}

    # Units

    def _of(self, part: Of) -> Test:
        names = self.with_subunits(part.units) if part.subunits else frozenset(part.units)
        if part.every:
            every = frozenset(part.units)
            return lambda each: every <= {*each.units}
        return lambda each: not names.isdisjoint(each.units)

    def with_subunits(self, units: tuple[str, ...]) -> frozenset[str]:
        below = (each for each in self.facts.units for unit in units if each.startswith(unit + "/"))
        return frozenset((*units, *below))

    def has_owner(self, each: Activity) -> bool:
        """Whether somebody answers for it: through one of its units, or because they have been asked themselves."""
        return not self.owned_units.isdisjoint(each.units) or each.id in self._taken

    @cached_property
    def owned_units(self) -> frozenset[str]:
        return frozenset(each.unit for each in self.facts.ownerships)

    @cached_property
    def _taken(self) -> frozenset[str]:
        return frozenset(each.activity_id for each in self.facts.assignments if each.answers)

    def _is_untyped(self, each: Activity) -> bool:
        return not each.kinds

    def _is_shared(self, each: Activity) -> bool:
        return len(each.units) > 1

    def _is_ownerless(self, each: Activity) -> bool:
        return not self.has_owner(each)

    def _is_unitless(self, each: Activity) -> bool:
        return not each.units

    def _is_partnerless(self, each: Activity) -> bool:
        return not each.collaboration.strip()

    def _is_protected(self, each: Activity) -> bool:
        return each.protected

    # Reports

    def _stood(self, part: Stood) -> Test:
        if part.in_a_row > 1:
            return lambda each: self._in_a_row(each, part)
        if part.span is Span.NEVER:
            return lambda each: not any(_denied(report.status, part) for report in self.facts.history(each.id))
        if part.span:
            combined = all if part.span is Span.EVERY else any
            return lambda each: combined(_wanted(self._state_in(each, when), part) for when in self.span)
        if part.tertial is not None:
            held = self.facts.of_tertial(part.tertial)
            return lambda each: _wanted(_status(held.get(each.id)), part)
        return lambda each: _wanted(_status(self.report(each)), part)

    @cached_property
    def span(self) -> tuple[Tertial, ...]:
        """The tertials of the year that have been followed up so far, to the one asked about."""
        last = self.tertial
        held = {each.tertial for each in self.facts.rounds}
        return tuple(sorted(each for each in held if last and each.year == last.year and each <= last))

    def _state_in(self, each: Activity, tertial: Tertial) -> State:
        return _status(self.facts.report(each.id, tertial))

    def _in_a_row(self, each: Activity, part: Stood) -> bool:
        tertial = self.tertial
        for _ in range(part.in_a_row):
            if tertial is None or not _wanted(self._state_in(each, tertial), part):
                return False
            tertial = tertial.previous
        return True

    def _finishing(self, part: Finish) -> Test:
        told, today = self._told_by(part), swedish_day(self.facts.at)
        late = part.last is not None and part.last < today

        def test(each: Activity) -> bool:
            report = told(each)
            if report is None or report.withheld or (part.unfinished and report.status in FINISHED):
                return False
            if report.finish is None or not part.dated:
                return not part.dated and report.finish is None
            return part.holds(report.finish) and (late or report.finish >= today or self.report(each) is not None)

        return test

    def _saying(self, words: tuple[str, ...]) -> Test:
        def test(each: Activity) -> bool:
            report = self.report(each)
            if report is None or report.withheld or not report.comment:
                return False
            return holds(report.comment, words)

        return test


_ODD: dict[Trait, Callable[[Membership, Activity], bool]] = {
    Trait.UNTYPED: Membership._is_untyped,
    Trait.SHARED: Membership._is_shared,
    Trait.OWNERLESS: Membership._is_ownerless,
    Trait.UNITLESS: Membership._is_unitless,
    Trait.PARTNERLESS: Membership._is_partnerless,
    Trait.PROTECTED: Membership._is_protected,
}


def _amounting(part: Those, facts: Facts, tertial: Tertial) -> frozenset[str]:
    match part:
        case Late(when, times):
            known = (each for each in facts.reports if each.timing in _MAYBE_LATE and when in (None, each.tertial))
            late = {(each.activity_id, each.tertial) for each in known if is_late(facts, each)}
            return frozenset(key for key, told in Counter(key for key, _ in late).items() if told >= times)
        case ToDecide():
            return frozenset(each.id for each in to_decide(facts, tertial))
        case Deviation(measured):
            held = deviations(facts, tertial).items()
            return frozenset(key for key, done in held if measured in (None, done))
        case Repeated():
            return frozenset(repeated(facts, tertial))
    raise TypeError(part)


def _is_withheld(report: SeenReport | None) -> bool:
    return report is not None and report.withheld


def _all(tests: list[Test]) -> Test:
    return tests[0] if len(tests) == 1 else lambda each: all(test(each) for test in tests)


def _status(report: SeenReport | None) -> State:
    return report.status if report else None


def _wanted(state: State, part: Stood) -> bool:
    return (part.states is None or state in part.states) and state not in part.left_out


def _denied(state: State, part: Stood) -> bool:
    """What must never have been: the statuses named, or those left out. Never unreported is never reported."""
    if part.states is None:
        return state in part.left_out
    return part.states == UNREPORTED or _wanted(state, part)
