"""What a "dem" points back at: the set that the question before was answered with, or what a refusal spoke of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plan.assessment import Outlook
from plan.questions.followups.dependence import (
    ARRIVED_SINCE,
    NAMED,
    OF_IT,
    OPENERS,
    OTHERS,
    POINTERS,
    STRONG_POINTERS,
    is_of_that,
)
from plan.questions.marks.marked_text import Marked
from plan.questions.query import About, AnswerKind, Aspect, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import changes, cues, followups
from plan.questions.swedish.vocabulary.states import REPORTED
from plan.questions.swedish.words import Word
from plan.questions.those import Assessed, Being, Stood, Those, simple
from plan.tertial import Tertial

_NO_LONGER = phrase_set(changes.NO_LONGER)
_NOT_SO, _SO = phrase_set(followups.NOT_SO, exact=True), phrase_set(followups.SO, exact=True)
_HAS_NONE = phrase_set(followups.HAS_NONE, exact=True)
_SHOW_THEM = phrase_set(followups.SHOW_THEM, exact=True)
_HELD_BY_THEM = phrase_set(followups.HELD_BY_THEM, exact=True)
_PART_OF_THEM = phrase_set(followups.OF_THEM, exact=True)
_SETS = {AnswerKind.LIST, AnswerKind.COUNT, AnswerKind.SHARE}
_OF_THEM = {"states", "time", "finish"}


def _points(marked: Marked) -> bool:
    pointed = any(
        each.folded in STRONG_POINTERS and not _tells_of_whom(marked, place) for place, each in enumerate(marked.text)
    )
    return pointed or OF_IT.find(marked.text) is not None or _says_they(marked)


def _tells_of_whom(marked: Marked, place: int) -> bool:
    """ "Och de som är gula", not "vilka av dem som är gula"."""
    return marked.spoken(place + 1) in cues.THAT and marked.spoken(place - 1) in cues.AND | cues.OR_ELSE


def _says_they(marked: Marked) -> bool:
    """ "Svarade de i T1?", "hur var de då?", not "de försenade"."""
    for place, each in enumerate(marked.text):
        after = marked.text[place + 1] if place + 1 < len(marked.text) else None
        ends = after is None or after.is_break or after.folded in cues.AFTER_THEY
        if (
            each.raw == cues.THEY
            and not _tells_of_whom(marked, place)
            and (ends or (place == 1 and marked.spoken(0) in cues.WHETHER | cues.BEING | cues.WAS))
        ):
            return True
    return _says_it(marked)


def _says_it(marked: Marked) -> bool:
    """ "Hade den svarat i T1?": of the one that was shown."""
    reporting = {mark.start for mark in marked.of(Tag.REPORTING)}
    return marked.spoken(1) == cues.IT_OF_ONE and marked.spoken(0) in cues.HAVE and 2 in reporting


def says_of_them(marked: Marked) -> bool:
    """ "Vilka av dem …", though not "vilka av dem som …", which tells of whom."""
    text = marked.text
    ends = (
        found[0] for place in range(len(text)) if text[place].stem and (found := _PART_OF_THEM.longest(text, place))
    )
    return any(marked.spoken(end) not in cues.THAT for end in ends)


def is_the_contrary(before: Query, said: Query, marked: Marked) -> bool:
    """ "Vilka gör det inte?", "hur många är det inte?", and "vilka gör det?" after what was denied."""
    short = before.outlooks and Outlook.NOT_MET in before.outlooks and Outlook.MET not in before.outlooks
    denied = short or (_tells_who_have(before) and before.without)
    contrary = _NOT_SO.find(marked.text) or (denied and _SO.find(marked.text)) or say_none(before, marked)
    whole = before.outlooks != frozenset(Outlook) and not marked.times.tertials and not _points(marked)
    told = before.ask in (*_SETS, AnswerKind.UNITS) and not said.said - {"ask"} and marked.tags <= _OF_CONTRARY
    return bool(contrary) and marked.text not in _NO_LONGER and whole and told


def say_none(before: Query, marked: Marked) -> bool:
    """ "Vilka enheter har försenade?" and then "vilka har inga?", or "vilka har inga projekt?"."""
    return _tells_who_have(before) and not before.without and _HAS_NONE.find(marked.text) is not None


def _tells_who_have(before: Query) -> bool:
    return before.about in (About.UNITS, About.GOALS) and before.most is None and not before.outlooks


_OF_CONTRARY = {
    Tag.WHICH, Tag.COUNT, Tag.NOT, Tag.ANY, Tag.GREETING, Tag.UNIT_NOUN, Tag.GOAL_NOUN, Tag.ITEM_NOUN,
}  # fmt: skip


def is_of_those(before: Query, said: Query, marked: Marked) -> bool:
    """ "Vilka var gula i T1?" and then "hur många av dem är röda nu?"."""
    if before.tertial is not None and (before.states or before.left_out) and lasts(said, marked):
        return before.ask in _SETS
    points = _points(marked)
    wanted = before.asked.wanted.parts and before.change is None and before.in_a_row == 1
    told = said.said & _OF_THEM or (marked.times.now and before.tertial)
    return points and bool(wanted and told) and before.ask in _SETS and said.change is None and not said.said & NAMED


def is_of_the_answer(before: Query, said: Query, marked: Marked) -> bool:
    """ "Vad har blivit sämre?" and then "vilka av dem är projekt?": no set says what that was answered with."""
    behind = any(each.folded in cues.IT and marked.before(at) in cues.BEHIND_IT for at, each in enumerate(marked.text))
    points = _points(marked) or behind
    same = lasts(said, marked) or ARRIVED_SINCE.find(marked.text)
    if (says_of_them(marked) and not same and _is_told_anew(before, said)) or _asks_their_dates(before, said, marked):
        return True
    by_unit = before.ask is AnswerKind.UNITS and before.about is About.ACTIVITIES and "states" in said.said
    owners = asks_for_owners(said)
    held = before.is_of_clauses or before.answered or before.arrived or (before.states == REPORTED and owners)
    apart = before.ask is AnswerKind.CHANGE or before.about is About.PROMISES or by_unit or held
    told = said.said & _TELLING or owners
    if points and _is_of_its_own(before, said):
        return True
    return points and bool(apart and told) and said.about in _OF_ACTIVITIES and said.change is None


def _asks_their_dates(before: Query, said: Query, marked: Marked) -> bool:
    """ "Vilka är försenade?" and then "vilka datum har de lovat?"."""
    of_several = before.about is About.ACTIVITIES and before.ask in (*_SETS, AnswerKind.CHANGE, AnswerKind.OVERVIEW)
    they = any(each.raw in cues.THE_SEVERAL or each.folded in STRONG_POINTERS for each in marked.text)
    return said.about is About.PROMISES and of_several and they and not said.said & NAMED


def asks_for_owners(said: Query) -> bool:
    """ "Vem äger dem?" """
    return said.ask is AnswerKind.UNITS or (said.ask is AnswerKind.UNKNOWN and said.aspect is Aspect.OWNER)


def share_of_them(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vilka är försenade?" and then "hur stor andel av dem är projekt?": of those, whatever is said of the part."""
    told = {*said.told} & _NARROWING
    of_activities = before.about is About.ACTIVITIES and before.ask in (*_SETS, AnswerKind.CHANGE)
    if said.ask is not AnswerKind.SHARE or said.per or not (told and of_activities and says_of_them(marked)):
        return None
    part = changed(said, ask=AnswerKind.CHANGE if said.change else AnswerKind.LIST, by_share=False)
    return Query(AnswerKind.SHARE, answered=before, part=part, by_share=said.by_share, said=before.said | said.said)


