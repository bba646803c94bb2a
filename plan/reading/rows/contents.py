"""What is found in a document, section by section: rows, the goals they stand under, surveys."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from plan.account import SkipRule
from plan.model import Kind, Survey
from plan.reading.fields import PlanField
from plan.reading.kinds import kind_of, kind_section, names_area
from plan.reading.layout.activity_cards import with_cards
from plan.reading.layout.assumption import Assumed, Assumption
from plan.reading.layout.columns import with_columns
from plan.reading.layout.document import NOWHERE, Line, Row, TextTable, rows_of
from plan.reading.layout.goals_behind import goal_behind
from plan.reading.layout.guessed_columns import is_unit_like
from plan.reading.layout.headers import likely_columns
from plan.reading.layout.labelled_blocks import with_blocks
from plan.reading.layout.ledger import RowLedger
from plan.reading.layout.outline import Section
from plan.reading.layout.plain_text import fold, one_line
from plan.reading.layout.unit_headings import names_unit
from plan.reading.layout.unruled_table import has_table, table_blocks, table_lines
from plan.reading.past_years import is_doubtful, is_past
from plan.reading.rows import running_text, surveys
from plan.reading.rows.between import doubt_what_follows
from plan.reading.rows.copies import without_copies
from plan.reading.rows.dittos import repeat_above
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.goal_book import GoalBook, told_kind
from plan.reading.rows.goal_draft import GoalDraft
from plan.reading.rows.headed_activities import headed_entry, is_card
from plan.reading.rows.items import (
    are_named,
    are_pointed,
    has_items,
    heads_measures,
    item_entries,
    name_in_brackets_as_others,
    names_in_bracket,
)
from plan.reading.rows.leftovers import Read, skip_left, strays
from plan.reading.rows.named_units import NamedUnits
from plan.reading.rows.owners_above import tell_owners_above
from plan.reading.rows.owners_of_tables import with_owners_of_tables
from plan.reading.rows.row_entries import Reader
from plan.reading.rows.table_rows import TableRows
from plan.reading.rows.tables import TableReader
from plan.reading.rows.told_owner import with_whom
from plan.reading.rows.told_paragraphs import as_points, with_owners_below
from plan.reading.rows.units_over_rows import unit_bands, units_over_tables
from plan.reading.rows.unread import Unread, unread_headings, unread_tables


class Contents:
    """Takes the sections of one document in order. `year` is the plan's, None where it is not told."""

    def __init__(self, found: Sequence[Section], ledger: RowLedger, year: int | None, *, wrapped: bool) -> None:
        blocks = [block for section in found for block in table_blocks(section.lines)]
        self._named = NamedUnits(blocks)
        self._book = GoalBook(found, ledger)
        self._parents = {id(section.parent) for section in found}
        others = (each for each in found if kind_section(each.title) and not _is_plain(each))
        self._typed = {id(place) for each in others for place in (each.owner, each.parent)}
        self._ledger, self._year = ledger, year
        self._known = _units_of_tables(found)
        self._tables = TableRows(Reader(ledger, self._book, year, wrapped), unit_bands(found))
        self._unit_like = _units_above_goals(found)
        self._over_tables = units_over_tables(found)
        self._currents: dict[int, str] = {}
        self._nowhere = Section("", "", 0, NOWHERE)
        self.entries: list[Entry] = []
        self._headed: list[Entry] = []
        self.unread: list[Unread] = []
        for section in found:
            self._take(section)
        if all(names_in_bracket(entry) for entry in self.entries):
            self._take_lists(found)
        self._take_strays(found)
        name_in_brackets_as_others(self.entries)
        _drop_labels(self.entries, self._headed)
        self.entries = without_copies(self._without_the_plan(found), self._book.drafts, ledger)
        self._drop_mere_texts()

    @property
    def goals(self) -> Collection[GoalDraft]:
        return self._book.drafts.values()

    @property
    def surveys(self) -> list[Survey]:
        return self._tables.surveys

    def _take(self, section: Section) -> None:
        self._ledger.use((*section.origin, *section.told_at))
        if self._is_past(section):
            for each in rows_of(section.parts):
                self._ledger.skip(each.origin, SkipRule.LAST_YEAR)
            return
        before = len(self.entries)
        owner = self._take_rows(section)
        self._place(section, owner, before)

    def _place(self, section: Section, owner: Section, before: int) -> None:
        """What stands around the section's rows tells of them, and the goal that they stand under is opened."""
        is_goal, unit, above = _is_goal(owner), section.unit, self._unit_above(section)
        marker, heading = self._marker(section), self._doubtful(section)
        repeat_above(self.entries[max(before - 1, 0) :])
        for entry in self.entries[before:]:
            if not is_goal:
                self._take_goal_behind(entry)
            entry.inherits = not entry.units.strip()
            entry.units = unit if entry.inherits else entry.units
            if above and not entry.units.strip():
                entry.units = above
                entry.assumed.add(Assumption(Assumed.UNIT_ABOVE, above))
            if not entry.collaboration:
                entry.units, entry.collaboration = with_whom(entry.units)
            entry.marker = entry.marker or marker
            self._doubt(entry, heading)
        doubt_what_follows(section.parts, self.entries[before:], owner)
        has_rows = any(entry.section == owner.number for entry in self.entries[before:])
        if (owner.number and has_rows) or (owner.level and told_kind(section.lines)):
            self._book.number_of(owner)
            self._book.open_heading(owner)

    def _take_goal_behind(self, entry: Entry) -> None:
        """The goal that a point names, which stands under none."""
        if told := goal_behind(entry.title):
            entry.whole, entry.title = entry.whole or entry.title, told[0]
            self.move(entry, told[1])

    def _unit_above(self, section: Section) -> str:
        """A heading above the goal's that is a unit's name is perhaps who is responsible."""
        over = [each for each in section.above if each.is_unit or id(each) in self._over_tables]
        return next((each.title for each in over or section.owner.above if over or self._is_unit(each)), "")

    def _is_unit(self, section: Section) -> bool:
        """Whether a heading names a unit by its words, or is in definite form above goals as others beside it are."""
        if section.goal_kind or section.own_number or section.number or not names_unit(section.title):
            return False
        return is_unit_like(section.title, ()) or id(section) in self._unit_like

    def _doubtful(self, section: Section) -> str:
        """A heading above that is perhaps of what the plan has not."""
        above = [each.title for each in section.above if not kind_of(each.title) and not each.own_number]
        return next((title for title in above if is_doubtful(title, self._year)), "")

    def _doubt(self, entry: Entry, heading: str) -> None:
        """Likewise a sheet."""
        sheet = entry.source.sheet or ""
        entry.heading = heading or (sheet if is_doubtful(sheet, self._year) else "")
        if entry.heading:
            entry.odd.add(Oddity.HEADING)

    def _marker(self, section: Section) -> str:
        """The type that a heading names: "Projekt", and "Aktiviteter" where that stands beside such a one."""
        kind = kind_section(section.title)
        is_beside = not self._typed.isdisjoint((id(section.owner), id(section.parent)))
        return kind if kind and (kind is not Kind.ACTIVITY or is_beside) else ""

    def _is_past(self, section: Section) -> bool:
        """Whether it, or a heading above it, tells what another year came to.

        A goal does not stand under a line that only its place tells to be a heading.
        """
        above: Section | None = section
        while above and above.level:
            if is_past(above.title, self._year):
                return True
            is_goal = above.own_number != "" or kind_of(above.title) is not None
            above = None if is_goal and above.parent and above.parent.is_untold else above.parent
        return False

    def _take_rows(self, section: Section) -> Section:
        """The heading that the section's rows stand under."""
        before = len(self._headed)
        if is_card(section) and (owner := self._take_heading(section)) and len(self._headed) > before:
            return owner
        told = with_owners_of_tables(section.parts, self._ledger)
        parts, owner = with_blocks(with_cards(with_columns(told))), section.owner
        if _is_goal(owner):
            parts = as_points(parts)
        parts = with_owners_below(parts)
        tables = [part for part in parts if isinstance(part, TextTable)]
        lines = [part for part in parts if isinstance(part, Line)]
        records = TableReader(self._ledger, self._known, self._year).read(tables)
        tell_owners_above(records)
        if records:
            self._tables.take(records, owner)
            self.entries += self._tables.entries
            self._tables.entries = []
            self._currents[id(section)] = self._tables.current
        if surveys.is_surveys(section.title):
            self._tables.surveys += surveys.running_surveys(lines, self._named, self._ledger) if not records else []
        elif has_table(lines) and not records:
            self._take_running_table(lines, owner)
        elif has_items(lines, is_generic=section.is_generic and not records):
            self.entries += item_entries(lines, self._book.number_of(owner))
        elif not records:
            return self._take_heading(section)
        return owner

    def _take_lists(self, found: Sequence[Section]) -> None:
        """Of a plan that says neither types nor owners the points under its goals are perhaps its activities.

        So are those of the other lists, where all that was read are points with names in brackets.
        """
        for entry in self.entries:
            self._ledger.use(entry.origin)
        told = [(section, self._list_in(section)) for section in found if not self._is_past(section)]
        if not any(len(read) > 1 for _, read in told):
            return
        for section, read in told:
            owner, before = section.owner, len(self.entries)
            for entry in read:
                entry.assumed.add(Assumption(Assumed.LIST, owner.title, read[0].title))
            self.entries += read
            if read:
                self._place(section, owner, before)

    def _list_in(self, section: Section) -> list[Entry]:
        """The points below a goal's heading or one that says who is responsible, and those that tell who does each of
        them and when."""
        owner = section.owner
        lines = [line for line in section.lines if not line.origin or self._ledger.is_open(line.origin)]
        told = _is_goal(owner) or section.unit or are_named(lines) or are_pointed(lines)
        if not told or heads_measures(section.title):
            return []
        return item_entries(lines, self._book.number_of(owner)) if has_items(lines, is_generic=True) else []

    def _take_running_table(self, lines: Sequence[Line], owner: Section) -> None:
        for line in table_lines(lines):
            self._ledger.use(line.origin)
        self.entries += running_text.entries(lines, self._book.number_of(owner), self._named)

    def _take_heading(self, section: Section) -> Section:
        """An activity that is a heading stands under the one above it."""
        if not section.parent or id(section) in self._parents or not (entry := headed_entry(section)):
            return section.owner
        owner = section.parent.owner
        entry.section = self._book.number_of(owner)
        self.entries.append(entry)
        self._headed.append(entry)
        return owner

    def _take_strays(self, found: Sequence[Section]) -> None:
        """Last, what nobody took: what says that it is an activity is asked about, the rest is told by a rule."""
        for entry in self.entries:
            self._ledger.use(entry.origin)
        read = Read.of(self.entries)
        for section in found:
            if self._is_past(section):
                continue
            for entry in strays(section, read, self._ledger):
                opened = self._book.opened(section.owner) if section.owner.level else ""
                entry.section = opened or self._currents.get(id(section), "")
                if entry.goal:
                    self.move(entry, entry.goal)
                self.entries.append(entry)
                self._ledger.use(entry.origin)
            self.unread += unread_tables(section, self._ledger)
            skip_left(section, self._ledger)
        self.unread += unread_headings(found, self.entries, self._ledger)

    def move(self, entry: Entry, title: str) -> None:
        """Under the goal with that title."""
        entry.section = self._book.named(title, "", self._nowhere, entry.source)

    def _without_the_plan(self, found: Sequence[Section]) -> list[Entry]:
        """Without a card of the project that the whole document plans: its first line is called after it."""
        top = fold(next((text for row in rows_of(found[0].parts) if (text := _text(row))), ""))
        left = [entry for entry in self.entries if entry.marker != "projekt" or fold(entry.title) not in top]
        return left or self.entries

    def _drop_mere_texts(self) -> None:
        """A text across a table that calls itself no goal, and that nothing stands under, is none."""
        used = {entry.section for entry in self.entries}
        for number, origin in self._tables.perhaps.items():
            draft = self._book.drafts.get(number)  # none where nothing but copies stood under it
            if draft and (number in used or draft.lines or draft.measures):
                continue
            self._book.drafts.pop(number, None)
            self._ledger.deny(origin, SkipRule.ABOVE_TABLE)

    def place_the_homeless(self, title: str) -> str:
        """The number of a goal with that title for the rows that stand under none; "" if all stand under one."""
        if all(entry.section for entry in self.entries):
            return ""
        number = self._book.open_untitled(title, self.entries[0].source)
        for entry in self.entries:
            entry.section = entry.section or number
        return number


