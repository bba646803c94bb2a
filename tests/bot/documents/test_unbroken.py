"""No line is broken within a date, before a per cent sign or a row's number, or between a sign and its word."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import docx
import pytest
from docx.oxml.ns import qn

from bot.documents.writing.blocks import Block, Grid, Paragraph, WrittenDocument
from bot.documents.writing.html import html
from bot.documents.writing.unbroken import kept, unbroken
from bot.documents.writing.word import word

SAID = "■ Försenad till 2025-12-15: 75 % är gjort"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("senast 2025-12-15.", "senast 2025\u201112\u201115."),
        ("75 % bästa, 5,5 %", "75\u00a0% bästa, 5,5\u00a0%"),
        ("■ Försenad", "■\u00a0Försenad"),
        ("1 har avförts (rad 7 och 9, rad M1).", "1 har avförts (rad\u00a07 och 9, rad M1)."),
        ("fler medarbetare väljer …", "fler medarbetare väljer\u00a0…"),
        ("Tecken: ▶ Pågår enligt plan, ✔ Avslutad.", "Tecken: ▶\u00a0Pågår enligt plan, ✔\u00a0Avslutad."),
        ("– Inte bedömt\n? Kan inte bedömas", "–\u00a0Inte bedömt\n?\u00a0Kan inte bedömas"),
        ("2025 - 2026 – en lång tid? Ja", "2025 - 2026 – en lång tid? Ja"),
        ("12025-12-15", "12025-12-15"),
    ],
)
def test_what_belongs_together_is_kept(text: str, told: str) -> None:
    assert kept(text) == told


def made(*blocks: Block) -> WrittenDocument:
    return unbroken(WrittenDocument("-", "-", "-", datetime(2025, 1, 1, tzinfo=UTC), "-", blocks))


def test_a_date_in_word_has_words_own_hyphens_and_reads_as_it_is_stored() -> None:
    table = Grid("-", ("■ Försenad",), ((SAID,),), (1,))
    opened = docx.Document(io.BytesIO(word(made(Paragraph(SAID), table))))
    said = next(each for each in opened.paragraphs if "2025" in each.text)
    assert len(list(said._p.iter(qn("w:noBreakHyphen")))) == 2
    assert said.text == opened.tables[0].rows[1].cells[0].text == "■\u00a0Försenad till 2025-12-15: 75\u00a0% är gjort"
    assert opened.tables[0].rows[0].cells[0].text == "■ Försenad"


def test_a_date_on_the_web_page_is_found_as_it_is_stored() -> None:
    page = html(made(Paragraph(SAID))).decode()
    assert '<span class="day">2025-12-15</span>' in page
    assert "\u2011" not in page