def _is_told_anew(before: Query, said: Query) -> bool:
    """ "Vilka av dem har bytt status?": something that has not been said of them. What has been is said otherwise:
    "hur många av dem är projekt, och hur många av dem är förstudier?".
    """
    told = {*said.told} & _NARROWING
    again = bool({*before.told} & told & _SAID_ONCE or {*map(_sort, before.odds)} & {*map(_sort, said.odds)})
    again = again or (_stands(before) and _stands(said) and said.tertial in (None, before.tertial))
    of_activities = before.about is About.ACTIVITIES and said.about in _OF_ACTIVITIES
    told_of = before.ask in (*_SETS, AnswerKind.CHANGE) and of_activities and said.most is None
    return told_of and bool(told) and not again and not _makes_one_set(before, said)


def _makes_one_set(before: Query, said: Query) -> bool:
    """Whether both say of the activities what one query can."""
    lasts_or_moves = before.change or before.span or before.never or before.in_a_row > 1 or before.also or before.among
    apart = lasts_or_moves or before.answered or before.is_of_clauses
    twice = (before.odds and said.odds) or (_stands(before) and _stands(said))
    of_a_time = {"odds", "finish", "states"}
    then = before.tertial != said.tertial and {*said.told} & of_a_time and {*before.told} & of_a_time
    return not (apart or twice or then or said.change or said.also or said.activities)


def _stands(query: Query) -> bool:
    """Whether it tells how they stand at one time."""
    return bool(query.states or query.left_out) and not (query.change or query.span or query.in_a_row > 1)


