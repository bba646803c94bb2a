"""What was said of protected activities, shown in the personal chat to those who may read it. Each reading is in the
audit trail."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.leadership import asking
from bot.ports import CardJson
from cards import answer as answer_card
from cards.answer import AnswerRow, AnswerView
from cards.texts import chat as texts
from plan.access import Viewer, sees_protected
from plan.calendar import swedish_day
from plan.facts import Facts
from plan.model import Activity, Person, Report
from storage import audits, knowledge

Said = tuple[Activity, Report]


def comments(connection: Connection, municipality_id: str, person: Person, now: datetime) -> CardJson | None:
    """None if nothing has been said that this person may read."""
    try:
        facts = knowledge.facts(connection, asking.current_plan(connection, municipality_id), now)
    except asking.NoPlan:
        return None
    found = _readable(facts, person)
    if not found:
        return None
    for activity, report in found:
        audits.append(
            connection, municipality_id, now, person.id, "protected.read", activity.id, through="chat", after=report.id
        )
    return answer_card.build(_view(found, now))


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
