# ruff: noqa: E501
"""A town's board for its museum and its archive: two tertials told, the second closed five days ago; a unit called
"Kommunarkivet" with a part of its own, a unit called as the hall in three titles, a day that has passed, late reports,
dates moved both ways, measures with a role or a unit that does them."""

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

AT = datetime(2025, 9, 10, 8, 15, tzinfo=UTC)

_G, _R, _D, _P, _K, _S, _X = STATUSES

_STAFF, _SHOP = "Ledning och stab", "Reception och butik"
_ARCHIVE, _DIGITAL = "Kommunarkivet", "Kommunarkivet/Digitalt bevarande"
_MUSEUM, _STORES, _HALL = "Stadsmuseet", "Samlingar och magasin", "Konsthallen"
_HERITAGE, _TEACHING = "Kulturmiljö", "Pedagogik och program"

_ALL, _COUNTY, _NATIONAL = "Alla förvaltningar", "Länsstyrelsen", "Riksarkivet"
_RESCUE, _LOCAL = "Räddningstjänsten", "Hembygdsförbundet"

_ROWS: tuple[tuple[object, ...], ...] = (
    ("2.1", "Byte av samlingsdatabas", (P,), (_STORES, _STAFF), "KLF", _R, _D,
     "2025-10-31", "2026-03-13", "Bilderna följer inte med vid flytten."),
    ("2.1", "Ny arkivbeskrivning för alla nämnder", (A,), (_ARCHIVE,), _ALL, _G, _G, "2025-12-12", "2025-12-12", ""),
    ("2.1", "Gallring av socialakter", (A,), (_ARCHIVE,), "SOC", _D, _K,
     "2025-06-13", "", "Det blev 212 hyllmeter fria."),
    ("2.1", "Kassasystem i museibutiken", (P,), (_SHOP, _STAFF), "", _S, _R, "", "2025-09-05", "Kortläsarna är av fel modell."),
    ("2.1", "Introduktion av sommarvärdar", (A,), (_SHOP,), "", _G, _K, "2025-06-05", "", "Fjorton värdar gick utbildningen."),
    ("2.1", "Förstudie om gemensam registratur", (F,), (_ARCHIVE, _STAFF), _ALL, _S, _S, "", "", ""),
    ("3.1", "E-arkiv för skolans betyg", (P,), (_DIGITAL,), "UTB", _D, _D,
     "2025-09-26", "2026-01-23", "Leverantören saknar koppling till elevregistret."),
    ("3.1", "Skanning av stadsfullmäktiges protokoll", (A,), (_DIGITAL, _ARCHIVE), _NATIONAL, _G, _R,
     "2025-12-19", "2026-02-06", "Skannern har varit trasig i sex veckor."),
    ("3.1", "Gamla fotografier som öppna data", (P,), (_DIGITAL, _STORES), "KLF", _G, _K,
     "2025-08-22", "", "4 300 bilder är fria att använda."),
    ("3.1", "Digitala utställningar", (P,), (_MUSEUM,), "", _P, _G, "", "2025-11-21", ""),
    ("3.1", "Släktforskarkvällar", (A,), (_ARCHIVE,), _LOCAL, _G, _G, "2025-12-03", "2025-11-26", ""),
    ("3.2", "Museilektioner i årskurs 4", (A,), (_TEACHING,), "UTB", _R, _G, "2025-10-24", "2025-10-24", ""),
    ("3.2", "Sommarlovsverkstad", (A,), (_TEACHING, _HALL), "", _G, _K, "2025-08-08", "", "318 barn deltog."),
    ("3.2", "Museibuss till byskolorna", (P,), (_TEACHING,), "UTB", _D, _X,
     "2025-09-01", "", "Bussen blev för dyr i drift."),
    ("3.2", "Förstudie om ett barnens museum", (F,), (_MUSEUM, _TEACHING), "", None, _D,
     "", "2025-12-15", "Arkitekten hoppade av uppdraget."),
    ("4.1", "Flytt av föremål ur rådhuskällaren", (P,), (_STORES,), "SBF", _R, _D,
     "2025-08-29", "2025-11-28", "Fukt har skadat två av fyra rum."),
    ("4.1", "Klimatstyrning i magasinet", (P,), (_STORES,), "SBF", _D, _D,
     "2025-09-12", "2025-12-19", "Fläkten är slut hos tillverkaren till november."),
    ("4.1", "Inventering av textilsamlingen", (A,), (_STORES,), "", _G, None, "2025-11-14", "", ""),
    ("4.1", "Konservering av altarskåpet", (P,), (_STORES, _MUSEUM), _COUNTY, _P, _P, "", "", "Konservatorn är tjänstledig."),
    ("4.1", "Nytt brandlarm i konsthallen", (P,), (_HALL,), _RESCUE, _G, _R,
     "2025-09-30", "2025-10-10", "Larmet löser ut av ventilationen."),
    ("4.2", "Kulturmiljöprogram", (P,), (_HERITAGE,), "SBF", _R, _R, "2025-12-05", "2025-12-18", "Remissen drog ut på tiden."),
    ("4.2", "Skyltar vid fornlämningar", (A,), (_HERITAGE,), _COUNTY, _G, _K, "2025-06-27", "", "Tjugotvå skyltar står på plats."),
    ("4.2", "Renovering av väderkvarnen i Norrby", (P,), (_HERITAGE,), _LOCAL, _D, _G, "2025-08-15", "2025-10-03", ""),
    ("4.3", "Utställningen Staden som brann", (P,), (_MUSEUM, _TEACHING), "", _G, _D,
     "2025-09-20", "2025-11-08", "Monterglasen gick sönder i transporten."),
    ("4.3", "Fri entré på torsdagar", (A,), (_SHOP, _MUSEUM), "", _K, None, "", "", ""),
    ("4.3", "Kvällsöppet i konsthallen", (A,), (_HALL, _SHOP), "", _R, _X,
     "2025-09-01", "", "Nämnden sade nej till kvällstillägget."),
    ("4.3", "Förstudie om kafé i museets trädgård", (F,), (_MUSEUM, _STAFF), "SBF", _S, None, "", "", ""),
    ("5.1", "Stadens 400-årsjubileum", (P,), (_STAFF, _MUSEUM), _ALL, _G, _R,
     "2025-12-31", "2025-12-31", "Tre sponsorer har backat ur."),
    ("5.1", "Beredskap för räddning av konst och handlingar", (A,), (_STORES,), _RESCUE, _R, _G,
     "2025-11-03", "2025-11-03", "Listan över tavlorna är hemlig."),
)  # fmt: skip
"""Of a row, after the statuses: the day told in T1 and in T2, and what was written in T2."""

