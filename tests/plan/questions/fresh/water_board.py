# ruff: noqa: E501
"""A municipal association for waste and water: goals of its member municipalities and of its directors, no board and no
administrations; the second round closed on a Friday, days that have passed, late reports, measures and who does them."""

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

AT = datetime(2025, 9, 25, 11, 30, tzinfo=UTC)

_G, _R, _D, _P, _K, _S, _X = STATUSES

_OFFICE, _INFO = "Förbundskontoret", "Förbundskontoret/Kommunikation"
_WATER, _SEWAGE, _LAB = "Vattenproduktion", "Avloppsrening", "Laboratoriet"
_NET, _DUTY = "Ledningsnät", "Ledningsnät/Jour"
_YARDS, _FETCH, _DESK, _PROJ = "Återvinningscentraler", "Insamling", "Kundservice", "Projektavdelningen"

_ALL, _COUNTY, _FARMERS = "Alla medlemskommuner", "Länsstyrelsen", "LRF"
_NORRVIK, _LINDSHULT, _KARNAS = "Norrviks kommun", "Lindshults kommun", "Kärnås kommun"
_HOMES, _RESCUE, _POWER = "Bostadsbolagen", "Räddningstjänsten", "Energibolaget"

_ROWS: tuple[tuple[object, ...], ...] = (
    ("2.1", "Gemensam taxa i hela förbundet", (P,), (_OFFICE, _DESK), _ALL, _R, _D,
     "2025-11-28", "2026-03-31", "Fullmäktige i Kärnås har återremitterat förslaget."),
    ("2.1", "Nya avfallsföreskrifter", (A,), (_OFFICE,), _ALL, _G, _G, "2025-12-15", "2025-12-15", ""),
    ("2.1", "Ny förbundsordning", (A,), (_OFFICE,), _ALL, _K, None, "", "", ""),
    ("2.1", "Byte av fakturasystem", (P,), (_DESK, _OFFICE), "", _D, _D,
     "2025-09-30", "2025-12-19", "Kundregistret måste tvättas en gång till."),
    ("2.1", "Upphandling av eldrivna sopbilar", (P,), (_FETCH,), "", _G, _K, "2025-06-30", "", "Nio bilar är beställda."),
    ("2.1", "Gallring i arkivet", (A,), (_OFFICE,), _NORRVIK, _S, _S, "", "", ""),
    ("2.1", "Provtagningsplan för dricksvatten", (A,), (_LAB, _WATER), _COUNTY, _G, _K, "2025-05-30", "", "Planen är godkänd."),
    ("2.1", "Digitala ritningar över rör och brunnar", (P,), (_NET, _PROJ), "", _R, _R,
     "2025-10-31", "2025-11-14", "Halva arkivet ligger kvar på papper."),
    ("3.1", "Fyrfackskärl till alla villor", (P,), (_FETCH, _INFO), _ALL, _G, _R,
     "2025-12-01", "2025-12-20", "Kärlen kommer tre veckor för sent från fabriken."),
    ("3.1", "Matavfall från flerbostadshus", (A,), (_FETCH,), _HOMES, _R, _G, "2025-10-15", "2025-10-15", ""),
    ("3.1", "Ny återvinningscentral i Norrvik", (P,), (_YARDS, _PROJ), _NORRVIK, _D, _D,
     "2025-09-12", "2026-04-30", "Markproverna visar oljerester."),
    ("3.1", "Bytesrum på alla återvinningscentraler", (A,), (_YARDS,), "", _G, _K, "2025-06-13", "", "Alla fem har öppnat."),
    ("3.1", "Kvällsöppet på återvinningscentralerna", (A,), (_YARDS,), "", _P, _G, "", "2025-11-03", ""),
    ("3.1", "Kampanjen Sortera mera", (A,), (_INFO,), _ALL, _S, _K, "", "", "Filmen har setts 14 000 gånger."),
    ("3.1", "Plockanalys av restavfall", (A,), (_FETCH, _LAB), "", _G, _D,
     "2025-08-29", "2025-10-17", "Sorteringshallen var upptagen hela augusti."),
    ("3.1", "Förstudie om textilinsamling", (F,), (_YARDS, _FETCH), _LINDSHULT, _G, _X,
     "2025-09-19", "", "Direktionen vill invänta nationella regler."),
    ("3.1", "Insamling av ensilageplast", (A,), (_FETCH,), _FARMERS, None, _S, "", "", ""),
    ("3.2", "Utbyggnad av Sandnäs reningsverk", (P,), (_SEWAGE, _PROJ), _COUNTY, _D, _D,
     "2026-02-27", "2026-09-30", "Två grannar har överklagat tillståndet."),
    ("3.2", "Rening av läkemedelsrester", (P, F), (_SEWAGE, _LAB), "", _G, _R,
     "2025-12-12", "2026-01-30", "Ozonet gav för höga halter av bromat."),
    ("3.2", "Färre bräddningar vid skyfall", (A,), (_NET, _SEWAGE), "", _R, _R,
     "2025-10-24", "2025-10-24", "Två pumpstationer saknar reservkraft."),
    ("3.2", "Slam till åkermark", (A,), (_SEWAGE,), _FARMERS, _G, _P, "2025-10-31", "", "Slammet klarar inte gränsvärdet för koppar."),
    ("3.2", "Dagvattendamm i Lindshult", (P,), (_NET, _PROJ), _LINDSHULT, _G, _K, "2025-08-22", "", "Dammen är fylld och besiktigad."),
    ("3.2", "Kontroll av fettavskiljare", (A,), (_NET,), "", _S, _G, "", "2025-11-21", ""),
    ("3.2", "Mätning av lakvatten vid Ormberget", (A,), (_LAB, _YARDS), _COUNTY, _D, _G, "2025-06-27", "2025-10-10", ""),
    ("4.1", "Huvudledning mellan Norrvik och Kärnås", (P,), (_NET, _PROJ), _KARNAS, _R, _D,
     "2025-12-05", "2026-06-30", "Borrningen under ån tar längre tid."),
    ("4.1", "Läcksökning med drönare", (F,), (_NET,), "", _G, _K, "2025-05-16", "", "Drönaren hittade 43 läckor."),
    ("4.1", "Byte av vattenmätare", (A,), (_DESK, _NET), "", _D, _R,
     "2025-08-29", "2025-10-31", "Var tredje kund har inte bokat tid."),
    ("4.1", "Reservvattentäkt vid Gransjön", (P,), (_WATER, _PROJ), _LINDSHULT, _P, _P,
     "", "", "Vi väntar på en dom i mark- och miljödomstolen."),
    ("4.1", "UV-ljus på Kärnås vattenverk", (P,), (_WATER,), "", _G, _G, "2025-11-07", "2025-10-24", ""),
    ("4.1", "Vattenskyddsområde för Gransjön", (A,), (_WATER, _OFFICE), _COUNTY, _R, None, "2025-11-20", "", ""),
    ("4.1", "Fjärrstyrda tryckstegringsstationer", (P,), (_WATER, _DUTY), "", None, _D,
     "", "2025-12-12", "Styrskåpen är restnoterade."),
    ("4.1", "Nödvatten till äldreboenden", (A,), (_DUTY, _WATER), _RESCUE, _G, _G, "2025-09-26", "2025-09-19", ""),
    ("4.2", "Chatt på webbplatsen", (P,), (_DESK, _INFO), "", _G, _K, "2025-06-05", "", "Tvåhundra frågor i veckan."),
    ("4.2", "Sms vid driftstörning", (P,), (_DUTY, _DESK), "", _R, _G, "2025-09-19", "2025-10-03", ""),
    ("4.2", "Svar på mejl inom ett dygn", (A,), (_DESK,), "", _D, _R,
     "2025-06-30", "2025-10-31", "Två handläggare slutade i augusti."),
    ("4.2", "Klarspråk i alla brev", (A,), (_INFO, _DESK), "", _P, _S, "", "", ""),
    ("4.2", "Kundresa för slamtömning", (F,), (_DESK, _FETCH), "", _G, _X, "2025-09-05", "", "Konsulten har gått i konkurs."),
    ("4.3", "Skyddsronder på alla anläggningar", (A,), (_OFFICE, _YARDS, _SEWAGE), "", _G, _R,
     "2025-10-10", "2025-10-10", "Tre anläggningar återstår."),
    ("4.3", "Tryggt ensamarbete på kvällar och helger", (P,), (_DUTY,), "", _D, _D,
     "2025-08-15", "2025-09-22", "Larmknapparna saknar täckning i Lindshult."),
    ("4.3", "Introduktion av sommarjobbare", (A,), (_YARDS, _OFFICE), "", _G, _K, "2025-06-09", "", "Arton ungdomar jobbade hos oss."),
    ("4.3", "Lärlingar i VA-teknik", (A,), (_OFFICE, _NET), "Yrkeshögskolan", _S, None, "", "", ""),
    ("5.1", "Biogas av matavfall", (P, F), (_SEWAGE, _FETCH), _POWER, None, None, "", "", ""),
    ("5.1", "Återvunnet vatten till pappersbruket", (P,), (_PROJ, _WATER), "Pappersbruket", _G, _D,
     "2025-11-28", "2026-02-13", "Bruket vill ha garantier för flödet."),
    ("5.1", "Solceller på Sandnäs", (P,), (_SEWAGE,), _POWER, _S, _G, "", "2025-12-19", ""),
    ("5.1", "Beredskap vid förorenat dricksvatten", (A,), (_WATER, _LAB), _RESCUE, _G, _R, "", "", ""),
)  # fmt: skip
"""Of a row, after the statuses: the day told in T1 and in T2, and what was written in T2."""

