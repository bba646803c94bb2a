"""A table's rows -> what each says in each field, whole again where a page or a merged cell divided it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice, takewhile

from plan.account import SkipRule
from plan.model import Source
from plan.reading import goal_words, row_words, words
from plan.reading.fields import PlanField
from plan.reading.kinds import MARKER
from plan.reading.layout.choice_tables import is_of_choices
from plan.reading.layout.column_certainty import beside, column_assumptions
from plan.reading.layout.columns_by_values import by_values
from plan.reading.layout.document import Origin, Row, TextTable
from plan.reading.layout.figure_tables import is_of_figures
from plan.reading.layout.guessed_columns import guessed, is_numbered_goal, is_unlike, is_vague
from plan.reading.layout.header_cells import is_owner_header, may_be_header, whole
from plan.reading.layout.headers import columns, with_ticks
from plan.reading.layout.ledger import RowLedger
from plan.reading.layout.plain_text import fold, one_line
from plan.reading.layout.table_columns import Columns, Sort
from plan.reading.layout.table_shapes import upright
from plan.reading.layout.ticked_columns import only_in, put_off, with_ticked
from plan.reading.layout.unit_headings import names_unit
from plan.reading.rows.dittos import is_ditto
from plan.reading.rows.empty_rows import (
    band_of,
    code_of,
    goes_on_in_text,
    has_sums_alone,
    heads_text,
    says_nothing,
)
from plan.reading.rows.header_rows import (
    LOOKED_AT,
    goes_on_with_header,
    is_repeated,
    is_title,
    labels_own_table,
    own_rows,
)
from plan.reading.rows.persons import person_in

_NOTED = re.compile(r"\w\*+(?!\*)(?:\s|$)|\w\s?\d\)(?:\s\([PAFpaf]\)|$)")
"""A sign that tells of a note below the table."""
_FEW = 4
"""Rows with their header that are too few to tell what its columns have, where the page before has told it."""
_OPEN_ENDS = ("/", ",", " och", "-", "&")


@dataclass(slots=True)
class TableRecord:
    """One row by its fields. `band` is the text of a row that holds one text alone; `merged` when it fills the row.

    `is_above`: it stands above a table's header. `only_in` are the years that it is ticked for, if not the plan's.
    `code` is the number or letter before its title.
    `put_off` is its status, where that says that it is not to be done. `beside` has columns with names that were left
    out, by their headers. `unit_above` is who stands above, where owners come first. `called` is the name beside a
    label for goals, where `band` has both.
    """

    sort: Sort
    fields: dict[PlanField, str]
    source: Source
    band: str = ""
    merged: bool = False
    columns: Columns | None = None
    is_above: bool = False
    hidden: bool = False
    origin: Origin = ()
    code: str = ""
    only_in: str = ""
    put_off: str = ""
    called: str = ""
    unit_above: str = ""
    beside: Mapping[str, str] = field(default_factory=dict)

    @property
    def goal_header(self) -> str:
        return self.columns.goal_header if self.columns else ""


@dataclass(slots=True)
class TableReader:
    """Reads the tables of one section in order: a table without a header goes on with the last one's columns.

    `known` are the units that the document's plain tables name, folded; `year` is the plan's.
    """

    ledger: RowLedger
    known: Collection[str] = ()
    year: int | None = None
    _columns: Columns | None = None
    _width: int = 0
    _sheet: str | None = None
    _last: TableRecord | None = None
    _records: list[TableRecord] = field(default_factory=list)
    _header: Row | None = None
    _noted: bool = False
    _after_total: bool = False
    _in_text: bool = False
    _later: Sequence[Sequence[Row]] = ()
    _above: Sequence[str] = ()
    _opened: dict[tuple[str, ...], Columns] = field(default_factory=dict)

    def read(self, tables: Iterable[TextTable]) -> list[TableRecord]:
        every = [each.rows for table in tables for each in upright(table)]
        for at, rows in enumerate(every):
            first = fresh = True
            self._later = every[at + 1 : at + LOOKED_AT]
            for index, row in enumerate(rows):
                self._turn_to(row)
                if not self._read_header(rows, index, first=first, fresh=fresh):
                    names = is_title(rows, index, self._header) or (first and labels_own_table(rows, index))
                    first = self._read_row(row, first=first, is_title=names) and first
                fresh = len({cell.strip() for cell in row.cells if cell.strip()}) < 2
        return self._records

    def _turn_to(self, row: Row) -> None:
        if row.source.sheet != self._sheet:
            self._columns, self._sheet, self._last, self._header = None, row.source.sheet, None, None

    def _read_header(self, rows: Sequence[Row], index: int, *, first: bool, fresh: bool) -> bool:
        """Whether the row is a header, or the second line of one."""
        row = rows[index]
        if self._is_of_header_above(rows, index):
            self.ledger.use(row.origin)
            return True
        if not first and self._columns and _goes_on_with(rows[index - 1], row):
            return False
        if (fresh or first) and is_of_choices(rows, index):
            self._open(Columns(Sort.OTHER, {}, rule=SkipRule.CHOICES), row)
            return True
        if found := self._told_columns(rows, index):
            self._open(found, row)
            self._above = rows[index - 1].cells if index else ()
            return True
        if is_repeated(row, self._header) or (first and self._columns and self._header and self._goes_on(row)):
            self.ledger.use(row.origin)
            return True
        if (fresh or first) and is_of_figures(rows[index : index + LOOKED_AT]):
            self._open(Columns(Sort.OTHER, {}, rule=SkipRule.FIGURES), row)
            return True
        return self._open_guessed(rows, index, fresh=fresh)

    def _open_guessed(self, rows: Sequence[Row], index: int, *, fresh: bool) -> bool:
        """Whether the row is the header of columns that the rows under it tell."""
        row = rows[index]
        if (guess := self._guessed(rows, index, fresh=fresh)) is None:
            return False
        found, has_header = guess
        if has_header:
            near = own_rows(rows, index)
            found = with_ticked(by_values(found, row.cells, near), row.cells, near, self.year)
        self._open(found, row if has_header else None)
        self._above = rows[index - 1].cells if has_header and index else ()
        if not any(map(is_owner_header, row.cells)):
            self.ledger.ask(row.origin)  # the question about the table shows it
        self._width, self._last = len(row.cells), None
        return has_header

    def _is_of_header_above(self, rows: Sequence[Row], index: int) -> bool:
        """Whether it is the upper row of a header in two, which stands once more."""
        again = rows[index].cells == self._above and index + 1 < len(rows)
        return again and is_repeated(rows[index + 1], self._header)

    def _told_columns(self, rows: Sequence[Row], index: int) -> Columns | None:
        """What a header tells by its words and by the rows under it; where those are few, by what it told before."""
        row = rows[index]
        if row.cells in self._opened and len(rows) - index <= _FEW:
            return self._opened[row.cells]
        if (found := columns(row.cells, self.year)) is None:
            return None
        near = [*islice(chain(own_rows(rows, index), self._rows_alike(row)), LOOKED_AT)]
        found = with_ticked(by_values(found, row.cells, near), row.cells, near, self.year)
        vague = " | ".join(map(one_line, row.cells)) if is_vague(found, row.cells) else ""
        found = replace(found, guessed=vague) if vague else found
        self._opened[row.cells] = replace(found, assumed=column_assumptions(found, row.cells, near, self.year))
        return self._opened[row.cells]

    def _rows_alike(self, header: Row) -> Iterator[Row]:
        """Those under the same header on the pages that follow."""
        for rows in takewhile(lambda each: bool(each) and each[0].cells == header.cells, self._later):
            yield from rows[1:]

    def _open(self, found: Columns, header: Row | None) -> None:
        self._columns, self._header = found, header
        if header:
            self._width = len(header.cells)
            self.ledger.use(header.origin)

    def _goes_on(self, row: Row) -> bool:
        above = self._header.cells if self._header else ()
        ticked = with_ticks(self._columns, above, row.cells) if self._columns else None
        self._columns = ticked or self._columns
        return bool(ticked) or goes_on_with_header(row)

    def _guessed(self, rows: Sequence[Row], index: int, *, fresh: bool) -> tuple[Columns, bool] | None:
        """Only where a table may begin: a row of a known table that says little is no header."""
        cells = rows[index].cells
        if self._is_typed(cells) or _is_label_and_name(cells):
            return None
        told = any(is_owner_header(cell) for cell in cells) and not any(map(MARKER.search, cells))
        headed = zip(cells, self._header.cells, strict=False) if self._header else ()
        again = any(cell == above and is_owner_header(cell) for cell, above in headed)
        of_its_own = not self._columns or (self._columns.rule is not None and (fresh or again))
        told = told and (of_its_own or sum(map(_may_head, cells)) > 1)  # "Förvaltning" may be whose row it is
        if not told and not fresh:
            return None
        near = [rows[index], *own_rows(rows, index)]
        if not told and self._columns and len(cells) == self._width and not is_unlike(near, self._columns, self.known):
            return None
        return guessed(near, self.known)

    def _is_typed(self, cells: Sequence[str]) -> bool:
        """Whether a row has its type where the table has them: it is no header, whoever is responsible."""
        at = self._columns.of.get(PlanField.KINDS) if self._columns and len(cells) == self._width else None
        return at is not None and cells[at].strip().casefold() in words.KIND_WORDS

    def _read_row(self, row: Row, *, first: bool, is_title: bool) -> bool:
        """Whether the next row still is the first one of the table's body."""
        if rule := self._empty_rule(row):
            self.ledger.skip(row.origin, rule)
            return first
        if not row.origin and not any(cell.strip() for cell in row.cells):
            return first
        if is_title or _labels_goal(row) or not self._columns or len(row.cells) != self._width:
            self._records += _above_header(row)
            return first
        self._take(row, self._columns, first=first)
        return False

    def _empty_rule(self, row: Row) -> SkipRule | None:
        """Why a row has nothing of its own: by what it says, or as it goes on with the one above."""
        self._noted = self._noted or any(_NOTED.search(cell) for cell in row.cells)
        rule = says_nothing(row, noted=self._noted)
        if not rule and self._after_total and has_sums_alone(row):
            rule = SkipRule.TOTAL
        if not rule and self._in_text and goes_on_in_text(row):
            rule = SkipRule.NOTE
        self._after_total = rule is SkipRule.TOTAL
        self._in_text = heads_text(row) or (self._in_text and rule is SkipRule.NOTE)
        return rule

    def _take(self, row: Row, found: Columns, *, first: bool) -> None:
        band, merged = band_of(row)
        if found.rule:
            self._take_other(row, found.rule)
            return
        record = TableRecord(found.sort, found.fields(row.cells), _with_text(row), band, merged, found)
        record.hidden, record.origin, record.code = row.hidden, row.origin, code_of(row, found)
        record.put_off = put_off(found, row.cells)
        record.beside = beside(found, self._header.cells if self._header else (), row.cells)
        record.only_in = only_in(found.year_ticks, row.cells, self.year)
        self._repeat_above(record)
        if self._last and not merged and _completes(self._last, record, first=first):
            _append(self._last, record)
            return
        self._records.append(record)
        self._last = None if merged else record

    def _repeat_above(self, record: TableRecord) -> None:
        """A ditto mark stands for what the row above has."""
        above = self._records[-1].fields if self._records else {}
        if record.fields.get(PlanField.UNITS, "").strip() in words.NOBODY:
            record.fields[PlanField.UNITS] = ""
        for name, text in record.fields.items():
            if is_ditto(text, of_others=name is PlanField.COLLABORATION):
                record.fields[name] = above.get(name, "")

    def _take_other(self, row: Row, rule: SkipRule) -> None:
        """A table of another kind ends where the next one's title stands."""
        texts = {cell.strip() for cell in row.cells if cell.strip()}
        self._last = None
        if len(texts) < 2:
            self._records += _above_header(row)
        else:
            self.ledger.skip(row.origin, rule)


