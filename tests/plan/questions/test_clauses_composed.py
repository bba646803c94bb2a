"""Clauses in every relation: beside and instead of one another, asked of those another tells, left out, and in turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import permutations

import pytest

from plan.questions import Answer
from tests.plan.questions.fresh.keys import (
    ASKS_BACK,
    BETTER,
    CHANGED,
    COMMENTED,
    PROTECTED,
    REPORTED,
    SHARED,
    D,
    G,
    K,
    R,
    Those,
    X,
    became,
    collab,
    finish,
    goal,
    kind,
    now,
    per_unit,
    says,
    then,
    under,
)
from tests.plan.questions.talk import FACTS, asked
from tests.plan.questions.test_clauses import as_main

EVER_DELAYED = now(D) | then(D)
SAID: tuple[tuple[Those, str], ...] = (
    (now(R), "är gula"),
    (now(K), "är avslutade"),
    (now(D, R), "är röda eller gula"),
    (now(None), "saknar rapport"),
    (REPORTED, "har rapporterats"),
    (~now(K, X), "inte är avslutade"),
    (then(G), "var gröna i våras"),
    (BETTER, "har blivit bättre"),
    (CHANGED, "har bytt status"),
    (became(K), "har blivit klara sedan T1"),
    (EVER_DELAYED, "någon gång har varit försenade"),
    (COMMENTED, "har en kommentar"),
    (says("SKR"), "nämner SKR i kommentaren"),
    (SHARED, "delas av flera enheter"),
    (~kind("P"), "inte är projekt"),
    (PROTECTED, "är skyddade"),
    (finish("2026-01-01"), "blir klara först nästa år"),
    (goal("3.1", "3.2"), "hör till KF-mål 1 eller 2"),
    (under("Ekonomi"), "ägs av Ekonomi"),
    (collab("Alla förvaltningar"), "samverkar med alla förvaltningar"),
)
PAIRS = list(permutations(SAID, 2))
Right = Callable[[Answer], bool]


def these(wanted: Those) -> Right:
    ids = sorted(wanted.among(FACTS))
    return lambda found: found.value == len(ids) if found.kind == "count" else sorted(_ids(found)) == ids


def _ids(found: Answer) -> list[str]:
    return [each.id for each in found.activities]


def share_of(part: Those, whole: Those) -> Right:
    of, number = len(whole.among(FACTS)), len((part & whole).among(FACTS))
    percent = 100 * number / of if of else 0
    return lambda found: found.value is not None and abs(found.value - percent) < 0.6


def units_of(wanted: Those) -> Right:
    units = {name for name, number in per_unit(wanted, FACTS).items() if number}
    return lambda found: set(found.units) == units or (not found.units and these(wanted)(found))


def most_of(wanted: Those) -> Right:
    counts = per_unit(wanted, FACTS)
    top = {name for name, number in counts.items() if number == max(counts.values())}
    return lambda found: set(found.units) == (top if max(counts.values()) else set())


def composed(shape: str, one: tuple[Those, str], other: tuple[Those, str]) -> tuple[tuple[str, ...], Right]:
    (first, said), (then_, told) = one, other
    texts = tuple(
        each.format(said=said, told=told, main=as_main(told), first=as_main(said)) for each in shape.split(" >> ")
    )
    return texts, RELATIONS[shape](first, then_)


RELATIONS: dict[str, Callable[[Those, Those], Right]] = {
    "Vilka aktiviteter som {said} {main}?": lambda a, b: these(a & b),
    "Hur många av de aktiviteter som {said} {main}?": lambda a, b: these(a & b),
    "hur många procent av allt som {said} {main}": lambda a, b: share_of(b, a),
    "Hur stor andel av de aktiviteter som {said} {main}?": lambda a, b: share_of(b, a),
    "Visa aktiviteter som {said} eller som {told}.": lambda a, b: these(a | b),
    "Visa allt som {said} utom de som {told}.": lambda a, b: these(a & ~b),
    "Vilka enheter har aktiviteter som {said} och som {told}?": lambda a, b: units_of(a & b),
    "Vilken enhet har flest aktiviteter som {said} och som {told}?": lambda a, b: most_of(a & b),
    "Vilka aktiviteter {first}? >> utom de som {told}": lambda a, b: these(a & ~b),
    "Vilka aktiviteter {first}? >> hur många av dem {main}?": lambda a, b: these(a & b),
    "Vilka aktiviteter {first}? >> hur stor andel av dem {main}?": lambda a, b: share_of(b, a),
    "Vilka aktiviteter {first}? >> vilka av dem {main}? >> vilken enhet har flest?": lambda a, b: most_of(a & b),
    "Vilka aktiviteter {first}? >> vilka av dem {main}? >> vem äger dem?": lambda a, b: units_of(a & b),
    "Vilka aktiviteter {first}? >> vilka av dem {main}? >> vilka är det?": lambda a, b: these(a & b),
}


@pytest.mark.slow
@pytest.mark.parametrize("shape", RELATIONS)
def test_what_is_composed_is_what_the_sets_make(shape: str) -> None:
    counted, wrong = Counter[str](), []
    for one, other in PAIRS:
        texts, right = composed(shape, one, other)
        found = asked(*texts)
        told = "asked" if found.kind in ASKS_BACK or found.unused else "right" if right(found) else "wrong"
        counted[told] += 1
        wrong += [f"{' >> '.join(texts)}: {found.understood}"] if told == "wrong" else []
    print(shape, dict(counted))
    assert not wrong, "\n".join(wrong)
    assert counted["right"] > 0.8 * counted.total()
