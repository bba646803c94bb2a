"""What a question could leave out and mean the same: no part of its meaning has taken that up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from functools import cached_property
from itertools import takewhile

from plan.model import Status
from plan.questions.followups.dependence import whatever
from plan.questions.followups.pointed_sets import is_the_contrary
from plan.questions.marks.marked_text import Mark, Marked, Mention
from plan.questions.meaning.filters import with_activities
from plan.questions.meaning.goal_questions import is_about_a_goal
from plan.questions.meaning.negation import says_no_longer, taken_by
from plan.questions.meaning.parts import says_it_again
from plan.questions.meaning.unheard import TELLS
from plan.questions.names.names import Names
from plan.questions.query import About, AnswerKind, Aspect, Change, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Pledge, Tag
from plan.questions.swedish.vocabulary import cues, followups
from plan.questions.swedish.vocabulary.states import FINISHED, REPORTED, UNREPORTED, States
from plan.questions.swedish.words import Word, word
from plan.questions.those import Late, Repeated, Stood

Meaning = Callable[[Marked, Names], Query]
"""What marked words with those names mean, in their conversation."""
_GRAMMAR = {
    Tag.WHICH, Tag.SHOW, Tag.ANY, Tag.WHAT, Tag.HOW, Tag.ITEM_NOUN, Tag.GOAL_KIND, Tag.GOAL_NOUN, Tag.BELONG,
    Tag.BECAME, Tag.AGAIN, Tag.ONLY, Tag.MINE, Tag.HELP, Tag.GREETING, Tag.TOTAL, Tag.EXPORT, Tag.DRAFT,
    Tag.DOING, Tag.JOINT, Tag.DISTRIBUTION, Tag.SURVEYS, Tag.FIGURES, Tag.SAYING, Tag.UNABLE, Tag.SOONEST,
    Tag.WITH_SUBUNITS, Tag.OUTSIDE, Tag.SORTED,
}  # fmt: skip
"""These ask, or tell of what sort something is; what narrows an answer is not among them."""
_ALIKE = ({Tag.WHO, Tag.OWNER, Tag.UNIT_NOUN}, {Tag.COMMENT, Tag.WHY}, {Tag.PER, Tag.DISTRIBUTION})
"""Of such tags the one says what the other says."""
_BY_PLACE = {Tag.NOT, Tag.EXCEPT}
_OF_CHANGE = {Tag.CHANGE, Tag.BETTER, Tag.WORSE, Tag.IN_A_ROW, Tag.GROWN, Tag.SHRUNK}


def _is_open(query: Query) -> bool:
    return query.states is not None and bool(query.states) and not query.states & FINISHED


_TOLD_APART: dict[Tag, Callable[[Query], bool]] = {
    Tag.IN_A_ROW: lambda query: Repeated() in query.also,
    Tag.CHANGE: lambda query: query.about is About.FIGURES,
    Tag.GROWN: lambda query: query.is_of_others,
    Tag.ARRIVED: lambda query: query.ask is AnswerKind.DETAIL,
    Tag.OVERRUN: lambda query: query.answered is not None,  # "skulle vara klar", of what was answered
    Tag.MISSING: lambda query: query.states == UNREPORTED,
    Tag.NOT_FINISHED: lambda query: query.tertial is None and _is_open(query),  # "de röda vi har kvar"
}
_NUMBERS = {AnswerKind.COUNT, AnswerKind.SHARE, AnswerKind.UNITS, AnswerKind.CHANGE}
_NOTHING = word("gärna")
"""Stands in place of a word that is left out, so that those beside it make no phrase."""
_IN_ROWS = {AnswerKind.LIST, AnswerKind.OVERVIEW, AnswerKind.CHANGE, AnswerKind.UNITS}
"""These tell comment, date and unit of each activity."""
_LEFT = phrase_set(followups.LEFT)
_PARTS = tuple(each.name for each in fields(Query) if each.compare)
_LATE_START: States = frozenset({Status.NOT_STARTED})


@dataclass(frozen=True, slots=True)
class Before:
    """The question before, and what marked words mean without it."""

    query: Query
    alone: Meaning


def _tells_of_what(change: Change | None) -> bool:
    """Whether it says what became of what: "hade en blomma i T1 men inte nu" does not."""
    return change is not None and (change.before is not None or change.after is not None or change.dates)


@dataclass(frozen=True)
class Omissions:
    """`query` is what the words mean when all of them are there."""

    query: Query
    marked: Marked
    names: Names
    meaning: Meaning
    reread: Callable[[tuple[Word, ...]], Query]
    """What other words would mean there."""
    before: Before | None = None
    leans: bool = False
    """Whether the words mean what they do because of the question before."""

    @cached_property
    def places(self) -> dict[int, range]:
        """Where something stands that could be left out, and its words."""
        found = [*self._marks(), *self._units(), *self._times()]
        return {span.start: span for span in found}

    def is_spare_word(self, place: int) -> bool:
        text = self.marked.text
        return self._reread == self.reread((*text[:place], _NOTHING, *text[place + 1 :]))

    @cached_property
    def _reread(self) -> Query:
        return self.reread(self.marked.text)

    def _is_spare(self, marked: Marked, names: Names | None = None) -> bool:
        names = names or self.names
        same = _answered(self.meaning(marked, names)) == _answered(self.query)
        return same and not self._says_what_was_said(marked, names)

    def _says_what_was_said(self, rest: Marked, names: Names) -> bool:
        """ "Hur många är försenade i IT?" and then "hur många är försenade hos Ekonomi?": what is left out would be
        taken from the question before, which says the same.
        """
        if self.before is None:
            return False
        own, without = self.before.alone(self.marked, self.names), self.before.alone(rest, names)
        told = [name for name in _PARTS if getattr(own, name) != getattr(without, name)]
        return bool(told) and all(getattr(own, name) == getattr(self.query, name) for name in told)

    def _marks(self) -> Iterator[range]:
        for mark in self.marked.marks:
            span = range(mark.start, mark.end)
            named = self.names.activity_places & {*span} or self._is_the_rest(mark)
            asked = mark.tag not in _GRAMMAR and not named
            if not asked or self._is_said_otherwise(mark):
                continue
            if mark.tag is Tag.ASSESSED or self._is_spare(self.marked.without(self._alike(mark))):
                yield span

    def _is_the_rest(self, mark: Mark) -> bool:
        """ "Räkna bort de skyddade" and then "vilka blir kvar?"."""
        return mark.tag is Tag.NOT_FINISHED and self.leans and self.marked.text in _LEFT

    def _alike(self, mark: Mark) -> list[Mark]:
        tags = next((tags for tags in _ALIKE if mark.tag in tags), {mark.tag})
        alone = mark.tag in _BY_PLACE
        others = (each for each in self.marked.of(*tags) if len(tags) > 1 or (each.value == mark.value and not alone))
        return [mark, *others]

    def _is_said_otherwise(self, mark: Mark) -> bool:
        """What a date, a comparison or another word says as well."""
        query = self.query
        match mark.tag:
            case Tag.STATES:
                return self._is_stated_otherwise(mark)
            case Tag.EXCEPT:
                over = _tells_of_what(query.change) and says_no_longer(self.marked, mark)
                return over or self._is_missing_now or self._is_left_out(mark)
            case Tag.NOT:
                over = bool(query.change or query.among) and says_no_longer(self.marked, mark)
                return over or self._is_denied_otherwise(mark)
            case Tag.REPORTING:
                parting = cues.NONE_OF - cues.DENIED | cues.BUT
                near = takewhile(lambda at: self.marked.spoken(at) not in parting, range(mark.end, mark.end + 3))
                stated = {each.start for each in self.marked.of(Tag.STATES)} & {*near}
                aim = bool(self.marked.of(Tag.STATES)) and self.marked.spoken(mark.start - 1) in cues.TO_DO
                who = query.states is None and Tag.WHO in self.marked.tags and bool(query.units)
                over = query.states in (REPORTED, UNREPORTED)
                assessed = Tag.ASSESSED in self.marked.tags and bool(query.goals)
                return bool(stated) or aim or who or over or assessed or self._is_passive(mark)
            case Tag.HAS_DATE | Tag.WHEN | Tag.NOT_FINISHED if query.finish or query.left_out & FINISHED:
                return query.finish is not None or mark.tag is Tag.NOT_FINISHED
        compared = query.change is not None or query.in_a_row > 1 or query.versus
        if mark.tag in _TOLD_APART and _TOLD_APART[mark.tag](query):
            return True
        return self._is_answered(mark) or (mark.tag in _OF_CHANGE and compared)

    def _is_said_again(self, mark: Mark) -> bool:
        """ "Hur många går enligt plan?" and then "enligt plan i T1, menade jag"."""
        return self.leans and self.before is not None and self.before.query.states == mark.states == self.query.states

    def _is_passive(self, mark: Mark) -> bool:
        """ "Vilka avvikelser är rapporterade?", "... har rapporterats för T2?": a status is there by a report alone."""
        said = self.marked.spoken(mark.start)
        stated = any(each.end <= mark.start for each in self.marked.of(Tag.STATES))
        plain = not self.marked.tags & {Tag.NOT, Tag.EXCEPT, Tag.CHANGE} and self.marked.times.window is None
        return stated and plain and said in cues.REPORTED_PASSIVELY

    def _is_denied_otherwise(self, mark: Mark) -> bool:
        query = self.query
        if self.leans and self.before and self._is_the_contrary(self.before):
            return True
        apart = self._is_missing_now or any(isinstance(each, Stood) for each in query.also)
        if apart or query.states == _LATE_START or query.outlooks or query.finish:
            return True
        why = query.ask is AnswerKind.DETAIL and Tag.WHY in self.marked.tags
        return why or self._is_left_out(mark)

    def _is_the_contrary(self, before: Before) -> bool:
        return is_the_contrary(before.query, before.alone(self.marked, self.names), self.marked)

    @property
    def _is_missing_now(self) -> bool:
        """ "Rapporterades i T1 men inte i T2"."""
        return self.query.states == UNREPORTED and any(
            isinstance(each, Stood) and each.states == REPORTED for each in self.query.among
        )

    def _is_left_out(self, mark: Mark) -> bool:
        """ "Inte klara, de avförda kan du strunta i": not done takes both away."""
        taken = taken_by(self.marked, mark, self.names)
        states = [each for each in self.marked.of(Tag.STATES) if each.start in taken]
        left_out = bool(states) and len(states) == len(taken) and not self.query.change
        return left_out and all(each.states <= self.query.left_out for each in states)

    def _is_answered(self, mark: Mark) -> bool:
        """What the kind of the answer says by itself."""
        query = self.query
        match mark.tag:
            case Tag.ASSESSED:
                return bool(query.outlooks or query.goals or (query.states and not self.marked.of(Tag.GOAL_NOUN)))
            case Tag.COUNT | Tag.SHARE | Tag.MOST | Tag.LEAST:
                return self._is_counted(mark)
            case Tag.COLLABORATION | Tag.WHY | Tag.WHEN | Tag.COMMENT if self._is_told_anyway(mark):
                return True
            case Tag.PROMISE:
                return self._is_promised(mark)
            case Tag.KIND:
                return with_activities(self.marked)
            case Tag.UNIT_NOUN | Tag.OWNER if self._is_of_places:
                return True
            case Tag.WHY | Tag.COMMENT | Tag.WHEN | Tag.OWNER | Tag.WHO | Tag.HISTORY:
                return self._is_in_rows(mark)
        return False

    @property
    def _is_of_places(self) -> bool:
        query = self.query
        return bool(query.units or query.units_out or query.goals or (self.leans and whatever(self.marked)))

    def _is_promised(self, mark: Mark) -> bool:
        """ "När lovade vi att taxan ska vara klar?" is told by its day."""
        query = self.query
        own = mark.value is Pledge.SAID and query.ask is AnswerKind.DETAIL and query.aspect is Aspect.FINISH
        return own or query.about is About.PROMISES or query.finish is not None

    def _is_told_anyway(self, mark: Mark) -> bool:
        """A detail tells of date and comment, whichever was asked for."""
        if mark.tag is Tag.COMMENT and self.marked.search.words:
            return True  # "hur många nämner leverantören i sin kommentar?"
        if mark.tag in (Tag.WHEN, Tag.COMMENT):
            return self.query.ask is AnswerKind.DETAIL
        return bool(self.query.partners)

    def _is_in_rows(self, mark: Mark) -> bool:
        """A row tells when an activity is to be finished, not when it was reported."""
        query = self.query
        if (told := TELLS.get(query.about)) is not None:
            return mark.tag in told
        if query.about is not About.ACTIVITIES or query.span is not None:
            return True
        of_reports = mark.tag is Tag.WHEN and query.states in (REPORTED, UNREPORTED) and not query.arrivals
        return query.ask in _IN_ROWS and not of_reports

    def _is_counted(self, mark: Mark) -> bool:
        query = self.query
        ranked = query.most is not None and query.about is About.GOALS and query.ask is AnswerKind.OVERVIEW
        if mark.tag in (Tag.COUNT, Tag.SHARE):
            by_number = ranked and bool(query.states) and not query.by_share  # "flest till antalet"
            return query.ask in _NUMBERS or bool(query.per) or (mark.tag is Tag.COUNT and by_number)
        ranked = query.most is not None and (query.ask is AnswerKind.UNITS or bool(query.outlooks))
        return bool(query.of_each) or ranked

    def _is_stated_otherwise(self, mark: Mark) -> bool:
        """ "Klart försenad", "har problem, alltså är röda", "när blir det klart?"."""
        query = self.query
        others = [other for other in self.marked.of(Tag.STATES) if other != mark]
        overlap = any(mark.states >= other.states or mark.states <= other.states for other in others)
        awaited = query.finish or query.soonest or Tag.WHEN in self.marked.tags
        of_goals = bool(query.outlooks) or is_about_a_goal(query, self.marked)
        judged = query.most is not None and query.ask is AnswerKind.UNITS
        beside = any(other.start == mark.end for other in others)
        done = Status.DONE in mark.states and bool(awaited)
        if query.answered is not None and Tag.WHY in self.marked.tags:
            return True
        if self._is_said_again(mark):
            return True
        if self.leans and query.finish and self.marked.spoken(mark.start) in cues.BEHIND:
            return True
        if any(isinstance(each, Late) for each in query.also) and self.marked.spoken(mark.end - 1) in cues.LATE:
            return True
        return overlap or of_goals or judged or beside or done or (not query.change and mark.states <= query.left_out)

    def _units(self) -> Iterator[range]:
        if self.query.ask is AnswerKind.DETAIL or self.query.about is About.FIGURES:
            return
        for unit in self.names.units:
            others = tuple(each for each in self.names.units if each.names != unit.names)
            if self._is_spare(changed(self.marked, units=others), replace(self.names, units=others)):
                yield _span(unit)
        for partner in self.marked.partners:
            others = tuple(each for each in self.marked.partners if each.names != partner.names)
            if not partner.own and self._is_spare(changed(self.marked, partners=others)):
                yield _span(partner)

    def _times(self) -> Iterator[range]:
        times, query = self.marked.times, self.query
        if query.in_a_row > 1 or query.about is About.FIGURES or query.weighed or query.arrived:
            return
        told = query.change or query.also or query.lasting or any(isinstance(each, Stood) for each in query.among)
        apart = self._are_apart() and not told
        for place in times.placed:
            if list(times.placed.values()).count(times.placed[place]) > 1:
                continue  # "i våras, T1 alltså"
            placed = {at: other for at, other in times.placed.items() if at != place}
            rest = replace(times, placed=placed, tertials=tuple(placed.values()))
            if apart or self._is_spare(changed(self.marked, times=rest)):
                yield range(place, place + 1)

    def _are_apart(self) -> bool:
        """Several statuses and tertials, or a tertial between the statuses: each has its own."""
        stated, placed = self.marked.of(Tag.STATES), self.marked.times.placed
        first, last = min((each.start for each in stated), default=0), max((each.start for each in stated), default=0)
        several = len({each.states for each in stated}) > 1 and not says_it_again(self.marked)
        return several and (len(set(placed.values())) > 1 or any(first < at < last for at in placed))


def _answered(query: Query) -> Query:
    """What the answer is made of, without what answers of its kind take no account of."""
    found = changed(query, aspect=query.aspect if query.ask is AnswerKind.DETAIL else Aspect.STATUS)
    ranks = query.ask is AnswerKind.UNITS or bool(query.per) or query.about is not About.ACTIVITIES
    found = found if ranks else replace(found, most=None, by_share=False)
    change = query.change
    if query.ask is AnswerKind.SHARE:
        return replace(found, change=None)
    told = change is not None and query.states is not None and query.states in (change.before, change.after)
    if query.ask is not AnswerKind.CHANGE or change is None or told:
        return found
    return replace(found, states=None, left_out=frozenset())


def _span(named: Mention) -> range:
    return range(named.start, named.end)
