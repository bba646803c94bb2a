"""An administrator says which activities are protected, by a command or in the personal chat."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.here import Here
from bot.leadership import question_desk
from bot.ports import Message
from cards.texts import protection as texts
from plan import access
from plan.access import Act
from plan.audit import AuditAct, Deed, Through
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


def protect(here: Here, plan: Plan, name: str, protected: bool, by: Person | None) -> Outcome:
    """`by` None is the operator, at the command line. Raises Unclear."""
    found = named(name, plan)
    if len(found) != 1:
        raise Unclear(found)
    (before,) = found
    after = replace(before, protected=protected)
    if after == before:
        return Outcome(after, changed=False)
    plans.set_protected(here.connection, after.id, protected)
    deed = Deed(
        AuditAct.ACTIVITY_PROTECT if protected else AuditAct.ACTIVITY_UNPROTECT,
        after.id,
        Through.CHAT if by else Through.COMMAND,
        by=by.id if by else None,
        before={"title": before.title, "protected": before.protected},
        after={"title": after.title, "protected": after.protected},
    )
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return Outcome(after, changed=True)


def heard(here: Here, person: Person, text: str) -> Message | None:
    """What to answer in the personal chat; None if the text is about something else. Raises NotAllowed."""
    asked = _ASKS.fullmatch(text.strip().rstrip("?!. "))
    if asked is None:
        return None
    if not access.may(access.roles(person, people.ownerships(here.connection, here.municipality_id)), Act.PROTECT):
        raise NotAllowed
    try:
        plan = plans.get(here.connection, question_desk.current_plan(here))
        outcome = protect(here, plan, asked["name"], bool(asked["on"]), person)
    except question_desk.NoPlan:
        return None
    except Unclear as unclear:
        return Message(texts.unclear(asked["name"], plan, unclear.found))
    return Message(texts.outcome(outcome.activity, outcome.changed))
