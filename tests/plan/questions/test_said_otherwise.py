"""The same question in other words is answered the same."""

from __future__ import annotations

import pytest

from plan.access import Viewer
from plan.questions import answer
from plan.questions.query import AnswerKind
from tests.plan.questions.fresh.keys import collab, goal, kind, title
from tests.plan.questions.fresh.worlds import culture, full, school, technical

_SAME = {
    "Vilka mål bedöms uppnås?": (
        "Vilka mål ser ut att gå i lås?",
        "Vilka mål lyckas vi med?",
        "Vilka mål infrias?",
        "Vilka mål ser vi ut att klara?",
    ),
    "Vilka mål bedöms inte uppnås?": (
        "Vilka mål lyckas vi inte med?",
        "Vilka mål har vi misslyckats med?",
        "Vilka mål går i stöpet?",
        "Vilka mål går inte i lås?",
        "Vilka mål kommer vi inte klara?",
    ),
    "Vilka är försenade, pausade eller har avvikelse?": ("Vad går inte enligt plan?",),
    "Vilka aktiviteter har både IT och Medborgarservice som ansvariga?": (
        "Vilka aktiviteter delar IT och Medborgarservice?",
        "Vilka aktiviteter har IT och Medborgarservice gemensamt?",
        "Vilka aktiviteter ligger på både IT och Medborgarservice?",
    ),
    "Vilka var försenade både i T1 och T2?": (
        "Vilka var försenade i både första och andra tertialet?",
        "Vilka har legat på försenat både i första och andra tertialet?",
        "Vilka var försenade både i tertial 1 och 2?",
    ),
    "Hur går det för Medborgarservice?": ("Hur är läget på Medborgarservice?", "Hur är läget i Medborgarservice?"),
    "Vilka gick från grönt till rött mellan T1 och T2?": (
        "Vad såg bra ut i T1 men har blivit försenat i T2, alltså grönt till rött?",
    ),
    "Vilka mål har ändrat bedömning sedan förra tertialet?": (
        "Vilka mål bedöms annorlunda nu än vid förra tertialet?",
    ),
    "Hur många projekt finns det i verksamhetsplanen?": ("Hur många projekt står det i verksamhetsplanen?",),
    "Vilka aktiviteter har vi avslutat?": ("Vilka aktiviteter har vi hunnit slutföra?", "Vad hann vi med?"),
    "Vad har vi avslutat hittills i år?": (
        "Vad har vi hunnit bli klara med i år?",
        "Vad hann bli klart i år?",
        "Vad har vi hunnit med i år?",
    ),
    "Vad är inte avslutat?": ("Vad är det vi inte hann bli klara med?", "Vad har vi inte hunnit med?"),
    "Vilka mål bedöms uppnås i T2?": ("Vilka mål klarade vi i T2?", "Har vi klarat målen i T2?"),
    "Vilka är försenade, gula eller pausade?": (
        "Ge mig alla avvikelser i T2, alltså det som är gult, rött eller pausat",
        "Vilka är gula, försenade, dvs de som är röda, eller pausade?",
    ),
    "Vilka är gula eller försenade?": ("Vilka är inte klara, alltså gula eller försenade?",),
    "Hur många avslutade har vi?": ("Hur många försenade, nej förlåt, avslutade har vi?",),
    "Hur går det för HR?": ("Hur går det för Ekonomi, nej jag menar HR?",),
    "Vilka var försenade i T1?": ("Vilka var försenade i T2, eller snarare T1?",),
    "Vilka har fått ett senare slutdatum sedan T1?": (
        "Vilka har fått ett senare slutdatum i T2 än de hade i T1?",
        "Vilka har senare datum än i T1?",
    ),
    "Vilka har fått ett tidigare slutdatum sedan T1?": ("Vilka har fått ett tidigare slutdatum i T2 än i T1?",),
    "Är det fler avslutade nu än i T1?": ("Är vi klara med fler saker nu än i T1?",),
    "Har någon skrivit om rekrytering?": ("I vilka kommentarer står det något om rekrytering?",),
    "Vilken enhet har flest försenade?": (
        "Rangordna enheterna efter hur många försenade de har",
        "Rangordna enheterna efter antal försenade",
    ),
    "Vilka är projekt?": ("Vilka är projekt enligt planen?", "Vilka är enligt planen projekt?"),
    "Vilka enheter rapporterade inte i T1?": ("Vilka enheter rapporterade aldrig i T1?",),
    "Vilka aktiviteter fick vi inte svar på i T1?": ("Vilka aktiviteter blev det aldrig svar på i T1?",),
    "Hur går det för KF-mål 2?": ("Hur går det för RF-mål 2?",),
    "Vilka avvikelser finns i T2?": ("Vilka avvikelser är rapporterade för T2?",),
    "Vad oroar?": ("Vad borde jag vara orolig för just nu?", "Vad borde jag vara mest orolig för?"),
    "Vilka enheter har inte rapporterat?": ("Från vilka enheter saknar jag fortfarande underlag?",),
    "Vilka är skyddade?": ("Vilka är skyddsmarkerade?", "Visa det skyddsklassade"),
    "Vem ansvarar för IT och digitalisering?": (
        "Vad heter chefen på IT?",
        "Vem är chef för IT?",
    ),
    "Vem ansvarar för Trygghetspunkter?": (
        "Vem ska jag ringa om Trygghetspunkter?",
        "Vems bord ligger Trygghetspunkter på?",
        "Vem bestämmer över Trygghetspunkter?",
        "Vem kan svara på frågor om Trygghetspunkter?",
    ),
    "Allt utom Trygg och säker": ("Allt utanför Trygg och säker",),
    "Vilka är försenade?": (
        "Morrn! Vilka är försenade?",
        "God förmiddag, vilka är försenade?",
        "Vilka är försenade inför torsdagens presidium?",
        "Vilka poster är försenade?",
    ),
    "Har någon skrivit om SKR?": ("Hänger något på SKR?",),
    "Har någon skrivit om lokal?": ("Är det någon som saknar lokal?", "Vilka saknar lokal?", "Är det ont om lokal?"),
    "Vad har Ekonomi kvar att svara på?": ("hej ekonomi här, va har vi kvar å svara på",),
    "Visa KF-målen": (
        "Vilka mål kommer från fullmäktige?",
        "Vilka mål är kommunfullmäktiges?",
        "Vilka mål är det vi har fått av fullmäktige?",
    ),
    "Vilken plan är det här?": ("Vilken nämnds plan är det du svarar om?", "Vilket år gäller planen?"),
    "Vad är skillnaden mellan avförd och avslutad?": (
        "Är avförd samma sak som avslutad?",
        "Avförd och avslutad, är inte det samma sak?",
    ),
    "Vilka enheter har inga försenade aktiviteter?": (
        "Vilka enheter klarar sig helt utan försenade aktiviteter?",
        "Går någon enhet helt fri från förseningar?",
    ),
    "Har någon skrivit om anbud?": ("Vilka är det som skriver att de inväntar anbud?",),
    "Vilka aktiviteter hör till särskilda satsningar?": ("Vilka aktiviteter räknas som särskilda satsningar?",),
    "Är allt under nämndspecifikt mål 3 enligt plan?": ("Går allt under nämndspecifikt mål 3 enligt plan?",),
    "Vilka mål saknar bedömning?": ("Har alla mål fått en bedömning?",),
    "Hur många procent har svarat?": ("Hur är svarsläget?",),
    "Vilken av de försenade har senast slutdatum?": ("Vilken av de försenade har slutdatumet längst bort?",),
    "När stänger omgången?": (
        "Hur många dagar har jag på mig att svara?",
        "Vilken dag drog den här omgången igång?",
        "Hur länge är det öppet för att svara?",
        "När måste mina svar vara inne senast?",
        "När går rapporteringstiden ut?",
    ),
    "Hur många var försenade i T1 jämfört med nu?": ("Antal försenade: i T1 jämfört med idag?",),
    "Vilka har problem?": ("Var har det kört ihop sig?", "Vad är det som strular?", "Vad krånglar?"),
    "Hur går det med Trygghetspunkter?": ("Jag undrar hur det går med Trygghetspunkter, eller inte?",),
    "Är IT försenade?": ("Är det sant att IT är försenade?", "Kan man säga att IT är försenade?"),
    "Vad betyder förstudie?": ("Vad betyder det när det står (F) efter en aktivitet?", "Vad står F för?"),
}


