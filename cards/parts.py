"""Pieces that many cards share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from cards.elements import (
    ActionSet,
    Color,
    Container,
    Element,
    Execute,
    RichTextBlock,
    Size,
    Spacing,
    Style,
    TextBlock,
    TextRun,
    Tint,
    ToggleVisibility,
    Weight,
)
from cards.pages import shorten
from cards.texts import common
from plan.assessment import DRAWN_SIGNS
from plan.model import Status
from plan.sight import SeenReport

_COMMENT = 300
_MOST_LINES = 12
COLOURS: dict[Status, Tint] = {
    Status.ON_TRACK: "good",
    Status.DONE: "good",
    Status.AT_RISK: "warning",
    Status.DELAYED: "attention",
    Status.PAUSED: "accent",
}
"""A status is told in the same colour wherever it stands; those that are neither good nor bad have none."""
_DAY = re.compile(r"(?<!\d)(\d{4}-)(\d\d-)(\d\d)(?!\d)")
_TOGETHER = re.compile(rf"(?<=[{DRAWN_SIGNS}]) (?=\w)|(?<=\d) (?=%)")
_TIME_FUNCTION = re.compile(r"\{(?=\{(?:DATE|TIME)\()")


def run(
    text: str,
    *,
    weight: Weight | None = None,
    subtle: bool | None = None,
    size: Size | None = None,
    color: Color | None = None,
    italic: bool | None = None,
) -> TextRun:
    """Any text, shown as it is: clients would compute {{DATE(…)}} even here. A sign stays on the line of its word, and
    "%" of its number."""
    kept = _TOGETHER.sub("\u00a0", _TIME_FUNCTION.sub("{\u200b", text))
    return TextRun(text=kept, weight=weight, subtle=subtle, size=size, color=color, italic=italic)


def unbroken_days(text: str) -> str:
    """Where a date cannot begin its line: browsers, and with them Teams, break a line after a date's hyphens, but not
    where a word joiner follows."""
    return _DAY.sub("\\1\u2060\\2\u2060\\3", text)


def rich(*runs: TextRun, spacing: Spacing | None = None, separator: bool | None = None) -> RichTextBlock:
    return RichTextBlock(inlines=list(runs), spacing=spacing, separator=separator)


def heading(text: str, size: Size = "large") -> TextBlock:
    return TextBlock(text=text, style="heading", size=size, weight="bolder", wrap=True)


def subheading(text: str) -> TextBlock:
    return TextBlock(text=text, style="heading", size="medium", weight="bolder", wrap=True, spacing="large")


def paragraph(text: str, spacing: Spacing | None = None) -> TextBlock:
    return TextBlock(text=text, wrap=True, spacing=spacing)


def subtle(text: str, spacing: Spacing | None = "small") -> TextBlock:
    return TextBlock(text=text, wrap=True, subtle=True, size="small", spacing=spacing)


def box(style: Style, *items: Element, spacing: Spacing | None = None) -> Container:
    return Container(items=list(items), style=style, spacing=spacing)


def marked(field: Element, *why: str) -> Container:
    """A field that is to be mended, with what is wrong above it."""
    return box("attention", *(rich(run(each, weight="bolder", color="attention")) for each in why), field)


def toggle(title: str, *targets: Any) -> ToggleVisibility:
    return ToggleVisibility(title=title, targets=list(targets), fallback="drop")


def row(what: Sequence[Element], button: Execute | None = None) -> Container:
    """Of a list. The button stands below: beside the text, phones cut it or leave the text no room."""
    under = [ActionSet(actions=[button], spacing="small")] if button else []
    return Container(items=[*what, *under], separator=True)


def status_run(status: Status | None, *, weight: Weight | None = "bolder") -> TextRun:
    """Sign and word; the colour says no more than they do."""
    return run(common.status(status), weight=weight, color=COLOURS.get(status) if status else None)


def answer_lines(report: SeenReport, lead: str = "", most: int = _COMMENT) -> list[Element]:
    """Status, its date below it, then the comment, shortened to `most` characters; or that it is withheld."""
    runs = [run(lead, subtle=True)] if lead else []
    lines: list[Element] = [rich(*runs, status_run(report.status), spacing="small")]
    if report.finish:
        lines.append(rich(run(common.finish(report.status, report.finish)), spacing="none"))
    if report.withheld:
        lines.append(subtle(common.withheld(), spacing="none"))
    if report.comment:
        lines += written(report.comment, most, spacing="small")
    return lines


def written(text: str, most: int, spacing: Spacing = "none") -> list[Element]:
    """What a person wrote, shortened: a block for each line, as not every client breaks lines within one."""
    lines = [line for line in shorten(text, most).split("\n") if line.strip()]
    lines[_MOST_LINES - 1 :] = [" ".join(lines[_MOST_LINES - 1 :])] if len(lines) >= _MOST_LINES else []
    return [rich(run(line), spacing="none" if number else spacing) for number, line in enumerate(lines)]
