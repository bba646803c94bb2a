"""PDF: ruled tables by their cells, all else as lines, with the gaps within and between them kept."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from statistics import quantiles
from typing import Any

import pdfplumber
from pdfminer.pdfdocument import PDFPasswordIncorrect
from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

from bot.documents.errors import Progress, Unreadable
from bot.documents.prose import PageWord, in_reading_order
from plan.model import Source
from plan.reading import Document, Line, Row, TextTable

logging.getLogger("pdfminer").setLevel(logging.ERROR)  # it warns of faults that it has put right itself

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in points from the page's upper left corner."""

_GLYPH = re.compile(r"\(cid:\d+\)")
_COLUMN_GAP = 0.9
"""A gap wider than this times the type's height divides two columns."""
_INSET = 12.0
"""Points by which a cell's text begins within it, at most."""
_BLANK = 1.35
"""A line so many times the usual distance below the last has a blank line above it."""
_HEADING = 1.15
"""Type so many times larger than the text's is a heading."""


_SHORT = ("och", "för", "med", "i", "av", "till", "inom", "på", "samt", "om", "en", "ett", "att", "vid", "från", "hos")
"""Words that no cut word goes on with."""


def read_pdf(path: Path, progress: Progress) -> Document:
    parts: list[Line | TextTable] = []
    pictures: list[int] = []
    try:
        with path.open("rb") as file, pdfplumber.open(file) as pdf:
            body = 0.0
            for number, page in enumerate(pdf.pages, 1):
                words = _words(page)
                body = body or _usual_size(words)
                parts += _page(page, words, number, body)
                pictures += [number] if page.images and not words else []
                page.close()
                progress(number, len(pdf.pages))
    except (PdfminerException, MalformedPDFException, PDFPasswordIncorrect) as error:
        raise _unreadable(path, error) from error
    if not any(isinstance(part, TextTable) or part.text.strip() for part in parts):
        raise Unreadable(
            f"{path.name} has no text: it is a scanned picture. Run text recognition (OCR) on it, "
            "or import the Word or Excel file that it was made from."
        )
    return Document(path.name, tuple(_levelled(parts)), wrapped=True, unread_pages=tuple(pictures))


def _levelled(parts: Sequence[Line | TextTable]) -> Iterator[Line | TextTable]:
    """Headings by the levels of an outline instead of the sizes of their type: the largest is the highest."""
    sizes = sorted({part.heading for part in parts if isinstance(part, Line) and part.heading}, reverse=True)
    for part in parts:
        if isinstance(part, Line) and part.heading:
            yield replace(part, heading=1 + sizes.index(part.heading))
        else:
            yield part


def _unreadable(path: Path, error: Exception) -> Unreadable:
    reasons = [error, *error.args]
    if any(isinstance(reason, PDFPasswordIncorrect) for reason in reasons):
        return Unreadable(f"{path.name} is protected by a password. Save a copy without one and import that.")
    return Unreadable(f"{path.name} is damaged or no PDF. Save it as PDF again and import that.")


def _words(page: Any) -> list[PageWord]:
    """A glyph without a character is a list's bullet by its usual code, else nothing."""
    words: list[PageWord] = page.extract_words(
        x_tolerance_ratio=0.15, keep_blank_chars=False, extra_attrs=["size"], return_chars=True
    )
    for word in words:
        if "(cid:" in word["text"]:
            word["text"] = _GLYPH.sub("", word["text"].replace("(cid:127)", "•"))
    return [word for word in words if word["text"]]


def _usual_size(words: Sequence[PageWord]) -> float:
    sizes = sorted(round(word["size"], 1) for word in words for _ in word["text"])
    return float(sizes[len(sizes) // 2]) if sizes else 0.0


def _page(page: Any, words: Sequence[PageWord], number: int, body: float) -> list[Line | TextTable]:
    """Lines and tables from the top down."""
    grids = [grid for table in _tables(page) if (grid := _RuledTable.of(table.cells)).columns > 1]
    for word in words:
        word["grid"] = next((grid for grid in grids if grid.holds(word)), None)
    lines = _lines([word for word in words if word["grid"] is None], number, body)
    placed: list[tuple[float, list[Line | TextTable]]] = [(top, list(group)) for top, group in lines]
    for grid in grids:
        table = grid.table([word for word in words if word["grid"] is grid], number)
        placed.append((grid.box[1], [table]))
    placed.sort(key=lambda each: each[0])
    return [part for _, group in placed for part in group]


def _tables(page: Any) -> list[Any]:
    """Ruled tables; a row that the page's end divides is closed where its upright rules end."""
    upright = [edge for edge in page.edges if edge["orientation"] == "v"]
    ends = sorted({round(edge[end], 1) for edge in upright for end in ("top", "bottom")})
    found: list[Any] = page.find_tables({"explicit_horizontal_lines": ends} if ends else None)
    return found


def _rows_of(words: Iterable[PageWord]) -> list[list[PageWord]]:
    """Words on the same line together, from left to right, whatever their size."""
    rows: list[list[PageWord]] = []
    for word in sorted(words, key=lambda word: (word["bottom"], word["x0"])):
        last = rows[-1][-1] if rows else None
        if last and word["bottom"] - last["bottom"] < 0.4 * min(_height(word), _height(last)):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: float(word["x0"])) for row in rows]


def _height(word: PageWord) -> float:
    return float(word["bottom"] - word["top"])