@pytest.mark.parametrize(("plain", "other"), [(plain, other) for plain, all_ in _SAME.items() for other in all_])
def test_the_answer_is_the_same(plain: str, other: str) -> None:
    wanted, found = (answer(text, full(), Viewer()) for text in (plain, other))
    assert not found.unused
    assert (found.understood, found.activities, found.units) == (wanted.understood, wanted.activities, wanted.units)


_THEN = {
    "Vad ska bli klart i oktober?": (
        ("Vad ska bli klart i september?", "Och månaden efter?"),
        ("Vad ska bli klart i september?", "Nästa månad då?"),
        ("Vad ska bli klart i november?", "Månaden innan då?"),
    ),
    "Vad ska bli klart mellan 15 och 21 september?": (("Vad blir klart nästa vecka?", "Och veckan därpå?"),),
    "Vad blir klart från och med 1 oktober?": (
        ("Vad blir klart i september?", "Och efter det?"),
        ("Vad blir klart före oktober?", "Och därefter?"),
    ),
    "Vad har ändrats sedan T1?": (
        ("Vad var försenat i T1?", "Vad har hänt sedan dess?"),
        ("Hur såg det ut i T1?", "Vad har ändrats sedan dess?"),
    ),
}


@pytest.mark.parametrize(("plain", "asked"), [(plain, asked) for plain, all_ in _THEN.items() for asked in all_])
def test_what_leans_on_the_time_before_is_of_the_time_that_is_meant(plain: str, asked: tuple[str, str]) -> None:
    wanted, found = answer(plain, full(), Viewer()), answer(asked[1], full(), Viewer(), asked[:1])
    assert (found.activities, found.kind) == (wanted.activities, wanted.kind)


