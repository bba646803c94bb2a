"""What is said of a goal's figures, in cards, documents and answers alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal

from plan.indicators.goals import outcome
from plan.indicators.rules import Indicator, Point, Reason, RuleKind, TargetOutcome, TargetRule, Value
from plan.indicators.targets import PLACE

KOLADA = "Källa: Kolada (RKA)"
_MOST_PERIODS = 5
_QUOTED = 200
"""Characters of a target that a question repeats."""


def why(indicator: Indicator) -> str:
    """The comparison in figures: "69 % mot 62 % i riket."."""
    match indicator.reason:
        case Reason.NO_VALUE:
            return "Nuläget har ingen siffra som hör till målet."
        case Reason.NO_NATION:
            return "Rikets värde saknas."
        case Reason.NO_EARLIER_VALUE:
            return "Det finns inget tidigare värde att jämföra med."
    if indicator.value is None:
        return ""
    if indicator.rule is None:
        return f"{amount(indicator.value.value, indicator.unit)}. Målet säger ingen gräns att räkna mot."
    return _compared(indicator, indicator.rule, indicator.value)


def _compared(indicator: Indicator, rule: TargetRule, measured: Value) -> str:
    value, unit = amount(measured.value, indicator.unit), indicator.unit
    match rule.kind:
        case RuleKind.AMONG_BEST:
            return f"Bland de {value} bästa, målet är {target(indicator)}."
        case RuleKind.ABOVE_NATION | RuleKind.BELOW_NATION:
            return f"{value} mot {amount(measured.nation, unit)} i riket."
        case RuleKind.AT_LEAST | RuleKind.AT_MOST:
            return f"{value}, målet är {target(indicator)}."
        case RuleKind.BETTER_THAN_BEFORE:
            return f"{value}, tidigare {amount(measured.before, unit)}."


def target(indicator: Indicator) -> str:
    """ "minst 85 % senast 2027"; "" where the target says no limit."""
    rule = indicator.rule
    if rule is None:
        return ""
    aim = _limited(rule, indicator.unit) if rule.limit is not None else _compared_with(rule)
    return f"{aim} senast {rule.year}" if rule.year else aim


def _limited(rule: TargetRule, unit: str) -> str:
    limit = amount(rule.limit, unit)
    if rule.kind is RuleKind.AMONG_BEST:
        return f"de {limit} bästa"
    if rule.kind is RuleKind.AT_LEAST:
        return f"{'över' if rule.strict else 'minst'} {limit}"
    return f"{limit} eller bättre" if unit == PLACE else f"{'under' if rule.strict else 'högst'} {limit}"


def _compared_with(rule: TargetRule) -> str:
    match rule.kind:
        case RuleKind.ABOVE_NATION:
            return "högre än riket"
        case RuleKind.BELOW_NATION:
            return "lägre än riket"
    return f"{'lägre' if rule.falling else 'högre'} än tidigare"


def aim(indicator: Indicator) -> str:
    """As it stands in a sentence of its own: "bland de 20 % bästa", "minst 85 % senast 2027"."""
    return f"{_among(indicator)}{target(indicator)}"


def in_brief(indicators: Iterable[Indicator]) -> str:
    """As short as their rules tell it: "Bland de 20 % bästa"; "" where there is no rule."""
    told = ", ".join(dict.fromkeys(aim(each) for each in indicators if each.rule))
    return f"{told[:1].upper()}{told[1:]}"


def proposal(goal: str, text: str, found: Sequence[Indicator]) -> str:
    """The question whether a goal is to be counted so. `text` is the target as the plan writes it."""
    aims = " och ".join(dict.fromkeys(aim(each) for each in found))
    now = " och ".join(dict.fromkeys(_now(each) for each in found if each.value))
    standing = f" Planens nuläge: {now}." if now else " Planen har ingen siffra för nuläget."
    return f"Ska mål {goal} räknas som nått när resultatet är {aims}?{standing} Ur planen: ”{_shortened(text)}”"


def _among(indicator: Indicator) -> str:
    return "bland " if indicator.rule and indicator.rule.kind is RuleKind.AMONG_BEST else ""


def _now(indicator: Indicator) -> str:
    value = indicator.value
    if value is None:
        return ""
    if _among(indicator):
        return f"bland de {amount(value.value, indicator.unit)} bästa"
    nation = f" (riket {amount(value.nation, indicator.unit)})" if value.nation is not None else ""
    return f"{amount(value.value, indicator.unit)}{nation}"


def _shortened(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= _QUOTED else f"{plain[: _QUOTED - 1].rpartition(' ')[0]}…"


def figures(found: Sequence[Indicator]) -> str:
    """What the figures say, in one line; "" where they say nothing."""
    told = [each for each in found if each.reason is Reason.COMPARED]
    whole = outcome(found)
    if not told or whole is None:
        return ""
    periods = {each.value.period for each in told if each.value}
    when = f" ({', '.join(sorted(periods))})" if "" not in periods else ""
    began = "Senaste siffra" if any(_came_in(each) for each in told) else "Planens nuläge"
    return f"{began}{when}: {' '.join(why(each) for each in told)} {outcomes(whole)}."


def outcomes(whole: TargetOutcome) -> str:
    return _OUTCOMES[whole]


def outcome_clause(whole: TargetOutcome) -> str:
    """In a subordinate clause: "siffran säger att målet inte är nått"."""
    return _CLAUSES[whole]


def track(indicator: Indicator) -> str:
    """The periods with an arrow: "71 % (2022), 74 % (2023), 76 % (2024) ↗"; "" where nothing is measured."""
    told = ", ".join(_at(indicator, each) for each in indicator.series[-_MOST_PERIODS:])
    return f"{told} {arrow(indicator)}".strip()


def arrow(indicator: Indicator) -> str:
    """From the period before to the newest; "" with nothing before."""
    if indicator.value is None:
        return ""
    before = indicator.series[-2].value if len(indicator.series) > 1 else indicator.value.before
    if before is None:
        return ""
    change = indicator.value.value - before
    return "→" if not change else "↗" if change > 0 else "↘"


def beside(indicator: Indicator) -> str:
    """What the newest figure is compared with: the nation, a place in a ranking, parts; "" where nothing is known."""
    value = indicator.value
    if value is None:
        return ""
    told = []
    if value.nation is not None:
        told.append(f"riket {amount(value.nation, indicator.unit)}")
    if value.rank is not None:
        told.append(f"plats {value.rank} av {value.of}" if value.of else f"plats {value.rank}")
    told += [f"{part.name} {amount(part.value, indicator.unit)}" for part in value.parts]
    return ", ".join(told)


def sources(indicator: Indicator) -> str:
    """Where the newest figure is from; the plan's own needs none."""
    return indicator.series[-1].source if indicator.series else ""


