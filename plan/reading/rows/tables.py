"""A table's rows -> what each says in each field, whole again where a page or a merged cell divided it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from plan.model import Source
from plan.reading import words
from plan.reading.fields import PlanField
from plan.reading.kinds import MARKER
from plan.reading.layout.document import Row, TextTable
from plan.reading.layout.headers import Columns, Sort, columns, is_header
from plan.reading.layout.plain_text import fold, one_line
from plan.reading.layout.table_shapes import upright

_NOTE = re.compile(rf"(?:{'|'.join(words.NOTES)})\s*[.:!]", re.IGNORECASE)
_OPEN_ENDS = ("/", ",", " och", "-", "&")


@dataclass(slots=True)
class TableRecord:
    """One row by its fields. `band` is the text of a row that holds one text alone; `merged` when it fills the row.

    `is_above`: it stands above a table's header.
    """

    sort: Sort
    fields: dict[PlanField, str]
    source: Source
    band: str = ""
    merged: bool = False
    goal_header: str = ""
    is_above: bool = False
    hidden: bool = False


@dataclass(slots=True)
class TableReader:
    """Reads the tables of one section in order: a table without a header goes on with the last one's columns."""

    _columns: Columns | None = None
    _width: int = 0
    _sheet: str | None = None
    _last: TableRecord | None = None
    _records: list[TableRecord] = field(default_factory=list)

    def read(self, tables: Iterable[TextTable]) -> list[TableRecord]:
        for table in tables:
            first = True
            for row in upright(table).rows:
                first = self._read_row(row, first=first) and first
        return self._records

    def _read_row(self, row: Row, *, first: bool) -> bool:
        """Whether the next row still is the first one of the table's body."""
        if row.source.sheet != self._sheet:
            self._columns, self._sheet, self._last = None, row.source.sheet, None
        found = columns(row.cells)
        if found:
            self._columns, self._width = found, len(row.cells)
            return True
        if first and self._columns and _goes_on_with_header(row):
            return True
        if _says_nothing(row):
            return first
        if not self._columns or len(row.cells) != self._width:
            self._records += _above_header(row)
            return first
        self._take(row, self._columns, first=first)
        return False

    def _take(self, row: Row, found: Columns, *, first: bool) -> None:
        band, merged = _band(row)
        if found.sort is Sort.OTHER:
            self._last = None
            return
        fields = found.fields(row.cells)
        record = TableRecord(found.sort, fields, _with_text(row), band, merged, found.goal_header, hidden=row.hidden)
        if self._last and not merged and _completes(self._last, record, first=first):
            _append(self._last, record)
            return
        self._records.append(record)
        self._last = None if merged else record


def _goes_on_with_header(row: Row) -> bool:
    """The second line of a header, in cells of its own: "och kort beskrivning" below "Aktivitet"."""
    texts = [one_line(cell) for cell in row.cells if cell.strip()]
    return len(texts) > 1 and all(text[0].islower() and is_header(text) for text in texts)


def _above_header(row: Row) -> list[TableRecord]:
    """A row before the header that holds one text or a label and its value: it may name the goal of what follows."""
    texts = list(dict.fromkeys(text for cell in row.cells if (text := cell.strip())))
    if len(texts) > 2:
        return []
    text = ": ".join(each.rstrip(" :") for each in texts) if len(texts) == 2 else texts[0]
    return [TableRecord(Sort.ACTIVITIES, {}, _with_text(row), text, True, is_above=True)]


def _says_nothing(row: Row) -> bool:
    """An empty row, one that adds up those above, or a note about the table."""
    first = next((one_line(cell).casefold().rstrip(" :") for cell in row.cells if cell.strip()), "")
    return not first or first in words.TOTALS or _is_note(row, first)


def _is_note(row: Row, first: str) -> bool:
    """One text alone, not marked as an activity; with an asterisk across the table: else it is a point."""
    band, merged = _band(row)
    return bool(_NOTE.match(first) or (merged and first.startswith("*"))) and bool(band) and not MARKER.search(first)


def _with_text(row: Row) -> Source:
    return row.source if row.source.text else replace(row.source, text=" | ".join(row.cells))


def _band(row: Row) -> tuple[str, bool]:
    """The one text of a row of which only the first cell has any, and whether its cells are merged into one."""
    filled = [index for index, cell in enumerate(row.cells) if cell.strip()]
    texts = {row.cells[index].strip() for index in filled}
    if len(texts) != 1 or filled[0] != 0:
        return "", False
    merged = len(row.cells) > 1 and filled == list(range(len(row.cells)))
    return (texts.pop(), merged) if merged or len(filled) == 1 else ("", False)


def _completes(last: TableRecord, record: TableRecord, *, first: bool) -> bool:
    """Whether a row is the rest of the row above, which a page's end divided."""
    if not record.sort is last.sort is Sort.ACTIVITIES:
        return False
    title, units = record.fields.get(PlanField.TITLE, ""), record.fields.get(PlanField.UNITS, "")
    if not title:
        return bool(units or record.fields.get(PlanField.COLLABORATION))
    if not first or MARKER.search(last.fields.get(PlanField.TITLE, "")):
        return False
    return _is_open(last, title) if units else bool(MARKER.search(title)) or _is_open(last, title)


def _is_open(last: TableRecord, following: str) -> bool:
    """Whether the last row plainly stops in the middle."""
    title, units = last.fields.get(PlanField.TITLE, "").rstrip(), last.fields.get(PlanField.UNITS, "").rstrip()
    return title.endswith(_OPEN_ENDS) or units.endswith(_OPEN_ENDS) or following[:1].islower()


def _append(last: TableRecord, record: TableRecord) -> None:
    for name, text in record.fields.items():
        before = last.fields.get(name, "")
        if text and fold(one_line(text)) != fold(one_line(before)):
            last.fields[name] = f"{before}\n{text}" if before else text
    last.source = replace(last.source, text=f"{last.source.text}\n{record.source.text}")