def _lines(words: Sequence[PageWord], page: int, body: float) -> list[tuple[float, list[Line]]]:
    """Each line with where it stands, in reading order, and blank ones where the distance to the line above says so."""
    rows = in_reading_order(_rows_of(words))
    bottoms = [float(row[0]["bottom"]) for row in rows]
    usual = _usual_distance([after - before for before, after in pairwise(bottoms)])
    found: list[tuple[float, list[Line]]] = []
    for index, row in enumerate(rows):
        group = [_line(row, page, index + 1, body)]
        if index and bottoms[index] - bottoms[index - 1] > max(_BLANK * usual, 1.1 * _height(row[0])):
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
        if segments and word["x0"] - end < _COLUMN_GAP * _height(word):
            segments[-1] = (segments[-1][0], f"{segments[-1][1]} {word['text']}")
        else:
            segments.append((float(word["x0"]), word["text"]))
        end = float(word["x1"])
    text = " ".join(text for _, text in segments)
    heading = 0 if len(segments) > 1 or len(text) > 120 else _heading(row, body)
    return Line(text, Source(page=page, line=number, text=text), heading, tuple(segments))


def _heading(row: Sequence[PageWord], body: float) -> int:
    """The size of a heading's type in points, 0 for the text's own size."""
    size = min(float(word["size"]) for word in row)
    return round(size) if body and size >= _HEADING * body else 0


@dataclass(frozen=True, eq=False)
class _RuledTable:
    """The cells of one ruled table."""

    cells: tuple[Box, ...]
    lefts: tuple[float, ...]
    tops: tuple[float, ...]
    box: Box

    @classmethod
    def of(cls, cells: Sequence[Box]) -> _RuledTable:
        box = (
            min(cell[0] for cell in cells),
            min(cell[1] for cell in cells),
            max(cell[2] for cell in cells),
            max(cell[3] for cell in cells),
        )
        return cls(tuple(cells), _edges(cell[0] for cell in cells), _edges(cell[1] for cell in cells), box)

    @property
    def columns(self) -> int:
        return len(self.lefts)

    def holds(self, word: PageWord) -> bool:
        return _within(self.box, *_middle(word))

    def table(self, words: Iterable[PageWord], page: int) -> TextTable:
        texts: dict[Box, list[PageWord]] = {cell: [] for cell in self.cells}
        for word in words:
            cell = next((cell for cell in self.cells if _within(cell, *_middle(word))), None)
            if cell:
                texts[cell].append(word)
        for cell in self.cells:
            texts |= self._parted(cell, texts[cell])
        whole = {cell: _text(found, cell) for cell, found in texts.items()}
        rows = [
            Row(tuple(self._cell(whole, left, top) for left in self.lefts), Source(page=page, row=number))
            for number, top in enumerate(self.tops, 1)
        ]
        return TextTable(tuple(rows))

    def _parted(self, cell: Box, words: Sequence[PageWord]) -> dict[Box, list[PageWord]]:
        """A row without rules between its columns, as in a table with every other row shaded -> its cells.

        Its words stand below the other rows' columns with gaps between; the text of a merged cell runs across them.
        """
        inner = [left for left in self.lefts if cell[0] - 1 <= left < cell[2] - 2]
        edges = [*inner, cell[2]]
        boxes = [(start, cell[1], end, cell[3]) for start, end in pairwise(edges)]
        found = {box: [word for word in words if box[0] <= _middle(word)[0] < box[2]] for box in boxes}
        filled = [box for box in boxes if found[box]]
        apart = all(_stands_apart(found[box], box, words) for box in filled)
        return found if len(filled) > 1 and apart else {}

    def _cell(self, texts: dict[Box, str], left: float, top: float) -> str:
        """The text of the cell that covers a place of the grid, merged or not."""
        covering = [cell for cell in texts if _within(cell, left + 1, top + 1)]
        return texts[min(covering, key=lambda cell: cell[2] - cell[0])] if covering else ""


def _stands_apart(words: Sequence[PageWord], box: Box, others: Sequence[PageWord]) -> bool:
    """Whether each line of the words begins at the box's left, far from what stands before it, and ends within it."""
    for row in _rows_of(words):
        first, last = row[0], row[-1]
        before = [
            word["x1"] for word in others if word["x1"] <= first["x0"] and abs(word["bottom"] - first["bottom"]) < 2
        ]
        gap = first["x0"] - max(before, default=float("-inf"))
        if first["x0"] - box[0] > _INSET or last["x1"] > box[2] or gap < _COLUMN_GAP * _height(first):
            return False
    return True


def _edges(values: Iterable[float]) -> tuple[float, ...]:
    """Edges that are the same line, though drawn a little apart, are one."""
    edges: list[float] = []
    for value in sorted(values):
        if not edges or value - edges[-1] > 2:
            edges.append(value)
    return tuple(edges)


def _middle(word: PageWord) -> tuple[float, float]:
    return (word["x0"] + word["x1"]) / 2, (word["top"] + word["bottom"]) / 2


def _within(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _text(words: Sequence[PageWord], cell: Box) -> str:
    """A cell's lines; a word that is wider than the cell, and so was cut at its edge, is whole again."""
    rows = _rows_of(words)
    text = ""
    for before, row in zip([None, *rows], rows, strict=False):
        if before and not _is_cut(before, row, cell):
            text += "\n"
        text += " ".join(word["text"] for word in row)
    return text


def _is_cut(before: Sequence[PageWord], after: Sequence[PageWord], cell: Box) -> bool:
    """Whether a line is the beginning of one long word: not even the next line's first letter had room in the cell."""
    first, last = after[0], before[-1]
    if len(before) > 1 or not last["text"][-1].isalpha() or not first["text"][0].islower():
        return False
    margin = last["x0"] - cell[0]
    room = cell[2] - margin - last["x1"]
    return bool(room < first["chars"][0]["width"] and first["text"].lower() not in _SHORT)
