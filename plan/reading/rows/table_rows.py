"""The records of a section's tables -> activities, goals and surveys, each under the goal that stands above it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from plan.account import SkipRule
from plan.model import Survey
from plan.reading import row_words, words
from plan.reading.fields import PlanField
from plan.reading.kinds import MARKER, kind_of
from plan.reading.layout.assumption import Assumed, Assumption
from plan.reading.layout.boxes import chosen
from plan.reading.layout.guessed_columns import is_numbered_goal, is_unit_like
from plan.reading.layout.ledger import RowLedger
from plan.reading.layout.outline import Section, is_generic
from plan.reading.layout.owner_heading import owner_in
from plan.reading.layout.plain_text import one_line, without_numbering
from plan.reading.layout.plan_identity import is_mere_title
from plan.reading.layout.table_columns import Sort
from plan.reading.layout.value_kinds import is_sentence
from plan.reading.past_years import is_past
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.goal_book import GoalBook, is_heading, names_goal
from plan.reading.rows.goal_draft import is_label
from plan.reading.rows.tables import TableRecord
from plan.reading.rows.titles import are_titles, divided, name_after_type, of_year, title_and_marker
from plan.reading.rows.units import normalised

_GROUP = re.compile(rf"(?:{'|'.join(row_words.GROUPS)})\s?\d{{0,4}}\s*+(?:\([^()]*+\))?$", re.IGNORECASE)
_CROSS_REFERENCE = re.compile(
    r"(?:(?<![;,.:(–\s-])|(?<=[;,.:(–-]\s))\s++(?=(?:"
    + "|".join(each.strip() for each in words.CROSS_REFERENCES)
    + r")\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reader:
    """What the readers of a document's sections share. `year` is the plan's, None where it is not told.

    `wrapped` tells whether a line break in a cell may be mere wrapping.
    """

    ledger: RowLedger
    book: GoalBook
    year: int | None
    wrapped: bool


class TableRows:
    """Takes the records of a document's tables in order, section by section."""

    def __init__(self, reader: Reader) -> None:
        self.entries: list[Entry] = []
        self.surveys: list[Survey] = []
        self.perhaps: list[str] = []
        self._ledger, self._book, self._year = reader.ledger, reader.book, reader.year
        self._wrapped = reader.wrapped
        self._current = ""
        self._sheet: str | None = None
        self._above: list[TableRecord] = []
        self._is_past = self._by_area = False
        self._perhaps_goal = ""
        self._unit = ""

    @property
    def current(self) -> str:
        """The number of the goal that the last row stands under."""
        return self._current

    def take(self, records: Iterable[TableRecord], owner: Section) -> None:
        self._current, self._above, self._unit = owner.number, [], ""
        self._is_past = self._by_area = False
        self._perhaps_goal = ""
        for record in records:
            self._turn_to(record, owner)
            self._take(record, owner)
        self._skip_above()

    def _take(self, record: TableRecord, owner: Section) -> None:
        if record.band:
            goes_on = self._is_past and not record.is_above and not is_heading(record.band)
            self._is_past = goes_on or is_past(record.band, self._year)
        if self._is_past:
            self._ledger.skip(record.origin, SkipRule.LAST_YEAR)
        elif record.is_above:
            self._above.append(record)
        elif record.sort is Sort.SURVEYS:
            self._take_survey(record)
        elif record.sort is Sort.MEASURES:
            self._take_measure(record, owner)
        elif record.sort is Sort.GOALS:
            self._take_goal(record, owner)
        elif (record.band and (record.merged or is_heading(record.band) or owner_in(record.band))) or _is_goal(record):
            self._take_band(record, owner)
        else:
            self._take_row(record, owner)

    def _turn_to(self, record: TableRecord, owner: Section) -> None:
        """A sheet may be named after the goal that its rows stand under."""
        sheet = record.source.sheet
        if sheet != self._sheet:
            self._skip_above()
            self._sheet, self._is_past = sheet, bool(sheet) and is_past(sheet or "", self._year)
            self._current = (
                self._book.named(sheet, "", owner, record.source) if sheet and kind_of(sheet) else owner.number
            )

    def _take_survey(self, record: TableRecord) -> None:
        texts = {name: one_line(text) for name, text in record.fields.items()}
        unit = normalised(texts.get(PlanField.UNIT, ""))
        self.surveys.append(Survey(unit, texts.get(PlanField.SURVEY, ""), texts.get(PlanField.CONTACT, "")))
        self._ledger.use(record.origin)

    def _take_band(self, record: TableRecord, owner: Section) -> None:
        self._perhaps_goal = ""
        self._ledger.use(record.origin)
        record.band = record.band or record.fields[PlanField.TITLE]
        if unit := owner_in(record.band):
            self._take_above(owner)
            self._unit = unit
        elif is_label(record.band):
            self._current = self._current or self._book.number_of(owner)
            if draft := self._book.draft(self._current, owner):
                draft.lines.append(record.band)
        elif not is_generic(one_line(record.band)) and not is_group(one_line(record.band)):
            known, self._unit = set(self._book.drafts), ""
            self._current = self._book.named(record.band, "", owner, record.source)
            if self._current not in known and not is_heading(record.band):
                self.perhaps.append(self._current)

    def _take_measure(self, record: TableRecord, owner: Section) -> None:
        """How the goal above is measured; of another heading's tables nobody asks."""
        texts = {name: one_line(text) for name, text in record.fields.items()}
        self._current = self._current or (self._book.number_of(owner) if owner.own_number else "")
        if texts.get(PlanField.MEASURE) and (draft := self._book.draft(self._current, owner)):
            draft.measures.append(texts)
            self._ledger.use(record.origin)
        else:
            self._ledger.skip(record.origin, SkipRule.MEASURES)

    def _take_goal(self, record: TableRecord, owner: Section) -> None:
        title = record.fields.get(PlanField.GOAL, "") or record.fields.get(PlanField.TEXT, "")
        if not title and not record.fields.get(PlanField.SECTION):
            self._ledger.skip(record.origin, SkipRule.NO_TITLE)
            return
        number = self._book.named(title, record.fields.get(PlanField.SECTION, ""), owner, record.source)
        self._book.take_columns(number, record)
        self._ledger.use(record.origin)

    def _take_row(self, record: TableRecord, owner: Section) -> None:
        fields = record.fields
        goal, number = fields.get(PlanField.GOAL, ""), fields.get(PlanField.SECTION, "")
        if goal or number:
            self._current = self._book.named(goal, number, owner, record.source, record.goal_header)
            self._book.take_columns(self._current, record)
            self._ledger.use(record.origin)
        elif self._above:
            self._take_above(owner)
        if not goal and not number:
            self._take_area(record, owner)
        if not fields.get(PlanField.TITLE):
            return
        if goal or number:
            self._perhaps_goal = ""
        self._current = self._current or self._book.number_of(owner)
        read = [self._entry(title, record) for title in divided(fields[PlanField.TITLE])]
        _share_owners(read, fields.get(PlanField.UNITS, ""))
        if len(read) == 1 and self.entries and _is_step(self.entries[-1], read[0]):
            _take_step(self.entries[-1], read[0])
        else:
            self.entries += read
        if record.band and not read[0].marker and not is_sentence(record.band):
            self._perhaps_goal = record.band

    def _take_area(self, record: TableRecord, owner: Section) -> None:
        """Where rows stand under nothing else, their area is what they stand under."""
        area = record.fields.get(PlanField.AREAS, "")
        if area and not owner.level and (not self._current or self._by_area):
            self._current, self._by_area = self._book.named(area, "", owner, record.source), True

    def _take_above(self, owner: Section) -> None:
        """What stands above a table's header: the goal of its rows, with its labels, or nothing of interest."""
        named, above = False, self._above
        self._above = []
        for record in above:
            is_goal = names_goal(record.band) and not is_label(record.band)
            if is_goal or (named and is_label(record.band)):
                self._take_band(record, owner)
            named = named or is_goal
        titles = [record for record in above if is_mere_title(record.band)]
        if not named and titles:
            self._take_band(titles[-1], owner)
        self._above = above
        self._skip_above()

    def _skip_above(self) -> None:
        for record in self._above:
            self._ledger.skip(record.origin, SkipRule.ABOVE_TABLE)
        self._above = []

    def _entry(self, cell: str, record: TableRecord) -> Entry:
        fields = record.fields
        units, odd = chosen(fields.get(PlanField.UNITS, "")), _oddities(record)
        if not units and (after := name_after_type(cell)):
            units, odd = after, odd | {Oddity.UNITS}
        elif PlanField.UNITS not in fields and is_unit_like(sheet := record.source.sheet or "", ()):
            units, odd = sheet, odd | {Oddity.SHEET}
        cell, units = of_year(cell, self._year), units or self._unit
        title, marker = title_and_marker(cell)
        said = fields.get(PlanField.PROTECTED, "").casefold()
        return Entry(
            section=self._current,
            title=title,
            marker=chosen(fields.get(PlanField.KINDS, "").strip()) or marker or _marker_beside(record),
            units=units,
            collaboration=collaboration(fields.get(PlanField.COLLABORATION, "")),
            source=record.source,
            odd=odd,
            protected=(said in words.YES) if said in (*words.YES, *words.NO) else None,
            origin=record.origin,
            header=_doubtful_header(record),
            only_in=record.only_in,
            put_off=record.put_off,
            assumed=self._assumed(record),
            beside=record.beside,
            several=not self._wrapped and are_titles(cell),
        )

    def _assumed(self, record: TableRecord) -> set[Assumption]:
        """What of its columns is not certain, and whether a row above it that has one text is what it stands under."""
        found = set(record.columns.assumed) if record.columns else set()
        if self._perhaps_goal:
            goal = self._book.drafts.get(self._current)
            found.add(Assumption(Assumed.SAME_GOAL, self._perhaps_goal, beside=goal.title if goal else ""))
        return found


