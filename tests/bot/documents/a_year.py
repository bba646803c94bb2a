"""The bundled plan with reports for the year's first two tertials, for tests of what is written from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from bot.documents import formats
from plan.assessment import Assessment, Outlook
from plan.facts import Facts
from plan.model import Activity, Ownership, Plan, Report, Round, RoundState, Status, Timing
from plan.reading.reader import read_plan
from plan.sight import public
from plan.tertial import Tertial

PLAN = Path(formats.__file__).parent.parent / "rehearsal" / "example" / "verksamhetsplan-2025-ksf.txt"
T1, T2 = Tertial(2025, 1), Tertial(2025, 2)
ASSESSED = datetime(2025, 9, 1, 9, tzinfo=UTC)
CLOSED = datetime(2025, 9, 5, 15, tzinfo=UTC)
SECRET = "Hemlig placering av ledningsplatsen"
_CYCLE = (
    Status.ON_TRACK,
    Status.ON_TRACK,
    Status.AT_RISK,
    Status.DONE,
    Status.ON_TRACK,
    Status.DELAYED,
    None,
    Status.ON_TRACK,
    Status.NOT_STARTED,
    Status.PAUSED,
    Status.DROPPED,
)
_COMMENTS = {
    Status.AT_RISK: "Underlaget från alla förvaltningar är inte komplett. Ett extra möte hålls i september.",
    Status.DELAYED: "Upphandlingen är överprövad. Ny tidplan tas fram tillsammans med inköp.",
    Status.PAUSED: "Vilar tills budgeten för 2026 är beslutad.",
    Status.DROPPED: "Utgår enligt beslut i ledningsgruppen 2025-06-10.",
}


def plan() -> Plan:
    return replace(read_plan(formats.read_document(PLAN)), id="plan")


def facts(given: Plan | None = None) -> Facts:
    given = given or plan()
    reports = [
        _report(activity, tertial, status, at)
        for tertial, shift, at in (
            (T1, 3, datetime(2025, 4, 25, 9, tzinfo=UTC)),
            (T2, 0, datetime(2025, 8, 28, 9, tzinfo=UTC)),
        )
        for number, activity in enumerate(given.activities)
        if (status := _CYCLE[(number + shift) % len(_CYCLE)])
    ]
    return Facts(given, CLOSED, rounds=(_round(T1), _round(T2)), reports=public(reports, given.activities))


def assessed(given: Facts | None = None) -> Facts:
    """With every sort of assessment: told with a figure, partly, not, by somebody who has the goal no more, none."""
    given = given or facts()
    return replace(
        given,
        assessments=(
            Assessment("1", "3.1", T2, Outlook.NOT_MET, ASSESSED, "safety", "Index faller.", "index 69", "INSIKT 2025"),
            Assessment("2", "3.2", T2, Outlook.PARTLY, ASSESSED, "safety", "Ute i mörker når vi inte."),
            Assessment("3", "4.1", T2, Outlook.MET, ASSESSED, "economy", "Långt över riket.", late=True),
        ),
        goal_owners={"3.1": "safety", "3.2": "safety", "4.1": "somebody"},
        ownerships=(
            Ownership("Trygg och säker", "safety"),
            Ownership("Ekonomi", "economy"),
        ),
    )


def _report(activity: Activity, tertial: Tertial, status: Status, at: datetime) -> Report:
    comment = SECRET if activity.protected else _COMMENTS.get(status, "")
    finish = {T1: date(2025, 6, 30), T2: date(2025, 12, 15)}[tertial] if status is Status.DELAYED else None
    timing = Timing.AFTER_CLOSING if activity.id.endswith("8") and tertial == T2 else Timing.IN_ROUND
    return Report(f"{activity.id}-{tertial}", activity.id, tertial, status, at, "someone", comment, finish, timing)


def _round(tertial: Tertial) -> Round:
    opened = datetime(2025, tertial.number * 4, 15, 6, tzinfo=UTC)
    return Round(f"round-{tertial}", "plan", tertial, RoundState.CLOSED, opened, tertial.last, CLOSED)
