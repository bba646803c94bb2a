"""The question before with what a question that leans on it changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from plan.assessment import Outlook
from plan.model import GoalKind, Kind
from plan.questions.followups.arrival_days import arrivals_of
from plan.questions.followups.chosen_reading import ORDINALS, settled
from plan.questions.followups.dependence import (
    NAMED,
    OPENERS,
    OTHERS,
    POINTERS,
    SHORT,
    STRONG_POINTERS,
    asks_within,
    leans,
)
from plan.questions.followups.other_days import of_other_days
from plan.questions.followups.pointed_sets import (
    among_those,
    is_of_the_answer,
    is_of_them_then,
    is_of_those,
    is_refused_too,
    is_the_contrary,
    lasts,
    spoken_of,
    under_those_goals,
)
from plan.questions.followups.then_and_now import asks_for_more, since
from plan.questions.index.plan_index import Index
from plan.questions.marks.marked_text import Marked
from plan.questions.marks.outlooks import outlooks_in, speaks_of_assessments
from plan.questions.names.names import Names
from plan.questions.query import About, AnswerKind, Aspect, Query, Refused
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import MeasureAsked, Pledge, Tag
from plan.questions.swedish.vocabulary import changes, cues
from plan.questions.swedish.vocabulary import followups as words
from plan.questions.swedish.vocabulary.states import ANY
from plan.questions.those import Being, Named, Outside, Those, Trait
from plan.tertial import Tertial

_APART = (About.ROUND, About.REMINDERS, About.SURVEYS, About.FIGURES, About.WARNINGS)
_NUMBERS = (AnswerKind.COUNT, AnswerKind.SHARE)
_OTHERWISE = frozenset({MeasureAsked.OPEN, MeasureAsked.LATE, MeasureAsked.HINDERED})
"""What is done is none of these."""
_EVERYTHING = phrase_set(words.EVERYTHING)
_LEFT = phrase_set(words.LEFT)
_THAT_UNIT, _TO_DO = phrase_set(words.THAT_UNIT), phrase_set(words.TO_DO, exact=True)
_WHAT_IS_LEFT = phrase_set(words.WHAT_IS_LEFT, exact=True)
_ADDED = phrase_set(words.ADDED, exact=True)
_SINCE_THEN = phrase_set(words.SINCE_THEN, exact=True)
_ALSO, _TO = phrase_set(words.ALSO, exact=True), phrase_set(changes.TO, exact=True)


@dataclass(frozen=True, slots=True)
class Ground:
    """Where it is held: of which plan, in which tertial."""

    index: Index
    current: Tertial | None


def merged(before: Query, said: Query, marked: Marked, names: Names, ground: Ground) -> Query | None:
    """The question before with what this one changes; None where this one stands by itself."""
    if came := arrivals_of(before, said, marked):
        return came
    if is_of_the_answer(before, said, marked):
        return replace(said, answered=before)
    if said.terms:
        return None
    if under := under_those_goals(before, said, marked):
        return under
    if turned := _turned(before, said, marked, ground):
        return turned
    if is_of_them_then(before, said, marked):
        ask = AnswerKind.CHANGE if said.change else AnswerKind.LIST
        return replace(said, answered=before, ask=ask, states=None, left_out=frozenset(), finish=None)
    return _changed(before, said, marked, names, ground)


def _turned(before: Query, said: Query, marked: Marked, ground: Ground) -> Query | None:
    """In a few words to another tertial, to the others of its unit, to its goal, or to the contrary."""
    if is_the_contrary(before, said, marked):
        shown = AnswerKind.LIST if Tag.WHICH in marked.tags and before.ask in _NUMBERS else before.ask
        return replace(_contrary(before, marked), ask=AnswerKind.COUNT if Tag.COUNT in marked.tags else shown)
    both = _then_too(before, marked, ground.current)
    return both or _others_of_its_unit(before, said, marked, ground.index) or _of_that_goal(before, said, marked)


def _changed(before: Query, said: Query, marked: Marked, names: Names, ground: Ground) -> Query | None:
    index, before = ground.index, _of_activities(before, said)
    said = _left_out(before, _taken_in(before, said, marked))
    if said.ask is AnswerKind.REFUSE or said.about in _APART or _changes_to_or_from_promises(before, said):
        return _dates_of_one(before, said, marked)
    if said.about is About.NATION or About.MEASURES in (before.about, said.about):
        return _beside_activities(before, said, marked, names)
    if before.ask is AnswerKind.REFUSE and not is_refused_too(said, marked):
        before = spoken_of(before, marked)
    if found := _pointed(before, said, marked, ground):
        return found
    said = _numbered_alike(before, said, marked, index)
    leaning = leans(said, marked, names) or asks_within(before, said, marked)
    if before.ask in (AnswerKind.REFUSE, AnswerKind.UNKNOWN) or not leaning:
        return None
    if marked.text in OTHERS:
        return _others(before, said, marked)
    if marked.text in _EVERYTHING and not said.said & NAMED:
        before = _widened(before)
    return _with_said(before, said, marked)


def _other_goals(before: Query, said: Query) -> Query:
    """ "Och de andra KF-målen": without the one before; "det andra KF-målet" is the second."""
    others = tuple(each for each in said.goals if each not in before.goals)
    return replace(said, goals=others or said.goals)


def _of_activities(before: Query, said: Query) -> Query:
    """ "Hur har nöjd kundindex utvecklats?" and then "hur många av dem är klara?": of the goal's activities."""
    apart = before.about in _APART and said.about is About.ACTIVITIES
    if not apart or not said.said & {"states", "finish", "kinds", "odds"}:
        return before
    return replace(before, about=About.ACTIVITIES, ask=AnswerKind.LIST, change=None, warning=None)


