# ruff: noqa: E501
"""A large west-coast city's board for elderly care: two tertials told, the second closed but not yet published; units with
odd names ("Lotsen", "Fyren") and parts, titles that hold those words, days that have passed, late reports, measures."""

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

AT = datetime(2025, 9, 24, 8, 0, tzinfo=UTC)

_G, _R, _D, _P, _K, _S, _X = STATUSES

_LEAD, _GRANTS, _PILOT = "Ledning och verksamhetsstöd", "Myndighet äldre", "Lotsen"
_HOME, _NIGHT = "Hemtjänst", "Hemtjänst/Nattpatrullen"
_HOUSING, _SHORT = "Vård- och omsorgsboende", "Vård- och omsorgsboende/Korttiden"
_HEALTH, _MEETING, _DEMENTIA = "Hälso- och sjukvård i hemmet", "Mötesplatser och anhörigstöd", "Fyren"
_TECH, _CREW = "Välfärdsteknik", "Bemanning och kompetens"

_ALL, _REGION, _ESTATE = "Alla förvaltningar", "Västra regionen", "Stadsfastigheter"
_CULTURE, _LABOUR, _STREETS = "Kulturförvaltningen", "Arbetsmarknad och vuxenutbildning", "Stadsmiljöförvaltningen"

_ROWS: tuple[tuple[object, ...], ...] = (
    ("2.1", "Nytt verksamhetssystem för äldreomsorgen", (P,), (_LEAD, _GRANTS), _ALL, _R, _D,
     "2025-11-30", "2026-05-29", "Överföringen av gamla journaler misslyckades i testet."),
    ("2.1", "Biståndsbedömning inom tio dagar", (A,), (_GRANTS,), "", _D, _G, "2025-09-30", "2025-12-19", ""),
    ("2.1", "Lots för nya sökande", (A,), (_PILOT,), "", _G, _K, "2025-06-30", "", "Alla nya sökande får en egen lots."),
    ("2.1", "Uppföljning av privata utförare", (A,), (_LEAD,), "", _G, _R,
     "2025-12-12", "2026-02-27", "Två av sex avtalsbesök är inställda."),
    ("2.1", "Gemensam vårdplanering efter sjukhusvistelse", (P,), (_HEALTH, _GRANTS), _REGION, _D, _D,
     "2025-10-31", "2026-03-31", "Regionens läkare saknar tid för möten."),
    ("3.1", "Fast omsorgskontakt för alla med hemtjänst", (A,), (_HOME,), "", _G, _K, "2025-08-31", "", ""),
    ("3.1", "Nya hemtjänstgrupper på Östra Kajen", (P,), (_HOME, _CREW), "", _R, _D,
     "2025-08-15", "2025-12-01", "Lokalen har fått en vattenskada."),
    ("3.1", "Trygghetslarm med ny teknik", (P,), (_TECH, _NIGHT), "", _R, _R,
     "2025-10-15", "2025-11-28", "Täckningen är dålig i tre hus."),
    ("3.1", "Kameratillsyn nattetid", (P,), (_TECH, _NIGHT), "", _G, _D,
     "2025-09-15", "2026-01-16", "Integritetsskyddsmyndigheten granskar lösningen."),
    ("3.1", "Förstudie om tysta nattbesök", (F,), (_NIGHT,), "", None, _S, "", "", ""),
    ("3.1", "Elcyklar till hemtjänsten", (P,), (_HOME,), _STREETS, _G, _G, "2025-10-10", "2025-10-10", ""),
    ("3.2", "Ombyggnad av Sjömansgårdens vård- och omsorgsboende", (P,), (_HOUSING,), _ESTATE, _D, _D,
     "2025-12-31", "2026-08-14", "Asbest hittades i bottenvåningen."),
    ("3.2", "Förstudie nytt boende i Varvsstaden", (F,), (_HOUSING, _LEAD), _ESTATE, _G, _X,
     "2025-10-31", "", "Tomten går till en gymnasieskola."),
    ("3.2", "Korttidsplatser i stället för sjukhussäng", (A,), (_SHORT,), _REGION, _S, _G, "", "2025-12-15", ""),
    ("3.2", "Utemiljöer vid alla boenden", (A,), (_HOUSING,), _STREETS, _G, _G, "2025-09-30", "2025-09-30", ""),
    ("3.2", "Välkomstsamtal första veckan", (A,), (_HOUSING, _SHORT), "", _G, _K, "2025-05-30", "", "Görs nu på samtliga avdelningar."),
    ("3.2", "Musik och rörelse på boendena", (A,), (_HOUSING,), _CULTURE, _P, _G, "", "2025-11-14", ""),
    ("3.3", "Uppsökande besök hos alla som fyller 80", (A,), (_MEETING, _PILOT), "", _G, _R,
     "2025-12-19", "2026-01-30", "Var tredje tackar nej per telefon."),
    ("3.3", "Mötesplats Fiskhamnen", (P,), (_MEETING,), _CULTURE, _D, _K, "2025-06-15", "", "Invigdes den 22 augusti med 140 besökare."),
    ("3.3", "Digitalt fika för ensamma äldre", (A,), (_MEETING, _TECH), "", _S, _P,
     "", "", "Surfplattorna är återkallade av tillverkaren."),
    ("3.3", "Anhörigcafé på fem språk", (A,), (_MEETING,), _CULTURE, _G, None, "2025-11-01", "", ""),
    ("3.3", "Seniorfest på kajen", (A,), (_MEETING,), _CULTURE, _K, None, "", "", ""),
    ("4.1", "Fyrens utbildning för demensombud", (A,), (_DEMENTIA,), "", _G, _G, "2025-12-05", "2025-11-21", ""),
    ("4.1", "Demensteam i hela staden", (P,), (_DEMENTIA, _HEALTH), _REGION, _R, _D,
     "2025-09-01", "2026-02-13", "Minnesmottagningen har stängt till årsskiftet."),
    ("4.1", "Stjärnmärkt vård – en metod för bemötande, vardag och trygghet på demensavdelningar", (A,), (_DEMENTIA, _HOUSING), "", _S, _S, "", "", ""),
    ("4.1", "Läkemedelsgenomgångar", (A,), (_HEALTH,), _REGION, _G, _D,
     "2025-10-01", "2025-12-12", "Apotekaren är sjukskriven."),
    ("4.1", "Fallförebyggande hembesök", (A,), (_HEALTH, _HOME), "", None, _G, "", "2025-10-31", ""),
    ("4.2", "Språkstöd på arbetsplatsen", (A,), (_CREW,), _LABOUR, _G, _G, "2025-12-31", "2025-12-31", ""),
    ("4.2", "Äldreomsorgslyftet", (P,), (_CREW,), _LABOUR, _R, _R,
     "2025-12-31", "2026-06-12", "Vikarier saknas när personalen studerar."),
    ("4.2", "Egen vikariepool utan bemanningsföretag", (P,), (_CREW, _HEALTH), "", _D, _D,
     "2025-06-30", "2025-10-17", "Rekryteringen av sjuksköterskor går trögt."),
    ("4.2", "Kortare arbetstid på natten", (F,), (_CREW, _NIGHT), "", _R, _X, "2025-09-30", "", "Nämnden säger nej av kostnadsskäl."),
    ("4.2", "Introduktion för sommarvikarier", (A,), (_CREW,), "", _G, _K, "2025-06-13", "", ""),
    ("4.2", "Mentorer för nya enhetschefer", (A,), (_LEAD, _CREW), "", _S, None, "", "", ""),
    ("4.3", "Nyckelfria lås", (P,), (_TECH, _HOME), _ESTATE, _G, _R, "2025-09-30", "2025-11-07", "Två hyresvärdar vill inte vara med."),
    ("4.3", "Läkemedelsrobotar hemma", (P,), (_TECH, _HEALTH), _REGION, _P, _P, "", "", "Upphandlingen väntar på en rättslig prövning."),
    ("4.3", "E-tjänst för ansökan om hemtjänst", (P,), (_TECH, _GRANTS), "", _D, _K, "2025-08-01", "", "Över 300 ansökningar första månaden."),
    ("4.3", "Digital signering i hela verksamheten", (A,), (_TECH,), "", None, None, "", "", ""),
    ("5.1", "Beredskap för värmebölja och strömavbrott", (A,), (_LEAD,), _ALL, _G, _D, "", "", ""),
    ("5.1", "Äldrevänlig stad", (P,), (_LEAD, _MEETING), _STREETS, _G, _G, "2026-03-31", "2026-03-31", ""),
    ("5.1", "Finskt äldreboende", (F,), (_HOUSING,), "", _S, _R, "", "2025-12-01", "För få har svarat på enkäten."),
)  # fmt: skip
"""Of a row, after the statuses: the day told in T1 and in T2, and what was written in T2."""

