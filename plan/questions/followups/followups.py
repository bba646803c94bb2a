"""The question before with what a question that leans on it changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from plan.model import GoalKind
from plan.questions.followups.arrival_days import arrivals_of
from plan.questions.followups.carried_over import measured_as_said, with_said
from plan.questions.followups.chosen_reading import ORDINALS, settled
from plan.questions.followups.dependence import (
    NAMED,
    OTHERS,
    POINTERS,
    SHORT,
    adds,
    asks_within,
    leans,
    whatever,
)
from plan.questions.followups.other_days import of_other_days
from plan.questions.followups.pointed_sets import (
    among_those,
    asks_for_owners,
    held_by_them,
    is_of_the_answer,
    is_of_them_then,
    is_of_those,
    is_refused_too,
    of_the_first_goal,
    share_of_them,
    spoken_of,
    under_those_goals,
)
from plan.questions.followups.turns import others_of, turned
from plan.questions.index.plan_index import Index
from plan.questions.marks.marked_text import Marked
from plan.questions.marks.measure_words import MEASURES
from plan.questions.names.names import Names
from plan.questions.query import About, AnswerKind, Aspect, Query, Refused
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import MeasureAsked, Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.vocabulary import followups as words
from plan.questions.swedish.words import fold
from plan.questions.those import Named, Outside
from plan.tertial import Tertial

_APART = (About.ROUND, About.REMINDERS, About.SURVEYS, About.FIGURES, About.WARNINGS)
_OTHERWISE = frozenset({MeasureAsked.OPEN, MeasureAsked.LATE, MeasureAsked.HINDERED})
"""What is done is none of these."""
_LEFT = phrase_set(words.LEFT)
_ADDED = phrase_set(words.ADDED, exact=True)
_ALSO = phrase_set(words.ALSO, exact=True)


@dataclass(frozen=True, slots=True)
class Ground:
    """Where it is held: of which plan, in which tertial."""

    index: Index
    current: Tertial | None


def merged(before: Query, said: Query, marked: Marked, names: Names, ground: Ground) -> Query | None:
    """The question before with what this one changes; None where this one stands by itself."""
    told = arrivals_of(before, said, marked) or share_of_them(before, said, marked) or _become_too(before, said, marked)
    if told or (told := held_by_them(before, said, marked) or of_the_first_goal(before, said, marked)):
        return told
    if is_of_the_answer(before, said, marked) or (before.is_of_clauses and is_of_those(before, said, marked)):
        return changed(said, answered=before, ask=AnswerKind.UNITS if asks_for_owners(said) else said.ask)
    if before.is_of_clauses or (before.answered and _turns_the_answered(before, said)):
        return _of_sets(before, said, marked) if leans(said, marked, names) else None
    if said.terms:
        return None
    if under := under_those_goals(before, said, marked):
        return under
    if found := turned(before, said, marked, ground.index, ground.current):
        return found
    if is_of_them_then(before, said, marked):
        ask = AnswerKind.CHANGE if said.change else AnswerKind.LIST
        return changed(said, answered=before, ask=ask, states=None, left_out=frozenset(), finish=None)
    return _changed(before, said, marked, names, ground)


def _become_too(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vilka har blivit försenade?" and then "ta med dem som blivit gula också"."""
    added = adds(marked) and before.change and said.states and not before.is_of_clauses
    return with_said(before, said, marked) if added else None


_PLACES = {"units", "goals", "kinds", "partners"}


def _turns_the_answered(before: Query, said: Query) -> bool:
    """ "Vad görs med SBF?", "är något av det försenat?" and then "och med UTB då?": of what is done with them."""
    swapped = {*said.told} & _PLACES
    within = {*before.answered.told} - {*before.told} if before.answered else set()
    return bool(swapped) and swapped <= within and "ask" not in said.said


def _of_sets(before: Query, said: Query, marked: Marked) -> Query:
    if before.answered and _turns_the_answered(before, said):
        return changed(before, answered=with_said(before.answered, said, marked))
    return with_said(_widened(before, marked), said, marked)


def _asks_of_activities(before: Query, said: Query, marked: Marked) -> bool:
    """ "Hur många enheter finns det i planen?" and then "och vad är försenat hos HR?": a question of its own."""
    counted = before.ask is AnswerKind.COUNT and before.about in (About.UNITS, About.GOALS)
    return counted and not before.told - {"about", "ask", "aspect"} and bool(said.states) and Tag.WHAT in marked.tags


