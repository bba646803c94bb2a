"""A document as Word: real styles and heading levels, header rows, alternative texts, language and title."""

from __future__ import annotations

from functools import singledispatchmethod
from io import BytesIO

from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph as WordParagraph

from bot.documents.writing.blocks import Block, Chart, Grid, Heading, NewPage, Note, Paragraph, WrittenDocument
from bot.documents.writing.pdf import picture
from bot.documents.writing.word_look import HEADINGS, Look, OwnLook, StyleRole
from bot.documents.writing.word_parts import write
from bot.documents.writing.word_table import add_table
from plan.text import clean


def word(document: WrittenDocument) -> bytes:
    return written(document, OwnLook(document))


def written(document: WrittenDocument, look: Look) -> bytes:
    made = BytesIO()
    _Writer(document, look).look.word.save(made)
    return made.getvalue()


class _Writer:
    def __init__(self, document: WrittenDocument, look: Look) -> None:
        self.look = look
        self._paragraph(document.title, StyleRole.TITLE)
        self._paragraph(document.subtitle, StyleRole.SUBTITLE)
        for block in document.blocks:
            self._add(block)
        if document.blocks and isinstance(document.blocks[-1], Grid):
            self._paragraph("")  # Word wants one after a table

    def _paragraph(self, text: str, role: StyleRole = StyleRole.BODY) -> WordParagraph:
        made = self.look.word.add_paragraph(style=self.look.style(role))
        write(made, clean(text))
        return made

    @singledispatchmethod
    def _add(self, block: Block) -> None:
        raise TypeError(f"{type(block).__name__} is no block")

    @_add.register
    def _(self, block: Heading) -> None:
        heading = self._paragraph(block.text, HEADINGS[block.level - 1])
        heading.paragraph_format.keep_with_next = True

    @_add.register
    def _(self, block: Paragraph) -> None:
        paragraph = self._paragraph("")
        if block.label:
            write(paragraph, clean(block.label) + " ", bold=True)
        write(paragraph, clean(block.text))

    @_add.register
    def _(self, block: Note) -> None:
        write(self._paragraph(""), clean(block.text), Pt(9))

    @_add.register
    def _(self, block: NewPage) -> None:
        self.look.turn(wide=block.wide)

    @_add.register
    def _(self, block: Chart) -> None:
        paragraph = self._paragraph("")
        paragraph.paragraph_format.keep_with_next = True
        content = BytesIO(picture(block, serif=self.look.serif))
        shape = paragraph.add_run().add_picture(content, width=Cm(min(16, self.look.line)))
        shape._inline.docPr.set("descr", clean(block.alt))
        shape._inline.docPr.set("title", clean(block.caption))
        self._paragraph(block.caption, StyleRole.CAPTION)

    @_add.register
    def _(self, block: Grid) -> None:
        self._paragraph(block.caption, StyleRole.CAPTION).paragraph_format.keep_with_next = True
        add_table(self.look, block)