@pytest.mark.parametrize(
    "text", ["Vilka är varken projekt, aktivitet eller förstudie?", "Allt utom projekt, aktiviteter och förstudier"]
)
def test_beside_other_kinds_an_activity_is_a_kind_to_leave_out(text: str) -> None:
    wanted = {each.id for each in full().plan.activities if not each.kinds}
    assert {each.id for each in answer(text, full(), Viewer()).activities} == wanted != set()


@pytest.mark.parametrize("text", ["Är det fler än i T1?", "Är det färre än i T1?", "Är det fler eller färre än i T1?"])
def test_what_there_is_more_of_must_be_told(text: str) -> None:
    assert answer(text, full(), Viewer()).kind is AnswerKind.CLARIFY


def test_late_reports_are_those_of_the_tertial_that_is_named() -> None:
    late, then, now = (
        answer(f"Vilka rapporterade för sent{when}?", full(), Viewer()) for when in ("", " i T1", " i T2")
    )
    assert {each.id for each in late.activities} == {each.id for each in then.activities} != set()
    assert not now.activities


def test_the_unit_that_is_told_beside_the_question_is_ones_own() -> None:
    found = answer("Hej, jag är chef på Ekonomi. Vad ligger på oss i år?", full(), Viewer())
    assert {unit for each in found.activities for unit in each.units} >= {"Ekonomi"}
    assert all("Ekonomi" in each.units for each in found.activities)


@pytest.mark.parametrize("text", ["Hur många barn går i förskolan?", "Hur många barn har vi?"])
def test_what_is_counted_is_no_unit(text: str) -> None:
    assert answer(text, school(), Viewer()).kind is AnswerKind.REFUSE
    assert answer("Hur många barn- och elevhälsa-projekt har vi?", school(), Viewer()).value == 2


