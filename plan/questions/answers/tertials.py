"""The answer to which tertial was the worst, or the best."""

from __future__ import annotations

from plan.model import Status
from plan.questions.answers import tables
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.answers.view import View
from plan.questions.query import Direction, Query
from plan.questions.result import Answer
from plan.questions.swedish.changed import changed
from plan.questions.swedish.vocabulary.states import States
from plan.questions.wording import headings, sentences, wording
from plan.tertial import Tertial

_BAD: States = frozenset({Status.DELAYED, Status.AT_RISK})


def ranked(evaluation: Evaluation) -> Answer:
    """Every tertial of the year so far with its number, and the activities of those at the end asked about."""
    query = evaluation.query
    if query.states is None and not query.left_out:
        better = query.change is not None and query.change.direction is Direction.BETTER
        query = changed(query, states=_BAD, most=query.most is not False and not better)
    views = {each: _at(evaluation, query, each) for each in evaluation.view.span}
    numbers = {each: len(view.matching) for each, view in views.items()}
    top, _ = tables.ranked(numbers, most=query.most is not False)
    lines = [sentences.in_tertial(each, numbers[each], len(views[each].scope)) for each in numbers]
    found = views[top[0]] if len(top) == 1 else None
    rows = [found.row(each) for each in found.matching] if found else []
    heading = " · ".join([wording.capital(headings.stated(query)), sentences.by_tertial()])
    return evaluation.answer(
        Findings(rows, [sentences.top_tertial(top, query.most is not False), *lines], heading=heading)
    )


def _at(evaluation: Evaluation, query: Query, tertial: Tertial) -> View:
    return View(evaluation.facts, changed(query, tertial=tertial, tertials=(), change=None))
