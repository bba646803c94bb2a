"""A goal's figures: what is measured, the rule that is its target, and whether it is met. Counted, not felt."""

from plan.indicators.figure import Figure, FigureWay
from plan.indicators.goals import indicators, outcome
from plan.indicators.rules import Indicator, MeasuredPart, Point, Reason, RuleKind, TargetOutcome, TargetRule, Value
from plan.indicators.series import measured
from plan.indicators.targets import PLACE

__all__ = [
    "PLACE",
    "Figure",
    "FigureWay",
    "Indicator",
    "MeasuredPart",
    "Point",
    "Reason",
    "RuleKind",
    "TargetOutcome",
    "TargetRule",
    "Value",
    "indicators",
    "measured",
    "outcome",
]
