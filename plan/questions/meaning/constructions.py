"""Constructions that no one set can say. The words that make one are asked about."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from functools import cached_property

from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.meaning.moves import ARRIVED, FRESH, now_verb
from plan.questions.meaning.negation import says_no_longer
from plan.questions.names.names import Names
from plan.questions.query import About, AnswerKind, Aspect, Query
from plan.questions.swedish.lexicon import Phrases, phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import constructions, cues, states
from plan.questions.swedish.words import fold
from plan.questions.those import Named
from plan.questions.times.day_sides import bound

_OR, _JOINS, _BOTH, _PART_OF, _SUPPOSED, _THAN, _BEFORE = (
    phrase_set(words, exact=True)
    for words in (
        constructions.OR, constructions.JOINS, constructions.BOTH, constructions.PART_OF, constructions.SUPPOSED,
        constructions.THAN, constructions.BEFORE,
    )
)  # fmt: skip
_TIMELY = phrase_set(states.TIMELY)
_VERBS = frozenset(fold(each) for each in constructions.VERBS.split())
_IS = frozenset(fold(each) for each in constructions.IS.split())
_SORTS = {
    Tag.STATES: "status", Tag.NOT_FINISHED: "status", Tag.MISSING: "status", Tag.REPORTING: "status",
    Tag.KIND: "kind", Tag.ONLY_KIND: "kind", Tag.EVERY_DEPARTMENT: "partner", Tag.COLLABORATION: "partner",
    Tag.SHARED: "shared", Tag.PROTECTED: "protected", Tag.HAS_COMMENT: "comment", Tag.NO_COMMENT: "comment",
    Tag.NO_DATE: "date", Tag.HAS_DATE: "date", Tag.NO_OWNER: "owner", Tag.BETTER: "change", Tag.WORSE: "change",
    Tag.UNCHANGED: "change", Tag.LATE_REPORT: "late", Tag.DECISION: "decision",
}  # fmt: skip

_PAIRED = {"status", "kind", "unit", "goal", "tertial"}


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that narrows, where it stands: pieces of one sort may stand in each other's place."""

    place: int
    sort: str
    value: Hashable


@dataclass(frozen=True)
class Constructed:
    query: Query
    marked: Marked
    names: Names
    before: Query | None = None
    """The question before."""

    def doubts(self) -> dict[int, str]:
        return {place: " ".join(self.marked.text[at].raw for at in span) for place, span in self._found()}

    def _found(self) -> Iterator[tuple[int, range]]:
        for rule in RULES:
            for span in rule(self):
                yield span.start, span

    @cached_property
    def pieces(self) -> list[Piece]:
        marked, names = self.marked, self.names
        found = [Piece(each.start, _SORTS[each.tag], each.value) for each in marked.marks if each.tag in _SORTS]
        found += [Piece(each.start, "unit", each.names) for each in names.units]
        found += [Piece(each.start, "partner", each.names) for each in marked.partners]
        found += [Piece(place, "goal", marked.spoken(place)) for place in names.goal_places]
        found += [Piece(place, "tertial", tertial) for place, tertial in marked.times.placed.items()]
        return sorted((each for each in found if each.place not in names.activity_places), key=lambda each: each.place)

    def spans(self, words: Phrases[bool]) -> list[range]:
        text, taken = self.marked.text, self.marked.times.used | self.names.activity_places | {*self.marked.verbatim}
        inside = {place for mark in self.marked.marks for place in range(mark.start, mark.end)}
        places = (place for place, each in enumerate(text) if each.stem and place not in taken | inside)
        return [range(place, found[0]) for place in places if (found := words.longest(text, place))]

    def values_in(self, places: range) -> dict[str, set[Hashable]]:
        """What stands there, of each sort that a status may be joined with."""
        found: dict[str, set[Hashable]] = {}
        for each in self.pieces:
            if each.place in places and each.sort in _PAIRED:
                found.setdefault(each.sort, set()).add(each.value)
        return found

    def beside(self, span: range) -> tuple[Piece | None, Piece | None]:
        before = [each for each in self.pieces if each.place < span.start]
        after = [each for each in self.pieces if each.place >= span.stop]
        return (before[-1] if before else None), (after[0] if after else None)


def either(held: Constructed) -> Iterator[range]:
    """ "Delas av två enheter eller görs i samverkan med UTB": of two sorts."""
    for span in held.spans(_OR):
        before, after = held.beside(span)
        if before and after and before.sort != after.sort and not held.marked.tags & {Tag.KIND_OF}:
            yield span


