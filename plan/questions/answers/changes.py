"""The answer to what changed: better or worse, how many then and now, what was not reported then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from plan.movement import Movement, movement
from plan.questions.answers.comparison import Comparison
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.query import Change, Direction
from plan.questions.result import ActivityRow, Answer
from plan.questions.wording import headings, sentences, wording


def change(evaluation: Evaluation) -> Answer:
    compared = Comparison(evaluation.view)
    dates = compared.change.dates
    found = compared.changed
    heading = _heading(evaluation, compared)
    if dates:
        return evaluation.answer(Findings(found, _dates(compared, found), heading=heading, shown=False))
    return evaluation.answer(Findings(found, _lead(evaluation, compared, found), heading=heading))


def _heading(evaluation: Evaluation, compared: Comparison) -> str:
    query = evaluation.query
    kinds = wording.noun(query.kinds) if query.kinds else ""
    moved = headings.changing(compared.change, compared.since, compared.tertial)
    to = headings.finishing(compared.change.to) if compared.change.to else ""
    return " · ".join(part for part in (moved, *headings.places(query, evaluation.goal_names), kinds, to) if part)


def _lead(evaluation: Evaluation, compared: Comparison, found: Sequence[ActivityRow]) -> list[str]:
    query, change = evaluation.query, compared.change
    lead = [_summed(evaluation, change, found)] if found else [_nothing_changed(compared)]
    if change.start is not None:
        return lead
    if query.states is not None and query.states in (change.before, change.after):
        lead = [*_then_and_now(evaluation, compared), *lead]
    if change.after is None and not compared.lacks_then:
        lead.append(sentences.first_reports(compared.first_reports))
    return lead


def _summed(evaluation: Evaluation, change: Change, found: Sequence[ActivityRow]) -> str:
    if change.direction is Direction.NONE:
        return f"{len(found)} {wording.noun(evaluation.query.kinds, len(found))}."
    moves = Counter(movement(each.before, each.status) for each in found if each.before and each.status)
    fresh = sum(1 for each in found if not each.before)
    same = sum(1 for each in found if each.before is each.status)
    return sentences.changes(moves[Movement.BETTER], moves[Movement.WORSE], fresh, same, len(found))


def _nothing_changed(compared: Comparison) -> str:
    if compared.since and compared.change.start is None and compared.lacks_then:
        return sentences.nothing_to_compare(compared.since)
    return sentences.nothing_changed()


def _then_and_now(evaluation: Evaluation, compared: Comparison) -> list[str]:
    """How many stood so then, and do now."""
    since, at = compared.since, compared.tertial
    if since is None or at is None:
        return []
    what = headings.stated(evaluation.query)
    return [sentences.then_and_now(what, compared.standing(since), compared.standing(at), since, at)]


def _dates(compared: Comparison, found: Sequence[ActivityRow]) -> list[str]:
    """How many have another date to be finished by, and each with the date before."""
    moves = (
        sentences.moved_date(each, compared.date_before(each.activity), each.report.finish if each.report else None)
        for each in found
    )
    return [sentences.moved_dates(len(found), headings.DATES[compared.change.shift]), *moves]
