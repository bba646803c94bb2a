"""Ruled tables of a PDF: by their cells, merged ones filled in, and rows without rules between their columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.documents.pdf_words import COLUMN_GAP, Box, PageWord, height, middle, rows_of, within
from plan.model import Source
from plan.reading import Row, TextTable
from plan.reading.words import ROLES

_INSET = 12.0
"""Points by which a cell's text begins within it, at most."""
_SHORT = (
    *("och", "för", "med", "i", "av", "till", "inom", "på", "samt", "om", "en", "ett", "att", "vid", "från", "hos"),
    *("bland", "under", "utan", "genom", "mellan", "efter", "före", "innan", "inför", "kring", "mot", "över", "eller"),
    *("som", "när", "där", "via", "enligt", "utifrån"),
)
"""Words that no cut word goes on with."""
_ENDINGS = ("en", "ett", "i", "om")
_ROLES = tuple(each.removeprefix("*") for each in ROLES)
_OF_ROLES = ("s", "en", "ens", "er", "ers", "erna", "ernas", "na", "nas", "e", "are", "arna", "iska")
"""What a role may go on with where it is cut."""
"""What looks like such a word and yet ends one, where nothing follows: "Sjöfartsavdelning" + "en"."""


@dataclass(frozen=True, eq=False)
class RuledTable:
    """The cells of one ruled table."""

    cells: tuple[Box, ...]
    lefts: tuple[float, ...]
    tops: tuple[float, ...]
    box: Box

    @classmethod
    def of(cls, cells: Sequence[Box]) -> RuledTable:
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
        """Whether a word stands in one of its cells; one between them is no part of the table."""
        at = middle(word)
        return within(self.box, *at) and any(within(cell, *at) for cell in self.cells)

    def table(self, words: Iterable[PageWord], page: int) -> TextTable:
        texts: dict[Box, list[PageWord]] = {cell: [] for cell in self.cells}
        for word in words:
            cell = next((cell for cell in self.cells if within(cell, *middle(word))), None)
            if cell:
                texts[cell].append(word)
        for cell in self.cells:
            texts |= self._parted(cell, texts[cell])
        whole = {cell: _text(found, cell) for cell, found in texts.items()}
        texts_of_rows = [[self._cell(whole, left, top) for left in self.lefts] for top in self.tops]
        rows = [Row(tuple(row), Source(page=page, row=number)) for number, row in enumerate(_whole(texts_of_rows), 1)]
        return TextTable(tuple(rows))

    def _parted(self, cell: Box, words: Sequence[PageWord]) -> dict[Box, list[PageWord]]:
        """A row without rules between its columns, as in a table with every other row shaded -> its cells.

        Its words stand below the other rows' columns with gaps between; the text of a merged cell runs across them.
        """
        inner = [left for left in self.lefts if cell[0] - 1 <= left < cell[2] - 2]
        edges = [*inner, cell[2]]
        boxes = [(start, cell[1], end, cell[3]) for start, end in pairwise(edges)]
        found = {box: [word for word in words if box[0] <= middle(word)[0] < box[2]] for box in boxes}
        filled = [box for box in boxes if found[box]]
        apart = all(_stands_apart(found[box], box, words) for box in filled)
        return found if len(filled) > 1 and apart else {}

    def _cell(self, texts: dict[Box, str], left: float, top: float) -> str:
        """The text of the cell that covers a place of the grid, merged or not."""
        covering = [cell for cell in texts if within(cell, left + 1, top + 1)]
        return texts[min(covering, key=lambda cell: cell[2] - cell[0])] if covering else ""


def _whole(rows: Sequence[list[str]]) -> list[list[str]]:
    """The rows with the columns as one that a table within a cell divided: no row has two texts below their header."""
    index = 0
    found = [list(row) for row in rows]
    while found and index + 1 < len(found[0]):
        head = found[0][index : index + 2]
        if (
            head[0].strip()
            and head[0] == head[1]
            and all(len(set(filter(None, row[index : index + 2]))) < 2 for row in found)
        ):
            found = [[*row[:index], row[index] or row[index + 1], *row[index + 2 :]] for row in found]
        else:
            index += 1
    return found


def _stands_apart(words: Sequence[PageWord], box: Box, others: Sequence[PageWord]) -> bool:
    """Whether each line of the words begins at the box's left, far from what stands before it, and ends within it."""
    for row in rows_of(words):
        first, last = row[0], row[-1]
        before = [
            word["x1"] for word in others if word["x1"] <= first["x0"] and abs(word["bottom"] - first["bottom"]) < 2
        ]
        gap = first["x0"] - max(before, default=float("-inf"))
        if first["x0"] - box[0] > _INSET or last["x1"] > box[2] or gap < COLUMN_GAP * height(first):
            return False
    return True


def _edges(values: Iterable[float]) -> tuple[float, ...]:
    """Edges that are the same line, though drawn a little apart, are one."""
    edges: list[float] = []
    for value in sorted(values):
        if not edges or value - edges[-1] > 2:
            edges.append(value)
    return tuple(edges)


def _text(words: Sequence[PageWord], cell: Box) -> str:
    """A cell's lines; a word that is wider than the cell, and so was cut at its edge, is whole again."""
    rows = rows_of(words)
    text = ""
    for before, row in zip([None, *rows], rows, strict=False):
        if before and not _is_cut(before, row, cell, is_last=row is rows[-1]):
            text += "\n"
        text += " ".join(word["text"] for word in row)
    return text


def _is_cut(before: Sequence[PageWord], after: Sequence[PageWord], cell: Box, *, is_last: bool) -> bool:
    """Whether a line is the beginning of one long word: not even the next line's first letter had room in the cell."""
    first, last = after[0], before[-1]
    if len(before) > 1 or not last["text"][-1].isalpha() or not first["text"][0].islower():
        return False
    if last["text"].lower().endswith(_ROLES) and first["text"] not in _OF_ROLES:
        return False  # "Verksamhetschef" and then "ortopedi" below it
    margin = last["x0"] - cell[0]
    room = cell[2] - margin - last["x1"]
    ends = is_last and len(after) == 1 and first["text"] in _ENDINGS
    return bool(room < first["chars"][0]["width"] and (ends or first["text"].lower() not in _SHORT))
