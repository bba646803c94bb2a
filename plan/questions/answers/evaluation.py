"""What the answers are made of: the query with the facts it is held against, and what all of them tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from plan.access import Viewer
from plan.facts import Facts
from plan.model import Activity
from plan.questions.answers.view import View
from plan.questions.index.plan_index import Index
from plan.questions.query import About, AnswerKind, Query
from plan.questions.result import ActivityRow, Answer
from plan.questions.swedish.vocabulary.states import FINISHED
from plan.questions.wording import headings, remarks, wording
from plan.questions.wording.goals import goal_label, goals_label

_NUMBERS = (AnswerKind.COUNT, AnswerKind.SHARE)


@dataclass(frozen=True, slots=True)
class Findings:
    """What an answer is to tell. Rows that are not `shown` are counted with and not told.

    `heading` and `foot` are the query's own where none are given.
    """

    rows: Sequence[ActivityRow]
    lead: Sequence[str]
    heading: str = ""
    value: float | None = None
    units: Sequence[str] = ()
    shown: bool = True
    foot: Sequence[str] | None = None


@dataclass
class Evaluation:
    """One query held against one plan's facts."""

    query: Query
    facts: Facts
    index: Index
    viewer: Viewer

    @cached_property
    def view(self) -> View:
        return View(self.facts, self.query)

    # What every answer tells

    @cached_property
    def when(self) -> str:
        then = wording.as_it_stood(self.query.as_of) if self.query.as_of else ""
        return ", ".join(part for part in (self._tertials(), then) if part)

    def _tertials(self) -> str:
        if self.query.whole_year and self.view.tertial:
            return f"hittills {self.view.tertial.year}"
        if self.query.lasting and self.view.span:
            return wording.spanned(self.query.lasting, self.view.span)
        return wording.tertial(self.view.tertial)

    @cached_property
    def about_status(self) -> bool:
        """Whether the answer rests on what has been reported, not on the plan alone."""
        return bool(self.query.said & {"states", "finish", "time"}) or not self.query.plan_only

    def heading(self) -> str:
        return headings.heading(self.query, self.goal_names, self.when)

    def goal_name(self, section: str) -> str:
        return goal_label(self.index, section)

    def goal_names(self, sections: Sequence[str]) -> str:
        return goals_label(self.index, sections)

    def foot(self) -> tuple[str, ...]:
        view = self.view
        lines = [remarks.as_of(self.facts)]
        if view.tertial is None:
            lines.append(remarks.not_asked_yet())
        elif not view.is_asked:
            lines.append(remarks.tertial_not_asked(view.tertial))
        elif self.query.about is not About.SURVEYS:
            lines.append(self._missing())
        if self.query.units and (below := sorted(view.unit_names - set(self.query.units))):
            lines.append(remarks.subunits(below))
        if self.query.finish and self.query.finish.dated:
            lines += [remarks.dated_before(view.dated_before), remarks.no_date(self._undated())]
        lines.append(remarks.withheld(len(view.withheld)))
        lines.append(remarks.unable(self.query.unable))
        return tuple(line for line in lines if line)

    def _missing(self) -> str:
        """Of what is asked about; of the whole plan where that is one activity."""
        view = self.view
        scope = view.whoever_reported
        everything = scope if len(scope) > 1 else self.facts.plan.activities
        return remarks.missing(sum(1 for each in everything if view.report(each) is None), len(everything))

    def _undated(self) -> int:
        reports = [self.view.report(each) for each in self.view.scope]
        open_ones = [each for each in reports if each and each.status not in FINISHED and not each.withheld]
        return sum(1 for each in open_ones if each.finish is None)

    def answer(self, found: Findings) -> Answer:
        """The answer of the query's kind; where a number is asked for and there is none, none is known."""
        title = found.heading or self.heading()
        lines = tuple(line for line in (remarks.passed_over(self.query.unused), self._to_get_it(), *found.lead) if line)
        unused = bool(self.query.unused)
        shown = tuple(found.rows) if found.shown else ()
        foot = self.foot() if found.foot is None else tuple(found.foot)
        return Answer(
            kind=AnswerKind.UNKNOWN if self.query.ask in _NUMBERS and found.value is None else self.query.ask,
            understood=title,
            activities=tuple(each.activity for each in found.rows),
            value=found.value,
            units=tuple(found.units),
            text="\n".join([*lines[:unused], title, *lines[unused:], *self._told(shown), *foot]),
            unused=self.query.unused,
            lead=lines,
            rows=shown,
            foot=foot,
            withheld=sum(1 for each in shown if each.withheld),
            query=self.query,
            before_asking=not self.view.is_asked,
        )

    def _told(self, shown: Sequence[ActivityRow]) -> list[str]:
        if self.view.is_asked:
            return wording.rows(shown, wording.FIRST_FEW if self.query.ask is AnswerKind.COUNT else wording.MOST_ROWS)
        return [wording.plain_row(each) for each in shown[: wording.MOST_ROWS]]

    def _to_get_it(self) -> str:
        """Where what is wanted as a file or a text is got."""
        wanted, view = self.query.wanted, self.view
        return remarks.to_get(wanted, view.tertial if view.is_asked else None) if wanted else ""

    def matching(self) -> list[Activity]:
        """None are told before anybody has been asked, where the question is about status."""
        if not self.view.is_asked and not self.query.plan_only:
            return []
        return list(self.view.matching)

    def rows(self, found: Sequence[Activity]) -> list[ActivityRow]:
        return [self.view.row(each) for each in found]
