"""A goal's indicators with all that has been measured: the plan's own figures, and those that came in afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from plan.indicators.figure import Figure, ends
from plan.indicators.goals import indicators
from plan.indicators.rules import Indicator, MeasuredPart, Point, TargetRule, Value
from plan.indicators.targets import PLACE
from plan.model import Goal

_SIGNS = re.compile(r"[^a-zåäö0-9]")


def measured(goal: Goal, figures: Iterable[Figure]) -> tuple[Indicator, ...]:
    """`figures` oldest first, of any goal. What is measured beside the plan's own indicators has no rule."""
    proposed = indicators(goal)
    own = [each for each in figures if each.goal == goal.number]
    if not own:
        return tuple(_from_plan(each) for each in proposed)
    by_name: dict[str, list[Figure]] = {}
    for each in own:
        by_name.setdefault(_key(named(proposed, each.indicator) or each.indicator), []).append(each)
    known = tuple(_with(each, by_name.pop(_key(each.name), [])) for each in proposed)
    return (*known, *(_without_rule(held) for held in by_name.values()))


def named(found: Sequence[Indicator], name: str) -> str | None:
    """The indicator that somebody means by a name: the only one by none at all; None where it is not to be told."""
    if not name.strip():
        return found[0].name if len(found) == 1 else None
    same = [each.name for each in found if _key(name) in (_key(each.name), _key(each.title))]
    chosen = same or [each.name for each in found if _begin_alike(each.name, name)]
    return chosen[0] if len(chosen) == 1 else None


def _begin_alike(known: str, said: str) -> bool:
    """The beginning of the name is said, or all of what the plan's long sentence was cut from."""
    whole, given = _key(known), _key(said)
    return whole.startswith(given) or (known.endswith("…") and given.startswith(whole))


def _key(name: str) -> str:
    return _SIGNS.sub("", name.casefold())


def _from_plan(proposed: Indicator) -> Indicator:
    return replace(proposed, series=_planned(proposed.value))


def _planned(value: Value | None) -> tuple[Point, ...]:
    return (Point(value.period, value.value, value.nation),) if value else ()


def _without_rule(held: list[Figure]) -> Indicator:
    return _with(Indicator(held[-1].indicator, "", None), held)


def _with(proposed: Indicator, held: list[Figure]) -> Indicator:
    """The newest period counts; one that came in goes before the plan's own of the same period."""
    whole = {each.period: each for each in held if not each.part}
    points = {each.period: each for each in _planned(proposed.value)}
    points |= {period: _point(each) for period, each in whole.items()}
    series = tuple(sorted(points.values(), key=lambda each: ends(each.period)))
    parts = _parts(held, series[-1].period if series else _newest(held))
    value = _value(proposed, series, parts, whole)
    return replace(proposed, value=value, series=series)


def _point(figure: Figure) -> Point:
    return Point(figure.period, figure.value, figure.nation, figure.source, figure.way, figure.at)


def _newest(held: list[Figure]) -> str:
    return max((each.period for each in held), key=ends, default="")


def _parts(held: list[Figure], period: str) -> tuple[MeasuredPart, ...]:
    latest = {each.part: each.value for each in held if each.part and each.period == period}
    return tuple(MeasuredPart(name, value) for name, value in latest.items())


def _value(
    proposed: Indicator, series: tuple[Point, ...], parts: tuple[MeasuredPart, ...], whole: dict[str, Figure]
) -> Value | None:
    if not series:
        return None
    newest = series[-1]
    figure = whole.get(newest.period)
    if figure is None:  # the plan's own, perhaps with a later figure for one of its parts
        return replace(proposed.value, parts=parts or proposed.value.parts) if proposed.value else None
    before = series[-2].value if len(series) > 1 else None
    return Value(figure.value, figure.period, figure.nation, before, parts, figure.rank, figure.of, figure.source)


def counted(rule: TargetRule | None, unit: str, value: float | None, rank: int | None, of: int | None) -> float | None:
    """The figure that a rule is held against where a place in a ranking was given: that, or the share of the best."""
    if value is not None or rank is None:
        return value
    if rule is None or unit == PLACE:
        return float(rank)
    return 100 * rank / of if of else None
