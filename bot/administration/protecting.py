"""An administrator says which activities are protected, by a command or in the personal chat."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from bot.leadership import asking
from bot.ports import Message
from cards.texts import protecting as texts
from plan import access
from plan.access import Act
from plan.model import Activity, Person, Plan
from plan.questions import named
from plan.refusals import NotAllowed
from storage import audits, people, plans

_ASKS = re.compile(
    r"(?:kan du )?(?:(?P<on>skydda)|ta bort skydd(?:et)? (?:för|på|från))\s+(?:aktiviteten\s+)?(?P<name>\S.*)",
    re.IGNORECASE | re.DOTALL,
)


class Unclear(Exception):
    """What was written fits no activity of the plan, or several. Nothing was changed."""

    def __init__(self, found: tuple[Activity, ...]) -> None:
        super().__init__(len(found))
        self.found = found


@dataclass(frozen=True, slots=True)
class Outcome:
    """The activity as it is now; `changed` is False if it was so before."""

    activity: Activity
    changed: bool


def protect(
    connection: Connection, plan: Plan, name: str, protected: bool, now: datetime, by: Person | None, through: str
) -> Outcome:
    """`by` None is the operator. Raises Unclear."""
    found = named(name, plan)
    if len(found) != 1:
        raise Unclear(found)
    (before,) = found
    after = replace(before, protected=protected)
    if after == before:
        return Outcome(after, changed=False)
    plans.set_protected(connection, after.id, protected)
    audits.append(
        connection,
        plans.municipality_of(connection, plan.id),
        now,
        by.id if by else None,
        "activity.protect" if protected else "activity.unprotect",
        after.id,
        through=through,
        before={"title": before.title, "protected": before.protected},
        after={"title": after.title, "protected": after.protected},
    )
    return Outcome(after, changed=True)


def heard(connection: Connection, municipality_id: str, person: Person, text: str, now: datetime) -> Message | None:
    """What to answer in the personal chat; None if the text is about something else. Raises NotAllowed."""
    asked = _ASKS.fullmatch(text.strip().rstrip("?!. "))
    if asked is None:
        return None
    if not access.may(access.roles(person, people.ownerships(connection, municipality_id)), Act.PROTECT):
        raise NotAllowed
    try:
        plan = plans.get(connection, asking.current_plan(connection, municipality_id))
        outcome = protect(connection, plan, asked["name"], bool(asked["on"]), now, person, "chat")
    except asking.NoPlan:
        return None
    except Unclear as unclear:
        return Message(texts.unclear(asked["name"], plan, unclear.found))
    return Message(texts.outcome(outcome.activity, outcome.changed))
