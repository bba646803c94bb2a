"""PDF: ruled tables by their cells, all else as lines, with the gaps within and between them kept."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise
from pathlib import Path
from statistics import quantiles
from typing import Any

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from bot.documents.errors import Progress, Unreadable
from bot.documents.limits import FIRST_PAGES, MOST_PAGES, must_begin_as_plan
from bot.documents.pdf_bounds import LARGEST_DRAWING, drawing_size, must_unpack
from bot.documents.pdf_tables import RuledTable
from bot.documents.pdf_words import COLUMN_GAP, PageWord, height, is_printed_twice, rows_of, struck_through
from bot.documents.prose import in_reading_order
from plan.dropped import FileFault
from plan.model import Source
from plan.reading import Document, Line, TextTable
from plan.reading.layout.document import texts_of
from plan.reading.layout.plain_text import joined

logging.getLogger("pdfminer").setLevel(logging.ERROR)  # it warns of faults that it has put right itself

_GLYPH = re.compile(r"\(cid:\d+\)")
_BLANK = 1.35
"""A line so many times the usual distance below the last has a blank line above it."""
_REST = re.compile(r"\d{1,3}$|[a-zåäö]{2,}\s?")
"""What stands on a line of its own where a heading was too long for one."""
_LEAST_WORDS = 6
"""Of a sentence."""
_HEADING = 1.15
"""Type so many times larger than the text's is a heading."""


def read_pdf(path: Path, progress: Progress) -> Document:
    must_unpack(path)
    parts: list[Line | TextTable] = []
    pictures: list[int] = []
    columned: list[int] = []
    try:
        with path.open("rb") as file, pdfplumber.open(file) as pdf:
            body = 0.0
            _must_have_pages(path.name, len(pdf.pages))
            for number, page in enumerate(pdf.pages, 1):
                found = _Page.of(page, number)
                body = body or _usual_size(found.words)
                parts += found.parts(body)
                pictures += [number] if found.is_unread else []
                columned += [number] if found.supposed else []
                page.close()
                progress(number, len(pdf.pages))
                if number == FIRST_PAGES:
                    must_begin_as_plan(path.name, texts_of(parts))
    except (PdfminerException, MalformedPDFException, PDFPasswordIncorrect) as error:
        raise _unreadable(path, error) from error
    if not any(isinstance(part, TextTable) or part.text.strip() for part in parts):
        raise Unreadable(
            f"{path.name} has no text: it is a scanned picture. Run text recognition (OCR) on it, "
            "or import the Word or Excel file that it was made from.",
            FileFault.NO_TEXT,
        )
    return Document(path.name, tuple(_whole(_levelled(parts))), True, tuple(pictures), tuple(columned))


def _levelled(parts: Sequence[Line | TextTable]) -> Iterator[Line | TextTable]:
    """Headings by the levels of an outline instead of the sizes of their type: the largest is the highest."""
    text = _size_of_text([part for part in parts if isinstance(part, Line)])
    sizes = sorted({part.heading for part in parts if isinstance(part, Line) and part.heading > text}, reverse=True)
    for part in parts:
        if isinstance(part, Line) and part.heading:
            yield replace(part, heading=1 + sizes.index(part.heading) if part.heading > text else 0)
        else:
            yield part


def _size_of_text(lines: Sequence[Line]) -> int:
    """Where the first page's small print was taken for the text's size and nothing is told in it: what is told in."""
    told = Counter(line.heading for line in lines if _is_sentence(line.text))
    return 0 if told[0] or not told else min(size for size, count in told.items() if count == max(told.values()))


def _is_sentence(text: str) -> bool:
    return text.endswith(".") and not text.endswith("..") and len(text.split()) >= _LEAST_WORDS


def _whole(parts: Iterable[Line | TextTable]) -> Iterator[Line | TextTable]:
    """A heading that the line's end divided is one, whatever space its large type leaves: its rest is a mere number or
    begins small.
    """
    held: Line | None = None
    blank: list[Line] = []
    for part in parts:
        if held and isinstance(part, Line) and part.heading == held.heading and _REST.match(part.text):
            text = joined([held.text, part.text])
            held = replace(held, text=text, segments=tuple((start, text) for start, _ in held.segments[:1]))
            blank = []
            continue
        if held and isinstance(part, Line) and not part.text.strip() and not blank:
            blank.append(part)
            continue
        yield from [held, *blank] if held else []
        held, blank = (part if isinstance(part, Line) and part.heading else None), []
        if not held:
            yield part
    yield from [held, *blank] if held else []


def _unreadable(path: Path, error: Exception) -> Unreadable:
    reasons = [error, *error.args]
    if any(isinstance(reason, PDFPasswordIncorrect) for reason in reasons):
        return Unreadable(
            f"{path.name} is protected by a password. Save a copy without one and import that.", FileFault.PASSWORD
        )
    return Unreadable(f"{path.name} is damaged or no PDF. Save it as PDF again and import that.")


def _words(page: Any) -> list[PageWord]:
    """A glyph without a character is a list's bullet by its usual code, else nothing."""
    words: list[PageWord] = page.extract_words(
        x_tolerance_ratio=0.15, keep_blank_chars=False, extra_attrs=["size"], return_chars=True
    )
    if any(not word["upright"] for word in words):
        words = [word for word in words if word["upright"]] + _standing(page)
    for word in words:
        if "(cid:" in word["text"]:
            word["text"] = _GLYPH.sub("", word["text"].replace("(cid:127)", "•"))
    return [word for word in words if word["text"]]


