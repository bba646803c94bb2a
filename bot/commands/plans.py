"""tertialbot plan import | show | export | protect | unprotect"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from typing import Any

from bot import private_files
from bot.administration import protection
from bot.cli.output import Failed, print_json, say, writing
from bot.commands import plan_choice
from bot.commands.home import home
from bot.documents.writing.plan_export import written
from bot.telling import history
from cards.texts import common
from cards.texts import indicators as indicator_texts
from cards.texts import plan_import as texts
from cards.texts import protection as protecting_texts
from plan.activity_standing import ActivityStanding
from plan.formats import PlanFormat
from plan.indicators import Indicator, indicators, outcome
from plan.model import Activity, Goal, Plan
from plan.tertial import Tertial

_SHOWN = 6


def show_plan(arguments: argparse.Namespace) -> None:
    with home() as here:
        plan = plan_choice.newest(here, arguments.year, arguments.board)
        then = history.standings(here.connection, plan.id, arguments.as_of) if arguments.as_of else None
    if arguments.json:
        print_json(shown(plan) | (shown_then(arguments.as_of, *then) if then else {}))
        return
    say(f"{plan.organisation} · {plan.board} · {plan.year}")
    statuses = {each.activity.id: common.status(each.status) for each in then[1]} if then else {}
    for goal in plan.goals:
        say(f"\n{goal.number} {goal.title}")
        for activity in plan.activities:
            if activity.section == goal.number:
                status = f" · {statuses[activity.id]}" if statuses else ""
                say(f"  {activity.title} · {', '.join(activity.units)}{status}")


def export_plan(arguments: argparse.Namespace) -> None:
    with home() as here:
        plan = plan_choice.newest(here, arguments.year, arguments.board)
        content = written(plan, PlanFormat(arguments.format), here.now)
    with writing(arguments.out):
        private_files.write(arguments.out, content)
    say(f"{arguments.out}: {texts.found(plan)}")


def protect(arguments: argparse.Namespace) -> None:
    with home() as here:
        plan = plan_choice.followed(here, arguments.year, arguments.board)
        try:
            outcome = protection.protect(here, plan, arguments.activity, arguments.protected, None)
        except protection.Unclear as unclear:
            raise Failed(_which(arguments.activity, plan, unclear.found)) from None
    if arguments.json:
        activity = outcome.activity
        found = {"id": activity.id, "title": activity.title, "protected": activity.protected}
        print_json(found | {"changed": outcome.changed})
        return
    say(protecting_texts.outcome(outcome.activity, outcome.changed))


def _which(name: str, plan: Plan, found: Sequence[Activity]) -> str:
    if not found:
        return f"No activity of {plan.board} {plan.year} fits {name!r}. Run: tertialbot plan show"
    titles = ", ".join(repr(each.title) for each in found[:_SHOWN])
    more = ", …" if len(found) > _SHOWN else ""
    return (
        f"{name!r} fits {len(found)} activities: {titles}{more}. Give more of the title, or the id in plan show --json."
    )


def shown_then(as_of: date, tertial: Tertial | None, standings: Sequence[ActivityStanding]) -> dict[str, Any]:
    """What `--as-of` adds. `status` is None for an activity without a report; protected ones have only that."""
    return {
        "as_of": as_of.isoformat(),
        "tertial": str(tertial) if tertial else None,
        "statuses": [
            {
                "activity": each.activity.id,
                "status": each.status.label if each.status else None,
                "comment": each.comment,
                "finish": each.finish.isoformat() if each.finish else None,
                "reported": each.at.isoformat() if each.at else None,
                "late": each.late,
            }
            for each in standings
        ],
    }


def shown(plan: Plan) -> dict[str, Any]:
    return {
        "organisation": plan.organisation,
        "board": plan.board,
        "department": plan.department,
        "year": plan.year,
        "goals": [_goal(goal) for goal in plan.goals],
        "activities": [
            {
                "id": activity.id,
                "section": activity.section,
                "title": activity.title,
                "kinds": list(activity.kinds),
                "units": list(activity.units),
                "collaboration": activity.collaboration,
                "protected": activity.protected,
                "uncertain": activity.uncertain,
                "place": activity.source.place,
            }
            for activity in plan.activities
        ],
        "surveys": [{"unit": each.unit, "survey": each.survey, "contact": each.contact} for each in plan.surveys],
    }


def _goal(goal: Goal) -> dict[str, Any]:
    found = indicators(goal)
    shown = {
        "number": goal.number,
        "kind": goal.kind,
        "title": goal.title,
        "areas": list(goal.areas),
        "text": goal.text,
        "target": goal.target,
        "target_from_text": goal.target_is_from_text,
        "baseline": goal.baseline,
    }
    if not found:
        return shown
    return shown | {"outcome": outcome(found), "indicators": [_indicator(each) for each in found]}


def _indicator(each: Indicator) -> dict[str, Any]:
    measured = each.value
    return {
        "name": each.name,
        "unit": each.unit,
        "rule": {"kind": each.rule.kind, "limit": _whole(each.rule.limit)},
        "value": _whole(measured.value) if measured else None,
        "period": measured.period if measured else "",
        "nation": _whole(measured.nation) if measured else None,
        "before": _whole(measured.before) if measured else None,
        "parts": {part.name: _whole(part.value) for part in measured.parts} if measured else {},
        "outcome": each.outcome,
        "why": indicator_texts.why(each),
    }


def _whole(value: float | None) -> float | None:
    """As a person writes it: 75 and not 75.0."""
    return int(value) if value is not None and value.is_integer() else value