def test_whose_plan_it_is_is_told() -> None:
    assert "Verksamhetsplan 2025 för Kommunstyrelsen, Mjölby kommun" in answer("Vems plan?", full(), Viewer()).text
    assert answer("Vem saknar budget?", full(), Viewer()).kind in ("clarify", "refuse")


def test_how_one_reports_is_told_by_the_rules_of_the_statuses() -> None:
    told = answer("Måste jag skriva någon kommentar om allt går enligt plan?", full(), Viewer()).text
    assert "En kommentar krävs för Pågår med avvikelse, Försenad, Pausad eller Avförd" in told
    assert "Försenad kräver också ett nytt datum" in told


def test_two_words_may_be_asked_about_in_one_message() -> None:
    told = answer("När ska man välja pausad och när är det ej påbörjad som gäller?", full(), Viewer())
    assert ("Pausad:" in told.text, "Ej påbörjad:" in told.text, told.activities) == (True, True, ())


def test_the_other_units_are_those_that_were_not_asked_about() -> None:
    found = answer("och de andra enheterna då?", full(), Viewer(), ["Har Trygg och säker något som är klart?"])
    assert "Avslutade" in found.understood
    assert not any("Trygg och säker" in each.units[0] for each in found.activities)


@pytest.mark.parametrize("asked", ["Nej, det andra KF-målet menade jag", "och det andra KF-målet", "KF-mål 2 då?"])
def test_the_second_goal_is_not_all_the_other_ones(asked: str) -> None:
    found = answer(asked, full(), Viewer(), ("Hur går det med KF-mål 1?",))
    assert found.understood == answer("Hur går det med KF-mål 2?", full(), Viewer()).understood


def test_the_other_council_goals_leave_out_the_one_before() -> None:
    facts = full()
    found = answer("och de andra KF-målen?", facts, Viewer(), ("Hur går det med KF-mål 1?",))
    want = goal("3.2") | goal("3.3")
    assert {each.id for each in found.activities} == {*want.among(facts)}


def test_a_word_of_another_letter_is_no_goal() -> None:
    found = answer("Finns det nåt om skolmaten i planen?", school(), Viewer())
    assert not found.activities
    assert "skolmaten" in found.text


@pytest.mark.parametrize("asked", ["Vilka projekt är SBF inte med i?", "Vilka projekt som SBF inte deltar i finns?"])
def test_whom_the_inte_stands_after_has_no_part(asked: str) -> None:
    facts = technical()
    found = answer(asked, facts, Viewer())
    assert {each.id for each in found.activities} == {*(kind("P") & ~collab("SBF")).among(facts)}


def test_a_goal_that_nobody_has_assessed_says_so() -> None:
    assert "Målet är inte bedömt än." in answer("Har någon bedömt nämndmål 4?", full(), Viewer()).text


def test_what_stands_in_the_plan_is_not_looked_for_in_comments_alone() -> None:
    facts = culture()
    found = answer("Står det något om kulturarvet i planen?", facts, Viewer())
    assert {each.id for each in found.activities} == {*title("kulturarv").among(facts)}
    assert "kommentaren nämner" in answer("Står det något om lokal i kommentarerna?", facts, Viewer()).understood


@pytest.mark.parametrize("asked", ["Hur många elever har vi?", "Hur många elever går på Kulturskolan?"])
def test_a_word_of_a_goal_alone_counts_nothing(asked: str) -> None:
    assert answer(asked, culture(), Viewer()).kind is AnswerKind.REFUSE


def test_the_wording_of_what_has_not_been_spoken_of_is_asked_about() -> None:
    assert answer("Hur lyder de?", culture(), Viewer()).kind is AnswerKind.CLARIFY
    assert "KF-målen" in answer("Hur lyder de?", culture(), Viewer(), ("Visa KF-målen",)).understood
