"""Units and goals by how many of what they have: composed from sets, and counted beside the engine."""

from __future__ import annotations

import operator
from collections import Counter
from collections.abc import Callable
from itertools import permutations, product

import pytest

from plan.access import Viewer
from plan.model import Activity
from plan.questions import Answer, answer
from plan.questions.index.plan_index import index_of
from plan.questions.wording.goals import goal_label
from tests.plan.questions.fresh.keys import (
    ASKS_BACK,
    BETTER,
    CHANGED,
    COMMENTED,
    EVERY,
    SHARED,
    D,
    G,
    K,
    P,
    R,
    Those,
    became,
    finish,
    kind,
    now,
    then,
)
from tests.plan.questions.fresh.worlds import full

FACTS = full()
STATES: tuple[tuple[Those, str], ...] = (
    (now(D), "försenade"),
    (now(R), "gula"),
    (now(G), "gröna"),
    (now(K), "avslutade"),
    (now(P), "pausade"),
    (now(None), "orapporterade"),
)
CLAUSES: tuple[tuple[Those, str], ...] = (
    (then(D), "var försenade i T1"),
    (BETTER, "har blivit bättre"),
    (CHANGED, "har bytt status"),
    (became(K), "har blivit klara sedan T1"),
    (finish("2026-01-01"), "blir klara först nästa år"),
    (COMMENTED, "har en kommentar"),
    (SHARED, "delas av flera enheter"),
    (now(D), "är försenade"),
)
KINDS = ((EVERY, "aktiviteter"), (kind("P"), "projekt"))
Held = Callable[[int, int], bool]
"""By how many a place has, and of how many."""


def of_units(wanted: Those, fits: Held) -> Callable[[Answer], bool]:
    held = {unit: [each for each in FACTS.plan.activities if unit in each.units] for unit in FACTS.plan.units}
    units = {unit for unit, own in held.items() if own and fits(_so_many(wanted, own), len(own))}
    return lambda found: found.value == len(units) if found.kind == "count" else set(found.units) == units


def of_goals(wanted: Those, fits: Held) -> Callable[[Answer], bool]:
    """A goal is what is assessed; what stands under other headings may be told too."""
    held = {goal: [e for e in FACTS.plan.activities if e.section == goal.number] for goal in FACTS.plan.goals}
    goals = {goal: fits(_so_many(wanted, own), len(own)) for goal, own in held.items()}
    labels = {goal: goal_label(index_of(FACTS.plan), goal.number).casefold() for goal in goals}

    def right(found: Answer) -> bool:
        body = "\n".join(found.text.splitlines()[1:]).casefold()
        return all((labels[goal] in body) == so for goal, so in goals.items() if goal.is_assessed)

    return right


def _so_many(wanted: Those, own: list[Activity]) -> int:
    return sum(wanted.test(FACTS, each) for each in own)


STATED: dict[str, tuple[Callable[[Those, Held], Callable[[Answer], bool]], Held]] = {
    "Vilka enheter har {what}?": (of_units, lambda number, _: number > 0),
    "Vilka enheter har inga {what}?": (of_units, lambda number, _: not number),
    "vilka enheter saknar {what}": (of_units, lambda number, _: not number),
    "Hur många enheter har inga {what}?": (of_units, lambda number, _: not number),
    "Vilka enheter har minst två {what}?": (of_units, lambda number, _: number > 1),
    "Vilka enheter har exakt två {what}?": (of_units, lambda number, _: number == 2),
    "Vilka mål har {what}?": (of_goals, lambda number, _: number > 0),
    "Vilka mål har inga {what}?": (of_goals, lambda number, _: not number),
}
TOLD: dict[str, tuple[Callable[[Those, Held], Callable[[Answer], bool]], Held]] = {
    "Vilka enheter har {what} som {said}?": (of_units, lambda number, _: number > 0),
    "Vilka enheter har inga {what} som {said}?": (of_units, lambda number, _: not number),
    "Vilka enheter har minst två {what} som {said}?": (of_units, lambda number, _: number > 1),
    "Hur många enheter har {what} som {said}?": (of_units, lambda number, _: number > 0),
    "Vilka mål har {what} som {said}?": (of_goals, lambda number, _: number > 0),
}


def judged(text: str, right: Callable[[Answer], bool]) -> str:
    found = answer(text, FACTS, Viewer())
    return "asked" if found.kind in ASKS_BACK or found.unused else "right" if right(found) else f"wrong: {text}"


@pytest.mark.parametrize("shape", STATED)
def test_places_with_so_many_of_a_status(shape: str) -> None:
    of, fits = STATED[shape]
    told = [
        judged(shape.format(what=f"{said} {noun}"), of(state & sort, fits))
        for (state, said), (sort, noun) in product(STATES, KINDS)
    ]
    must_be_right(told)


@pytest.mark.parametrize("shape", TOLD)
def test_places_with_so_many_of_which_something_is_told(shape: str) -> None:
    of, fits = TOLD[shape]
    told = [
        judged(shape.format(what=noun, said=said), of(clause & sort, fits))
        for (clause, said), (sort, noun) in product(CLAUSES, KINDS)
    ]
    must_be_right(told)


Compares = Callable[[int, int], bool]


def comparing(first: Those, second: Those, compares: Compares) -> Callable[[Answer], bool]:
    """The units where so many of the one hold against so many of the other."""

    def held(unit: str) -> tuple[int, int]:
        own = [each for each in FACTS.plan.activities if unit in each.units]
        return _so_many(first, own), _so_many(second, own)

    units = {unit for unit in FACTS.plan.units if compares(*held(unit))}
    return lambda found: found.value == len(units) if found.kind == "count" else {*found.units} == units


SIGNS: dict[str, Compares] = {
    "fler {} än {}": operator.gt,
    "färre {} än {}": operator.lt,
    "lika många {} som {}": lambda one, other: one == other > 0,
    "{} men inga {}": lambda one, other: one > 0 == other,
    "{} och inga {}": lambda one, other: one > 0 == other,
    "{} men saknar {}": lambda one, other: one > 0 == other,
}


@pytest.mark.parametrize("sign", SIGNS)
def test_the_one_against_the_other(sign: str) -> None:
    told = [
        judged(f"{which} enheter har {sign.format(one, other)}?", comparing(first, second, SIGNS[sign]))
        for (first, one), (second, other) in permutations(STATES, 2)
        for which in ("Vilka", "Hur många")
    ]
    must_be_right(told)


@pytest.mark.parametrize("sign", ["fler", "färre"])
def test_more_than_in_the_tertial_before(sign: str) -> None:
    told = [
        judged(f"Vilka enheter har {sign} {said}{now_too} än i T1?", comparing(now(state), then(state), compares))
        for state, said in ((D, "försenade"), (G, "gröna"), (K, "avslutade"), (P, "pausade"))
        for compares in ((operator.gt,) if sign == "fler" else (operator.lt,))
        for now_too in ("", " nu", " aktiviteter")
    ]
    must_be_right(told)


@pytest.mark.parametrize("said", ["gul", "försenad", "avslutad", "orapporterad"])
def test_only_one_is_a_number(said: str) -> None:
    state = {"gul": now(R), "försenad": now(D), "avslutad": now(K), "orapporterad": now(None)}[said]
    right = of_units(state, lambda number, _: number == 1)
    assert judged(f"Vilka enheter har bara en {said} aktivitet?", right) == "right"


def must_be_right(told: list[str]) -> None:
    assert not [each for each in told if each.startswith("wrong")]
    assert Counter(told)["right"] > 0.6 * len(told)
