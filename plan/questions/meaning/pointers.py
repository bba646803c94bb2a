"""Words that point back, where nothing has been spoken of."""

from __future__ import annotations

from collections.abc import Iterator

from plan.assessment import Outlook
from plan.questions.followups.dependence import OTHERS, POINTERS, STRONG_POINTERS
from plan.questions.meaning.pieces import Constructed
from plan.questions.query import About, AnswerKind
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, followups, speakers

_OWN = phrase_set(speakers.OWN_ALONE, exact=True)
_BACK, _WORDING = (phrase_set(told, exact=True) for told in (followups.BACK, followups.WORDING))
_SPOKEN_OF = (
    Tag.ITEM_NOUN,
    Tag.KIND,
    Tag.ONLY_KIND,
    Tag.UNIT_NOUN,
    Tag.GOAL_NOUN,
    Tag.SURVEYS,
    Tag.MEASURE,
    Tag.PROMISE,
)
_SHORT = 4


def own_of_nobody(held: Constructed) -> Iterator[range]:
    """ "Mina aktiviteter", where nobody is known who asks."""
    text = held.marked.text
    for place, each in enumerate(text) if held.query.about is not About.ROUND else ():
        found = _OWN.longest(text, place) if each.stem and not held.marked.own else None
        if found is not None and not _names_own(held, found[0]):
            yield range(place, found[0])


def _names_own(held: Constructed, end: int) -> bool:
    """ "Mina på HR och lön" tells of whom."""
    return held.marked.spoken(end) in cues.AT_PLACE and any(each.start == end + 1 for each in held.names.units)


def pointing_at_a_ranking(held: Constructed) -> Iterator[range]:
    """ "Vilken enhet har flest försenade?" and then "hur många gula har de?": of the one that came first, or of all?"""
    query, before = held.query, held.before
    ranked = before is not None and before.ask is AnswerKind.UNITS and before.most is not None
    if ranked and held.leans and query.answered is None and query.most is not None:
        text = held.marked.text
        pointed = (place for place, each in enumerate(text) if each.folded in STRONG_POINTERS or each.raw == cues.THEY)
        yield from (range(place, place + 1) for place in pointed)


def turning_a_clause(held: Constructed) -> Iterator[range]:
    """ "Vilka gula var röda i T1?" and then "och i T2?", "vilka är inte det?": which of the two is turned?"""
    marked = held.marked
    before = held.before
    if before is None or not (before.is_of_clauses or before.answered) or not held.leans:
        return
    if held.query.answered not in (None, before.answered):
        return
    yield from (range(mark.start, mark.end) for mark in marked.of(Tag.NOT, Tag.EXCEPT))
    yield from (range(place, place + 1) for place in marked.times.placed)
    yield from [range(1)] if marked.text in OTHERS else []


def others_than_one(held: Constructed) -> Iterator[range]:
    """ "Hur går det med programmet?" and then "och det övriga som HR har?": not the programme again."""
    same = held.before is not None and held.before.activities == held.query.activities
    if same and held.query.activities and (found := OTHERS.find(held.marked.text)):
        yield range(found[0], found[1])


def pointing_at_a_riddle(held: Constructed) -> Iterator[range]:
    """ "E-tjänsten, läget?", which was asked about, and then "vem ansvarar för den?" or "enheten"."""
    query, content = held.query, [place for place, each in enumerate(held.marked.text) if each.stem]
    riddle = held.before is not None and (held.before.readings or held.before.ask is AnswerKind.UNKNOWN)
    named = query.activities or query.units or query.goals
    told = held.marked.of(Tag.STATES, Tag.KIND)
    if riddle and not named:
        back = STRONG_POINTERS if told else POINTERS  # "den försenade" points at nothing
        pointing = [place for place in content if held.marked.text[place].folded in back]
        content = [] if told else content
        alone = content if len(content) == 1 and held.marked.of(Tag.UNIT_NOUN, Tag.WHY, Tag.WHEN, Tag.WHO) else []
        yield from (range(place, place + 1) for place in (pointing or alone)[-1:])


def taken_from_a_riddle(held: Constructed) -> Iterator[range]:
    """ "Ta bort de avslutade", "bara projekten", after what could not be read: of the whole plan it is another."""
    before = held.before
    if before and before.ask is AnswerKind.UNKNOWN and not before.greeting and held.marked.length <= _SHORT:
        begun = (mark for mark in held.marked.of(Tag.EXCEPT, Tag.ONLY) if mark.start == 0)
        yield from (range(mark.start, mark.end) for mark in begun)


def assessed_goals(held: Constructed) -> Iterator[range]:
    """ "Vilka mål bedöms inte uppnås?" and then "hur bedömdes de i T1?": of those goals, which no set says."""
    query, before = held.query, held.before
    some = before is not None and before.outlooks and before.outlooks != frozenset(Outlook)
    if some and query.about is About.GOALS and not query.goals and query.outlooks in (frozenset(), frozenset(Outlook)):
        text = held.marked.text
        yield from (range(at, at + 1) for at, each in enumerate(text) if each.raw in cues.THE_SEVERAL)


def _one_pointed_at(held: Constructed) -> int | None:
    """The "den" of "är den klar snart?", "hur går det med den?": no article of what follows."""
    stated = {mark.start for mark in held.marked.of(Tag.STATES, Tag.NOT_FINISHED, Tag.NOT, Tag.NEARLY, Tag.SOONEST)}
    for place, each in enumerate(held.marked.text):
        led = held.marked.spoken(place - 1) in cues.ASKED_OF_ONE | cues.POINTING_AT_ONE | cues.SHALL
        after = held.marked.text[place + 1] if place + 1 < len(held.marked.text) else None
        ends = after is None or after.is_break or place + 1 in stated or after.folded in cues.AFTER_THEY
        if each.raw == cues.IT_OF_ONE and led and ends and place not in held.marked.times.used:
            return place
    return None


def pointing_at_nothing(held: Constructed) -> Iterator[range]:
    """ "Hur många av dem är avslutade?", with no question before it that it leans on, and nothing named in it before
    the "dem" but what it asks for."""
    if held.before is not None and held.leans:
        return
    asked_for = {mark.end for mark in held.marked.of(Tag.WHICH, Tag.COUNT, Tag.SHOW)}
    spoken_of = [mark.start for mark in held.marked.of(*_SPOKEN_OF) if mark.start not in asked_for]
    named = [each.place for each in held.pieces] + spoken_of
    first = min([*named, *held.names.activity_places], default=len(held.marked.text))
    worded = _WORDING.find(held.marked.text)
    at_end = worded is not None and not any(each.stem for each in held.marked.text[worded[1] :])
    if worded and at_end and not named:
        yield range(worded[1] - 1, worded[1])
        return
    told = held.query.activities or held.query.topic or held.query.goals or held.names.activity_places
    if not named and not told and (one := _one_pointed_at(held)) is not None:
        yield range(one, one + 1)
        return
    named += held.names.activity_places  # "de nyckelfria låsen"
    for span in held.spans(_BACK):
        if held.names.activity_places and held.marked.spoken(span.start - 1) in cues.HAVE:
            continue  # "vad har de skrivit om låsen?": whoever it is
        if span.start < first and held.marked.spoken(span.stop) not in cues.THAT and span.stop not in named:
            yield span
            return
