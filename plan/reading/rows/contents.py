"""What is found in a document, section by section: rows, the goals they stand under, surveys."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from plan.model import Survey
from plan.reading import words
from plan.reading.fields import PlanField
from plan.reading.kinds import kind_of
from plan.reading.layout.columns import with_columns
from plan.reading.layout.document import TextTable
from plan.reading.layout.headers import Sort
from plan.reading.layout.outline import Section, is_generic
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.unruled_table import has_table, table_blocks
from plan.reading.rows import running_text, surveys
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.goal_book import GoalBook, is_heading, names_goal, told_kind
from plan.reading.rows.goal_draft import GoalDraft, is_label
from plan.reading.rows.headed_activities import headed_entry
from plan.reading.rows.items import has_items, item_entries
from plan.reading.rows.named_units import NamedUnits
from plan.reading.rows.strays import as_read, strays
from plan.reading.rows.tables import TableReader, TableRecord
from plan.reading.rows.titles import divided, title_and_marker
from plan.reading.rows.units import normalised

_CROSS_REFERENCE = re.compile(
    r"(?:(?<![;,.:(–\s-])|(?<=[;,.:(–-]\s))\s++(?=(?:"
    + "|".join(each.strip() for each in words.CROSS_REFERENCES)
    + r")\b)",
    re.IGNORECASE,
)


class Contents:
    """Takes the sections of one document in order."""

    def __init__(self, found: Sequence[Section]) -> None:
        blocks = [block for section in found for block in table_blocks(section.lines)]
        self._named = NamedUnits(blocks)
        self._book = GoalBook(section.number for section in found)
        self._parents = {id(section.parent) for section in found}
        self.entries: list[Entry] = []
        self.surveys: list[Survey] = []
        self._current = ""
        self._sheet: str | None = None
        self._above: list[TableRecord] = []
        self._perhaps: list[str] = []
        for section in found:
            self._take(section)
        self._take_strays(found)
        self._drop_mere_texts()

    @property
    def goals(self) -> Collection[GoalDraft]:
        return self._book.drafts.values()

    def _take(self, section: Section) -> None:
        self._current, self._above = section.owner.number, []
        before = len(self.entries)
        owner = self._take_rows(section)
        has_rows = any(entry.section == owner.number for entry in self.entries[before:])
        if (owner.number and has_rows) or (owner.level and told_kind(section.lines)):
            self._book.number_of(owner)
            self._book.open_heading(owner)

    def _take_rows(self, section: Section) -> Section:
        """The heading that the section's rows stand under."""
        owner = section.owner
        tables = [part for part in with_columns(section.parts) if isinstance(part, TextTable)]
        if records := TableReader().read(tables):
            self._take_records(records, owner)
        elif surveys.is_surveys(section.title):
            self.surveys += surveys.running_surveys(section.lines, self._named)
        elif has_table(section.lines):
            self.entries += running_text.entries(section.lines, self._book.number_of(owner), self._named)
        elif has_items(section):
            self.entries += item_entries(section.lines, self._book.number_of(owner))
        elif section.parent and id(section) not in self._parents and (entry := headed_entry(section)):
            owner = section.parent.owner
            entry.section = self._book.number_of(owner)
            self.entries.append(entry)
        return owner

    def _take_strays(self, found: Sequence[Section]) -> None:
        read = as_read(self.entries)
        for section in found:
            for entry in strays(section.parts, read):
                entry.section = self._book.opened(section.owner) if section.owner.level else ""
                self.entries.append(entry)

    def _drop_mere_texts(self) -> None:
        """A text across a table that calls itself no goal, and that nothing stands under, is none."""
        used = {entry.section for entry in self.entries}
        for number in self._perhaps:
            draft = self._book.drafts[number]
            if number not in used and not draft.lines and not draft.measures:
                del self._book.drafts[number]

    def _take_records(self, records: Iterable[TableRecord], owner: Section) -> None:
        for record in records:
            self._turn_to(record, owner)
            if record.is_above:
                self._above.append(record)
            elif record.sort is Sort.SURVEYS:
                self.surveys.append(_survey(record))
            elif record.sort is Sort.MEASURES:
                self._take_measure(record, owner)
            elif record.sort is Sort.GOALS:
                self._take_goal(record, owner)
            elif record.band and (record.merged or is_heading(record.band)):
                self._take_band(record, owner)
            else:
                self._take_row(record, owner)

    def _turn_to(self, record: TableRecord, owner: Section) -> None:
        """A sheet may be named after the goal that its rows stand under."""
        sheet = record.source.sheet
        if sheet != self._sheet:
            self._sheet, self._above = sheet, []
            self._current = (
                self._book.named(sheet, "", owner, record.source) if sheet and kind_of(sheet) else owner.number
            )

    def _take_band(self, record: TableRecord, owner: Section) -> None:
        if is_label(record.band):
            self._current = self._current or self._book.number_of(owner)
            if draft := self._book.draft(self._current, owner):
                draft.lines.append(record.band)
        elif not is_generic(one_line(record.band)):
            known = set(self._book.drafts)
            self._current = self._book.named(record.band, "", owner, record.source)
            if self._current not in known and not is_heading(record.band):
                self._perhaps.append(self._current)

    def _take_measure(self, record: TableRecord, owner: Section) -> None:
        """How the goal above is measured; of another heading's tables nobody asks."""
        texts = {name: one_line(text) for name, text in record.fields.items()}
        self._current = self._current or (self._book.number_of(owner) if owner.own_number else "")
        if texts.get(PlanField.MEASURE) and (draft := self._book.draft(self._current, owner)):
            draft.measures.append(texts)

    def _take_goal(self, record: TableRecord, owner: Section) -> None:
        title = record.fields.get(PlanField.GOAL, "") or record.fields.get(PlanField.TEXT, "")
        if not title and not record.fields.get(PlanField.SECTION):
            return
        number = self._book.named(title, record.fields.get(PlanField.SECTION, ""), owner, record.source)
        self._book.take_columns(number, record)

    def _take_row(self, record: TableRecord, owner: Section) -> None:
        fields = record.fields
        goal, number = fields.get(PlanField.GOAL, ""), fields.get(PlanField.SECTION, "")
        if goal or number:
            self._current = self._book.named(goal, number, owner, record.source, record.goal_header)
            self._book.take_columns(self._current, record)
        elif self._above:
            self._take_above(owner)
        if not fields.get(PlanField.TITLE):
            return
        self._current = self._current or self._book.number_of(owner)
        self.entries += [self._entry(title, record) for title in divided(fields[PlanField.TITLE])]

    def _take_above(self, owner: Section) -> None:
        """What stands above a table's header: the goal of its rows, with its labels, or nothing of interest."""
        named = False
        for record in self._above:
            is_goal = names_goal(record.band) and not is_label(record.band)
            if is_goal or (named and is_label(record.band)):
                self._take_band(record, owner)
            named = named or is_goal
        self._above = []

    def _entry(self, cell: str, record: TableRecord) -> Entry:
        fields = record.fields
        title, marker = title_and_marker(cell)
        said = fields.get(PlanField.PROTECTED, "").casefold()
        return Entry(
            section=self._current,
            title=title,
            marker=fields.get(PlanField.KINDS, "").strip() or marker,
            units=fields.get(PlanField.UNITS, ""),
            collaboration=collaboration(fields.get(PlanField.COLLABORATION, "")),
            source=record.source,
            odd={Oddity.HIDDEN} if record.hidden else set(),
            protected=(said in words.YES) if said in (*words.YES, *words.NO) else None,
        )

    def place_the_homeless(self, title: str) -> bool:
        """Whether there are rows that stand under no goal; they then stand under one with that title."""
        if all(entry.section for entry in self.entries):
            return False
        number = self._book.open_untitled(title, self.entries[0].source)
        for entry in self.entries:
            entry.section = entry.section or number
        return True


def _survey(record: TableRecord) -> Survey:
    texts = {name: one_line(text) for name, text in record.fields.items()}
    return Survey(
        normalised(texts.get(PlanField.UNIT, "")), texts.get(PlanField.SURVEY, ""), texts.get(PlanField.CONTACT, "")
    )


def collaboration(cell: str) -> str:
    """One line; a paragraph of its own and a cross reference are parted from what stands before by "; "."""
    paragraphs = re.split(r"\n\s*\n", cell)
    return "; ".join(filter(None, (_CROSS_REFERENCE.sub("; ", one_line(each)) for each in paragraphs)))
