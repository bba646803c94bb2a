"""tertialbot plan import | show"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from bot import importing
from bot.commands.base import Commands, Failed, add_json, add_plan_choice, home, print_json, say
from bot.documents import Unreadable, read_document
from plan.model import Plan
from plan.reading import NotAPlan, read_plan


def add(commands: Commands) -> None:
    nouns = commands.add_parser("plan", help="the operational plan").add_subparsers(required=True, metavar="ACTION")
    bring = nouns.add_parser("import", help="store a plan from a document")
    bring.add_argument("file", type=Path, metavar="FILE")
    bring.add_argument("--dry-run", action="store_true", help="read and check, store nothing")
    bring.add_argument("--board", help="the board, where the document does not say")
    bring.add_argument("--year", type=int, help="the year, where the document does not say")
    add_json(bring)
    bring.set_defaults(run=import_plan)
    show = nouns.add_parser("show", help="the plan as stored")
    add_plan_choice(show)
    show.add_argument("--year", type=int, help="which year's plan; the newest without it")
    add_json(show)
    show.set_defaults(run=show_plan)


def import_plan(arguments: argparse.Namespace) -> None:
    plan = read(arguments.file, arguments.board, arguments.year)
    if not arguments.dry_run:
        with home() as here:
            try:
                plan = importing.store(here.connection, here.municipality.id, plan, here.now)
            except importing.AlreadyStored as stored:
                raise Failed(f"A plan of {stored} is stored already and differs from the file.") from None
    if arguments.json:
        print_json(imported(plan))
        return
    say(f"{plan.board} {plan.year}: {len(plan.activities)} aktiviteter, {len(plan.surveys)} undersökningar.")
    for each in plan.questions:
        say(f"Fråga {each.number} ({each.where}): {each.question} Förslag: {each.proposed}")
    if arguments.dry_run:
        say("Inget sparades.")


def read(file: Path, board: str | None, year: int | None) -> Plan:
    try:
        return read_plan(read_document(file), board, year)
    except (Unreadable, NotAPlan) as wrong:
        raise Failed(f"{file.name}: {wrong}") from None


def show_plan(arguments: argparse.Namespace) -> None:
    with home() as here:
        plan = here.plan(arguments.year, arguments.board)
    if arguments.json:
        print_json(shown(plan))
        return
    say(f"{plan.organisation} · {plan.board} · {plan.year}")
    for goal in plan.goals:
        say(f"\n{goal.number} {goal.title}")
        for activity in plan.activities:
            if activity.section == goal.number:
                say(f"  {activity.title} · {', '.join(activity.units)}")


def imported(plan: Plan) -> dict[str, Any]:
    return {
        "board": plan.board,
        "department": plan.department,
        "year": plan.year,
        "goals": len(plan.goals),
        "activities": len(plan.activities),
        "surveys": len(plan.surveys),
        "questions": [
            {"number": each.number, "where": each.where, "question": each.question, "proposed": each.proposed}
            for each in plan.questions
        ],
    }


def shown(plan: Plan) -> dict[str, Any]:
    return {
        "organisation": plan.organisation,
        "board": plan.board,
        "department": plan.department,
        "year": plan.year,
        "goals": [
            {
                "number": goal.number,
                "kind": goal.kind,
                "title": goal.title,
                "areas": list(goal.areas),
                "text": goal.text,
                "target": goal.target,
                "baseline": goal.baseline,
            }
            for goal in plan.goals
        ],
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
