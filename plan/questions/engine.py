"""The door of the question engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import time, timedelta

from plan.access import Viewer
from plan.calendar import swedish_day, wall
from plan.facts import Facts
from plan.questions.answers import activities, figures, measures
from plan.questions.answers import promised as promises
from plan.questions.answers.changes import change
from plan.questions.answers.detail import detail
from plan.questions.answers.evaluation import Evaluation
from plan.questions.answers.shares import share
from plan.questions.answers.units import units
from plan.questions.answers.view import View
from plan.questions.index.people import Circle, circle_of
from plan.questions.index.plan_index import Index, index_of
from plan.questions.meaning.reader import read
from plan.questions.meaning.several import questions_in
from plan.questions.names.names import Name, NameKind
from plan.questions.query import About, AnswerKind, Query, Refused
from plan.questions.result import Answer, Interpretation
from plan.questions.swedish.changed import changed
from plan.questions.those import Outside, Pointed, Some
from plan.questions.times.reckoning import Reckoning
from plan.questions.wording import headings, replies, wording
from plan.questions.wording.goals import goal_label
from plan.questions.wording.suggestions import examples_near, next_questions


def answer(text: str, facts: Facts, viewer: Viewer, context: Sequence[str] = ()) -> Answer:
    """Answers from the facts alone. `context` holds the earlier questions of the conversation, oldest first.

    No comment of a protected activity is ever in the answer. Nothing is raised, whatever the text.
    """
    index, reckoning, circle = index_of(facts.plan), _reckoning(facts), circle_of(viewer, facts)
    first, *others = questions_in(text, index, reckoning, circle)
    found = _one(first, facts, viewer, circle, context)
    for number, each in enumerate(others, 1):
        found = _together(found, _one(each, facts, viewer, circle, (*context, first, *others[: number - 1])))
    return found


def _together(first: Answer, second: Answer) -> Answer:
    """The answers to two questions of one message; of the kind of the first."""
    return changed(
        first,
        understood=f"{first.understood} + {second.understood}",
        activities=tuple(dict.fromkeys((*first.activities, *second.activities))),
        units=tuple(dict.fromkeys((*first.units, *second.units))),
        text=f"{first.text}\n\n{second.text}",
        lead=(*first.lead, second.understood, *second.lead),
        rows=tuple(dict.fromkeys((*first.rows, *second.rows))),
        unused=(*first.unused, *second.unused),
    )


def _one(text: str, facts: Facts, viewer: Viewer, circle: Circle, context: Sequence[str]) -> Answer:
    index = index_of(facts.plan)
    query = read(text, index, _reckoning(facts), context, circle)
    if query.ask is AnswerKind.UNKNOWN:
        return _unknown(text, query, index)
    query = _among_the_answered(query, facts, viewer)
    if query.doubts:
        return _doubtful(text, Evaluation(query, facts, index, viewer))
    found = _evaluated(query, facts, viewer)
    if _goes_beyond(found, query.within, facts, viewer):
        pointed = changed(query, doubts=(replies.OF_THEM,), unused=(replies.OF_THEM, *query.unused))
        return _doubtful(text, Evaluation(pointed, facts, index, viewer))
    return replace(found, next_questions=next_questions(query, index))


def _goes_beyond(found: Answer, within: Query | None, facts: Facts, viewer: Viewer) -> bool:
    """Whether it tells of others than the answer that an "av dem" speaks of: then something was read wrongly."""
    if within is None or within.doubts or found.kind not in _TOLD:
        return False
    within = _among_the_answered(within, facts, viewer)
    before = _evaluated(within, facts, viewer)
    held = {each.id for each in (View(facts, within).looked_among if within.among else before.activities)}
    return before.kind in _TOLD and bool(held) and not held.issuperset(each.id for each in found.activities)


def _among_the_answered(query: Query, facts: Facts, viewer: Viewer) -> Query:
    """With what the question before was answered with, where it looks among that, and what each clause is."""
    query = _of_clauses(query, facts, viewer)
    if query.held_by is not None:
        query = _held(query, _evaluated(_among_the_answered(query.held_by, facts, viewer), facts, viewer))
    if query.answered is None:
        return query
    told = _pointed(query.answered, facts, viewer)
    return changed(query, answered=None, among=(*query.among, changed(told, said=headings.without_time(told.said))))


def _held(query: Query, by: Answer) -> Query:
    """Of the units that it tells of, or of the goals that come first there."""
    if by.query is not None and by.query.about is About.GOALS:
        goals = tuple(dict.fromkeys(each.section for each in by.activities))
        query, some = changed(query, held_by=None, goals=goals), goals
    else:
        query = changed(query, held_by=None, units=query.units or by.units, subunits=False)
        some = query.units
    return query if some else changed(query, among=(*query.among, Pointed((), replies.NO_SUCH_UNITS)))


def _of_clauses(query: Query, facts: Facts, viewer: Viewer) -> Query:
    def told(clauses: Iterable[Query]) -> tuple[Pointed, ...]:
        return tuple(_pointed(each, facts, viewer) for each in clauses)

    if not query.is_of_clauses:
        return query
    among = (*query.among, *told(query.clauses), *([Some(told(query.either))] if query.either else []))
    among = (*among, *map(Outside, told(query.but)))
    also = (*query.also, *told([query.part] if query.part else []))
    return changed(query, clauses=(), either=(), but=(), part=None, among=among, also=also)


def _pointed(query: Query, facts: Facts, viewer: Viewer) -> Pointed:
    found = _evaluated(_among_the_answered(query, facts, viewer), facts, viewer)
    return Pointed(tuple(each.id for each in found.activities), found.understood)


def _evaluated(query: Query, facts: Facts, viewer: Viewer) -> Answer:
    if query.as_of is not None:
        facts = facts.as_of(wall(query.as_of + timedelta(days=1), time()))
    evaluation = Evaluation(query, facts, index_of(facts.plan), viewer)
    if query.ask is not AnswerKind.REFUSE and query.tertial is not None and query.tertial.year != facts.plan.year:
        return _of_another_year(query.tertial.year, evaluation)
    beside = _BESIDE.get(query.about) if query.ask not in (AnswerKind.REFUSE, AnswerKind.CLARIFY) else None
    return (beside or _ANSWERS[query.ask])(evaluation)


def _reckoning(facts: Facts) -> Reckoning:
    opened = tuple((each.tertial, swedish_day(each.opened_at)) for each in facts.rounds)
    return Reckoning(swedish_day(facts.at), facts.plan.year, facts.current, opened)


def _clarify(evaluation: Evaluation) -> Answer:
    query, index = evaluation.query, evaluation.index
    choices = tuple(_interpretation(reading, index) for reading in query.readings)
    lead = replies.which_one([_described(reading, index) for reading in query.readings])
    titles = {reading.key for reading in query.readings if reading.what is NameKind.ACTIVITY}
    found = tuple(each for each in evaluation.facts.plan.activities if each.id in titles)
    heading = replies.CLARIFY_HEADING
    return Answer(
        AnswerKind.CLARIFY, heading, found, text=f"{heading}\n{lead}", lead=(lead,), readings=choices, query=query
    )


def _interpretation(reading: Name, index: Index) -> Interpretation:
    name = _name(reading, index)
    return Interpretation(name, name if reading.what is not NameKind.UNIT else f"Enheten {name}")


def _name(reading: Name, index: Index) -> str:
    if reading.what is NameKind.GOAL:
        return goal_label(index, reading.key)
    if reading.what is NameKind.ACTIVITY:
        found = index.activity(reading.key)
        return wording.one_line(found.title) if found else reading.key
    return reading.key


def _described(reading: Name, index: Index) -> str:
    goal = index.plan.goal(reading.key) if reading.what is NameKind.GOAL else None
    name = _name(reading, index)
    if goal is not None and goal.text:
        return f"{name} ({wording.shortened(goal.text)})"
    return (
        f"enheten {name}"
        if reading.what is NameKind.UNIT
        else f"”{name}”"
        if reading.what is NameKind.ACTIVITY
        else name
    )


def _doubtful(text: str, evaluation: Evaluation) -> Answer:
    """Asked back: what was understood, and which words were not taken account of."""
    query = evaluation.query
    understood = _HEADINGS.get(query.about, Evaluation.heading)(evaluation)
    lead = replies.not_used(query.doubts, understood)
    rest = replies.without(text, query.doubts)
    return Answer(
        AnswerKind.CLARIFY,
        replies.DOUBTFUL_HEADING,
        text=f"{replies.DOUBTFUL_HEADING}\n{lead}",
        lead=(lead,),
        readings=(Interpretation(understood, rest),),
        query=query,
        unused=query.unused,
    )


def _refuse(evaluation: Evaluation) -> Answer:
    refused = evaluation.query.refused or Refused.OUTSIDE
    heading, lead = replies.REFUSED_HEADINGS[refused], replies.REFUSALS[refused]
    return Answer(AnswerKind.REFUSE, heading, text=f"{heading}\n{lead}", lead=(lead,), query=evaluation.query)


def _of_another_year(year: int, evaluation: Evaluation) -> Answer:
    heading, lead = replies.year_heading(year), replies.no_plan_for(year, evaluation.facts.plan.year)
    return Answer(
        AnswerKind.REFUSE, heading, text=f"{heading}\n{lead}", lead=(lead,), query=evaluation.query, other_year=year
    )


def _unknown(text: str, query: Query, index: Index) -> Answer:
    examples = examples_near(text, index)
    first = replies.not_found(query.unread) if query.unread else replies.not_understood()
    lead = (*(() if query.greeting else (first,)), replies.help_text(), replies.examples(examples))
    heading = replies.heading(query.greeting, text)
    return Answer(
        AnswerKind.UNKNOWN,
        heading,
        text="\n".join([heading, *lead]),
        lead=lead,
        next_questions=tuple(examples),
        query=query,
    )


_TOLD = {AnswerKind.LIST, AnswerKind.COUNT, AnswerKind.SHARE, AnswerKind.UNITS, AnswerKind.CHANGE, AnswerKind.OVERVIEW}
_HEADINGS: dict[About, Callable[[Evaluation], str]] = {
    About.MEASURES: measures.heading_of,
    About.PROMISES: promises.heading_of,
}
_BESIDE: dict[About, Callable[[Evaluation], Answer]] = {
    About.PROMISES: promises.promised,
    About.MEASURES: measures.measured,
    About.NATION: figures.beside_the_nation,
    About.FIGURES: figures.over_time,
    About.WARNINGS: figures.warned_of,
}
_ANSWERS: dict[AnswerKind, Callable[[Evaluation], Answer]] = {
    AnswerKind.LIST: activities.listed,
    AnswerKind.COUNT: activities.count,
    AnswerKind.SHARE: share,
    AnswerKind.DETAIL: detail,
    AnswerKind.UNITS: units,
    AnswerKind.CHANGE: change,
    AnswerKind.OVERVIEW: activities.overview,
    AnswerKind.CLARIFY: _clarify,
    AnswerKind.REFUSE: _refuse,
}
