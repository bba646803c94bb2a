"""What a question that leans on the one before takes over from it, and what it puts in its place."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from plan.assessment import Outlook
from plan.model import Kind
from plan.questions.followups.dependence import ARRIVED_SINCE, OPENERS, STRONG_POINTERS, THE_TWO, whatever
from plan.questions.followups.pointed_sets import lasts
from plan.questions.marks.marked_text import Marked
from plan.questions.marks.outlooks import outlooks_in, speaks_of_assessments, tells_which_assessment
from plan.questions.query import About, AnswerKind, Aspect, Change, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Per, Pledge, Tag
from plan.questions.swedish.vocabulary import changes, cues
from plan.questions.swedish.vocabulary import followups as words
from plan.questions.swedish.vocabulary.states import REPORTED
from plan.questions.those import Late, Some, Those, With
from plan.tertial import Tertial

_ADDED = phrase_set(words.ADDED, exact=True)
_SINCE_THEN = phrase_set(words.SINCE_THEN, exact=True)
_TO = phrase_set(changes.TO, exact=True)
_BY_NUMBER = phrase_set(words.BY_NUMBER, exact=True)


def ranked_by(before: Query, *, share: bool) -> Query:
    """A ranking of units or goals, made by the share or by the number instead."""
    query = changed(before, by_share=share)
    if before.about is About.UNITS:
        return changed(query, ask=AnswerKind.UNITS)
    return changed(query, ask=AnswerKind.SHARE if share else AnswerKind.OVERVIEW, per=(Per.GOAL,) if share else ())


def measured_as_said(before: Query, marked: Marked) -> Query:
    """ "Vilken enhet har störst andel försenade?" and then "och flest klara?": by number, as it is said now."""
    by_number = before.most is not None and before.by_share and marked.text in _BY_NUMBER
    return ranked_by(before, share=False) if by_number else before


def with_said(before: Query, said: Query, marked: Marked) -> Query:
    """The question before with each part that is said now in its place; "ta med ... också" adds it."""
    added = marked.text in _ADDED
    before = _late_in(said.tertial, _of_both(before, said, marked))
    query = _with_states(_renamed(before, said, added=added), said, added=added)
    query = _with_kinds(query, before, said, marked, added=added)
    query = changed(query, subunits=True) if Tag.WITH_SUBUNITS in marked.tags else query
    no_time = "time" not in said.said
    for part in _PARTS:
        query = _taken(query, said, part) if part in said.said else query
    query = changed(query, partners=_either(before.partners, said.partners)) if added and said.partners else query
    query = changed(
        query,
        ask=_ask(query, before, said, marked),
        aspect=_aspect(before, said),
        said=before.said | said.said,
        **_clauses(said if said.is_of_clauses else query),
        per=said.per or query.per,
        most=said.most if said.most is not None else query.most,
        pledge=said.pledge or query.pledge,
        said_then=before.pledge is Pledge.SAID and said.pledge in (Pledge.KEPT, Pledge.BROKEN) and no_time,
        by_date=said.by_date or query.by_date,
        outlooks=_outlooks(before, marked),
        without=said.without or query.without,
        about=said.about if said.without else query.about,  # "och vilka enheter har inte avslutat någonting?"
        limits=said.limits or query.limits,
        extent=said.extent or query.extent,
    )
    if (marked.times.now or lasts(said, marked)) and no_time:
        query = changed(query, tertial=None, as_of=None, whole_year=False, span=None)
    query = changed(query, among=_joined(before.among, said.among), also=_joined(before.also, said.also))
    query, done = _with_change(query, before, said, marked, added=added)
    if done:
        return query
    if said.most is not None and len(query.units) > 1 and _points(marked):
        query = changed(query, ask=AnswerKind.UNITS, about=About.UNITS, versus=False)
    if query.ask is AnswerKind.DETAIL and not query.activities:
        query = changed(query, ask=AnswerKind.OVERVIEW)
    if query.ask is AnswerKind.LIST and query.change and query.about is About.ACTIVITIES:
        query = changed(query, ask=AnswerKind.CHANGE)
    if query.ask is AnswerKind.UNITS and query.states == REPORTED and before.ask in (AnswerKind.LIST, AnswerKind.COUNT):
        query = query.holding_reported
    return changed(query, unread=said.unread, unable=said.unable, readings=said.readings, wanted=said.wanted)


def _late_in(tertial: Tertial | None, before: Query) -> Query:
    """ "Och i T1?" after those who answered late."""
    if tertial is None:
        return before
    also = tuple(replace(each, tertial=tertial) if isinstance(each, Late) else each for each in before.also)
    return changed(before, also=also)


def _with_change(query: Query, before: Query, said: Query, marked: Marked, *, added: bool) -> tuple[Query, bool]:
    """With what is compared, and whether nothing more is to be put in."""
    if said.change is None and before.change and before.change.after and said.states and _TO.find(marked.text):
        return changed(query, change=replace(before.change, after=said.states), states=before.states), True
    if said.change is None and said.states and (added or "ask" not in said.said) and (become := _become(before)):
        after = become.after | said.states if become.after and added else said.states
        ask = AnswerKind.CHANGE if query.ask is AnswerKind.LIST else query.ask
        return changed(query, change=replace(become, after=after, each=len(after) > 1), states=after, ask=ask), True
    if said.change and not said.change.since and query.tertial and _SINCE_THEN.find(marked.text):
        told = replace(said.change, since=query.tertial)
        return changed(query, change=told, tertial=None, states=said.states, ask=AnswerKind.CHANGE), True
    said = _become_as_before(before, said, marked)
    moved = said.change and (said.change.before or said.change.after)
    if said.change and ("ask" in said.said or said.change.since or said.change.start or moved):
        ask = AnswerKind.CHANGE if query.ask is not AnswerKind.DETAIL else query.ask
        return changed(query, change=said.change, ask=ask), False
    return query, False


def _become(query: Query) -> Change | None:
    """ "Vilka har blivit försenade sedan T1?": what is asked of is what they have become."""
    change = query.change
    return change if change and change.after and change.before is None and query.states == change.after else None


def _become_as_before(before: Query, said: Query, marked: Marked) -> Query:
    """ "Hur många är försenade?" and then "vilka har tillkommit sedan T1?": have become so."""
    change = said.change
    if change is None or not (before.states and ARRIVED_SINCE.find(marked.text)) or said.states:
        return said
    told = replace(change, after=before.states)
    return changed(said, change=told, states=before.states) if change.after is None else said


def _of_both(before: Query, said: Query, marked: Marked) -> Query:
    """ "Läget för Ekonomi?", "och HR?" and then "vad är försenat hos de båda?", "vem av dem ligger sämst till?"."""
    ranked = _points(marked) and (said.most is not None or Tag.WHO in marked.tags)
    if said.units or len(before.spoken_of) < 2 or not (ranked or THE_TWO.find(marked.text)):
        return before
    return changed(before, units=before.spoken_of, spoken_of=())


def _points(marked: Marked) -> bool:
    """ "Jämför Ekonomi med HR" and then "vilken av dem har flest försenade?"."""
    return any(each.folded in STRONG_POINTERS for each in marked.text)


def _outlooks(before: Query, marked: Marked) -> frozenset[Outlook]:
    """ "Vilka mål nås inte?" and then "och vilka nås?"."""
    told = speaks_of_assessments(marked) or tells_which_assessment(marked)
    return outlooks_in(marked) if before.outlooks and told else before.outlooks


def _clauses(of: Query) -> dict[str, Any]:
    return {"clauses": of.clauses, "either": of.either, "but": of.but, "part": of.part}


def _joined(before: tuple[Those, ...], said: tuple[Those, ...]) -> tuple[Those, ...]:
    return tuple(dict.fromkeys((*before, *said)))


def _either(before: tuple[Those, ...], said: tuple[Those, ...]) -> tuple[Those, ...]:
    """ "Samverkan med UTB" and then "ta med dem med SBF också": with either."""
    every = (*before, *said) if before else said
    named = [each for each in every if isinstance(each, With)]
    if len(named) < len(every):
        return (Some(every),)
    return (With(tuple(dict.fromkeys(partner for each in named for partner in each.partners))),)


def _renamed(before: Query, said: Query, *, added: bool) -> Query:
    """Names take the place of names of the same sort; another activity, or a unit after one, is a new subject."""
    if said.activities:
        none: frozenset[Any] = frozenset()
        query = changed(before, units=(), goals=(), kinds=none, states=None, left_out=none)
        return changed(query, activities=said.activities, topic=said.topic)
    query = before
    if said.said & {"units", "goals"} and before.activities and not before.topic:
        query = changed(query, activities=(), topic="")
    query = _with_units(query, said, added=added) if "units" in said.said else query
    if "goals" in said.said:
        goals = tuple(dict.fromkeys((*query.goals, *said.goals))) if added else said.goals
        return changed(query, goals=goals, goals_out=said.goals_out)
    return query if said.subunits else changed(query, subunits=False)


def _with_units(query: Query, said: Query, *, added: bool) -> Query:
    """Units left out are added to those left out before; so are others that are to be taken in too."""
    out = tuple(dict.fromkeys((*query.units_out, *said.units_out))) if said.units_out else ()
    units = said.units or (query.units if said.units_out else ())
    both = tuple(dict.fromkeys((*query.units, *units)))
    spoken = tuple(dict.fromkeys((*query.spoken_of, *both))) if said.units and query.units else ()
    units = both if added else units
    query = changed(query, units=units, units_out=out, subunits=said.subunits, all_units=said.all_units)
    return changed(query, spoken_of=spoken)


def _with_states(query: Query, said: Query, *, added: bool) -> Query:
    """ "Vad är försenat?" and then "ta med det som är gult": both."""
    if "states" not in said.said:
        return query
    if added and query.states and said.states:
        return changed(query, states=query.states | said.states)
    fresh = said.soonest or said.arrived or query.arrived
    return changed(
        query,
        arrived=said.arrived,
        arrivals=said.arrivals or (query.arrivals and not query.arrived),
        states=said.states,
        left_out=said.left_out,
        finish=None if said.states else query.finish,
        in_a_row=said.in_a_row,
        whether_all=said.whether_all,
        soonest=said.soonest or (query.soonest and not said.states),
        latest=said.latest if said.soonest else query.latest,
        few=said.few if fresh else query.few,
    )


def _with_kinds(query: Query, before: Query, said: Query, marked: Marked, *, added: bool) -> Query:
    if "kinds" not in said.said:
        return _with_activities(query, before, marked) if before.kinds and Tag.ITEM_NOUN in marked.tags else query
    if said.kinds_out and not said.kinds:
        return changed(query, kinds_out=query.kinds_out | said.kinds_out, kinds=query.kinds - said.kinds_out)
    kinds = query.kinds | said.kinds if added and query.kinds else said.kinds
    return changed(query, kinds=kinds, kinds_out=said.kinds_out)


def _with_activities(query: Query, before: Query, marked: Marked) -> Query:
    """ "Och aktiviteter?" after projects: the kind; "vilka aktiviteter …": of every kind."""
    others = before.kinds == {Kind.PROJECT} and marked.spoken(0) in OPENERS
    return changed(query, kinds=frozenset({Kind.ACTIVITY}) if others else frozenset())


_PARTS = {
    "collaboration": ("partners",),
    "finish": ("finish", "soonest", "latest", "few"),
    "time": ("tertial", "as_of", "whole_year", "span"),
    "odds": ("odds",),
}
"""Parts of a query that are taken over whole from the text that settles them."""


def _taken(query: Query, said: Query, part: str) -> Query:
    fields: dict[str, Any] = {name: getattr(said, name) for name in _PARTS[part]}
    return changed(query, **fields)


def _ask(query: Query, before: Query, said: Query, marked: Marked) -> AnswerKind:
    return _asked_for(query, before, said, marked) or (
        _after_overview(before, query, said, marked)
        if before.ask in (AnswerKind.OVERVIEW, AnswerKind.DETAIL, AnswerKind.CLARIFY)
        else before.ask
    )


def _asked_for(query: Query, before: Query, said: Query, marked: Marked) -> AnswerKind | None:
    """What this text wants by itself; None where it wants the same as before."""
    tags = marked.tags
    ranks_goals = said.most is not None and before.about is About.GOALS and not before.outlooks
    if said.readings or ranks_goals:
        return AnswerKind.CLARIFY if said.readings else AnswerKind.OVERVIEW
    if said.states and before.ask is AnswerKind.COUNT and marked.spoken(0) in cues.WHAT_ALONE:
        return AnswerKind.LIST
    if whatever(marked) and before.ask is not AnswerKind.OVERVIEW:
        return said.ask if said.ask in (AnswerKind.COUNT, AnswerKind.SHARE) else before.ask
    if query.activities and not query.topic:
        return AnswerKind.DETAIL if len(query.activities) == 1 else AnswerKind.OVERVIEW
    if "ask" in said.said and (said.ask in (AnswerKind.COUNT, AnswerKind.SHARE) or tags & {Tag.WHO, Tag.UNIT_NOUN}):
        return said.ask if said.ask in (AnswerKind.COUNT, AnswerKind.SHARE) else AnswerKind.UNITS
    if "ask" in said.said and tags & {Tag.WHICH, Tag.SHOW} and before.ask is not AnswerKind.OVERVIEW:
        return AnswerKind.LIST if before.ask is not AnswerKind.UNITS or Tag.ITEM_NOUN in tags else before.ask
    if Tag.FIGURES in tags and len(query.goals) == 1 and not query.states:
        return AnswerKind.OVERVIEW
    shown = (said.per and before.ask not in (AnswerKind.COUNT, AnswerKind.SHARE)) or (
        Tag.HOW in tags and not query.states
    )
    return AnswerKind.OVERVIEW if shown else None


def _after_overview(before: Query, query: Query, said: Query, marked: Marked) -> AnswerKind:
    ranked = before.most is not None and query.about is About.GOALS
    if ranked and (said.most is not None or not marked.tags & {Tag.WHICH, Tag.SHOW} or _points(marked)):
        return AnswerKind.OVERVIEW  # it lists those of the goal that comes first
    return AnswerKind.LIST if said.said & {"states", "finish", "odds"} or query.states else AnswerKind.OVERVIEW


def _aspect(before: Query, said: Query) -> Aspect:
    return said.aspect if said.aspect is not Aspect.STATUS and "ask" in said.said else before.aspect
