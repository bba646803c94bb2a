"""Figures that come in by a file: checked against the plan's goals, and appended where they say anything new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from bot.here import Here
from plan.audit import AuditAct, Deed, Doer
from plan.calendar import swedish_day
from plan.indicators import Figure, FigureWay, Indicator, entry, measured
from plan.indicators.entry import GivenFigure, Row
from plan.model import Plan
from storage import audits, figures
from storage.ids import new_id


def known(here: Here, plan: Plan) -> Mapping[str, Sequence[Indicator]]:
    """What each assessed goal measures, by its number."""
    held = figures.of_plan(here.connection, plan.id)
    return {goal.number: measured(goal, held) for goal in plan.goals if goal.is_assessed}


def read(here: Here, plan: Plan, rows: Iterable[Row]) -> tuple[GivenFigure, ...]:
    """Raises `WrongFigures`."""
    return entry.read(rows, known(here, plan), swedish_day(here.now).year)


def new_among(here: Here, plan: Plan, given: Iterable[GivenFigure]) -> tuple[GivenFigure, ...]:
    """Those that say anything else than what is stored."""
    held = {
        (each.goal, each.indicator, each.period, each.part.casefold()): (each.value, each.nation, each.rank, each.of)
        for each in figures.of_plan(here.connection, plan.id)
    }
    return tuple(each for each in given if held.get(each.key) != (each.value, each.nation, each.rank, each.of))


def store(here: Here, plan: Plan, given: Sequence[GivenFigure], doer: Doer, way: FigureWay) -> int:
    """How many said anything new; the rest is stored already."""
    new = new_among(here, plan, given)
    for each in new:
        figure = figure_of(each, here, way, doer.by)
        figures.append(here.connection, plan.id, figure, once=figure.id)
    if new:
        told = [[each.goal, each.indicator, each.period, each.part, each.value] for each in new]
        deed = Deed(AuditAct.FIGURES_IMPORT, plan.id, doer.through, doer.by, after=told)
        audits.append(here.connection, here.municipality_id, here.now, deed)
    return len(new)


def figure_of(given: GivenFigure, here: Here, way: FigureWay, by: str | None) -> Figure:
    return Figure(
        id=new_id(),
        goal=given.goal,
        indicator=given.indicator,
        period=given.period,
        value=given.value,
        at=here.now,
        way=way,
        by=by,
        part=given.part,
        nation=given.nation,
        rank=given.rank,
        of=given.of,
        source=given.source,
    )
