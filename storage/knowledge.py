"""Everything known of one plan, read at once."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from plan.delivery import DeliveryKind
from plan.facts import Facts
from plan.sight import public, public_measures
from plan.tertial import Tertial
from storage import assessments, figures, measures, people, plans, reports, rounds, snapshots
from storage.tables import delivery, round_


def facts(connection: Connection, plan_id: str, at: datetime) -> Facts:
    """As many queries however large the plan."""
    municipality_id = plans.municipality_of(connection, plan_id)
    held = tuple(sorted(rounds.of_plan(connection, plan_id), key=lambda each: each.tertial))
    plain = snapshots.uncarried(connection, held)
    plan = plans.get(connection, plan_id)
    return Facts(
        plan=plan,
        at=at,
        rounds=held,
        reports=public(reports.of_plan(connection, plan_id), plan.activities),
        people=people.every(connection, municipality_id),
        ownerships=people.ownerships(connection, municipality_id),
        assignments=rounds.assignments(connection, held[-1].id) if held else (),
        reminders=_reminders(connection, plan_id),
        assessments=assessments.of_plan(connection, plan_id),
        outcomes=assessments.outcomes(connection, plan_id),
        goal_owners=assessments.goal_owners(connection, plan_id),
        measured=public_measures(measures.of_plan(connection, plan_id), plan.activities),
        figures=figures.of_plan(connection, plan_id),
        uncarried=frozenset(each.tertial for each in held if each.id in plain),
    )


def _reminders(connection: Connection, plan_id: str) -> Counter[Tertial]:
    return Counter({row[0]: row[1] for row in connection.execute(_REMINDERS, {"plan_id": plan_id})})


_REMINDERS = (
    select(round_.c.tertial, func.count())
    .join(delivery, delivery.c.round_id == round_.c.id)
    .where(
        round_.c.plan_id == bindparam("plan_id"),
        delivery.c.kind == DeliveryKind.REMINDER,
        delivery.c.sent_at.is_not(None),
    )
    .group_by(round_.c.tertial)
)
