"""Answers with the units and goals that have so many activities of a kind, or nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from plan.model import Activity
from plan.questions.answers.evaluation import Evaluation
from plan.questions.answers.tables import grouped, is_of_reporting, spread
from plan.questions.marks.limits import Extent
from plan.questions.query import Query
from plan.questions.swedish.tags import Per
from plan.questions.wording import sentences


def is_limited(query: Query) -> bool:
    """Whether it is asked for those that have so many; those that have none are found by themselves."""
    return not query.without and (query.limits is not None or query.extent is not None or bool(query.of_each))


def units(evaluation: Evaluation) -> tuple[Counter[str], list[Activity]]:
    """How many each unit that fits has, and which they are."""
    chosen, counts = _chosen(evaluation, Per.UNIT)
    found = [each for each in evaluation.matching() if set(each.units) & set(chosen)]
    return Counter({unit: counts[unit] for unit in chosen}), found


def goals(evaluation: Evaluation) -> tuple[list[Activity], list[str]]:
    """The activities of the goals that fit, and a line for each goal."""
    chosen, _ = _chosen(evaluation, Per.GOAL)
    held = grouped(Per.GOAL, evaluation.matching(), evaluation.view, evaluation.index)
    found = [each for name in chosen for each in held.get(name, ())]
    return found, spread(Per.GOAL, found, evaluation.view, evaluation.index) or [sentences.no_goal()]


def _chosen(evaluation: Evaluation, per: Per) -> tuple[list[str], Mapping[str, int]]:
    query, matching = evaluation.query, evaluation.matching()
    whole, counts = (_counted(evaluation, per, found) for found in (evaluation.view.scope, matching))
    each = [
        _counted(evaluation, per, [held for held in matching if evaluation.view.state(held) in states])
        for states in query.of_each
    ]
    fit = (name for name, total in whole.items() if _fits(query, counts[name], total))
    return [name for name in fit if all(held[name] for held in each)], counts


def _counted(evaluation: Evaluation, per: Per, found: Iterable[Activity]) -> Counter[str]:
    first_only = per is Per.UNIT and is_of_reporting(evaluation.query)
    groups = grouped(per, found, evaluation.view, evaluation.index, first_only=first_only)
    return Counter({name: len(members) for name, members in groups.items()})


def _fits(query: Query, number: int, total: int) -> bool:
    if query.extent is Extent.WHOLLY and number < total:
        return False
    if query.extent is Extent.PARTLY and not 0 < number < total:
        return False
    if query.limits_whole:
        return number > 0 and holds(query, total)
    return query.limits is None or query.limits.hold(number, total)


def holds(query: Query, total: int) -> bool:
    """Whether so many are as many as are wanted in all."""
    return query.limits is None or query.limits.hold(total, total)
