"""Answers that name units: who has not reported, who has such activities, who has most of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from plan.model import Activity
from plan.questions import beside, headings, owning, places, sentences, shares
from plan.questions.people import names_for
from plan.questions.query import About
from plan.questions.result import Answer
from plan.questions.vocabulary.states import REPORTED, State

if TYPE_CHECKING:
    from plan.questions.evaluation import Evaluation

_NOBODY: frozenset[State] = frozenset({None})


def units(evaluation: Evaluation) -> Answer:
    query = evaluation.query
    if query.no_owner:
        return owning.units(evaluation)
    if query.starts and query.about is About.UNITS:
        return beside.units_beginning(evaluation)
    if places.is_limited(query):
        return told(evaluation, *places.units(evaluation))
    if query.most is not None:
        return shares.units_by_share(evaluation) if query.by_share else _units_by_number(evaluation)
    if query.states == _NOBODY and not query.lasting:
        return _silent_units(evaluation)
    if query.states == REPORTED and not query.lasting and not query.left_out:
        return _silent_units(evaluation) if query.units else _units_done(evaluation)
    found = evaluation.matching()
    counts = Counter(unit for each in found for unit in _counted_units(evaluation, each))
    if query.without:
        every = Counter(unit for each in evaluation.board.scope for unit in _counted_units(evaluation, each))
        without = Counter({unit: number for unit, number in every.items() if not counts[unit]})
        return told(evaluation, without, [], heading=headings.without("Enheter", evaluation.query, evaluation.when))
    return told(evaluation, counts, found)


def count(evaluation: Evaluation) -> Answer:
    found = units(evaluation)
    lead = [sentences.units(len(found.units)), *found.lead]
    return evaluation.answer(found.rows, lead, heading=found.understood, value=len(found.units), units=found.units)


def _counted_units(evaluation: Evaluation, each: Activity) -> tuple[str, ...]:
    """A named unit's question is about it, not about those it shares with."""
    inside = tuple(unit for unit in each.units if unit in evaluation.board.unit_names)
    return inside or each.units


def _silent_units(evaluation: Evaluation) -> Answer:
    """The first unit of an activity answers for it."""
    silent = (
        [each for each in evaluation.board.unreported if each.units and _answers(evaluation, each.units[0])]
        if evaluation.board.is_asked
        else []
    )
    counts = Counter(each.units[0] for each in silent)
    lead = []
    if evaluation.query.units and evaluation.board.is_asked:
        whole = Counter(each.units[0] for each in evaluation.board.scope if each.units)
        lead = [
            sentences.unit_answered(unit, counts[unit], whole[unit])
            for unit in sorted(evaluation.board.unit_names)
            if whole[unit]
        ]
    elif not silent and evaluation.board.is_asked:
        lead = [sentences.all_reported()]
    return told(evaluation, counts, silent, lead)


def _answers(evaluation: Evaluation, unit: str) -> bool:
    return not evaluation.query.units or unit in evaluation.board.unit_names


def _units_done(evaluation: Evaluation) -> Answer:
    whole = Counter(each.units[0] for each in evaluation.board.scope if each.units)
    silent = Counter(each.units[0] for each in evaluation.board.unreported if each.units)
    done = (
        Counter({unit: number for unit, number in whole.items() if not silent[unit]})
        if evaluation.board.is_asked
        else Counter[str]()
    )
    return told(evaluation, done, [each for each in evaluation.board.scope if each.units and each.units[0] in done])


def _units_by_number(evaluation: Evaluation) -> Answer:
    """Those with the most, or the fewest; by what is not reported where the question is about answering."""
    if evaluation.query.states in (_NOBODY, REPORTED):
        found = [each for each in evaluation.board.unreported if each.units] if evaluation.board.is_asked else []
        counts = Counter(each.units[0] for each in found)
        most = evaluation.query.most if evaluation.query.states == _NOBODY else not evaluation.query.most
    else:
        found = evaluation.matching()
        counts = Counter(unit for each in found for unit in each.units)
        most = evaluation.query.most
    everyone = Counter({unit: counts[unit] for unit in evaluation.facts.units})
    if not any(everyone.values()):
        return told(evaluation, Counter(), [])
    edge = (max if most else min)(everyone.values())
    top = Counter({unit: number for unit, number in everyone.items() if number == edge})
    lead = [sentences.unit_line(unit, number, ()) for unit, number in everyone.most_common(10)]
    return told(evaluation, top, [each for each in found if set(each.units) & set(top)], lead)


def told(
    evaluation: Evaluation, counts: Counter[str], found: Sequence[Activity], lead: Sequence[str] = (), heading: str = ""
) -> Answer:
    units = [unit for unit in evaluation.facts.units if unit in counts]
    lines = [
        sentences.unit_line(unit, counts[unit], names_for([unit], evaluation.facts, evaluation.viewer))
        for unit in units
    ]
    return evaluation.answer(
        evaluation.rows(found),
        [*lead, *(lines if not lead or evaluation.query.most is None else [])] or [sentences.no_units()],
        heading=heading,
        units=units,
    )
