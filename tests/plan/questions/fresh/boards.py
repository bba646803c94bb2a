"""A board's plan and what was reported of it, from rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from plan.assessment import Assessment, Outlook, SurveyOutcome
from plan.facts import Facts
from plan.measure import MeasureEntry
from plan.model import (
    Activity,
    Goal,
    Kind,
    Ownership,
    Person,
    Plan,
    Report,
    Round,
    RoundState,
    Status,
    Survey,
    Timing,
)
from plan.sight import SeenReport, public
from plan.tertial import Tertial
from tests.plan.questions.world import AT, T1, T2

STATUSES = (
    Status.ON_TRACK, Status.AT_RISK, Status.DELAYED, Status.PAUSED, Status.DONE, Status.NOT_STARTED, Status.DROPPED,
)  # fmt: skip
_G, _R, _D = STATUSES[:3]
P, A, F = Kind.PROJECT, Kind.ACTIVITY, Kind.PRE_STUDY
Rows = tuple[tuple[object, ...], ...]
ByTitle = Mapping[Tertial, Mapping[str, datetime]]
"""Moments by how a title begins."""


def plan_of(name: str, board: str, rows: Rows, goals: tuple[Goal, ...]) -> Plan:
    """Of a row: goal, title, kinds, units, collaboration, and its status in T1 and T2 (None: not reported)."""
    activities = tuple(
        Activity(f"{name}{place}", *row[:5], protected=str(row[1]).startswith("Beredskap"))  # type: ignore[arg-type,misc]
        for place, row in enumerate(rows, 1)
    )
    surveys = (Survey("Biblioteket", "Besöksenkäten", "Bibliotekschef"),)
    return Plan(name, "Fjällsta kommun", board, _department(board), 2025, goals, activities, surveys)


def _department(board: str) -> str:
    return f"{board.removesuffix('nämnden').removesuffix('s')}förvaltningen"


def reported(plan: Plan, rows: Rows) -> Facts:
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


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of a board besides its rows.

    `domain`: of the owners' addresses; `assessor`: the unit that assesses the goals, on `days`, in T1 and T2;
    `current`: figure and source; `outcome`: of the first survey, with its unit and day. `late`: what came after
    closing; `recent`: other moments; `before`: comments of T1, by how a title begins, else `otherwise`.
    """

    domain: str
    assessor: str
    days: tuple[datetime, datetime]
    outlooks: Mapping[str, tuple[tuple[Outlook, str] | None, tuple[Outlook, str] | None]]
    current: Mapping[tuple[str, Tertial], tuple[str, str]]
    outcome: tuple[str, str, datetime]
    otherwise: str
    late: ByTitle
    recent: ByTitle = field(default_factory=dict)
    before: Mapping[str, str] = field(default_factory=dict)


def told(plan: Plan, rows: Rows, said: Said) -> Facts:
    """As the rows tell: behind the statuses the days that were promised in T1 and T2, and the comment in T2."""
    facts = reported(plan, rows)
    owners = owners_of(facts)
    by_id = {each.id: (each, row) for each, row in zip(plan.activities, rows, strict=True)}
    reports = (_told(each, *by_id[each.activity_id], owners, said) for each in facts.reports)
    assessments = (
        Assessment(
            f"b{goal}{when}", goal, when, found[0], day, owners[said.assessor], found[1],
            *said.current.get((goal, when), ("", "")),
        )
        for column, (when, day) in enumerate(zip((T1, T2), said.days, strict=True))
        for goal, pair in said.outlooks.items()
        if (found := pair[column])
    )  # fmt: skip
    unit, text, day = said.outcome
    return replace(
        facts,
        reports=tuple(sorted(reports, key=lambda each: each.at)),
        people=tuple(Person(each.id, each.upn.replace("fjallsta", said.domain), each.name) for each in facts.people),
        assessments=tuple(assessments),
        outcomes=(SurveyOutcome("u1", 0, T2, text, day, owners[unit]),),
    )


def owners_of(facts: Facts) -> dict[str, str]:
    return {each.unit: each.person_id for each in facts.ownerships}


def _told(
    report: SeenReport, activity: Activity, row: tuple[object, ...], owners: Mapping[str, str], said: Said
) -> SeenReport:
    is_first = report.tertial == T1
    late, recent = (_of_title(each.get(report.tertial, {}), activity.title) for each in (said.late, said.recent))
    moved = replace(
        report,
        by=owners[activity.units[0]],
        at=late or recent or report.at,
        timing=Timing.AFTER_CLOSING if late else report.timing,
    )
    if report.withheld:
        return moved
    day = str(row[7 if is_first else 8])
    before = next((text for begins, text in said.before.items() if activity.title.startswith(begins)), said.otherwise)
    comment = (report.comment and before) if is_first else str(row[9])
    return replace(moved, comment=comment, finish=date.fromisoformat(day) if day else None)


def _of_title(moments: Mapping[str, datetime], title: str) -> datetime | None:
    return next((at for begins, at in moments.items() if title.startswith(begins)), None)


def entries(facts: Facts, told: Sequence[tuple[Any, ...]]) -> tuple[MeasureEntry, ...]:
    """Of a row: how the activity's title begins, tertial, act, day, the measure, its day, a note, and who does it where
    that is told."""
    owners, found = owners_of(facts), []
    for number, (begins, tertial, act, day, what, due, note, *who) in enumerate(told, 1):
        activity = next(each for each in facts.plan.activities if each.title.startswith(begins))
        at, by = datetime.fromisoformat(day).replace(hour=11, tzinfo=UTC), owners[activity.units[0]]
        until, name = date.fromisoformat(due), "".join(who)
        found.append(MeasureEntry(f"m{number}", activity.id, tertial, act, at, by, what, until, note, who=name))
    return tuple(sorted(found, key=lambda each: each.at))