def _sort(part: Those) -> object:
    return next((each.trait if isinstance(each, Being) else type(each) for each in simple(part)), None)


_NARROWING = {
    "states", "left_out", "units", "units_out", "goals", "goals_out", "kinds", "kinds_out", "odds", "partners",
    "activities", "finish", "change", "also",
}  # fmt: skip
_SAID_ONCE = {"units", "units_out", "goals", "goals_out", "kinds", "kinds_out", "partners", "activities", "finish"}


def _is_of_its_own(before: Query, said: Query) -> bool:
    """ "Vilken enhet har flest aktiviteter?" and then "hur många av deras är försenade?": of the one that came first,
    where all that is asked of was shown.
    """
    ranked = before.ask is AnswerKind.UNITS and before.most is not None and before.about is About.UNITS
    shown = before.states is None or (bool(said.states) and (said.states or frozenset()) <= before.states)
    return ranked and shown and said.most is None and not said.said & NAMED and bool(said.said & {"states", "finish"})


def held_by_them(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vilka enheter har inget försenat?" and then "vad har de avslutat?": of what those units have."""
    place = _HELD_BY_THEM.find(marked.text)
    found = place is not None and all(each.raw != cues.IT_ALONE for each in marked.text[place[0] : place[1]])
    show, ranked = _SHOW_THEM.find(marked.text), before.most is not None and before.about is About.UNITS
    of_first = ranked and bool(show or is_of_that(marked))
    owner = before.ask is AnswerKind.DETAIL and before.aspect is Aspect.OWNER
    units = owner or before.ask is AnswerKind.UNITS or (before.ask is AnswerKind.COUNT and before.about is About.UNITS)
    asked = show or marked.tags & {Tag.WHAT, Tag.ITEM_NOUN, Tag.KIND, Tag.COUNT, Tag.SHOW, Tag.HOW}
    other = said.said & NAMED or marked.tags & {Tag.WHO, Tag.MOST, Tag.LEAST, Tag.PER, Tag.SHARE}
    others = marked.text in OTHERS or (found and any(each.folded in cues.MORE_OF_IT for each in marked.text))
    if not ((found or of_first) and units and asked) or before.units or other or others or says_of_them(marked):
        return None
    ask = said.ask if said.ask in (AnswerKind.LIST, AnswerKind.COUNT, AnswerKind.OVERVIEW) else AnswerKind.LIST
    said = changed(said, states=before.states) if of_first and not said.states else said  # "vilka gäller det?"
    return changed(
        said, held_by=before, ask=ask, about=About.ACTIVITIES, without=False, said=said.said | {"ask", "units"}
    )


def of_the_first_goal(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vilket mål har flest försenade?" and then "vilka är de?", "vilka aktiviteter är det?": those of that goal."""
    ranked = before.about is About.GOALS and before.most is not None and not before.outlooks
    points = is_of_that(marked) or _SHOW_THEM.find(marked.text)
    if not (ranked and points) or said.said - {"ask"} or marked.tags & {Tag.GOAL_NOUN, Tag.MOST, Tag.LEAST}:
        return None
    ask = AnswerKind.COUNT if said.ask is AnswerKind.COUNT else AnswerKind.LIST
    return changed(before, held_by=before, ask=ask, about=About.ACTIVITIES, most=None, few=0)


_TELLING = {*_OF_THEM, *NAMED, "kinds", "odds", "collaboration", "reports"}
_OF_ACTIVITIES = (About.ACTIVITIES, About.UNITS)


def under_those_goals(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vilka mål bedöms inte uppnås?" and then "vilka aktiviteter ligger under de målen?"."""
    goals = any(marked.spoken(mark.start - 1) in cues.THESE for mark in marked.of(Tag.GOAL_NOUN))
    there = any(each.folded in cues.THERE for each in marked.text)
    them = cues.THEM | cues.IT
    points = goals or there or (Tag.BELONG in marked.tags and any(each.folded in them for each in marked.text))
    asked = said.said & _OF_THEM or marked.tags & {Tag.ITEM_NOUN, Tag.KIND}
    if not (before.outlooks and before.about is About.GOALS and points and asked) or said.said & NAMED:
        return None
    ask = said.ask if said.ask in _SETS else AnswerKind.LIST
    under = Assessed(frozenset() if before.without else before.outlooks)
    among = (*said.among, under)
    return changed(said, about=About.ACTIVITIES, ask=ask, among=among, outlooks=frozenset(), goals=before.goals)


def is_of_them_then(before: Query, said: Query, marked: Marked) -> bool:
    """ "Vilka saknar svar?" and then "vad hade de för status i T1?", "varför står den still?": of the same ones."""
    others = (mark for mark in marked.marks if mark.tag not in (Tag.STATES, Tag.COMMENT))
    inside = {place for mark in others for place in range(mark.start, mark.end)} | marked.times.used
    places = [place for place, each in enumerate(marked.text) if each.folded in POINTERS and place not in inside]
    asked = any(marked.spoken(place + 1) in cues.MATTER for place in places)  # "den saken" is what was asked
    points = bool(places) and not asked
    of_them = any(marked.before(place) in cues.ABOUT_THEM for place, each in enumerate(marked.text) if _is_one(each))
    of_them = of_them and not said.states
    when = Tag.WHEN in marked.tags and bool(marked.times.placed)
    told = Tag.WHY in marked.tags or ("time" in said.said and (of_them or when or _asks_how_it_was(marked)))
    shown = before.ask in (*_SETS, AnswerKind.UNITS) and before.about in _OF_ACTIVITIES and before.asked.wanted.parts
    apart = said.said & ({*NAMED, "kinds"} if when else {*NAMED, "kinds", "finish"})
    return points and told and bool(shown) and not apart


def _is_one(each: Word) -> bool:
    return each.folded in POINTERS and each.raw != cues.IT_ALONE


def _asks_how_it_was(marked: Marked) -> bool:
    """By a word for status or comment: "hur såg det ut?" is of the whole."""
    status = any(marked.spoken(mark.end - 1) in cues.STATUS for mark in marked.of(Tag.HOW))
    return status or Tag.COMMENT in marked.tags


def lasts(said: Query, marked: Marked) -> bool:
    """ "Vilka av dem är det fortfarande?", "är det inte längre": the same status, now."""
    still = Tag.AGAIN in marked.tags or marked.text in _NO_LONGER
    return still and not said.said - {"ask"} and not marked.left


def among_those(before: Query, said: Query, marked: Marked, current: Tertial | None) -> Query:
    """Those that were told; where they are none of what is asked for now, those that were looked among: "av de gröna i
    T1 är hur många klara, och hur många av dem är röda?".
    """
    apart = said.states and before.states and not said.states & before.states and not said.tertial
    then = () if apart and before.among else _then(before, current)
    held = (*before.asked.scope.parts, *then)
    query = changed(said, among=(*said.among, *held), said=said.said | before.said)
    if lasts(said, marked) and marked.text in _NO_LONGER:
        ask = AnswerKind.COUNT if Tag.COUNT in marked.tags else AnswerKind.LIST
        states, left_out = (None, before.states) if before.states else (before.left_out, frozenset())
        return changed(query, change=None, states=states, left_out=left_out, ask=ask)
    if lasts(said, marked) and before.states and _asks_of_all(marked):
        return changed(query, states=None, left_out=before.states, whether_all=True, ask=AnswerKind.LIST)
    if said.states is None and not said.left_out and Tag.HOW not in marked.tags and said.finish is None:
        query = changed(query, states=before.states, left_out=before.left_out)
    return changed(query, ask=_ask(before, said))


def _asks_of_all(marked: Marked) -> bool:
    """ "Är alla de det fortfarande?": answered by those that are not."""
    return marked.spoken(0) in cues.WHETHER and any(each.folded in cues.EVERYTHING for each in marked.text)


def _then(before: Query, current: Tertial | None) -> Iterator[Those]:
    for each in before.asked.wanted.parts:
        bound = isinstance(each, Stood) and each.tertial is None
        yield replace(each, tertial=before.tertial or current) if bound and isinstance(each, Stood) else each


def _ask(before: Query, said: Query) -> AnswerKind:
    if "ask" in said.said and said.ask in (*_SETS, AnswerKind.UNITS, AnswerKind.OVERVIEW):
        return said.ask
    return before.ask if "states" in said.said else AnswerKind.OVERVIEW


def is_refused_too(said: Query, marked: Marked) -> bool:
    """ "Vad kostar våtmarken?" and then "och översiktsplanen?"."""
    first = next((each.folded for each in marked.text if each.stem), "")
    return first in OPENERS and bool(said.said) and said.said <= NAMED and Tag.HOW not in marked.tags


def spoken_of(before: Query, marked: Marked) -> Query:
    """ "Sätt våtmarken som klar" and then "hur går det med den?": of that activity, though not what was refused."""
    points = any(each.folded in POINTERS for each in marked.text)
    if not points or not (before.activities or before.units or before.goals):
        return before
    ask = AnswerKind.DETAIL if len(before.activities) == 1 else AnswerKind.OVERVIEW
    none = frozenset[str]()
    return Query(
        ask, activities=before.activities, units=before.units, goals=before.goals, said=(before.said & NAMED) or none
    )
