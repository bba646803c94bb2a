# ruff: noqa: E501
"""A big-city suburb's board for the labour market and adult education: units with ordinary words for names ("Etablering",
"Jobbspåret"), one inside another, titles with everyday words ("klar", "ny", "start", "praktik"), late reports."""

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

_KOMVUX, _SFI, _GUIDES = "Komvux", "Komvux/SFI", "Vägledningscentrum"
_SETTLING, _TRACK, _QUALITY = "Etablering", "Jobbspåret", "Uppdrag och kvalitet"
_YOUNG, _CENTRE, _STAFF = "Ungdomstorget", "Arbetscenter", "Förvaltningsstaben"

_ALL, _SOC, _EDU, _LEAD = (
    "Alla förvaltningar",
    "Socialförvaltningen",
    "Utbildningsförvaltningen",
    "Kommunledningskontoret",
)
_AF, _TRADE = "Arbetsförmedlingen", "Näringslivskontoret"

_ROWS: tuple[tuple[object, ...], ...] = (
    ("2.1", "Ny antagning till komvux fyra gånger om året", (A,), (_KOMVUX,), "", _G, _K,
     "2025-06-13", "", "Antagningen i maj gick som den skulle."),
    ("2.1", "Nytt elevsystem för komvux och sfi", (P,), (_KOMVUX, _SFI), _LEAD, _R, _D,
     "2025-10-01", "2026-02-27", "Det går inte att flytta betygen från det gamla systemet."),
    ("2.1", "Upphandling av yrkesutbildningar", (P,), (_QUALITY,), _LEAD, _D, _R,
     "2025-06-30", "2025-10-17", "Ett av avtalen är överprövat."),
    ("2.1", "Systematiskt kvalitetsarbete – en gemensam modell för egen regi och externa utbildare", (A,), (_QUALITY, _KOMVUX), "", _G, _G,
     "2025-12-19", "2025-12-19", ""),
    ("2.1", "Uppföljning av externa utbildare", (A,), (_QUALITY,), "", _S, _G,
     "", "2025-11-28", ""),
    ("2.1", "Ny etablering i Stationshuset", (P,), (_STAFF,), "Fastighetskontoret", _G, _D,
     "2025-08-15", "2026-01-12", "Ventilationen blev underkänd vid besiktningen."),
    ("3.1", "Jobbstart för långtidsarbetslösa", (P,), (_TRACK,), _AF, _G, _G,
     "2025-11-14", "2025-11-14", ""),
    ("3.1", "Fler feriejobb till gymnasieungdomar", (A,), (_YOUNG,), _ALL, _R, _K,
     "2025-08-08", "", "412 ungdomar fick feriejobb."),
    ("3.1", "Språkpraktik i förskola och omsorg", (A,), (_SETTLING, _SFI), _EDU, _D, _D,
     "2025-09-12", "2025-12-12", "Förskolorna saknar handledare."),
    ("3.1", "Kommunala aktivitetsansvaret – uppsökande arbete", (A,), (_YOUNG,), _EDU, _G, _R,
     "2025-12-05", "2025-12-05", "Två coacher är föräldralediga."),
    ("3.1", "Från extratjänst till anställning", (P,), (_CENTRE,), _ALL, _P, _X,
     "", "", "Staten har tagit bort stödet."),
    ("3.1", "Start eget för utrikes födda kvinnor", (P,), (_TRACK, _SETTLING), _TRADE, None, _S,
     "", "2025-12-10", ""),
    ("3.1", "Klar för jobb", (P,), (_CENTRE,), _SOC, _G, _D,
     "2025-09-30", "2026-03-13", "Det saknas platser hos arbetsgivarna."),
    ("3.1", "Hälsa på väg mot arbete", (A,), (_CENTRE,), "Försäkringskassan", _R, _G,
     "2025-10-10", "2025-10-24", ""),
    ("3.2", "Branschråd med företagen", (A,), (_QUALITY,), _TRADE, _K, None, "", "", ""),
    ("3.2", "Lärlingsutbildning inom vård och bygg", (P,), (_KOMVUX,), _SOC, _D, _D,
     "2025-06-18", "2025-12-19", "Tre företag har dragit sig ur."),
    ("3.2", "Snabbspår till undersköterska", (P,), (_KOMVUX, _TRACK), _SOC, _G, _R,
     "2025-12-12", "2026-01-23", "Bara nio sökande till tjugo platser."),
    ("3.2", "Kompetensmässa i Folkets hus", (A,), (_TRACK,), _TRADE, _S, _D,
     "", "2025-11-20", "Lokalen blev dubbelbokad."),
    ("3.2", "Förstudie om yrkeshögskola i egen regi", (F,), (_STAFF,), "Regionen", _R, _X,
     "2025-09-30", "", "Nämnden sa nej till fortsatt arbete."),
    ("3.3", "Återbruk i snickeriet", (A,), (_CENTRE,), "", _G, _K,
     "2025-08-29", "", ""),
    ("3.3", "Lastcyklar i stället för skåpbilar", (P,), (_CENTRE,), "Tekniska kontoret", _G, _D,
     "2025-09-01", "2025-11-07", "Leveransen har fastnat i tullen."),
    ("3.3", "Klimatsmarta tjänsteresor", (A,), (_STAFF,), _ALL, None, None, "", "", ""),
    ("4.1", "Studiestuga kvällar och lördagar", (A,), (_KOMVUX,), "", _S, _R,
     "", "2025-10-31", "Biblioteket har kortat öppettiderna."),
    ("4.1", "Fler speciallärare på sfi", (A,), (_SFI,), "", _D, _G,
     "2025-09-30", "2025-10-20", ""),
    ("4.1", "Sfi på distans för den som arbetar natt eller har små barn hemma", (P,), (_SFI,), "", _G, _D,
     "2025-08-18", "2026-01-19", "Lärarna väntar fortfarande på datorer."),
    ("4.1", "Digitala nationella prov", (P,), (_KOMVUX, _QUALITY), "Skolverket", _R, _P,
     "2025-10-15", "", "Skolverket har flyttat fram provstarten."),
    ("4.1", "Anpassad utbildning för vuxna", (A,), (_KOMVUX,), _SOC, _G, _G,
     "2025-12-15", "2025-12-15", ""),
    ("4.2", "En väg in – gemensam vägledning för studier och jobb", (P,), (_GUIDES,), _AF, _G, _R,
     "2025-10-31", "2025-11-21", "Sekretessen mellan myndigheterna är inte löst."),
    ("4.2", "Drop-in för vägledning", (A,), (_GUIDES,), "", _R, _K,
     "2025-09-15", "", "Öppet varje tisdag och torsdag."),
    ("4.2", "Ny e-tjänst för ansökan", (P,), (_STAFF, _GUIDES), _LEAD, _D, _D,
     "2025-06-02", "2025-12-01", "Inloggningen stänger ute den som saknar e-legitimation."),
    ("4.2", "Validering av yrkeskunskaper", (A,), (_GUIDES,), "Grannkommunerna", _R, None,
     "2025-08-22", "", ""),
    ("4.2", "Vägledning på lätt svenska", (A,), (_GUIDES, _SETTLING), "", None, _G,
     "", "2025-10-03", ""),
    ("4.3", "Trygghetsenkät bland deltagarna", (A,), (_QUALITY,), "", _S, _K,
     "", "", "58 procent svarade."),
    ("4.3", "Arbete mot hedersförtryck", (A,), (_SETTLING,), _SOC, _G, None, "2025-11-28", "", ""),
    ("5.1", "Beredskap vid stora varsel", (A,), (_STAFF,), _AF, _R, _D, "", "", ""),
    ("5.1", "Ukrainare i arbete och studier", (P,), (_SETTLING,), "Länsstyrelsen", _P, _G,
     "", "2026-02-20", ""),
)  # fmt: skip
"""Of a row, after the statuses: the day told in T1 and in T2, and what was written in T2."""

