"""The report's section of what was promised, and of how much of what was said to go by plan was finished."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.documents.writing.blocks import Block, Grid, Heading, Note, Paragraph
from bot.documents.writing.facts_table import Value
from cards.texts import common
from cards.texts import promises as texts
from plan import promise_texts
from plan.promises import Promise
from plan.row_numbers import RowNumbers
from plan.summary import Summary

_WIDTHS = (0.6, 4.6, 1.9, 2.4, 2.4)
SHEET_WIDTHS = (6, 46, 24, 14, 20, 18, 28, 12, 12)


def section(summary: Summary, rows: RowNumbers) -> Iterator[Block]:
    """Of the first tertial there is nothing: nothing had been said before."""
    if summary.tertial.number > 1:
        yield Heading(texts.heading())
        yield from _table(summary, rows)
    if summary.accuracy:
        yield Heading(texts.accuracy_heading(), 2)
        yield from (Paragraph(each) for each in promise_texts.accuracy(summary.accuracy))


def sheet_rows(summary: Summary) -> list[tuple[Value, ...]]:
    numbers = RowNumbers(summary)
    return [
        (
            numbers.of_activity(each.activity.id),
            each.activity.title,
            common.units(each.activity.units),
            str(each.said_in),
            each.day,
            texts.falls(each),
            promise_texts.outcome(each),
            each.course.moves,
            each.course.days,
        )
        for each in summary.promises.every
    ]


def told(summary: Summary) -> tuple[str, ...]:
    """What the workbook's first sheet says of it."""
    lines = (promise_texts.kept(summary.promises, summary.tertial), promise_texts.moved_again(summary.promises))
    return (*(each for each in lines if each), *(promise_texts.accuracy(summary.accuracy) if summary.accuracy else ()))


def _table(summary: Summary, numbers: RowNumbers) -> Iterable[Block]:
    held = summary.promises
    if not held.every:
        yield Paragraph(texts.nothing_promised(held))
        return
    lines = (promise_texts.kept(held, summary.tertial), promise_texts.moved_again(held))
    yield from (Paragraph(each) for each in lines if each)
    rows = tuple(_row(str(numbers.of_activity(each.activity.id)), each) for each in held.every)
    yield Grid(texts.caption(summary.tertial), texts.header(), rows, _WIDTHS, frozenset({0}))
    yield Note(texts.how_counted(held))


def _row(number: str, each: Promise) -> tuple[str, ...]:
    what = f"{each.activity.title}\n{common.units(each.activity.units)}"
    return (number, what, texts.said(each), promise_texts.outcome(each), promise_texts.moved(each.course))
