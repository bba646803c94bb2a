# ruff: noqa: E501
"""A rescue service in the south, of several municipalities together: two tertials told, the second still open; units with
an ordinary word for a name ("Insats", "Utbildning"), two stations that share a word, titles that share words with them."""

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

_STAFF, _ALARM, _TECH = "Stab och ekonomi", "Larm och ledning", "Teknik och fordon"
_ACTION, _PART = "Insats", "Insats/Deltid"
_NORTH, _SOUTH = "Station Hallaryd", "Station Åbyhamn"
_SAFETY, _CHECK, _TRAINING = "Samhällsskydd", "Tillsyn", "Utbildning"

_TOWNS, _HOMES, _PEERS, _COUNTY = "Medlemskommunerna", "Bostadsbolagen", "Grannförbunden", "Länsstyrelsen"

_ROWS: tuple[tuple[object, ...], ...] = (
    ("2.1", "Nytt handlingsprogram enligt lagen om skydd mot olyckor", (A,), (_STAFF, _SAFETY), _TOWNS, _G, _K,
     "2025-06-30", "", "Antaget av direktionen den 12 juni."),
    ("2.1", "Gemensam larmcentral med grannförbunden", (P,), (_ALARM,), _PEERS, _R, _D,
     "2025-12-31", "2026-09-30", "Två av förbunden har inte skrivit på avtalet."),
    ("2.1", "Byte av ärendesystem – från start till drift", (P,), (_STAFF, _TECH), "", _G, _R,
     "2025-10-15", "2025-11-28", "Överföringen av gamla ärenden tar längre tid."),
    ("2.1", "Öppen brandstation i varje kommun", (A,), (_NORTH, _SOUTH), _TOWNS, _S, _G,
     "", "2025-10-11", ""),
    ("2.1", "Rapport om bemanning och kompetens", (A,), (_STAFF,), "", _G, _K,
     "2025-08-31", "", "Rapporten är lämnad till direktionen."),
    ("2.1", "Uppföljning av larmtider", (A,), (_ALARM,), "", _G, _G,
     "2025-12-19", "2025-12-19", ""),
    ("3.1", "Hembesök av brandman i riskområden", (A,), (_SAFETY, _NORTH), _HOMES, _G, _D,
     "2025-09-30", "2025-12-12", "Kontaktpersonen på bostadsbolaget har slutat."),
    ("3.1", "Brandvarnare till alla hushåll", (P,), (_SAFETY,), _TOWNS, _D, _G,
     "2025-08-15", "2025-10-31", ""),
    ("3.1", "Brandskyddsutbildning för nyanlända", (A,), (_TRAINING,), _TOWNS, _G, _G,
     "2025-11-14", "2025-11-14", ""),
    ("3.1", "Sommarkampanj om grillning och eldning", (A,), (_SAFETY,), "", _S, _K,
     "", "", ""),
    ("3.1", "Tillsyn av flerbostadshus från sextiotalet", (A,), (_CHECK,), _HOMES, _G, _R,
     "2025-11-30", "2025-12-18", "Två inspektörer är sjukskrivna."),
    ("3.1", "Förstudie om automatlarm hos ensamboende äldre", (F,), (_SAFETY, _ALARM), "Regionen", _R, _X,
     "2025-09-15", "", "Regionen drog sig ur samarbetet."),
    ("3.1", "Ung brandkår", (A,), (_SOUTH,), _TOWNS, None, _S,
     "", "2025-10-20", ""),
    ("3.2", "Ny brandstation i Åbyhamn – klar för inflyttning", (P,), (_SOUTH, _TECH), _TOWNS, _D, _D,
     "2025-08-31", "2026-05-29", "Entreprenören gick i konkurs i juni."),
    ("3.2", "Första insatsperson i glesbygd", (P,), (_PART,), "Regionen", _G, _G,
     "2025-09-26", "2025-10-24", ""),
    ("3.2", "Snabbare utalarmering med larmplan i mobilen", (P,), (_ALARM, _TECH), "SOS Alarm", _G, _D,
     "2025-10-31", "2026-01-30", "Appen klarade inte säkerhetstestet."),
    ("3.2", "Förstudie om flytt av station Hallaryd", (F,), (_NORTH,), "", _P, _P,
     "", "", "Väntar på kommunens översiktsplan."),
    ("3.2", "Insatsplaner för samtliga skolor och äldreboenden", (A,), (_ACTION, _CHECK), _TOWNS, _R, _R,
     "2025-09-19", "2025-10-17", "En femtedel av planerna saknar ritningar."),
    ("3.2", "Räddningsbåt i hamnen", (P,), (_SOUTH,), "Kustbevakningen", None, _D,
     "", "2025-11-21", "Båten har fastnat i tullen."),
    ("3.3", "Laddstolpar vid alla stationer", (P,), (_TECH,), _TOWNS, _G, _K,
     "2025-08-29", "", ""),
    ("3.3", "Skum utan PFAS", (A,), (_TECH, _ACTION), _COUNTY, _G, _G,
     "2025-09-01", "2025-09-01", ""),
    ("3.3", "HVO i samtliga tunga fordon", (A,), (_TECH,), "", _K, None, "", "", ""),
    ("4.1", "Kampanjen Bli deltidsbrandman", (A,), (_PART,), _TOWNS, _G, _D,
     "2025-06-13", "2025-10-03", "För få sökande i de norra delarna."),
    ("4.1", "Gemensam introduktion för nyanställda", (A,), (_TRAINING, _STAFF), "", _G, None, "2025-09-12", "", ""),
    ("4.1", "Fysiska tester enligt ny rutin", (A,), (_ACTION, _PART), "", _R, _G,
     "2025-10-10", "2025-09-26", ""),
    ("4.1", "Schema med bättre återhämtning", (P,), (_ACTION,), "", _D, _P,
     "2025-06-01", "", "Vilar tills avtalet med facket är omförhandlat."),
    ("4.1", "Jämställda omklädningsrum på alla stationer", (P,), (_TECH,), _TOWNS, _D, _R,
     "2025-12-20", "2026-02-27", "Golvet på Hallaryd måste göras om."),
    ("4.1", "Övningsfält med värmekammare", (P, F), (_TRAINING,), _PEERS, None, None, "", "", ""),
    ("4.2", "E-tjänst för tillstånd till brandfarlig vara", (P,), (_CHECK, _TECH), "", _G, _D,
     "2025-09-15", "2025-11-07", "Inloggningen med e-legitimation krånglar."),
    ("4.2", "Besked inom tre veckor", (A,), (_CHECK,), "", _G, _G,
     "2025-12-31", "2025-12-31", ""),
    ("4.2", "Datum för sotning direkt i mobilen", (P,), (_SAFETY,), "Skorstensfejarna", _R, _K,
     "2025-10-01", "", "Öppnade för bokning i juni."),
    ("4.2", "Öppen rådgivning för föreningar och företag", (A,), (_CHECK, _SAFETY), _TOWNS, _G, None, "2025-10-30", "", ""),
    ("4.3", "Beredskap vid skyfall och översvämning", (A,), (_ACTION,), _COUNTY, _R, _D, "", "", ""),
    ("4.3", "Reservkraft på samtliga stationer", (P,), (_TECH,), _TOWNS, _G, _R,
     "2025-10-31", "2025-12-05", "Aggregaten är restnoterade hos tillverkaren."),
    ("5.1", "Samövning med polis och ambulans", (A,), (_ACTION, _ALARM), "Polisen", _G, _G,
     "2025-09-24", "2025-09-24", ""),
    ("5.1", "Förbundets tjugofemårsjubileum", (A,), (_STAFF,), "", _S, _S,
     "", "", ""),
)  # fmt: skip
"""Of a row, after the statuses: the day told in T1 and in T2, and what was written in T2."""

