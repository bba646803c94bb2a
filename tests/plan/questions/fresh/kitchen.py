# ruff: noqa: E501
"""A year that is over, with dates that were moved, measures, and figures of goals: a board for meals and service."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache

from plan.assessment import Assessment, Outlook
from plan.facts import Facts
from plan.indicators import Figure, FigureWay
from plan.measure import MeasureAct, MeasureEntry
from plan.model import (
    Activity,
    Goal,
    GoalKind,
    Kind,
    Ownership,
    Person,
    Plan,
    Report,
    Round,
    RoundState,
    Status,
)
from plan.sight import public
from plan.tertial import Tertial
from tests.plan.questions.world import T1, T2, T3

G, R, D, P, K, S, X = (
    Status.ON_TRACK, Status.AT_RISK, Status.DELAYED, Status.PAUSED, Status.DONE, Status.NOT_STARTED, Status.DROPPED,
)  # fmt: skip
AT = datetime(2026, 1, 20, 9, tzinfo=UTC)
_PR, _AC, _PRE = (Kind.PROJECT,), (Kind.ACTIVITY,), (Kind.PRE_STUDY,)
Said = tuple[Status, str, str] | None
"""A status, the day it is to be finished ("" for none) and a comment."""

_ROWS: tuple[tuple[str, str, tuple[Kind, ...], tuple[str, ...], str, Said, Said, Said], ...] = (
    ("2.1", "Ny organisation för service", _PR, ("Ledning och stab",), "KSF",
     (G, "2025-10-01", ""), (G, "2025-09-15", ""), (K, "", "")),
    ("3.1", "Ekologiska livsmedelsavtal", _PR, ("Måltider",), "KSF",
     (G, "2025-06-30", ""), (K, "", ""), None),
    ("3.1", "Nya matsedlar i förskolan", _AC, ("Måltider",), "UTB",
     (G, "2025-08-15", ""), (R, "2025-10-31", "Receptarbetet tar längre tid än beräknat."), (D, "2026-03-31", "Receptarbetet tar längre tid än beräknat.")),
    ("3.1", "Kockutbildning i klimatsmart mat", _AC, ("Måltider",), "",
     (S, "", ""), (G, "2025-11-30", ""), (K, "", "")),
    ("3.2", "Utbyte av ventilation i Ekskolan", _PR, ("Fastighetsdrift",), "SBF",
     (G, "2025-07-31", ""), (D, "2025-12-01", "Fläktarna levereras sent."), (K, "2025-12-12", "")),
    ("3.2", "Energikartläggning av skolorna", _PRE, ("Fastighetsdrift",), "UTB",
     (G, "2025-08-31", ""), (R, "2025-12-15", "Det saknas mätare."), (R, "2026-02-28", "Det saknas mätare.")),
    ("3.2", "Bergvärme till Idrottshallen", _PR, ("Fastighetsdrift",), "SBF",
     (R, "2025-11-15", "Tillståndet är inte klart hos länsstyrelsen."), (R, "2025-11-15", "Tillståndet är inte klart hos länsstyrelsen."),
     (R, "2025-11-15", "Tillståndet är inte klart hos länsstyrelsen.")),
    ("4.1", "Matråd på alla skolor", _AC, ("Måltider",), "UTB",
     (G, "2025-05-31", ""), (K, "", ""), None),
    ("4.1", "Smakveckor", _AC, ("Måltider",), "",
     (S, "", ""), (G, "2025-10-10", ""), None),
    ("4.2", "Vågar för tallrikssvinn", _PR, ("Måltider",), "UTB",
     (D, "2025-06-15", "Vågarna är slutsålda."), (D, "2025-09-30", "En ny leverantör söks."), (D, "2026-02-15", "Upphandlingen är överklagad.")),
    ("4.2", "Minskad överproduktion i köken", _AC, ("Måltider",), "",
     (G, "2025-12-31", ""), (G, "2025-12-31", ""), (K, "", "")),
    ("4.3", "Gemensam städinstruktion", _AC, ("Lokalvård",), "",
     (P, "", "Samordnartjänsten är vakant."), (S, "", ""), (G, "2026-04-30", "")),
    ("4.3", "Utbildning av lokalvårdare", _AC, ("Lokalvård",), "",
     (G, "2025-09-15", ""), (X, "", "Utbildaren har lagt ner."), None),
    ("4.3", "Städrobotar på äldreboenden", _PR, ("Lokalvård",), "Alla förvaltningar",
     (G, "2025-08-01", ""), (D, "2025-10-01", "Robotarna klarar inte trösklarna."), (R, "2026-01-31", "Sista boendet återstår.")),
    ("5.1", "Eldrivna matbilar", _PR, ("Transport",), "SBF",
     None, (G, "2025-12-20", ""), (G, "2025-12-20", "")),
    ("5.1", "Beredskapslager av mat", _AC, ("Ledning och stab",), "KSF",
     (G, "2025-06-30", "Hemligkod Tallrik"), (D, "2025-10-10", "Hemligkod Tallrik"), (D, "2026-05-05", "Hemligkod Tallrik")),
)  # fmt: skip

_GOALS = (
    Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden", (), "Maten i kommunens kök ska vara ekologisk.",
         "Minst 50 % av livsmedlen är ekologiska.", "41 % av livsmedlen är ekologiska 2023"),
    Goal("3.2", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 2 till nämnden", (), "Kommunens lokaler ska använda mindre energi.",
         "Högst 150 kWh per kvadratmeter.", "168 kWh per kvadratmeter 2023"),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1", (), "Eleverna ska vara nöjda med skolmaten.",
         "Andelen elever som är nöjda med skolmaten är högre än riksgenomsnittet.", "71 % i Granby, 73 % i riket (Skolenkäten 2023)."),
    Goal("4.2", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 2", (), "Mindre mat ska kastas.", "Matsvinnet ska minska."),
    Goal("4.3", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 3", (), "Lokalvården ska hålla hög kvalitet.",
         "Lokalvården placerar sig bland de 25 % bästa i kvalitetsmätningen.", "Plats 60 av 180 = bland de 33 % bästa 2023."),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)  # fmt: skip

_FIGURES = (
    ("3.1", "2024", 46.0, 38.0), ("3.1", "2025", 44.0, 39.0),
    ("3.2", "2024", 159.0, None), ("3.2", "2025", 148.0, None),
    ("4.1", "2024", 74.0, 74.0), ("4.1", "2025", 78.0, 75.0),
    ("4.2", "2023", 38.0, None), ("4.2", "2024", 32.0, None), ("4.2", "2025", 35.0, None),
)  # fmt: skip
_PARTS = (("4.1", "2025", "flickor", 76.0), ("4.1", "2025", "pojkar", 81.0))
_OUTLOOKS = {
    "3.1": (Outlook.MET, Outlook.PARTLY, Outlook.NOT_MET),
    "3.2": (Outlook.PARTLY, Outlook.MET, Outlook.MET),
    "4.1": (Outlook.PARTLY, Outlook.PARTLY, Outlook.MET),
    "4.2": (Outlook.MET, Outlook.MET, Outlook.NOT_MET),
}
"""Of 4.3 there is none."""

_STATED, _DONE, _MOVED, _HINDERED, _ENDED = (
    MeasureAct.STATED, MeasureAct.DONE, MeasureAct.MOVED, MeasureAct.HINDERED, MeasureAct.ENDED,
)  # fmt: skip
_MEASURED: tuple[tuple[str, Tertial, MeasureAct, str, str, str, str], ...] = (
    ("Bergvärme", T1, _STATED, "2025-04-24", "Skicka in ny tillståndsansökan", "2025-09-30", ""),
    ("Vågar", T1, _STATED, "2025-04-24", "Söka en ny leverantör", "2025-08-15", ""),
    ("Gemensam", T1, _STATED, "2025-04-25", "Rekrytera en samordnare", "2025-06-01", ""),
    ("Vågar", T1, _DONE, "2025-08-14", "Söka en ny leverantör", "2025-08-15", ""),
    ("Gemensam", T2, _ENDED, "2025-08-22", "Rekrytera en samordnare", "2025-06-01", ""),
    ("Nya matsedlar", T2, _STATED, "2025-08-21", "Anlita en dietist", "2025-10-15", ""),
    ("Utbyte", T2, _STATED, "2025-08-21", "Byta fläkttillverkare", "2025-10-01", ""),
    ("Energikartläggning", T2, _STATED, "2025-08-22", "Hyra mätare", "2025-11-01", ""),
    ("Bergvärme", T2, _MOVED, "2025-10-01", "Skicka in ny tillståndsansökan", "2025-11-30", ""),
    ("Utbyte", T2, _DONE, "2025-10-02", "Byta fläkttillverkare", "2025-10-01", ""),
    ("Nya matsedlar", T2, _MOVED, "2025-10-15", "Anlita en dietist", "2026-01-15", ""),
    ("Energikartläggning", T2, _HINDERED, "2025-11-03", "Hyra mätare", "2025-11-01", "Uthyraren har inga kvar"),
    ("Bergvärme", T2, _MOVED, "2025-12-01", "Skicka in ny tillståndsansökan", "2026-02-28", ""),
    ("Vågar", T3, _STATED, "2025-12-17", "Direktupphandla tio vågar", "2026-01-31", ""),
)


@cache
def kitchen() -> Facts:
    """Meals and service, 20 January 2026: all three tertials reported, the last one closed."""
    activities = tuple(
        Activity(f"kost{place}", *row[:5], protected=row[1].startswith("Beredskap"))
        for place, row in enumerate(_ROWS, 1)
    )
    plan = Plan("kost", "Granby kommun", "Kost- och servicenämnden", "Kost- och serviceförvaltningen", 2025, _GOALS, activities)  # fmt: skip
    rounds = (
        Round("o1", plan.id, T1, RoundState.PUBLISHED, datetime(2025, 4, 15, 6, tzinfo=UTC), date(2025, 5, 7), datetime(2025, 5, 8, tzinfo=UTC)),
        Round("o2", plan.id, T2, RoundState.PUBLISHED, datetime(2025, 8, 18, 6, tzinfo=UTC), date(2025, 9, 5), datetime(2025, 9, 6, tzinfo=UTC)),
        Round("o3", plan.id, T3, RoundState.CLOSED, datetime(2025, 12, 15, 7, tzinfo=UTC), date(2026, 1, 9), datetime(2026, 1, 10, tzinfo=UTC)),
    )  # fmt: skip
    people = tuple(
        Person(f"p{n}", f"chef{n}@granby.example", f"Enhetschef {u.split('/')[-1]}")
        for n, u in enumerate(plan.units, 1)
    )
    ownerships = tuple(Ownership(unit, f"p{n}") for n, unit in enumerate(plan.units, 1))
    return Facts(
        plan,
        AT,
        rounds,
        public(_reports(activities), activities),
        people,
        ownerships,
        reminders={T1: 1, T2: 4, T3: 6},
        assessments=_assessments(),
        measured=_entries(activities),
        figures=_figures(),
    )


def _reports(activities: tuple[Activity, ...]) -> list[Report]:
    starts = {T1: datetime(2025, 4, 22, 8, tzinfo=UTC), T2: datetime(2025, 8, 20, 8, tzinfo=UTC), T3: datetime(2025, 12, 16, 8, tzinfo=UTC)}  # fmt: skip
    found = [
        Report(f"kost{tertial}{place}", activity.id, tertial, Status(said[0]), start + timedelta(hours=place * 3), "p1", said[2],
               date.fromisoformat(said[1]) if said[1] else None)
        for column, (tertial, start) in enumerate(starts.items(), 5)
        for place, (activity, row) in enumerate(zip(activities, _ROWS, strict=True))
        if isinstance(said := row[column], tuple)
    ]  # fmt: skip
    return sorted(found, key=lambda each: each.at)


def _assessments() -> tuple[Assessment, ...]:
    days = {T1: datetime(2025, 4, 25, tzinfo=UTC), T2: datetime(2025, 8, 25, tzinfo=UTC), T3: datetime(2025, 12, 19, tzinfo=UTC)}  # fmt: skip
    found = [
        Assessment(f"b{goal}{when}", goal, when, outlook, day, "p1", f"Bedömning av {goal} i {when}.", "")
        for goal, three in _OUTLOOKS.items()
        for outlook, (when, day) in zip(three, days.items(), strict=True)
    ]
    return tuple(sorted(found, key=lambda each: each.at))


def _entries(activities: tuple[Activity, ...]) -> tuple[MeasureEntry, ...]:
    return tuple(
        MeasureEntry(
            f"m{number}",
            next(each.id for each in activities if each.title.startswith(begins)),
            tertial,
            act,
            datetime.fromisoformat(day).replace(hour=12, tzinfo=UTC),
            "p1",
            what,
            date.fromisoformat(due),
            note,
        )
        for number, (begins, tertial, act, day, what, due, note) in enumerate(_MEASURED, 1)
    )


def _figures() -> tuple[Figure, ...]:
    whole = [
        Figure(f"f{number}", goal, "", period, value, datetime(2025, 12, 1, tzinfo=UTC), FigureWay.FILE, nation=nation)
        for number, (goal, period, value, nation) in enumerate(_FIGURES, 1)
    ]
    parts = [
        Figure(f"d{number}", goal, "", period, value, datetime(2025, 12, 2, tzinfo=UTC), FigureWay.FILE, part=part)
        for number, (goal, period, part, value) in enumerate(_PARTS, 1)
    ]
    return (*whole, *parts)
