"""Filters beside status, place and kind: what nobody answers for, what has been so the whole year; and
what is to be made of the answer."""

from __future__ import annotations

from collections.abc import Collection

from plan.questions.marks.limits import Extent
from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.marks.so_many import few_ranked
from plan.questions.meaning.parts import parts_in
from plan.questions.meaning.statuses import asks_for_some_unit, asks_whether_all_have, asks_whether_each_has
from plan.questions.query import About, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag, Wanted
from plan.questions.swedish.vocabulary import conditions, cues
from plan.questions.swedish.vocabulary.states import REPORTED
from plan.questions.swedish.words import folded
from plan.questions.those import Beginning, Being, Commented, Outside, Span, Those, Trait
from plan.questions.times.timed_text import YEAR
from plan.swedish.dates import number_of

_AN_OWNER = phrase_set(conditions.AN_OWNER)
_WHOLLY = folded(conditions.WHOLLY)
_PARTLY = phrase_set(conditions.PARTLY)
_EVERY = phrase_set(conditions.EVERY_TERTIAL)
_SOME = phrase_set(conditions.SOME_TERTIAL)


def narrowed(query: Query, marked: Marked) -> Query:
    query = changed(query, wanted=_wanted(marked), unable=_unable(marked))
    return _spanned(query, marked)


_ODD: dict[Tag, Those] = {
    Tag.HAS_COMMENT: Commented(),
    Tag.NO_COMMENT: Outside(Commented()),
    Tag.NO_KIND: Being(Trait.UNTYPED),
    Tag.SHARED: Being(Trait.SHARED),
    Tag.NO_OWNER: Being(Trait.OWNERLESS),
    Tag.NO_UNIT: Being(Trait.UNITLESS),
    Tag.NO_PARTNER: Being(Trait.PARTNERLESS),
}


COMMENTS = (Tag.COMMENT, Tag.HAS_COMMENT)


def odds_of(marked: Marked, negated: Collection[int]) -> tuple[Those, ...]:
    """What narrows a question beside status, place and kind. "Utan kommentar" holds a "kommentar" of its own."""
    tags = marked.tags | ({Tag.NO_COMMENT} if asks_whether_all_have(marked, *COMMENTS) else set())
    tags -= {Tag.HAS_COMMENT} if Tag.NO_COMMENT in tags else set()
    partners = () if tags & {Tag.NO_PARTNER, Tag.NOT} or not _has_partner(marked) else (Outside(_ODD[Tag.NO_PARTNER]),)
    tags |= {Tag.NO_OWNER} if _asks_whether_all_are_owned(marked) else set()
    protected, beginning = Being(Trait.PROTECTED), Beginning(marked.starts)
    guarded = [Outside(protected) if each.start in negated else protected for each in marked.of(Tag.PROTECTED)][-1:]
    return (
        *([beginning] if marked.starts else []),
        *(part for tag, part in _ODD.items() if tag in tags),
        *partners,
        *guarded,
    )


def _has_partner(marked: Marked) -> bool:
    """ "Som har en samverkanspart", "med samverkan": with somebody, whoever it is."""
    if marked.partners or marked.units:
        return False
    return any(_has(marked, mark.start) and _ends(marked, mark.end) for mark in marked.of(Tag.COLLABORATION))


def _has(marked: Marked, place: int) -> bool:
    """ "Har", "har en", "med någon"."""
    return any(marked.spoken(place - back) in cues.HAVE | cues.WITH for back in (1, 2))


def _ends(marked: Marked, place: int) -> bool:
    """ "Samverkan", not "samverkan med …"."""
    if place >= len(marked.text) or marked.text[place].is_break:
        return True
    return marked.spoken(place) in cues.THAT_ARE - cues.WITH | cues.AND


def _unable(marked: Marked) -> tuple[str, ...]:
    """Parts of the question that nothing can be chosen or ordered by, as they were written."""
    ranks = bool(few_ranked(marked) and marked.tags & {Tag.MOST, Tag.LEAST})
    unable = [mark for mark in marked.of(Tag.UNABLE) if not (ranks and number_of(marked.spoken(mark.end - 1)))]
    spans = [range(mark.start, mark.end) for mark in marked.marks if mark in unable or _orders(marked, mark)]
    return tuple(" ".join(marked.text[place].raw for place in span) for span in spans)