def _share_owners(entries: Sequence[Entry], cell: str) -> None:
    """Numbered owners beside as many numbered activities: each its own."""
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    owners = [without_numbering(line) for line in lines]
    if len(entries) == len(lines) > 1 and all(owner != line for owner, line in zip(owners, lines, strict=True)):
        for entry, owner in zip(entries, owners, strict=True):
            entry.units = owner
            entry.assumed = {each for each in entry.assumed if each.what is not Assumed.OWNERS}


def is_group(text: str) -> bool:
    """Whether a text only groups the rows below it: "Prioritet 1", "Hösten"."""
    return bool(_GROUP.match(text))


def _is_goal(record: TableRecord) -> bool:
    """Whether a row's title names a goal with its number, and nothing tells who does it: an outline's upper level."""
    told = (record.fields.get(name, "") for name in (PlanField.UNITS, PlanField.KINDS, PlanField.GOAL))
    return is_numbered_goal(one_line(record.fields.get(PlanField.TITLE, ""))) and not any(told)


def _is_step(last: Entry, entry: Entry) -> bool:
    """Whether a row has the title of the one above once more, as a cell merged over an activity's steps has."""
    same = (last.section, last.marker, last.title) == (entry.section, entry.marker, entry.title)
    return same and len(entry.title) > 3 and last.source.sheet == entry.source.sheet


