"""A document in which no line is broken within a date, before a per cent sign, a row's number or what is left out,
or between a sign and its word.

For what is read as pages: sheets, text files and what can be imported again keep the letters as they are stored.
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.documents.writing.blocks import Block, Chart, Grid, Heading, NewPage, Note, Paragraph, WrittenDocument
from plan.assessment import DRAWN_SIGNS
from plan.model import NOT_REPORTED_SIGN

SPACE, HYPHEN = "\u00a0", "\u2011"
_DAY = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
_BEFORE = re.compile(r"(?<=\d) (?=%)|(?<=\S) (?=…)")
_ROW = re.compile(r"\(rad (?=M?\d)")
_SIGN = re.compile(rf"(?<![^\s(])([{DRAWN_SIGNS}]) (?=\w)")
_FIRST_SIGN = re.compile(rf"^([?{NOT_REPORTED_SIGN}]) (?=\w)", re.MULTILINE)


def unbroken(document: WrittenDocument) -> WrittenDocument:
    """A table's header may be broken: its columns are as narrow as their words."""
    return replace(document, blocks=tuple(map(_block, document.blocks)))


def kept(text: str) -> str:
    text = _DAY.sub(rf"\1{HYPHEN}\2{HYPHEN}\3", text)
    text = _ROW.sub(f"(rad{SPACE}", _BEFORE.sub(SPACE, text))
    return _FIRST_SIGN.sub(rf"\1{SPACE}", _SIGN.sub(rf"\1{SPACE}", text))


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
