"""Constructions that no one set can say are asked about, each by the words that make it."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.questions import answer
from tests.plan.questions.fresh.worlds import full


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("aktiviteter som delas av två enheter eller görs i samverkan med UTB", "eller"),
        ("försenade projekt samt gula förstudier", "samt"),
        ("försenat hos IT, pausat hos HR", ","),
        ("Vilka är både klara och försenade?", "både"),
        ("Vilka är inte inte försenade?", "inte inte"),
        ("Vad har fått sitt slutdatum framflyttat från 2025 till 2026?", "2025"),
        ("Tänk om digital post vore försenad, vad gör vi då?", "tänk om"),
        ("hur många procent av de gröna i T1 har försämrats", "av de"),
        ("hur många procent försenad är digital post", "hur många procent"),
        ("Hur många fler gula än röda?", "än"),
        ("Vilka var försenade före T2?", "före"),
        ("vilka aktiviteter är nya i år", "nya"),
        ("Vilka aktiviteter har blivit gröna igen?", "igen"),
        ("Hur många har rapporterat i tid?", "i tid"),
        ("Hur stor del av målen nås?", "av"),
        ("Vilka är klara sedan tidigare?", "sedan tidigare"),
        ("Vilka aktiviteter är inte rapporterade som försenade?", "inte"),
        ("Är det bara Ekonomi som är försenad?", "bara"),
        ("Hur många ska vara klara enligt planen?", "ska vara klara"),
        ("Vilka har svarat samma sak tre tertial i rad?", "svarat samma sak"),
        ("Hur stor andel av näringslivsstrategin?", "hur stor andel"),
        ("Vilka enheter hade något försenat i T1 men har det inte nu?", "vilka enheter"),
        ("Vilka enheter har uteslutande projekt?", "uteslutande"),
        ("Under vilka av kommunfullmäktiges och nämndens mål finns ingen försenad?", "ingen"),
        ("Hur många chefer har gått mediautbildningen?", "hur många chefer"),
        ("Under vilka mål har varenda aktivitet rapporterats?", "varenda"),
        ("Vilket mål bedömdes uppnås i tertial 1 men gör det inte i tertial 2?", "tertial"),
        ("Vad blir klart senast julafton, september oräknad?", "oräknad"),
        ("Hur många av dem är avslutade?", "av dem"),
        ("Vad blir klart i november, inte i december?", "november"),
        ("Vilka hade ett slutdatum i T1 men inget slutdatum i T2?", "t1"),
        ("Vilka hade ett slutdatum under 2025 men har nu ett 2026?", "2025"),
        ("Vilka har både fått sämre status och ett senare slutdatum än i T1?", "sämre"),
        ("Mina aktiviteter tack", "mina"),
        ("Vilka har gett samma svar i alla tertial?", "samma svar"),
        ("Vilken T1-rapport fick vi aldrig in?", "aldrig"),
        ("Vilka avslutade aktiviteter har en genomförd åtgärd?", "genomförd åtgärd"),
        ("På vilka enheter fattas inte ett enda svar?", "inte ett enda"),
        ("Vilka har inte fått nytt datum sedan T1?", "inte"),
        ("Hur stor andel av det som gick enligt plan i T1 gör det även i T2?", "av det"),
        ("Har någon tidigarelagt sitt slutdatum jämfört med vad man lovade i T1?", "tidigarelagt sitt slutdatum"),
        ("Vad skrev Ekonomi om datalagret i T1 och vad skriver de nu?", "nu"),
        ("Hur många slutdatum har skjutits fram hos Ekonomi respektive IT sedan T1?", "respektive"),
        ("Vilken av dem som avslutats skulle bli klar först i oktober?", "avslutats"),
        ("Av det som skulle vara klart före halvårsskiftet, hur mycket är avslutat?", "skulle vara klart"),
        ("Hur många procent av aktiviteterna är både skyddade och försenade?", "både"),
        ("Vilka enheter har aktiviteter under både KF-målen och nämndmålen?", "både"),
        ("Hur stor andel är försenad under KF-målen jämfört med under nämndmålen?", "jämfört med"),
        ("Visa det som är försenat för andra tertialet i rad samt det som har pausats sedan i april.", "samt"),
        ("Vad är försenat under mål som inte bedömdes uppnås i T1?", "t1"),
        ("Är det bara Trygg och säker som har skyddade aktiviteter?", "bara"),
        ("Hur många påminnelser gick ut i T2 jämfört med T1?", "t2"),
        ("Vilka enheter har något gult och varken något rött eller pausat?", "gult och varken något rött eller pausat"),
        ("Vilka av de försenade saknade rapport i T1?", "av de"),
    ],
)
def test_what_one_set_cannot_say_is_asked_about(text: str, words: str) -> None:
    found = answer(text, full(), Viewer())
    assert found.kind == "clarify"
    assert words in found.unused


@pytest.mark.parametrize(
    "text",
    [
        "försenade projekt eller förstudier",
        "visa både försenade och gula",
        "Vilka var gröna i T1 men röda i T2?",
        "vad var försenat den 15 juli",
        "hur stor andel av projekten är försenade",
        "Vilka av de försenade blir inte klara förrän nästa år?",
    ],
)
def test_what_one_set_says_is_answered(text: str) -> None:
    assert answer(text, full(), Viewer()).kind in {"list", "share", "change"}


@pytest.mark.parametrize(
    ("text", "kind", "reads"),
    [
        ("av dem som var försenade i T1, hur stor andel går nu enligt plan", "share", "försenad i tertial 1 2025"),
        ("Hur stor del av det som var grönt i T1 är nu avslutat?", "share", "pågår enligt plan i tertial 1 2025"),
        ("Av det som gick enligt plan i T1, hur mycket var avslutat i T2?", "count", "Avslutade aktiviteter"),
        ("Vilka av de som var gröna i T1 är försenade?", "list", "pågår enligt plan i tertial 1 2025"),
    ],
)
def test_a_part_with_a_status_of_its_own_is_looked_among(text: str, kind: str, reads: str) -> None:
    found = answer(text, full(), Viewer())
    assert (found.kind, found.unused) == (kind, ())
    assert reads in found.understood


@pytest.mark.parametrize(
    ("text", "left"),
    [("Är det bara grönt hos HR?", 3), ("Är alla projekt försenade?", 12), ("Är allt klart hos HR?", 3)],
)
def test_whether_all_stand_so_is_answered_by_those_that_do_not(text: str, left: int) -> None:
    found = answer(text, full(), Viewer())
    assert found.text.split("\n")[1].startswith(f"Nej, {left} av ")


def test_goals_without_are_those_of_the_kind_that_is_asked_for() -> None:
    found = answer("Under vilka av nämndens mål finns ingen försenad aktivitet?", full(), Viewer())
    assert "Nämndspecifikt mål 1" in found.text
    assert "KF-mål" not in found.text


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        (
            "Vilka är inte försenade och har slutdatum i år?",
            "Aktiviteter som inte är försenade · beräknas klart senast",
        ),
        ("Vilka är inte försenade eller pausade?", "Aktiviteter som inte är försenade eller pausade"),
        ("Jag tog över Ekonomi förra veckan. Vilka aktiviteter är våra?", "Aktiviteter · Ekonomi"),
    ],
)
def test_a_verb_of_its_own_ends_what_is_denied_and_a_sentence_beside_tells_whose(text: str, understood: str) -> None:
    assert answer(text, full(), Viewer()).understood.startswith(understood)


@pytest.mark.parametrize("last", ["Vilka enheter har dem?", "Och hos HR?", "Hur många är det?"])
def test_what_leans_on_a_question_that_was_asked_back_is_asked_back(last: str) -> None:
    found = answer(last, full(), Viewer(), ["Vilka är försenade?", "Vilka av dem var det inte i T1?"])
    assert found.kind == "clarify"
    assert "inte" in found.unused


def test_a_question_of_its_own_does_not_care_what_was_asked_back() -> None:
    found = answer("Vilka aktiviteter är pausade?", full(), Viewer(), ["Vilka är inte inte försenade?"])
    assert found.kind == "list"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Av det som är avslutat, hur stor andel är projekt?", 60),
        ("Av det som är avslutat, hur många procent står Ekonomi för?", 20),
        ("Hur stor andel av kommunens alla förseningar finns hos HR och lön?", 25),
        ("Hur stor andel av de försenade är projekt?", 37.5),
        ("Hur stor andel av HR:s aktiviteter är försenade?", 66.7),
        ("Hur många procent av de försenade projekten hör till HR?", 33.3),
    ],
)
def test_a_share_is_of_what_it_is_said_to_be_of(text: str, value: float) -> None:
    found = answer(text, full(), Viewer())
    assert (found.kind, found.value) == ("share", value)


def test_what_is_taken_in_too_stands_beside_what_was_asked_of() -> None:
    both = answer("Ta med HR också", full(), Viewer(), ["Vad har Ekonomi?"])
    assert both.understood.startswith("Aktiviteter · Ekonomi eller HR och lön")


def test_a_limit_of_a_short_question_is_held() -> None:
    found = answer("Vilka enheter har mer än en av dem?", full(), Viewer(), ["Vad är försenat?"])
    assert "Ekonomi" not in found.units
    assert found.units


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Är det fler gula än röda?", "■ Försenad 8 · ▲ Pågår med avvikelse 5"),
        ("Har HR fler försenade än Ekonomi?", "• Ekonomi: 1 (■ Försenad 1)\n• HR och lön: 2 (■ Försenad 2)"),
        ("Är fler försenade nu än i T1?", "Fler försenade aktiviteter: 8 i tertial 2 2025 mot 6 i tertial 1 2025."),
    ],
)
def test_more_of_the_one_than_of_the_other_is_told_by_both_numbers(text: str, told: str) -> None:
    found = answer(text, full(), Viewer())
    assert found.unused == ()
    assert told in found.text


def test_what_an_answer_takes_no_account_of_is_asked_about() -> None:
    found = answer("hos HR då?", full(), Viewer(), ["hur många påminnelser har gått ut?"])
    assert (found.kind, found.unused) == ("clarify", ("hr",))


def test_those_of_a_goal_whose_figures_were_told_are_its_activities() -> None:
    found = answer("hur många av dem är klara?", full(), Viewer(), ["hur har nöjd kundindex utvecklats?"])
    alone = answer("hur många är klara under KF-mål 1?", full(), Viewer())
    assert (found.kind, found.value) == ("count", alone.value)
