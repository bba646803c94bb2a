"""What is said of a goal's figures."""

from __future__ import annotations

from collections.abc import Sequence

from plan.indicators import PLACE, Indicator, Reason, RuleKind, TargetOutcome, Value, outcome


def why(indicator: Indicator) -> str:
    """The comparison in figures: "69 % mot 62 % i riket."."""
    match indicator.reason:
        case Reason.NO_VALUE:
            return "Nuläget har ingen siffra som hör till målet."
        case Reason.NO_NATION:
            return "Rikets värde saknas."
        case Reason.NO_EARLIER_VALUE:
            return "Det finns inget tidigare värde att jämföra med."
    return _compared(indicator, indicator.value) if indicator.value else ""


def _compared(indicator: Indicator, measured: Value) -> str:
    value, limit = _figure(measured.value, indicator.unit), _figure(indicator.rule.limit, indicator.unit)
    match indicator.rule.kind:
        case RuleKind.AMONG_BEST:
            return f"Bland de {value} bästa, målet är de {limit} bästa."
        case RuleKind.ABOVE_NATION | RuleKind.BELOW_NATION:
            return f"{value} mot {_figure(measured.nation, indicator.unit)} i riket."
        case RuleKind.AT_LEAST:
            return f"{value}, målet är {'över' if indicator.rule.strict else 'minst'} {limit}{_by(indicator)}."
        case RuleKind.AT_MOST:
            return f"{_placed(value, indicator)}, målet är {_most(indicator, limit)}{_by(indicator)}."
        case RuleKind.BETTER_THAN_BEFORE:
            return f"{value}, tidigare {_figure(measured.before, indicator.unit)}."


def _by(indicator: Indicator) -> str:
    return f" senast {indicator.rule.year}" if indicator.rule.year else ""


def _placed(value: str, indicator: Indicator) -> str:
    return f"Plats {_figure(indicator.value.value, '')}" if indicator.unit == PLACE and indicator.value else value


def _most(indicator: Indicator, limit: str) -> str:
    if indicator.unit == PLACE:
        return f"plats {_figure(indicator.rule.limit, '')} eller bättre"
    return f"{'under' if indicator.rule.strict else 'högst'} {limit}"


def figures(found: Sequence[Indicator]) -> str:
    """What the plan's own figures say, in one line; "" where they say nothing."""
    told = [each for each in found if each.reason is Reason.COMPARED]
    whole = outcome(found)
    if not told or whole is None:
        return ""
    periods = {each.value.period for each in told if each.value}
    when = f" ({', '.join(sorted(periods))})" if "" not in periods else ""
    return f"Planens nuläge{when}: {' '.join(why(each) for each in told)} {_OUTCOMES[whole]}."


_OUTCOMES = {
    TargetOutcome.MET: "Målet är nått",
    TargetOutcome.NOT_MET: "Målet är inte nått",
    TargetOutcome.HALF: "Målet är delvis nått",
    TargetOutcome.UNKNOWN: "Det går inte att säga av siffrorna",
}


def _figure(value: float | None, unit: str) -> str:
    """ "75 %", "2,5"."""
    if value is None:
        return ""
    written = f"{value:.1f}".rstrip("0").rstrip(".").replace(".", ",")
    return f"{written} {unit}".strip()
