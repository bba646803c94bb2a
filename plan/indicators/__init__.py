"""A goal's figures: what is measured, the rule that is its target, and whether it is met. Counted, not felt."""

from plan.indicators.goals import indicators, outcome
from plan.indicators.rules import Indicator, MeasuredPart, Reason, RuleKind, TargetOutcome, TargetRule, Value
from plan.indicators.targets import PLACE

__all__ = [
    "PLACE",
    "Indicator",
    "MeasuredPart",
    "Reason",
    "RuleKind",
    "TargetOutcome",
    "TargetRule",
    "Value",
    "indicators",
    "outcome",
]
