"""Plans with planted reports to ask about: the bundled plan, and another board's that shares no name with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from bot.documents import read_document
from plan.facts import Facts
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
    Survey,
)
from plan.reading import read_plan
from plan.sight import public
from plan.tertial import Tertial

EXAMPLE = Path(__file__).parents[3] / "bot/rehearsal/example/verksamhetsplan-2025-ksf.txt"
T1, T2, T3 = (Tertial(2025, number) for number in (1, 2, 3))
AT = datetime(2025, 9, 3, 10, 0, tzinfo=UTC)
LATER = datetime(2026, 1, 12, 10, 0, tzinfo=UTC)
SECRET = "Hemligkod Grävling"

_OPENED = {
    T1: datetime(2025, 4, 15, 6, tzinfo=UTC),
    T2: datetime(2025, 8, 18, 6, tzinfo=UTC),
    T3: datetime(2025, 12, 15, 7, tzinfo=UTC),
}
_LAST_DAY = {T1: date(2025, 5, 7), T2: date(2025, 9, 5), T3: date(2026, 1, 9)}
_WHEN = {
    T1: datetime(2025, 4, 22, 8, tzinfo=UTC),
    T2: datetime(2025, 8, 21, 8, tzinfo=UTC),
    T3: datetime(2025, 12, 17, 9, tzinfo=UTC),
}

D, R, G, P, K, S, X = (
    Status.DELAYED, Status.AT_RISK, Status.ON_TRACK, Status.PAUSED, Status.DONE, Status.NOT_STARTED, Status.DROPPED,
)  # fmt: skip
_CYCLE: Mapping[Tertial, tuple[Status | None, ...]] = {
    T1: (G, R, S, D, G, G, None, K, G, P, S, D, G),
    T2: (G, D, G, D, R, None, D, K, X, G, P, S, R, K, None, D, G),
    T3: (K, D, G, R, K, G, X, None, D, P, K),
}


@cache
def seed_plan() -> Plan:
    plan = read_plan(read_document(EXAMPLE))
    activities = tuple(replace(each, id=f"{number:032x}") for number, each in enumerate(plan.activities, 1))
    return replace(plan, id="seed", activities=activities)


def _reports(activities: tuple[Activity, ...], tertials: tuple[Tertial, ...]) -> tuple[Report, ...]:
    found: list[Report] = []
    for tertial in tertials:
        cycle = _CYCLE[tertial]
        for place, activity in enumerate(activities):
            status = cycle[(place * 5 + tertial.number) % len(cycle)]
            if status is not None:
                found.append(_report(activity, tertial, status, place))
    return tuple(found)


def _report(activity: Activity, tertial: Tertial, status: Status, place: int) -> Report:
    comment = f"Orsak {place} i {tertial}: vi väntar på beslut." if status.needs_comment else ""
    if activity.protected:
        comment = f"{SECRET} {place}"
    finish = None
    if status in (D, R, G):
        finish = tertial.last + timedelta(days=20 + place * 13 % 200)
    at = _WHEN[tertial] + timedelta(hours=place * 7)
    return Report(f"r{tertial}{place}", activity.id, tertial, status, at, "p1", comment, finish)


@cache
def facts_of(plan: Plan, at: datetime = AT) -> Facts:
    tertials = tuple(each for each in (T1, T2, T3) if _OPENED[each] <= at)
    rounds = tuple(
        Round(
            f"o{each}",
            plan.id,
            each,
            RoundState.OPEN if each == tertials[-1] else RoundState.PUBLISHED,
            _OPENED[each],
            _LAST_DAY[each],
        )
        for each in tertials
    )
    people = tuple(
        Person(f"p{number}", f"chef{number}@mjolby.example", f"Enhetschef {unit.split('/')[-1]}")
        for number, unit in enumerate(plan.units, 1)
    )
    ownerships = tuple(Ownership(unit, f"p{number}") for number, unit in enumerate(plan.units, 1))
    reports = tuple(report for report in _reports(plan.activities, tertials) if report.at <= at)
    return Facts(plan, at, rounds, public(reports, plan.activities), people, ownerships, reminders={T1: 4, T2: 7})


def seed(at: datetime = AT) -> Facts:
    return facts_of(seed_plan(), at)


@cache
def school_plan() -> Plan:
    """Another board of another municipality: other units, goals, kinds and collaboration."""
    goals = (
        Goal("2.1", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
        Goal(
            "3.1",
            GoalKind.COUNCIL_GOAL,
            "Kommunfullmäktiges mål 1 till nämnden",
            ("Lärande",),
            "Alla elever ska nå gymnasiebehörighet.",
            "92 %",
            "87 % 2023",
        ),
        Goal(
            "3.2",
            GoalKind.COUNCIL_GOAL,
            "Kommunfullmäktiges mål 2 till nämnden",
            (),
            "Kommunens måltider ska vara ekologiska och klimatsmarta.",
        ),
        Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1", (), "Skolnärvaron ska öka i alla årskurser."),
        Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
    )
    rows = (
        ("2.1", "Ny struktur för elevakter", (Kind.PROJECT,), ("Barn- och elevhälsa",), "UTB"),
        ("2.1", "Förstudie simundervisning i egen regi", (Kind.PRE_STUDY,), ("Grundskola",), "KFF"),
        ("3.1", "Läslyftet i årskurs 1–3", (Kind.PROJECT,), ("Grundskola",), "UTB"),
        ("3.1", "Studiehandledning på modersmål", (Kind.ACTIVITY,), ("Grundskola", "Gymnasieskola"), "UTB"),
        ("3.1", "Lovskola för avgångselever", (Kind.ACTIVITY,), ("Grundskola",), "Alla förvaltningar"),
        ("3.2", "Minskat matsvinn i skolkök", (Kind.PROJECT,), ("Kost och städ",), "SBF"),
        ("3.2", "Upphandling av ekologiska livsmedel", (Kind.ACTIVITY,), ("Kost och städ",), "KSF"),
        ("4.1", "Närvaroteam", (Kind.PROJECT,), ("Barn- och elevhälsa",), "Alla förvaltningar"),
        ("4.1", "Digitalt system för frånvaroanmälan", (Kind.PROJECT,), ("Utbildningskontoret",), "KSF"),
        ("4.1", "Rutin vid hot och våld", (Kind.ACTIVITY,), ("Utbildningskontoret/Säkerhet",), "KSF"),
        ("5.1", "Lekmiljöer i förskolan", (Kind.PROJECT, Kind.PRE_STUDY), ("Förskola",), "SBF"),
        ("5.1", "Språkutvecklande arbetssätt", (), ("Förskola",), ""),
    )  # fmt: skip
    activities = tuple(
        Activity(f"s{number}", section, title, kinds, units, partner, protected=title.startswith("Rutin"))
        for number, (section, title, kinds, units, partner) in enumerate(rows, 1)
    )
    surveys = (Survey("Grundskola", "Skolenkäten", "Kvalitetschef"),)
    return Plan(
        "school", "Söderby kommun", "Utbildningsnämnden", "Utbildningskontoret", 2025, goals, activities, surveys
    )
