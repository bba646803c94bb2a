"""The goals' figures as a section of the report: each measure over the periods, its target, whether it is met, and what
does not agree."""

from __future__ import annotations

from collections.abc import Iterable

from bot.documents.writing.blocks import Block, Grid, Heading, Note, Paragraph
from cards.texts import figures as texts
from cards.texts import goal_warnings as warning_texts
from plan import goal_warnings
from plan.goal_names import numbered
from plan.indicators import FigureWay, Indicator, TargetOutcome
from plan.indicators import wording as indicator_texts
from plan.summary import Summary

WIDTHS = (1.7, 2.9, 3.2, 1.8, 1.9, 1.9)
_SIGNS = {TargetOutcome.MET: "●", TargetOutcome.HALF: "◐", TargetOutcome.NOT_MET: "▼", TargetOutcome.UNKNOWN: "?"}


def section(summary: Summary) -> Iterable[Block]:
    """Nothing for a plan without figures or anything to warn of."""
    lines = tuple(rows(summary))
    warned = warning_texts.lines(goal_warnings.of_summary(summary))
    if not lines and not warned:
        return
    yield Heading(texts.report_heading())
    if lines:
        yield Grid(texts.report_caption(), texts.report_header(), lines, WIDTHS)
    if any(each.series and each.series[-1].way is FigureWay.KOLADA for each in _every(summary)):
        yield Note(indicator_texts.KOLADA)
    if warned:
        yield Heading(warning_texts.heading(), 2)
        yield from (Paragraph(each) for each in warned)


def rows(summary: Summary) -> Iterable[tuple[str, ...]]:
    """Of each measure: goal, name, figures with arrow, what they are compared with, target, outcome."""
    for goal in summary.goals:
        name = numbered(goal.goal) if goal.goal else ""
        for each in goal.indicators:
            told = indicator_texts.track(each) or texts.no_figure()
            source = indicator_texts.sources(each)
            yield (
                name,
                each.title,
                f"{told}\nKälla: {source}" if source else told,
                indicator_texts.beside(each),
                indicator_texts.aim(each),
                f"{_SIGNS[each.outcome]} {texts.outcome(each.outcome)}",
            )


def _every(summary: Summary) -> Iterable[Indicator]:
    return (each for goal in summary.goals for each in goal.indicators)
