"""Goals whose targets are rules: what is counted from the plan's own words, and what is left untold."""

from __future__ import annotations

from collections import Counter

import pytest

from plan.indicators import Reason, RuleKind, TargetOutcome, indicators, outcome
from plan.model import Goal, GoalKind
from tests.plan.indicators.written import REGISTERS, Judged, judged

MET, NOT_MET, HALF, UNKNOWN = (TargetOutcome[each] for each in ("MET", "NOT_MET", "HALF", "UNKNOWN"))


def goal(target: str, baseline: str) -> Goal:
    return Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1", target=target, baseline=baseline)


OF_THE_PLAN = {
    "among the best": (
        "Kommunen placerar sig bland de 20 % bästa kommunerna i mätningen av nöjd kundindex.",
        "I 2023 års mätning ligger kommunen på index 72 (skala 1-100) och därmed bland de 75 % bästa (25 % sämsta).",
        NOT_MET,
        [75],
    ),
    "two measures beside the nation": (
        "Andelen som känner sig trygga, när det är mörkt och när det är ljust, är högre än riksgenomsnittet.",
        "• 76 % i kommunen känner sig trygga när det är mörkt, 76 % i riket\n"
        "• 96 % i kommunen känner sig trygga när det är ljust, 95 % i riket (Undersökning 2023)",
        HALF,
        [76, 96],
    ),
    "a place and its share": (
        "Hållbarhetsarbetet rankas bland de 25 % bästa i landet.",
        "Rankingen är plats 97 = bland de 33 % bästa i rankingen 2023.",
        NOT_MET,
        [33],
    ),
    "above the nation": (
        "Andelen som kan rekommendera andra att bo här är högre än riksgenomsnittet.",
        "69 % i kommunen, 62 % i riket (Undersökning 2023).",
        MET,
        [69],
    ),
    "another measure than the target's": (
        "Genomsnittsåldern för pensionsuttag ska öka",
        "Andelen anställda 65+ i kommunen var 3 % 2023",
        UNKNOWN,
        [],
    ),
    "within the best": (
        "Kommunen placerar sig bland de 25 % bästa kommunerna i rankingen.",
        "Kommunens ranking är plats 54 = bland de 19 % bästa i rankingen 2023",
        MET,
        [19],
    ),
    "no earlier value": (
        "Andel som går i årskurs 8 och gymnasieår 2 som använt narkotika ska minska.",
        "3 % årskurs 8 (2 % killar 3 % tjejer), 13 % gymnasieår år 2 (11 % killar 13 % tjejer) år 2023",
        UNKNOWN,
        [3, 13],
    ),
}


@pytest.mark.parametrize("kind", OF_THE_PLAN)
def test_each_of_a_plans_seven_targets_has_its_outcome(kind: str) -> None:
    target, baseline, right, values = OF_THE_PLAN[kind]
    found = indicators(goal(target, baseline))
    assert outcome(indicators(goal(target, baseline))) is right
    assert [each.value.value for each in found if each.value] == values
    assert {each.value.period for each in found if each.value} <= {"2023"}


def test_parts_are_told_with_the_measure_they_are_of() -> None:
    target, baseline, _, _ = OF_THE_PLAN["no earlier value"]
    first, second = (each for each in indicators(goal(target, baseline)))
    assert first.name == "årskurs 8"
    assert first.value
    assert [(part.name, part.value) for part in first.value.parts] == [("killar", 2), ("tjejer", 3)]
    assert second.value
    assert [(part.name, part.value) for part in second.value.parts] == [("killar", 11), ("tjejer", 13)]
    assert first.reason is Reason.NO_EARLIER_VALUE