def _beside_activities(before: Query, said: Query, marked: Marked, names: Names) -> Query | None:
    """ "Hur har nöjd kundindex utvecklats?" and then "jämför med riket": of that goal. Of measures after measures."""
    if said.about is About.NATION:
        short = sum(1 for each in marked.text if each.stem) <= SHORT
        return replace(said, goals=before.goals) if short and not said.goals else None
    return _of_measures(before, said, marked) if before.about is said.about and leans(said, marked, names) else None


def _of_measures(before: Query, said: Query, marked: Marked) -> Query:
    which = (before.measures | said.measures) - {MeasureAsked.ALL}
    which = which - _OTHERWISE if MeasureAsked.DONE in said.measures else which
    which = which - {MeasureAsked.DONE} if said.measures & _OTHERWISE else which
    query = _with_said(before, said, marked)
    return replace(query, measures=which, due=said.due or before.due, ask=said.ask)


def _dates_of_one(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Solcellerna, läget?" and then "till när är de lovade?": the dates of that activity."""
    points = any(each.folded in POINTERS for each in marked.text) and not said.said & NAMED
    if said.about is not About.PROMISES or len(before.activities) != 1 or not points:
        return None
    return replace(before, ask=AnswerKind.DETAIL, aspect=Aspect.HISTORY, said=before.said | {"ask"})


def _changes_to_or_from_promises(before: Query, said: Query) -> bool:
    promised = About.PROMISES in (before.about, said.about)
    return promised and (before.about is not About.PROMISES or bool(said.said & {"states"}))


def _then_too(before: Query, marked: Marked, current: Tertial | None) -> Query | None:
    """ "Hur många är försenade nu?" and then "är det fler än i T1?"."""
    then = {*marked.times.placed.values()} - {current}
    stated = before.states is not None and not before.left_out and before.about is About.ACTIVITIES
    if current is None or len(then) != 1 or not stated or not asks_for_more(marked) or marked.of(Tag.STATES):
        return None
    return since(before, then.pop())


def _others_of_its_unit(before: Query, said: Query, marked: Marked, index: Index) -> Query | None:
    """ "Vem ansvarar för Röda bron?" and then "har de något annat som är försenat?"."""
    content = {each.folded for each in marked.text}
    said_so = {each.raw for each in marked.text} | content  # "de" is folded as the "det" that it may stand for
    pointed = said_so & cues.ITS_OWNER or (said.said & {"units"} and content & cues.WHAT_THINGS)
    others, whole = bool(pointed and content & cues.ANYTHING_ELSE), _THAT_UNIT.find(marked.text) is not None
    if len(before.activities) != 1 or not (others or (whole and said.said & {"states", "finish"})):
        return None
    held = next((each for each in index.plan.activities if each.id == before.activities[0]), None)
    if held is None or not held.units or said.said & {"goals", "activities"}:
        return None
    ask = AnswerKind.COUNT if Tag.COUNT in marked.tags else AnswerKind.LIST
    units, rest = said.units or held.units, Outside(Named(before.activities, held.title))
    odds = tuple(each for each in said.odds if each != Being(Trait.SHARED))  # "de två enheterna" are those two
    among = (*said.among, rest) if others else said.among
    left_out = said.left_out if _TO_DO.find(marked.text) is None else frozenset()  # "vad har de mer att göra?"
    said = replace(said, units=units, among=among, odds=odds, left_out=left_out)
    return replace(said, ask=ask, aspect=Aspect.STATUS, about=About.ACTIVITIES)


def _of_that_goal(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vad hör till nämndmål 2?" and then "hur bedöms själva målet?"."""
    one = any(marked.spoken(mark.end - 1) in cues.THE_GOAL for mark in marked.of(Tag.GOAL_NOUN))
    asked = said.outlooks or marked.tags <= {Tag.HOW, Tag.GOAL_NOUN, Tag.OWN_UNIT_ONLY}
    if not (one and asked and len(before.goals) == 1) or said.said & NAMED:
        return None
    said = replace(said, about=About.ACTIVITIES, outlooks=frozenset(), said=said.said | {"goals", "ask"})
    return replace(said, goals=before.goals, ask=AnswerKind.OVERVIEW)


def _taken_in(before: Query, said: Query, marked: Marked) -> Query:
    """ "Lägg till det avförda också" after a list: to what is shown, not to the plan."""
    beside = said.said & {"states", "kinds", "units", "goals"} and marked.text in _ADDED
    shown = said.refused is Refused.COMMAND and before.ask in _SHOWN and beside
    return replace(said, refused=None, ask=before.ask) if shown else said


def _left_out(before: Query, said: Query) -> Query:
    """ "Ta bort våtmarken" after a list: from what is shown, not from the plan."""
    taken = said.among or said.kinds_out or said.units_out or said.goals_out or said.left_out
    excepted = said.refused is Refused.COMMAND and taken and before.ask in _SHOWN
    return replace(said, refused=None, ask=before.ask) if excepted else said


_SHOWN = (AnswerKind.LIST, AnswerKind.COUNT, AnswerKind.OVERVIEW)


def _pointed(before: Query, said: Query, marked: Marked, ground: Ground) -> Query | None:
    """What a few words make of the question before, or of the set that it was answered with."""
    if before.ask is AnswerKind.REFUSE:
        return replace(before, said=before.said | said.said) if is_refused_too(said, marked) else None
    if is_of_those(before, said, marked):
        return among_those(before, said, marked, ground.current)
    if before.readings and (meant := settled(before, said, marked, ground.index)):
        return meant
    if marked.text in _LEFT and before.ask in _SHOWN:
        return replace(before, ask=AnswerKind.COUNT if Tag.COUNT in marked.tags else AnswerKind.LIST)
    excepted = _excepted_too(before, said) if marked.text in _ALSO else None
    return excepted or of_other_days(before, marked)


def _excepted_too(before: Query, said: Query) -> Query | None:
    """ "Ta bort våtmarken" and then "taxan också"; "ta bort HR" and then "och IT också"."""
    left_out = [each for each in before.among if isinstance(each, Outside) and isinstance(each.part, Named)]
    if before.units_out and said.units and "ask" not in said.said:
        return replace(before, units_out=(*before.units_out, *said.units))
    if not left_out or not said.activities or "ask" in said.said:
        return None
    return replace(before, among=(*before.among, Outside(Named(said.activities, said.topic))))


def _numbered_alike(before: Query, said: Query, marked: Marked, index: Index) -> Query:
    """ "Hur går det för KF-mål 2?" and then "och 3?" or "och mål 3?": of the same kind of goal."""
    goal = index.plan.goal(before.goals[0]) if len(before.goals) == 1 else None
    if goal is not None and (other := _of_other_kind(goal.number, goal.kind, said, marked, index)):
        return _of_goal(other, said)
    if goal is None or said.goals:
        return said
    numbers = [number for each in marked.text if (number := _number(each.folded))]
    alike = index.goals_by_number.get((goal.kind, numbers[0])) if len(numbers) == 1 else None
    bare = not said.said and len([each for each in marked.text if each.stem]) <= 3
    if alike is None or not (bare or alike in {reading.key for reading in said.readings}):
        return said
    return _of_goal(alike, said)


def _of_goal(section: str, said: Query) -> Query:
    return replace(said, goals=(section,), readings=(), ask=AnswerKind.OVERVIEW, unread=(), said=said.said | {"goals"})


def _number(folded: str) -> int:
    if folded.isdecimal() and len(folded) < 3:
        return int(folded)
    return ORDINALS.get(folded, 0) if folded.endswith("an") else 0


def _of_other_kind(before: str, kind: GoalKind, said: Query, marked: Marked, index: Index) -> str | None:
    """ "Hur går det för KF-mål 1?" and then "nej, jag menade nämndmålet": the one of the same number."""
    kinds = {mark.value for mark in marked.of(Tag.GOAL_KIND)}
    numbers = [number for (_, number), section in index.goals_by_number.items() if section == before]
    singular = any(each.folded.endswith(tuple(cues.ONE_GOAL_ENDINGS)) for each in marked.text)
    if len(kinds) != 1 or kind in kinds or not numbers or not singular or "ask" in said.said:
        return None
    other = next(iter(kinds))
    return index.goals_by_number.get((other, numbers[0])) if isinstance(other, GoalKind) else None


def _with_said(before: Query, said: Query, marked: Marked) -> Query:
    added = marked.text in _ADDED
    query = _with_states(_renamed(before, said, added=added), said, added=added)
    query = _with_kinds(query, before, said, marked, added=added)
    query = replace(query, subunits=True) if Tag.WITH_SUBUNITS in marked.tags else query
    no_time = "time" not in said.said
    for part in _PARTS:
        query = _taken(query, said, part) if part in said.said else query
    query = replace(
        query,
        ask=_ask(query, before, said, marked),
        aspect=_aspect(before, said),
        said=before.said | said.said,
        per=said.per or query.per,
        most=said.most if said.most is not None else query.most,
        pledge=said.pledge or query.pledge,
        said_then=before.pledge is Pledge.SAID and said.pledge in (Pledge.KEPT, Pledge.BROKEN) and no_time,
        by_date=said.by_date or query.by_date,
        outlooks=_outlooks(before, marked),
        limits=said.limits or query.limits,
        extent=said.extent or query.extent,
    )
    if (marked.times.now or lasts(said, marked)) and no_time:
        query = replace(query, tertial=None, as_of=None, whole_year=False, span=None)
    query = replace(query, among=_joined(before.among, said.among), also=_joined(before.also, said.also))
    if said.change is None and before.change and before.change.after and said.states and _TO.find(marked.text):
        return replace(query, change=replace(before.change, after=said.states), states=before.states)
    if said.change and not said.change.since and query.tertial and _SINCE_THEN.find(marked.text):
        told = replace(said.change, since=query.tertial)
        return replace(query, change=told, tertial=None, states=said.states, ask=AnswerKind.CHANGE)
    moved = said.change and (said.change.before or said.change.after)
    if said.change and ("ask" in said.said or said.change.since or said.change.start or moved):
        query = replace(
            query, change=said.change, ask=AnswerKind.CHANGE if query.ask is not AnswerKind.DETAIL else query.ask
        )
    if said.most is not None and len(query.units) > 1 and _points(marked):
        query = replace(query, ask=AnswerKind.UNITS, about=About.UNITS, versus=False)
    if query.ask is AnswerKind.DETAIL and not query.activities:
        query = replace(query, ask=AnswerKind.OVERVIEW)
    return replace(query, unread=said.unread, unable=said.unable, readings=said.readings, wanted=said.wanted)


def _points(marked: Marked) -> bool:
    """ "Jämför Ekonomi med HR" and then "vilken av dem har flest försenade?"."""
    return any(each.folded in STRONG_POINTERS for each in marked.text)


def _outlooks(before: Query, marked: Marked) -> frozenset[Outlook]:
    """ "Vilka mål nås inte?" and then "och vilka nås?"."""
    return outlooks_in(marked) if before.outlooks and speaks_of_assessments(marked) else before.outlooks


def _joined(before: tuple[Those, ...], said: tuple[Those, ...]) -> tuple[Those, ...]:
    return tuple(dict.fromkeys((*before, *said)))


def _renamed(before: Query, said: Query, *, added: bool) -> Query:
    """Names take the place of names of the same sort; another activity, or a unit after one, is a new subject."""
    if said.activities:
        none: frozenset[Any] = frozenset()
        query = replace(before, units=(), goals=(), kinds=none, states=None, left_out=none)
        return replace(query, activities=said.activities, topic=said.topic)
    query = before
    if said.said & {"units", "goals"} and before.activities and not before.topic:
        query = replace(query, activities=(), topic="")
    query = _with_units(query, said, added=added) if "units" in said.said else query
    if "goals" in said.said:
        goals = tuple(dict.fromkeys((*query.goals, *said.goals))) if added else said.goals
        return replace(query, goals=goals, goals_out=said.goals_out)
    return query if said.subunits else replace(query, subunits=False)


def _with_units(query: Query, said: Query, *, added: bool) -> Query:
    """Units left out are added to those left out before; so are others that are to be taken in too."""
    out = tuple(dict.fromkeys((*query.units_out, *said.units_out))) if said.units_out else ()
    units = said.units or (query.units if said.units_out else ())
    units = tuple(dict.fromkeys((*query.units, *units))) if added else units
    return replace(query, units=units, units_out=out, subunits=said.subunits, all_units=said.all_units)


def _with_states(query: Query, said: Query, *, added: bool) -> Query:
    """ "Vad är försenat?" and then "ta med det som är gult": both."""
    if "states" not in said.said:
        return query
    if added and query.states and said.states:
        return replace(query, states=query.states | said.states)
    return replace(
        query,
        states=said.states,
        left_out=said.left_out,
        finish=None if said.states else query.finish,
        in_a_row=said.in_a_row,
        whether_all=said.whether_all,
        soonest=said.soonest or (query.soonest and not said.states),
        latest=said.latest if said.soonest else query.latest,
        few=said.few if said.soonest else query.few,
    )


def _with_kinds(query: Query, before: Query, said: Query, marked: Marked, *, added: bool) -> Query:
    if "kinds" not in said.said:
        return _with_activities(query, before, marked) if before.kinds and Tag.ITEM_NOUN in marked.tags else query
    if said.kinds_out and not said.kinds:
        return replace(query, kinds_out=query.kinds_out | said.kinds_out, kinds=query.kinds - said.kinds_out)
    kinds = query.kinds | said.kinds if added and query.kinds else said.kinds
    return replace(query, kinds=kinds, kinds_out=said.kinds_out)


def _with_activities(query: Query, before: Query, marked: Marked) -> Query:
    """ "Och aktiviteter?" after projects: the kind; "vilka aktiviteter …": of every kind."""
    others = before.kinds == {Kind.PROJECT} and marked.spoken(0) in OPENERS
    return replace(query, kinds=frozenset({Kind.ACTIVITY}) if others else frozenset())


_PARTS = {
    "collaboration": ("partners",),
    "finish": ("finish", "soonest", "latest", "few"),
    "time": ("tertial", "as_of", "whole_year", "span"),
    "odds": ("odds",),
}
"""Parts of a query that are taken over whole from the text that settles them."""


def _taken(query: Query, said: Query, part: str) -> Query:
    fields: dict[str, Any] = {name: getattr(said, name) for name in _PARTS[part]}
    return replace(query, **fields)


def _ask(query: Query, before: Query, said: Query, marked: Marked) -> AnswerKind:
    return _asked_for(query, before, said, marked) or (
        _after_overview(query, said)
        if before.ask in (AnswerKind.OVERVIEW, AnswerKind.DETAIL, AnswerKind.CLARIFY)
        else before.ask
    )


def _asked_for(query: Query, before: Query, said: Query, marked: Marked) -> AnswerKind | None:
    """What this text wants by itself; None where it wants the same as before."""
    tags = marked.tags
    if said.readings:
        return AnswerKind.CLARIFY
    if marked.text in _EVERYTHING and before.ask is not AnswerKind.OVERVIEW:
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


def _after_overview(query: Query, said: Query) -> AnswerKind:
    return AnswerKind.LIST if said.said & {"states", "finish", "odds"} or query.states else AnswerKind.OVERVIEW


def _aspect(before: Query, said: Query) -> Aspect:
    return said.aspect if said.aspect is not Aspect.STATUS and "ask" in said.said else before.aspect


def _others(before: Query, said: Query, marked: Marked) -> Query:
    if said.goals:
        return _with_said(before, _other_goals(before, said), marked)
    return before if _WHAT_IS_LEFT.find(marked.text) and _takes_away(before) else _the_others(before, marked)


def _takes_away(before: Query) -> bool:
    outside = any(isinstance(each, Outside) for each in (*before.among, *before.odds))
    return bool(before.left_out or before.kinds_out or before.units_out or before.goals_out or outside)


def _the_others(before: Query, marked: Marked) -> Query:
    """What the answer before left out; "de andra enheterna" are those that it was not about."""
    if before.units and Tag.UNIT_NOUN in marked.tags:
        return replace(before, units=(), units_out=before.units)
    if before.goals and Tag.GOAL_NOUN in marked.tags:
        return replace(before, goals=(), goals_out=before.goals)
    if before.states is not None or before.left_out:
        wanted = (before.states if before.states is not None else ANY) - before.left_out
        return replace(before, states=ANY - wanted, left_out=frozenset(), ask=_plain(before))
    if before.odds:
        turned = (each.part if isinstance(each, Outside) else Outside(each) for each in before.odds)
        return replace(before, odds=tuple(turned), ask=_plain(before))
    if before.kinds:
        return replace(before, kinds=frozenset(), kinds_out=before.kinds, ask=_plain(before))
    if before.units:
        return replace(before, units=(), units_out=before.units)
    if before.goals:
        return replace(before, goals=(), goals_out=before.goals)
    return before


def _contrary(before: Query, marked: Marked) -> Query:
    """ "Vilka mål bedöms uppnås?" and then "och vilka gör det inte?"."""
    if before.outlooks:
        met = frozenset({Outlook.MET})
        return replace(
            before, outlooks=met if met.isdisjoint(before.outlooks) else frozenset(Outlook) - before.outlooks
        )
    if before.about is About.UNITS:
        return replace(before, without=not before.without)
    return _the_others(before, marked)


def _plain(before: Query) -> AnswerKind:
    return AnswerKind.LIST if before.ask in (AnswerKind.DETAIL, AnswerKind.CLARIFY) else before.ask


def _widened(before: Query) -> Query:
    return replace(
        before,
        units=(),
        units_out=(),
        goals=(),
        goals_out=(),
        kinds=frozenset(),
        kinds_out=frozenset(),
        partners=(),
    )
