"""A board's plan and what was reported of it, from rows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from plan.facts import Facts
from plan.model import Activity, Goal, Kind, Ownership, Person, Plan, Report, Round, RoundState, Status, Survey
from plan.sight import public
from tests.plan.questions.world import AT, T1, T2

STATUSES = (
    Status.ON_TRACK, Status.AT_RISK, Status.DELAYED, Status.PAUSED, Status.DONE, Status.NOT_STARTED, Status.DROPPED,
)  # fmt: skip
_G, _R, _D = STATUSES[:3]
P, A, F = Kind.PROJECT, Kind.ACTIVITY, Kind.PRE_STUDY


def plan_of(name: str, board: str, rows: tuple[tuple[object, ...], ...], goals: tuple[Goal, ...]) -> Plan:
    """Of a row: goal, title, kinds, units, collaboration, and its status in T1 and T2 (None: not reported)."""
    activities = tuple(
        Activity(f"{name}{place}", *row[:5], protected=str(row[1]).startswith("Beredskap"))  # type: ignore[arg-type,misc]
        for place, row in enumerate(rows, 1)
    )
    surveys = (Survey("Biblioteket", "Besöksenkäten", "Bibliotekschef"),)
    return Plan(name, "Fjällsta kommun", board, _department(board), 2025, goals, activities, surveys)


def _department(board: str) -> str:
    return f"{board.removesuffix('nämnden').removesuffix('s')}förvaltningen"


def reported(plan: Plan, rows: tuple[tuple[object, ...], ...]) -> Facts:
    """As the rows tell, with the second round still open."""
    reports: list[Report] = []
    for tertial, column, start in (
        (T1, 5, datetime(2025, 4, 22, 8, tzinfo=UTC)),
        (T2, 6, datetime(2025, 8, 20, 8, tzinfo=UTC)),
    ):
        for place, (activity, row) in enumerate(zip(plan.activities, rows, strict=True)):
            status = row[column]
            if isinstance(status, Status):
                comment = "Vi väntar på anbud från leverantören." if status.needs_comment else ""
                finish = tertial.last + timedelta(days=15 + place * 17) if status in (_G, _R, _D) else None
                key, at = f"{plan.id}{tertial}{place}", start + timedelta(hours=place * 5)
                reports.append(Report(key, activity.id, tertial, status, at, "p1", comment, finish))
    rounds = (
        Round("o1", plan.id, T1, RoundState.PUBLISHED, datetime(2025, 4, 15, 6, tzinfo=UTC), date(2025, 5, 7)),
        Round("o2", plan.id, T2, RoundState.OPEN, datetime(2025, 8, 18, 6, tzinfo=UTC), date(2025, 9, 5)),
    )
    people = tuple(
        Person(f"p{n}", f"chef{n}@fjallsta.example", f"Enhetschef {u.split('/')[-1]}")
        for n, u in enumerate(plan.units, 1)
    )
    ownerships = tuple(Ownership(unit, f"p{n}") for n, unit in enumerate(plan.units, 1))
    return Facts(
        plan,
        AT,
        rounds,
        public(sorted(reports, key=lambda r: r.at), plan.activities),
        people,
        ownerships,
        reminders={T1: 2, T2: 3},
    )