def _labels_goal(row: Row) -> bool:
    """Whether a row between the tables of a sheet has nothing but a goal behind its label: "Mål: | Rent vatten"."""
    texts = [text for cell in row.cells if (text := one_line(cell))]
    return len(texts) == 2 and texts[0].endswith(":") and whole(goal_words.GOAL_HEADERS, texts[0].rstrip(" :"))


def _above_header(row: Row) -> list[TableRecord]:
    """A row before the header that holds one text or a label and its value: it may name the goal of what follows."""
    texts = list({one_line(text): text for cell in row.cells if (text := cell.strip())}.values())
    if len(texts) > 2:
        return []
    is_goal = len(texts) == 2 and whole(goal_words.GOAL_HEADERS, texts[0]) and is_numbered_goal(texts[1])
    text = texts[1] if is_goal else ": ".join(each.rstrip(" :") for each in texts) if len(texts) == 2 else texts[0]
    above = TableRecord(Sort.ACTIVITIES, {}, _with_text(row), text, True, is_above=True)
    above.origin = row.origin
    if len(texts) == 2 and whole(goal_words.GOAL_HEADERS, texts[0]):
        above.called = texts[1]
    return [above]


def _with_text(row: Row) -> Source:
    return row.source if row.source.text else replace(row.source, text=" | ".join(row.cells))


