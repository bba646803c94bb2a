"""What is said beside a question: how little time one has, a slip that is put right, and another goal's own number."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.questions import AnswerKind, answer
from tests.plan.questions.fresh.worlds import full, green, school
from tests.plan.questions.talk import FACTS, asked


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Läget kort tack, har tio sekunder", "Läget?"),
        ("Har två minuter. Vilka är försenade?", "Vilka är försenade?"),
        ("Vad är försenat? Jag har bara fem minuter.", "Vad är försenat?"),
        ("Oj, hur många är försenade?", "Hur många är försenade?"),
    ],
)
def test_how_little_time_one_has_changes_nothing(text: str, plain: str) -> None:
    assert asked(text).text == asked(plain).text


@pytest.mark.parametrize(
    "slip", ["Oj fel, HR och lön ska det vara", "Fel enhet, jag menade HR och lön", "Jag skrev fel, HR och lön"]
)
def test_a_slip_is_put_right(slip: str) -> None:
    found = asked("Vad har Ekonomi på sin lista?", slip)
    assert {each.id for each in found.activities} == {
        each.id for each in FACTS.plan.activities if "HR och lön" in each.units
    }
    assert not found.unused


@pytest.mark.parametrize(
    ("first", "then", "goals"),
    [
        ("KF-mål 2", "nämndspecifikt mål 1 då?", ["Nämndspecifikt mål 1"]),
        ("KF-mål 2", "och nämndens första mål?", ["Nämndspecifikt mål 1"]),
        ("KF-mål 1", "nämndspecifikt mål 1 och 3 då?", ["Nämndspecifikt mål 1", "Nämndspecifikt mål 3"]),
        ("nämndspecifikt mål 2", "och KF-mål 1?", ["KF-mål 1"]),
        ("nämndspecifikt mål 2", "oj fel av mig, det var KF-mål 3 jag skulle ha", ["KF-mål 3"]),
        ("nämndspecifikt mål 2", "och KF-målet?", ["KF-mål 2"]),
        ("KF-mål 1", "nej, jag menade nämndmålet", ["Nämndspecifikt mål 1"]),
    ],
)
def test_another_kind_of_goal_keeps_the_number_only_where_it_says_none(first: str, then: str, goals: list[str]) -> None:
    heading = asked(f"Visa allt under {first}", then).understood
    assert heading.startswith(f"Aktiviteter · {' eller '.join(goals)} · ")


def test_a_goal_that_is_not_there_is_told_as_it_was_written() -> None:
    found = asked("Visa allt under KF-mål 1", "nämndmål 9 då?")
    assert found.kind is AnswerKind.UNKNOWN
    assert "”nämndmål 9”" in found.text


@pytest.mark.parametrize(
    "beside",
    [
        "Jag tänker på HR.",
        "Det gäller HR.",
        "Jag undrar över HR.",
        "Vi pratar om HR.",
    ],
)
def test_what_a_sentence_beside_it_says_that_it_is_about_narrows_it(beside: str) -> None:
    wanted = {each.id for each in answer("Vilka är försenade hos HR?", full(), Viewer()).activities}
    assert {each.id for each in answer(f"{beside} Vilka är försenade?", full(), Viewer()).activities} == wanted != set()


@pytest.mark.parametrize(
    "beside",
    [
        "Jag jobbar på HR.",
        "Vi måste ha det klart i dag.",
        "Jag blev avbruten.",
        "Kommunrevisionen har hört av sig.",
        "Du är bäst.",
        "Från en orolig medborgare:",
        "Tack för hjälpen förut.",
    ],
)
def test_what_a_sentence_beside_it_says_of_people_does_not(beside: str) -> None:
    wanted = {each.id for each in answer("Vilka är försenade?", full(), Viewer()).activities}
    found = answer(f"{beside} Vilka är försenade?", full(), Viewer())
    assert ({each.id for each in found.activities}, found.unused) == (wanted, ())


def test_a_clause_that_narrows_it_is_kept_behind_one_that_does_not() -> None:
    plain = answer("Av projekten, vilka är försenade?", full(), Viewer())
    found = answer("Jag lovade ordföranden ett svar, av projekten, vilka är försenade?", full(), Viewer())
    assert (found.activities, found.understood) == (plain.activities, plain.understood)


@pytest.mark.parametrize("word", ["märkligt", "säkerligen", "förut", "framåt"])
def test_an_adverb_is_no_part_of_a_name(word: str) -> None:
    for facts in (full(), school(), green()):
        wanted = answer("Vilka är försenade?", facts, Viewer()).activities
        assert answer(f"{word}, vilka är försenade?", facts, Viewer()).activities == wanted
