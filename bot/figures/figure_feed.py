"""Figures that are fetched from Kolada: only of indicators that somebody has said which key figure they are.

Each is tried at most once a day, whoever does it. What is being tried is noted first, so that of several programs one
calls; what came is appended where it says anything new. Away is away: the figures stored before stay, with their day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from bot.figures.kolada import KoladaFigure
from bot.here import Here
from plan.audit import AuditAct, Deed, Doer, Through
from plan.indicators import Figure, FigureWay
from plan.model import Plan
from storage import audits, figures
from storage.figures import Feed
from storage.ids import new_id

SOURCE = "Kolada (RKA)"
DAY = timedelta(hours=20)
"""A fetch at three in the morning is not put off to four the next day, and then to five."""
YEARS = 8
"""The newest are kept; more is in Kolada itself."""
_KPI = re.compile(r"[NU]\d{5}")
_AREA = re.compile(r"\d{4}")


def fits_kpi(kpi: str) -> bool:
    """Whether it is written as a key figure's id in Kolada is."""
    return bool(_KPI.fullmatch(kpi))


def fits_area(area: str) -> bool:
    """The same of a municipality's or a region's code."""
    return bool(_AREA.fullmatch(area))


def set_feed(here: Here, plan: Plan, new: Feed, doer: Doer) -> None:
    figures.set_feed(here.connection, new)
    _note(here, plan, doer, [new.goal, new.indicator, new.kpi, new.area])


def remove_feed(here: Here, plan: Plan, goal: str, indicator: str, doer: Doer) -> bool:
    removed = figures.remove_feed(here.connection, plan.id, goal, indicator)
    if removed:
        _note(here, plan, doer, [goal, indicator, "", ""])
    return removed


def is_due(here: Here) -> bool:
    return bool(figures.feeds(here.connection, here.municipality_id, here.now - DAY))


def due(here: Here) -> tuple[Feed, ...]:
    """Those to try now; they are noted as tried."""
    found = figures.feeds(here.connection, here.municipality_id, here.now - DAY)
    figures.tried(here.connection, found, here.now)
    return found


def keep(here: Here, feed: Feed, came: Sequence[KoladaFigure]) -> int:
    """How many said anything new. Nothing where the indicator is fetched no more."""
    still = [(each.goal, each.indicator, each.kpi) for each in figures.feeds(here.connection, here.municipality_id)]
    if (feed.goal, feed.indicator, feed.kpi) not in still:
        return 0
    held = {
        (each.period, each.part): (each.value, each.nation)
        for each in figures.of_plan(here.connection, feed.plan_id)
        if (each.goal, each.indicator, each.way) == (feed.goal, feed.indicator, FigureWay.KOLADA)
    }
    years = sorted({each.year for each in came})[-YEARS:]
    new = [
        each
        for each in came
        if each.year in years and held.get((str(each.year), each.part)) != (each.value, each.nation)
    ]
    for each in new:
        figure = _figure(here, feed, each)
        figures.append(here.connection, feed.plan_id, figure, once=figure.id)
    figures.answered(here.connection, feed, here.now)
    if new:
        deed = Deed(AuditAct.FIGURES_FETCH, feed.plan_id, Through.SCHEDULE, after=[feed.goal, feed.indicator, len(new)])
        audits.append(here.connection, here.municipality_id, here.now, deed)
    return len(new)


def _figure(here: Here, feed: Feed, came: KoladaFigure) -> Figure:
    return Figure(
        id=new_id(),
        goal=feed.goal,
        indicator=feed.indicator,
        period=str(came.year),
        value=came.value,
        at=here.now,
        way=FigureWay.KOLADA,
        part=came.part,
        nation=came.nation,
        source=SOURCE,
    )


def _note(here: Here, plan: Plan, doer: Doer, told: list[str]) -> None:
    deed = Deed(AuditAct.FIGURES_FEED, plan.id, doer.through, doer.by, after=told)
    audits.append(here.connection, here.municipality_id, here.now, deed)
