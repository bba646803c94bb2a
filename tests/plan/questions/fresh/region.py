# ruff: noqa: E501
"""A region's board for public transport and regional development: two tertials told, the third not yet asked for;
titles that hold a unit's name or an everyday word, days that have passed, late reports."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache

from plan.assessment import Outlook
from plan.facts import Facts
from plan.model import Goal, GoalKind, Plan, Round, RoundState, Survey
from tests.plan.questions.fresh.boards import STATUSES, A, F, P, Said, plan_of, told
from tests.plan.questions.world import T1, T2

AT = datetime(2025, 12, 16, 10, 0, tzinfo=UTC)

_G, _R, _D, _P, _K, _S, _X = STATUSES

_TRAFFIC, _BUSES, _SERVICE, _FLEET = (
    "Trafik och infrastruktur",
    "Kollektivtrafik",
    "Kundservice och försäljning",
    "Fordon och depå",
)
_TRADE, _CULTURE, _SKILLS = "Näringsliv och innovation", "Kultur och bildning", "Kompetensförsörjning"
_STAFF, _PLANNERS, _LIBRARY = "Stab och samverkan", "Samhällsplanering", "Kultur och bildning/Länsbiblioteket"

_ROWS: tuple[tuple[object, ...], ...] = (
    ("2.1", "Ny trafikledningscentral i Bergby", (P,), (_TRAFFIC,), "Regionservice", _G, _R,
     "2026-03-31", "2026-06-30", "Elinstallationen får göras om efter besiktningen."),
    ("2.1", "Översyn av reglementen och delegationsordning", (A,), (_STAFF,), "", _G, _K, "2025-06-30", "", ""),
    ("2.1", "Digital samverkan med kommunerna", (A,), (_STAFF,), "Kommunerna", _S, _G, "", "2025-11-28", ""),
    ("2.1", "Upphandling av allmän trafik i norra länsdelen", (P,), (_BUSES,), "Kommunerna", _D, _D,
     "2025-10-31", "2026-02-27", "Tilldelningsbeslutet är överprövat i förvaltningsrätten."),
    ("2.1", "E-arkiv för kulturverksamheten", (P,), (_CULTURE, _STAFF), "Regionservice", _R, _P,
     "2025-12-01", "", "Projektledaren är tjänstledig till februari."),
    ("3.1", "Hållbar kollektivtrafik på landsbygden", (P,), (_PLANNERS, _BUSES), "Kommunerna", _G, _D,
     "2025-12-31", "2026-05-29", "Två kommuner har inte fattat beslut om finansieringen."),
    ("3.1", "Cykelvägsplan för länet", (A,), (_TRAFFIC,), "Trafikverket", _R, _G, "2025-09-30", "2025-12-19", ""),
    ("3.1", "Anropsstyrd trafik kväll och helg", (P,), (_BUSES,), "", _D, _K, "2025-08-15", "", "Premiär för de nya linjerna den 18 augusti."),
    ("3.1", "Förstudie om tågstopp i Norrhult", (F,), (_TRAFFIC,), "Trafikverket", _G, _X,
     "2025-11-30", "", "Trafikverket säger nej till ett nytt uppehåll före 2030."),
    ("3.1", "Skolkortet i mobilen", (P,), (_SERVICE,), "Kommunerna", _G, _R,
     "2025-08-18", "2026-01-16", "Appen klarar inte äldre telefoner."),
    ("3.1", "Resvaneundersökning", (A,), (_PLANNERS,), "", None, _G, "", "2025-10-31", ""),
    ("3.2", "Elbussar i stadstrafiken", (P,), (_FLEET,), "Regionservice", _R, _D,
     "2025-12-15", "2026-08-31", "Laddarna till depån är sena från fabriken."),
    ("3.2", "Laddinfrastruktur på depåerna i Bergby och Sundby", (P,), (_FLEET, _TRAFFIC), "Regionservice", _D, _D,
     "2025-09-30", "2026-03-13", "Nätägaren kan inte leverera effekten före mars."),
    ("3.2", "Biogas i regionbussarna", (A,), (_FLEET,), "", _G, _D,
     "2025-11-14", "2026-02-13", "Tankstationen väntar på miljötillstånd."),
    ("3.2", "Klimatkrav i fordonsupphandlingen", (A,), (_BUSES,), "Alla förvaltningar", _G, _K, "2025-06-15", "", ""),
    ("3.2", "Klimatneutral och resurseffektiv drift av hållplatser, väderskydd och terminaler i hela länet", (A,), (_TRAFFIC,), "Kommunerna",
     _S, _S, "", "", ""),
    ("3.3", "Affärsutvecklingscheckar till små företag", (A,), (_TRADE,), "", _G, _G, "2025-12-12", "2025-12-12", ""),
    ("3.3", "Testbädd för fossilfritt stål", (P,), (_TRADE,), "Länsstyrelsen", _P, _D,
     "", "2026-11-30", "Vinnova har inte beslutat om medlen."),
    ("3.3", "Snabbt och klart – en väg in för företag", (P,), (_TRADE, _STAFF), "Kommunerna", _G, _R,
     "2025-10-01", "2026-01-30", "Tre kommuner saknar lots."),
    ("3.3", "Bredband i hela länet", (P,), (_PLANNERS,), "Länsstyrelsen", _D, _R,
     "2025-12-31", "", "Bidraget räcker inte till de sista orterna."),
    ("3.3", "Förstudie science park", (F,), (_TRADE,), "", _R, None, "2025-08-29", "", ""),
    ("4.1", "Realtidsskyltar på hållplatser", (P,), (_TRAFFIC,), "", _G, _K, "2025-07-31", "", "Alla 140 skyltar är uppe."),
    ("4.1", "Tryggare resa kväll och natt", (A,), (_BUSES,), "Alla förvaltningar", _R, _R,
     "2025-11-28", "2026-01-09", "Väktarna räcker bara till fredag och lördag."),
    ("4.1", "Ny app för biljetter", (P,), (_SERVICE,), "Regionservice", _R, _D,
     "2025-09-15", "2026-01-31", "Betaltjänsten är inte godkänd av banken."),
    ("4.1", "Kundservice på lätt svenska", (A,), (_SERVICE,), "", _G, _K, "2025-06-01", "", ""),
    ("4.1", "Resegaranti med ersättning samma vecka", (A,), (_SERVICE,), "", _S, None, "", "", ""),
    ("4.2", "Regionalt kompetensråd", (A,), (_SKILLS,), "Kommunerna", _K, None, "", "", ""),
    ("4.2", "Validering av yrkeskunskaper i vård och omsorg", (P,), (_SKILLS,), "HSF", _G, _D,
     "2025-12-19", "2026-06-12", "Bedömare saknas på fyra orter."),
    ("4.2", "Praktikplatser för bussförare", (A,), (_SKILLS, _BUSES), "", _S, _G, "", "2025-12-05", ""),
    ("4.2", "Teknikcollege i norra länsdelen", (P,), (_SKILLS,), "Kommunerna", None, None, "", "", ""),
    ("4.3", "Kulturbuss till alla skolor", (P,), (_CULTURE,), "Kommunerna", _D, _G, "2025-10-15", "2025-12-22", ""),
    ("4.3", "Läsfrämjande på förskolan", (A,), (_LIBRARY,), "Kommunerna", _G, _G, "2026-01-23", "2026-01-23", ""),
    ("4.3", "Digital scen för dans och teater", (P,), (_CULTURE,), "", _R, _X, "2025-12-31", "", "Statsbidraget drogs in."),
    ("4.3", "Kultur på recept", (A,), (_CULTURE,), "HSF", None, None, "", "", ""),
    ("5.1", "Beredskap för kollektivtrafiken i kris", (A,), (_STAFF,), "Länsstyrelsen", _G, _D, "", "", ""),
    ("5.1", "Översiktlig plan för Sundbybanan", (P, F), (_TRAFFIC, _PLANNERS), "Trafikverket", _P, _G, "", "2026-09-30", ""),
)  # fmt: skip

_GOALS = (
    Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Regionfullmäktiges mål 1 till nämnden", ("Hållbart resande",), "Fler ska resa hållbart i hela länet.",
         "Minst 32 % av resorna sker med buss, tåg eller cykel.", "27 % 2024"),
    Goal("3.2", GoalKind.COUNCIL_GOAL, "Regionfullmäktiges mål 2 till nämnden", ("Klimat",), "Bussar och tåg ska drivas utan fossila bränslen.",
         "100 % fossilfria fordonskilometer", "91 % 2024"),
    Goal("3.3", GoalKind.COUNCIL_GOAL, "Regionfullmäktiges mål 3 till nämnden", ("Tillväxt",), "Fler företag ska starta och växa i länet."),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1", (), "Resenärerna ska vara nöjda med resan.",
         "Nöjd-kund-index ska vara minst 78.", "74 2024"),
    Goal("4.2", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 2", (), "Arbetsgivare ska hitta den kompetens de behöver."),
    Goal("4.3", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 3", (), "Kulturen ska nå fler barn och unga."),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)  # fmt: skip

_OUTLOOKS: dict[str, tuple[tuple[Outlook, str] | None, tuple[Outlook, str] | None]] = {
    "3.1": ((Outlook.PARTLY, "Resandet ökar i städerna men inte på landsbygden."),
            (Outlook.NOT_MET, "Resandet på landsbygden minskar efter sommaren.")),
    "3.2": ((Outlook.MET, "Sista dieselbussarna byts i höst."),
            (Outlook.PARTLY, "Dieselbussarna rullar ett halvår till.")),
    "3.3": ((Outlook.PARTLY, "Nyföretagandet ligger stilla."), None),
    "4.1": ((Outlook.NOT_MET, "Många klagomål på biljettköpen."),
            (Outlook.PARTLY, "Realtidsskyltarna har gett nöjdare resenärer.")),
    "4.2": ((Outlook.UNKNOWN, "Mätningen görs först i höst."),
            (Outlook.NOT_MET, "Bristen på förare och undersköterskor består.")),
    "4.3": ((Outlook.MET, "Fler skolor än väntat har bokat."), (Outlook.MET, "Alla skolor har fått besök.")),
}  # fmt: skip
"""In T2 nobody has assessed 3.3."""

_CURRENT = {("4.1", T2): ("Index 75", "Kundbarometern 2025"), ("3.2", T2): ("93 %", "Fordonsregistret")}

_LATE = {
    T1: {
        "Laddinfrastruktur": datetime(2025, 5, 12, 9, tzinfo=UTC),
        "Tryggare resa": datetime(2025, 5, 9, 13, tzinfo=UTC),
    },
    T2: {"Bredband": datetime(2025, 9, 10, 7, tzinfo=UTC), "Kulturbuss": datetime(2025, 9, 12, 14, tzinfo=UTC)},
}


_SAID = Said(
    domain="skogslunda",
    assessor=_STAFF,
    days=(datetime(2025, 4, 28, 9, tzinfo=UTC), datetime(2025, 8, 28, 9, tzinfo=UTC)),
    outlooks=_OUTLOOKS,
    current=_CURRENT,
    outcome=(_SERVICE, "Index 75", datetime(2025, 8, 28, tzinfo=UTC)),
    otherwise="Vi är färre än planerat.",
    late=_LATE,
)


def _board() -> Plan:
    return replace(
        plan_of("region", "Kollektivtrafik- och utvecklingsnämnden", _ROWS, _GOALS),
        organisation="Region Skogslunda",
        department="Regionala utvecklingsförvaltningen",
        surveys=(
            Survey(_SERVICE, "Kundbarometern", "Kundservicechef"),
            Survey(_CULTURE, "Kulturvaneundersökningen", "Kulturstrateg"),
        ),
    )


@cache
def region() -> Facts:
    """Public transport and regional development in a region, 16 December 2025."""
    plan = _board()
    rounds = (
        Round("o1", plan.id, T1, RoundState.PUBLISHED, datetime(2025, 4, 15, 6, tzinfo=UTC), date(2025, 5, 7), datetime(2025, 5, 8, 6, tzinfo=UTC)),
        Round("o2", plan.id, T2, RoundState.PUBLISHED, datetime(2025, 8, 18, 6, tzinfo=UTC), date(2025, 9, 5), datetime(2025, 9, 8, 6, tzinfo=UTC)),
    )  # fmt: skip
    return replace(told(plan, _ROWS, _SAID), at=AT, rounds=rounds, reminders={T1: 3, T2: 5})
