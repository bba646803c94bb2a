"""Which marks of a question its meaning has taken up: for each tag, what must have come of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from plan.model import Status
from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.meaning.filters import with_activities
from plan.questions.meaning.goal_questions import is_about_a_goal
from plan.questions.meaning.negation import says_no_longer, taken_by
from plan.questions.names.names import Names
from plan.questions.query import About, AnswerKind, Aspect, Query
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.vocabulary.states import FINISHED, REPORTED, State, States
from plan.questions.those import Being, Commented, Finish, Late, Outside, Stood, Those, simple

_LATE_START: States = frozenset({Status.NOT_STARTED})
_OPPOSITES: tuple[States, ...] = (frozenset({Status.DELAYED}), _LATE_START)
"""What is said of with another status denied: "inte i tid", "inte kommit igång"."""
_OF_THE_ROUND = {About.ROUND, About.REMINDERS}
_NUMBERS = {AnswerKind.COUNT, AnswerKind.SHARE, AnswerKind.UNITS, AnswerKind.CHANGE}


@dataclass(frozen=True)
class Uses:
    """A meaning held against the question that it was read from."""

    query: Query
    marked: Marked
    names: Names

    def takes_up(self, mark: Mark) -> bool:
        """A tag that stands in neither table narrows nothing."""
        if self.names.activity_places & set(range(mark.start, mark.end)):
            return True
        plain, sure = _PLAIN.get(mark.tag), _BY_MARK.get(mark.tag)
        return (plain is None and sure is None) or bool(plain and plain(self)) or bool(sure and sure(self, mark))

    @cached_property
    def simple(self) -> tuple[Those, ...]:
        parts = (*self.query.asked.scope.parts, *self.query.asked.wanted.parts)
        return tuple(each for part in parts for each in simple(part))

    def holds(self, *sorts: type[Those]) -> bool:
        return any(isinstance(each, sorts) for each in self.simple)

    @property
    def is_detail(self) -> bool:
        return self.query.ask is AnswerKind.DETAIL

    @cached_property
    def states(self) -> frozenset[State]:
        """Every status that the meaning speaks of."""
        query, change = self.query, self.query.change
        found = [states for each in self.simple if isinstance(each, Stood) for states in (each.states, each.left_out)]
        found += [change.before, change.after] if change else []
        found += [query.states, query.left_out, FINISHED if query.whether_all else None]
        return frozenset(state for states in found if states for state in states)

    def tells_of(self, *tags: Tag) -> bool:
        return bool(self.marked.of(*tags))

    # Those that go by where the mark stands

    def states_at(self, mark: Mark) -> bool:
        query, done = self.query, Status.DONE in mark.states
        beside = any(other.start == mark.end for other in self.marked.of(Tag.STATES))
        opposite = self.tells_of(Tag.NOT) and query.states in _OPPOSITES
        awaited = done and bool(query.finish or query.soonest or self.tells_of(Tag.WHEN))
        return not mark.states or bool(mark.states & self.states) or beside or opposite or awaited

    def negation_at(self, mark: Mark) -> bool:
        query = self.query
        unfinished = query.finish and not any(Status.DONE in each.states for each in self.marked.of(Tag.STATES))
        over = query.change and says_no_longer(self.marked, mark)
        return bool(unfinished or over or taken_by(self.marked, mark, self.names))

    def exception_at(self, mark: Mark) -> bool:
        return bool(taken_by(self.marked, mark, self.names))

    def judgement_at(self, mark: Mark) -> bool:
        """ "Ge mig de värsta": those that deviate."""
        judging = self.marked.spoken(mark.start)[:4] in cues.WORST_BEGINNINGS | cues.BEST_BEGINNINGS
        return judging and self.query.states is not None

    def unit_noun_at(self, mark: Mark) -> bool:
        before = self.marked.before(mark.start)
        asked = before in cues.WHICH_ONE or self.tells_of(Tag.WHO, Tag.OWNER)
        return before in cues.OF_EVERY or (asked and self.query.aspect is Aspect.OWNER)


def _states(held: Uses) -> bool:
    query = held.query
    elsewhere = query.about not in (About.ACTIVITIES, About.UNITS, About.GOALS) or is_about_a_goal(query, held.marked)
    dates = query.change is not None and query.change.dates
    return held.is_detail or elsewhere or dates or bool(query.outlooks)


def _negation(held: Uses) -> bool:
    query = held.query
    if held.is_detail or query.about in (About.ROUND, About.SURVEYS, About.TERTIALS, About.PROMISES):
        return True
    without = any(isinstance(each, Outside) for each in query.odds)
    if without or query.states == _LATE_START or held.holds(Being):
        return True
    undated = any(isinstance(each, Finish) and not each.dated for each in held.simple)
    return bool(undated or query.outlooks or query.never or query.without or query.whether_all)


def _rank(held: Uses) -> bool:
    query = held.query
    of_places = query.ask is AnswerKind.UNITS or query.about is not About.ACTIVITIES or bool(query.per)
    return (query.most is not None and of_places) or bool(query.unable or query.limits or query.soonest)


def _change(held: Uses) -> bool:
    query = held.query
    compared = len(query.units) + len(query.goals) > 1
    return compared or query.most is not None or bool(query.change or query.per or query.outlooks or query.terms)


def _kind(held: Uses) -> bool:
    query = held.query
    of_kind = query.kinds or query.kinds_out or query.among or query.also or query.per
    return bool(of_kind) or with_activities(held.marked)


def _reporting(held: Uses) -> bool:
    """Beside a status, "rapporterade" tells nothing more."""
    query = held.query
    reported = None in held.states or held.states >= REPORTED or held.holds(Late, Commented, Finish)
    of_units = query.ask in (AnswerKind.UNITS, AnswerKind.CHANGE) or query.about in _OF_THE_ROUND
    return held.is_detail or reported or of_units or bool(query.change) or held.tells_of(Tag.STATES)


def _missing(held: Uses) -> bool:
    query = held.query
    lacking = query.without or held.holds(Being, Finish, Commented)
    return held.is_detail or lacking or None in held.states or query.about in _OF_THE_ROUND or bool(query.change)


def _when(held: Uses) -> bool:
    query = held.query
    told = query.aspect in (Aspect.FINISH, Aspect.HISTORY) and query.ask is not AnswerKind.OVERVIEW
    return held.is_detail or told or query.finish is not None or query.about is About.ROUND


def _lasting(held: Uses) -> bool:
    return held.query.in_a_row > 1 or held.query.span is not None or held.query.change is not None


def _comment(held: Uses) -> bool:
    """Who has written what, nobody is told."""
    if held.is_detail:
        return not held.tells_of(Tag.WHO)
    return held.query.aspect is not Aspect.STATUS or held.holds(Commented)


def _goal_noun(held: Uses) -> bool:
    query = held.query
    of_goals = query.about is About.GOALS or query.aspect is Aspect.GOAL or query.goals or query.goals_out
    return held.is_detail or bool(of_goals or query.per)


def _unit_noun(held: Uses) -> bool:
    query = held.query
    of_units = query.about is About.UNITS or query.ask is AnswerKind.UNITS or query.units or query.units_out
    return bool(query.per or (of_units and not held.is_detail)) or held.holds(Being)


_PLAIN: dict[Tag, Callable[[Uses], bool]] = {
    Tag.STATES: _states,
    Tag.NOT: _negation,
    Tag.EXCEPT: lambda held: held.query.change is not None,
    Tag.MOST: _rank,
    Tag.LEAST: _rank,
    Tag.CHANGE: _change,
    Tag.BETTER: _change,
    Tag.WORSE: _change,
    Tag.UNCHANGED: _change,
    Tag.GROWN: lambda held: held.is_detail or held.query.change is not None,
    Tag.SHRUNK: lambda held: held.is_detail or held.query.change is not None,
    Tag.IN_A_ROW: _lasting,
    Tag.KIND: _kind,
    Tag.ONLY_KIND: _kind,
    Tag.REPORTING: _reporting,
    Tag.MISSING: _missing,
    Tag.COLLABORATION: lambda held: bool(held.query.partners) or held.query.aspect is Aspect.PARTNER,
    Tag.EVERY_DEPARTMENT: lambda held: bool(held.query.partners),
    Tag.PROTECTED: lambda held: held.holds(Being),
    Tag.COUNT: lambda held: held.query.ask in _NUMBERS or bool(held.query.per),
    Tag.SHARE: lambda held: held.query.ask in _NUMBERS or bool(held.query.per),
    Tag.WHEN: _when,
    Tag.OWNER: lambda held: held.query.ask is not AnswerKind.OVERVIEW or bool(held.query.said - {"ask"}),
    Tag.HAS_COMMENT: lambda held: held.holds(Commented),
    Tag.NO_COMMENT: lambda held: held.holds(Commented),
    Tag.COMMENT: _comment,
    Tag.WHY: _comment,
    Tag.SAYING: lambda held: held.is_detail or bool(held.marked.search.words or held.query.activities),
    Tag.GOAL_NOUN: _goal_noun,
    Tag.UNIT_NOUN: _unit_noun,
    Tag.ASSESSED: lambda held: held.is_detail or bool(held.query.outlooks) or is_about_a_goal(held.query, held.marked),
    Tag.PROMISE: lambda held: held.query.about is About.PROMISES,
    Tag.NO_DATE: lambda held: held.is_detail or held.query.finish is not None,
    Tag.OVERRUN: lambda held: held.is_detail or held.query.finish is not None or held.query.change is not None,
}
"""Tags that narrow an answer, and what has taken them up wherever they stand."""

_BY_MARK: dict[Tag, Callable[[Uses, Mark], bool]] = {
    Tag.STATES: Uses.states_at,
    Tag.NOT: Uses.negation_at,
    Tag.EXCEPT: Uses.exception_at,
    Tag.MOST: Uses.judgement_at,
    Tag.LEAST: Uses.judgement_at,
    Tag.UNIT_NOUN: Uses.unit_noun_at,
}
"""What has taken up the one mark."""