def _take_step(last: Entry, entry: Entry) -> None:
    """Who is responsible for any of the steps is so for the activity."""
    units, others = (dict.fromkeys(filter(None, each)) for each in _both(last, entry))
    last.units, last.collaboration = ", ".join(units), "; ".join(others)
    last.origin += entry.origin
    last.odd |= entry.odd
    last.source = replace(last.source, text=f"{last.source.text}\n{entry.source.text}")


def _both(last: Entry, entry: Entry) -> tuple[tuple[str, str], tuple[str, str]]:
    return (last.units, entry.units), (last.collaboration, entry.collaboration)


def _marker_beside(record: TableRecord) -> str:
    """The one type that a row has in another cell than that of its title."""
    if PlanField.KINDS in record.fields or "(" not in record.source.text:
        return ""
    found = {each[1] for each in MARKER.finditer(record.source.text)}
    return found.pop() if len(found) == 1 else ""


def _oddities(record: TableRecord) -> set[Oddity]:
    columns = record.columns
    told = {
        Oddity.HIDDEN: record.hidden,
        Oddity.TABLE: bool(columns and columns.guessed),
        Oddity.ONLY_IN: bool(record.only_in),
        Oddity.PUT_OFF: bool(record.put_off),
        Oddity.OTHER_YEAR: bool(columns and columns.other_year),
    }
    return {oddity for oddity, is_so in told.items() if is_so}


def _doubtful_header(record: TableRecord) -> str:
    return (record.columns.guessed or record.columns.other_year) if record.columns else ""


def collaboration(cell: str) -> str:
    """One line; a paragraph of its own and a cross reference are parted from what stands before by "; "."""
    paragraphs = re.split(r"\n\s*\n", cell)
    return "; ".join(filter(None, (_CROSS_REFERENCE.sub("; ", one_line(each)) for each in paragraphs)))
