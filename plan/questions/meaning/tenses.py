"""What was so, is to be so, or is only supposed, and what a report was rather than what it says."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from plan.model import Status
from plan.questions.meaning.goal_questions import assessed_clause
from plan.questions.meaning.moves import ARRIVED, FRESH, now_verb
from plan.questions.meaning.negation import are_joined, says_no_longer
from plan.questions.meaning.pieces import Constructed
from plan.questions.query import About, AnswerKind, Change, Direction
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import constructions, cues, states
from plan.questions.swedish.vocabulary.states import FINISHED
from plan.questions.those import Assessed, Stood
from plan.questions.times.day_sides import bound
from plan.questions.times.timed_text import YEAR

_SUPPOSED, _BEFORE = (phrase_set(words, exact=True) for words in (constructions.SUPPOSED, constructions.BEFORE))
_SHORT = 5
_TIMELY = phrase_set(states.TIMELY)


def supposed(held: Constructed) -> Iterator[range]:
    """ "Tänk om bron vore försenad"."""
    yield from held.spans(_SUPPOSED)


def to_be_done(held: Constructed) -> Iterator[range]:
    """ "Hur många ska vara klara enligt planen?": what is to be so, not what is."""
    query = held.query
    if query.states and not query.finish and not query.change:
        for mark in held.marked.of(Tag.STATES):
            before = range(mark.start - 2, mark.start)
            modal = held.marked.spoken(before.start) in cues.SHALL and held.marked.spoken(before[-1]) in cues.BEING
            if modal and mark.states & FINISHED:
                yield range(before.start, mark.end)


def then_and_now(held: Constructed) -> Iterator[range]:
    """ "Hur många av dem som gick enligt plan i T1 gör det än i dag?": how it is now, too."""
    query, apart = held.query, any(isinstance(each, Stood) for each in (*held.query.also, *held.query.among))
    apart = apart or query.weighed is not None
    if query.ask is AnswerKind.DETAIL and query.tertial and held.marked.times.beside_now:
        yield from (range(place, place + 1) for place in held.marked.times.beside_now)
    if query.states and not (query.change or apart or query.in_a_row > 1 or query.span or query.tertials):
        yield from (range(place, place + 1) for place in held.marked.times.beside_now)


def days_of_reports(held: Constructed) -> Iterator[range]:
    """ "Rapporterades före den 23 augusti": as things stood on a day has no side of it."""
    days = [place for place in sorted(held.marked.times.used) if held.marked.times.as_of]
    for place in days:
        side = bound(held.marked.text, place) if place - 1 not in days else None
        if side is not None:
            yield range(side[1], place)


def before_a_tertial(held: Constructed) -> Iterator[range]:
    """ "Vilka var försenade före T2?": not as it was in that one."""
    if not held.query.change and not held.query.finish:
        for span in held.spans(_BEFORE):
            if span.stop in held.marked.times.placed:
                yield span


def after_a_tertial(held: Constructed) -> Iterator[range]:
    """ "Vad var försenat efter T1?": as it was at its end, or since then?"""
    inside = {place for mark in held.marked.of(Tag.STATES) for place in range(mark.start, mark.end)}
    if not held.query.change and not held.query.finish:
        for place in held.marked.times.placed:
            before = place - 2 if held.marked.spoken(place - 1) in cues.ARTICLES else place - 1
            if held.marked.spoken(before) in cues.BEHIND and held.query.states and before not in inside:
                yield range(before, before + 1)


def _is_of_any_status(change: Change) -> bool:
    return (change.before, change.after, change.start) == (None, None, None) and change.direction is Direction.ANY


def newly_so(held: Constructed) -> Iterator[range]:
    """ "Vilka är nya i år?", "har blivit gröna igen": of how it was before."""
    became = held.marked.of(Tag.BECAME)
    new = [mark for mark in became if any(each.longest(held.marked.text, mark.start) for each in (FRESH, ARRIVED))]
    fresh = new if held.query.change is None or _is_of_any_status(held.query.change) else []
    again = [mark for mark in held.marked.of(Tag.IN_A_ROW) if became and held.marked.spoken(mark.start) in cues.AGAIN]
    for mark in (*fresh, *again):
        if not {mark.start, mark.end} & held.names.activity_places:
            yield range(mark.start, mark.end)


def one_of_two(held: Constructed) -> Iterator[range]:
    """ "Saknade rapport i T1 men har en i T2": a list is of one time; how many, of each."""
    query, placed = held.query, sorted(held.marked.times.placed)
    between = {held.marked.spoken(place) for place in range(*placed)} if len(placed) == 2 else set()
    if query.ask is AnswerKind.LIST and len(query.tertials) > 1 and query.states and between & cues.CLAUSE_ENDS:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.STATES, Tag.MISSING, Tag.REPORTING))


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


def assessed_then(held: Constructed) -> Iterator[range]:
    """ "Försenat under mål som inte bedömdes uppnås i T1": the goals then, or the activities?"""
    if any(isinstance(each, Assessed) for each in held.query.among):
        clause = assessed_clause(held.marked)
        yield from (range(at, at + 1) for at in held.marked.times.placed if clause.start < at <= clause.stop + 1)


def opening_hours(held: Constructed) -> Iterator[range]:
    """ "Är biblioteket öppet?"."""
    for mark in held.marked.of(Tag.NOT_FINISHED):
        if held.marked.spoken(mark.start) in cues.OPEN and held.names.units:
            yield range(mark.start, mark.end)


def reports_in_time(held: Constructed) -> Iterator[range]:
    """ "Har rapporterat i tid": of the reports, not of the activities."""
    for mark in held.marked.of(Tag.STATES):
        timely = _TIMELY.longest(held.marked.text, mark.start)
        if timely and any(each.end == mark.start for each in held.marked.of(Tag.REPORTING)):
            yield range(mark.start, mark.end)


def unchanged_for_long(held: Constructed) -> Iterator[range]:
    """ "Samma status i alla tre tertial": what has not changed is held against one tertial alone."""
    change = held.query.change
    if change and change.direction is Direction.NONE and (held.query.in_a_row > 1 or held.marked.times.in_a_row > 1):
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.UNCHANGED))


def assessed_twice(held: Constructed) -> Iterator[range]:
    """ "Bedömdes uppnås i T1 men inte i T2": assessments are told of one tertial."""
    placed = held.marked.times.placed
    told = held.query.outlooks and held.query.change
    if not told and (held.query.outlooks or held.marked.of(Tag.ASSESSED)) and len(set(placed.values())) > 1:
        yield from (range(place, place + 1) for place in placed)


def days_left_out(held: Constructed) -> Iterator[range]:
    """ "Före jul, september oräknad": days are bounded, and none between them left out."""
    if held.query.finish:
        used = held.marked.times.used
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.EXCEPT) if mark.start - 1 in used)


def left_of_those(held: Constructed) -> Iterator[range]:
    """ "Hur många återstår?", after some have been left out: of those, or unfinished?"""
    marks, content = held.marked.of(Tag.NOT_FINISHED), [each for each in held.marked.text if each.stem]
    if held.before and Tag.COUNT in held.marked.tags and len(content) <= _SHORT and not held.marked.of(Tag.STATES):
        yield from (range(each.start, each.end) for each in marks if held.marked.spoken(each.start) in cues.LEFT_OVER)


def moved_and_changed(held: Constructed) -> Iterator[range]:
    """ "Både sämre status och ett senare slutdatum": of the one or the other, where dates are told."""
    if held.query.change and held.query.change.dates:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.BETTER, Tag.WORSE, Tag.UNCHANGED))


def moved_between_years(held: Constructed) -> Iterator[range]:
    """ "Har flyttats från 2025 till 2026": by which years the date has moved is not looked at."""
    if held.query.change and held.query.change.dates:
        years = (place for place, each in enumerate(held.marked.text) if YEAR.fullmatch(each.folded))
        yield from (range(place, place + 1) for place in years)


def commented_then(held: Constructed) -> Iterator[range]:
    """ "Hade en kommentar i T1 men saknar kommentar i T2": what is said of one tertial is not true of the other."""
    twice = len({*held.marked.times.placed.values()}) > 1 and not held.query.clauses
    then = held.marked.of(Tag.COMMENT) if twice and held.marked.of(Tag.NO_COMMENT) else []
    yield from (range(mark.start, mark.end) for mark in then)


def without_moving(held: Constructed) -> Iterator[range]:
    """ "Försenat utan att det finns ett nytt slutdatum": the date is denied, not what stands before the "utan"."""
    moved = max((mark.start for mark in held.marked.of(Tag.MOVED_DATE)), default=0)
    denied = (mark for mark in held.marked.of(Tag.NOT) if held.marked.spoken(mark.start) in cues.LACKING)
    yield from (range(mark.start, mark.end) for mark in denied if mark.start < moved)


def not_moved(held: Constructed) -> Iterator[range]:
    """ "Vilka har inte fått nytt datum?": those that have are not meant."""
    if held.query.change and held.query.change.dates:
        for moved in held.marked.of(Tag.MOVED_DATE):
            near = (mark for mark in held.marked.of(Tag.NOT) if 0 <= moved.start - mark.end <= _NEAR)
            yield from (range(mark.start, mark.end) for mark in near)


_NEAR = 3


def denied_beside(held: Constructed) -> Iterator[range]:
    """ "Blir klara nästa år men nämner inte SKR", "har inte blivit försenade sedan T1": what no set takes away.

    Whatever else the "inte" could be of.
    """
    marked = held.marked
    passed = {place for mark in marked.of(Tag.ANY) for place in range(mark.start, mark.end)}
    begun = {mark.start for mark in marked.of(*_NEVER_TAKEN)}
    begun |= {mark.start for mark in marked.of(Tag.SAYING)} if marked.search.words else set()
    if held.query.change:
        become = (mark for mark in marked.of(Tag.STATES) if marked.spoken(mark.start) in cues.BECAME)
        begun |= {mark.start for mark in (*marked.of(Tag.BECAME), *become)}
    for mark in marked.of(Tag.NOT):
        place = next(at for at in range(mark.end, len(marked.text) + 1) if at not in passed)
        if place in begun:
            yield range(mark.start, mark.end)


_NEVER_TAKEN = (Tag.OVERRUN, Tag.COMMENT, Tag.HAS_COMMENT, Tag.SHARED, Tag.BETTER, Tag.WORSE)


def but_not_then(held: Constructed) -> Iterator[range]:
    """ "Hade en kommentar i T1 men inte i T2": no status has changed."""
    change, marked = held.query.change, held.marked
    plain = change and not (change.before or change.after or change.dates) and change.direction is Direction.ANY
    if plain and marked.of(Tag.COMMENT, Tag.HAS_COMMENT) and not marked.of(Tag.CHANGE, Tag.BECAME):
        yield from (range(mark.start, mark.end) for mark in marked.of(Tag.EXCEPT, Tag.NOT))


def overrun_since(held: Constructed) -> Iterator[range]:
    """ "Hade i T1 ett slutdatum som nu har passerat": the date of then, and how it stands now."""
    finish, tertial = held.query.finish, held.query.tertial
    of_several = held.query.ask is not AnswerKind.DETAIL and finish and finish.last and finish.unfinished
    if of_several and finish and finish.last and tertial and tertial.next.last < finish.last:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.OVERRUN))


def not_so_in_a_row(held: Constructed) -> Iterator[range]:
    """ "Har inte varit försenade två tertial i rad": neither time, or not both?"""
    if held.query.in_a_row > 1 and held.query.left_out:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.NOT))


def changed_and_due(held: Constructed) -> Iterator[range]:
    """ "Har bytt status sedan T1 och blir klara i år", where the days narrow nothing."""
    query = held.query
    days = query.finish and (query.finish.first or query.finish.last)
    if query.change and not query.change.dates and days and query.about is About.ACTIVITIES:
        spent = sorted(held.marked.times.used - {*held.marked.times.placed})
        yield from (range(place, place + 1) for place in spent)


def finished_and_expected(held: Constructed) -> Iterator[range]:
    """ "De som avslutats skulle bli klara först i oktober": a day by which takes the place of the one word alone."""
    marked = held.marked
    done = [mark for mark in marked.of(Tag.STATES) if mark.states == {Status.DONE}]
    if not held.query.finish or held.query.states or held.query.left_out:
        return
    for first, last in itertools.pairwise(done):
        asked = {marked.spoken(place) for place in range(first.start, last.start)} & cues.ASKING
        if asked or not are_joined(marked, first.start, last.start):
            yield range(first.start, first.end)
    for mark in done if marked.of(Tag.SOONEST) else ():
        if marked.spoken(mark.start - 1) in cues.AS:
            yield range(mark.start, mark.end)


def never_of_nothing(held: Constructed) -> Iterator[range]:
    """ "Vilken T1-rapport fick vi aldrig in?": never what?"""
    if held.query.never and held.query.states is None and not held.query.left_out:
        yield from (range(each.start, each.end) for each in held.marked.of(Tag.NOT))


def left_out_then(held: Constructed) -> Iterator[range]:
    """ "Har blivit klara utan att ha varit försenade i T1": what is left out would be no part of what is wanted."""
    query, placed = held.query, held.marked.times.placed
    if query.states and query.left_out and not query.states & query.left_out and placed and not query.change:
        yield from (range(each.start, each.end) for each in held.marked.of(Tag.NOT, Tag.EXCEPT))


def dates_of_several(held: Constructed) -> Iterator[range]:
    """ "Hade ett slutdatum i T1 men inget i T2", "under 2025 men nu 2026": one date alone is held against days."""
    query, placed = held.query, held.marked.times.placed
    if query.finish and not query.change and len(set(placed.values())) > 1:
        yield from (range(place, place + 1) for place in placed)
    if held.marked.of(Tag.WHEN, Tag.HAS_DATE, Tag.NO_DATE, Tag.MOVED_DATE) and YEAR.fullmatch(query.topic):
        yield from (range(place, place + 1) for place in sorted(held.names.activity_places))


def same_for_long(held: Constructed) -> Iterator[range]:
    """ "Samma svar tre tertial i rad": an answer is held against the one before it alone."""
    if held.query.in_a_row > 1 or held.query.span:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.SAME_AGAIN))


def same_as_one(held: Constructed) -> Iterator[range]:
    """ "Vilka har samma status som Digital post?": what it is held against is no earlier time."""
    named = held.names.activity_places
    for mark in held.marked.of(Tag.UNCHANGED):
        as_one = cues.AS & {held.marked.spoken(mark.end - 1), held.marked.spoken(mark.end)}
        if as_one and any(place >= mark.end for place in named):
            yield range(mark.start, mark.end)


def not_before_then(held: Constructed) -> Iterator[range]:
    """ "Vilka blev klara först i T2?": in no earlier one, or the first of them."""
    placed = {*held.marked.times.placed}
    for mark in held.marked.of(Tag.SOONEST) if not held.query.arrived else ():
        if held.marked.spoken(mark.end) in cues.IN and {mark.end + 1, mark.end + 2} & placed:
            yield range(mark.start, mark.end)