def _changed(before: Query, said: Query, marked: Marked, names: Names, ground: Ground) -> Query | None:
    if _asks_of_activities(before, said, marked):
        return None
    index, before = ground.index, _of_activities(before, said)
    said = _left_out(before, _taken_in(before, said, marked))
    if said.ask is AnswerKind.REFUSE or said.about in _APART or _changes_to_or_from_promises(before, said):
        return _dates_of_one(before, said, marked)
    if said.about is About.NATION or About.MEASURES in (before.about, said.about):
        return _measures_of_goals(before, said, marked, names) or _beside_activities(before, said, marked, names)
    if before.ask is AnswerKind.REFUSE and not is_refused_too(said, marked):
        before = spoken_of(before, marked)
    if found := _pointed(before, said, marked, ground):
        return found
    said = _named_alike(before, _numbered_alike(before, said, marked, index), marked, index)
    leaning = leans(said, marked, names) or asks_within(before, said, marked)
    if before.ask in (AnswerKind.REFUSE, AnswerKind.UNKNOWN) or not leaning:
        return None
    return _leaning(before, said, marked)


def _leaning(before: Query, said: Query, marked: Marked) -> Query | None:
    if before.ask is AnswerKind.CLARIFY and before.readings and not said.said & NAMED:
        return before  # which of them is not known yet
    if marked.text in OTHERS:
        return others_of(before, said, marked)
    if not said.said & NAMED:
        before = _widened(before, marked)
    return with_said(measured_as_said(before, marked), said, marked)


def _of_activities(before: Query, said: Query) -> Query:
    """ "Hur har nöjd kundindex utvecklats?" and then "hur många av dem är klara?": of the goal's activities."""
    apart = before.about in _APART and said.about is About.ACTIVITIES
    if not apart or not said.said & {"states", "finish", "kinds", "odds"}:
        return before
    return changed(before, about=About.ACTIVITIES, ask=AnswerKind.LIST, change=None, warning=None)


def _beside_activities(before: Query, said: Query, marked: Marked, names: Names) -> Query | None:
    """ "Hur har nöjd kundindex utvecklats?" and then "jämför med riket": of that goal. Of measures after measures."""
    if said.about is About.NATION:
        short = marked.length <= SHORT
        return changed(said, goals=before.goals) if short and not said.goals else None
    if before.ask is AnswerKind.DETAIL and said.about is About.MEASURES:
        return _measures_of_one(before, said, marked)
    return _of_measures(before, said, marked) if before.about is said.about and leans(said, marked, names) else None