_GOALS = (
    Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden", ("Trygghet",), "Äldre ska kunna bo kvar hemma och känna sig trygga.",
         "Minst 88 % av de äldre med hemtjänst känner sig trygga.", "83 % 2024"),
    Goal("3.2", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 2 till nämnden", ("Boende",), "Väntan på en plats på boende ska bli kortare.",
         "Högst 45 dagar", "67 dagar 2024"),
    Goal("3.3", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 3 till nämnden", ("Delaktighet", "Folkhälsa"), "Färre äldre ska känna sig ensamma."),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1", (), "Personer med demenssjukdom ska få vård av god kvalitet.",
         "Alla avdelningar har ett utbildat demensombud.", "Två av tre avdelningar 2024"),
    Goal("4.2", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 2", (), "Medarbetare ska vilja stanna kvar.", "Högst 9 % personalomsättning", "13 % 2024"),
    Goal("4.3", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 3", (), "Tekniken ska ge mer tid för omsorg."),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)  # fmt: skip

_OUTLOOKS: dict[str, tuple[tuple[Outlook, str] | None, tuple[Outlook, str] | None]] = {
    "3.1": ((Outlook.PARTLY, "Larmen krånglar på Östra Kajen."), (Outlook.PARTLY, "Tryggheten ökar på dagen men inte på natten.")),
    "3.2": ((Outlook.PARTLY, "Kön minskade i mars."), (Outlook.NOT_MET, "Ombyggnaden tar bort 24 platser under hösten.")),
    "3.3": ((Outlook.UNKNOWN, "Enkäten skickas ut i juni."), (Outlook.MET, "Mötesplatserna har dubbelt så många besök.")),
    "4.1": ((Outlook.MET, "Utbildningen är fulltecknad."), (Outlook.PARTLY, "Nattpersonalen har inte kunnat gå utbildningen.")),
    "4.2": ((Outlook.NOT_MET, "Många sjuksköterskor har slutat."), (Outlook.NOT_MET, "Omsättningen sjunker för långsamt.")),
    "4.3": ((Outlook.PARTLY, "Låsen sparar tid, larmen gör det inte."), None),
}  # fmt: skip
"""In T2 nobody has assessed 4.3."""

_CURRENT = {
    ("3.1", T2): ("85 %", "Brukarundersökningen 2025"),
    ("3.2", T2): ("71 dagar", "Verksamhetssystemet"),
    ("4.2", T2): ("11 %", "Lönesystemet"),
}

_SAID_BEFORE = {
    "Nytt verksamhetssystem": "Avtalet blev påskrivet tre månader för sent.",
    "Nya hemtjänstgrupper": "Hyresvärden har inte lämnat över nycklarna.",
    "Mötesplats Fiskhamnen": "Ventilationen blev inte godkänd.",
    "E-tjänst": "Inloggningen klarade inte ombud.",
    "Egen vikariepool": "Facket vill förhandla om schemat.",
}

_LATE = {
    T1: {
        "Läkemedelsrobotar": datetime(2025, 5, 13, 9, tzinfo=UTC),
        "Kortare arbetstid": datetime(2025, 5, 9, 12, tzinfo=UTC),
    },
    T2: {
        "Äldreomsorgslyftet": datetime(2025, 9, 10, 7, tzinfo=UTC),
        "Demensteam": datetime(2025, 9, 16, 13, tzinfo=UTC),
        "Finskt": datetime(2025, 9, 22, 8, tzinfo=UTC),
    },
}
"""What came after its round had closed."""

_STATED, _DONE, _MOVED, _HINDERED = MeasureAct.STATED, MeasureAct.DONE, MeasureAct.MOVED, MeasureAct.HINDERED
_MEASURED = (
    ("Egen vikariepool", T1, _STATED, "2025-04-28", "Annonsera i grannländerna", "2025-06-15", ""),
    ("Gemensam vårdplanering", T1, _STATED, "2025-04-24", "Boka fasta mötestider med vårdcentralerna", "2025-09-15", ""),
    ("Egen vikariepool", T1, _DONE, "2025-06-12", "Annonsera i grannländerna", "2025-06-15", ""),
    ("Nytt verksamhetssystem", T2, _STATED, "2025-08-21", "Göra ett nytt överföringstest", "2025-10-31", ""),
    ("Nya hemtjänstgrupper", T2, _STATED, "2025-08-22", "Hyra en tillfällig lokal", "2025-09-12", ""),
    ("Läkemedelsgenomgångar", T2, _STATED, "2025-08-25", "Låna en apotekare från sjukhuset", "2025-10-06", ""),
    ("Trygghetslarm", T2, _STATED, "2025-08-26", "Sätta upp signalförstärkare", "2025-09-19", ""),
    ("Trygghetslarm", T2, _MOVED, "2025-09-18", "Sätta upp signalförstärkare", "2025-11-14", ""),
    ("Gemensam vårdplanering", T2, _HINDERED, "2025-09-15", "Boka fasta mötestider med vårdcentralerna", "2025-09-15", "Vårdcentralerna har stopp för nya möten"),
)  # fmt: skip


_SAID = Said(
    domain="vasterhamn",
    assessor=_LEAD,
    days=(datetime(2025, 4, 29, 9, tzinfo=UTC), datetime(2025, 9, 2, 9, tzinfo=UTC)),
    outlooks=_OUTLOOKS,
    current=_CURRENT,
    outcome=(_HOME, "Index 79", datetime(2025, 9, 1, tzinfo=UTC)),
    otherwise="Vi behöver mer tid.",
    late=_LATE,
    before=_SAID_BEFORE,
)


def _board() -> Plan:
    return replace(
        plan_of("hamn", "Äldre- samt vård- och omsorgsnämnden", _ROWS, _GOALS),
        organisation="Västerhamns stad",
        department="Äldre- samt vård- och omsorgsförvaltningen",
        surveys=(
            Survey(_HOME, "Brukarundersökningen", "Kvalitetsutvecklare"),
            Survey(_MEETING, "Seniorpanelen", "Folkhälsosamordnare"),
        ),
    )


@cache
def harbour_city() -> Facts:
    """A large west-coast city's board for elderly care, 24 September 2025: the second round closed, late reports in."""
    plan = _board()
    rounds = (
        Round("o1", plan.id, T1, RoundState.PUBLISHED, datetime(2025, 4, 15, 6, tzinfo=UTC), date(2025, 5, 7), datetime(2025, 5, 8, 6, tzinfo=UTC)),
        Round("o2", plan.id, T2, RoundState.CLOSED, datetime(2025, 8, 18, 6, tzinfo=UTC), date(2025, 9, 5), datetime(2025, 9, 6, 6, tzinfo=UTC)),
    )  # fmt: skip
    facts = told(plan, _ROWS, _SAID)
    return replace(facts, at=AT, rounds=rounds, reminders={T1: 5, T2: 8}, measured=entries(facts, _MEASURED))