def _standing(page: Any) -> list[PageWord]:
    """Text on end, as narrow columns have it above them: each line of it whole, read upwards or downwards."""
    lines: list[PageWord] = []
    for is_up, along, across in ((True, "btt", "ltr"), (False, "ttb", "rtl")):
        part = page.filter(partial(_stands, is_up=is_up))
        lines += part.extract_words(
            keep_blank_chars=True, return_chars=True, char_dir_rotated=along, line_dir_rotated=across
        )
    return [line | {"size": line["x1"] - line["x0"]} for line in lines]


def _stands(item: dict[str, Any], *, is_up: bool) -> bool:
    return item["object_type"] == "char" and not item["upright"] and (item["matrix"][1] > 0) is is_up


def _usual_size(words: Sequence[PageWord]) -> float:
    sizes = sorted(round(word["size"], 1) for word in words for _ in word["text"])
    return float(sizes[len(sizes) // 2]) if sizes else 0.0


@dataclass(slots=True)
class _Page:
    """`words` are those that are read, `struck` those that somebody struck through.

    `supposed`: its text was read as two columns, which it may not be.
    """

    page: Any
    number: int
    words: list[PageWord]
    struck: list[PageWord]
    is_unread: bool = False
    supposed: bool = False

    @classmethod
    def of(cls, page: Any, number: int) -> _Page:
        """A page whose drawing is larger than any text is a picture, and is not drawn."""
        if drawing_size(page) > LARGEST_DRAWING:
            return cls(page, number, [], [], True)
        words = _words(page.dedupe_chars() if is_printed_twice(page.chars) else page)
        gone = struck_through(words, page)
        left = [word for word in words if not any(word is each for each in gone)] if gone else words
        return cls(page, number, left, gone, bool(page.images) and not words)

    def parts(self, body: float) -> list[Line | TextTable]:
        """Lines and tables from the top down."""
        if not self.words and not self.struck:
            return []
        grids = [grid for table in _tables(self.page) if (grid := RuledTable.of(table.cells)).columns > 1]
        for word in self.words:
            word["grid"] = next((grid for grid in grids if grid.holds(word)), None)
        rows, self.supposed = in_reading_order(rows_of(word for word in self.words if word["grid"] is None))
        lines = _lines(rows, self.number, body)
        placed: list[tuple[float, list[Line | TextTable]]] = [(top, list(group)) for top, group in lines]
        for grid in grids:
            table = grid.table([word for word in self.words if word["grid"] is grid], self.number)
            placed.append((grid.box[1], [table]))
        placed.sort(key=lambda each: each[0])
        return [*(part for _, group in placed for part in group), *self._struck_lines()]

    def _struck_lines(self) -> list[Line]:
        texts = [" ".join(word["text"] for word in row) for row in rows_of(self.struck)]
        return [Line("", Source(page=self.number), struck=text) for text in texts]


def _must_have_pages(name: str, count: int) -> None:
    if count > MOST_PAGES:
        raise Unreadable(
            f"{name} has {count} pages; at most {MOST_PAGES} can be imported. Save only the plan's pages.",
            FileFault.TOO_LARGE,
        )


def _tables(page: Any) -> list[Any]:
    """Ruled tables; a row that the page's end divides is closed where its upright rules end."""
    upright = [edge for edge in page.edges if edge["orientation"] == "v"]
    ends = sorted({round(edge[end], 1) for edge in upright for end in ("top", "bottom")})
    found: list[Any] = page.find_tables({"explicit_horizontal_lines": ends} if ends else None)
    return found


def _lines(rows: Sequence[list[PageWord]], page: int, body: float) -> list[tuple[float, list[Line]]]:
    """Each line with where it stands, in reading order, and blank ones where the distance to the line above says so."""
    bottoms = [float(row[0]["bottom"]) for row in rows]
    usual = _usual_distance([after - before for before, after in pairwise(bottoms) if after > before])
    found: list[tuple[float, list[Line]]] = []
    for index, row in enumerate(rows):
        group = [_line(row, page, index + 1, body)]
        down = bottoms[index] - bottoms[index - 1] if index else 0.0
        if down < 0 or down > max(_BLANK * usual, 1.1 * height(row[0])):
            group.insert(0, Line("", Source(page=page)))
        top = min(float(word["top"]) for word in row)
        found.append((max(top, found[-1][0]) if found else top, group))
    return found


def _usual_distance(distances: Sequence[float]) -> float:
    return quantiles(distances, n=4)[0] if len(distances) > 1 else 0.0


def _line(row: Sequence[PageWord], page: int, number: int, body: float) -> Line:
    segments: list[tuple[float, str]] = []
    end = 0.0
    for word in row:
        if segments and word["x0"] - end < COLUMN_GAP * height(word):
            segments[-1] = (segments[-1][0], f"{segments[-1][1]} {word['text']}")
        else:
            segments.append((float(word["x0"] - word.get("shift", 0.0)), word["text"]))
        end = float(word["x1"])
    text = " ".join(text for _, text in segments)
    heading = 0 if len(segments) > 1 or len(text) > 120 else _heading(row, body)
    return Line(text, Source(page=page, line=number, text=text), heading, tuple(segments))


def _heading(row: Sequence[PageWord], body: float) -> int:
    """The size of a heading's type in points, 0 for the text's own size."""
    size = min(float(word["size"]) for word in row)
    return round(size) if body and size >= _HEADING * body else 0