def _measures_of_one(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vem ansvarar för Trygga skolvägar?" and then "finns det någon åtgärd på gång?"."""
    short = marked.length <= SHORT + 2
    many = marked.tags & {Tag.WHICH, Tag.COUNT, Tag.SHARE, Tag.UNIT_NOUN, Tag.GOAL_NOUN}
    told = short and not many and not said.said - {"ask"}
    return changed(said, activities=before.activities) if told else None


def _measures_of_goals(before: Query, said: Query, marked: Marked, names: Names) -> Query | None:
    """ "Vilka åtgärder är försenade?" and then "och för KF-mål 1?"."""
    goals = before.about is About.MEASURES and said.about is About.ACTIVITIES and not said.said - {"goals", "ask"}
    leaning = leans(said, marked, names) or tuple(marked.text[:1]) == MEASURES
    told = goals and said.goals and leaning and Tag.ITEM_NOUN not in marked.tags
    return changed(before, goals=said.goals, said=before.said | {"goals"}) if told else None


def _of_measures(before: Query, said: Query, marked: Marked) -> Query:
    which = (before.measures | said.measures) - {MeasureAsked.ALL}
    which = which - _OTHERWISE if MeasureAsked.DONE in said.measures else which
    which = which - {MeasureAsked.DONE} if said.measures & _OTHERWISE else which
    query = with_said(before, said, marked)
    return changed(query, measures=which, due=said.due or before.due, ask=said.ask)


def _dates_of_one(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Solcellerna, läget?" and then "till när är de lovade?": the dates of that activity."""
    points = any(each.folded in POINTERS for each in marked.text) and not said.said & NAMED
    if said.about is not About.PROMISES or len(before.activities) != 1 or not points:
        return None
    return changed(before, ask=AnswerKind.DETAIL, aspect=Aspect.HISTORY, said=before.said | {"ask"})


def _changes_to_or_from_promises(before: Query, said: Query) -> bool:
    promised = About.PROMISES in (before.about, said.about)
    return promised and (before.about is not About.PROMISES or bool(said.said & {"states"}))


def _taken_in(before: Query, said: Query, marked: Marked) -> Query:
    """ "Lägg till det avförda också" after a list: to what is shown, not to the plan."""
    beside = said.said & {"states", "kinds", "units", "goals"} and marked.text in _ADDED
    shown = said.refused is Refused.COMMAND and before.ask in _SHOWN and beside
    return changed(said, refused=None, ask=before.ask) if shown else said


def _left_out(before: Query, said: Query) -> Query:
    """ "Ta bort våtmarken" after a list: from what is shown, not from the plan."""
    taken = said.among or said.kinds_out or said.units_out or said.goals_out or said.left_out
    excepted = said.refused is Refused.COMMAND and taken and before.ask in _SHOWN
    return changed(said, refused=None, ask=before.ask) if excepted else said


_SHOWN = (AnswerKind.LIST, AnswerKind.COUNT, AnswerKind.OVERVIEW)


def _pointed(before: Query, said: Query, marked: Marked, ground: Ground) -> Query | None:
    """What a few words make of the question before, or of the set that it was answered with."""
    if before.ask is AnswerKind.REFUSE:
        return changed(before, said=before.said | said.said) if is_refused_too(said, marked) else None
    if is_of_those(before, said, marked) and not adds(marked):
        return among_those(before, said, marked, ground.current)
    if before.readings and (meant := settled(before, said, marked, ground.index)):
        return meant
    if marked.text in _LEFT and before.ask in _SHOWN:
        return changed(before, ask=AnswerKind.COUNT if Tag.COUNT in marked.tags else AnswerKind.LIST)
    excepted = _excepted_too(before, said) if marked.text in _ALSO else None
    return excepted or of_other_days(before, marked)


def _excepted_too(before: Query, said: Query) -> Query | None:
    """ "Ta bort våtmarken" and then "taxan också"; "ta bort HR" and then "och IT också"."""
    left_out = [each for each in before.among if isinstance(each, Outside) and isinstance(each.part, Named)]
    if before.left_out and said.states and not said.said - {"states"}:
        return changed(before, left_out=before.left_out | said.states)
    if before.units_out and said.units and "ask" not in said.said:
        return changed(before, units_out=(*before.units_out, *said.units))
    if not left_out or not said.activities or "ask" in said.said:
        return None
    return changed(before, among=(*before.among, Outside(Named(said.activities, said.topic))))


def _numbered_alike(before: Query, said: Query, marked: Marked, index: Index) -> Query:
    """ "Hur går det för KF-mål 2?" and then "och 3?" or "och mål 3?": of the same kind of goal."""
    goal = index.plan.goal(before.goals[0]) if len(before.goals) == 1 else None
    if goal is not None and (other := _of_other_kind(goal.number, goal.kind, said, marked, index)):
        return _of_goal(other, said)
    if goal is None or said.goals:
        return said
    numbers = [number for each in marked.text if (number := _number(each.folded))]
    alike = index.goals_by_number.get((goal.kind, numbers[0])) if len(numbers) == 1 else None
    bare = not said.said and sum(1 for each in marked.text if each.stem and each.folded not in cues.I_MEANT) <= 3
    if alike is None or not (bare or alike in {reading.key for reading in said.readings}):
        return said
    return _of_goal(alike, said)


def _named_alike(before: Query, said: Query, marked: Marked, index: Index) -> Query:
    """ "Vad har Station Hallaryd?" and then "och Åbyhamn?": the other station, not an activity in that place."""
    if len(before.units) != 1 or not said.activities or said.said - {"activities", "ask"}:
        return said
    *first, _ = before.units[0].split()
    told = {each.folded for each in marked.text}
    alike = [
        each for each in index.plan.units if first and each.split()[:-1] == first and fold(each.split()[-1]) in told
    ]
    if len(alike) != 1:
        return said
    return changed(said, activities=(), topic="", units=(*alike,), ask=before.ask, said=frozenset({"units"}))


def _of_goal(section: str, said: Query) -> Query:
    return changed(said, goals=(section,), readings=(), ask=AnswerKind.OVERVIEW, unread=(), said=said.said | {"goals"})


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
    every = {section for (each, _), section in index.goals_by_number.items() if each == other}
    if said.unread or (said.goals and {*said.goals} != every):  # "nämndmål 1 då?" says its own number
        return None
    return index.goals_by_number.get((other, numbers[0])) if isinstance(other, GoalKind) else None


def _widened(before: Query, marked: Marked) -> Query:
    """ "Oavsett enhet", "i hela planen": what it said of them no longer narrows it."""
    for sort in sorted(whatever(marked)):
        before = _WIDER[sort](before)
    return before


_WIDER: dict[str, Callable[[Query], Query]] = {
    "units": lambda before: changed(before, units=(), units_out=()),
    "goals": lambda before: changed(before, goals=(), goals_out=()),
    "kinds": lambda before: changed(before, kinds=frozenset(), kinds_out=frozenset()),
    "partners": lambda before: changed(before, partners=()),
    "states": lambda before: changed(before, states=None, left_out=frozenset()),
}
