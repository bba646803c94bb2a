"""The draft of the letter that brings the report to the board, as a document of its own."""

from __future__ import annotations

from collections.abc import Iterable

from bot.documents.writing.blocks import Block, Heading, Note, Paragraph, WrittenDocument
from bot.documents.writing.unbroken import unbroken
from cards.texts import board_report, letter
from plan.summary import Summary


def document(summary: Summary, handler: str) -> WrittenDocument:
    """`handler` is who prepares the matter, "" where nobody is known."""
    written = WrittenDocument(
        title=letter.title(),
        subtitle=board_report.title(summary.year, summary.tertial),
        author=board_report.sender(summary),
        made_at=summary.at,
        footer=letter.footer(summary),
        blocks=tuple(_blocks(summary, handler)),
    )
    return unbroken(written)


def _blocks(summary: Summary, handler: str) -> Iterable[Block]:
    yield Note(letter.draft_note())
    yield from (Paragraph(text, label) for label, text in letter.head(summary, handler))
    for section in letter.sections(summary):
        yield Heading(section.heading)
        if section.numbered:
            yield Paragraph(section.lines[0])
            yield from (Paragraph(text, number) for number, text in letter.numbered(section.lines[1:]))
        else:
            yield from (Paragraph(line) for line in section.lines if line)
