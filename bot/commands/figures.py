"""tertialbot figures import | show | feed | fetch"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from typing import Any

from bot.cli.output import Failed, print_json, say
from bot.clock import real_clock
from bot.commands import plan_choice
from bot.commands.home import home, load_settings, open_database
from bot.commands.plans import goal_figures
from bot.documents import Unreadable, read_rows
from bot.figures import figure_feed, figure_import
from bot.figures.figure_fetch import FigureFetch
from bot.here import Here
from cards.texts import figures as texts
from plan.audit import OPERATOR
from plan.indicators import FigureWay, Indicator, outcome
from plan.indicators import wording as indicator_texts
from plan.indicators.entry import WrongFigures, goal_number, has_columns
from plan.indicators.series import named
from plan.model import Plan
from storage.figures import Feed


def import_figures(arguments: argparse.Namespace) -> None:
    with home() as here:
        plan = plan_choice.followed(here, arguments.year, arguments.board)
        try:
            rows = read_rows(arguments.file)
            if not rows or not has_columns(rows[0][1]):
                raise Failed(f"{arguments.file.name} has no columns mål, period and värde. {_REMEDY}")
            given = figure_import.read(here, plan, rows)
        except Unreadable as wrong:
            raise Failed(str(wrong)) from None
        except WrongFigures as wrong:
            raise Failed(f"{arguments.file.name}: ingenting sparades.", *texts.faults(wrong.faults)) from None
        new = figure_import.store(here, plan, given, OPERATOR, FigureWay.COMMAND)
    if arguments.json:
        print_json({"figures": len(given), "new": new})
        return
    say(texts.stored(new, len(given)))


_REMEDY = "The workbook that an administrator gets by writing nyckeltal has them."


def show_figures(arguments: argparse.Namespace) -> None:
    with home() as here:
        plan = plan_choice.followed(here, arguments.year, arguments.board)
        known = figure_import.known(here, plan)
    found = [(goal, known[goal.number]) for goal in plan.goals if known.get(goal.number)]
    if arguments.json:
        print_json({"board": plan.board, "year": plan.year, "goals": [goal_figures(*each) for each in found]})
        return
    for goal, indicators in found:
        whole = outcome(indicators)
        say(f"\n{goal.number} {goal.title}. {indicator_texts.outcomes(whole) if whole else ''}")
        for each in indicators:
            say(f"  {indicator_texts.line(each)}")


def set_feed(arguments: argparse.Namespace) -> None:
    with home() as here:
        plan = plan_choice.followed(here, arguments.year, arguments.board)
        goal, indicator = _meant(here, plan, arguments.goal, arguments.indicator)
        if arguments.remove:
            removed = figure_feed.remove_feed(here, plan, goal, indicator, OPERATOR)
            _tell(arguments.json, {"goal": goal, "indicator": indicator, "removed": removed})
            return
        if not (figure_feed.fits_kpi(arguments.kpi) and figure_feed.fits_area(arguments.area)):
            raise Failed("Kolada's key figures are written as N00900 (--kpi), and areas as 0586 (--area).")
        figure_feed.set_feed(here, plan, Feed(plan.id, goal, indicator, arguments.kpi, arguments.area), OPERATOR)
    _tell(arguments.json, {"goal": goal, "indicator": indicator, "kpi": arguments.kpi, "area": arguments.area})


def fetch_figures(arguments: argparse.Namespace) -> None:
    settings = load_settings()
    if not settings.kolada:
        raise Failed("In local mode nothing but this machine is called. Set MicrosoftAppId, or KOLADA_URL to loopback.")
    with open_database(settings) as database:
        new = asyncio.run(FigureFetch(database, settings.tenant_id, real_clock, settings.kolada).look())
    _tell(arguments.json, {"new": new})


def _tell(as_json: bool, told: dict[str, Any]) -> None:
    if as_json:
        print_json(told)
        return
    say(", ".join(f"{name}: {value}" for name, value in told.items()))


def _meant(here: Here, plan: Plan, goal: str, indicator: str) -> tuple[str, str]:
    known = figure_import.known(here, plan)
    number = goal_number(goal, known)
    if number is None:
        raise Failed(f"No goal of {plan.board} {plan.year} has the number {goal!r}. Run: tertialbot plan show")
    name = named(known[number], indicator) or _own(known[number], indicator)
    if not name:
        names = ", ".join(repr(each.name) for each in known[number])
        raise Failed(f"Say which with --indicator: {names or 'a name of its own'}.")
    return number, name


def _own(found: Sequence[Indicator], indicator: str) -> str:
    """A measure beside the target, where the goal has none by its text."""
    return indicator.strip()[:_LONGEST] if not found else ""


_LONGEST = 200
