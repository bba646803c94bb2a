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
from bot.here import Here
from bot.telling import history
from cards.texts import common
from cards.texts import plan_import as texts
from cards.texts import protection as protecting_texts
from plan.activity_standing import ActivityStanding
from plan.calendar import swedish_day
from plan.formats import PlanFormat
from plan.indicators import Figure, Indicator, Point, measured, outcome
from plan.indicators import wording as indicator_texts
from plan.model import Activity, Goal, Plan
from plan.tertial import Tertial
from storage import figures

_SHOWN = 6


def show_plan(arguments: argparse.Namespace) -> None:
    with home() as here:
        plan = plan_choice.newest(here, arguments.year, arguments.board)
        held = _known_at(here, plan, arguments.as_of)
        then = history.standings(here.connection, plan.id, arguments.as_of) if arguments.as_of else None
    if arguments.json:
        print_json(shown(plan, held) | (shown_then(arguments.as_of, *then) if then else {}))
        return
    say(f"{plan.organisation} · {plan.board} · {plan.year}")
    statuses = {each.activity.id: common.status(each.status) for each in then[1]} if then else {}
    for goal in plan.goals:
        say(f"\n{goal.number} {goal.title}")
        for activity in plan.activities:
            if activity.section == goal.number:
                status = f" · {statuses[activity.id]}" if statuses else ""
                say(f"  {activity.title} · {', '.join(activity.units)}{status}")


def _known_at(here: Here, plan: Plan, day: date | None) -> tuple[Figure, ...]:
    known = figures.of_plan(here.connection, plan.id)
    return known if day is None else tuple(each for each in known if swedish_day(each.at) <= day)


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


def shown(plan: Plan, held: Sequence[Figure]) -> dict[str, Any]:
    return {
        "organisation": plan.organisation,
        "board": plan.board,
        "department": plan.department,
        "year": plan.year,
        "goals": [_goal(goal, held) for goal in plan.goals],
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


def _goal(goal: Goal, figures: Sequence[Figure]) -> dict[str, Any]:
    found = measured(goal, figures)
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
    return shown | (_outcome(found) if found else {})


def goal_figures(goal: Goal, found: Sequence[Indicator]) -> dict[str, Any]:
    return {"number": goal.number, "title": goal.title} | _outcome(found)


def _outcome(found: Sequence[Indicator]) -> dict[str, Any]:
    return {"outcome": outcome(found), "indicators": [_indicator(each) for each in found]}


def _indicator(each: Indicator) -> dict[str, Any]:
    value, rule = each.value, each.rule
    return {
        "name": each.name,
        "unit": each.unit,
        "rule": {"kind": rule.kind, "limit": _whole(rule.limit)} if rule else None,
        "by": rule.year if rule else "",
        "value": _whole(value.value) if value else None,
        "period": value.period if value else "",
        "nation": _whole(value.nation) if value else None,
        "before": _whole(value.before) if value else None,
        "rank": value.rank if value else None,
        "of": value.of if value else None,
        "parts": {part.name: _whole(part.value) for part in value.parts} if value else {},
        "series": [_point(point) for point in each.series],
        "outcome": each.outcome,
        "why": indicator_texts.why(each),
    }


def _point(point: Point) -> dict[str, Any]:
    return {
        "period": point.period,
        "value": _whole(point.value),
        "nation": _whole(point.nation),
        "source": point.source,
        "way": point.way or "plan",
        "at": point.at.isoformat() if point.at else None,
    }


def _whole(value: float | None) -> float | None:
    """As a person writes it: 75 and not 75.0."""
    return int(value) if value is not None and value.is_integer() else value
