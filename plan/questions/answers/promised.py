"""Answers about dates that were promised, what came of them, and how right it was what was said to go by plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from plan import promise_texts
from plan.accuracy import accuracy
from plan.model import Activity
from plan.promises import Promise, PromiseOutcome, Promises, came_since, promises, said_in
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.answers.shares import percent
from plan.questions.query import AnswerKind
from plan.questions.result import Answer
from plan.questions.swedish.tags import Pledge
from plan.questions.wording import headings, wording
from plan.questions.wording import promised as sentences
from plan.tertial import Tertial

Found = tuple[list[Activity], list[str]]
"""The activities, and what is told of them."""


def promised(evaluation: Evaluation) -> Answer:
    tertial, pledge = evaluation.view.tertial, evaluation.query.pledge or Pledge.SAID
    if tertial is None:
        return evaluation.answer(Findings([], [], heading=sentences.HEADINGS[pledge]))
    if pledge is Pledge.ACCURACY:
        return _accuracy(evaluation)
    held = promises(evaluation.facts, tertial).among(evaluation.view.matching)
    found, lead = _TOLD[pledge](evaluation, held, tertial)
    more = [f"… och {len(lead) - wording.MOST_ROWS} till."] if len(lead) > wording.MOST_ROWS else []
    lines = [*lead[: wording.MOST_ROWS], *more, promise_texts.withheld(held)]
    heading = [sentences.HEADINGS[pledge], *headings.places(evaluation.query, evaluation.goal_name), evaluation.when]
    return evaluation.answer(
        Findings(
            evaluation.rows(found),
            [line for line in lines if line],
            heading=" · ".join(part for part in heading if part),
            value=_value(evaluation.query.ask, len(found), len(held.due)),
            units=_units(evaluation, found),
            shown=False,
        )
    )


def _units(evaluation: Evaluation, found: Iterable[Activity]) -> list[str]:
    """Where it is asked whose they are: per unit, never per person."""
    held = {unit for each in found for unit in each.units}
    return [each for each in evaluation.facts.units if each in held] if evaluation.query.ask is AnswerKind.UNITS else []


def _value(ask: AnswerKind, found: int, due: int) -> float | None:
    if ask is AnswerKind.SHARE:
        return percent(found, due) if due else None
    return found if ask is AnswerKind.COUNT else None


def _said(evaluation: Evaluation, _: Promises, tertial: Tertial) -> Found:
    """What was said in the tertial, with what has come of it since, once the next has been opened."""
    scope, facts = {each.id for each in evaluation.view.matching}, evaluation.facts
    said = [(activity, day) for activity, day in said_in(facts, tertial) if activity.id in scope]
    came = {each.activity.id: each for each in came_since(facts, tertial)}
    lines = [sentences.said(activity, day, came.get(activity.id)) for activity, day in said]
    return [activity for activity, _ in said], [sentences.dates_said(len(said), tertial), *lines]


def _due(_: Evaluation, held: Promises, tertial: Tertial) -> Found:
    """ "Vad lovades till december?": by when, not when it was said."""
    return _of(held, tertial, held.due)


def _kept(_: Evaluation, held: Promises, tertial: Tertial) -> Found:
    return _of(held, tertial, (each for each in held.due if each.outcome is PromiseOutcome.KEPT))


def _broken(_: Evaluation, held: Promises, tertial: Tertial) -> Found:
    """What had its day still before it when the answer came, or has no answer, is not broken."""
    open_ones = (PromiseOutcome.KEPT, PromiseOutcome.AHEAD, PromiseOutcome.UNANSWERED)
    return _of(held, tertial, (each for each in held.due if each.outcome not in open_ones))


def _of(held: Promises, tertial: Tertial, chosen: Iterable[Promise]) -> Found:
    found = list(chosen)
    first = promise_texts.kept(held, tertial) or sentences.none_due(tertial)
    return [each.activity for each in found], [first, *(sentences.came_of(each) for each in found)]


def _moved(_: Evaluation, held: Promises, __: Tertial) -> Found:
    found = [each for each in held.courses if each.moves]
    return [each.activity for each in found], [sentences.dates_moved(len(found)), *map(sentences.course, found)]


def _moved_again(_: Evaluation, held: Promises, __: Tertial) -> Found:
    found = held.moved_again
    first = promise_texts.moved_again(held) or sentences.none_moved_again()
    return [each.activity for each in found], [first, *map(sentences.course, found)]


def _accuracy(evaluation: Evaluation) -> Answer:
    """Of the whole plan, whatever else is asked: by unit it is told only where enough was said."""
    told = accuracy(evaluation.facts)
    lead = promise_texts.accuracy(told) if told else (sentences.year_goes_on(evaluation.facts.plan.year),)
    value = percent(told.whole.done, told.whole.of) if told and evaluation.query.ask is AnswerKind.SHARE else None
    value = told.whole.done if told and evaluation.query.ask is AnswerKind.COUNT else value
    return evaluation.answer(Findings([], lead, heading=sentences.HEADINGS[Pledge.ACCURACY], value=value))


_TOLD: dict[Pledge, Callable[[Evaluation, Promises, Tertial], Found]] = {
    Pledge.SAID: _said,
    Pledge.DUE: _due,
    Pledge.KEPT: _kept,
    Pledge.BROKEN: _broken,
    Pledge.MOVED: _moved,
    Pledge.MOVED_AGAIN: _moved_again,
}
