"""Summaries and digests of plans of any size, for the cards in the channel."""

from __future__ import annotations

from datetime import UTC, date, datetime

from plan.digest import Digest, digest
from plan.facts import Facts
from plan.model import Activity, Goal, GoalKind, Kind, Plan, Report, Round, RoundState, Status, Timing
from plan.sight import public
from plan.summary import Summary, summarise
from plan.tertial import Tertial

T1, T2 = Tertial(2025, 1), Tertial(2025, 2)
GOALS = (
    Goal("2.3", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),
    *(
        Goal(
            f"3.{number}",
            GoalKind.COUNCIL_GOAL,
            f"Kommunfullmäktiges mål {number} till nämnden",
            text="Medborgarna i kommunen ska känna sig trygga utomhus. Andelen som känner sig trygga är hög.",
        )
        for number in (1, 2, 3)
    ),
    *(Goal(f"4.{number}", GoalKind.BOARD_GOAL, f"Nämndspecifikt mål {number}") for number in (1, 2, 3, 4)),
    Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),
)
UNITS = ("Ekonomi", "HR och lön", "Kommunledningskontoret/Trygg och säker", "IT och digitalisering")
TITLES = (
    "Revidering konkurrenspolicy",
    "Risk- och sårbarhetsanalys",
    "Utarbeta former och insatser för förlängt arbetsliv",
    "Identitets- och behörighetshantering utifrån SKR:s Handslaget för digitalisering",
)
CYCLE = (*Status, Status.ON_TRACK, Status.ON_TRACK, None)


def facts(count: int, comment: str, *, quiet: bool = False) -> Facts:
    """`quiet`: everything went by plan and nobody is missing."""
    activities = tuple(
        Activity(
            f"a{n}", GOALS[n % len(GOALS)].number, TITLES[n % 4], (Kind.PROJECT,), (UNITS[n % 4],), protected=n % 9 == 8
        )
        for n in range(count)
    )
    plan = Plan("p", "Mjölby kommun", "Kommunstyrelsen", "Kommunstyrelsens förvaltning", 2025, GOALS, activities)
    reports = []
    for n in range(count):
        for tertial, month, status in ((T1, 4, CYCLE[n % 7]), (T2, 8, CYCLE[(n * 3) % 10])):
            told = Status.ON_TRACK if quiet else status
            if told:
                at = datetime(2025, month, 20 + n % 9, 8, 0, tzinfo=UTC)
                timing = Timing.AFTER_CLOSING if n % 17 == 16 else Timing.IN_ROUND
                finish = date(2026, 2, 1) if told.needs_finish else None
                text = comment if told.needs_comment else ""
                reports.append(Report(f"{n}{tertial}", f"a{n}", tertial, told, at, "p", text, finish, timing))
    reports.sort(key=lambda report: report.at)
    opened = datetime(2025, 8, 18, 6, 30, tzinfo=UTC)
    rounds = (
        Round("one", "p", T1, RoundState.PUBLISHED, datetime(2025, 4, 14, 6, 30, tzinfo=UTC), T1.last),
        Round("two", "p", T2, RoundState.OPEN, opened, date(2025, 9, 9)),
    )
    return Facts(plan, datetime(2025, 9, 9, 12, 0, tzinfo=UTC), rounds, public(reports, plan.activities))


def summary(count: int, comment: str = "", *, quiet: bool = False) -> Summary:
    return summarise(facts(count, comment, quiet=quiet), T2)


def week(count: int, comment: str = "") -> Digest:
    return digest(facts(count, comment), datetime(2025, 8, 22, 6, tzinfo=UTC), datetime(2025, 8, 29, 6, tzinfo=UTC))


def silent_week() -> Digest:
    return Digest(datetime(2025, 6, 6, 6, tzinfo=UTC), datetime(2025, 6, 13, 6, tzinfo=UTC))
