"""The figures that a goal's owner gives on the card on which she assesses it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.figures.figure_import import figure_of
from bot.here import Here
from bot.ports import Click
from cards.assessment_form import COMMENT, SOURCE, Item, TypedAssessment
from cards.field_faults import FieldFault
from cards.figure_inputs import PERIOD, key
from cards.texts import figures as texts
from cards.texts import goal_warnings as warning_texts
from plan.assessment import SOURCE_MAX, Outlook
from plan.calendar import swedish_day
from plan.goal_warnings import differs
from plan.indicators import FigureWay, Indicator, entry, measured, outcome
from plan.indicators.entry import EntryFault, GivenFigure, TypedFigure, WrongFigure
from plan.model import Round
from storage import figures


class Unusable(Exception):
    """`fault` is for the person who typed it."""

    def __init__(self, at: str, told: str) -> None:
        super().__init__(told)
        self.fault = FieldFault(at, told)


def given(here: Here, item: Item, typed: TypedAssessment) -> tuple[GivenFigure, ...]:
    """Raises `Unusable`."""
    wanted = [(each, typed.figures.of(each)) for each in item.indicators]
    written = [(each, value) for each, value in wanted if value]
    if not written or item.goal is None:
        return ()
    if not typed.figures.period:
        raise Unusable(PERIOD, texts.period_missing())
    if not typed.source:
        raise Unusable(SOURCE, texts.source_missing())
    source = typed.source[:SOURCE_MAX]
    return tuple(
        _checked(
            here, item, key(each), TypedFigure(item.about, each.name, typed.figures.period, "", value, source=source)
        )
        for each, value in written
    )


def unexplained(
    here: Here, held: Round, item: Item, typed: TypedAssessment, given: Sequence[GivenFigure]
) -> FieldFault | None:
    """Asks why the owner expects something else than the figure says, hers of now counted in.

    None where she has said.
    """
    if typed.comment or item.goal is None or typed.outlook not in set(Outlook):
        return None
    whole = outcome(_with(here, held, item, given) if given else item.indicators)
    differing = whole and differs(Outlook(typed.outlook), whole)
    return FieldFault(COMMENT, warning_texts.why_missing(whole)) if whole and differing else None


def _with(here: Here, held: Round, item: Item, given: Sequence[GivenFigure]) -> Sequence[Indicator]:
    if item.goal is None:
        return ()
    stored = figures.of_plan(here.connection, held.plan_id)
    return measured(item.goal, (*stored, *(figure_of(each, here, FigureWay.CARD, None) for each in given)))


def store(here: Here, click: Click, held: Round, given: Sequence[GivenFigure]) -> None:
    for number, each in enumerate(given):
        figure = figure_of(each, here, FigureWay.CARD, click.person.id)
        figures.append(here.connection, held.plan_id, figure, once=f"{click.id}:{number}")


def _checked(here: Here, item: Item, at: str, typed: TypedFigure) -> GivenFigure:
    try:
        return entry.figure(typed, {item.about: item.indicators}, swedish_day(here.now).year)
    except WrongFigure as wrong:
        where = PERIOD if wrong.fault in (EntryFault.NO_PERIOD, EntryFault.FUTURE) else at
        raise Unusable(where, texts.not_saved(wrong.fault, typed)) from None
