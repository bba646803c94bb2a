"""Sentences of the answers about what is measured of the goals."""

from __future__ import annotations

from collections.abc import Sequence

from plan.assessment import Assessment, SurveyOutcome
from plan.indicators import Indicator, TargetOutcome, wording
from plan.model import Goal
from plan.questions.wording.wording import one_line, tertial


def of_goal(found: Sequence[Indicator]) -> list[str]:
    """The measures of a goal, and what they say of its target."""
    said = wording.figures(found)
    return [*([said] if said else []), *(f"• {wording.line(each)}" for each in found if each.series)]


def falls_short(found: Sequence[tuple[str, TargetOutcome]], *, named: bool) -> list[str]:
    """`named`: where the figures are asked for; else how many, so that no other goal looks as if it were assessed."""
    if not found:
        return []
    number = len(found)
    if named:
        return ["Enligt de senaste siffrorna:", *(f"• {name}: {wording.outcomes(whole)}." for name, whole in found)]
    return [f"Enligt de senaste siffrorna är {number} mål inte {'nådda' if number > 1 else 'nått'} än."]


WARNED = "Värt att se på bland målen"


def nation_heading() -> str:
    return "Målens siffror jämfört med riket"


def beside_the_nation(name: str, indicator: Indicator) -> str:
    value = indicator.value
    if value is None:
        return ""
    own, nation = wording.amount(value.value, indicator.unit), wording.amount(value.nation, indicator.unit)
    when = f" ({value.period})" if value.period else ""
    return f"• {name}, {indicator.name}: {own} mot {nation} i riket{when}."


def no_nation(names: Sequence[str]) -> str:
    """`names` of the goals asked about; empty for all."""
    if names:
        return f"Det finns ingen siffra för riket att jämföra med: {', '.join(names)}."
    return "Inget av målen har någon siffra för riket."


def began(goal: Goal) -> list[str]:
    return [f"Planens nuläge: {one_line(goal.baseline)}"] if goal.baseline else []


def said_since(told: Sequence[Assessment], outcomes: Sequence[tuple[str, SurveyOutcome]]) -> list[str]:
    """What assessments and surveys have told of it, tertial by tertial; what is said again is told once."""
    newest_first = ((one_line(each.current), tertial(each.tertial)) for each in reversed(told))
    lines = {said: f"Sagt i {when}: {said}." for said, when in newest_first}
    surveys = [f"{name}, {tertial(each.tertial)}: {one_line(each.outcome)}." for name, each in outcomes]
    return [*reversed(lines.values()), *surveys]


def no_development(
    found: Sequence[Indicator], told: Sequence[Assessment], outcomes: Sequence[tuple[str, SurveyOutcome]]
) -> list[str]:
    """Of one figure alone."""
    if told or outcomes or any(len(each.series) > 1 for each in found):
        return []
    return ["Det finns bara en mätning än, så någon utveckling går inte att visa."]


def time_heading() -> str:
    return "Målens siffror över tid"


def over_time(name: str, indicator: Indicator) -> str:
    return f"• {name}, {wording.line(indicator)}"