def pairs(held: Constructed) -> Iterator[range]:
    """ "Försenade projekt samt gula förstudier": each status has a kind of its own."""
    if held.query.change or held.query.also or held.query.lasting or held.query.in_a_row > 1:
        return
    breaks = [range(place, place + 1) for place, each in enumerate(held.marked.text) if each.is_break]
    for span in (*held.spans(_JOINS), *breaks):
        first = held.values_in(range(span.start))
        second = held.values_in(range(span.stop, len(held.marked.text)))
        if sum(1 for sort in first.keys() & second.keys() if first[sort] != second[sort]) > 1:
            yield span
            return


def at_once(held: Constructed) -> Iterator[range]:
    """ "Är både klara och försenade", not "visa både klara och försenade"."""
    for span in (each for each in held.spans(_BOTH) if held.marked.spoken(each.start - 1) in _IS):
        after = [each for each in held.marked.of(Tag.STATES) if span.stop <= each.start]
        if len({each.states for each in after}) > 1 and not held.query.change and not held.marked.times.placed:
            yield span
        if len({each.names for each in held.names.units}) > 1 and not held.query.all_units:
            yield span


def denied_twice(held: Constructed) -> Iterator[range]:
    """ "Vilka är inte inte försenade?", "ingenting som inte är klart"."""
    denied = held.marked.of(Tag.NOT)
    none = [mark for mark in held.marked.of(Tag.ANY) if held.marked.spoken(mark.start) in cues.NONE_OF]
    for first, second in itertools.pairwise(denied):
        if second.start - first.end <= 1 and held.marked.spoken(first.end) not in cues.JOINTS:
            yield range(first.start, second.end)
    if none and denied:
        yield range(none[0].start, none[0].end)


def days_of_reports(held: Constructed) -> Iterator[range]:
    """ "Rapporterades före den 23 augusti": as things stood on a day has no side of it."""
    days = [place for place in sorted(held.marked.times.used) if held.marked.times.as_of]
    for place in days:
        side = bound(held.marked.text, place) if place - 1 not in days else None
        if side is not None:
            yield range(side[1], place)


def share_of_one(held: Constructed) -> Iterator[range]:
    """ "Hur många procent försenad är Klart vatten?"."""
    if held.query.ask is AnswerKind.SHARE and len(held.query.activities) == 1:
        for mark in held.marked.of(Tag.SHARE):
            yield range(mark.start, mark.end)


def part_of_others(held: Constructed) -> Iterator[range]:
    """ "Hur stor del av målen nås?", "hur många av dem som fick påminnelse har svarat?"."""
    query = held.query
    shared = query.ask is AnswerKind.SHARE and query.about is About.GOALS and not query.per
    if shared or query.about is About.REMINDERS:
        yield from held.spans(_PART_OF)


def supposed(held: Constructed) -> Iterator[range]:
    """ "Tänk om bron vore försenad"."""
    yield from held.spans(_SUPPOSED)


def part_of(held: Constructed) -> Iterator[range]:
    """ "Av dem som var försenade i T1, hur många är nu gröna?": what is looked among has a status of its own."""
    for span in held.spans(_PART_OF):
        base = range(span.stop, _end_of_part(held.marked, span.stop))
        told = held.marked.of(Tag.STATES, Tag.REPORTING, Tag.MISSING)
        stated = [mark for mark in told if mark.start in base and _is_of_part(held.marked, span, mark)]
        others = [mark for mark in told if mark not in stated]
        if stated and _has_another(held, span, stated, others):
            yield span
            return


def _has_another(held: Constructed, part: range, stated: list[Mark], others: list[Mark]) -> bool:
    if held.query.among or held.query.finish:
        return False
    if held.query.ask is AnswerKind.SHARE:
        return bool(others) or any(part.stop == mark.start for mark in stated)
    return bool({mark.states for mark in others} - {mark.states for mark in stated})


def _is_of_part(marked: Marked, span: range, mark: Mark) -> bool:
    """ "Av de röda", "av dem som är röda", not "av projekten som …, är röda"."""
    between = {marked.spoken(place) for place in range(span.stop, mark.start)}
    return between <= cues.ARTICLES or bool(between & cues.THAT)


def _end_of_part(marked: Marked, place: int) -> int:
    """Before the next verb, but for that of a "som …"."""
    own = 0
    while place < len(marked.text) and not marked.text[place].is_break:
        if marked.spoken(place) in cues.THAT:
            own = 1
        elif marked.spoken(place) in _VERBS:
            if not own:
                break
            own = 0
        place += 1
    return place


def of_each(held: Constructed) -> Iterator[range]:
    """ "Är träffpunkten klar och hur går det med stödet?": a status of the one, and how the other goes."""
    if len(held.query.activities) > 1 and held.query.states and not held.query.topic:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.HOW))


def more_than(held: Constructed) -> Iterator[range]:
    """ "Är det fler gula än röda?": how many of the one against how many of the other."""
    for span in held.spans(_THAN):
        before, after = held.beside(span)
        compared = before and after and before.sort == after.sort == "status" and before.value != after.value
        if compared:
            yield span


