"""From a query and the facts to an answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from plan.access import Viewer
from plan.facts import Facts
from plan.model import Activity
from plan.questions import beside, changes, headings, owning, places, remarks, sentences, units, wording
from plan.questions.board import Board
from plan.questions.goals import goal_label
from plan.questions.index import Index
from plan.questions.query import About, Per, Query
from plan.questions.result import Answer, Row
from plan.questions.tables import spread
from plan.questions.vocabulary.states import FINISHED, REPORTED


@dataclass
class Evaluation:
    """One query against one board. Each public method is one kind of answer."""

    query: Query
    facts: Facts
    index: Index
    viewer: Viewer

    @cached_property
    def board(self) -> Board:
        return Board(self.facts, self.query)

    # What every answer tells

    @cached_property
    def when(self) -> str:
        if self.query.whole_year and self.board.tertial:
            return f"hittills {self.board.tertial.year}"
        if self.query.lasting and self.board.span:
            return wording.spanned(self.query.lasting, self.board.span)
        return wording.tertial(self.board.tertial)

    @cached_property
    def about_status(self) -> bool:
        """Whether the answer rests on what has been reported, not on the plan alone."""
        return bool(self.query.said & {"states", "finish", "time"}) or not self.query.plan_only

    def heading(self) -> str:
        goals = [goal_label(self.index, section) for section in self.query.goals or self.query.goals_out]
        return headings.heading(self.query, goals, self.when)

    def foot(self) -> tuple[str, ...]:
        board = self.board
        lines = [remarks.as_of(self.facts)]
        if board.tertial is None:
            lines.append(remarks.not_asked_yet())
        elif not board.is_asked:
            lines.append(remarks.tertial_not_asked(board.tertial))
        elif self.query.about is not About.SURVEYS:
            lines.append(remarks.missing(len(board.unreported), len(board.scope)))
        if self.query.units and (below := sorted(board.unit_names - set(self.query.units))):
            lines.append(remarks.subunits(below))
        if self.query.finish and self.query.finish.dated:
            lines.append(remarks.no_date(self._undated()))
        lines += [remarks.passed_over(self.query.unread), remarks.unable(self.query.unable)]
        return tuple(line for line in lines if line)

    def _undated(self) -> int:
        reports = [self.board.report(each) for each in self.board.scope]
        return sum(1 for report in reports if report and report.status not in FINISHED and report.finish is None)

    def answer(
        self,
        found: Sequence[Row],
        lead: Sequence[str],
        *,
        heading: str = "",
        value: float | None = None,
        units: Sequence[str] = (),
        show: bool = True,
    ) -> Answer:
        """The answer of the query's kind. Without `show` the rows are counted with and not told."""
        title = heading or self.heading()
        lines = tuple(line for line in (self._to_get_it(), *lead) if line)
        shown = tuple(found) if show else ()
        foot = self.foot()
        return Answer(
            kind=str(self.query.ask),
            understood=title,
            activities=tuple(each.activity for each in found),
            value=value,
            units=tuple(units),
            text="\n".join([title, *lines, *self._told(shown), *foot]),
            lead=lines,
            rows=shown,
            foot=foot,
            withheld=sum(1 for each in shown if each.withheld and each.report and each.report.comment),
            query=self.query,
            before_asking=not self.board.is_asked,
        )

    def _told(self, shown: Sequence[Row]) -> list[str]:
        if self.board.is_asked:
            return wording.rows(shown, self.hides_date)
        return [wording.plain_row(each) for each in shown[: wording.MOST_ROWS]]

    def _to_get_it(self) -> str:
        """Where what is wanted as a file or a text is got."""
        wanted, board = self.query.wanted, self.board
        return remarks.to_get(wanted, board.tertial if board.is_asked else None) if wanted else ""

    def hides_date(self, activity: Activity) -> bool:
        """Of a protected activity nobody in a chat is told the date by a question; the program's operator is."""
        return activity.protected and (self.viewer.in_channel or self.viewer.person is not None)

    def matching(self) -> list[Activity]:
        """None are told before anybody has been asked, where the question is about status."""
        if not self.board.is_asked and not self.query.plan_only:
            return []
        return list(self.board.matching)

    def rows(self, found: Sequence[Activity]) -> list[Row]:
        return [self.board.row(each) for each in found]

    # The kinds of answer

    def listed(self) -> Answer:
        query, of_goals = self.query, self.query.about is About.GOALS
        if of_goals and not self.about_status and not places.is_limited(query):
            return beside.goals(self)
        if query.about is About.SURVEYS:
            return beside.surveys(self)
        found = self.matching()
        if query.whether_all and self.board.is_asked and self.board.scope:
            return self.answer(self.rows(found), [sentences.whether_all(len(found), len(self.board.scope))])
        if of_goals and query.without:
            return beside.goals_without(self, found)
        if query.no_owner or query.no_unit:
            return self.answer(self.rows(found), [owning.lead(self, len(found))])
        if of_goals and places.is_limited(query):
            found, lead = places.goals(self)
            return self.answer(self.rows(found), lead)
        return self.answer(self.rows(found), [*self._how_many(found), *self._by_tertial()])

    def _how_many(self, found: Sequence[Activity]) -> list[str]:
        if not found:
            return [self._none_found()]
        first = sentences.soonest() if self.query.soonest else ""
        return [first, sentences.counted(len(found), self.query, len(self.board.scope)), *self._by_goal(found)]

    def _none_found(self) -> str:
        total = len(self.board.scope)
        whole = [
            each for each in self.facts.plan.activities if not self.query.kinds or self.query.kinds & {*each.kinds}
        ]
        return sentences.none_found(self.query, total, all_of_plan=total == len(whole))

    def _by_goal(self, found: Sequence[Activity]) -> list[str]:
        return spread(Per.GOAL, found, self.board, self.index) if self.query.about is About.GOALS else []

    def count(self) -> Answer:
        if self.query.about is About.REMINDERS:
            return beside.reminders(self)
        if self.query.about is About.GOALS and not self.about_status:
            return beside.goals(self)
        if self.query.about is About.GOALS:
            found = places.goals(self)[0] if places.is_limited(self.query) else self.matching()
            number = len({each.section for each in found})
            return self.answer(self.rows(found), [sentences.goals(number), *self._by_goal(found)], value=number)
        if self.query.about is About.SURVEYS:
            return beside.surveys(self)
        if self.query.about is About.UNITS:
            return units.count(self)
        if self.query.change:
            answer = changes.change(self)
            return self.answer(answer.rows, answer.lead, heading=answer.understood, value=len(answer.rows))
        found = self.matching()
        return self.answer(self.rows(found), [*self._numbers(found), *self._spread(found)], value=len(found))

    def _numbers(self, found: Sequence[Activity]) -> list[str]:
        if self.query.no_owner or self.query.no_unit:
            return [owning.lead(self, len(found))]
        if self.query.tertials:
            return self._by_tertial()
        return [sentences.counted(len(found), self.query, len(self.board.scope)), self._apart(found)]

    def _by_tertial(self) -> list[str]:
        """ "Hur många var klara i T1 respektive T2?"."""
        boards = [Board(self.facts, replace(self.query, tertial=each)) for each in self.query.tertials]
        return [
            sentences.in_tertial(each.tertial, len(each.matching), len(each.scope)) for each in boards if each.tertial
        ]

    def _apart(self, found: Sequence[Activity]) -> str:
        """ "Hur många röda och gula?": each status by itself."""
        several = self.query.states is not None and len(self.query.states) > 1 and self.query.states != REPORTED
        return sentences.breakdown(Counter(self.board.state(each) for each in found)) if several and found else ""

    def overview(self) -> Answer:
        if self.query.about is About.ROUND:
            return beside.round_state(self)
        if self.query.about is About.GOALS and self.query.most is not None:
            return beside.goals_by_number(self)
        found = self.matching()
        lead = [*self._goal_texts(), *self._counts(found), *self._spread(found)]
        rows = self.rows(found)
        narrowed = len(found) < len(self.facts.plan.activities) or (
            len(found) <= wording.MOST_ROWS and not self.query.wanted
        )
        return self.answer(rows, lead, show=narrowed)

    def _goal_texts(self) -> list[str]:
        sections = self.query.goals if len(self.query.goals) <= 4 else ()
        lines: list[str] = []
        for section in sections:
            goal = self.facts.plan.goal(section)
            if goal and goal.text:
                lines += sentences.goal_text(goal, goal_label(self.index, section))
        return [*lines, sentences.goal_judged_by_people()] if lines else []

    def _counts(self, found: Sequence[Activity]) -> list[str]:
        counted = f"{len(found)} {wording.noun(self.query.kinds, len(found))}"
        if not self.board.is_asked:
            return [f"{counted}."]
        counts = Counter(self.board.state(each) for each in found)
        return [f"{counted}: {sentences.breakdown(counts)}" if found else self._none_found()]

    def _spread(self, found: Sequence[Activity]) -> list[str]:
        return [line for per in self.query.per for line in spread(per, found, self.board, self.index)]
