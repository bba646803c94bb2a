"""Tables in the PDF: no word is divided that has room, and no last row stands alone on a page."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pdfplumber
import pytest

from bot.documents.writing.blocks import Grid, WrittenDocument
from bot.documents.writing.pdf import pdf

MARGIN = 62.3
"""Points, of 2.2 cm."""
COMPOUND = "Kommunledningskontorsverksamhetsutvecklingsorganisationsöversyn"


def pages(grid: Grid) -> list[pdfplumber.page.Page]:
    made = pdf(WrittenDocument("Rapport", "-", "-", datetime(2025, 1, 1, tzinfo=UTC), "-", (grid,)))
    return list(pdfplumber.open(io.BytesIO(made)).pages)


@pytest.mark.parametrize("letters", range(9))
def test_words_that_have_room_are_whole_wherever_the_line_ends(letters: int) -> None:
    said = f"{'x' * letters} förutsättningar tidigare PopUp möbler inte målet"
    (page,) = pages(Grid("Tabell", ("Nr", "Mål"), (("1", said), ("2", "Kort")), (12, 3)))
    assert {"förutsättningar", "tidigare", "PopUp", "möbler", "inte", "målet"} <= {
        each["text"] for each in page.extract_words()
    }


def test_a_word_that_has_no_room_is_divided_within_its_column() -> None:
    row = (COMPOUND, COMPOUND, COMPOUND, "x")
    (page,) = pages(Grid("Tabell", ("Enhet", "Aktivitet", "Samverkan", "Nr"), (row,) * 2, (1, 1, 1, 1)))
    right = max(each["x1"] for each in page.chars)
    assert right <= page.width - MARGIN
    assert COMPOUND not in {each["text"] for each in page.extract_words()}


@pytest.mark.parametrize("count", range(42, 47))
def test_the_last_row_of_a_table_is_not_alone_on_its_page(count: int) -> None:
    """Whatever the count, and each of them once."""
    rows = tuple((f"rad{number}", "Text") for number in range(count))
    found = [
        [each["text"] for each in page.extract_words() if each["text"].startswith("rad")]
        for page in pages(Grid("Tabell", ("Nr", "Text"), rows, (1, 1)))
    ]
    assert [each for page in found for each in page] == [number for number, _ in rows]
    assert all(len(page) > 1 for page in found)
