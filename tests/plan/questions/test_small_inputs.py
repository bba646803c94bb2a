"""Small inputs that once failed, each with the kind it stands for; keys counted from the facts."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.model import Person
from plan.questions import answer
from tests.plan.questions.fresh.keys import (
    BETTER,
    HELP,
    LATE,
    UNDONE,
    D,
    K,
    R,
    Wanted,
    became,
    both,
    counted,
    finish,
    kind,
    listed,
    now,
    says,
    then,
    title,
    told,
    unit,
    verdict,
)
from tests.plan.questions.fresh.worlds import culture, full
from tests.plan.questions.world import seed_plan

TABLE: list[tuple[str, Wanted]] = [
    ("alla röda utom digital post", listed(now(D) & ~title("digital post"))),
    ("alla röda utom ledningssystemet", listed(now(D) & ~title("ledningssystemet"))),
    ("vilka akt är röda mvh kommundirektören", listed(now(D))),
    ("vilka gick från försenad till något bättre", listed(then(D) & BETTER)),
    ("hur många blev klara under sommaren", counted(became(K))),
    ("vilka rapporterade för sent", listed(LATE)),
    ("har nån skrivit om SKR", listed(says("SKR"))),
    ("finns det mål med bara en aktivitet", told("Inget mål")),
    ("finns det mål med bara två aktiviteter", told("KF-mål 1")),
    ("vad blir klart före midsommar?", listed(finish("2025-09-03", "2026-06-18"))),
    ("status digital post samt näringslivsstrategin", both(title("digital post") | title("näringslivsstrategi"))),
    ("du är ju helt värdelös", HELP),
    ("vad var försenat den 15 juli", listed(then(D))),
    ("hur går det för nämndspecifikt mål 3?", told("● Bedöms uppnås", "Plats 61")),
    ("vilka mål når vi inte?", told("KF-mål 3", "Nämndspecifikt mål 2")),
    ("vad är pausad?", told("medvetet stoppad")),
    ("när är nästa uppföljning?", told("2025-12-31")),
    ("vilken tertial var sämst?", told("tertial 1", "tertial 2")),
    ("vad behöver beslut?", told("behöver beslut")),
    ("hur många är försenade, och vilka är gula?", told("Försenade", "avvikelse", kinds=frozenset({"count"}))),
    ("vad blir klart de närmaste tre månaderna", listed(finish("2025-09-03", "2025-12-03"))),
    ("vilka projekt är kvar", listed(UNDONE & kind("P"))),
    ("vilka är gula hos ekonomi", listed(now(R) & unit("Ekonomi"))),
]


@pytest.mark.parametrize(("text", "wanted"), TABLE, ids=[text for text, _ in TABLE])
def test_a_small_input_is_answered_right(text: str, wanted: Wanted) -> None:
    assert verdict(wanted, answer(text, full(), Viewer()), full()) == ("right", "")


def test_a_unit_whose_name_stands_in_a_title_is_the_unit_or_asked_about() -> None:
    found = answer("biblioteket", culture(), Viewer())
    assert found.kind in ("overview", "clarify")


def test_thanks_are_taken_with_thanks() -> None:
    assert answer("tack!", full(), Viewer()).text.startswith("Varsågod")


def test_a_word_that_could_change_the_answer_is_asked_about() -> None:
    found = answer("visa minst tre försenade", full(), Viewer())
    assert (found.kind, found.unused) == ("clarify", ("minst tre",))


def test_a_word_of_nothing_is_told_in_the_first_line() -> None:
    found = answer("vilka projekt är försenade xyzzy", full(), Viewer())
    assert (found.kind, found.unused) == ("list", ("xyzzy",))
    assert "xyzzy" in found.text.splitlines()[0]


def test_a_question_that_uses_all_its_words_has_none_unused() -> None:
    assert answer("Vilka aktiviteter är försenade?", full(), Viewer()).unused == ()


@pytest.mark.parametrize(("in_channel", "told_of"), [(False, True), (True, False)])
def test_a_leader_is_told_where_protected_comments_are_read(in_channel: bool, told_of: bool) -> None:
    leader = Person("l", "chef@mjolby.example", "Kommundirektör", is_leader=True)
    protected = next(each for each in seed_plan().activities if each.title.startswith("Krigsorganisation"))
    found = answer(f"Varför är {protected.title} försenad?", full(), Viewer(leader, in_channel))
    assert ("skyddade kommentarer" in found.text) is told_of


def test_a_protected_date_selects_nothing_and_the_answer_says_how_many_were_left_out() -> None:
    found = answer("vilka blir klara i mars 2026?", full(), Viewer(in_channel=True))
    assert not any(each.protected for each in found.activities)
    assert "skyddade" in found.text


def test_a_count_tells_the_first_few() -> None:
    found = answer("Hur många aktiviteter har vi totalt?", full(), Viewer())
    assert found.text.count("\n") < 12
    assert "till." in found.text


def test_a_detail_says_as_of_when_and_how_many_are_missing() -> None:
    found = answer("Hur går det med digital post?", full(), Viewer())
    assert "Per 2025-09-03." in found.text
    assert "5 av 39 har inte rapporterat." in found.text