_GOALS = (
    Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterat i grunduppdraget"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Medlemskommunernas mål 1", ("Kretslopp",), "Avfallet ska minska och mer ska återvinnas.",
         "Högst 140 kg restavfall per invånare", "171 kg 2024"),
    Goal("3.2", GoalKind.COUNCIL_GOAL, "Medlemskommunernas mål 2", ("Natur",), "Sjöar och åar ska må bra.",
         "Högst 12 bräddningar om året", "31 bräddningar 2024"),
    Goal("4.1", GoalKind.BOARD_GOAL, "Direktionens mål 1", (), "Det ska alltid finnas vatten i kranen.",
         "Högst 15 % av vattnet läcker ut", "22 % 2024"),
    Goal("4.2", GoalKind.BOARD_GOAL, "Direktionens mål 2", (), "Kunderna ska få hjälp vid första kontakten.",
         "80 % av ärendena löses direkt", "66 % 2024"),
    Goal("4.3", GoalKind.BOARD_GOAL, "Direktionens mål 3", (), "Ingen ska skada sig på jobbet."),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Riktade satsningar"),
)  # fmt: skip

_OUTLOOKS: dict[str, tuple[tuple[Outlook, str] | None, tuple[Outlook, str] | None]] = {
    "3.1": ((Outlook.PARTLY, "Villorna sorterar bra, flerbostadshusen sämre."), (Outlook.MET, "Restavfallet minskar snabbare än väntat.")),
    "3.2": ((Outlook.MET, "En torr vår gav få bräddningar."), (Outlook.NOT_MET, "Skyfallen i juli gav 19 bräddningar.")),
    "4.1": ((Outlook.PARTLY, "Läckaget är oförändrat."), (Outlook.PARTLY, "Läcksökningen ger resultat men ledningen dröjer.")),
    "4.2": ((Outlook.NOT_MET, "Kötiden är tolv minuter."), (Outlook.PARTLY, "Chatten avlastar telefonen.")),
    "4.3": ((Outlook.UNKNOWN, "Skadorna räknas i höst."), None),
}  # fmt: skip
"""In T2 nobody has assessed 4.3."""

