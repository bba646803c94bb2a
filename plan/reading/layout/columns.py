"""Running text that stands in columns without rules -> a table, by where each column's header begins."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from plan.model import Source
from plan.reading.kinds import MARKER
from plan.reading.layout.document import NOWHERE, Line, Origin, Row, TextTable
from plan.reading.layout.header_cells import is_header, is_owner_header
from plan.reading.layout.headers import columns
from plan.reading.layout.labelled_blocks import begins_block

_OPEN_ENDS = ("/", ",", "-", "–", "&", " och", " samt", " för", " med", " i", " av", " till", " inom", " på")
_SLACK = 3.0
"""Points by which a cell's text may begin to the left of its header."""
_NARROWEST = 3.5
"""Points that a letter takes at least, on the average."""
_FEWEST = 3
"""Columns of a table that a row may run across."""


def with_columns(parts: Sequence[Line | TextTable]) -> list[Line | TextTable]:
    """Lines under a header that is divided into columns become a table; all else stays."""
    found: list[Line | TextTable] = []
    grid: _ColumnedText | None = None
    for part in parts:
        started = _ColumnedText.under(part) if isinstance(part, Line) else None
        if started:
            found += grid.tables() if grid else []
            grid = started
        elif grid and isinstance(part, Line) and not begins_block(part.text):
            grid.take(part)
        else:
            found += [*(grid.tables() if grid else []), part]
            grid = None
    return [*found, *(grid.tables() if grid else [])]


def heads_columns(line: Line) -> bool:
    """Whether what stands below it stands in columns."""
    return _ColumnedText.under(line) is not None


@dataclass(slots=True)
class _ColumnedText:
    """`starts` is where each column begins, in points from the left edge."""

    starts: list[float]
    header: list[str]
    above: Origin
    rows: list[tuple[list[str], Source, Origin]]
    in_header: bool = True
    after_blank: bool = False
    after_across: bool = False

    @classmethod
    def under(cls, line: Line) -> _ColumnedText | None:
        texts = [text for _, text in line.segments]
        if len(texts) < 2 or not (columns(texts) or any(map(is_owner_header, texts))):
            return None
        return cls([start for start, _ in line.segments], texts, line.origin, [])

    def take(self, line: Line) -> None:
        if not line.text.strip():
            self.after_blank = True
            return
        cells = self._cells(line)
        if self.in_header and is_header(line.text):
            self.header = [f"{above} {cell}".strip() for above, cell in zip(self.header, cells, strict=True)]
            self.above += line.origin
            return
        self.in_header = False
        if self._is_across(line):
            self.rows.append(([line.text.strip()] * len(self.starts), line.source, line.origin))
            self.after_across = True
            return
        if not self.rows or self.after_across or self._starts_row(cells):
            self.rows.append((cells, line.source, line.origin))
        else:
            last, source, origin = self.rows[-1]
            whole = [f"{above}\n{cell}".strip("\n") for above, cell in zip(last, cells, strict=True)]
            self.rows[-1] = whole, source, origin + line.origin
        self.after_blank = self.after_across = False

    def _is_across(self, line: Line) -> bool:
        """Whether it begins with the first column and is longer than that is wide."""
        if len(line.segments) != 1 or len(self.starts) < _FEWEST:
            return False
        ((start, text),) = line.segments
        return abs(start - self.starts[0]) <= _SLACK and len(text) * _NARROWEST > self.starts[1] - self.starts[0]

    def tables(self) -> list[Line | TextTable]:
        source = self.rows[0][1] if self.rows else NOWHERE
        rows = [Row(tuple(self.header), source, origin=self.above)]
        rows += [Row(tuple(cells), source, origin=origin) for cells, source, origin in self.rows]
        return [TextTable(tuple(rows))]

    def _cells(self, line: Line) -> list[str]:
        cells = [""] * len(self.starts)
        for start, text in line.segments or ((0.0, line.text),):
            index = max((i for i, column in enumerate(self.starts) if column <= start + _SLACK), default=0)
            cells[index] = f"{cells[index]} {text}".strip()
        return cells

    def _starts_row(self, cells: Sequence[str]) -> bool:
        """A new row: its first column has text, and space, a finished title or a whole row stands above it."""
        if not cells[0]:
            return False
        above = self.rows[-1][0]
        return self.after_blank or bool(MARKER.search(above[0].replace("\n", " "))) or _is_whole(above, cells)


def _is_whole(above: Sequence[str], below: Sequence[str]) -> bool:
    """Whether two lines are a row each: in both the first columns begin anew, and nothing above them is left open."""
    begun = all(cell[:1].isupper() or cell[:1].isdigit() for cell in below[:2])
    return begun and all(cell and not cell.endswith(_OPEN_ENDS) for cell in above[:2])
