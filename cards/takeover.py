"""What somebody takes over: each activity as it was left, with the dates that were said of it, and one question."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cards.elements import ActionSet, CardJson, Container, Element, card
from cards.pages import split
from cards.parts import heading, paragraph, rich, run, status_run, subtle, unbroken_days, written
from cards.payload import Payload, Verb
from cards.texts import answer as answer_texts
from cards.texts import common
from cards.texts import takeover as texts
from plan.model import Status

_COMMENT = 300
_ROOM = 16_000
"""Bytes for the rows."""


@dataclass(frozen=True, slots=True)
class TakenRow:
    """As everybody may see it. `dates`: all that were said, `moved` how often and how far; empty where none was."""

    title: str
    status: Status | None = None
    comment: str = ""
    finish: date | None = None
    withheld: bool = False
    dates: tuple[date, ...] = ()
    moved: str = ""


@dataclass(frozen=True, slots=True)
class TakeoverView:
    """`leaver` is "" where nobody had it. `asks`: whether what was promised stands; once, of all of it."""

    units: tuple[str, ...]
    leaver: str
    rows: tuple[TakenRow, ...] = ()
    asks: bool = False


def build(view: TakeoverView) -> CardJson:
    body: list[Element] = [
        heading(texts.yours_now(view.units)),
        paragraph(texts.promised(view.leaver) if view.rows else texts.nothing_promised()),
    ]
    pages = split([[_row(each)] for each in view.rows], _ROOM) if view.rows else [[]]
    body += pages[0]
    if left := sum(len(each) for each in pages[1:]):
        body.append(subtle(answer_texts.left_out(left)))
    if view.asks and view.rows:
        about = "\n".join(view.units)
        stands = Payload(Verb.PROMISES_STAND, about=about).button(texts.it_stands(), style="positive")
        differs = Payload(Verb.PROMISES_DIFFER, about=about).button(texts.it_differs())
        body += [paragraph(texts.does_it_stand()), ActionSet(actions=[stands, differs])]
    return card([*body, subtle(texts.more_to_read())], wide=True)


def _row(row: TakenRow) -> Container:
    lines: list[Element] = [rich(run(row.title, weight="bolder")), rich(status_run(row.status), spacing="none")]
    if row.finish and not row.withheld:
        lines.append(rich(run(common.expected_finish(row.finish)), spacing="none"))
    if row.withheld:
        return Container(items=[*lines, subtle(answer_texts.withheld(), spacing="none")], separator=True)
    if len(row.dates) > 1:
        lines.append(rich(run(unbroken_days(texts.dates(row.dates, row.moved)), subtle=True), spacing="none"))
    return Container(items=[*lines, *written(row.comment, _COMMENT)], separator=True)
