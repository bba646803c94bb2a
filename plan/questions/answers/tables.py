"""Figures by unit, goal, status or kind, as lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from plan.model import Activity
from plan.questions.answers.view import View, foremost
from plan.questions.index.plan_index import Index
from plan.questions.query import Query
from plan.questions.swedish.tags import Per
from plan.questions.swedish.vocabulary.states import REPORTED, UNREPORTED
from plan.questions.wording import sentences, wording
from plan.questions.wording.goals import goal_label
from plan.shared_units import at_each, at_the_first

Place = TypeVar("Place")
_MOST_RANKED = 10


def spread(per: Per, found: Sequence[Activity], view: View, index: Index) -> list[str]:
    """A line for each unit, goal, status or kind."""
    if per is Per.STATUS:
        return [sentences.breakdown(Counter(view.state(each) for each in found))]
    first_only = per is Per.UNIT and is_of_reporting(view.query)
    lines = [
        f"• {name}: {len(members)} ({sentences.breakdown(Counter(view.state(each) for each in members))})"
        for name, members in grouped(per, found, view, index, first_only=first_only).items()
    ]
    return [*lines, *counted_at(per, found, first_only=first_only)]


def is_of_reporting(query: Query) -> bool:
    """The first unit of an activity answers for its report; of all else each of its units has it."""
    return query.states in (REPORTED, UNREPORTED) and not query.also and not query.finish


def counted_at(per: Per, found: Iterable[Activity], *, first_only: bool) -> list[str]:
    """In whose figure those with several units are, where there are any."""
    told = (at_the_first if first_only else at_each)(found) if per is Per.UNIT else ""
    return [told] if told else []


def ranked(numbers: Mapping[Place, int], *, most: bool, few: int = 0) -> tuple[list[Place], list[tuple[Place, int]]]:
    """Those with the most, or the fewest, and the first ten in that order with their numbers; or the `few` foremost
    ones that have any, with those that are equal to the last of them."""
    if few:
        held = [each for each in numbers.items() if each[1] or not most]
        first = foremost(sorted(held, key=lambda each: each[1], reverse=most), few, lambda each: each[1])
        return [place for place, _ in first], [*first]
    edge = (max if most else min)(numbers.values(), default=0)
    ordered = sorted(numbers.items(), key=lambda each: each[1], reverse=most)
    return [place for place, number in numbers.items() if number == edge], ordered[:_MOST_RANKED]


def grouped(
    per: Per, found: Iterable[Activity], view: View, index: Index, *, first_only: bool = False
) -> dict[str, list[Activity]]:
    """The activities by name, in the plan's order; `first_only`: an activity of two units belongs to the first."""
    groups: dict[str, list[Activity]] = {}
    for each in found:
        names = [wording.label(view.state(each))] if per is Per.STATUS else list(_GROUPS[per](each, index))
        if per is Per.UNIT and view.query.units:
            names = [name for name in names if name in view.unit_names]
        for name in names[:1] if first_only else names:
            groups.setdefault(name, []).append(each)
    return groups


def _kinds(each: Activity, _: Index) -> Iterable[str]:
    return [wording.kind_words(each)]


def _units(each: Activity, _: Index) -> Iterable[str]:
    return each.units or ("ingen enhet",)


def _goal(each: Activity, index: Index) -> Iterable[str]:
    return [goal_label(index, each.section)]


_GROUPS: dict[Per, Callable[[Activity, Index], Iterable[str]]] = {Per.UNIT: _units, Per.GOAL: _goal, Per.KIND: _kinds}
