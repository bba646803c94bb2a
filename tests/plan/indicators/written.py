"""Goals as other registers write them: schools, care, environment, regions, housing companies, with what is right.

Written without looking at the rules of plan/indicators; MEASURED.md tells how many were right before any was mended.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from plan.indicators import Indicator, indicators, outcome
from plan.model import Goal, GoalKind


@dataclass(frozen=True, slots=True)
class WrittenTarget:
    """`rules` are "kind limit", as many as the target says; empty where a careful person would not count."""

    target: str
    baseline: str
    outcome: str
    rules: tuple[str, ...] = ()


class Judged(StrEnum):
    RIGHT = "right"
    UNKNOWN = "unknown"
    WRONG = "wrong"


def _said(found: Iterable[Indicator]) -> set[str]:
    rules = [each.rule for each in found if each.rule]
    return {f"{rule.kind.value} {rule.limit:g}" if rule.limit is not None else rule.kind.value for rule in rules}


def judged(written: WrittenTarget) -> Judged:
    """Wrong is what would be told although it is not so: another outcome, or another rule. Silence is not wrong."""
    found = indicators(Goal("1", GoalKind.BOARD_GOAL, "Mål", (), "", written.target, written.baseline))
    told = outcome(found)
    told_as = "unknown" if told is None else told.value
    if told_as == written.outcome and _said(found) == set(written.rules):
        return Judged.RIGHT
    same_rules = not found or _said(found) <= set(written.rules)
    return Judged.UNKNOWN if told_as == "unknown" and same_rules else Judged.WRONG


SCHOOLS = (
    WrittenTarget(
        "Andelen elever som är behöriga till gymnasieskolans yrkesprogram ska vara minst 90 procent.",
        "87,4 procent läsåret 2023/24.",
        "not_met",
        ("at_least 90",),
    ),
    WrittenTarget(
        "Minst 85 % av eleverna i årskurs 9 ska nå kunskapskraven i alla ämnen senast 2027.",
        "2024: 78 % (flickor 82 %, pojkar 74 %)",
        "not_met",
        ("at_least 85",),
    ),
    WrittenTarget(
        "Meritvärdet i årskurs 9 ska överstiga 230 poäng.", "Meritvärde 2024: 221,3", "not_met", ("at_least 230",)
    ),
    WrittenTarget(
        "Skolfrånvaron ska vara högst 6 procent",
        "Total frånvaro läsåret 2023/2024: 8,1 procent. 2022/2023: 8,9 procent",
        "not_met",
        ("at_most 6",),
    ),
    WrittenTarget(
        "Högst 15 barn per avdelning i förskolan",
        "I snitt 14,2 barn per avdelning (oktober 2024)",
        "met",
        ("at_most 15",),
    ),
    WrittenTarget("Andelen legitimerade lärare ska öka.", "2023: 68 %, 2022: 71 %", "not_met", ("better_than_before",)),
    WrittenTarget(
        "Andelen elever som känner sig trygga i skolan ska vara högre än rikets genomsnitt",
        "Kommunen 84 %, riket 86 % (Skolenkäten 2024)",
        "not_met",
        ("above_nation",),
    ),
)

CARE = (
    WrittenTarget(
        "Personalkontinuiteten i hemtjänsten ska vara högst 12 personer under 14 dagar.",
        "15 personer 2024",
        "not_met",
        ("at_most 12",),
    ),
    WrittenTarget(
        "Nöjda brukare i särskilt boende: lägst 85 %.",
        "2024: 81 % (kvinnor 79 %, män 84 %)",
        "not_met",
        ("at_least 85",),
    ),
    WrittenTarget(
        "Sjukfrånvaron bland medarbetarna ska minska till 6,5 %.",
        "7,2 % 2024 (kvinnor 7,9 %, män 4,6 %)",
        "not_met",
        ("at_most 6.5",),
    ),
    WrittenTarget(
        "Antalet fallolyckor ska halveras till 2026 jämfört med 2022.",
        "412 fallolyckor år 2022.",
        "not_met",
        ("at_most 206",),
    ),
    WrittenTarget("Nollvision för suicid.", "6 suicid 2023", "not_met", ("at_most 0",)),
    WrittenTarget(
        "Väntetiden till särskilt boende ska understiga 60 dagar.",
        "Genomsnittlig väntetid 2024: 48 dagar",
        "met",
        ("at_most 60",),
    ),
    WrittenTarget("Ingen ska vänta mer än 90 dagar på ett första besök", "87 % fick tid inom 90 dagar 2024", "unknown"),
    WrittenTarget(
        "Andelen timavlönade timmar ska inte överstiga 20 procent.", "2024: 23,5 procent", "not_met", ("at_most 20",)
    ),
)

ENVIRONMENT = (
    WrittenTarget(
        "Utsläppen av växthusgaser ska minska med 10 procent per år", "5,2 ton CO2e per invånare 2022", "unknown"
    ),
    WrittenTarget(
        "Andelen ekologiska livsmedel ska uppgå till minst 40 % senast 2026.",
        "36 % år 2024, 34 % år 2023",
        "not_met",
        ("at_least 40",),
    ),
    WrittenTarget(
        "Energianvändningen i kommunens lokaler ska minska med 20 procent till 2030 jämfört med 2020.",
        "2020: 180 kWh/m2. 2024: 140 kWh/m2.",
        "met",
        ("at_most 144",),
    ),
    WrittenTarget(
        "Matsvinnet ska vara mindre än 40 gram per portion", "52 gram per portion 2023", "not_met", ("at_most 40",)
    ),
    WrittenTarget("Fossilfri fordonsflotta senast 2030", "64 % av fordonen är fossilfria 2024", "unknown"),
    WrittenTarget(
        "100 % av kommunens fordon ska vara fossilfria senast 2030.", "64 % 2024", "not_met", ("at_least 100",)
    ),
    WrittenTarget(
        "Mängden hushållsavfall ska minska jämfört med föregående år.",
        "2024: 412 kg/inv, 2023: 430 kg/inv.",
        "met",
        ("better_than_before",),
    ),
    WrittenTarget("Solelproduktionen ska fördubblas till 2027.", "1,2 GWh 2023", "not_met", ("at_least 2.4",)),
)

REGION = (
    WrittenTarget(
        "Vårdgarantin: 95 procent av patienterna ska få tid inom tre dagar.",
        "91 procent (oktober 2024)",
        "not_met",
        ("at_least 95",),
    ),
    WrittenTarget(
        "Regionen ska tillhöra de tio bästa i landet i Nationella patientenkäten.",
        "Plats 14 av 21 regioner 2023",
        "not_met",
        ("at_most 10",),
    ),
    WrittenTarget(
        "Minst 80 % nöjda patienter i primärvården, kvinnor och män var för sig",
        "82 % (kvinnor 78 %, män 85 %) 2024",
        "half",
        ("at_least 80",),
    ),
    WrittenTarget(
        "Hyrpersonalkostnaden ska vara högst 2 procent av personalkostnaden",
        "3,4 procent 2024, 4,1 procent 2023",
        "not_met",
        ("at_most 2",),
    ),
    WrittenTarget(
        "Ekonomi i balans: resultatet ska vara minst 2 procent av skatter och bidrag",
        "Resultat 2024: -1,3 procent",
        "not_met",
        ("at_least 2",),
    ),
    WrittenTarget(
        "Täckningsgraden för mammografi ska vara mellan 80 och 90 procent", "83 %", "met", ("at_least 80", "at_most 90")
    ),
)

HOUSING = (
    WrittenTarget("Kundnöjdheten (NKI) ska vara lägst 70.", "NKI 68 (2024), 66 (2022)", "not_met", ("at_least 70",)),
    WrittenTarget("Vakansgraden ska inte vara högre än 2 %.", "1,4 % 2024-12-31", "met", ("at_most 2",)),
    WrittenTarget("Soliditeten ska uppgå till minst 25 %", "27,8 % 2024", "met", ("at_least 25",)),
    WrittenTarget(
        "100 nya lägenheter ska byggstartas senast 2027",
        "35 lägenheter byggstartade 2024",
        "not_met",
        ("at_least 100",),
    ),
    WrittenTarget("Hyresbortfallet ska minska", "3,1 mnkr 2024 (2,8 mnkr 2023)", "not_met", ("better_than_before",)),
    WrittenTarget("Serviceindex över 80 %", "82,1 % 2024", "met", ("at_least 80",)),
)

BOARDS = (
    WrittenTarget(
        "Antalet företag ska öka med 10 procent till 2026",
        "1 250 företag 2022; 1 340 företag 2024",
        "not_met",
        ("at_least 1375",),
    ),
    WrittenTarget(
        "Kommunen ska ligga bland de 50 bästa i Svenskt Näringslivs ranking",
        "Plats 97 av 290 (2024)",
        "not_met",
        ("at_most 50",),
    ),
    WrittenTarget("Valdeltagandet ska vara högre än i riket", "84,5 % (riket 84,2 %)", "met", ("above_nation",)),
    WrittenTarget("Skadegörelse: kostnaden ska inte öka", "1,9 mnkr 2023, 1,9 mnkr 2024", "met", ("at_most 1.9",)),
    WrittenTarget("Medborgarna ska uppleva god service", "71 % nöjda 2024", "unknown"),
)

TRAPS = (
    WrittenTarget("Andelen ekologiskt ska öka med 5 procentenheter till 2026", "30 % 2023", "unknown"),
    WrittenTarget(
        "Andelen äldre över 80 år som är nöjda ska öka", "78 % nöjda äldre 2024", "unknown", ("better_than_before",)
    ),
    WrittenTarget("Minst 80 % nöjda elever och högst 5 % sjukfrånvaro", "82 % nöjda elever 2024", "unknown"),
    WrittenTarget("Kostnaden per elev ska vara högst 120 000 kr", "118 500 kr 2024", "met", ("at_most 120000",)),
    WrittenTarget("Resultatet ska vara minst 1 procent", "-2 procent 2024", "not_met", ("at_least 1",)),
    WrittenTarget(
        "Svarstiden ska vara högst 3 minuter",
        "2 minuter i telefon 2024 och 26 timmar för e-post",
        "unknown",
        ("at_most 3",),
    ),
    WrittenTarget("Andelen nöjda ska vara minst 85 %", "80-85 % beroende på enhet", "unknown", ("at_least 85",)),
    WrittenTarget("Sjukfrånvaron ska minska till under 6 %", "6,0 % 2024", "not_met", ("at_most 6",)),
    WrittenTarget("Vi ska ligga över riksgenomsnittet", "Riket 75 %", "unknown", ("above_nation",)),
    WrittenTarget("Kön till förskolan ska halveras", "Budget 12 mnkr. 40 barn i kö 2023", "not_met", ("at_most 20",)),
    WrittenTarget(
        "Senast 2027 ska 50 procent av måltiderna vara vegetariska",
        "Andel vegetariska måltider 2024: 22 %",
        "not_met",
        ("at_least 50",),
    ),
    WrittenTarget(
        "Självförsörjning: färre än 200 hushåll med försörjningsstöd",
        "Antal hushåll: 231 (jan 2025)",
        "not_met",
        ("at_most 200",),
    ),
    WrittenTarget(
        "Antalet elbilar ska öka", "Elbilar: 45 st 2024, bensinbilar: 60 st 2023", "unknown", ("better_than_before",)
    ),
    WrittenTarget("Minst två aktiviteter per år och förening", "3 aktiviteter 2024", "unknown"),
    WrittenTarget("Nämnden ska ha en budget i balans", "Underskott 3 mnkr 2024", "unknown"),
)

REGISTERS = {
    "schools": SCHOOLS,
    "care": CARE,
    "environment": ENVIRONMENT,
    "region": REGION,
    "housing company": HOUSING,
    "boards": BOARDS,
    "traps": TRAPS,
}