_CURRENT = {
    ("3.1", T2): ("149 kg restavfall per invånare", "Avfall Web"),
    ("3.2", T2): ("19 bräddningar", "Miljörapporten"),
    ("4.2", T2): ("73 % löses direkt", "Ärendesystemet"),
}

_SAID_BEFORE = {
    "Gemensam taxa": "Tre kommuner räknar på olika sätt.",
    "Byte av fakturasystem": "Leverantören missade första leveransen.",
    "Ny återvinningscentral": "Detaljplanen vann inte laga kraft i tid.",
    "Utbyggnad": "Anbuden var 40 miljoner för dyra.",
    "Mätning av": "Ett provrör har rasat.",
    "Byte av vattenmätare": "Montörerna är för få.",
    "Svar på mejl": "Taxehöjningen gav 900 extra mejl.",
    "Tryggt": "Larmknapparna är slut hos leverantören.",
    "Kvällsöppet": "Facket och förbundet är inte överens.",
}

_LATE = {
    T1: {
        "Matavfall": datetime(2025, 5, 13, 8, tzinfo=UTC),
        "Sms": datetime(2025, 5, 12, 9, tzinfo=UTC),
    },
    T2: {
        "Digitala": datetime(2025, 9, 15, 7, tzinfo=UTC),
        "Byte av vattenmätare": datetime(2025, 9, 16, 13, tzinfo=UTC),
        "Tryggt": datetime(2025, 9, 18, 12, tzinfo=UTC),
        "Återvunnet": datetime(2025, 9, 22, 9, tzinfo=UTC),
    },
}
"""What came after its round had closed."""

