# ruff: noqa: E501
"""What the fresh questions are asked about: the bundled plan with more said, and boards of other municipalities."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from plan.assessment import Assessment, Outlook, SurveyOutcome
from plan.facts import Facts
from plan.model import (
    Goal,
    GoalKind,
    Timing,
)
from plan.sight import SeenReport
from tests.plan.questions.fresh.boards import STATUSES, A, F, P, plan_of, reported
from tests.plan.questions.fresh.county_town import county_town as county_town
from tests.plan.questions.fresh.harbour_city import harbour_city as harbour_city
from tests.plan.questions.fresh.kitchen import kitchen as kitchen
from tests.plan.questions.fresh.museum import museum_board as museum_board
from tests.plan.questions.fresh.northern import northern as northern
from tests.plan.questions.fresh.region import region as region
from tests.plan.questions.fresh.rescue import rescue as rescue
from tests.plan.questions.fresh.suburb import suburb as suburb
from tests.plan.questions.fresh.water_board import water_board as water_board
from tests.plan.questions.world import T1, T2, facts_of, school_plan, seed

_SAID = {
    0: "Vi inväntar nya mallar från SKR.",
    2: "Leverantören är sen med datalagret, rekrytering pågår.",
    11: "Lokal saknas, hyresvärden har sagt upp avtalet.",
    19: "SKR har skjutit på utbildningen till hösten.",
    28: "Rekrytering av projektledare drar ut på tiden.",
    6: "SKR:s underlag är hemligt.",
}
_OUTLOOKS = {
    "3.1": (Outlook.MET, Outlook.PARTLY),
    "3.2": (Outlook.PARTLY, Outlook.PARTLY),
    "3.3": (Outlook.NOT_MET, Outlook.NOT_MET),
    "4.1": (Outlook.PARTLY, Outlook.MET),
    "4.2": (Outlook.UNKNOWN, Outlook.NOT_MET),
    "4.3": (Outlook.MET, Outlook.MET),
}


@cache
def full() -> Facts:
    """The bundled plan with owners' own words, goals' assessments, an outcome, and two reports after closing."""
    facts = seed()
    activities = facts.plan.activities
    words = {activities[place].id: text for place, text in _SAID.items()}
    late = {activities[3].id, activities[31].id}
    reports = tuple(_said(each, words, late) for each in facts.reports)
    assessments = tuple(
        Assessment(f"b{goal}{when}", goal, when, outlook, datetime(2025, when.number * 4, 25, tzinfo=UTC), "p1",
                   f"Bedömning av {goal} i {when}.", "Plats 61 i rankingen" if goal == "4.3" else "")
        for goal, pair in _OUTLOOKS.items()
        for when, outlook in zip((T1, T2), pair, strict=True)
    )  # fmt: skip
    outcomes = (SurveyOutcome("u1", 0, T2, "Index 74", datetime(2025, 8, 28, tzinfo=UTC), "p1"),)
    return replace(facts, reports=reports, assessments=assessments, outcomes=outcomes)


def _said(report: SeenReport, words: dict[str, str], late: set[str]) -> SeenReport:
    if report.tertial == T2 and report.activity_id in words and not report.withheld:
        return replace(report, comment=words[report.activity_id])
    if report.tertial == T1 and report.activity_id in late:
        return replace(report, timing=Timing.AFTER_CLOSING)
    return report


_G, _R, _D, _P, _K, _S, _X = STATUSES

_CULTURE = (
    ("2.1", "Nytt bokningssystem för lokaler", (P,), ("Kultur- och fritidskontoret",), "KSF", _G, _D),
    ("2.1", "Inventering av konstsamlingen", (A,), ("Kultur- och fritidskontoret",), "", _S, _S),
    ("2.1", "Meröppet på biblioteket i Norrby", (P,), ("Biblioteket",), "SBF", _R, _K),
    ("3.1", "Sommarlovsbokklubb", (A,), ("Biblioteket",), "UTB", _G, _K),
    ("3.1", "El Sistema på Ängsskolan", (P,), ("Kulturskolan",), "UTB", _D, _R),
    ("3.1", "Öppen ateljé", (A,), ("Kulturskolan",), "", _D, _D),
    ("3.1", "Skapande skola", (A,), ("Kulturskolan", "Biblioteket"), "UTB", _G, _G),
    ("3.2", "Solceller på simhallens tak", (P,), ("Simhallen",), "SBF", _P, _D),
    ("3.2", "Fossilfria gräsklippare", (A,), ("Park och natur",), "", _G, _G),
    ("3.2", "Förstudie återvunnet konstgräs", (F,), ("Park och natur",), "SBF", None, _G),
    ("4.1", "Översyn av föreningsbidrag", (P,), ("Kultur- och fritidskontoret/Föreningsstöd",), "KSF", _R, None),
    ("4.1", "Ledarutbildning för unga", (A,), ("Fritidsgårdarna",), "", _G, _P),
    ("4.1", "Skateparken i Hagby", (P,), ("Park och natur",), "SBF", _D, _X),
    ("4.2", "Simskola för alla femåringar", (A,), ("Simhallen",), "UTB", _S, _R),
    ("5.1", "Trygg fritidsgård kväll och helg", (A,), ("Fritidsgårdarna",), "Alla förvaltningar", _G, None),
    ("5.1", "Beredskapsplan för kulturarv", (A,), ("Kultur- och fritidskontoret",), "KSF", _R, _R),
)

_CULTURE_GOALS = (
    Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden", ("Lärande", "Livskraft"),
         "Fler barn och unga ska delta i kulturlivet.", "40 %", "31 % 2024"),
    Goal("3.2", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 2 till nämnden", ("Livsmiljö",),
         "Kommunens anläggningar ska vara klimatneutrala 2035."),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1", ("Livskraft",), "Föreningslivet ska växa i hela kommunen."),
    Goal("4.2", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 2", (), "Alla elever i årskurs 6 ska kunna simma."),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)  # fmt: skip


@cache
def culture() -> Facts:
    """A board for culture and leisure: a unit, the library, whose name also stands in a title."""
    return reported(plan_of("kultur", "Kultur- och fritidsnämnden", _CULTURE, _CULTURE_GOALS), _CULTURE)


_SOCIAL = (
    ("2.1", "Införande av digitalt lås i hemtjänsten", (P,), ("Hemtjänst",), "KSF", _G, _R),
    ("2.1", "Ny vårdplaneringsrutin", (A,), ("Biståndsenheten", "Hemtjänst"), "", _S, _G),
    ("2.1", "Upphandling av trygghetslarm", (A,), ("Stab och utveckling",), "KSF", _D, _D),
    ("3.1", "Heltidsresan", (P,), ("Stab och utveckling/HR-stöd",), "Alla förvaltningar", _R, _G),
    ("3.1", "Språkombud på särskilt boende", (A,), ("Särskilt boende",), "UTB", _G, _K),
    ("3.1", "Introduktion för vikarier", (A,), ("Särskilt boende",), "", None, _D),
    ("3.2", "Elbilar i hemtjänsten", (P,), ("Hemtjänst",), "SBF", _G, None),
    ("4.1", "Föräldrastöd i tidigt skede", (A,), ("Individ och familj",), "UTB", _P, _S),
    ("4.1", "Våld i nära relationer – handlingsplan", (P,), ("Individ och familj",), "Alla förvaltningar", _G, _D),
    ("4.1", "Förstudie familjecentral", (F,), ("Individ och familj",), "UTB", _D, _X),
    ("4.2", "Träffpunkt för seniorer", (A,), ("Öppna verksamheter",), "KFF", _K, _K),
    ("4.2", "Fallförebyggande träning", (A,), ("Rehab",), "", _G, _R),
    ("5.1", "Nytt äldreboende i Västerängen", (P, F), ("Stab och utveckling",), "SBF", _R, _D),
    ("5.1", "Beredskapslager av skyddsutrustning", (A,), ("Stab och utveckling",), "KSF", _D, _G),
)
_SOCIAL_GOALS = (
    Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden", (), "Kommunen ska vara en attraktiv arbetsgivare."),
    Goal("3.2", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 2 till nämnden", (), "Kommunens fordon ska vara fossilfria."),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1", (), "Barn och unga ska få stöd tidigt."),
    Goal("4.2", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 2", (), "Äldre ska känna sig mindre ensamma."),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)  # fmt: skip


@cache
def social() -> Facts:
    """A board for social care."""
    return reported(plan_of("social", "Socialnämnden", _SOCIAL, _SOCIAL_GOALS), _SOCIAL)


@cache
def school() -> Facts:
    """The education board of the project's own questions."""
    return facts_of(school_plan())


