"""On the day of a measure: how did it go? Each is answered with one tap."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from cards import refresh
from cards.elements import ActionSet, CardJson, Container, Element, InputDate, InputText, card
from cards.parts import box, heading, paragraph, rich, run
from cards.payload import Payload, Verb, text_of
from cards.texts import common
from cards.texts import measure as texts
from plan.answer import clean
from plan.measure import WHAT_MAX

_DAY, _HINDRANCE = "day", "hindrance"
MOST_ASKED = 5
"""At once; as each is answered the next comes up, below the latest answers."""


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """`entry_id` is the newest entry that the card shows; `told` what came of it, "" while it is to be answered. `who`
    is the role or unit that does it.
    """

    activity_id: str
    title: str
    what: str
    due: date
    entry_id: str
    told: str = ""
    who: str = ""


@dataclass(frozen=True, slots=True)
class MeasureQuestionView:
    """`suggested` is the day that stands in the empty inputs, `error` why the last tap stored nothing."""

    rows: tuple[MeasureRow, ...]
    delivery_id: str
    suggested: date
    again: bool = False
    error: str = ""

    @property
    def left(self) -> int:
        return sum(not each.told for each in self.rows)


def build(view: MeasureQuestionView) -> CardJson:
    title = texts.heading(view.left) if view.left else texts.thanks()
    body: list[Element] = [heading(title, size="medium")]
    if view.error:
        body.append(box("attention", rich(run(view.error, weight="bolder"))))
    if view.left:
        body.append(paragraph(texts.lead(view.again), spacing="small"))
    asked, told = ([each for each in view.rows if bool(each.told) is has] for has in (False, True))
    body += [Container(items=_row(view, each), separator=True) for each in (*told[-MOST_ASKED:], *asked[:MOST_ASKED])]
    if len(asked) > MOST_ASKED:
        body.append(paragraph(common.and_more(len(asked) - MOST_ASKED)))
    anew = refresh.asking(Payload(Verb.MEASURES, about=view.delivery_id))
    return card(body, refresh=None if view.error else anew)


def summary(view: MeasureQuestionView) -> str:
    return f"{texts.heading(view.left)}: {view.rows[0].title}"


def day_of(data: Mapping[str, Any], activity_id: str) -> str:
    """As it was typed."""
    return text_of(data, f"{_DAY}_{activity_id}").strip()


def hindrance_of(data: Mapping[str, Any], activity_id: str) -> str:
    return clean(text_of(data, f"{_HINDRANCE}_{activity_id}"))[:WHAT_MAX]


def _row(view: MeasureQuestionView, row: MeasureRow) -> list[Element]:
    lines: list[Element] = [
        rich(run(row.title, weight="bolder")),
        rich(run(texts.named(row.what, row.who)), spacing="none"),
    ]
    if row.told:
        return [*lines, rich(run(row.told, weight="bolder"), spacing="none")]
    return [*lines, paragraph(texts.due(row.due), spacing="none"), *_inputs(view, row), _buttons(view, row)]


def _inputs(view: MeasureQuestionView, row: MeasureRow) -> list[Element]:
    return [
        InputDate(
            id=f"{_DAY}_{row.activity_id}",
            label=texts.new_day_label(),
            value=view.suggested.isoformat(),
            spacing="small",
        ),
        InputText(id=f"{_HINDRANCE}_{row.activity_id}", label=texts.hindrance_label(), max_length=WHAT_MAX),
    ]


def _buttons(view: MeasureQuestionView, row: MeasureRow) -> ActionSet:
    done = Payload(Verb.MEASURE_DONE, activity_id=row.activity_id, seen=row.entry_id, about=view.delivery_id)
    return ActionSet(
        actions=[
            done.button(texts.done(), style="positive"),
            replace(done, verb=Verb.MEASURE_MOVED).button(texts.another_day(), inputs=True),
            replace(done, verb=Verb.MEASURE_HINDERED).button(texts.hindered(), inputs=True),
        ]
    )
