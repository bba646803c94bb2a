"""What is done about deviations: "vilka åtgärder är inte gjorda?", "hur många åtgärder är försenade hos HR?"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date

from plan.calendar import swedish_day
from plan.measure import Measure, MeasureState
from plan.model import Activity
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.answers.shares import percent
from plan.questions.query import AnswerKind, Query
from plan.questions.result import Answer
from plan.questions.swedish.tags import MeasureAsked, Per
from plan.questions.wording import headings, remarks
from plan.questions.wording import measures as wording
from plan.questions.wording.wording import and_more

_TOLD_BY = {
    *("ask", "about", "aspect", "measures", "due", "states", "left_out", "tertial", "as_of", "topic", "greeting"),
    *("units", "units_out", "all_units", "subunits", "goals", "goals_out", "kinds", "kinds_out", "activities", "odds"),
    *("partners", "among", "unused", "doubts", "per", "by_share"),
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
    heading = heading_of(evaluation)
    if not _is_answered(query):
        told = wording.only_so_far()
        return Answer(AnswerKind.UNKNOWN, heading, text=f"{heading}\n{told}", lead=(told,), query=query)
    today = swedish_day(facts.at)
    asked = {each.id: each for each in evaluation.view.matching}
    every = [each for each in facts.measures(query.tertial) if each.activity_id in asked]
    found = [each for each in every if _is_wanted(query, each, today)]
    rows = [wording.row(asked[each.activity_id].title, each, today) for each in found[: wording.MOST]]
    left_out = remarks.withheld(sum(each.protected for each in evaluation.view.scope))
    units = _by_unit(evaluation, [asked[each.activity_id] for each in found])
    return evaluation.answer(
        Findings(
            evaluation.rows(list(dict.fromkeys(asked[each.activity_id] for each in found))),
            [
                _counted(query, found, every),
                *(wording.of_unit(*each) for each in units),
                *rows,
                *and_more(len(found) - wording.MOST),
            ],
            heading=heading,
            value=_value(query, found, every),
            units=[unit for unit, _ in units],
            shown=False,
            foot=[line for line in (remarks.as_of(facts), left_out) if line],
        )
    )


def _counted(query: Query, found: Sequence[Measure], every: Sequence[Measure]) -> str:
    if query.ask is AnswerKind.SHARE and every:
        return wording.shared(percent(len(found), len(every)), len(found), len(every))
    return wording.counted(len(found), len(every))


def _value(query: Query, found: Sequence[Measure], every: Sequence[Measure]) -> float | None:
    if query.ask is AnswerKind.SHARE:
        return percent(len(found), len(every)) if every else None
    return len(found) if query.ask is AnswerKind.COUNT else None


def _by_unit(evaluation: Evaluation, found: Sequence[Activity]) -> list[tuple[str, int]]:
    """Where it is asked by unit; a shared activity's measure is at each of its units."""
    if evaluation.query.ask is not AnswerKind.UNITS and Per.UNIT not in evaluation.query.per:
        return []
    counts = Counter(unit for each in found for unit in each.units)
    return [(unit, counts[unit]) for unit in evaluation.facts.units if counts[unit]]


def heading_of(evaluation: Evaluation) -> str:
    query = evaluation.query
    within = [headings.due(query.due)] if query.due else []
    told = [wording.asked_for(query.measures), *within, *headings.narrowed(query, evaluation.goal_names)]
    return " · ".join(part for part in (*told, evaluation.when) if part)


def _is_wanted(query: Query, each: Measure, today: date) -> bool:
    return all(_FITS[which](each, today) for which in query.measures) and (not query.due or query.due.holds(each.due))


def _is_answered(query: Query) -> bool:
    """Nothing else is asked for than what measures are told by; a day tells by when, not since when they are done."""
    apart = {MeasureAsked.DONE, MeasureAsked.OPEN} <= query.measures or (MeasureAsked.DUE in query.measures) != bool(
        query.due
    )
    return not apart and query.told <= _TOLD_BY
