"""A small plan and its reports, for tests of what is made from facts."""

from datetime import UTC, date, datetime

from plan.facts import Facts
from plan.model import Activity, Goal, GoalKind, Kind, Plan, Report, Round, RoundState, Status
from plan.sight import public
from plan.tertial import Tertial

T1, T2, T3 = (Tertial(2025, number) for number in (1, 2, 3))

GOALS = (
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden"),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)
SERVICE = Activity("service", "3.1", "Utveckling av service", (Kind.PROJECT,), ("Kommunledningskontoret",))
PURCHASING = Activity("purchasing", "3.1", "Revidering konkurrenspolicy", (Kind.ACTIVITY,), ("Ekonomi", "HR och lön"))
WAR = Activity(
    "war", "3.1", "Krigsorganisation", (Kind.PROJECT,), ("Kommunledningskontoret/Trygg och säker",), protected=True
)
STAFF_SYSTEM = Activity("staff", "5.1", "Upphandling av personalsystem", (Kind.PROJECT,), ("HR och lön",))
ACTIVITIES = (SERVICE, PURCHASING, WAR, STAFF_SYSTEM)


def moment(month: int, day: int, hour: int = 12, minute: int = 0) -> datetime:
    """In 2025, UTC."""
    return datetime(2025, month, day, hour, minute, tzinfo=UTC)


def report(
    activity: Activity,
    tertial: Tertial,
    status: Status,
    at: datetime,
    comment: str = "",
    finish: date | None = None,
) -> Report:
    return Report(f"{activity.id}-{at.isoformat()}", activity.id, tertial, status, at, "someone", comment, finish)


def open_round(tertial: Tertial, opened_at: datetime) -> Round:
    return Round(f"round-{tertial}", "plan", tertial, RoundState.OPEN, opened_at, tertial.last)


def facts(
    *reports: Report,
    rounds: tuple[Round, ...] = (),
    activities: tuple[Activity, ...] = ACTIVITIES,
    at: datetime | None = None,
) -> Facts:
    plan = Plan(
        "plan", "Mjölby kommun", "Kommunstyrelsen", "Kommunstyrelsens förvaltning", 2025, GOALS, tuple(activities)
    )
    return Facts(
        plan,
        at or moment(12, 31),
        rounds=rounds,
        reports=public(sorted(reports, key=lambda each: each.at), activities),
    )
