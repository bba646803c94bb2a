# ruff: noqa: E501
"""A county town's board for town planning and streets: two tertials told, the second closed on a Friday; a unit called
"Bygglov" with a part of its own, two activities on the same square, days that have passed, late reports, measures."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache

from plan.assessment import Outlook
from plan.facts import Facts
from plan.measure import MeasureAct
from plan.model import Goal, GoalKind, Plan, Round, RoundState, Survey
from tests.plan.questions.fresh.boards import STATUSES, A, F, P, Said, entries, plan_of, told
from tests.plan.questions.world import T1, T2

AT = datetime(2025, 9, 8, 12, 30, tzinfo=UTC)

_G, _R, _D, _P, _K, _S, _X = STATUSES

_STAFF, _MAPS, _PLANNERS = "Stab och administration", "Kart och mät", "Plan och exploatering"
_PERMITS, _INSPECTION = "Bygglov", "Bygglov/Tillsyn"
_STREETS, _PARKS = "Gatukontoret", "Gatukontoret/Park"
_WATER, _ESTATE, _TRAFFIC = "Vatten och avlopp", "Fastighet", "Trafikplanering"

_ALL, _COUNTY, _HOMES = "Alla förvaltningar", "Länsstyrelsen", "Bostadsbolaget"
_REGION, _ROADS, _RESCUE = "Regionen", "Trafikverket", "Räddningstjänsten"

_ROWS: tuple[tuple[object, ...], ...] = (
    ("2.1", "Byte av ärendehanteringssystem", (P,), (_STAFF, _PERMITS), "KLF", _R, _D,
     "2025-10-31", "2026-02-27", "Kopplingen till e-arkivet fungerar inte."),
    ("2.1", "Introduktion av nyanställda", (A,), (_STAFF,), "", _G, _G, "2025-12-19", "2025-12-19", ""),
    ("2.1", "Ny kommunkarta i 3D", (P,), (_MAPS,), "", _G, _K, "2025-06-27", "", "Kartan finns nu på webben."),
    ("2.1", "Förstudie om drönare vid inmätning", (F,), (_MAPS, _WATER), "", _S, _G, "", "2025-11-28", ""),
    ("2.1", "Adressättning av sommarstugor", (A,), (_MAPS,), "Lantmäteriet", _R, _P,
     "2025-09-30", "", "Två samfälligheter har överklagat namnen."),
    ("2.1", "Lokalförsörjningsplan", (A,), (_ESTATE, _STAFF), _ALL, _G, None, "2025-10-15", "", ""),
    ("3.1", "Detaljplan för Kvarnhöjden", (P,), (_PLANNERS,), _COUNTY, _D, _D,
     "2025-11-14", "2026-05-29", "Länsstyrelsen kräver en ny bullerutredning."),
    ("3.1", "Detaljplan för Gamla mejeriet", (P,), (_PLANNERS,), "", _G, _R,
     "2025-12-12", "2026-01-30", "Marken är mer förorenad än väntat."),
    ("3.1", "Markanvisningstävling i Sjöstaden", (P,), (_PLANNERS, _STAFF), _HOMES, _G, _K,
     "2025-06-13", "", "Fem förslag kom in och ett vann."),
    ("3.1", "Gator och ledningar i Ekbacken etapp 2", (P,), (_STREETS, _WATER), "", _R, _D,
     "2025-09-12", "2025-12-05", "Berget måste sprängas på fler ställen."),
    ("3.1", "Översyn av tomtkön", (A,), (_PLANNERS,), "", _S, _S, "", "", ""),
    ("3.1", "Förstudie om radhus på Prästängen", (F,), (_PLANNERS, _MAPS), _HOMES, _G, _X,
     "2025-10-01", "", "Fornlämningar gör tomten för liten."),
    ("3.2", "Cykelstråk mellan resecentrum och lasarettet", (P,), (_TRAFFIC, _STREETS), _REGION, _R, _R,
     "2025-09-26", "2025-10-24", "En fastighetsägare vill inte sälja mark."),
    ("3.2", "Nya busshållplatser på Storgatan", (P,), (_TRAFFIC,), _REGION, _D, _K,
     "2025-06-30", "", "Invigda den 15 augusti."),
    ("3.2", "Cykelgarage vid resecentrum", (P,), (_TRAFFIC, _ESTATE), _ROADS, _D, _D,
     "2025-08-29", "2025-11-21", "Glastaket är felritat."),
    ("3.2", "Trygga skolvägar", (A,), (_TRAFFIC, _STREETS), "UTB", _G, _R,
     "2025-09-15", "2025-10-03", "Farthindren är slut hos leverantören."),
    ("4.1", "Bygglov på fyra veckor för altaner och skyltar", (A,), (_PERMITS,), "", _R, _G,
     "2025-10-31", "2025-10-31", ""),
    ("4.1", "E-tjänst för startbesked", (P,), (_PERMITS,), "KLF", _G, _K, "2025-05-30", "", "Nio av tio använder tjänsten."),
    ("4.1", "Tillsyn av ovårdade tomter", (A,), (_INSPECTION,), "", _D, _R,
     "2025-08-15", "2025-11-14", "En inspektör är föräldraledig."),
    ("4.1", "Kontroll av eldstäder och tak", (A,), (_INSPECTION,), _RESCUE, _G, None, "2025-12-01", "", ""),
    ("4.1", "Mallar på lättläst svenska", (A,), (_PERMITS, _STAFF), "", _P, _S, "", "", ""),
    ("4.2", "Sanering av ledningar i Väster", (P,), (_WATER,), "", _D, _D,
     "2025-09-30", "2025-10-31", "Entreprenören har för få arbetslag."),
    ("4.2", "Vattenmätare med fjärravläsning", (P,), (_WATER,), "Stadsnätet", _G, _G, "2025-12-05", "2025-11-14", ""),
    ("4.2", "Skötselplan för stadens träd", (A,), (_PARKS,), "", _R, _G, "2025-08-29", "2025-10-17", ""),
    ("4.2", "Lagning av Stenbron", (P,), (_STREETS,), _ROADS, _P, _P, "", "", "Vi väntar på dom i mark- och miljödomstolen."),
    ("4.2", "Inventering av lekplatser", (A,), (_PARKS,), "UTB", _G, _K, "2025-06-19", "", "Elva av 31 lekplatser behöver nya gungor."),
    ("4.2", "Solceller på brandstationens tak", (P,), (_ESTATE,), _RESCUE, None, _D,
     "", "2025-12-19", "Taket måste förstärkas först."),
    ("4.3", "Julbelysning på Stora torget", (A,), (_PARKS, _STREETS), "", _S, _G, "", "2025-11-28", ""),
    ("4.3", "Ombyggnad av Stora torget", (P,), (_STREETS, _PARKS), "KFF", _R, _D,
     "2025-10-10", "2026-06-05", "Arkeologerna hittade en medeltida brunn."),
    ("4.3", "Offentliga toaletter i centrum", (P,), (_ESTATE,), "", _D, _X,
     "2025-09-01", "", "Nämnden valde att hyra en modul i stället."),
    ("4.3", "Sommargågata", (A,), (_TRAFFIC, _PARKS), "KFF", _G, _K, "2025-08-31", "", "Handlarna vill ha den igen nästa år."),
    ("4.3", "Regler för uteserveringar", (A,), (_PERMITS, _STREETS), "", _K, None, "", "", ""),
    ("5.1", "Beredskap vid större vattenläcka", (A,), (_WATER,), _RESCUE, _G, _R, "", "", ""),
    ("5.1", "Skyfallspark i Hagalund", (P, F), (_PARKS, _WATER), _COUNTY, None, None, "", "", ""),
)  # fmt: skip
"""Of a row, after the statuses: the day told in T1 and in T2, and what was written in T2."""

_GOALS = (
    Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden", ("Boende",), "Det ska finnas bostäder för livets alla skeden.",
         "400 påbörjade bostäder", "236 påbörjade bostäder 2024"),
    Goal("3.2", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 2 till nämnden", ("Klimat", "Folkhälsa"), "Resorna i kommunen ska bli mer hållbara.",
         "Minst 35 % av resorna görs till fots, med cykel eller buss.", "29 % 2023"),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1", (), "Handläggningen ska vara snabb och rättssäker.",
         "Högst åtta veckor till beslut", "Elva veckor 2024"),
    Goal("4.2", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 2", (), "Gator, parker och ledningar ska hålla länge."),
    Goal("4.3", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 3", (), "Stadskärnan ska leva från morgon till kväll."),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)  # fmt: skip

_OUTLOOKS: dict[str, tuple[tuple[Outlook, str] | None, tuple[Outlook, str] | None]] = {
    "3.1": ((Outlook.PARTLY, "Byggbolagen avvaktar räntan."), (Outlook.NOT_MET, "Bara 122 bostäder har påbörjats.")),
    "3.2": ((Outlook.PARTLY, "Bussresorna ökar, cyklingen står stilla."), (Outlook.PARTLY, "Cykelstråket blir inte färdigt till hösten.")),
    "4.1": ((Outlook.NOT_MET, "Två handläggare har slutat."), (Outlook.MET, "Kön är bortarbetad.")),
    "4.2": ((Outlook.MET, "Underhållet följer planen."), (Outlook.PARTLY, "Ledningarna i Väster tar längre tid.")),
    "4.3": ((Outlook.UNKNOWN, "Besöksräkningen görs i maj."), None),
}  # fmt: skip
"""In T2 nobody has assessed 4.3."""

_CURRENT = {
    ("3.1", T2): ("122 påbörjade bostäder", "Byggstatistiken"),
    ("4.1", T2): ("Sju veckor", "Ärendesystemet"),
}

_SAID_BEFORE = {
    "Byte av": "Leverantören bytte projektledare.",
    "Detaljplan för Kvarnhöjden": "Samrådet gav 140 synpunkter.",
    "Nya busshållplatser": "Tjälen satt i till april.",
    "Cykelgarage": "Ingen lämnade anbud.",
    "Tillsyn av": "Två tjänster är vakanta.",
    "Ombyggnad": "Stenen från Portugal dröjer.",
    "Offentliga toaletter": "Grannarna har överklagat bygglovet.",
}

_LATE = {
    T1: {
        "Sanering": datetime(2025, 5, 12, 8, tzinfo=UTC),
        "Mallar": datetime(2025, 5, 9, 13, tzinfo=UTC),
    },
    T2: {
        "Cykelgarage": datetime(2025, 9, 6, 15, tzinfo=UTC),
        "Solceller": datetime(2025, 9, 7, 17, tzinfo=UTC),
        "Ombyggnad": datetime(2025, 9, 8, 6, tzinfo=UTC),
    },
}
"""What came after its round had closed."""

_RECENT = {
    T2: {
        "Detaljplan för Gamla": datetime(2025, 9, 4, 9, tzinfo=UTC),
        "Trygga skolvägar": datetime(2025, 9, 5, 13, tzinfo=UTC),
        "Tillsyn av": datetime(2025, 9, 5, 10, tzinfo=UTC),
    },
}

_STATED, _DONE, _MOVED, _HINDERED = MeasureAct.STATED, MeasureAct.DONE, MeasureAct.MOVED, MeasureAct.HINDERED
_MEASURED = (
    ("Detaljplan för Kvarnhöjden", T1, _STATED, "2025-04-24", "Beställa en bullerutredning", "2025-06-30", ""),
    ("Tillsyn av", T1, _STATED, "2025-04-28", "Låna en inspektör av grannkommunen", "2025-08-29", ""),
    ("Sanering", T1, _STATED, "2025-05-12", "Anlita ett arbetslag till", "2025-08-15", ""),
    ("Detaljplan för Kvarnhöjden", T1, _DONE, "2025-06-27", "Beställa en bullerutredning", "2025-06-30", ""),
    ("Sanering", T1, _MOVED, "2025-08-15", "Anlita ett arbetslag till", "2025-09-30", ""),
    ("Byte av", T2, _STATED, "2025-08-20", "Testa kopplingen igen med leverantören", "2025-10-15", ""),
    ("Gator och ledningar", T2, _STATED, "2025-08-22", "Hyra en andra borrigg", "2025-09-05", ""),
    ("Tillsyn av", T2, _HINDERED, "2025-09-01", "Låna en inspektör av grannkommunen", "2025-08-29", "Grannkommunen har ingen att avvara"),
    ("Trygga skolvägar", T2, _STATED, "2025-09-05", "Köpa farthinder av någon annan", "2025-09-19", ""),
    ("Ombyggnad", T2, _STATED, "2025-09-08", "Flytta fontänen tio meter", "2025-10-31", ""),
)  # fmt: skip

_SAID = Said(
    domain="ekestad",
    assessor=_STAFF,
    days=(datetime(2025, 4, 29, 9, tzinfo=UTC), datetime(2025, 9, 2, 9, tzinfo=UTC)),
    outlooks=_OUTLOOKS,
    current=_CURRENT,
    outcome=(_PERMITS, "NKI 72", datetime(2025, 8, 29, tzinfo=UTC)),
    otherwise="Det tar längre tid än vi trodde.",
    late=_LATE,
    recent=_RECENT,
    before=_SAID_BEFORE,
)


def _board() -> Plan:
    return replace(
        plan_of("ekestad", "Samhällsbyggnadsnämnden", _ROWS, _GOALS),
        organisation="Ekestads kommun",
        department="Samhällsbyggnadsförvaltningen",
        surveys=(
            Survey(_PERMITS, "Servicemätningen Insikt", "Utvecklingsledare"),
            Survey(_PARKS, "Parkenkäten", "Parkintendent"),
        ),
    )


@cache
def county_town() -> Facts:
    """A county town's board for town planning, Monday 8 September 2025: the second round closed on Friday."""
    plan = _board()
    rounds = (
        Round("o1", plan.id, T1, RoundState.PUBLISHED, datetime(2025, 4, 15, 6, tzinfo=UTC), date(2025, 5, 7), datetime(2025, 5, 8, 6, tzinfo=UTC)),
        Round("o2", plan.id, T2, RoundState.CLOSED, datetime(2025, 8, 18, 6, tzinfo=UTC), date(2025, 9, 5), datetime(2025, 9, 6, 6, tzinfo=UTC)),
    )  # fmt: skip
    facts = told(plan, _ROWS, _SAID)
    return replace(facts, at=AT, rounds=rounds, reminders={T1: 3, T2: 5}, measured=entries(facts, _MEASURED))
