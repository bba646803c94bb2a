"""Clauses that each say something of the same activities, each with a time, a change or a denial of its own."""

from __future__ import annotations

from collections import Counter
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
    WORSE,
    D,
    G,
    K,
    P,
    R,
    S,
    Those,
    X,
    became,
    collab,
    finish,
    goal,
    now,
    then,
    under,
)
from tests.plan.questions.talk import FACTS, asked

SAID: tuple[tuple[Those, str, bool], ...] = (
    (now(D), "är försenade", True),
    (now(R), "är gula", True),
    (now(G), "går enligt plan", True),
    (now(K), "är avslutade", True),
    (now(P, X), "är pausade eller avförda", True),
    (now(None), "saknar rapport", True),
    (now(S), "inte har påbörjats", True),
    (~now(D, R), "varken är röda eller gula", True),
    (REPORTED, "har rapporterats", True),
    (then(D), "var försenade i T1", False),
    (then(G), "var gröna förra tertialet", False),
    (then(K), "var klara i våras", False),
    (then(P), "var pausade i T1", False),
    (BETTER, "har blivit bättre sedan T1", False),
    (WORSE, "har försämrats sedan T1", False),
    (CHANGED, "har bytt status sedan T1", False),
    (became(K), "har blivit klara sedan T1", False),
    (then(D) & now(D), "har varit försenade två tertial i rad", False),
    (finish("2025-10-01", "2025-10-31"), "ska vara klara i oktober", False),
    (finish("2025-09-03", "2025-10-31"), "ska vara klara senast den 31 oktober", False),
    (finish("2026-01-01"), "blir klara nästa år", False),
    (goal("3.1"), "hör till KF-mål 1", False),
    (~goal("3.1"), "inte hör till KF-mål 1", False),
    (goal("4.2"), "ligger under nämndmål 2", False),
    (under("Ekonomi"), "drivs av Ekonomi", False),
    (~under("HR och lön"), "inte hör till HR och lön", False),
    (SHARED, "delas av flera enheter", False),
    (collab("Alla förvaltningar"), "samverkar med alla förvaltningar", False),
)
"""What may be said, and whether it is of the status now: of two such at once nobody asks."""
PAIRS = [(one, other) for one, other in permutations(SAID, 2) if not (one[2] and other[2])]


def as_main(clause: str) -> str:
    """In the order of a main clause: "hör inte till", for "inte hör till"."""
    for adverb in ("någon gång ", "inte ", "varken "):
        if clause.startswith(adverb):
            verb, _, rest = clause.removeprefix(adverb).partition(" ")
            return f"{verb} {adverb}{rest}"
    return clause


def verdict(found: Answer, wanted: Those) -> str:
    if found.kind in ASKS_BACK or found.unused:
        return "asked"
    return "right" if sorted(each.id for each in found.activities) == sorted(wanted.among(FACTS)) else "wrong"


SHAPES = (
    "Visa aktiviteter som {} och som {}",
    "Hur många aktiviteter {} och {}?",
    "Finns det några aktiviteter som {} men som {}?",
    "vilka aktiviteter {} och {}",
)


@pytest.mark.slow
@pytest.mark.parametrize("turn", range(len(SHAPES)))
def test_two_clauses_are_what_both_of_them_hold(turn: int) -> None:
    found, wrong, shape = Counter[str](), [], SHAPES[turn]
    for (first, one, _), (second, other, _) in PAIRS[turn :: len(SHAPES)]:
        text = shape.format(*((one, other) if "som" in shape else map(as_main, (one, other))))
        told = verdict(asked(text), first & second)
        found[told] += 1
        wrong += [text] if told == "wrong" else []
    assert not wrong
    assert found["right"] > 0.85 * found.total()


@pytest.mark.parametrize(("said", "states"), [("försenade", D), ("gula", R), ("avslutade", K), ("pausade", P)])
def test_how_they_stand_and_how_they_stood(said: str, states: object) -> None:
    for wanted, how, of_now in SAID:
        if of_now or wanted in (BETTER, WORSE):
            continue
        told = verdict(asked(f"Vilka {said} aktiviteter {as_main(how)}?"), now(states) & wanted)  # type: ignore[arg-type]
        assert told != "wrong", how


def test_a_follow_up_keeps_the_other_clause() -> None:
    whole = "Visa försenade projekt som var gröna i T1 och saknar kommentar"
    assert (
        asked("Visa gula projekt som var gröna i T1 och saknar kommentar", "och försenade?").text == asked(whole).text
    )


def test_a_follow_up_that_would_turn_a_clause_is_asked_about() -> None:
    before = "Vilka gula aktiviteter hör till Ekonomi och var gröna i T1?"
    for turn in ("vilka är inte det?", "och i T1?", "och de andra?"):
        assert asked(before, turn).kind in ASKS_BACK, turn


def test_each_of_them_is_told_in_the_heading() -> None:
    found = asked("Vilka gula aktiviteter var försenade i T1 och ska vara klara i oktober?")
    assert "Försenade aktiviteter · tertial 1 2025" in found.understood
    assert "beräknas klart 2025-10-01 – 2025-10-31" in found.understood


def test_names_that_nothing_joins_are_asked_about() -> None:
    for text in (
        "Vilka aktiviteter under KF-mål 1 kopplade till nämndmål 2 finns det?",
        "aktiviteter på Ekonomi för IT",
    ):
        assert asked(text).kind in ASKS_BACK, text
    assert asked("Vilka aktiviteter finns det på Ekonomi och IT?").kind not in ASKS_BACK


def test_a_goal_is_left_out_where_it_is_denied() -> None:
    both = asked("Vilka aktiviteter hör till nämndmål 2 men inte till KF-mål 1?")
    assert verdict(both, goal("4.2") & ~goal("3.1")) == "right"
    neither = asked("Vilka aktiviteter hör inte till KF-mål 1 eller KF-mål 2?")
    assert verdict(neither, ~goal("3.1", "3.2")) == "right"
    beside = asked("Vilka aktiviteter hör till KF-mål 1 och särskilda satsningar?")
    assert verdict(beside, goal("3.1") | goal("5.1")) == "right"


@pytest.mark.parametrize(("clause", "told"), [(CHANGED, "har bytt status"), (then(G), "var gröna i våras")])
def test_whether_all_of_those_that_a_clause_tells_are_so(clause: Those, told: str) -> None:
    found = asked(f"Är alla aktiviteter som {told} gula?")
    others, every = (clause & ~now(R)).among(FACTS), clause.among(FACTS)
    assert sorted(each.id for each in found.activities) == sorted(others)
    assert found.lead[0].startswith(f"Nej, {len(others)} av {len(every)}")


@pytest.mark.parametrize(("asks", "lacking"), [("en kommentar", ~COMMENTED), ("ett slutdatum", ~finish())])
def test_whether_all_have_something_is_answered_by_those_that_lack_it(asks: str, lacking: Those) -> None:
    found = asked(f"Har alla gröna aktiviteter {asks}?")
    wanted = now(G) & lacking & ~PROTECTED
    assert sorted(each.id for each in found.activities) == sorted(wanted.among(FACTS))


def test_two_counts_share_what_is_told_after_the_last() -> None:
    both = asked("Hur många avslutade och hur många pausade har Ekonomi?")
    apart = asked("Hur många avslutade har Ekonomi?"), asked("Hur många pausade har Ekonomi?")
    assert both.text == "\n\n".join(each.text for each in apart)
