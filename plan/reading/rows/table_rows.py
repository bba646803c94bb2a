"""The records of a section's tables -> activities, goals and surveys, each under the goal that stands above it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from plan.account import SkipRule
from plan.model import Kind, Survey
from plan.reading import row_words, words
from plan.reading.fields import PlanField
from plan.reading.kinds import kind_of, kind_section, labels_area
from plan.reading.layout.announcements import is_generic
from plan.reading.layout.document import Origin
from plan.reading.layout.guessed_columns import is_numbered_goal, is_unit_like
from plan.reading.layout.outline import Section
from plan.reading.layout.owner_heading import owner_in
from plan.reading.layout.plain_text import fold, one_line
from plan.reading.layout.plan_identity import has_numbered_part, is_mere_title, names_plan
from plan.reading.layout.table_columns import Sort
from plan.reading.layout.unit_headings import names_unit
from plan.reading.layout.value_kinds import is_sentence
from plan.reading.past_years import is_past
from plan.reading.rows.area_rows import with_areas
from plan.reading.rows.empty_rows import is_example, plans_nothing
from plan.reading.rows.entry import Entry
from plan.reading.rows.goal_book import is_heading, names_goal
from plan.reading.rows.goal_draft import is_label
from plan.reading.rows.row_entries import Reader, RowPlace, is_step, row_entries, take_step
from plan.reading.rows.tables import TableRecord
from plan.reading.rows.text_labels import parted
from plan.reading.rows.units import normalised

_DESCRIBES = re.compile(rf"(?:{'|'.join(row_words.DESCRIPTIONS)})\b\s?(?::|[A-ZÅÄÖ])")
_GROUP = re.compile(rf"(?:{'|'.join(row_words.GROUPS)})\s?\d{{0,4}}\s*+(?:\([^()]*+\))?$", re.IGNORECASE)


class TableRows:
    """Takes the records of a document's tables in order, section by section."""

    def __init__(self, reader: Reader, unit_bands: Collection[str] = ()) -> None:
        """`unit_bands`: the texts across tables that are units' names, folded."""
        self._unit_bands = unit_bands
        self.entries: list[Entry] = []
        self.surveys: list[Survey] = []
        self.perhaps: dict[str, Origin] = {}
        self._reader = reader
        self._ledger, self._book, self._year = reader.ledger, reader.book, reader.year
        self._current = ""
        self._sheet: str | None = None
        self._above: list[TableRecord] = []
        self._is_past = self._by_area = self._by_label = False
        self._perhaps_goal = ""
        self._unit = self._perhaps_unit = ""
        self._before: TableRecord | None = None
        self._kind: Kind | None = None

    @property
    def current(self) -> str:
        """The number of the goal that the last row stands under."""
        return self._current

    def take(self, records: Iterable[TableRecord], owner: Section) -> None:
        self._current, self._above, self._unit, self._perhaps_unit = owner.number, [], "", ""
        self._is_past = self._by_area = self._by_label = False
        self._perhaps_goal, self._kind = "", None
        for record in with_areas(records):
            self._turn_to(record, owner)
            self._take(record, owner)
            self._before = record
        self._skip_above()

    def _take(self, record: TableRecord, owner: Section) -> None:
        if record.band:
            goes_on = self._is_past and not record.is_above and not is_heading(record.band)
            self._is_past = goes_on or is_past(record.band, self._year)
            self._take_kind(one_line(record.band))
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

    def _take_kind(self, band: str) -> None:
        """A row "Projekt" tells what those below it are, up to the next one; "Aktiviteter" only behind such a one."""
        told = kind_section(band)
        if told and (told is not Kind.ACTIVITY or self._kind):
            self._kind = told
        elif is_heading(band):
            self._kind = None

    def _turn_to(self, record: TableRecord, owner: Section) -> None:
        """A sheet may be named after the goal that its rows stand under."""
        sheet = record.source.sheet
        if sheet != self._sheet:
            self._skip_above()
            self._unit = ""
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
        if self._tells_of_above(record) or self._describes_above(record):
            return
        if self._names_unit(record, owner):
            return
        if self._by_label and labels_area(record.band):
            self._open_goal(record, owner)
        elif is_label(record.band):
            self._current = self._current or self._book.number_of(owner)
            if draft := self._book.draft(self._current, owner):
                draft.lines.append(record.band)
        elif not is_generic(one_line(record.band)) and not is_group(one_line(record.band)):
            if self._is_within_goal(owner) and not is_heading(record.band) and not names_goal(record.band):
                self._perhaps_goal, self._unit = one_line(record.band), ""
                self._ledger.deny(record.origin, SkipRule.ABOVE_TABLE)
                return
            self._open_goal(record, owner)

    def _names_unit(self, record: TableRecord, owner: Section) -> bool:
        """Whether a row across the table tells who is responsible for those below it."""
        unit, perhaps = owner_in(record.band), fold(one_line(record.band)) in self._unit_bands
        if not unit and not perhaps:
            return False
        self._take_above(owner)
        self._unit, self._perhaps_unit = unit, "" if unit else one_line(record.band)
        return True

    def _open_goal(self, record: TableRecord, owner: Section) -> None:
        known, self._unit = set(self._book.drafts), ""
        self._by_label = self._by_label and labels_area(record.band)
        self._current = self._book.named(record.called or record.band, "", owner, record.source)
        if self._current not in known and not is_heading(record.band):
            self.perhaps[self._current] = record.origin

    def _is_within_goal(self, owner: Section) -> bool:
        """Whether the rows above stand under one goal with a number of its own."""
        above = self._book.drafts.get(self._current)
        return bool(owner.own_number) or (above is not None and is_numbered_goal(above.title))

    def _tells_of_above(self, record: TableRecord) -> bool:
        """Whether a row tells who is responsible for the activity right above it, which names nobody itself."""
        above = self._before
        if self._unit or not above or not self.entries or self.entries[-1].origin != above.origin:
            return False
        last = self.entries[-1]
        rest, units, beside = parted(record.band)
        if rest or not units or last.units.strip() or above.columns is not record.columns:
            return False
        last.units, last.collaboration = units, last.collaboration or beside
        last.origin += record.origin
        return True

    def _describes_above(self, record: TableRecord) -> bool:
        """Whether a row across the table says more of the activity right above it: "Beskrivning: I dag har …"."""
        is_below = bool(self._before and self.entries and self.entries[-1].origin == self._before.origin)
        return is_below and _DESCRIBES.match(one_line(record.band)) is not None

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
        is_empty = goal in words.NO_COLLABORATION and plans_nothing(fields)
        if is_empty or is_example(fields):
            self._ledger.skip(record.origin, SkipRule.NOTHING_PLANNED if is_empty else SkipRule.EXAMPLE)
            return
        if goal in words.NO_COLLABORATION and self._current:
            self._perhaps_goal, fields[PlanField.GOAL] = goal, ""
            goal = ""
        if goal or number:
            self._current = self._book.named(goal, number, owner, record.source, record.goal_header)
            self._book.take_columns(self._current, record)
            self._ledger.use(record.origin)
            self._take_unit_above()
        elif self._above:
            self._take_above(owner)
        if not goal and not number:
            self._take_area(record, owner)
        if fields.get(PlanField.TITLE):
            self._take_activities(record, owner)

    def _take_activities(self, record: TableRecord, owner: Section) -> None:
        fields = record.fields
        if names_plan(one_line(fields[PlanField.TITLE])) and not fields.get(PlanField.UNITS):
            self._ledger.use(record.origin)
            return
        if plans_nothing(fields):
            self._ledger.skip(record.origin, SkipRule.NOTHING_PLANNED)
            return
        if fields.get(PlanField.GOAL) or fields.get(PlanField.SECTION):
            self._perhaps_goal = ""
        self._current = self._current or self._book.number_of(owner)
        above = self._book.drafts.get(self._current)
        place = RowPlace(
            self._current,
            above.title if above else "",
            self._unit,
            self._perhaps_goal,
            self._perhaps_unit or record.unit_above,
        )
        read = row_entries(record, place, self._reader)
        for entry in read:
            entry.marker = entry.marker or self._kind or ""
        if len(read) == 1 and self.entries and is_step(self.entries[-1], read[0]):
            take_step(self.entries[-1], read[0])
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
            is_goal = names_goal(record.band) and not is_label(record.band) and not _is_remark(record, above[-1])
            if is_goal or (named and is_label(record.band)):
                self._take_band(record, owner)
            elif not named and labels_area(record.band) and not owner.level and (self._by_label or not self._current):
                is_goal = self._by_label = True  # "Mål: En likvärdig skola" tells nothing of a goal above
                self._take_band(record, owner)
            named = named or is_goal
        titles = [record for record in above if is_mere_title(record.band)]
        if not named and titles:
            self._take_band(titles[-1], owner)
        if named and _may_be_nearer(above[-1].band):
            self._perhaps_goal = one_line(above[-1].band)
        self._above = above
        self._take_unit_above()

    def _take_unit_above(self) -> None:
        """A unit's name alone above a table is perhaps who is responsible; the rest there says nothing."""
        labelled = [each for each in self._above if owner_in(each.band)]
        if labelled:
            self._unit = owner_in(labelled[-1].band)
            self._ledger.use(labelled[-1].origin)
        units = [each for each in self._above if self._is_unit_above(each.band)]
        if self._above:
            self._perhaps_unit = one_line(units[-1].band) if units else ""
        for each in units[-1:]:
            self._ledger.use(each.origin)
        self._skip_above()

    def _is_unit_above(self, band: str) -> bool:
        return fold(one_line(band)) in self._unit_bands or (names_unit(band) and is_unit_like(band, ()))

    def _skip_above(self) -> None:
        for record in self._above:
            self._ledger.skip(record.origin, SkipRule.ABOVE_TABLE)
        self._above = []


def is_group(text: str) -> bool:
    """Whether a text only groups the rows below it: "Prioritet 1", "Hösten"."""
    return bool(_GROUP.match(text))


def _is_remark(record: TableRecord, last: TableRecord) -> bool:
    """Whether a text only speaks of goals: a sentence, or one without a number further up than a part's title."""
    is_title_below = last is not record and has_numbered_part(last.band)
    return not any(map(str.isdigit, record.band)) and (record.band.rstrip().endswith(".") or is_title_below)


def _may_be_nearer(text: str) -> bool:
    """Whether a title right above a table is perhaps what its rows stand under, and not the goal further up."""
    is_other = is_generic(text) or is_group(text) or kind_section(text) is not None or names_goal(text)
    return is_mere_title(text) and not is_other


def _is_goal(record: TableRecord) -> bool:
    """Whether a row's title names a goal with its number, and nothing tells who does it: an outline's upper level."""
    told = (record.fields.get(name, "") for name in (PlanField.UNITS, PlanField.KINDS, PlanField.GOAL))
    return not any(told) and is_numbered_goal(one_line(record.fields.get(PlanField.TITLE, "")))
