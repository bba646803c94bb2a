"""Which boards a question names, and what is left of it."""

from __future__ import annotations

import pytest

from plan.board_scope import read, scoped, waited_for_from, we_wait_for
from plan.parties import BoardName

KNOWN = [
    BoardName("Kommunstyrelsen", "Kommunstyrelsens förvaltning"),
    BoardName("Socialnämnden", "Socialförvaltningen"),
    BoardName("Samhällsbyggnadsnämnden", "Samhällsbyggnadsförvaltningen"),
    BoardName("Kultur- och fritidsnämnden", "Kultur- och fritidsförvaltningen"),
]
KS, SN, SBN, KFN = (each.board for each in KNOWN)


@pytest.mark.parametrize(
    ("asked", "boards", "left"),
    [
        ("hur många är försenade i socialnämnden?", (SN,), "hur många är försenade?"),
        ("vilka är röda hos socialförvaltningen", (SN,), "vilka är röda"),
        ("Hur går det för SBN?", (SBN,), "Hur går det?"),
        ("socialnämndens försenade aktiviteter", (SN,), "försenade aktiviteter"),
        ("vad är försenat i socialnamnden", (SN,), "vad är försenat"),
        ("vilka är gula i kultur- och fritidsnämnden?", (KFN,), "vilka är gula?"),
        ("vad är försenat i socialnämnden och kommunstyrelsen?", (SN, KS), "vad är försenat?"),
        ("vilka är försenade?", (), "vilka är försenade?"),
        ("mvh Socialnämnden", (), "mvh Socialnämnden"),
        ("vilka är röda? Hälsningar från socialnämnden", (), "vilka är röda? Hälsningar från socialnämnden"),
        ("gör en lista till KS", (), "gör en lista till KS"),
        ("Kommunstyrelsen undrar vad som är försenat", (), "Kommunstyrelsen undrar vad som är försenat"),
        ("ks-modellen, hur går det?", (), "ks-modellen, hur går det?"),
    ],
)
def test_a_named_board_is_taken_out_of_the_question(asked: str, boards: tuple[str, ...], left: str) -> None:
    found = read(asked, KNOWN)
    assert (found.boards, found.rest, found.everywhere) == (boards, left, False)


@pytest.mark.parametrize(
    "where", ["i hela kommunen", "i alla nämnder", "i samtliga nämnder", "per nämnd", "över hela kommunen"]
)
def test_the_whole_municipality_is_a_scope(where: str) -> None:
    found = read(f"hur många är försenade {where}?", KNOWN)
    assert (found.everywhere, found.rest) == (True, "hur många är försenade?")


def test_a_follow_up_keeps_the_board_and_another_board_keeps_the_question() -> None:
    earlier = ["hur många är försenade i socialnämnden?"]
    kept = scoped("vilka?", earlier, KNOWN)
    assert (kept.text, kept.context, kept.boards) == ("vilka?", ("hur många är försenade?",), (SN,))
    moved = scoped("och i kommunstyrelsen då?", earlier, KNOWN)
    assert (moved.text, moved.context, moved.boards) == ("hur många är försenade?", (), (KS,))
    further = scoped("vilka?", [*earlier, "och i kommunstyrelsen då?"], KNOWN)
    assert (further.boards, further.context) == ((KS,), ("hur många är försenade?",))


def test_a_question_of_its_own_is_about_ones_own_board_whatever_was_asked_before() -> None:
    fresh = scoped("vilka projekt är avslutade hos Ekonomi?", ["hur många är försenade i socialnämnden?"], KNOWN)
    assert (fresh.boards, fresh.everywhere) == ((), False)


def test_who_waits_for_whom_is_asked_from_either_side() -> None:
    for text in ("Vad väntar andra på från oss?", "vilka väntar på oss", "väntar någon på något från oss?"):
        assert waited_for_from(text, named=False)
    assert not waited_for_from("vad väntar vi på?", named=False)
    assert waited_for_from("vad väntar andra på från SBF?", named=bool(read("från SBF", KNOWN).boards))
    assert not waited_for_from("vad väntar andra på från Ekonomi?", named=False)
    assert we_wait_for("Vad väntar vi på från andra?")
    assert not we_wait_for("vad väntar andra på från oss?")
