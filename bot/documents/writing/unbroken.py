"""A document in which no line is broken within a date, before a per cent sign, or between a sign and its word.

For what is read as pages: sheets, text files and what can be imported again keep the letters as they are stored.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.documents.writing.blocks import Block, Chart, Grid, Heading, NewPage, Note, Paragraph, WrittenDocument
from plan.assessment import Outlook
from plan.model import NOT_REPORTED_SIGN, Status

SPACE, HYPHEN = "\u00a0", "\u2011"
_DAY = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)")
_PERCENT = re.compile(r"(?<=\d) %")
_SIGNS = "".join(re.escape(each.sign) for each in (*Status, *Outlook) if not each.sign.isascii())
_AFTER_SIGN = re.compile(rf"(?<=[{_SIGNS}])(?<![^\s(][{_SIGNS}]) (?=\w)")
_FIRST = f"[?{NOT_REPORTED_SIGN}]"
_AFTER_FIRST_SIGN = re.compile(rf"(?<={_FIRST})(?<![^\n]{_FIRST}) (?=\w)")


def unbroken(document: WrittenDocument) -> WrittenDocument:
    """A table's header may be broken: its columns are as narrow as their words."""
    return replace(document, blocks=tuple(map(_block, document.blocks)))


def kept(text: str) -> str:
    text = _DAY.sub(lambda day: day[0].replace("-", HYPHEN), text)
    text = _PERCENT.sub(f"{SPACE}%", text)
    return _AFTER_FIRST_SIGN.sub(SPACE, _AFTER_SIGN.sub(SPACE, text))


def _block(block: Block) -> Block:
    match block:
        case Heading() | Note():
            return replace(block, text=kept(block.text))
        case Paragraph():
            return replace(block, text=kept(block.text), label=kept(block.label))
        case Grid():
            return replace(block, rows=tuple(tuple(map(kept, row)) for row in block.rows))
        case Chart() | NewPage():
            return block
