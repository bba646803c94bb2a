"""What is done about deviations: "vilka åtgärder är inte gjorda?", "hur många åtgärder är försenade hos HR?"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date

from plan.calendar import swedish_day
from plan.measure import Measure, MeasureState
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.query import AnswerKind, Query
from plan.questions.result import Answer
from plan.questions.swedish.tags import MeasureAsked
from plan.questions.wording import headings, remarks
from plan.questions.wording import measures as wording

_TOLD_BY = {
    *("ask", "about", "aspect", "measures", "due", "states", "left_out", "tertial", "as_of", "topic", "greeting"),
    *("units", "units_out", "all_units", "subunits", "goals", "goals_out", "kinds", "kinds_out", "activities", "odds"),
    *("partners", "among", "unused", "doubts"),
}
"""Parts of a question that choose among measures, and where its words ended up."""
_FITS: dict[MeasureAsked, Callable[[Measure, date], bool]] = {
    MeasureAsked.ALL: lambda _each, _today: True,
    MeasureAsked.DUE: lambda each, _: each.state is not MeasureState.ENDED,
    MeasureAsked.OPEN: lambda each, _: each.is_open,
    MeasureAsked.LATE: Measure.is_late,
    MeasureAsked.DONE: lambda each, _: each.state is MeasureState.DONE,
    MeasureAsked.MOVED: lambda each, _: each.moves > 0,
    MeasureAsked.HINDERED: lambda each, _: each.is_open and each.hindrance is not None,
}


def measured(evaluation: Evaluation) -> Answer:
    """Of the activities that the question asks of; what not everybody may see is not among them."""
    query, facts = evaluation.query, evaluation.facts
    heading = _heading(evaluation)
    if not _is_answered(query):
        told = wording.only_so_far()
        return Answer(AnswerKind.UNKNOWN, heading, text=f"{heading}\n{told}", lead=(told,), query=query)
    today = swedish_day(facts.at)
    asked = {each.id: each for each in evaluation.view.matching}
    every = [each for each in facts.measures(query.tertial) if each.activity_id in asked]
    found = [each for each in every if _is_wanted(query, each, today)]
    rows = [wording.row(asked[each.activity_id].title, each, today) for each in found[: wording.MOST]]
    more = [wording.and_more(len(found) - wording.MOST)] if len(found) > wording.MOST else []
    left_out = remarks.withheld(sum(each.protected for each in evaluation.view.scope))
    return evaluation.answer(
        Findings(
            evaluation.rows(list(dict.fromkeys(asked[each.activity_id] for each in found))),
            [wording.counted(len(found), len(every)), *rows, *more],
            heading=heading,
            value=len(found) if query.ask is AnswerKind.COUNT else None,
            shown=False,
            foot=[line for line in (remarks.as_of(facts), left_out) if line],
        )
    )


def _heading(evaluation: Evaluation) -> str:
    query = evaluation.query
    within = [headings.due(query.due)] if query.due else []
    told = [wording.asked_for(query.measures), *within, *headings.narrowed(query, evaluation.goal_name)]
    return " · ".join(part for part in (*told, evaluation.when) if part)


def _is_wanted(query: Query, each: Measure, today: date) -> bool:
    return all(_FITS[which](each, today) for which in query.measures) and (not query.due or query.due.holds(each.due))


def _is_answered(query: Query) -> bool:
    """Nothing else is asked for than what measures are told by; a day tells by when, not since when they are done."""
    others = (each for each in fields(Query) if each.compare and each.name not in _TOLD_BY)
    apart = {MeasureAsked.DONE, MeasureAsked.OPEN} <= query.measures or (MeasureAsked.DUE in query.measures) != bool(
        query.due
    )
    return not apart and all(getattr(query, each.name) == each.default for each in others)