def _goes_on_with(above: Row, row: Row) -> bool:
    """Whether the row has of the one above what merged cells give to both: it is no header, whatever its words."""
    shared = {cell for cell, other in zip(row.cells, above.cells, strict=False) if cell.strip() and cell == other}
    return len(shared) > 1 and row.cells != above.cells


def _may_head(cell: str) -> bool:
    return may_be_header(cell) or whole(row_words.TIME_LABELS, cell)


def _is_label_and_name(cells: Sequence[str]) -> bool:
    """Whether a row is a label and a name, "Projektägare | Kansliet", and heads nothing."""
    texts = list(dict.fromkeys(text for cell in cells if (text := one_line(cell))))
    return len(texts) == 2 and (person_in(texts[1]) is not None or names_unit(texts[1]))


def _is_form_label(texts: Sequence[str]) -> bool:
    """Whether a row has nothing but what is to be filled in beside it: "Ifylld av:"."""
    return len(texts) == 1 and texts[0].endswith(":")


def _completes(last: TableRecord, record: TableRecord, *, first: bool) -> bool:
    """Whether a row is the rest of the row above, which a page's end divided."""
    if not record.sort is last.sort is Sort.ACTIVITIES:
        return False
    title, units = record.fields.get(PlanField.TITLE, ""), record.fields.get(PlanField.UNITS, "")
    if _is_form_label([text for text in record.fields.values() if text]):
        return False
    if not title and _differs(last, record, PlanField.KINDS):
        return False
    if not title:
        return bool(units or record.fields.get(PlanField.COLLABORATION))
    if not first or MARKER.search(last.fields.get(PlanField.TITLE, "")):
        return False
    return _is_open(last, title) if units else bool(MARKER.search(title)) or _is_open(last, title)


def _differs(last: TableRecord, record: TableRecord, name: PlanField) -> bool:
    """Whether a row has a text of its own in that field, where the one above has one too."""
    said, before = record.fields.get(name, ""), last.fields.get(name, "")
    return bool(said and before)


def _is_open(last: TableRecord, following: str) -> bool:
    """Whether the last row plainly stops in the middle."""
    title, units = last.fields.get(PlanField.TITLE, "").rstrip(), last.fields.get(PlanField.UNITS, "").rstrip()
    return title.endswith(_OPEN_ENDS) or units.endswith(_OPEN_ENDS) or following[:1].islower()


def _append(last: TableRecord, record: TableRecord) -> None:
    for name, text in record.fields.items():
        before = last.fields.get(name, "")
        if text and fold(one_line(text)) != fold(one_line(before)):
            last.fields[name] = f"{before}\n{text}" if before else text
    last.origin += record.origin
    last.source = replace(last.source, text=f"{last.source.text}\n{record.source.text}")
