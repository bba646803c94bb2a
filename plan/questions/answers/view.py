"""The facts as a query looks at them: which activities it is about and how each stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from plan.facts import Facts
from plan.model import Activity, Status
from plan.questions.marks.initials import begins
from plan.questions.query import Finish, Query, Span
from plan.questions.result import ActivityRow
from plan.questions.swedish.vocabulary.states import ANY, FINISHED, State
from plan.questions.swedish.words import fold
from plan.sight import SeenReport
from plan.tertial import Tertial

FIRST_FEW = 5


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

    # How an activity stands

    def report(self, activity: Activity) -> SeenReport | None:
        return self._reports.get(activity.id)

    @cached_property
    def _reports(self) -> Mapping[str, SeenReport]:
        """The tertial's; so far this year the newest of each activity."""
        if self.tertial is None:
            return {}
        if not self.query.whole_year:
            return self.facts.of_tertial(self.tertial)
        return {key: report for each in self.tertial.year_so_far for key, report in self.facts.of_tertial(each).items()}

    def state(self, activity: Activity) -> State:
        report = self.report(activity)
        return report.status if report else None

    def row(self, activity: Activity) -> ActivityRow:
        return ActivityRow(activity, self.report(activity))

    # Which activities

    @cached_property
    def scope(self) -> tuple[Activity, ...]:
        """All that the query is about, whatever their status."""
        return tuple(self._named) if self._is_everything else tuple(each for each in self._named if self._fits(each))

    @property
    def _is_everything(self) -> bool:
        """Nothing narrows it, so that not every activity of a large plan need be looked at."""
        query = self.query
        places = query.units or query.units_out or query.goals or query.goals_out or query.collaboration
        kinds = query.kinds or query.kinds_out or query.no_kind
        odds = query.shared or query.no_owner or query.no_unit or query.no_partner or query.starts
        return not (places or kinds or odds) and query.protected is None and query.commented is None

    @cached_property
    def _named(self) -> Iterable[Activity]:
        if not self.query.activities:
            return self.facts.plan.activities
        wanted = set(self.query.activities)
        return [each for each in self.facts.plan.activities if each.id in wanted]

    @cached_property
    def unit_names(self) -> frozenset[str]:
        return self._with_subunits(self.query.units)

    @cached_property
    def _units_out(self) -> frozenset[str]:
        return self._with_subunits(self.query.units_out)

    def _with_subunits(self, units: tuple[str, ...]) -> frozenset[str]:
        below = (
            each for each in self.facts.units for unit in units if self.query.subunits and each.startswith(unit + "/")
        )
        return frozenset((*units, *below))

    def _fits(self, each: Activity) -> bool:
        query = self.query
        if (query.goals and each.section not in query.goals) or each.section in query.goals_out:
            return False
        return self._fits_units(each) and self._fits_kind(each) and self._fits_partner(each) and self._fits_odds(each)

    def _fits_units(self, each: Activity) -> bool:
        query, units = self.query, set(each.units)
        if (query.all_units and not units >= set(query.units)) or (query.no_unit and units):
            return False
        if query.shared and len(each.units) < 2:
            return False
        return (not query.units or bool(units & self.unit_names)) and not units & self._units_out

    def _fits_kind(self, each: Activity) -> bool:
        kinds = frozenset(each.kinds)
        if self.query.no_kind and kinds:
            return False
        if self.query.kinds and not kinds & self.query.kinds:
            return False
        return not kinds & self.query.kinds_out

    def _fits_partner(self, each: Activity) -> bool:
        if self.query.no_partner and each.collaboration.strip():
            return False
        if not self.query.collaboration:
            return True
        held = fold(each.collaboration)
        found = any(fold(partner) in held for partner in self.query.collaboration)
        return found is not self.query.collaboration_out

    def _fits_odds(self, each: Activity) -> bool:
        query = self.query
        if query.protected is not None and each.protected is not query.protected:
            return False
        if query.no_owner and self.has_owner(each):
            return False
        return begins(each.title, query.starts) and (query.commented is None or self._is_commented(each))

    def has_owner(self, each: Activity) -> bool:
        """Whether somebody answers for it: through one of its units, or because they have been asked themselves."""
        return bool(self.owned_units & set(each.units)) or each.id in self._taken

    @cached_property
    def owned_units(self) -> frozenset[str]:
        return frozenset(each.unit for each in self.facts.ownerships)

    @cached_property
    def _taken(self) -> frozenset[str]:
        return frozenset(each.activity_id for each in self.facts.assignments if each.answers)

    def _is_commented(self, each: Activity) -> bool:
        """As the query wants it, with or without; what is withheld is neither."""
        report = self.report(each)
        return not (report and report.withheld) and bool(report and report.comment) is self.query.commented

    @cached_property
    def withheld(self) -> tuple[Activity, ...]:
        """Whose date or comment the query would go by, and may not: they are in no answer to it."""
        query = self.query
        by_what_was_written = query.finish or query.soonest or query.commented is not None
        if not by_what_was_written and not (query.change and query.change.dates):
            return ()
        asked = View(self.facts, replace(query, commented=None))
        held = [(each, report) for each in asked.scope if (report := asked.report(each)) and report.withheld]
        return tuple(each for each, _ in held if asked._fits_state(each))

    @cached_property
    def matching(self) -> tuple[Activity, ...]:
        """Those of the scope whose status, row of tertials and date fit too."""
        if self.query.plan_only:
            return self.scope
        found = tuple(each for each in self.scope if self._fits_state(each) and self._fits_finish(each))
        return self._first_to_finish(found) if self.query.soonest else found

    def _first_to_finish(self, found: tuple[Activity, ...]) -> tuple[Activity, ...]:
        """The `FIRST_FEW` with the earliest dates, and those of the same day as the last of them."""
        dated = [(report.finish, each) for each in found if (report := self.report(each)) and report.finish]
        dated.sort(key=lambda entry: entry[0])
        last = dated[:FIRST_FEW][-1][0] if dated else None
        return tuple(each for finish, each in dated if last is not None and finish <= last)

    def _fits_state(self, each: Activity) -> bool:
        query = self.query
        if query.in_a_row > 1:
            return self._in_a_row(each)
        if query.states is None and not query.left_out:
            return True
        if query.lasting:
            held = [self._wants(self._state_in(each, tertial)) for tertial in self.span]
            return all(held) if query.lasting is Span.EVERY else any(held)
        if query.never:
            unwanted = self._wants if query.states is not None else query.left_out.__contains__
            return not any(unwanted(state) for state in self._states_ever(each))
        return self._wants(self.state(each))

    @cached_property
    def span(self) -> tuple[Tertial, ...]:
        """The tertials of the year that have been followed up so far, to the one asked about."""
        last = self.tertial
        held = {each.tertial for each in self.facts.rounds}
        return tuple(sorted(each for each in held if last and each.year == last.year and each <= last))

    def _state_in(self, each: Activity, tertial: Tertial) -> State:
        report = self.facts.report(each.id, tertial)
        return report.status if report else None

    def _wants(self, state: State) -> bool:
        wanted = ANY if self.query.states is None else self.query.states
        if self.query.never and wanted == {None}:
            return state is not None
        return state in wanted and state not in self.query.left_out

    def _states_ever(self, each: Activity) -> list[State]:
        return [report.status for report in self.facts.history(each.id)]

    def _in_a_row(self, each: Activity) -> bool:
        tertial = self.tertial
        wanted = self.query.states or frozenset({Status.DELAYED})
        for _ in range(self.query.in_a_row):
            if tertial is None:
                return False
            if self._state_in(each, tertial) not in wanted:
                return False
            tertial = tertial.previous
        return True

    def _fits_finish(self, each: Activity) -> bool:
        finish = self.query.finish
        if finish is None:
            return True
        report = self.report(each)
        if report is None or report.withheld or (finish.unfinished and report.status in FINISHED):
            return False
        return _within(report.finish, finish)

    @cached_property
    def unreported(self) -> tuple[Activity, ...]:
        return tuple(each for each in self.scope if self.report(each) is None)


def _within(day: date | None, finish: Finish) -> bool:
    if not finish.dated:
        return day is None
    if day is None:
        return False
    return (finish.first is None or day >= finish.first) and (finish.last is None or day <= finish.last)
