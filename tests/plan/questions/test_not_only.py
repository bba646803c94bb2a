""" "Inte bara …" narrows nothing, and what was reported then but not now is not what was reported now but not then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import product

import pytest

from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKS_BACK,
    REPORTED,
    D,
    G,
    K,
    P,
    R,
    Those,
    goal,
    kind,
    now,
    then,
    under,
    unit,
)
from tests.plan.questions.talk import asked
from tests.plan.questions.test_clauses import as_main
from tests.plan.questions.test_clauses_composed import SAID, these

BESIDE: Mapping[str, tuple[str, Those]] = {
    "projekten": ("projekt", kind("P")),
    "hos HR": ("aktiviteter hos HR", under("HR och lön")),
    "på Ekonomi": ("aktiviteter på Ekonomi", under("Ekonomi")),
    "i KF-mål 2": ("aktiviteter i KF-mål 2", goal("3.2")),
}
"""After "inte bara", and as the question before narrowed it."""
WHOLE = (
    "Vilka aktiviteter {first}, inte bara {beside}?",
    "visa allt som {said}, inte enbart {beside}",
    "Hur många aktiviteter {first}, inte endast {beside}?",
    "vilka {first}, inte bara {beside} utan överallt",
)
TURNS = ("inte bara {beside}", "nej, inte bara {beside}. Allt.", "inte bara {beside} utan i hela planen")
TWICE = {("hör till KF-mål 1 eller 2", "i KF-mål 2"), ("ägs av Ekonomi", "på Ekonomi")}
"""Both of a goal, or of a unit: which of them is taken away nobody can tell."""
STATED = {"försenade": now(D), "gula": now(R), "pausade": now(P), "avslutade": now(K), "gröna": now(G)}
BOTH = (
    "visa inte bara de {one} utan även de {other}",
    "Vilka är inte bara {one} utan också {other}?",
    "vilka är {one}? >> inte bara {one}, {other} också",
)


def verdicts(cases: list[tuple[list[str], Those]], *, at_least: float) -> None:
    """None wrong, and so large a part not asked back."""
    counted, wrong = Counter[str](), []
    for texts, expected in cases:
        found = asked(*texts)
        verdict = "asked" if found.kind in ASKS_BACK or found.unused else _verdict(found, expected)
        counted[verdict] += 1
        wrong += [f"{' >> '.join(texts)}: {found.understood}"] if verdict == "wrong" else []
    print(dict(counted))
    assert not wrong, "\n".join(wrong)
    assert counted["right"] >= at_least * counted.total()


def _verdict(found: Answer, expected: Those) -> str:
    return "right" if these(expected)(found) else "wrong"


@pytest.mark.slow
@pytest.mark.parametrize("shape", WHOLE)
def test_what_it_is_not_only_narrows_nothing(shape: str) -> None:
    forms = [(first, shape.format(first=as_main(said), said=said, beside=beside)) for (first, said), beside in
             product(SAID, BESIDE)]  # fmt: skip
    verdicts([([text], first) for first, text in forms], at_least=0.6)


@pytest.mark.slow
@pytest.mark.parametrize("turn", TURNS)
def test_a_turn_takes_away_what_narrowed_the_question_before(turn: str) -> None:
    cases = [
        ([f"Vilka {narrowed} {as_main(said)}?", turn.format(beside=beside)], first)
        for (first, said), (beside, (narrowed, _)) in product(SAID, BESIDE.items())
        if (said, beside) not in TWICE
    ]
    verdicts(cases, at_least=0.6)


@pytest.mark.parametrize("shape", BOTH)
def test_not_only_one_but_also_the_other_is_both(shape: str) -> None:
    cases = [
        (shape.format(one=one, other=other).split(" >> "), STATED[one] | STATED[other])
        for one, other in product(STATED, STATED)
        if one != other
    ]
    verdicts(cases, at_least=0.9)


THEN = ("fick ett svar", "rapporterades", "besvarades", "hade en rapport")
NOT_NOW = (
    "men inte nu",
    "men inte i den här omgången",
    "men har inte fått något nu",
    "men inte i T2",
    "men inte längre",
)
NOW = ("fick ett svar nu", "har rapporterats nu", "har rapporterats i T2")
NOT_THEN = ("men inte i T1", "men inte i våras")


def test_what_was_reported_then_but_not_now() -> None:
    answered_then = ~then(None)
    denials = (*(f"men inte {when}" for when in NOT_NOW), "men har inte fått något nu")
    over = [(["Vilka aktiviteter " + f"{told} {when} {denied}?"], answered_then & now(None)) for told, when, denied in
            product(THEN, ("i T1", "i våras"), denials)]  # fmt: skip
    verdicts(over, at_least=0.6)
    new = [(["Vilka aktiviteter " + f"{told} {denied}?"], REPORTED & then(None)) for told, denied in
           product(NOW, NOT_THEN)]  # fmt: skip
    verdicts(new, at_least=0.6)


FIRST = {
    "Vilket mål har flest försenade?": now(D) & goal("4.2"),
    "Vilken enhet har flest försenade?": now(D) & unit("Kommunledningskontoret/Trygg och säker"),
}


@pytest.mark.parametrize("told", ["vilka aktiviteter är det?", "visa dem", "vilka är de?", "vilka gäller det?"])
@pytest.mark.parametrize("ranking", FIRST)
def test_after_a_ranking_it_is_of_the_first(ranking: str, told: str) -> None:
    assert these(FIRST[ranking])(asked(ranking, told))
