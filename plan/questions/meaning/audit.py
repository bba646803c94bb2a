"""Which words of a question its meaning does not account for, and whether one of them could change the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from plan.model import Status
from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.meaning.filters import with_activities
from plan.questions.meaning.goal_questions import is_about_a_goal
from plan.questions.meaning.negation import says_no_longer, taken_by
from plan.questions.names.names import Names
from plan.questions.query import About, AnswerKind, Aspect, Query
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import changes, conditions, cues, followups, weighty
from plan.questions.swedish.vocabulary.states import FINISHED, REPORTED, State, States
from plan.questions.swedish.words import fold
from plan.questions.those import Being, Commented, Every, Finish, Late, Outside, Some, Stood, Those, simple
from plan.swedish.dates import number_of

_WEIGHTY = frozenset(fold(each) for each in weighty.WEIGHTY.split())
_TELLING = frozenset(fold(each) for each in weighty.TELLING.split())
_OTHERS_COUNTED = frozenset(fold(each) for each in weighty.OTHERS_COUNTED.split())
_NO_NUMBERS = frozenset(fold(each) for each in weighty.NO_NUMBERS.split())
_PREPOSITIONS, _LINES = (phrase_set(words, exact=True) for words in (weighty.PREPOSITIONS, weighty.LINES))
_SINCE_THEN = phrase_set(changes.SINCE_THEN, exact=True)
_LEANING = phrase_set(f"{followups.OTHERS} | {followups.SAME} | {followups.MEANT}")
_PARTLY = phrase_set(conditions.PARTLY)
_YEARS = phrase_set(weighty.YEARS, exact=True)
_SHORT, _REACH = 4, 6
_SILENT: States = frozenset({None})
_OPPOSITES: tuple[States, ...] = (frozenset({Status.DELAYED}), frozenset({Status.NOT_STARTED}))
"""What is said of with another status denied: "inte i tid", "inte kommit igång"."""
_NOT_ASKED = {AnswerKind.REFUSE, AnswerKind.UNKNOWN, AnswerKind.CLARIFY}


@dataclass(frozen=True, slots=True)
class Unused:
    """`doubts`: those that could change the answer."""

    words: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def audited(query: Query, marked: Marked, names: Names) -> Unused:
    if query.ask in _NOT_ASKED or query.terms:
        return Unused()
    audit = _Audit(query, marked, names)
    doubts = audit.doubts()
    return Unused(tuple(dict.fromkeys((*doubts, *query.unable, *names.unread, *audit.passed_over()))), doubts)


class _Audit:
    def __init__(self, query: Query, marked: Marked, names: Names) -> None:
        self.query = query
        self.marked = marked
        self.names = names
        self.parts = (*query.asked.scope.parts, *query.asked.wanted.parts)

    def doubts(self) -> tuple[str, ...]:
        """As they stand in the question."""
        if self._is_impossible():
            return tuple(self._said(mark) for mark in self.marked.of(Tag.STATES))
        found = {mark.start: self._said(mark) for mark in self.marked.marks if not self._is_used(mark)}
        found |= self._unheld_limits() | self._two_times() | self._unused_years()
        found |= {place: self.marked.text[place].raw for place in self._loose() if not self._is_explained(place)}
        return tuple(found[place] for place in sorted(found))

    def _said(self, mark: Mark) -> str:
        return " ".join(each.raw for each in self.marked.text[mark.start : mark.end])

    def _is_impossible(self) -> bool:
        """Nothing can stand so: all that is wanted is left out."""
        stood = [each for part in self.parts for each in simple(part) if isinstance(each, Stood)]
        return any(each.states is not None and not each.states - each.left_out for each in stood)

    def _two_times(self) -> dict[int, str]:
        """Two tertials and two statuses, of which only one time was taken account of."""
        placed, query = self.marked.times.placed, self.query
        meant = {each.states for each in self.marked.of(Tag.STATES)}
        if len(set(placed.values())) < 2 or len(meant) < 2 or query.change or query.also or query.lasting:
            return {}
        return {place: self.marked.text[place].raw for place in placed}

    def _unused_years(self) -> dict[int, str]:
        """ "Till nästa år, alltså inte i år": the one that no time has taken."""
        text, used = self.marked.text, self.marked.times.used
        if not self.query.finish or not used:
            return {}
        found = {place: _YEARS.longest(text, place) for place in range(len(text)) if text[place].stem}
        spans = {place: range(place, end[0]) for place, end in found.items() if end is not None}
        return {place: " ".join(text[at].raw for at in span) for place, span in spans.items() if not used & {*span}}

    def _unheld_limits(self) -> dict[int, str]:
        """ "Mer än två", of what cannot be counted so."""
        said = self.marked.limits_said
        return {0: said} if said and said in self.query.unable else {}

    # Marks

    def _is_used(self, mark: Mark) -> bool:
        check = _CHECKS.get(mark.tag)
        return check is None or self._is_of_a_name(mark) or check(self, mark)

    def _is_of_a_name(self, mark: Mark) -> bool:
        return bool(self.names.activity_places & set(range(mark.start, mark.end)))

    def _uses_states(self, mark: Mark) -> bool:
        query = self.query
        if query.ask is AnswerKind.DETAIL or query.about not in (About.ACTIVITIES, About.UNITS, About.GOALS):
            return True
        if is_about_a_goal(query, self.marked):
            return True
        if not mark.states or query.outlooks or (query.change and query.change.dates):
            return True
        if (query.finish or query.soonest) and Status.DONE in mark.states:
            return True
        if mark.states & self._states() or self._is_beside_another(mark):
            return True
        opposite = Tag.NOT in self.marked.tags and query.states in _OPPOSITES
        return opposite or (Tag.WHEN in self.marked.tags and Status.DONE in mark.states)

    def _is_beside_another(self, mark: Mark) -> bool:
        """ "Klart försenad": an adverb."""
        return any(other.start == mark.end for other in self.marked.of(Tag.STATES))

    def _states(self) -> frozenset[State]:
        query, change = self.query, self.query.change
        stood = [each for part in self.parts for each in simple(part) if isinstance(each, Stood)]
        found = [each.states or frozenset() for each in stood] + [each.left_out for each in stood]
        found += [change.before or frozenset(), change.after or frozenset()] if change else []
        whole = FINISHED if query.whether_all else frozenset()
        return frozenset(state for states in (*found, query.states or (), query.left_out, whole) for state in states)

    def _uses_negation(self, mark: Mark) -> bool:
        query = self.query
        if query.ask is AnswerKind.DETAIL or query.about in (About.ROUND, About.SURVEYS, About.TERTIALS):
            return True
        if query.outlooks or query.never or query.without or query.whether_all:
            return True
        if (query.states and None in query.states) or query.protected is False or query.commented is False:
            return True
        if any(_is_negative(part) for part in self.parts):
            return True
        if query.finish and not any(Status.DONE in each.states for each in self.marked.of(Tag.STATES)):
            return True
        if query.states == _OPPOSITES[1] or (query.change and says_no_longer(self.marked, mark)):
            return True
        return bool(taken_by(self.marked, mark, self.names))

    def _uses_exception(self, mark: Mark) -> bool:
        return (
            any(_is_negative(part) for part in self.parts)
            or bool(self.query.change)
        )

    def _uses_rank(self, mark: Mark) -> bool:
        query = self.query
        return (
            query.most is not None
            and (query.ask is AnswerKind.UNITS or query.about is not About.ACTIVITIES or bool(query.per))
        ) or bool(query.unable or query.limits or query.soonest or self._is_judgement(mark))

    def _is_judgement(self, mark: Mark) -> bool:
        """ "Ge mig de värsta": those that deviate."""
        judging = self.marked.spoken(mark.start)[:4] in cues.WORST_BEGINNINGS | cues.BEST_BEGINNINGS
        return judging and self.query.states is not None

    def _uses_change(self, mark: Mark) -> bool:
        query = self.query
        return bool(query.change or query.per or query.most is not None or query.outlooks or query.terms) or (
            len(query.units) + len(query.goals) > 1
        )

    def _uses_kind(self, mark: Mark) -> bool:
        query = self.query
        of_kind = bool(query.kinds or query.kinds_out or query.among or query.also or query.per)
        every = with_activities(self.marked)
        return of_kind or every

    def _uses_search(self, mark: Mark) -> bool:
        return bool(self.marked.search.words) or self.query.ask is AnswerKind.DETAIL or bool(self.query.activities)

    def _uses_dates(self, mark: Mark) -> bool:
        return self.query.finish is not None or self.query.ask is AnswerKind.DETAIL or self.query.change is not None

    def _told(self, *wanted: type[object]) -> bool:
        return any(isinstance(each, wanted) for part in self.parts for each in simple(part))

    def _uses_reporting(self, mark: Mark) -> bool:
        q = self.query
        st = self._states()
        return (q.ask in (AnswerKind.DETAIL, AnswerKind.UNITS, AnswerKind.CHANGE) or None in st or REPORTED <= st or self._told(Late, Commented)
            or q.about in (About.ROUND, About.REMINDERS) or q.commented is not None or bool(self.marked.of(Tag.STATES)) or q.change is not None or q.finish is not None)

    def _uses_missing(self, mark: Mark) -> bool:
        q = self.query
        return (q.ask is AnswerKind.DETAIL or None in self._states() or q.without or q.about in (About.ROUND, About.REMINDERS) or q.commented is not None
          or self._told(Being) or (q.finish is not None and not q.finish.dated) or q.change is not None)

    def _uses_partner(self, mark: Mark) -> bool:
        q = self.query
        return bool(q.collaboration) or q.aspect is Aspect.PARTNER or self._told(Being)

    def _uses_protected(self, mark: Mark) -> bool:
        q = self.query
        return q.protected is not None

    def _uses_count(self, mark: Mark) -> bool:
        return self.query.ask in (AnswerKind.COUNT, AnswerKind.SHARE, AnswerKind.UNITS, AnswerKind.CHANGE) or bool(self.query.per)

    def _uses_when(self, mark: Mark) -> bool:
        q = self.query
        return q.aspect in (Aspect.FINISH, Aspect.HISTORY) or q.finish is not None or q.about is About.ROUND or q.ask is AnswerKind.DETAIL

    def _uses_row(self, mark: Mark) -> bool:
        q = self.query
        return q.in_a_row > 1 or q.span is not None or q.change is not None

    def _uses_growth(self, mark: Mark) -> bool:
        q = self.query
        return q.change is not None or q.ask is AnswerKind.DETAIL

    def _uses_commented(self, mark: Mark) -> bool:
        return self.query.commented is not None

    def _uses_comment(self, mark: Mark) -> bool:
        q = self.query
        return q.aspect is not Aspect.STATUS or self._told(Commented) or q.ask is AnswerKind.DETAIL or bool(self.marked.search.words)

    def _uses_goal_noun(self, mark: Mark) -> bool:
        q = self.query
        return q.about is About.GOALS or bool(q.goals or q.goals_out or q.per) or q.aspect is Aspect.GOAL or q.ask is AnswerKind.DETAIL

    def _uses_unit_noun(self, mark: Mark) -> bool:
        q = self.query
        return q.about is About.UNITS or q.ask is AnswerKind.UNITS or bool(q.units or q.units_out or q.per) or q.aspect is Aspect.OWNER or q.ask is AnswerKind.DETAIL or self._told(Being)

    def _uses_assessed(self, mark: Mark) -> bool:
        q = self.query
        return bool(q.outlooks) or is_about_a_goal(q, self.marked) or q.ask is AnswerKind.DETAIL

    def _uses_only(self, mark: Mark) -> bool:
        return True

    # Words of grammar that tell something, and numbers

    def passed_over(self) -> tuple[str, ...]:
        """Words that tell something, but can hardly change the answer."""
        places = (place for place, each in enumerate(self.marked.text) if each.folded in _TELLING)
        return tuple(self.marked.text[place].raw for place in places if not self._is_explained(place))

    def _loose(self) -> list[int]:
        found = []
        for place, each in enumerate(self.marked.text):
            number = each.folded not in _NO_NUMBERS and number_of(each.folded) is not None
            counted = each.folded in _OTHERS_COUNTED and any(mark.end == place for mark in self.marked.of(Tag.COUNT))
            if each.folded in _WEIGHTY or number or counted:
                found.append(place)
        return found

    @property
    def _is_short(self) -> bool:
        """ "Och 3?", "det första": a follow-up's own words have told which."""
        return sum(1 for each in self.marked.text if each.stem) <= _SHORT and bool(self.query.goals)

    def _leads_to_a_time(self, place: int) -> bool:
        """ "Före årsskiftet", "mellan T1 och T2"; "rangordna enheterna efter försenade"."""
        if _PREPOSITIONS.longest(self.marked.text, place) is None:
            return False
        after = set(range(place + 1, place + _REACH))
        if _SINCE_THEN.longest(self.marked.text, place) is not None:
            return True
        ranked = self.query.most is not None and any(mark.start == place + 1 for mark in self.marked.of(Tag.STATES))
        return ranked or bool(after & self.marked.times.used)

    def _counts_lines(self, place: int) -> bool:
        """ "På max tio rader", "två gånger i rad"."""
        after = self.marked.text[place + 1 : place + 2]
        lines = bool(after) and bool(after[0].stem) and _LINES.longest(after, 0) is not None
        return lines or (self.query.in_a_row > 1 and number_of(self.marked.text[place].folded) is not None)

    def _is_spoken_for(self, place: int) -> bool:
        """ "Och de andra?", "samma för T1"; "delvis", of goals and of what has been reported."""
        partly = self.query.outlooks or self.query.extent
        return any(
            words.longest(self.marked.text, start) is not None
            for words in ((_LEANING, _PARTLY) if partly else (_LEANING,))
            for start in range(max(0, place - 1), place + 1)
            if self.marked.text[start].stem
        )

    def _is_explained(self, place: int) -> bool:
        query = self.query
        if query.ask is AnswerKind.DETAIL or place in self.names.activity_places or place in self.marked.verbatim:
            return True
        if place in self.marked.times.used | self.marked.times.pointers | {*self.names.goal_places}:
            return True
        if any(mark.start <= place < mark.end for mark in self.marked.marks) or self._is_short:
            return True
        if self._leads_to_a_time(place) or self._counts_lines(place) or self._is_spoken_for(place):
            return True
        if any(each.start <= place < each.end for each in (*self.names.units, *self.marked.partners)):
            return True
        limits = self.marked.limits_said if self.marked.limits or query.in_a_row > 1 else ""
        return self.marked.text[place].raw in " ".join((limits, query.topic, *query.unable)).split()