_GOALS = (
    Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdraget"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Medlemskommunernas mål 1", ("Trygghet",), "Färre ska drabbas av brand i hemmet.",
         "Högst 55 bostadsbränder", "71 bostadsbränder 2024"),
    Goal("3.2", GoalKind.COUNCIL_GOAL, "Medlemskommunernas mål 2", ("Trygghet", "Hela bygden"), "Hjälpen ska komma fram snabbare.",
         "Högst 9,5 minuter", "10,8 minuter 2024"),
    Goal("3.3", GoalKind.COUNCIL_GOAL, "Medlemskommunernas mål 3", ("Klimat",), "Räddningstjänstens miljöpåverkan ska halveras."),
    Goal("4.1", GoalKind.BOARD_GOAL, "Direktionens mål 1", (), "Fler ska vilja bli och förbli brandmän.",
         "Minst 95 % bemannade tjänster", "88 % 2024"),
    Goal("4.2", GoalKind.BOARD_GOAL, "Direktionens mål 2", (), "Invånare och företag ska få snabba besked."),
    Goal("4.3", GoalKind.BOARD_GOAL, "Direktionens mål 3", (), "Förbundet ska klara en långvarig kris."),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)  # fmt: skip

_OUTLOOKS: dict[str, tuple[tuple[Outlook, str] | None, tuple[Outlook, str] | None]] = {
    "3.1": ((Outlook.PARTLY, "Färre bränder i villor men fler i flerbostadshus."),
            (Outlook.NOT_MET, "Redan i augusti var det 52 bostadsbränder.")),
    "3.2": ((Outlook.PARTLY, "Kortare tider i tätorterna."), (Outlook.PARTLY, "Glesbygden ligger kvar på tolv minuter.")),
    "3.3": ((Outlook.PARTLY, "Halva bränslet är förnybart."), (Outlook.MET, "Alla tunga fordon kör på HVO.")),
    "4.1": ((Outlook.MET, "Många sökte i våras."), (Outlook.NOT_MET, "Elva deltidsbrandmän har slutat.")),
    "4.2": ((Outlook.UNKNOWN, "Mätningen görs först efter sommaren."), (Outlook.MET, "Nio av tio besked kom i tid.")),
    "4.3": ((Outlook.PARTLY, "Två stationer saknar reservkraft."), None),
}  # fmt: skip
"""In T2 nobody has assessed 4.3."""