@pytest.mark.parametrize(
    ("target", "baseline", "kind", "right"),
    [
        (
            "Minst 85 % av brukarna är nöjda.",
            "82 % av brukarna är nöjda 2025",
            RuleKind.AT_LEAST,
            NOT_MET,
        ),
        ("Minst 85 procent är nöjda.", "85 procent är nöjda", RuleKind.AT_LEAST, MET),
        ("Sjukfrånvaron är högst 6,5 %.", "Sjukfrånvaron var 6,4 % 2025.", RuleKind.AT_MOST, MET),
        (
            "Sjukfrånvaron är lägre än riket.",
            "7,1 % i kommunen, 7,0 % i riket.",
            RuleKind.BELOW_NATION,
            NOT_MET,
        ),
        ("Vi hör till topp 10 % i rankingen.", "Vi ligger på plats 20 av 290.", RuleKind.AMONG_BEST, MET),
        ("Andelen är högre än riksgenomsnittet.", "69 % i kommunen.", RuleKind.ABOVE_NATION, UNKNOWN),
        (
            "Andelen behöriga ska öka till minst 90 %.",
            "87,4 % 2024, 86,1 % 2023",
            RuleKind.AT_LEAST,
            NOT_MET,
        ),
        ("Vi ska öka andelen hemtagna till 95 %.", "96 % hemtagna 2024", RuleKind.AT_LEAST, MET),
        ("Sjukfrånvaron ska minska.", "6,8 % 2024 (7,1 % 2023)", RuleKind.BETTER_THAN_BEFORE, MET),
        (
            "Sjukfrånvaron ska minska.",
            "Sjukfrånvaron var 6,8 % 2024, sjukfrånvaron var 7,1 % 2023",
            RuleKind.BETTER_THAN_BEFORE,
            MET,
        ),
        (
            "Sjukfrånvaron ska minska.",
            "Sjukfrånvaro 6,8 % 2024 (7,1 % 2023)",
            RuleKind.BETTER_THAN_BEFORE,
            MET,
        ),
        (
            "Andelen ska vara över rikssnittet.",
            "Kommunen 71 %, riket 74 %",
            RuleKind.ABOVE_NATION,
            NOT_MET,
        ),
        ("Nöjd-Kund-Index ska vara lägst 75.", "NKI 73 (2024)", RuleKind.AT_LEAST, UNKNOWN),
        ("Väntetiden är högst 30 dagar.", "Väntetiden är 25 dagar.", RuleKind.AT_MOST, MET),
        ("Kön är högst 30 dagar.", "Budgeten är 25 mnkr.", RuleKind.AT_MOST, UNKNOWN),
        ("Andelen ska inte understiga 90 %.", "91 % 2024", RuleKind.AT_LEAST, MET),
        ("Kostnaden ska överstiga 90 %.", "90 % 2024", RuleKind.AT_LEAST, NOT_MET),
    ],
)
def test_other_rules(target: str, baseline: str, kind: RuleKind, right: TargetOutcome) -> None:
    assert {each.rule.kind for each in indicators(goal(target, baseline)) if each.rule} == {kind}
    assert outcome(indicators(goal(target, baseline))) is right


@pytest.mark.parametrize(
    "target",
    [
        "Andelen nöjda ska inte minska.",
        "Kommunen ska vara en attraktiv arbetsgivare.",
        "Minst 2026 ska det vara klart.",
        "Andelen ska öka med 5 % till nästa år.",
        "Högst 10 % väntar och minst 80 % är nöjda.",
        "Utsläppen ska minska med 10 procent per år.",
        "Ingen ska vänta mer än 90 dagar.",
        "Täckningsgraden ska vara mellan 80 och 90 procent.",
        "Andelen ska öka bland unga och andelen ska minska bland äldre.",
    ],
)
def test_where_no_rule_is_said_outright_none_is_guessed(target: str) -> None:
    assert indicators(goal(target, "69 % 2023")) == ()
    assert outcome(indicators(goal(target, "69 % 2023"))) is None


def test_a_period_is_told_only_where_one_year_stands() -> None:
    (found,) = indicators(goal("Minst 85 % är nöjda.", "82 % är nöjda, mätt 2023 och 2025"))
    assert found.value
    assert found.value.period == ""


@pytest.mark.parametrize("register", REGISTERS)
def test_targets_of_other_registers_are_counted_or_left_unknown(register: str) -> None:
    """As many right as MEASURED.md tells of after mending, and nothing wrong."""
    told = Counter(judged(each) for each in REGISTERS[register])
    assert told[Judged.WRONG] == 0
    assert told[Judged.UNKNOWN] == {"region": 1, "traps": 1}.get(register, 0)
