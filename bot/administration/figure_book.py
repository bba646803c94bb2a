"""The workbook in which an administrator writes the goals' figures: what is known, and a row for what is to come."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from bot import rights
from bot.figures import figure_import
from bot.here import Here
from bot.leadership.question_desk import NoPlan, current_plan
from bot.ports import FileOffer, Message, Reply
from bot.slow_work import SlowWork
from bot.taken_file import KIND, FileKind
from cards.texts import figures as texts
from plan.access import Act
from plan.audit import AuditAct, Deed, Through
from plan.calendar import SWEDEN
from plan.indicators import Figure, Indicator
from plan.indicators import wording as indicator_texts
from plan.model import Goal, Person, Plan
from storage import audits, figures, plans

_SIZE = (8_000, 90)
"""Bytes of the workbook, and of each row: what a person is told before it is made."""


def offered(here: Here, person: Person) -> Message | None:
    """None for somebody else than an administrator: theirs is a question like others."""
    if not rights.may(here, person, Act.IMPORT_FILES):
        return None
    plan = followed(here)
    rows = _rows(here, plan) if plan else []
    if not rows:
        return Message(texts.nothing_to_fill_in())
    whole, each = _SIZE
    offer = FileOffer(
        name=texts.book_name(f"{here.now.astimezone(SWEDEN):%Y-%m-%d %H.%M.%S}"),
        description=texts.book_description(),
        size=whole + each * len(rows),
        context={KIND: FileKind.FIGURES},
    )
    return Message(offer=offer)


def wanted(here: Here, person: Person, _context: Mapping[str, Any]) -> SlowWork[Reply]:
    """What was said yes to, as it is now."""
    rights.must(here, person, Act.IMPORT_FILES)
    plan = followed(here)
    rows = _rows(here, plan) if plan else []
    deed = Deed(AuditAct.FIGURES_TAKE, plan.id if plan else "", Through.CHAT, person.id)
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return SlowWork(partial(_written, rows), lambda _, content: Reply(file=content))


def followed(here: Here) -> Plan | None:
    """The plan that is followed up now."""
    try:
        return plans.get(here.connection, current_plan(here))
    except NoPlan:
        return None


def _written(rows: list[list[str]]) -> bytes:
    from bot.documents.writing.figure_workbook import figure_workbook  # with a spreadsheet library

    return figure_workbook(rows)


def _rows(here: Here, plan: Plan) -> list[list[str]]:
    """Of each indicator what has come in, then a row to fill in. A goal without any has one row."""
    known = figure_import.known(here, plan)
    held = figures.of_plan(here.connection, plan.id)
    rows: list[list[str]] = []
    for goal in plan.goals:
        for each in known.get(goal.number, ()):
            rows += [_row(goal, each, figure) for figure in _latest(goal, each, held)]
            rows.append([goal.number, each.title, *("",) * 7, indicator_texts.aim(each)])
        if goal.is_assessed and not known.get(goal.number):
            rows.append([goal.number, *("",) * 9])
    return rows


def _latest(goal: Goal, indicator: Indicator, held: tuple[Figure, ...]) -> list[Figure]:
    own = [each for each in held if (each.goal, each.indicator) == (goal.number, indicator.name)]
    return list({(each.period, each.part): each for each in own}.values())


def _row(goal: Goal, indicator: Indicator, figure: Figure) -> list[str]:
    return [
        goal.number,
        indicator.title,
        figure.period,
        figure.part,
        texts.plain(figure.value),
        texts.plain(figure.nation),
        texts.plain(figure.rank),
        texts.plain(figure.of),
        figure.source,
        indicator_texts.aim(indicator),
    ]