_GREEN = (
    ("2.1", "Ny taxa för livsmedelskontroll", (A,), ("Livsmedel och hälsoskydd",), "", _G, _D),
    ("2.1", "E-tjänst för bygglovsansökan", (P,), ("Bygglovsenheten",), "KSF", _D, _R),
    ("2.1", "Digitalisering av byggarkivet", (P,), ("Bygglovsenheten", "Förvaltningsledning"), "KSF", _G, _K),
    ("3.1", "Laddstolpar vid kommunens fastigheter", (P,), ("Mark och exploatering",), "Alla förvaltningar", _S, _G),
    ("3.1", "Klimatanpassningsplan", (A,), ("Miljöstrategi",), "Alla förvaltningar", _G, _D),
    ("3.1", "Energirådgivning till villaägare", (A,), ("Miljöstrategi",), "", None, _P),
    ("3.2", "Detaljplan för Norra stationsområdet", (P,), ("Planenheten",), "KSF", _R, _D),
    ("3.2", "Översiktsplan 2045", (P,), ("Planenheten",), "Alla förvaltningar", _G, _G),
    ("4.1", "Tillsyn av enskilda avlopp", (A,), ("Miljötillsyn",), "", _D, _D),
    ("4.1", "Inventering av förorenade områden", (A,), ("Miljötillsyn",), "SBF", _R, _X),
    ("4.1", "Badvattenprover varje vecka", (A,), ("Livsmedel och hälsoskydd",), "KFF", _G, _K),
    ("4.2", "Servicegaranti för bygglov", (A,), ("Bygglovsenheten",), "", _P, None),
    ("4.2", "Förstudie gemensam kundtjänst", (F,), ("Förvaltningsledning",), "KSF", _D, _G),
    ("5.1", "Våtmark i Ängsdalen", (P, F), ("Miljöstrategi",), "SBF", _S, _D),
    ("5.1", "Beredskap vid dricksvattenlarm", (A,), ("Livsmedel och hälsoskydd",), "SBF", _G, _R),
)
_GREEN_GOALS = (
    Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden", ("Livsmiljö",), "Utsläppen ska minska med tio procent."),
    Goal("3.2", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 2 till nämnden", (), "Det ska byggas fler bostäder."),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1", (), "Vattnet i sjöar och vattendrag ska bli renare."),
    Goal("4.2", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 2", (), "Handläggningstiden ska bli kortare."),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)  # fmt: skip


@cache
def green() -> Facts:
    """A board for environment and building."""
    return reported(plan_of("miljo", "Miljö- och byggnadsnämnden", _GREEN, _GREEN_GOALS), _GREEN)


_TECHNICAL = (
    ("2.1", "Ny driftcentral för vatten", (P,), ("VA-enheten",), "KSF", _G, _R),
    ("2.1", "Underhållsplan för gator och broar", (A,), ("Gata och trafik",), "", _D, _D),
    ("2.1", "Renovering av Röda bron", (P,), ("Gata och trafik",), "SBF", _R, _G),
    ("2.1", "Fakturering av hamnavgifter", (A,), ("Hamnen", "Tekniska kontoret"), "KSF", _S, _K),
    ("3.1", "Klart vatten i Storån", (P,), ("VA-enheten",), "Alla förvaltningar", _G, _D),
    ("3.1", "Sluttäckning av deponin i Kärret", (P,), ("Avfall och återvinning",), "SBF", _P, _P),
    (
        "3.1",
        "Fastighetsnära insamling av förpackningar",
        (P,),
        ("Avfall och återvinning",),
        "Alla förvaltningar",
        _G,
        _G,
    ),
    ("3.1", "Matavfall i alla kök", (A,), ("Avfall och återvinning", "Fastighet"), "UTB", _D, _G),
    ("3.2", "Energieffektivisering av sporthallar", (A,), ("Fastighet",), "KFF", _D, _R),
    ("3.2", "Solceller på förrådet", (P,), ("Fastighet",), "", None, _S),
    ("3.2", "Giftfri städning", (A,), ("Fastighet/Lokalvård",), "UTB", _G, _K),
    ("4.1", "Säkra skolvägar", (P,), ("Gata och trafik",), "UTB", _R, _D),
    ("4.1", "Gång- och cykelväg till Hamnviken", (P,), ("Gata och trafik", "Hamnen"), "SBF", _G, None),
    ("4.1", "Förstudie ny gästhamn", (F,), ("Hamnen",), "KSF", _D, _X),
    ("4.2", "Felanmälan i mobilen", (P,), ("Tekniska kontoret",), "Alla förvaltningar", _K, _K),
    ("4.2", "Snöröjning enligt nya kriterier", (A,), ("Gata och trafik",), "", None, None),
    ("5.1", "Beredskap för reservvatten", (A,), ("VA-enheten",), "Alla förvaltningar", _G, _D),
    ("5.1", "Skyfallskartering", (P, F), ("VA-enheten", "Gata och trafik"), "SBF", _S, _R),
)
_TECHNICAL_GOALS = (
    Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden", ("Livsmiljö",), "Vattnet ska bli renare och avfallet minska.",
         "Högst 180 kg restavfall per invånare", "214 kg 2024"),
    Goal("3.2", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 2 till nämnden", ("Livsmiljö", "Livskraft"), "Energianvändningen i kommunens lokaler ska minska."),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1", (), "Fler ska gå, cykla och åka båt."),
    Goal("4.2", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 2", (), "Invånarna ska vara nöjda med skötsel och service."),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)  # fmt: skip
_TECHNICAL_SAID = {
    1: "Två tjänster är vakanta, inventeringen av broarna tar längre tid.",
    4: "Länsstyrelsen har begärt komplettering av ansökan.",
    8: "Pengarna räcker inte till alla hallar.",
    11: "Markägaren har överklagat beslutet.",
    17: "Konsulten är försenad med modellen.",
}
_TECHNICAL_OUTLOOKS = {
    "3.1": (Outlook.PARTLY, Outlook.NOT_MET),
    "3.2": (Outlook.MET, Outlook.PARTLY),
    "4.1": (Outlook.PARTLY, Outlook.NOT_MET),
    "4.2": (Outlook.PARTLY, Outlook.MET),
}


@cache
def technical() -> Facts:
    """A technical board by the sea: titles that hold words for states, and units that share words with titles."""
    facts = reported(plan_of("teknik", "Tekniska nämnden", _TECHNICAL, _TECHNICAL_GOALS), _TECHNICAL)
    activities = facts.plan.activities
    words = {activities[place].id: text for place, text in _TECHNICAL_SAID.items()}
    reports = tuple(_said(each, words, {activities[1].id, activities[8].id}) for each in facts.reports)
    assessments = tuple(
        Assessment(f"b{goal}{when}", goal, when, outlook, datetime(2025, when.number * 4, 25, tzinfo=UTC), "p1",
                   f"Bedömning av {goal} i {when}.", "")
        for goal, pair in _TECHNICAL_OUTLOOKS.items()
        for when, outlook in zip((T1, T2), pair, strict=True)
    )  # fmt: skip
    return replace(facts, reports=reports, assessments=assessments)