_RECENT = {
    T2: {
        "Gemensam taxa": datetime(2025, 9, 12, 8, tzinfo=UTC),
        "Fyrfackskärl": datetime(2025, 9, 11, 14, tzinfo=UTC),
        "Skyddsronder": datetime(2025, 9, 12, 13, tzinfo=UTC),
        "Slam till": datetime(2025, 9, 10, 9, tzinfo=UTC),
    },
}

_STATED, _DONE, _MOVED, _HINDERED, _ENDED = (
    MeasureAct.STATED, MeasureAct.DONE, MeasureAct.MOVED, MeasureAct.HINDERED, MeasureAct.ENDED,
)  # fmt: skip
_MEASURED = (
    ("Byte av fakturasystem", T1, _STATED, "2025-04-23", "Hyra in en testledare", "2025-06-13", ""),
    ("Ny återvinningscentral", T1, _STATED, "2025-04-24", "Ta nya markprover", "2025-08-29", "", "Projektavdelningen"),
    ("Utbyggnad", T1, _STATED, "2025-04-25", "Göra om upphandlingen", "2025-09-30", ""),
    ("Byte av vattenmätare", T1, _STATED, "2025-04-28", "Anlita fler montörer", "2025-08-15", ""),
    ("Svar på mejl", T1, _STATED, "2025-04-29", "Ta in två timvikarier", "2025-05-30", ""),
    ("Byte av fakturasystem", T1, _DONE, "2025-06-12", "Hyra in en testledare", "2025-06-13", ""),
    ("Byte av vattenmätare", T1, _MOVED, "2025-08-15", "Anlita fler montörer", "2025-10-10", ""),
    ("Svar på mejl", T1, _DONE, "2025-06-02", "Ta in två timvikarier", "2025-05-30", ""),
    ("Utbyggnad", T2, _HINDERED, "2025-08-25", "Göra om upphandlingen", "2025-09-30", "Tillståndet måste vara klart först"),
    ("Svar på mejl", T2, _STATED, "2025-08-27", "Anställa en handläggare", "2025-10-31", "", "Kundservicechefen"),
    ("Färre bräddningar", T2, _STATED, "2025-08-24", "Köpa två mobila elverk", "2025-09-19", "", "Jouren"),
    ("Huvudledning", T2, _STATED, "2025-08-25", "Borra i två skift", "2025-11-28", ""),
    ("Fyrfackskärl", T2, _STATED, "2025-09-11", "Låna kärl av grannförbundet", "2025-10-15", ""),
    ("Tryggt", T2, _STATED, "2025-09-18", "Köpa satellitlarm", "2025-10-03", ""),
)  # fmt: skip

_SAID = Said(
    domain="strombygden",
    assessor=_OFFICE,
    days=(datetime(2025, 5, 6, 9, tzinfo=UTC), datetime(2025, 9, 9, 9, tzinfo=UTC)),
    outlooks=_OUTLOOKS,
    current=_CURRENT,
    outcome=(_DESK, "NKI 68", datetime(2025, 9, 1, tzinfo=UTC)),
    otherwise="Arbetet drar ut på tiden.",
    late=_LATE,
    recent=_RECENT,
    before=_SAID_BEFORE,
)


def _association() -> Plan:
    return replace(
        plan_of("strombygden", "Direktionen", _ROWS, _GOALS),
        organisation="Kommunalförbundet Strömbygden",
        department="Strömbygden avfall och vatten",
        surveys=(
            Survey(_DESK, "Kundbarometern", "Kundservicechef"),
            Survey(_YARDS, "Besöksmätningen", "Platschef"),
        ),
    )


@cache
def water_board() -> Facts:
    """A municipal association for waste and water, Thursday 25 September 2025: the second round closed on Friday the
    twelfth."""
    plan = _association()
    rounds = (
        Round("o1", plan.id, T1, RoundState.PUBLISHED, datetime(2025, 4, 15, 6, tzinfo=UTC), date(2025, 5, 9), datetime(2025, 5, 10, 6, tzinfo=UTC)),
        Round("o2", plan.id, T2, RoundState.CLOSED, datetime(2025, 8, 18, 6, tzinfo=UTC), date(2025, 9, 12), datetime(2025, 9, 13, 6, tzinfo=UTC)),
    )  # fmt: skip
    facts = told(plan, _ROWS, _SAID)
    return replace(facts, at=AT, rounds=rounds, reminders={T1: 2, T2: 4}, measured=entries(facts, _MEASURED))
