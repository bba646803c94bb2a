"""An administrator says which activities are protected, by a command or in the personal chat."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot import found, rights
from bot.here import Here
from bot.leadership import question_desk
from bot.ports import Click, Message
from bot.telling import posts
from cards import notice
from cards.elements import CardJson
from cards.payload import Payload, Verb
from cards.texts import form as form_texts
from cards.texts import protection as texts
from plan.access import Act
from plan.audit import AuditAct, Deed, Through
from plan.model import Activity, Person, Plan
from plan.questions import named
from storage import audits, plans, rounds
from storage.ids import new_id

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
    meant = named(name, plan)
    if len(meant) != 1:
        raise Unclear(meant)
    return _change(here, meant[0], protected, by)


def _change(here: Here, before: Activity, protected: bool, by: Person | None) -> Outcome:
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
    if protected:
        _correct_posts(here, after, by)
    return Outcome(after, changed=True)


def _correct_posts(here: Here, activity: Activity, by: Person | None) -> None:
    """What a published post says of it is taken out of the channel, and what is on its way there is drawn anew."""
    _, plan_id = found.activity_with_plan(here, activity.id)
    posts.draw_anew(here, plan_id)
    for held in rounds.of_plan(here.connection, plan_id):
        posts.correct(here, held, by.id if by else None, f"{activity.id}:{new_id()}")


def heard(here: Here, person: Person, text: str) -> Message | None:
    """A card that asks first; None if the text is about something else. Raises NotAllowed."""
    asked = _ASKS.fullmatch(text.strip().rstrip("?!. "))
    if asked is None:
        return None
    rights.must(here, person, Act.PROTECT)
    try:
        plan = plans.get(here.connection, question_desk.current_plan(here))
    except question_desk.NoPlan:
        return None
    meant = named(asked["name"], plan)
    if len(meant) != 1:
        return Message(texts.unclear(asked["name"], plan, meant))
    return _asking(meant[0], bool(asked["on"]))


def _asking(activity: Activity, protected: bool) -> Message:
    if activity.protected is protected:
        return Message(texts.outcome(activity, changed=False))
    yes = Payload(Verb.PROTECT if protected else Verb.UNPROTECT, activity_id=activity.id)
    no = Payload(Verb.RECEIPT, activity_id=activity.id)
    buttons = (yes.button(texts.yes(protected), style="positive"), no.button(form_texts.cancel()))
    card = notice.build(texts.ask_heading(protected), activity.title, texts.ask_lead(protected), buttons=buttons)
    return Message(card=card, summary=texts.ask_heading(protected))


def protected_by_card(here: Here, click: Click) -> CardJson:
    return _pressed(here, click, protected=True)


def unprotected_by_card(here: Here, click: Click) -> CardJson:
    return _pressed(here, click, protected=False)


def _pressed(here: Here, click: Click, *, protected: bool) -> CardJson:
    """A second click tells how it is."""
    rights.must(here, click.person, Act.PROTECT)
    outcome = _change(here, found.any_activity(here, click.payload.activity_id), protected, click.person)
    return notice.build(texts.heading(outcome.activity), texts.outcome(outcome.activity, outcome.changed))
