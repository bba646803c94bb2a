"""A goal's activities as a bar that every client draws, its figures beside it by signs that a legend puts in words.

The bar is columns as wide as the counts, in the styles that a theme colours; a colour says nothing that is not said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from cards.elements import Color, Column, ColumnSet, Element, Style, TextBlock, TextRun
from cards.pages import shorten
from cards.parts import COLOURS, rich, run, subtle
from cards.texts import common
from cards.texts import posts as texts
from plan.assessment import Outlook
from plan.goal_names import goal_name
from plan.model import Status
from plan.summary import Counts, GoalSummary

_HEIGHT = "8px"
_WIDTH = "160px"
"""Five parts and their margins; the same for every goal, so that the parts can be compared."""
_NAME = 24
"""Characters beside the bar on a phone; the whole name stands with the goal's text."""
_ORDER: tuple[Status | None, ...] = (
    Status.DONE,
    Status.ON_TRACK,
    Status.AT_RISK,
    Status.DELAYED,
    Status.PAUSED,
    Status.NOT_STARTED,
    Status.DROPPED,
    None,
)
_COLOURS: dict[Outlook, Color] = {Outlook.MET: "good", Outlook.PARTLY: "warning", Outlook.NOT_MET: "attention"}


def legend(goals: Iterable[GoalSummary]) -> Element:
    """What the signs beside the bars stand for, of those that are there."""
    found = {status for goal in goals for status, _ in _counts(goal.counts)}
    signs = "  ".join(texts.legend_of(status) for status in _ORDER if status in found)
    return subtle(signs, spacing="none")


def of(goal: GoalSummary) -> list[Element]:
    counts = _counts(goal.counts)
    name = shorten(goal_name(goal.goal), _NAME)
    told: list[Element] = [rich(run(name, weight="bolder", size="small"), *_figures(counts), spacing="none")]
    if goal.assessment:
        outlook = goal.assessment.outlook
        said = common.outlook(outlook)
        told.append(TextBlock(text=said, size="small", color=_COLOURS.get(outlook), wrap=True, spacing="none"))
    row = ColumnSet(
        columns=[
            Column(items=[_bar(counts)], width=_WIDTH),
            Column(items=told, width="stretch", spacing="small"),
        ],
        spacing="small",
    )
    return [row]


def in_words(goal: GoalSummary) -> Element:
    """A goal's figures where there is room for words."""
    told = ", ".join(texts.count_of(status, count) for status, count in _counts(goal.counts))
    return rich(run(told), spacing="none")


def whole(counts: Counts) -> list[Element]:
    """All there is, across the card, with the figures below."""
    told = _counts(counts)
    return [_bar(told), rich(run(", ".join(texts.count_of(*each) for each in told), size="small"), spacing="small")]


def _figures(counts: list[tuple[Status | None, int]]) -> list[TextRun]:
    """In their colours: a bar is as pale as a client makes the ground of a box."""
    return [
        run(
            f"\u2002{texts.sign_and_count(status, count)}",
            size="small",
            color=COLOURS.get(status) if status else None,
        )
        for status, count in counts
    ]


def _counts(counts: Counts) -> list[tuple[Status | None, int]]:
    """Only what there is any of, from what goes well to what nobody has told of."""
    every = [(status, counts.by_status[status] if status else counts.not_reported) for status in _ORDER]
    return [(status, count) for status, count in every if count]


def _bar(counts: list[tuple[Status | None, int]]) -> ColumnSet:
    """A part for each style: clients give every part some width, and a phone has no room for more than these."""
    parts: Counter[Style] = Counter()
    for status, count in counts:
        parts[COLOURS.get(status, "emphasis") if status else "emphasis"] += count
    columns = [
        Column(items=[], width=count, style=style, min_height=_HEIGHT, spacing="none") for style, count in parts.items()
    ]
    return ColumnSet(columns=columns)
