"""A follow-up is answered as the whole question that it stands for: rankings, and who has some or none."""

from __future__ import annotations

from itertools import permutations

import pytest

from plan.questions import AnswerKind
from tests.plan.questions.talk import asked

STATES = ("försenade", "klara", "pausade")
NOT_UNDERSTOOD = (AnswerKind.CLARIFY, AnswerKind.UNKNOWN, AnswerKind.REFUSE)


def assert_same(before: str, turn: str, whole: str) -> None:
    wanted, found = asked(whole), asked(before, turn)
    assert wanted.kind not in NOT_UNDERSTOOD
    assert found.text == wanted.text, f"{before} >> {turn}"


@pytest.mark.parametrize("rank", ["har flest", "har färst", "har störst andel", "har lägst andel"])
@pytest.mark.parametrize("which", ["Vilken enhet", "Vilket mål", "Vilket KF-mål"])
def test_a_ranking_stays_one(which: str, rank: str) -> None:
    for state, other in permutations(STATES, 2):
        assert_same(f"{which} {rank} {state}?", f"och {other}?", f"{which} {rank} {other}?")
    for turn in ("i T1", "projekt"):
        joint = "om man bara ser till" if turn == "projekt" else "och"
        assert_same(f"{which} {rank} försenade?", f"{joint} {turn}?", f"{which} {rank} försenade {turn}?")


@pytest.mark.parametrize("noun", ["enheter", "mål"])
def test_who_has_some_and_who_has_none(noun: str) -> None:
    for state, other in permutations(STATES, 2):
        some = f"Vilka {noun} har {state} aktiviteter?"
        assert_same(some, f"och {other}?", f"Vilka {noun} har {other} aktiviteter?")
        for turn in ("och vilka har inga?", "vilka är utan?", "vilka har det inte?"):
            assert_same(some, turn, f"Vilka {noun} har inga {state} aktiviteter?")
        assert_same(f"Vilka {noun} har inga {state} aktiviteter?", "vilka har det?", some)
    assert_same(
        f"Vilka {noun} har försenade aktiviteter?", "vilka har inga projekt?", f"Vilka {noun} har inga projekt?"
    )
    assert_same(f"Hur många {noun} har försenade?", "hur många har inga?", f"Hur många {noun} har inga försenade?")


@pytest.mark.parametrize("where", ["på Ekonomi", "på HR och lön", "för KF-mål 2", "för nämndspecifikt mål 1"])
def test_another_place_status_and_time(where: str) -> None:
    for which in ("Vilka projekt är", "Hur många projekt är"):
        for state, other in permutations(STATES[:2], 2):
            assert_same(f"{which} {state} {where}?", f"och {other}?", f"{which} {other} {where}?")
        assert_same(f"{which} försenade {where}?", "och i T1?", f"{which} försenade {where} i T1?")
    for other in ("på Kommunikation", "för KF-mål 1"):
        if other[:3] == where[:3]:
            assert_same(f"Vilka är försenade {where}?", f"och {other}?", f"Vilka är försenade {other}?")


@pytest.mark.parametrize("measures", ["Vilka åtgärder är försenade{}?", "Vilka åtgärder pågår{}?"])
@pytest.mark.parametrize("turn", ["och {}?", "{} då?"])
def test_measures_of_another_place(measures: str, turn: str) -> None:
    for first, then in (("", "för KF-mål 1"), (" för KF-mål 1", "för KF-mål 2"), ("", "på Ekonomi")):
        assert_same(measures.format(first), turn.format(then), measures.format(f" {then}"))


def test_a_ranking_without_a_noun_is_of_what_was_asked_about() -> None:
    assert_same("Vilka enheter har försenade aktiviteter?", "Vilken har flest?", "Vilken enhet har flest försenade?")
    assert_same("Vilka mål har försenade aktiviteter?", "Vilket har flest?", "Vilket mål har flest försenade?")
    assert_same("Hur går det för HR?", "Vem har flest försenade?", "Vem har flest försenade?")


def test_which_one_is_of_those_that_were_told() -> None:
    assert_same("Vad är försenat?", "Vilken blir klar först?", "Vilken av de försenade blir klar först?")
    assert_same("Vad är försenat?", "Vad blir klart först?", "Vad blir klart först?")


@pytest.mark.parametrize("turn", ["Är det fler eller färre än i T1?", "Är det bättre eller sämre än i T1?"])
def test_a_number_is_more_or_better_than_then(turn: str) -> None:
    assert_same("Hur många försenade har vi?", turn, "Är det fler försenade än i T1?")


def test_what_was_told_of_one_then() -> None:
    of_one, whole = "När blir näringslivsstrategin klar?", "Vilket slutdatum hade näringslivsstrategin i T1?"
    assert "Beräknas klart 2025-06-05" in asked(whole).text
    for turn in ("Vilket slutdatum hade den i T1?", "Vilket datum sa de i T1?"):
        assert_same(of_one, turn, whole)


def test_the_unit_or_goal_that_was_asked_about_tells_what_more() -> None:
    assert_same("Vem är chef för Ekonomi?", "Vad ansvarar den enheten för?", "Visa aktiviteterna på Ekonomi")
    assert asked("Hur går det för KF-mål 2?", "Vad är nuläget i siffror?").understood.startswith(
        "Aktiviteter · KF-mål 2"
    )


def test_thanks_end_nothing() -> None:
    assert asked("Vilka projekt är försenade?", "tack!").text.startswith("Varsågod")
    wanted = asked("Vilka projekt är försenade?", "och aktiviteter?").text
    assert asked("Vilka projekt är försenade?", "tack!", "och aktiviteter?").text == wanted


def test_a_riddle_is_asked_about_until_it_is_solved() -> None:
    riddle = "Hur går det för mål 1?"
    assert (
        asked(riddle, "varför då?").text
        == asked(riddle, "varför då?", "när blir det klart?").text
        == asked(riddle).text
    )


def test_what_was_asked_about_is_asked_again_where_it_is_pointed_at() -> None:
    assert asked("Hur går det för mål 1?", "Vilka av dem är försenade?").kind in NOT_UNDERSTOOD
