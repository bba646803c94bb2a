"""Answers with the units and goals that have so many activities of a kind, or nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from plan.model import Activity
from plan.questions.answers.evaluation import Evaluation
from plan.questions.answers.tables import grouped, is_of_reporting, spread
from plan.questions.marks.limits import Extent
from plan.questions.query import Query
from plan.questions.swedish.tags import Per
from plan.questions.wording import sentences


def is_limited(query: Query) -> bool:
    """Whether it is asked for those that have so many; those that have none are found by themselves."""
    if query.without:
        return False
    return bool(query.limits or query.extent or query.of_each or query.of_none or query.weighed)


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
    if evaluation.query.weighed:
        numbers = weighed(evaluation, Per.GOAL)
        return found, [sentences.weighed(name, *numbers(name)) for name in chosen] or [sentences.no_goal()]
    return found, spread(Per.GOAL, found, evaluation.view, evaluation.index) or [sentences.no_goal()]


def _chosen(evaluation: Evaluation, per: Per) -> tuple[list[str], Mapping[str, int]]:
    query, matching = evaluation.query, evaluation.matching()
    whole, counts = (_counted(evaluation, per, found) for found in (evaluation.view.scope, matching))
    each, none = (
        [_counted(evaluation, per, [held for held in matching if evaluation.view.state(held) in one]) for one in states]
        for states in (query.of_each, query.of_none)
    )
    weighing = weighed(evaluation, per)
    fit = (name for name, total in whole.items() if _fits(query, counts[name], total))
    fit = (name for name in fit if query.weighed is None or query.weighed.holds(*weighing(name)))
    fit = (name for name in fit if not any(held[name] for held in none))
    return [name for name in fit if all(held[name] for held in each)], counts


def weighed(evaluation: Evaluation, per: Per) -> Callable[[str], tuple[int, int]]:
    """How many of the one and of the other each has."""
    if evaluation.query.weighed is None:
        return lambda _: (0, 0)
    both = (evaluation.query.weighed.first, evaluation.query.weighed.second)
    tests = [evaluation.view.membership.test(each) for each in both]
    first, second = (_counted(evaluation, per, filter(test, evaluation.view.scope)) for test in tests)
    return lambda name: (first[name], second[name])


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