_GOALS = (
    Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden", ("Öppenhet",), "Arkiv och samlingar ska vara öppna för alla.",
         "60 % av arkivet är sökbart på nätet.", "43 % 2024"),
    Goal("3.2", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 2 till nämnden", ("Lärande", "Folkhälsa"), "Alla barn ska få möta kulturarvet.",
         "Varje elev i årskurs 4 besöker museet.", "Sju av tio elever 2024"),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1", (), "Samlingarna ska bevaras för kommande generationer.",
         "Högst 5 % av föremålen är i dåligt skick.", "9 % 2023"),
    Goal("4.2", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 2", (), "Gamla byggnader och platser ska vårdas och användas."),
    Goal("4.3", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 3", (), "Fler ska besöka museet och konsthallen.",
         "90 000 besök", "74 500 besök 2024"),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)  # fmt: skip

_OUTLOOKS: dict[str, tuple[tuple[Outlook, str] | None, tuple[Outlook, str] | None]] = {
    "3.1": ((Outlook.PARTLY, "E-arkivet dröjer."), (Outlook.PARTLY, "Fotografierna är ute, betygen saknas.")),
    "3.2": ((Outlook.MET, "Skolorna bokar som aldrig förr."), (Outlook.NOT_MET, "Utan buss når vi inte byskolorna.")),
    "4.1": ((Outlook.NOT_MET, "Magasinet är för varmt."), (Outlook.NOT_MET, "Fukten i källaren gör läget värre.")),
    "4.2": ((Outlook.PARTLY, "Kvarnen väntar på timmer."), None),
    "4.3": ((Outlook.UNKNOWN, "Sommaren avgör."), (Outlook.MET, "Sommaren slog rekord.")),
}  # fmt: skip
"""In T2 nobody has assessed 4.2."""

_CURRENT = {
    ("3.1", T2): ("51 %", "Arkivförteckningen"),
    ("4.3", T2): ("71 200 besök till och med augusti", "Entréräknaren"),
}

_SAID_BEFORE = {
    "Byte av": "Avtalet är inte påskrivet.",
    "Gallring": "Två arkivarier är sjuka.",
    "E-arkiv": "Upphandlingen överklagades.",
    "Digitala": "Projektledaren är föräldraledig.",
    "Museibuss": "Ingen har lämnat anbud.",
    "Flytt av": "Hissen är för liten.",
    "Klimatstyrning": "Mätarna visar fel.",
    "Renovering": "Timret levereras sent.",
}

