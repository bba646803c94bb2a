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
from plan.access import on_board
from plan.audit import AuditAct, Deed, Through
from plan.calendar import swedish_day
from plan.model import Activity, Person, Plan
from plan.sight import SeenReport, Sight, seen
from storage import audits, people, plans, reports

Said = tuple[Activity, SeenReport]


def comments(here: Here, person: Person) -> CardJson | None:
    """None if nothing has been said that this person may read."""
    try:
        plan = plans.get(here.connection, question_desk.current_plan(here, person))
    except question_desk.NoPlan:
        return None
    found = _readable(here, plan, person)
    if not found:
        return None
    for activity, report in found:
        deed = Deed(AuditAct.PROTECTED_READ, activity.id, Through.CHAT, person.id, after=report.id)
        audits.append(here.connection, here.municipality_id, here.now, deed)
    return answer_card.build(_view(found, here.now))


def _readable(here: Here, plan: Plan, person: Person) -> list[Said]:
    """The newest of each activity that is protected, or was when it was written, where there is anything to read."""
    sight = Sight(on_board(person, plan.board), people.ownerships(here.connection, here.municipality_id))
    newest = {each.activity_id: each for each in reports.of_plan(here.connection, plan.id)}
    kept = [(each, newest[each.id]) for each in plan.activities if each.id in newest]
    protected = [(each, seen(report, each, sight)) for each, report in kept if each.protected or report.protected]
    return [(each, report) for each, report in protected if not report.withheld]


def _view(found: list[Said], now: datetime) -> AnswerView:
    rows = tuple(
        AnswerRow(
            activity.title, report.status, activity.units[0] if activity.units else "", report.comment, report.finish
        )
        for activity, report in found
    )
    return AnswerView(texts.protected_heading(), (texts.protected_noted(),), rows, (texts.as_of(swedish_day(now)),))
