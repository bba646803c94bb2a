"""What was said of protected activities, shown in the personal chat to those who may read it. Each reading is in the
audit trail."""

from __future__ import annotations

from datetime import datetime

from bot.here import Here
from bot.leadership import question_desk
from cards import answer as answer_card
from cards.answer import AnswerRow, AnswerView
from cards.elements import CardJson
from cards.texts import chat as texts
from plan.access import Viewer, sees_protected
from plan.audit import AuditAct, Deed, Through
from plan.calendar import swedish_day
from plan.facts import Facts
from plan.model import Activity, Person, Report
from storage import audits, knowledge

Said = tuple[Activity, Report]


def comments(here: Here, person: Person) -> CardJson | None:
    """None if nothing has been said that this person may read."""
    try:
        facts = knowledge.facts(here.connection, question_desk.current_plan(here), here.now)
    except question_desk.NoPlan:
        return None
    found = _readable(facts, person)
    if not found:
        return None
    for activity, report in found:
        deed = Deed(AuditAct.PROTECTED_READ, activity.id, Through.CHAT, person.id, after=report.id)
        audits.append(here.connection, here.municipality_id, here.now, deed)
    return answer_card.build(_view(found, here.now))


def _readable(facts: Facts, person: Person) -> list[Said]:
    viewer = Viewer(person)
    found: list[Said] = []
    for activity in facts.plan.activities:
        history = facts.history(activity.id) if activity.protected else ()
        asked = [each for each in facts.assignments if each.activity_id == activity.id]
        if history and sees_protected(viewer, activity, facts.ownerships, asked):
            found.append((activity, max(history, key=lambda report: report.at)))
    return found


def _view(found: list[Said], now: datetime) -> AnswerView:
    rows = tuple(
        AnswerRow(
            activity.title, report.status, activity.units[0] if activity.units else "", report.comment, report.finish
        )
        for activity, report in found
    )
    return AnswerView(texts.protected_heading(), (texts.protected_noted(),), rows, (texts.as_of(swedish_day(now)),))
