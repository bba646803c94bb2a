""" "Utom försenade projekt" leaves out what is both, "någon annan än HR" is all but HR, "som mest två" is a limit."""

from __future__ import annotations

from itertools import product

import pytest

from tests.plan.questions.fresh.keys import EVERY, D, G, K, P, R, Those, X, kind, now, unit
from tests.plan.questions.talk import FACTS, asked
from tests.plan.questions.test_clauses_composed import these
from tests.plan.questions.test_not_only import verdicts

STATES = {"försenade": now(D), "gula": now(R), "pausade": now(P), "avslutade": now(K), "gröna": now(G)}
KINDS = {"projekt": kind("P"), "förstudier": kind("F")}
UNITS = {"HR": unit("HR och lön"), "Ekonomi": unit("Ekonomi")}
BOTH: tuple[tuple[str, Those], ...] = (
    *((f"{state} {sort}", STATES[state] & KINDS[sort]) for state, sort in product(STATES, KINDS)),
    *((f"{sort} hos {who}", KINDS[sort] & UNITS[who]) for sort, who in product(KINDS, UNITS)),
    *((f"{who}s {sort}", KINDS[sort] & UNITS[who]) for sort, who in product(KINDS, UNITS)),
    *((f"de {sort} som är {state}", STATES[state] & KINDS[sort]) for state, sort in product(STATES, KINDS)),
)
SHAPES = (
    ("Visa allt utom {both}", EVERY),
    ("alla aktiviteter utom {both}", EVERY),
    ("Hur många aktiviteter är det utom {both}?", EVERY),
    ("Vilka aktiviteter är inte klara, förutom {both}?", ~now(K, X)),
    ("vilka är röda eller gula? >> utom {both}", now(D, R)),
)


@pytest.mark.slow
@pytest.mark.parametrize(("shape", "first"), SHAPES)
def test_what_is_both_is_left_out(shape: str, first: Those) -> None:
    verdicts([(shape.format(both=both).split(" >> "), first & ~left) for both, left in BOTH], at_least=0.5)


@pytest.mark.parametrize("said", ["någon annan än", "ingen annan än", "några andra än", "andra enheter än"])
def test_others_than_one_are_all_but_that_one(said: str) -> None:
    for who, state in product(UNITS, STATES):
        for text in (f"Har {said} {who} något som är {state}?", f"Har {said} {who} {state} aktiviteter?"):
            found = asked(text)
            left = these(STATES[state] & ~UNITS[who])
            assert found.kind in ("clarify", "unknown", "units") or left(found), (text, found.understood)


@pytest.mark.parametrize("limit", ["högst", "som mest", "som högst", "på sin höjd", "maximalt"])
@pytest.mark.parametrize(("number", "most"), [("en", 1), ("två", 2), ("2", 2)])
def test_a_limit_is_one_however_it_is_said(limit: str, number: str, most: int) -> None:
    found = asked(f"Vilka enheter har {limit} {number} försenade aktiviteter?")
    late = dict.fromkeys(FACTS.plan.units, 0)
    for each in FACTS.plan.activities:
        for one in each.units:
            late[one] += STATES["försenade"].test(FACTS, each)
    assert {*found.units} == {name for name, count in late.items() if count <= most}


def test_not_even_one_is_none() -> None:
    assert (
        asked("Finns det inte ens en avslutad förstudie?").text
        == asked("Finns det inte en enda avslutad förstudie?").text
    )


def test_what_stands_as_another_activity_does_is_asked_about() -> None:
    assert asked("vilka har samma status som digital post?").kind == "clarify"
    assert asked("vilka har samma status som i T1?").kind == "change"
