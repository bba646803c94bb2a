"""Sets that are joined, held against one another, or parts of one another as no one set can say."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from plan.model import GoalKind
from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.meaning.negation import negated_marks
from plan.questions.meaning.parts import LookedAmong, parts_in
from plan.questions.meaning.pieces import Constructed
from plan.questions.query import About, AnswerKind, Aspect
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import constructions, cues, measures
from plan.questions.swedish.vocabulary.states import UNREPORTED
from plan.questions.swedish.words import folded
from plan.questions.those import Assessed, Named, Stood

_OR, _JOINS, _BOTH, _PART_OF, _THAN = (
    phrase_set(words, exact=True)
    for words in (
        constructions.OR, constructions.JOINS, constructions.BOTH, constructions.PART_OF, constructions.THAN,
    )
)  # fmt: skip
_THE_TWO = phrase_set(constructions.THE_TWO, exact=True)
_RESPECTIVELY = phrase_set(constructions.RESPECTIVELY, exact=True)
_MEASURE = phrase_set(f"{measures.ONE} | {measures.NOUNS}", exact=True)
_LACKED = {Tag.REPORTING, Tag.MISSING, Tag.UNIT_NOUN, Tag.ITEM_NOUN, Tag.KIND, Tag.STATES, Tag.GOAL_NOUN, Tag.ANY}
_IS = folded(constructions.IS)


def either(held: Constructed) -> Iterator[range]:
    """ "Delas av två enheter eller görs i samverkan med UTB": of two sorts."""
    for span in held.spans(_OR):
        before, after = held.beside(span)
        if before and after and before.sort != after.sort and not held.marked.tags & {Tag.KIND_OF}:
            yield span


def pairs(held: Constructed) -> Iterator[range]:
    """ "Försenade projekt samt gula förstudier": each status has a kind of its own."""
    told = held.query.change or held.query.also or held.query.among or held.query.lasting
    if told or held.query.in_a_row > 1:
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
        several = len({each.states for each in after}) > 1 and not held.query.of_each
        if several and not held.query.change and not held.marked.times.placed:
            yield span
        if len({each.names for each in held.names.units}) > 1 and not held.query.all_units:
            yield span


def both_at_once(held: Constructed) -> Iterator[range]:
    """ "Är både skyddade och försenade", "under både KF-målen och nämndmålen": of a share the first would narrow the
    whole, and of units and goals each would do.
    """
    shared, places = held.query.ask is AnswerKind.SHARE, _of_places(held)
    for span in held.spans(_BOTH) if (shared or places) and not held.query.without and not held.query.of_each else ():
        after = [each for each in held.pieces if each.place >= span.stop]
        sorts = {each.sort for each in after[:2]}
        if len(after) > 1 and (shared or sorts <= {"goal", "kind", "unit", "status"}) and not held.query.change:
            yield span


def shares_compared(held: Constructed) -> Iterator[range]:
    """ "Hur stor andel är försenad under KF-målen jämfört med under nämndmålen?": a share of each group."""
    if held.query.ask is AnswerKind.SHARE and not held.query.versus:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.CHANGE) if _compares(held, mark))


def _compares(held: Constructed, mark: Mark) -> bool:
    compares = held.marked.spoken(mark.start).startswith(tuple(cues.COMPARE_BEGINNINGS))
    before, after = held.beside(range(mark.start, mark.end))
    return compares and after is not None and before is not None and not held.query.change


def each_by_itself(held: Constructed) -> Iterator[range]:
    """ "Hur många slutdatum har skjutits fram hos Ekonomi respektive IT?": a number of each."""
    several = max(len(held.query.units), len(held.query.goals)) > 1
    if several and held.query.change and held.query.ask is AnswerKind.COUNT:
        yield from held.spans(_RESPECTIVELY)


def described_twice(held: Constructed) -> Iterator[range]:
    """ "Det som är försenat för andra gången samt det som har pausats": two sets, each with its own time."""
    if held.query.change is None and held.query.in_a_row == 1:
        return
    for span in held.spans(_JOINS):
        before, after = held.beside(span)
        anew = held.marked.spoken(span.stop) in cues.THOSE and held.marked.spoken(span.stop + 1) in cues.AS
        if anew and before and after:
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


def part_of(held: Constructed) -> Iterator[range]:
    """ "Av dem som var försenade i T1, hur många är nu gröna?": what is looked among has a status of its own."""
    for part in parts_in(held.marked, held.names.activity_places):
        if part.stated and _has_another(held, part):
            yield part.span
            return


def _has_another(held: Constructed, part: LookedAmong) -> bool:
    then = any(isinstance(each, Stood) and each.tertial for each in held.query.also)
    if held.query.among or held.query.finish or then:
        return False
    if held.query.tertials:
        return True
    if held.query.ask is AnswerKind.SHARE:
        end = max(mark.end for mark in part.stated)
        named = any(each.place >= end and each.sort in ("unit", "goal", "partner") for each in held.pieces)
        return bool(part.others) or named or any(part.span.stop == mark.start for mark in part.stated)
    return bool({mark.states for mark in part.others} - {mark.states for mark in part.stated})


def of_each(held: Constructed) -> Iterator[range]:
    """ "Är träffpunkten klar och hur går det med stödet?": a status of the one, and how the other goes."""
    if len(held.query.activities) > 1 and held.query.states and not held.query.topic:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.HOW))


def more_than(held: Constructed) -> Iterator[range]:
    """ "Är det fler gula än röda?": how many of the one against how many of the other."""
    for span in held.spans(_THAN) if not (held.query.versus or held.query.weighed) else ():
        before, after = held.beside(span)
        compared = before and after and before.sort == after.sort == "status" and before.value != after.value
        if compared:
            yield span


def more_of_nothing(held: Constructed) -> Iterator[range]:
    """ "Är det fler än i T1?", where nothing is told to be more of."""
    query = held.query
    told = query.states or query.left_out or query.per or query.finish
    if query.change is not None and query.ask is AnswerKind.CHANGE and not told:
        for mark in held.marked.of(Tag.GROWN, Tag.SHRUNK):
            yield range(mark.start, mark.end)


def more_than_one(held: Constructed) -> Iterator[range]:
    """ "Vilken av dem är försenad?", "jämför dem": where only one was spoken of last."""
    text, before, query = held.marked.text, held.before, held.query
    compared = Tag.CHANGE in held.marked.tags and max(len(query.units), len(query.goals)) < 2 and not query.tertials
    for place, each in enumerate(text):
        if before and each.folded in cues.THEM:
            of = held.marked.spoken(place - 1) in cues.OF
            ranked = (query.most is not None or Tag.WHO in held.marked.tags) and len(query.units) == 1
            one = of and (len(before.activities) == 1 or ranked)
            if one or (compared and each is [word for word in text if word.stem][-1]):
                yield range(place, place + 1)


def both_of_them(held: Constructed) -> Iterator[range]:
    """ "Vad är försenat hos de båda?": where only one was spoken of last."""
    query = held.query
    if held.before is not None and max(len(query.units), len(query.goals), len(query.activities)) < 2:
        yield from held.spans(_THE_TWO)


def only_these(held: Constructed) -> Iterator[range]:
    """ "Är det bara Simhallen som är försenad?": of all the others."""
    stated = {mark.start for mark in held.marked.of(Tag.STATES)}
    named = {unit.start for unit in held.names.units} | {*held.names.goal_places} | held.names.activity_places
    if held.marked.spoken(0) in cues.WHETHER and (held.query.states or held.query.odds or held.query.kinds):
        only = (mark for mark in held.marked.of(Tag.ONLY) if mark.end not in stated)
        yield from (range(mark.start, mark.end) for mark in only if held.query.states or mark.end in named)


def loose_topic(held: Constructed) -> Iterator[range]:
    """ "Beslutat", where titles hold words that only begin so."""
    if held.names.loosely and held.query.topic:
        yield from (range(place, place + 1) for place in sorted(held.names.activity_places))


def none_of_places(held: Constructed) -> Iterator[range]:
    """ "Under vilka mål finns ingen försenad?": the goals, not the activities."""
    stated = {mark.start for mark in held.marked.of(Tag.STATES)}
    nouns = held.marked.tags & {Tag.GOAL_NOUN, Tag.GOAL_KIND, Tag.UNIT_NOUN}
    asked = bool(nouns) and Tag.WHICH in held.marked.tags and not held.query.change
    if asked and (held.query.about is About.ACTIVITIES or not (held.query.without or held.query.of_none)):
        none = [mark for mark in held.marked.of(Tag.ANY) if held.marked.spoken(mark.start) in cues.NONE_OF]
        yield from (range(mark.start, mark.end) for mark in none if _over_verbs(held.marked, mark.end) in stated)


def things_counted(held: Constructed) -> Iterator[range]:
    """ "Hur många chefer har gått utbildningen?": not the activities whose titles hold the word."""
    places = held.names.activity_places
    if held.query.topic and held.query.ask is AnswerKind.COUNT and not held.marked.tags & {Tag.ITEM_NOUN, Tag.KIND}:
        yield from (range(mark.start, mark.end + 1) for mark in held.marked.of(Tag.COUNT) if mark.end in places)


def unjoined(held: Constructed) -> Iterator[range]:
    """ "De tjatar på mig: när är det på plats?": two statuses that nothing joins are not one set of both."""
    query, places = held.query, held.names.activity_places
    told = query.states and not (
        query.change or query.among or query.also or query.of_each or query.versus or query.terms
    )
    if not told or query.ask is AnswerKind.DETAIL or query.in_a_row > 1:
        return
    marks = [mark for mark in held.marked.of(Tag.STATES, Tag.MISSING) if mark.start not in places]
    for first, then in itertools.pairwise(marks):
        sets = [mark.states or UNREPORTED for mark in (first, then)]
        apart = sets[0] - sets[1] and sets[1] - sets[0] and sets[0] | sets[1] <= (query.states or frozenset())
        between = {held.marked.spoken(place) for place in range(first.end, then.start)}
        if apart and not between & _JOINING:
            yield range(first.start, first.end)


_JOINING = (
    cues.JOINTS | cues.AND_BESIDE | cues.FURTHER | cues.THAN | cues.AS | frozenset({"plus", "+", "/", "dvs", "el"})
)


def or_before(held: Constructed) -> Iterator[range]:
    """ "Som vi har på gång eller haft under året": what has been so is joined, and is in no set."""
    starts = {mark.start for mark in held.marked.of(Tag.STATES)}
    for place in sorted(mark.end for mark in held.marked.of(Tag.STATES)):
        been = held.marked.spoken(place) in cues.OR_ELSE and held.marked.spoken(place + 1) in cues.HAS_BEEN
        if been and place + 2 not in starts:
            yield range(place, place + 2)


def council_unheard(held: Constructed) -> Iterator[range]:
    """ "Vad är det fullmäktige vill?", where its goals were not understood."""
    query = held.query
    if not (query.goals or query.goals_out or held.names.goals or query.terms):
        marks = (mark for mark in held.marked.of(Tag.GOAL_KIND) if mark.value is GoalKind.COUNCIL_GOAL)
        yield from (range(mark.start, mark.end) for mark in marks)


def goals_spoken_of(held: Constructed) -> Iterator[range]:
    """ "Vilka mål når vi inte?" and then "vad görs inom dem?": the activities, where goals are told again."""
    if held.before and held.before.outlooks and held.query.outlooks and Tag.ASSESSED not in held.marked.tags:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.WHAT))
    if held.before and held.before.outlooks and held.query.about is About.GOALS and not held.query.goals:
        same = held.query.outlooks == held.before.outlooks
        text = held.marked.text
        yield from (range(at, at + 1) for at, each in enumerate(text) if each.folded in cues.THEM and not same)


def every_one_of_places(held: Constructed) -> Iterator[range]:
    """ "Under vilka mål har varenda aktivitet rapporterats?", "har alla enheter minst två klara?": of each all, or so
    many, not those that have."""
    query, marked = held.query, held.marked
    if marked.limits and Tag.UNIT_NOUN in marked.tags and (query.whether_all or marked.spoken(0) in cues.HAS_OR_IS):
        every = any(marked.before(mark.start) in cues.EVERYBODY for mark in marked.of(Tag.UNIT_NOUN))
        yield from [range(marked.limits_end - 2, marked.limits_end)] if every and not query.without else []
    asked = marked.tags & {Tag.GOAL_NOUN, Tag.GOAL_KIND} and Tag.WHICH in marked.tags and not query.outlooks
    if asked and query.states and query.extent is None and not query.whether_all:
        for mark in marked.of(Tag.WHAT):
            items = {each.start for each in marked.of(Tag.ITEM_NOUN, Tag.KIND)}
            if marked.spoken(mark.start) in cues.EVERY_ONE | cues.VERY_ONE and mark.end in items:
                yield range(mark.start, mark.end)


def _over_verbs(marked: Marked, place: int) -> int:
    while marked.spoken(place) in cues.THAT | cues.BEING | cues.HAVE | cues.IT:
        place += 1
    return place


def of_a_goals_topic(held: Constructed) -> Iterator[range]:
    """ "Vilka är nöjdast med skolmaten?": words of a goal, and no activities are asked for."""
    query, told = held.query, (Tag.GOAL_NOUN, Tag.GOAL_KIND, Tag.ITEM_NOUN, Tag.KIND, Tag.HOW, Tag.ANY, Tag.BELONG)
    if (
        query.goals
        and query.ask is AnswerKind.LIST
        and query.plan_only
        and not held.marked.of(*told)
        and not held.leans
    ):
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.WHICH))


def counted_twice(held: Constructed) -> Iterator[range]:
    """ "Hur många är avslutade, och hur många av dem är försenade?", which has not been parted."""
    counts = [mark for mark in held.marked.of(Tag.COUNT) if mark.end - mark.start > 1]
    if held.query.ask is AnswerKind.COUNT:
        yield from (range(mark.start, mark.end) for mark in counts[1:])


def measure_of_a_sort(held: Constructed) -> Iterator[range]:
    """ "Avslutade aktiviteter som har en genomförd åtgärd": a status of the measure."""
    measures = {mark.start for mark in held.marked.of(Tag.COMMENT) if _MEASURE.longest(held.marked.text, mark.start)}
    yield from (range(mark.start, mark.end + 1) for mark in held.marked.of(Tag.STATES) if mark.end in measures)


def none_is_missing(held: Constructed) -> Iterator[range]:
    """ "Var fattas inte ett enda svar?": none that lacks one."""
    missing = {mark.end for mark in held.marked.of(Tag.MISSING)}
    for mark in held.marked.of(Tag.ANY):
        if mark.start in missing and held.marked.spoken(mark.start) in cues.NONE_OF:
            yield range(mark.start, mark.end)


def lacking_something(held: Constructed) -> Iterator[range]:
    """ "Vem saknar budget?": what is lacked is no report."""
    others = {mark.start for mark in held.marked.marks if mark.tag not in _LACKED}
    for mark in held.marked.of(Tag.MISSING):
        if held.marked.text[mark.start : mark.end][-1:] and held.marked.spoken(mark.end - 1) in cues.LACKS:
            yield from [range(mark.start, mark.end)] if mark.end in others else []


def units_changed(held: Constructed) -> Iterator[range]:
    """ "Vilka enheter hade något försenat men har det inte längre?": units, where activities are told."""
    if held.query.ask is AnswerKind.CHANGE and not held.query.per:
        nouns = {mark.start for mark in held.marked.of(Tag.UNIT_NOUN, Tag.GOAL_NOUN)}
        asked = (mark for mark in held.marked.of(Tag.WHICH, Tag.COUNT) if mark.end in nouns)
        yield from (range(mark.start, mark.end + 1) for mark in asked)


def only_of_a_kind(held: Constructed) -> Iterator[range]:
    """ "Enheter som uteslutande har projekt"; of a ranking it tells what is counted."""
    kinds = {mark.start for mark in held.marked.of(Tag.KIND, Tag.ONLY_KIND)}
    of_holders = held.query.about in (About.UNITS, About.GOALS) and held.query.most is None
    if of_holders and held.query.kinds and held.query.extent is None:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.ONLY) if mark.end in kinds)


def neither_of_two(held: Constructed) -> Iterator[range]:
    """ "Enheter som varken har någon försening eller något orapporterat": without the one, and without the other."""
    if held.query.without and held.query.left_out and held.query.states:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.STATES, Tag.MISSING, Tag.REPORTING))


def some_but_none(held: Constructed) -> Iterator[range]:
    """ "Mål med minst en gul men ingen röd": some of the one and none of the other."""
    stated = held.marked.of(Tag.STATES)
    if held.query.of_none:
        return
    if held.query.without and len({mark.states for mark in stated}) > 1:
        denied = min((mark.start for mark in held.marked.of(Tag.NOT)), default=len(held.marked.text))
        telling = [mark for mark in held.marked.of(Tag.ANY) if mark.start < denied]
        some = {held.marked.spoken(mark.start) for mark in telling} - cues.NONE_OF - cues.ARE_THERE
        between = {held.marked.spoken(place) for place in range(stated[0].end, stated[-1].start)}
        if some or held.marked.limits or between & cues.BUT:
            yield range(stated[0].start, stated[-1].end)
    elif _of_places(held) and not held.query.change and not held.query.also:
        taken = negated_marks(held.marked, held.names)
        if 0 < sum(mark.start in taken for mark in stated) < len(stated):
            yield range(stated[0].start, stated[-1].end)


def _of_places(held: Constructed) -> bool:
    return held.query.about in (About.UNITS, About.GOALS)


def share_of_one(held: Constructed) -> Iterator[range]:
    """ "Hur många procent försenad är Klart vatten?"."""
    if held.query.ask is AnswerKind.SHARE and len(held.query.activities) == 1:
        for mark in held.marked.of(Tag.SHARE):
            yield range(mark.start, mark.end)


def share_of_nothing(held: Constructed) -> Iterator[range]:
    """ "Hur stor andel av maten är ekologisk?": a part of what is told of no activity."""
    query = held.query
    parts = (*query.asked.scope.parts, *query.asked.wanted.parts)
    divided = (
        query.per or query.is_of_clauses or query.most is not None or any(not isinstance(each, Named) for each in parts)
    )
    if query.ask is AnswerKind.SHARE and query.about is About.ACTIVITIES and not divided:
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.SHARE))


def part_of_others(held: Constructed) -> Iterator[range]:
    """ "Hur stor del av målen nås?", "hur många av dem som fick påminnelse har svarat?"."""
    query = held.query
    shared = query.ask is AnswerKind.SHARE and query.about is About.GOALS and not query.per
    if shared or query.about is About.REMINDERS:
        yield from held.spans(_PART_OF)


def of_goals(held: Constructed) -> Iterator[range]:
    """ "Hur stor del av målen nås?": where the answer is of activities under any goal."""
    query = held.query
    told = query.goals or query.goals_out or query.per or query.outlooks or query.terms or held.names.goal_kinds
    assessed = any(isinstance(each, Assessed) for each in query.among)
    if not told and not assessed and query.about is About.ACTIVITIES and query.aspect is not Aspect.GOAL:
        places = held.names.activity_places
        yield from (range(mark.start, mark.end) for mark in held.marked.of(Tag.GOAL_NOUN) if mark.start not in places)


def figure_and_status(held: Constructed) -> Iterator[range]:
    """ "Vilka mål har röd siffra men gröna aktiviteter?": of each its own."""
    stated, figures = held.marked.of(Tag.STATES), held.marked.of(Tag.FIGURES)
    apart = len(stated) > 1 and Tag.GOAL_NOUN in held.marked.tags
    one = bool(stated) and bool(held.query.goals) and held.query.ask is AnswerKind.LIST
    if figures and (apart or one):
        yield from (range(mark.start, mark.end) for mark in figures)
