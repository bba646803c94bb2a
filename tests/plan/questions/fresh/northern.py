# ruff: noqa: E501
"""A small northern municipality's executive board: two tertials told, the second still open; units with an ordinary
word for a name ("Service", "Tillväxt"), titles that share words with them, days that have passed, late reports."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from plan.assessment import Outlook
from plan.facts import Facts
from plan.model import Goal, GoalKind, Plan, Survey
from tests.plan.questions.fresh.boards import STATUSES, A, F, P, Said, plan_of, told
from tests.plan.questions.world import T1, T2

_G, _R, _D, _P, _K, _S, _X = STATUSES

_CHANCERY, _MONEY, _SAFETY = "Kansli och juridik", "Ekonomi och upphandling", "Säkerhet och beredskap"
_SERVICE, _GROWTH, _TOURISM = "Service", "Tillväxt", "Tillväxt/Turism"
_STAFF, _DIGITAL, _TOLD, _LAND = "HR", "Digitalisering", "Kommunikation", "Samhällsbyggnad"

_ALL, _SOC, _EDU = "Alla förvaltningar", "Socialförvaltningen", "Utbildningsförvaltningen"

_ROWS: tuple[tuple[object, ...], ...] = (
    ("2.1", "Ny delegationsordning för kommunstyrelsen", (A,), (_CHANCERY,), "", _G, _K,
     "2025-06-30", "", "Antagen av kommunstyrelsen den 10 juni."),
    ("2.1", "Digital ärendehantering från ansökan till arkiv", (P,), (_CHANCERY, _DIGITAL), _ALL, _G, _R,
     "2025-10-31", "2025-12-19", "Kopplingen till e-arkivet fungerar inte."),
    ("2.1", "Införande av nytt ekonomisystem", (P,), (_MONEY,), _ALL, _R, _D,
     "2025-11-30", "2026-04-30", "Leverantören har bytt projektledare två gånger."),
    ("2.1", "Upphandling av livsmedel tillsammans med grannkommunerna", (A,), (_MONEY,), "Grannkommunerna", _G, _K,
     "2025-08-31", "", ""),
    ("2.1", "Översyn av lokaler för skola och äldreomsorg", (F,), (_LAND,), _EDU, _S, _G,
     "", "2025-11-14", ""),
    ("2.1", "Service på nationella minoritetsspråk", (A,), (_SERVICE, _CHANCERY), _ALL, _G, _D,
     "2025-09-15", "2026-01-30", "Det går inte att hitta någon tolk i meänkieli."),
    ("3.1", "Inflyttarservice för familjer", (A,), (_GROWTH,), _SOC, _G, _G,
     "2025-12-15", "2025-12-15", ""),
    ("3.1", "Nya tomter vid Strandviken", (P,), (_LAND,), "Trafikverket", _D, _D,
     "2025-08-31", "2026-06-15", "Länsmuseet vill göra en arkeologisk förundersökning."),
    ("3.1", "Bredband till alla byar", (P,), (_DIGITAL, _LAND), "Regionen", _R, _D,
     "2025-12-31", "2026-03-31", "Två byar saknar fiberförening."),
    ("3.1", "Marknadsföring av kommunen på flyttmässor", (A,), (_TOLD, _GROWTH), "", _G, _K,
     "2025-06-15", "", "Mässorna är genomförda, 41 familjer vill veta mer."),
    ("3.1", "Ung i kommunen – ett nytt ungdomsråd", (A,), (_CHANCERY,), _EDU, None, _S,
     "", "2025-10-24", ""),
    ("3.2", "Tillväxtlots för nya företag", (P,), (_GROWTH,), "", _G, _G,
     "2025-09-30", "2025-09-30", ""),
    ("3.2", "En dörr in – snabbare svar till företag som söker tillstånd, mark eller lokal", (P,), (_GROWTH, _SERVICE), _ALL, _D, _R,
     "2025-06-15", "2025-10-10", "Det saknas en kontaktperson för markfrågor."),
    ("3.2", "Skoterleder och besöksnäring året runt", (P,), (_TOURISM,), "Länsstyrelsen", _G, _D,
     "2025-11-01", "2026-02-13", "Tre markägare har sagt nej till nya leder."),
    ("3.2", "Förstudie om datahall i Älvnäs", (F,), (_GROWTH,), "Regionen", _R, _X,
     "2025-09-30", "", "Elnätet räcker inte till."),
    ("3.2", "Ny ställplats för husbilar", (P,), (_TOURISM,), "", _S, _K,
     "", "", "Öppnade till midsommar."),
    ("3.3", "Elbilar i bilpoolen", (P,), (_SERVICE,), _SOC, _G, _D,
     "2025-08-15", "2025-12-05", "Bilarna levereras först i november."),
    ("3.3", "Laddplatser vid kommunens fastigheter", (P,), (_LAND,), "", _D, _G,
     "2025-09-30", "2025-10-17", ""),
    ("3.3", "Klimatkrav i alla upphandlingar", (A,), (_MONEY,), _ALL, _G, _G,
     "2025-08-29", "2025-08-29", ""),
    ("3.3", "Fjärrvärme i stället för olja", (P, F), (_LAND,), "Länsstyrelsen", _P, _P,
     "", "", "Väntar på besked om bidrag från Naturvårdsverket."),
    ("4.1", "Rehabstöd till chefer", (A,), (_STAFF,), _ALL, _G, _R,
     "2025-10-31", "2025-11-28", "En av två tjänster är vakant."),
    ("4.1", "Hälsosamma scheman", (P,), (_STAFF,), _SOC, _R, _D,
     "2025-09-01", "2026-01-16", "Facket och arbetsgivaren är inte överens."),
    ("4.1", "Introduktion för nya chefer", (A,), (_STAFF, _TOLD), "", _K, None, "", "", ""),
    ("4.1", "Medarbetarsamtal enligt ny modell", (A,), (_STAFF,), _ALL, _S, _G,
     "", "2025-10-03", ""),
    ("4.1", "Heltid som norm", (A,), (_STAFF,), _SOC, None, None, "", "", ""),
    ("4.2", "Digital assistent på webbplatsen", (P,), (_DIGITAL, _TOLD), "", _R, _P,
     "2025-09-30", "", "Vilar tills den nya webbplatsen är upphandlad."),
    ("4.2", "Ny webbplats – klar, enkel och tillgänglig för alla", (P,), (_TOLD,), _ALL, _G, _D,
     "2025-10-15", "2026-03-02", "Tilldelningen är överklagad."),
    ("4.2", "Servicecenter med öppet även lördagar", (A,), (_SERVICE,), "", _G, None, "2025-10-01", "", ""),
    ("4.2", "Klarspråk i alla beslut", (A,), (_CHANCERY,), _ALL, _G, _G,
     "2025-12-12", "2025-11-21", ""),
    ("4.2", "Digitalisering av kommunarkivet", (P,), (_CHANCERY, _DIGITAL), "", _D, _D,
     "2025-06-30", "2025-12-31", "Skannern har gått sönder igen."),
    ("4.3", "Trygg hemväg – belysning längs gång- och cykelvägar", (P,), (_SAFETY, _LAND), "Trafikverket", _G, _D,
     "2025-10-31", "2025-12-12", "Stolparna är restnoterade till november."),
    ("4.3", "Trygghetsvandringar i alla tätorter", (A,), (_SAFETY,), _SOC, _S, _K,
     "", "", ""),
    ("4.3", "Beredskap för långvarigt elavbrott", (A,), (_SAFETY,), _ALL, _R, _D, "", "", ""),
    ("4.3", "Nytt larm i kommunhuset", (P,), (_SAFETY, _SERVICE), "", _D, None, "2025-05-30", "", ""),
    ("5.1", "Samiskt förvaltningsområde", (A,), (_CHANCERY,), "Länsstyrelsen", _G, _G,
     "2026-01-31", "2026-01-31", ""),
    ("5.1", "Förstudie ny skola eller renovering", (F,), (_LAND,), _EDU, None, _R,
     "", "2025-12-15", "Elevprognosen måste göras om."),
)  # fmt: skip
"""Of a row, after the statuses: the day told in T1 and in T2, and what was written in T2."""

_GOALS = (
    Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden", ("Livskraft",), "Fler ska vilja bo, arbeta och flytta hit.",
         "Minst 7 200 invånare", "7 064 invånare 2024"),
    Goal("3.2", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 2 till nämnden", ("Livskraft", "Näringsliv"), "Företagsklimatet ska bli bättre.",
         "Plats 120 eller bättre i rankingen", "Plats 168 2024"),
    Goal("3.3", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 3 till nämnden", ("Klimat",), "Kommunens egna utsläpp ska halveras."),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1", (), "Sjukfrånvaron ska minska.", "Högst 6,0 %", "7,4 % 2024"),
    Goal("4.2", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 2", (), "Invånarna ska få svar snabbt och enkelt."),
    Goal("4.3", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 3", (), "Invånarna ska vara trygga i hela kommunen."),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)  # fmt: skip

_OUTLOOKS: dict[str, tuple[tuple[Outlook, str] | None, tuple[Outlook, str] | None]] = {
    "3.1": ((Outlook.PARTLY, "Fler flyttar in men födelsetalen sjunker."),
            (Outlook.NOT_MET, "Befolkningen minskade med 38 personer under sommaren.")),
    "3.2": ((Outlook.MET, "Företagen är mer nöjda med svarstiderna."),
            (Outlook.PARTLY, "Rankingen visar en förbättring men inte hela vägen.")),
    "3.3": ((Outlook.PARTLY, "Bilparken drar ner takten."), (Outlook.NOT_MET, "Oljepannorna är kvar i vinter.")),
    "4.1": ((Outlook.NOT_MET, "Korttidsfrånvaron ökade i vintras."), (Outlook.PARTLY, "Frånvaron vände nedåt i juni.")),
    "4.2": ((Outlook.PARTLY, "Telefonkön är kortare."), None),
    "4.3": ((Outlook.UNKNOWN, "Trygghetsmätningen kommer i augusti."), (Outlook.MET, "Nio av tio känner sig trygga.")),
}  # fmt: skip
"""In T2 nobody has assessed 4.2."""

_CURRENT = {
    ("3.1", T2): ("7 026 invånare", "SCB"),
    ("3.2", T2): ("Plats 139", "Företagsklimatrankingen 2025"),
    ("4.1", T2): ("6,6 %", "Lönesystemet"),
}

_SAID_BEFORE = {
    "Införande": "Två nyckelpersoner är föräldralediga.",
    "Nya tomter": "Detaljplanen blev överklagad.",
    "En dörr in": "Uppdraget saknade en ägare till i mars.",
    "Digitalisering": "Skannern har gått sönder.",
}

_LATE = {
    "Nya tomter": datetime(2025, 5, 12, 9, tzinfo=UTC),
    "Bredband": datetime(2025, 5, 9, 13, tzinfo=UTC),
    "Nytt larm": datetime(2025, 5, 19, 7, tzinfo=UTC),
}
"""What came after the first round had closed."""


_SAID = Said(
    domain="alvnas",
    assessor=_CHANCERY,
    days=(datetime(2025, 4, 28, 9, tzinfo=UTC), datetime(2025, 8, 29, 9, tzinfo=UTC)),
    outlooks=_OUTLOOKS,
    current=_CURRENT,
    outcome=(_SERVICE, "Index 68", datetime(2025, 8, 27, tzinfo=UTC)),
    otherwise="Vi inväntar beslut.",
    late={T1: _LATE},
    before=_SAID_BEFORE,
)


def _board() -> Plan:
    return replace(
        plan_of("norr", "Kommunstyrelsen", _ROWS, _GOALS),
        organisation="Älvnäs kommun",
        department="Kommunledningsförvaltningen",
        surveys=(
            Survey(_SERVICE, "Servicemätningen", "Servicechef"),
            Survey(_GROWTH, "Företagsenkäten", "Näringslivsutvecklare"),
        ),
    )


@cache
def northern() -> Facts:
    """A small northern municipality's executive board, 3 September 2025."""
    plan = _board()
    return replace(told(plan, _ROWS, _SAID), reminders={T1: 6, T2: 4})