_CURRENT = {
    ("3.1", T2): ("52 bostadsbränder", "Händelserapporterna"),
    ("3.2", T2): ("10,1 minuter", "Larmcentralens statistik"),
    ("4.1", T2): ("86 %", "Lönesystemet"),
}

_SAID_BEFORE = {
    "Gemensam larm": "Kostnaden ska fördelas på nytt.",
    "Brandvarnare": "Leveransen från fabriken dröjer.",
    "Ny brandstation": "Marken måste saneras från olja.",
    "Schema": "Förslaget röstades ner av skyddsombuden.",
    "Datum": "Sotarna använder ett annat system.",
}

_LATE = {
    "Brandvarnare": datetime(2025, 5, 12, 9, tzinfo=UTC),
    "Fysiska": datetime(2025, 5, 9, 13, tzinfo=UTC),
    "Schema": datetime(2025, 5, 20, 7, tzinfo=UTC),
}
"""What came after the first round had closed."""

_RECENT = {
    "Insatsplaner": datetime(2025, 9, 1, 12, tzinfo=UTC),
    "Byte": datetime(2025, 9, 2, 7, tzinfo=UTC),
    "Reservkraft": datetime(2025, 9, 2, 13, tzinfo=UTC),
    "Samövning": datetime(2025, 9, 3, 6, 30, tzinfo=UTC),
}
"""What came in during the last days of the second round."""


_SAID = Said(
    domain="kustbygden",
    assessor=_STAFF,
    days=(datetime(2025, 4, 28, 9, tzinfo=UTC), datetime(2025, 8, 29, 9, tzinfo=UTC)),
    outlooks=_OUTLOOKS,
    current=_CURRENT,
    outcome=(_SAFETY, "Index 79", datetime(2025, 8, 27, tzinfo=UTC)),
    otherwise="Vi inväntar beslut.",
    late={T1: _LATE},
    recent={T2: _RECENT},
    before=_SAID_BEFORE,
)


def _board() -> Plan:
    return replace(
        plan_of("raddning", "Direktionen", _ROWS, _GOALS),
        organisation="Kustbygdens räddningstjänstförbund",
        department="Räddningstjänsten",
        surveys=(
            Survey(_SAFETY, "Trygghetsmätningen", "Kommunikatör"),
            Survey(_CHECK, "Företagsenkäten", "Brandinspektör"),
        ),
    )


@cache
def rescue() -> Facts:
    """A rescue service of several municipalities, 3 September 2025."""
    plan = _board()
    return replace(told(plan, _ROWS, _SAID), reminders={T1: 5, T2: 4})
