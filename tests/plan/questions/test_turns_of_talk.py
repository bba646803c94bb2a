"""What a few words mean by what was spoken of before: both of two units, those that have come to be so, the contact."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.facts import Facts
from plan.questions import Answer, AnswerKind, answer
from tests.plan.questions.fresh.keys import (
    ASKS_BACK,
    PROTECTED,
    D,
    G,
    K,
    R,
    S,
    Those,
    X,
    became,
    finish,
    kind,
    now,
    then,
    title,
    under,
    unit,
)  # fmt: skip
from tests.plan.questions.fresh.worlds import full, school, social, technical


def asked(facts: Facts, talk: str) -> Answer:
    *before, text = talk.split(" >> ")
    return answer(text, facts, Viewer(), before)


def ids(found: Answer) -> list[str]:
    return sorted(each.id for each in found.activities)


OF_SAFETY = under("Kommunledningskontoret/Trygg och säker")
TWO = under("Ekonomi") | under("HR och lön")


@pytest.mark.parametrize(
    ("talk", "wanted"),
    [
        ("Läget för Ekonomi? >> och HR? >> vad är försenat hos de båda?", TWO & now(D)),
        ("Läget för Ekonomi? >> och HR? >> hur många är gula hos båda två?", TWO & now(R)),
        ("Hur många är försenade? >> vilka har tillkommit sedan T1?", became(D)),
        ("Av dem som gick enligt plan i T1, hur många gör det fortfarande?", now(G) & then(G)),
        ("Vad blir klart i höst? >> snäva in till oktober", finish("2025-10-01", "2025-10-31")),
        ("Vad blev försenat efter T1?", became(D)),
        ("Visa alla projekt >> stryk de avslutade >> de avförda också", kind("P") & ~now(K, X)),
        (
            "Vilken enhet har flest försenade? >> vilka är försenade hos dem?",
            now(D) & OF_SAFETY,
        ),
        ("Vad har IT avslutat? >> och vad är de fortfarande på med?", now(G, R, D) & under("IT och digitalisering")),
        ("Vad har antingen inte börjat eller blivit försenat?", now(S, D)),
        (
            "Vilken enhet har flest försenade? >> hur många gula har de?",
            now(R) & OF_SAFETY,
        ),
        ("Vem äger näringslivsstrategin? >> vad har de på gång?", under("Näringsliv och marknad")),
        (
            "Vilka enheter har minst två försenade? >> vad har de avslutat? >> och vilka av dem är projekt?",
            now(K) & kind("P") & (unit("Kommunledningskontoret") | OF_SAFETY | under("HR och lön")),
        ),
        ("Vad var inte försenat i T1 men är det i T2?", became(D)),
        ("Vad ska HR och Kommunikation svara på?", now(None) & (under("HR och lön") | under("Kommunikation"))),
        ("Vad hände med digital post, den var ju klar i våras?", title("digital post")),
        ("vad brinner >> strunta i det som är skyddat", now(D, R) & ~PROTECTED),
    ],
)
def test_what_is_spoken_of(talk: str, wanted: Those) -> None:
    facts = full()
    assert ids(asked(facts, talk)) == sorted(wanted.among(facts)), talk


def test_what_one_is_to_report_is_of_ones_own_units_where_they_are_known() -> None:
    facts = full()
    for text in ("Vad ska jag svara på?", "Vad behöver vi rapportera?"):
        assert answer(text, facts, Viewer(person=facts.person("p1"))).understood == (
            "Ej rapporterade aktiviteter · Ekonomi · tertial 2 2025"
        )
        assert answer(text, facts, Viewer()).understood == "Ej rapporterade aktiviteter · tertial 2 2025"
    assert asked(facts, "Jag är ny på HR. Vad ska jag svara på?").understood.startswith(
        "Ej rapporterade aktiviteter · HR"
    )


@pytest.mark.parametrize(
    ("talk", "unused"),
    [
        ("Vilka hade en kommentar i T1 men saknar kommentar i T2?", "kommentar"),
        ("Är något försenat utan att det finns ett nytt slutdatum?", "utan"),
    ],
)
def test_what_is_denied_of_another_time_or_of_a_date_is_asked_about(talk: str, unused: str) -> None:
    assert asked(full(), talk).unused == (unused,)


def test_new_dates_after_a_list_are_of_those() -> None:
    facts = full()
    assert ids(asked(facts, "Vad är försenat på HR och lön? >> Nya slutdatum?")) == sorted(
        (now(D) & under("HR och lön")).among(facts)
    )


def test_a_report_of_today_is_of_that_day() -> None:
    assert asked(full(), "Någon som rapporterat något idag?").understood == "Nytt och ändrat · 2025-09-03"


def test_which_of_the_units_spoken_of() -> None:
    found = asked(full(), "Läget för Ekonomi? >> och HR? >> och IT? >> vilken av dem har flest försenade?")
    assert "Flest: HR och lön" in found.text


@pytest.mark.parametrize(
    "talk",
    [
        "Läget för Ekonomi? >> vad är försenat hos de båda?",
        "Läget för Ekonomi? >> vem av dem ligger sämst till?",
        "Vilka har tillkommit sedan T1?",
        "Vilka var försenade efter T1?",
        "Finns enheter som varken har någon försening eller något som inte har rapporterats?",
    ],
)
def test_what_is_not_known_is_asked_about(talk: str) -> None:
    assert asked(full(), talk).kind in ASKS_BACK, talk


def test_the_best_and_the_worst_assessed_goals() -> None:
    best = asked(technical(), "Vilket mål har bäst bedömning?")
    assert best.understood.startswith("De bäst bedömda målen")
    worst = asked(technical(), "Vilka är nämndens egna mål? >> Vilket av dem har sämst bedömning?")
    assert "Nämndspecifikt mål 1" in worst.text
    assert "KF-mål" not in worst.text
    assert "Nämndspecifikt mål 2" not in asked(technical(), "Vilka mål kommer vi inte att nå?").text


def test_what_is_to_be_taken_away_of_nothing_shown_is_a_change_of_the_plan() -> None:
    for text in ("ta bort Power BI", "stryk digital post"):
        assert asked(full(), text).kind is AnswerKind.REFUSE


def test_a_survey_is_told_with_its_contact() -> None:
    assert "Bibliotekschef" in asked(technical(), "Finns det någon enkät? >> vem är kontaktperson för den?").text


def test_reminders_are_held_against_another_tertial() -> None:
    found = asked(school(), "Hur många påminnelser har gått ut jämfört med i T1?").text
    assert "7 påminnelser" in found
    assert "4 påminnelser" in found


def test_partners_are_added() -> None:
    found = asked(social(), "Lista samverkan med UTB >> ta med dem som berör KSF också")
    assert "samverkan med UTB eller KSF" in found.understood


def test_days_written_short() -> None:
    assert asked(school(), "Svar inkomna fr.o.m. 24/8?").text == asked(school(), "Svar inkomna från och med 24/8?").text
