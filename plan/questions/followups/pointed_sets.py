"""What a "dem" points back at: the set that the question before was answered with, or what a refusal spoke of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plan.questions.followups.dependence import NAMED, OF_IT, OPENERS, POINTERS, STRONG_POINTERS
from plan.questions.marks.marked_text import Marked
from plan.questions.query import About, AnswerKind, Query
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import changes, cues
from plan.questions.those import Stood, Those
from plan.tertial import Tertial

_NO_LONGER = phrase_set(changes.NO_LONGER)
_SETS = {AnswerKind.LIST, AnswerKind.COUNT, AnswerKind.SHARE}
_OF_THEM = {"states", "time", "finish"}


def is_of_those(before: Query, said: Query, marked: Marked) -> bool:
    """ "Vilka var gula i T1?" and then "hur många av dem är röda nu?"."""
    if before.tertial is not None and (before.states or before.left_out) and lasts(said, marked):
        return before.ask in _SETS
    points = any(each.folded in STRONG_POINTERS for each in marked.text) or OF_IT.find(marked.text) is not None
    wanted = before.asked.wanted.parts and before.change is None and before.in_a_row == 1
    told = said.said & _OF_THEM or (marked.times.now and before.tertial)
    return points and bool(wanted and told) and before.ask in _SETS and said.change is None and not said.said & NAMED


def is_of_the_answer(before: Query, said: Query, marked: Marked) -> bool:
    """ "Vad har blivit sämre?" and then "vilka av dem är projekt?": no set says what that was answered with."""
    points = any(each.folded in STRONG_POINTERS for each in marked.text) or OF_IT.find(marked.text) is not None
    by_unit = before.ask is AnswerKind.UNITS and before.about is About.ACTIVITIES and "states" in said.said
    apart = before.ask is AnswerKind.CHANGE or before.about is About.PROMISES or by_unit
    told = said.said & _TELLING or said.ask is AnswerKind.UNITS
    return points and apart and bool(told) and said.about in _OF_ACTIVITIES and said.change is None


_TELLING = {*_OF_THEM, *NAMED, "kinds", "odds", "collaboration", "reports"}
_OF_ACTIVITIES = (About.ACTIVITIES, About.UNITS)


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
    query = replace(said, among=(*said.among, *held), said=said.said | before.said)
    if lasts(said, marked) and marked.text in _NO_LONGER:
        ask = AnswerKind.COUNT if Tag.COUNT in marked.tags else AnswerKind.LIST
        states, left_out = (None, before.states) if before.states else (before.left_out, frozenset())
        return replace(query, change=None, states=states, left_out=left_out, ask=ask)
    if lasts(said, marked) and before.states and _asks_of_all(marked):
        return replace(query, states=None, left_out=before.states, whether_all=True, ask=AnswerKind.LIST)
    if said.states is None and not said.left_out and Tag.HOW not in marked.tags and said.finish is None:
        query = replace(query, states=before.states, left_out=before.left_out)
    return replace(query, ask=_ask(before, said))


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