def _is_negative(part: Those) -> bool:
    if isinstance(part, Every | Some):
        return any(map(_is_negative, part.parts))
    if isinstance(part, Stood):
        return bool(part.left_out) or part.states == _SILENT
    return isinstance(part, Outside) or (isinstance(part, Finish) and not part.dated)


_CHECKS: dict[Tag, Callable[[_Audit, Mark], bool]] = {
    Tag.REPORTING: _Audit._uses_reporting,
    Tag.MISSING: _Audit._uses_missing,
    Tag.COLLABORATION: _Audit._uses_partner,
    Tag.EVERY_DEPARTMENT: _Audit._uses_partner,
    Tag.PROTECTED: _Audit._uses_protected,
    Tag.COUNT: _Audit._uses_count,
    Tag.SHARE: _Audit._uses_count,
    Tag.WHEN: _Audit._uses_when,
    Tag.IN_A_ROW: _Audit._uses_row,
    Tag.GROWN: _Audit._uses_growth,
    Tag.SHRUNK: _Audit._uses_growth,
    Tag.HAS_COMMENT: _Audit._uses_commented,
    Tag.NO_COMMENT: _Audit._uses_commented,
    Tag.COMMENT: _Audit._uses_comment,
    Tag.WHY: _Audit._uses_comment,
    Tag.GOAL_NOUN: _Audit._uses_goal_noun,
    Tag.UNIT_NOUN: _Audit._uses_unit_noun,
    Tag.ASSESSED: _Audit._uses_assessed,
    Tag.STATES: _Audit._uses_states,
    Tag.NOT: _Audit._uses_negation,
    Tag.EXCEPT: _Audit._uses_exception,
    Tag.MOST: _Audit._uses_rank,
    Tag.LEAST: _Audit._uses_rank,
    Tag.CHANGE: _Audit._uses_change,
    Tag.BETTER: _Audit._uses_change,
    Tag.WORSE: _Audit._uses_change,
    Tag.UNCHANGED: _Audit._uses_change,
    Tag.KIND: _Audit._uses_kind,
    Tag.ONLY_KIND: _Audit._uses_kind,
    Tag.SAYING: _Audit._uses_search,
    Tag.NO_DATE: _Audit._uses_dates,
    Tag.OVERRUN: _Audit._uses_dates,
}
"""Tags that narrow an answer, and whether the meaning has taken them up."""
