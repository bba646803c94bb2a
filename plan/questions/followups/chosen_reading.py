"""The answer to a question back: which of its readings was meant."""

from __future__ import annotations

from plan.model import GoalKind
from plan.questions.followups.dependence import NAMED
from plan.questions.index.plan_index import Index
from plan.questions.marks.marked_text import Marked
from plan.questions.names.names import Name, NameKind
from plan.questions.query import About, AnswerKind, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import SMALL, phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.vocabulary import followups as words
from plan.questions.swedish.words import fold, stem

_BOTH = phrase_set(words.BOTH)
ORDINALS = {fold(key): value for key, value in words.ORDINALS.items()}


def settled(before: Query, said: Query, marked: Marked, index: Index) -> Query | None:
    """The question before, of the reading that is meant; None where none of those offered fits."""
    if said.activities and len(said.activities) == 1 and not said.topic:
        return None
    if marked.text in _BOTH and not said.said & NAMED:
        return _all_meant(before)
    fitting = [reading for reading in before.readings if _is_meant(reading, said, marked, index)]
    if len(fitting) != 1 and not said.goals:
        fitting = _by_place(before.readings, marked)
    if len(fitting) != 1:
        return None
    return _as_read(before, fitting[0])


def _all_meant(before: Query) -> Query:
    units, sections, activities = (
        tuple(each.key for each in before.readings if each.what is what)
        for what in (NameKind.UNIT, NameKind.GOAL, NameKind.ACTIVITY)
    )
    goals = (*before.goals, *sections)
    return changed(before, readings=(), ask=_ask(before), goals=goals, units=units, activities=activities)


def _as_read(query: Query, reading: Name) -> Query:
    """The query with one of its readings settled."""
    if reading.what is NameKind.ACTIVITY:
        return changed(
            query, readings=(), activities=(reading.key,), topic="", ask=AnswerKind.DETAIL, about=About.ACTIVITIES
        )
    query = changed(query, readings=(), ask=_ask(query))
    if reading.what is NameKind.UNIT:
        return changed(query, units=(*query.units, reading.key), said=query.said | {"units"})
    return changed(query, goals=(*query.goals, reading.key), said=query.said | {"goals"})


def _ask(query: Query) -> AnswerKind:
    return AnswerKind.LIST if query.states or query.finish else AnswerKind.OVERVIEW


def _is_meant(reading: Name, said: Query, marked: Marked, index: Index) -> bool:
    if reading.what is NameKind.GOAL:
        return _is_goal_meant(reading.key, said, marked, index)
    if reading.what is NameKind.UNIT:
        return reading.key in said.units or Tag.UNIT_NOUN in marked.tags
    found = index.activity(reading.key)
    title = {stem(fold(each)) for each in found.title.split()} if found else set[str]()
    content = {each.stem for each in marked.text if each.stem and each.folded not in SMALL}
    return bool(content) and (reading.key in said.activities or content <= title)


def _is_goal_meant(section: str, said: Query, marked: Marked, index: Index) -> bool:
    """By its own name, or by its kind where no one goal is named."""
    goal = index.plan.goal(section)
    kinds = {mark.value for mark in marked.of(Tag.GOAL_KIND)}
    if any(each.folded.startswith(tuple(cues.BOARD_BEGINNINGS)) for each in marked.text):
        kinds.add(GoalKind.BOARD_GOAL)
    return goal is not None and (section in said.goals if len(said.goals) == 1 else goal.kind in kinds)


def _by_place(readings: tuple[Name, ...], marked: Marked) -> list[Name]:
    found = [ORDINALS[each.folded] for each in marked.text if each.folded in ORDINALS]
    return [readings[found[0] - 1]] if len(found) == 1 and found[0] <= len(readings) else []