def line(indicator: Indicator) -> str:
    """All of one indicator in one line, for the cards and the report."""
    told = track(indicator)
    if not told:
        return f"{indicator.title}: ingen siffra än."
    compared = ", ".join(filter(None, (told, beside(indicator))))
    aimed = f" Målvärde: {aim(indicator)}." if indicator.rule else ""
    source = f" Källa: {sources(indicator)}." if sources(indicator) else ""
    return f"{indicator.title}: {compared}.{aimed}{source}"


def _came_in(indicator: Indicator) -> bool:
    return bool(indicator.series) and indicator.series[-1].way is not None


def _at(indicator: Indicator, point: Point) -> str:
    value = amount(point.value, indicator.unit)
    told = f"bland de {value} bästa" if _among(indicator) else value
    return f"{told} ({point.period})" if point.period else told


_OUTCOMES = {
    TargetOutcome.MET: "Målet är nått",
    TargetOutcome.NOT_MET: "Målet är inte nått",
    TargetOutcome.HALF: "Målet är delvis nått",
    TargetOutcome.UNKNOWN: "Det går inte att säga av siffrorna",
}
_CLAUSES = {
    TargetOutcome.MET: "målet är nått",
    TargetOutcome.NOT_MET: "målet inte är nått",
    TargetOutcome.HALF: "målet bara delvis är nått",
    TargetOutcome.UNKNOWN: "det inte går att säga",
}


def amount(value: float | None, unit: str) -> str:
    """ "75 %", "2,5", "plats 54"."""
    if value is None:
        return ""
    digits = 1 if unit == "%" else 2
    exact = Decimal(repr(value)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    whole, _, rest = f"{abs(exact):f}".partition(".")
    rest = rest.rstrip("0")
    grouped = f"{int(whole):,}".replace(",", "\u00a0") if len(whole) > 4 else whole
    written = f"{'-' if exact < 0 else ''}{grouped}{',' + rest if rest else ''}"
    return f"plats {written}" if unit == PLACE else f"{written} {unit}".strip()
