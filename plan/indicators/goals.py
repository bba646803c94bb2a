"""The indicators that a goal's own words hold: proposals from its target and its nuläge, until somebody says other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plan.indicators import baselines, targets
from plan.indicators.baselines import Measured
from plan.indicators.rules import Indicator, RuleKind, TargetOutcome, TargetRule, Value, together
from plan.model import Goal

_WORD = re.compile(r"[a-zåäö0-9]{5,40}", re.IGNORECASE)
_ALIKE = 6
"""Letters that two words have in common when they are of the same thing: "narkotika", "narkotikan"."""
_LONGEST = 90
_COMMON = {each[:_ALIKE] for each in ("andel", "andelen", "kommun", "kommunen", "medborgare", "antal")}
"""Words that nearly every target has, and that so say nothing of what is measured."""


def indicators(goal: Goal) -> tuple[Indicator, ...]:
    """None where the target says no rule outright."""
    said = targets.rule(goal.target) if goal.target else None
    if said is None:
        return ()
    rule, unit = said
    target, told = goal.target or "", goal.baseline or ""
    measured = _measured(rule, unit, target, told)
    if not measured:
        return (Indicator(_name(target), unit if rule.kind is not RuleKind.BETTER_THAN_BEFORE else "", rule),)
    period = baselines.period(told)
    return tuple(
        Indicator(
            each.name if len(measured) > 1 and each.name else _name(target),
            unit,
            rule,
            Value(each.value, each.year or period, each.nation, each.before, each.parts),
        )
        for each in measured
    )


def outcome(found: Sequence[Indicator]) -> TargetOutcome | None:
    """Of a goal by its indicators; None for one without figures."""
    return together([each.outcome for each in found]) if found else None


def _measured(rule: TargetRule, unit: str, target: str, told: str) -> list[Measured]:
    if rule.kind is RuleKind.AMONG_BEST:
        share = baselines.share_of_best(told)
        return [] if share is None else [Measured(share)]
    if rule.kind in (RuleKind.ABOVE_NATION, RuleKind.BELOW_NATION):
        return baselines.beside_the_nation(told)
    if unit != "%":
        return []
    found = baselines.shares(told)
    if rule.kind in (RuleKind.AT_LEAST, RuleKind.AT_MOST) and len(found) == 1:
        return found
    return [each for each in found if _of_one_thing(target, each.name)]


def _of_one_thing(target: str, name: str) -> bool:
    """Whether a figure's own words are the target's: another measure in the nuläge proves nothing."""
    heads = {each.lower()[:_ALIKE] for each in _WORD.findall(target)} - _COMMON
    return any(each.lower()[:_ALIKE] in heads for each in _WORD.findall(name))


def _name(target: str) -> str:
    text = target.rstrip(". ")
    if len(text) <= _LONGEST:
        return text
    return text[: _LONGEST - 1].rpartition(" ")[0] + "…"
