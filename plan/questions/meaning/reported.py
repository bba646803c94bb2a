"""From marked words to sets by what owners have sent in: comments, late reports, what needs a decision."""

from __future__ import annotations

from dataclasses import replace

from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.meaning.parts import LookedAmong, parts_in
from plan.questions.names.names import Names
from plan.questions.query import AnswerKind, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, followups, measures, reports
from plan.questions.swedish.vocabulary.states import REPORTED
from plan.questions.those import Commented, Deviation, Late, Of, OfKind, Repeated, Stood, Those, Titled, ToDecide, Under
from plan.tertial import Tertial

_AS_ADJECTIVE = phrase_set(reports.AS_ADJECTIVE, exact=True)
_THOSE_THAT = phrase_set(followups.THOSE_THAT, exact=True)
_EVERY = cues.EVERYTHING | cues.EVERYBODY | cues.EVERY_ONE | cues.VERY_ONE
_AMOUNTING: dict[Tag, Those] = {
    Tag.LATE_REPORT: Late(),
    Tag.DECISION: ToDecide(),
    Tag.NO_MEASURE: Deviation(measured=False),
    Tag.HAS_MEASURE: Deviation(measured=True),
    Tag.SAME_AGAIN: Repeated(),
}


def with_reports(query: Query, marked: Marked, current: Tertial | None) -> Query:
    among, also = _among(marked), _also(marked, current)
    if not among and not also:
        return query
    said = query.said | ({"odds"} if also else set()) | {"reports"}
    if any(isinstance(each, Deviation) for each in also) and _means_every_deviation(marked):
        query, among = changed(query, states=None), (*among, Deviation())
    return changed(query, among=(*query.among, *among), also=(*query.also, *also), said=said)


def _means_every_deviation(marked: Marked) -> bool:
    """ "Avvikelser utan åtgärd": of every status that is one, where "avvikelse" alone is one of them."""
    stated = marked.of(Tag.STATES)
    return bool(stated) and all(marked.spoken(each.start).startswith(measures.DEVIATIONS) for each in stated)


def _among(marked: Marked) -> tuple[Those, ...]:
    reported = Tag.AMONG_REPORTED in marked.tags or any(limits_to_reported(marked, each) for each in marked.marks)
    return (Stood(REPORTED),) if reported else ()


def limits_to_reported(marked: Marked, mark: Mark) -> bool:
    """ "Alla rapporterade som inte är gröna", "av det som HR rapporterat är …", not "rapporterade som försenade"."""
    denied = {each.end for each in marked.of(Tag.NOT)}
    if mark.tag is not Tag.REPORTING or not marked.of(Tag.STATES) or mark.start in denied:
        return False
    if any(part.stated == [mark] and part.others for part in parts_in(marked)):
        return True
    nouns = {each.start for each in marked.of(Tag.ITEM_NOUN, Tag.KIND)}
    if mark.end in nouns and _AS_ADJECTIVE.longest(marked.text, mark.start) is not None:
        return True
    after = range(mark.end, min(mark.end + 2, len(marked.text)))
    return any(_THOSE_THAT.longest(marked.text, place) for place in after if marked.text[place].stem)


def holding_reported(query: Query, marked: Marked) -> Query:
    """ "Enheter med aktiviteter som har rapporterats": that have such, not those that have reported all."""
    if query.ask is not AnswerKind.UNITS or query.states != REPORTED:
        return query
    nouns = marked.of(Tag.ITEM_NOUN, Tag.KIND)
    begun, beside = {mark.start for mark in nouns}, {place for mark in nouns for place in (mark.start, mark.end)}
    every = any(
        each.folded in _EVERY and (place + 1 in begun or each.folded not in cues.EVERYBODY)
        for place, each in enumerate(marked.text)
    )
    of_activities = any(
        marked.spoken(mark.end - 1) in cues.HAS_BEEN_REPORTED
        or beside & {mark.start, mark.end}
        or marked.spoken(mark.end) in cues.THAT
        for mark in marked.of(Tag.REPORTING)
    )
    return query.holding_reported if of_activities and not every else query


def _also(marked: Marked, current: Tertial | None) -> tuple[Those, ...]:
    found: list[Those] = []
    if words := marked.search.words:
        found.append(Titled(words) if marked.search.in_titles else Commented(words))
    found += [part for tag, part in _AMOUNTING.items() if tag in marked.tags]
    return tuple(_in_its_tertial(each, marked, current) if isinstance(each, Late) else each for each in found)


def _in_its_tertial(late: Late, marked: Marked, current: Tertial | None) -> Late:
    """ "Vilka rapporterade för sent i T2?", "… den här gången": to that round; "i båda tertialen": to each."""
    if marked.times.in_a_row > 1:
        return replace(late, times=marked.times.in_a_row)
    told = {*marked.times.tertials} or ({current} if current and marked.times.now else set())
    return replace(late, tertial=told.pop()) if len(told) == 1 else late


def shared_among(query: Query, marked: Marked, names: Names) -> Query:
    """ "Hur stor andel av de försenade är projekt?", "av det avslutade, hur mycket står Ekonomi för?": the status tells
    of what, and what stands beside it is counted: the kind, the unit or the goal, a date or a comment.
    """
    stated = marked.of(Tag.STATES)
    if Tag.SHARE not in marked.tags or query.states is None or len(stated) != 1:
        return query
    counted = _beside_the_part(marked, names, stated[0])
    told = tuple(each for each in query.asked.scope.parts if type(each) in counted)
    if not told and not (_part_of(marked, stated[0]) and (query.finish or query.also)):
        return query
    among = (*query.among, Stood(query.states, query.left_out))
    query = changed(query, states=None, left_out=frozenset(), among=among, also=(*query.also, *told))
    kinds = frozenset() if OfKind in counted else query.kinds
    units, goals = (() if Of in counted else query.units), (() if Under in counted else query.goals)
    return changed(query, kinds=kinds, units=units, goals=goals)


def _part_of(marked: Marked, stated: Mark) -> LookedAmong | None:
    return next((each for each in parts_in(marked) if each.stated == [stated] and not each.others), None)


def _beside_the_part(marked: Marked, names: Names, stated: Mark) -> set[type]:
    """Which sorts of sets stand outside of what is looked among, and nowhere inside."""
    part = _part_of(marked, stated)
    places = {
        OfKind: [mark.start for mark in marked.of(Tag.KIND, Tag.ONLY_KIND)],
        Of: [unit.start for unit in names.units],
        Under: list(names.goal_places),
    }
    return {sort for sort, held in places.items() if part and held and not {*held} & {*part.base}}