def _text(row: Line | Row) -> str:
    return one_line(row.text if isinstance(row, Line) else " ".join(dict.fromkeys(row.cells)))


def _is_goal(section: Section) -> bool:
    return bool(section.own_number or section.goal_kind or names_area(section.title))


def _is_plain(section: Section) -> bool:
    return kind_section(section.title) is Kind.ACTIVITY


def _units_of_tables(found: Sequence[Section]) -> frozenset[str]:
    """The units that plain tables name, folded."""
    names: set[str] = set()
    for table in (table for section in found for table in section.tables):
        unit: int | None = None
        for row in table.rows:
            if header := likely_columns(row.cells):
                unit = header.of.get(PlanField.UNITS)
            elif unit is not None and unit < len(row.cells):
                names.add(fold(one_line(row.cells[unit])))
    return frozenset(names - {""})


_LABELLED = re.compile(r"^[^\w(]*aktivitet\s*:", re.IGNORECASE)


def _units_above_goals(found: Sequence[Section]) -> Collection[int]:
    """Headings beside each other that each have goals below, and all may be units' names."""
    above: dict[int, dict[int, str]] = {}
    for section in found:
        parent = section.parent
        if parent and parent.level and (section.own_number or section.goal_kind):
            above.setdefault(id(parent.parent), {})[id(parent)] = parent.title
    groups = [group for group in above.values() if len(group) > 1 and all(map(names_unit, group.values()))]
    return {number for group in groups for number in group}


def _drop_labels(entries: Iterable[Entry], headed: Iterable[Entry]) -> None:
    """Where no other type is told, "Aktivitet:" before headings or points says what they are, not of which type."""
    told = {entry.marker.casefold() for entry in entries if entry.marker}
    if told == {"aktivitet"}:
        for entry in (*headed, *(each for each in entries if _LABELLED.match(each.source.text))):
            entry.marker = ""
