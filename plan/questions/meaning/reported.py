"""From marked words to sets by what owners have sent in: comments, late reports, what needs a decision."""

from __future__ import annotations

from dataclasses import replace

from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.query import Query
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import followups, measures, reports
from plan.questions.swedish.vocabulary.states import REPORTED
from plan.questions.those import Commented, Deviation, Late, OfKind, Repeated, Stood, Those, Titled, ToDecide

_OF_THOSE = phrase_set(followups.OF_THOSE, exact=True)
_AS_ADJECTIVE = phrase_set(reports.AS_ADJECTIVE, exact=True)
_THOSE_THAT = phrase_set(followups.THOSE_THAT, exact=True)


_AMOUNTING: dict[Tag, Those] = {
    Tag.LATE_REPORT: Late(),
    Tag.DECISION: ToDecide(),
    Tag.NO_MEASURE: Deviation(measured=False),
    Tag.HAS_MEASURE: Deviation(measured=True),
    Tag.SAME_AGAIN: Repeated(),
}


def with_reports(query: Query, marked: Marked) -> Query:
    among, also = _among(marked), _also(marked)
    if not among and not also:
        return query
    said = query.said | ({"odds"} if also else set()) | {"reports"}
    if any(isinstance(each, Deviation) for each in also) and _means_every_deviation(marked):
        query, among = replace(query, states=None), (*among, Deviation())
    return replace(query, among=(*query.among, *among), also=(*query.also, *also), said=said)


def _means_every_deviation(marked: Marked) -> bool:
    """ "Avvikelser utan åtgärd": of every status that is one, where "avvikelse" alone is one of them."""
    stated = marked.of(Tag.STATES)
    return bool(stated) and all(marked.spoken(each.start).startswith(measures.DEVIATIONS) for each in stated)


def _among(marked: Marked) -> tuple[Those, ...]:
    reported = Tag.AMONG_REPORTED in marked.tags or any(limits_to_reported(marked, each) for each in marked.marks)
    return (Stood(REPORTED),) if reported else ()


def limits_to_reported(marked: Marked, mark: Mark) -> bool:
    """ "Alla rapporterade som inte är gröna", "rapporterade projekt", not "rapporterade som försenade"."""
    if mark.tag is not Tag.REPORTING or not marked.of(Tag.STATES):
        return False
    nouns = {each.start for each in marked.of(Tag.ITEM_NOUN, Tag.KIND)}
    if mark.end in nouns and _AS_ADJECTIVE.longest(marked.text, mark.start) is not None:
        return True
    after = range(mark.end, min(mark.end + 2, len(marked.text)))
    return any(_THOSE_THAT.longest(marked.text, place) for place in after if marked.text[place].stem)


def _also(marked: Marked) -> tuple[Those, ...]:
    found: list[Those] = []
    if words := marked.search.words:
        found.append(Titled(words) if marked.search.in_titles else Commented(words))
    found += [part for tag, part in _AMOUNTING.items() if tag in marked.tags]
    return tuple(found)


def shared_among(query: Query, marked: Marked) -> Query:
    """ "Hur stor andel av de försenade är projekt?": the status tells of what, and the kind is counted."""
    if Tag.SHARE not in marked.tags or query.states is None or not query.kinds:
        return query
    stated = marked.of(Tag.STATES)
    if len(stated) != 1 or not _follows(marked, stated[0]):
        return query
    kind = [each for each in query.asked.scope.parts if isinstance(each, OfKind)]
    among = (*query.among, Stood(query.states, query.left_out))
    return replace(query, states=None, left_out=frozenset(), kinds=frozenset(), among=among, also=(*query.also, *kind))


def _follows(marked: Marked, stated: Mark) -> bool:
    starts = range(max(stated.start - 2, 0), stated.start)
    found = [_OF_THOSE.longest(marked.text, place) for place in starts]
    return any(each is not None and each[0] == stated.start for each in found)
