"""Answers about dates that were promised, what came of them, and how right it was what was said to go by plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from plan import promise_texts
from plan.accuracy import accuracy
from plan.model import Activity
from plan.promises import DateCourse, Promise, PromiseOutcome, Promises, came_since, promises, said_in
from plan.questions.answers.comparison import Comparison
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.answers.shares import percent
from plan.questions.answers.view import foremost
from plan.questions.query import AnswerKind
from plan.questions.result import Answer
from plan.questions.swedish.tags import Pledge
from plan.questions.wording import headings, wording
from plan.questions.wording import promised as sentences
from plan.tertial import Tertial


@dataclass(frozen=True, slots=True)
class ToldOf:
    """The activities, what is told of them, and of how many dates they are."""

    activities: list[Activity]
    lines: list[str]
    of: int


def promised(evaluation: Evaluation) -> Answer:
    tertial, pledge = evaluation.view.tertial, evaluation.query.pledge or Pledge.SAID
    if tertial is None:
        return evaluation.answer(Findings([], [], heading=sentences.HEADINGS[pledge]))
    if pledge is Pledge.ACCURACY:
        return _accuracy(evaluation)
    held = promises(evaluation.facts, tertial).among(evaluation.view.matching)
    of_said = evaluation.query.said_then and pledge in _CAME
    told = (_said if of_said else _TOLD[pledge])(evaluation, held, tertial)
    share = evaluation.query.ask is AnswerKind.SHARE and told.of
    shared = sentences.shared(percent(len(told.activities), told.of), len(told.activities), told.of) if share else ""
    lead, more = told.lines[: wording.MOST_ROWS], wording.and_more(len(told.lines) - wording.MOST_ROWS)
    lines = [shared, *lead, *more, promise_texts.withheld(held)]
    return evaluation.answer(
        Findings(
            evaluation.rows(told.activities),
            [line for line in lines if line],
            heading=heading_of(evaluation),
            value=_value(evaluation.query.ask, len(told.activities), told.of),
            units=_units(evaluation, told.activities),
            shown=False,
        )
    )


def heading_of(evaluation: Evaluation) -> str:
    asked = sentences.HEADINGS[evaluation.query.pledge or Pledge.SAID]
    heading = [asked, *headings.places(evaluation.query, evaluation.goal_names), evaluation.when]
    return " · ".join(part for part in heading if part)


def _units(evaluation: Evaluation, found: Iterable[Activity]) -> list[str]:
    """Where it is asked whose they are: per unit, never per person."""
    held = {unit for each in found for unit in each.units}
    return [each for each in evaluation.facts.units if each in held] if evaluation.query.ask is AnswerKind.UNITS else []


def _value(ask: AnswerKind, found: int, of: int) -> float | None:
    if ask is AnswerKind.SHARE:
        return percent(found, of) if of else None
    return found if ask is AnswerKind.COUNT else None


def _said(evaluation: Evaluation, _: Promises, tertial: Tertial) -> ToldOf:
    """What was said in the tertial, with what has come of it since, once the next has been opened; where it is asked
    what was kept of it or not, only that."""
    scope, facts = {each.id for each in evaluation.view.matching}, evaluation.facts
    said = [(activity, day) for activity, day in said_in(facts, tertial) if activity.id in scope]
    came = {each.activity.id: each for each in came_since(facts, tertial)}
    first, pledge = [sentences.dates_said(len(said), tertial)], evaluation.query.pledge
    wanted, of = _CAME.get(pledge or Pledge.SAID), len(said)
    if wanted is not None:
        said = [each for each in said if (since := came.get(each[0].id)) and since.outcome in wanted]
        first.append(sentences.came_to(len(said), of, kept=pledge is Pledge.KEPT))
    lines = [sentences.said(activity, day, came.get(activity.id)) for activity, day in said]
    return ToldOf([activity for activity, _ in said], [*first, *lines], of)


def _due(_: Evaluation, held: Promises, tertial: Tertial) -> ToldOf:
    """ "Vad lovades till december?": by when, not when it was said."""
    return _of(held, tertial, held.due)


def _came(evaluation: Evaluation, held: Promises, tertial: Tertial) -> ToldOf:
    wanted = _CAME[evaluation.query.pledge or Pledge.KEPT]
    return _of(held, tertial, (each for each in held.due if each.outcome in wanted))


def _of(held: Promises, tertial: Tertial, chosen: Iterable[Promise]) -> ToldOf:
    found = list(chosen)
    first = promise_texts.kept(held, tertial) or sentences.none_due(tertial)
    return ToldOf([each.activity for each in found], [first, *map(sentences.came_of, found)], len(held.due))


def _moved(evaluation: Evaluation, held: Promises, _: Tertial) -> ToldOf:
    found = [each for each in _since(evaluation, held.courses) if each.moves]
    return _courses(held, found, sentences.dates_moved(len(found)))


def _since(evaluation: Evaluation, courses: Sequence[DateCourse]) -> list[DateCourse]:
    """ "Sedan T2": from the date that stood then."""
    change = evaluation.query.change
    if change is None or change.since is None:
        return [*courses]
    compared = Comparison(evaluation.view)
    found = ((each, compared.date_before(each.activity)) for each in courses)
    return [replace(each, said=each.said[each.said.index(day) :]) if day in each.said else each for each, day in found]


def _moved_again(_: Evaluation, held: Promises, __: Tertial) -> ToldOf:
    found = held.moved_again
    first = promise_texts.moved_again(held) or sentences.none_moved_again()
    return _courses(held, found, first)


def _foremost(evaluation: Evaluation, held: Promises, _: Tertial) -> ToldOf:
    pledge = evaluation.query.pledge or Pledge.MOVED_MOST
    measure = _MEASURES[pledge]
    moved = [each for each in _since(evaluation, held.courses) if measure(each) > 0]
    found = foremost(sorted(moved, key=measure, reverse=True), evaluation.query.few, measure)
    return _courses(held, found, sentences.foremost(pledge, len(found), len(moved)))


def _courses(held: Promises, found: Sequence[DateCourse], first: str) -> ToldOf:
    return ToldOf([each.activity for each in found], [first, *map(sentences.course, found)], len(held.courses))


def _accuracy(evaluation: Evaluation) -> Answer:
    """Of the whole plan, whatever else is asked: by unit it is told only where enough was said."""
    told = accuracy(evaluation.facts)
    lead = promise_texts.accuracy(told) if told else (sentences.year_goes_on(evaluation.facts.plan.year),)
    value = percent(told.whole.done, told.whole.of) if told and evaluation.query.ask is AnswerKind.SHARE else None
    value = told.whole.done if told and evaluation.query.ask is AnswerKind.COUNT else value
    return evaluation.answer(Findings([], lead, heading=sentences.HEADINGS[Pledge.ACCURACY], value=value))


_CAME: dict[Pledge, frozenset[PromiseOutcome]] = {
    Pledge.KEPT: frozenset({PromiseOutcome.KEPT}),
    Pledge.BROKEN: frozenset(
        {PromiseOutcome.LATE, PromiseOutcome.MOVED, PromiseOutcome.DROPPED, PromiseOutcome.SILENT}
    ),
}
"""What had its day still before it when the answer came, or has no answer, is neither."""
_MEASURES: dict[Pledge, Callable[[DateCourse], int]] = {
    Pledge.MOVED_MOST: lambda each: each.days,
    Pledge.MOVED_OFTENEST: lambda each: each.moves,
}
_TOLD: dict[Pledge, Callable[[Evaluation, Promises, Tertial], ToldOf]] = {
    Pledge.SAID: _said,
    Pledge.DUE: _due,
    Pledge.KEPT: _came,
    Pledge.BROKEN: _came,
    Pledge.MOVED: _moved,
    Pledge.MOVED_AGAIN: _moved_again,
    Pledge.MOVED_MOST: _foremost,
    Pledge.MOVED_OFTENEST: _foremost,
}
