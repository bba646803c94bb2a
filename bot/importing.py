"""A document becomes a stored plan, in one transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from plan.model import Plan
from storage import municipalities, plans
from storage.ids import new_id


class AlreadyStored(Exception):
    """A plan of that board and year is stored, and it is not the same."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(f"{plan.board} {plan.year}")
        self.plan = plan


def store(connection: Connection, municipality_id: str, read: Plan, now: datetime) -> Plan:
    """The plan as stored, with the ids it keeps. The very same plan again changes nothing."""
    known = plans.find(connection, municipality_id, read.board, read.year)
    if known is not None:
        if _contents(known) != _contents(read):
            raise AlreadyStored(known)
        return known
    plan_id = plans.add(connection, municipality_id, with_lasting_ids(read), now)
    municipalities.rename(connection, municipality_id, read.organisation)
    return plans.get(connection, plan_id)


def with_lasting_ids(read: Plan) -> Plan:
    """A reading numbers its activities; the stored ones, and the questions about them, get ids of their own."""
    ids = {activity.id: new_id() for activity in read.activities}
    return replace(
        read,
        activities=tuple(replace(each, id=ids[each.id]) for each in read.activities),
        questions=tuple(replace(each, about=_renamed(each.about, ids)) for each in read.questions),
    )


def _renamed(about: str, ids: dict[str, str]) -> str:
    old, dot, field = about.partition(".")
    return f"{ids.get(old, old)}{dot}{field}"


def _contents(plan: Plan) -> Plan:
    return replace(
        plan, id="", questions=(), activities=tuple(replace(each, id="", uncertain=False) for each in plan.activities)
    )