_LATE = {
    T1: {
        "Kulturmiljöprogram": datetime(2025, 5, 9, 8, tzinfo=UTC),
        "Kvällsöppet": datetime(2025, 5, 12, 12, tzinfo=UTC),
    },
    T2: {
        "Klimatstyrning": datetime(2025, 9, 8, 7, tzinfo=UTC),
        "Utställningen": datetime(2025, 9, 9, 10, tzinfo=UTC),
        "Förstudie om ett": datetime(2025, 9, 8, 13, tzinfo=UTC),
    },
}
"""What came after its round had closed."""

_RECENT = {
    T2: {
        "Kassasystem": datetime(2025, 9, 2, 9, tzinfo=UTC),
        "Nytt brandlarm": datetime(2025, 9, 5, 11, tzinfo=UTC),
        "Stadens": datetime(2025, 9, 5, 13, tzinfo=UTC),
    },
}

_STATED, _DONE, _MOVED, _HINDERED = MeasureAct.STATED, MeasureAct.DONE, MeasureAct.MOVED, MeasureAct.HINDERED
_TECHNICIAN = "Museitekniker"
_MEASURED = (
    ("Byte av", T1, _STATED, "2025-04-23", "Få avtalet påskrivet", "2025-05-30", "", "Förvaltningschef"),
    ("Klimatstyrning", T1, _STATED, "2025-04-28", "Hyra avfuktare", "2025-07-15", "", _TECHNICIAN),
    ("Gallring", T1, _STATED, "2025-04-24", "Ta in en vikarie", "2025-05-30", "", ""),
    ("Byte av", T1, _DONE, "2025-05-28", "Få avtalet påskrivet", "2025-05-30", "", "Förvaltningschef"),
    ("Gallring", T1, _DONE, "2025-06-02", "Ta in en vikarie", "2025-05-30", "", ""),
    ("Klimatstyrning", T1, _MOVED, "2025-07-14", "Hyra avfuktare", "2025-10-01", "", _TECHNICIAN),
    ("Byte av", T2, _STATED, "2025-08-20", "Flytta bilderna för hand", "2025-12-12", "", "Samlingar och magasin"),
    ("E-arkiv", T2, _STATED, "2025-08-21", "Kräva vite av leverantören", "2025-09-08", "", "Upphandlare"),
    ("Flytt av", T2, _STATED, "2025-08-23", "Frysa ner de fuktiga föremålen", "2025-09-30", "", _TECHNICIAN),
    ("Kassasystem", T2, _STATED, "2025-09-02", "Byta kortläsarna", "2025-09-05", "", ""),
    ("Kassasystem", T2, _HINDERED, "2025-09-08", "Byta kortläsarna", "2025-09-05", "Banken svarar inte", ""),
    ("Utställningen", T2, _STATED, "2025-09-09", "Beställa nya monterglas", "2025-09-24", "", _TECHNICIAN),
)  # fmt: skip

_SAID = Said(
    domain="lindvik",
    assessor=_STAFF,
    days=(datetime(2025, 4, 30, 9, tzinfo=UTC), datetime(2025, 9, 3, 9, tzinfo=UTC)),
    outlooks=_OUTLOOKS,
    current=_CURRENT,
    outcome=(_MUSEUM, "NKI 81", datetime(2025, 9, 1, tzinfo=UTC)),
    otherwise="Det tar längre tid än vi räknade med.",
    late=_LATE,
    recent=_RECENT,
    before=_SAID_BEFORE,
)


def _board() -> Plan:
    return replace(
        plan_of("lindvik", "Arkiv- och museinämnden", _ROWS, _GOALS),
        organisation="Lindviks kommun",
        department="Arkiv- och museiförvaltningen",
        surveys=(
            Survey(_MUSEUM, "Besöksenkäten", "Museichef"),
            Survey(_ARCHIVE, "Forskarenkäten", "Arkivarie"),
        ),
    )


@cache
def museum_board() -> Facts:
    """A town's board for museum and archive, Wednesday 10 September 2025: the second round closed on Friday."""
    plan = _board()
    rounds = (
        Round("o1", plan.id, T1, RoundState.PUBLISHED, datetime(2025, 4, 15, 6, tzinfo=UTC), date(2025, 5, 7), datetime(2025, 5, 8, 6, tzinfo=UTC)),
        Round("o2", plan.id, T2, RoundState.CLOSED, datetime(2025, 8, 18, 6, tzinfo=UTC), date(2025, 9, 5), datetime(2025, 9, 6, 6, tzinfo=UTC)),
    )  # fmt: skip
    facts = told(plan, _ROWS, _SAID)
    return replace(facts, at=AT, rounds=rounds, reminders={T1: 2, T2: 4}, measured=entries(facts, _MEASURED))