def before_a_tertial(held: Constructed) -> Iterator[range]:
    """ "Vilka var försenade före T2?": not as it was in that one."""
    if not held.query.change and not held.query.finish:
        for span in held.spans(_BEFORE):
            if span.stop in held.marked.times.placed:
                yield span


def newly_so(held: Constructed) -> Iterator[range]:
    """ "Vilka är nya i år?", "har blivit gröna igen": of how it was before."""
    became = held.marked.of(Tag.BECAME)
    new = [mark for mark in became if any(each.longest(held.marked.text, mark.start) for each in (FRESH, ARRIVED))]
    fresh = new if not held.query.change else []
    again = [mark for mark in held.marked.of(Tag.IN_A_ROW) if became and held.marked.spoken(mark.start) in cues.AGAIN]
    for mark in (*fresh, *again):
        if not {mark.start, mark.end} & held.names.activity_places:
            yield range(mark.start, mark.end)


def still_not(held: Constructed) -> Iterator[range]:
    """ "Vilka som inte var klara i T1 är fortfarande inte klara?": how it is now, not only how it was."""
    if now_verb(held.marked) is not None and not held.query.also and not held.query.change and not held.query.among:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.AGAIN))


def no_longer_what(held: Constructed) -> Iterator[range]:
    """ "Vilka är försenade?" and then "vilka är det inte längre?": of how it was, nothing has been told."""
    if held.query.change and held.query.change.before is None:
        yield from (
            range(mark.start, mark.end + 1) for mark in held.marked.of(Tag.NOT) if says_no_longer(held.marked, mark)
        )


def opening_hours(held: Constructed) -> Iterator[range]:
    """ "Är biblioteket öppet?"."""
    for mark in held.marked.of(Tag.NOT_FINISHED):
        if held.marked.spoken(mark.start) in cues.OPEN and held.names.units:
            yield range(mark.start, mark.end)


def answers_for(held: Constructed) -> Iterator[range]:
    """ "Det som HR svarar för": whose it is, not what has been reported."""
    for mark in held.marked.of(Tag.REPORTING):
        if held.marked.spoken(mark.start) in cues.ANSWERS and held.marked.spoken(mark.end) in cues.FOR:
            yield range(mark.start, mark.end + 1)


def reports_in_time(held: Constructed) -> Iterator[range]:
    """ "Har rapporterat i tid": of the reports, not of the activities."""
    for mark in held.marked.of(Tag.STATES):
        timely = _TIMELY.longest(held.marked.text, mark.start)
        if timely and any(each.end == mark.start for each in held.marked.of(Tag.REPORTING)):
            yield range(mark.start, mark.end)


def of_goals(held: Constructed) -> Iterator[range]:
    """ "Hur stor del av målen nås?": where the answer is of activities under any goal."""
    query = held.query
    told = query.goals or query.goals_out or query.per or query.outlooks or query.terms or held.names.goal_kinds
    if not told and query.about is About.ACTIVITIES and query.aspect is not Aspect.GOAL:
        places = held.names.activity_places
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.GOAL_NOUN) if mark.start not in places)


def more_than_one(held: Constructed) -> Iterator[range]:
    """ "Vilken av dem är försenad?", "jämför dem": where only one was spoken of last."""
    text, before, query = held.marked.text, held.before, held.query
    compared = Tag.CHANGE in held.marked.tags and max(len(query.units), len(query.goals)) < 2 and not query.tertials
    for place, each in enumerate(text):
        if before and each.folded in cues.THEM:
            one = len(before.activities) == 1 and held.marked.spoken(place - 1) in cues.OF
            if one or (compared and each is [word for word in text if word.stem][-1]):
                yield range(place, place + 1)


def same_for_long(held: Constructed) -> Iterator[range]:
    """ "Samma svar tre tertial i rad": an answer is held against the one before it alone."""
    if held.query.in_a_row > 1:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.SAME_AGAIN))


def share_of_nothing(held: Constructed) -> Iterator[range]:
    """ "Hur stor andel av maten är ekologisk?": a part of what is told of no activity."""
    query = held.query
    parts = (*query.asked.scope.parts, *query.asked.wanted.parts)
    divided = query.per or query.most is not None or any(not isinstance(each, Named) for each in parts)
    if query.ask is AnswerKind.SHARE and query.about is About.ACTIVITIES and not divided:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.SHARE))


Rule = Callable[[Constructed], Iterator[range]]
RULES: tuple[Rule, ...] = (
    either, pairs, at_once, denied_twice, days_of_reports, share_of_one, part_of_others, supposed, part_of, of_each,
    more_than_one, more_than, before_a_tertial, newly_so, still_not, no_longer_what, opening_hours, answers_for,
    reports_in_time, of_goals, same_for_long, share_of_nothing,
)  # fmt: skip