_GOALS = (
    Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden", ("Egen försörjning",), "Fler invånare ska försörja sig själva.",
         "Högst 6,5 % arbetslösa", "8,1 % 2024"),
    Goal("3.2", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 2 till nämnden", ("Näringsliv", "Lärande"), "Företagen ska hitta rätt kompetens.",
         "Minst 80 % nöjda företag", "71 % 2024"),
    Goal("3.3", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 3 till nämnden", ("Klimat",), "Kommunens transporter ska vara fossilfria."),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1", (), "Eleverna ska fullfölja sina kurser.", "Minst 75 % godkända", "66 % 2024"),
    Goal("4.2", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 2", (), "Väntetiden från ansökan till studier ska bli kortare.",
         "Högst 20 dagar", "34 dagar 2024"),
    Goal("4.3", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 3", (), "Deltagarna ska bemötas med respekt."),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)  # fmt: skip

_OUTLOOKS: dict[str, tuple[tuple[Outlook, str] | None, tuple[Outlook, str] | None]] = {
    "3.1": ((Outlook.PARTLY, "Arbetslösheten sjunker, men långsamt."),
            (Outlook.PARTLY, "Ungdomarna har det lättare, de långtidsarbetslösa svårare.")),
    "3.2": ((Outlook.MET, "Företagen är med i planeringen av kurserna."),
            (Outlook.NOT_MET, "Lärlingsplatserna har blivit färre.")),
    "3.3": ((Outlook.UNKNOWN, "Underlag från fordonsparken saknas."), None),
    "4.1": ((Outlook.NOT_MET, "Avhoppen ökade i vintras."), (Outlook.PARTLY, "Avhoppen minskar på dagtid.")),
    "4.2": ((Outlook.PARTLY, "Kön är kortare men e-tjänsten dröjer."), (Outlook.MET, "Drop-in har halverat kön.")),
    "4.3": ((Outlook.PARTLY, "Enkäten är inte gjord."), (Outlook.MET, "Nio av tio känner sig väl bemötta.")),
}  # fmt: skip
"""In T2 nobody has assessed 3.3."""

_CURRENT = {
    ("3.1", T2): ("7,4 %", "Arbetsförmedlingens statistik"),
    ("3.2", T2): ("69 %", "Företagsenkäten 2025"),
    ("4.1", T2): ("70 %", "Elevregistret"),
    ("4.2", T2): ("19 dagar", "Ansökningssystemet"),
}

_SAID_BEFORE = {
    "Nytt elevsystem": "Avtalet är inte påskrivet.",
    "Upphandling": "Underlaget fick göras om.",
    "Språkpraktik": "Det är svårt att hitta platser.",
    "Lärlingsutbildning": "Två lärare har slutat.",
    "Ny e-tjänst": "Leverantören saknar testmiljö.",
}

_LATE = {
    "Upphandling": datetime(2025, 5, 9, 8, tzinfo=UTC),
    "Klar för jobb": datetime(2025, 5, 14, 12, tzinfo=UTC),
    "Fler speciallärare": datetime(2025, 5, 20, 7, tzinfo=UTC),
}
"""What came after the first round had closed."""


_SAID = Said(
    domain="alvsunda",
    assessor=_STAFF,
    days=(datetime(2025, 4, 29, 9, tzinfo=UTC), datetime(2025, 8, 29, 9, tzinfo=UTC)),
    outlooks=_OUTLOOKS,
    current=_CURRENT,
    outcome=(_KOMVUX, "Index 77", datetime(2025, 8, 27, tzinfo=UTC)),
    otherwise="Vi väntar på besked.",
    late={T1: _LATE},
    before=_SAID_BEFORE,
)


def _board() -> Plan:
    return replace(
        plan_of("ledstjarna", "Arbetsmarknads- och vuxenutbildningsnämnden", _ROWS, _GOALS),
        organisation="Alvsunda kommun",
        department="Arbetsmarknads- och vuxenutbildningsförvaltningen",
        surveys=(
            Survey(_KOMVUX, "Elevenkäten", "Rektor"),
            Survey(_GUIDES, "Besöksmätningen", "Studievägledare"),
        ),
    )


@cache
def suburb() -> Facts:
    """A suburb's board for the labour market and adult education, 3 September 2025."""
    plan = _board()
    return replace(told(plan, _ROWS, _SAID), reminders={T1: 7, T2: 5})