def _orders(marked: Marked, mark: Mark) -> bool:
    """ "Mest försenad", "längst efter": a status has no degrees."""
    stated = {other.start for other in marked.of(Tag.STATES)}
    idiom = any(other.end == mark.start and len(other.states) > 1 for other in marked.of(Tag.STATES))
    degree = marked.spoken(mark.start) in cues.FARTHEST or (
        marked.spoken(mark.start) in cues.MOSTLY and mark.end in stated
    )
    return mark.tag is Tag.MOST and (degree or idiom) and not marked.tags & {Tag.UNIT_NOUN, Tag.GOAL_NOUN, Tag.WHO}


def _wanted(marked: Marked) -> Wanted | None:
    """ "Exportera till excel" names its form; without one it is the Word file."""
    asked = [mark.value for mark in marked.of(Tag.EXPORT, Tag.DRAFT)]
    named = [each for each in asked if isinstance(each, Wanted)]
    return named[0] if named else Wanted.WORD if asked else None


def limited(query: Query, marked: Marked) -> Query:
    """Limits are of units and goals; of anything else they are told not to have been counted with."""
    if asks_whether_each_has(marked):
        return query
    if _asks_whether_so_many(query, marked):
        return changed(query, limits=marked.limits)
    if query.about not in (About.UNITS, About.GOALS):
        untold = (*query.unable, marked.limits_said) if marked.limits else query.unable
        partly = marked.text in _PARTLY and query.states == REPORTED
        return changed(query, unable=untold, extent=Extent.PARTLY if partly else None)
    return changed(query, limits=marked.limits, limits_whole=_limits_the_whole(marked), extent=_extent(query, marked))


def _limits_the_whole(marked: Marked) -> bool:
    """ "Minst tre aktiviteter men ingen klar", not "minst tre som är klara"."""
    nouns = {mark.start for mark in marked.of(Tag.ITEM_NOUN, Tag.KIND)}
    stated = [mark.start for mark in marked.of(Tag.STATES, Tag.MISSING) if mark.start > marked.limits_end]
    between = {marked.spoken(place) for place in range(marked.limits_end, max(stated, default=0))}
    return marked.limits is not None and marked.limits_end in nouns and bool(between & cues.FURTHER)


def _asks_whether_so_many(query: Query, marked: Marked) -> bool:
    """ "Är minst hälften av HR:s aktiviteter försenade?": of all spoken of, not "mer än hälften av de röda"."""
    stated = bool(query.states or query.left_out) and not query.also
    whether = marked.spoken(0) in cues.WHETHER | cues.IT_IS_TRUE and query.about is About.ACTIVITIES
    return whether and stated and marked.limits is not None and not any(each.stated for each in parts_in(marked))


def _extent(query: Query, marked: Marked) -> Extent | None:
    """ "Enheter där allt är grönt", "som bara har klara"; "har rapporterat delvis"."""
    if marked.text in _PARTLY:
        return Extent.PARTLY
    stated = [mark.start for mark in marked.of(Tag.STATES)]
    noun = min((mark.start for mark in marked.of(Tag.UNIT_NOUN, Tag.GOAL_NOUN)), default=0)
    noun = 0 if asks_for_some_unit(marked) else noun
    named = {place for mark in marked.of(Tag.EVERY_DEPARTMENT) for place in range(mark.start, mark.end)}
    before = {place for start in stated for place in range(start - 4, start)}
    after = {place for start in stated for place in range(start + 1, start + 4)} if query.states != REPORTED else set()
    counted = marked.limits_said.split()  # "bara en försenad" is a number
    wholly = any(
        (each.folded in _WHOLLY and place in before) or (each.folded in cues.EVERYTHING and place in after)
        for place, each in enumerate(marked.text)
        if noun < place and place not in named and each.raw not in counted
    )
    return Extent.WHOLLY if wholly and query.states and not query.without else None


def _asks_whether_all_are_owned(marked: Marked) -> bool:
    """ "Har alla aktiviteter en ansvarig?" is answered by those that have none."""
    everything = any(each.folded in cues.EVERY_ONE for each in marked.text)
    return everything and marked.spoken(0) in cues.HAS_OR_IS and marked.text in _AN_OWNER


def _spanned(query: Query, marked: Marked) -> Query:
    """ "Röda hela året", "försenade någon gång i år". "Inte någon gång" is never."""
    some = Span.EVERY if Tag.NOT in marked.tags else Span.SOME
    span = Span.EVERY if marked.text in _EVERY or _names_whole_year(marked) else some if marked.text in _SOME else None
    if span is None or query.never or query.finish or query.activities:
        return query
    return changed(query, span=span, in_a_row=1, said=query.said | {"time"})


def _names_whole_year(marked: Marked) -> bool:
    """ "Röda hela 2025"."""
    return any(
        each.folded in cues.WHOLE and YEAR.fullmatch(marked.spoken(place + 1)) for place, each in enumerate(marked.text)
    )
