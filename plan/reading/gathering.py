"""What is found in a document, section by section: rows, the goals they stand under, surveys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from plan.model import GoalKind, Source, Survey
from plan.reading import asking, running, surveys, words
from plan.reading.columns import with_columns
from plan.reading.document import Line, Table
from plan.reading.doubts import goal_kind
from plan.reading.entry import Entry, divided, title_and_marker
from plan.reading.goals import GoalDraft, is_label
from plan.reading.headed import headed_entry
from plan.reading.headers import Sort
from plan.reading.items import above_items, has_items, item_entries
from plan.reading.outline import Section, is_generic, kind_of
from plan.reading.phrases import leading
from plan.reading.strays import as_read, is_marked, strays
from plan.reading.tables import Record, TableReader, key_values
from plan.reading.tidy import fold, one_line
from plan.reading.units import normalised
from plan.reading.vocabulary import Vocabulary

_NUMBERED = re.compile(r"^(\d{1,2}(?:\.\d{1,2})+|\d{1,2}(?=\.?\s))\.?\s+(\S.*)$", re.DOTALL)
_NAMED = re.compile(r"^(\D{3,60}?\s(\d{1,2}))\s*[:.–-]?\s*(.*)$", re.DOTALL)
_LONG_TITLE = 100
_CROSS_REFERENCE = re.compile(
    r"(?<![;,.:(–-])\s+(?=(?:" + "|".join(each.strip() for each in words.CROSS_REFERENCES) + r")\b)", re.IGNORECASE
)


class Gathering:
    """Takes the sections of one document in order. `kinds_told` are the goals' kinds as the document says them."""

    def __init__(self, found: Sequence[Section]) -> None:
        blocks = [block for section in found for block in running.table_blocks(section.lines)]
        self._vocabulary = Vocabulary(blocks)
        self._numbers = {section.number for section in found}
        self._parents = {id(section.parent) for section in found}
        self.entries: list[Entry] = []
        self.surveys: list[Survey] = []
        self.goals: dict[str, GoalDraft] = {}
        self.kinds_told: dict[str, GoalKind | None] = {}
        self._by_text: dict[str, str] = {}
        self._current = ""
        self._sheet: str | None = None
        self._above: list[Record] = []
        self._perhaps: list[str] = []
        for section in found:
            self._take(section)
        self._take_strays(found)
        self._drop_mere_texts()

    def _take(self, section: Section) -> None:
        owner = section.owner
        self._current, self._above = owner.number, []
        before = len(self.entries)
        parts = with_columns(section.parts)
        tables = [part for part in parts if isinstance(part, Table)]
        records = TableReader().read(tables)
        if records:
            self._take_records(records, owner)
        elif surveys.is_surveys(section.title):
            self.surveys += surveys.running_surveys(section.lines, self._vocabulary)
        elif running.has_table(section.lines):
            self.entries += running.entries(section.lines, self._number(owner), self._vocabulary)
        elif has_items(section):
            self.entries += item_entries(section.lines, self._number(owner))
        elif section.parent and id(section) not in self._parents and (entry := headed_entry(section)):
            owner = section.parent.owner
            entry.section = self._number(owner)
            self.entries.append(entry)
        has_rows = any(entry.section == owner.number for entry in self.entries[before:])
        if (owner.number and has_rows) or (owner.level and told_kind(section.lines)):
            self._number(owner)
            self._open_section(owner)

    def _take_strays(self, found: Sequence[Section]) -> None:
        read = as_read(self.entries)
        for section in found:
            for entry in strays(section.parts, read):
                entry.section = self._opened(section.owner) if section.owner.level else ""
                self.entries.append(entry)

    def _drop_mere_texts(self) -> None:
        """A text across a table that calls itself no goal, and that nothing stands under, is none."""
        used = {entry.section for entry in self.entries}
        for number in self._perhaps:
            draft = self.goals[number]
            if number not in used and not draft.lines and not draft.measures:
                del self.goals[number], self.kinds_told[number]

    def _number(self, owner: Section) -> str:
        """The number of a heading that something stands under; where it has none, its goal's own or a free one."""
        if not owner.number and owner.level:
            owner.number = self._free(owner.own_number)
            self._numbers.add(owner.number)
        return owner.number

    def _open_section(self, section: Section) -> None:
        if section.number in self.goals and self.goals[section.number].lines:
            return
        told = told_kind(section.lines) or section.goal_kind
        above = running.above_table(section.lines)
        lines = [line.text for line in (above_items(above) if has_items(section) else above)]
        lines += [f"{label}: {one_line(value)}" for label, value in key_values(section.tables) if is_label(f"{label}:")]
        kind = told or GoalKind.BOARD_GOAL
        is_goal = section.own_number != "" and kind in (GoalKind.COUNCIL_GOAL, GoalKind.BOARD_GOAL)
        lines = [line for line in lines if not is_marked(line)]
        draft = GoalDraft(section.number, kind, section.title, section.source, lines, is_goal)
        self.goals[section.number] = draft
        self.kinds_told[section.number] = told

    def _take_records(self, records: Iterable[Record], owner: Section) -> None:
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
            elif record.band and (record.merged or _is_heading(record.band)):
                self._take_band(record, owner)
            else:
                self._take_row(record, owner)

    def _turn_to(self, record: Record, owner: Section) -> None:
        """A sheet may be named after the goal that its rows stand under."""
        sheet = record.source.sheet
        if sheet != self._sheet:
            self._sheet, self._above = sheet, []
            self._current = self._goal(sheet, "", owner, record.source) if sheet and kind_of(sheet) else owner.number

    def _take_band(self, record: Record, owner: Section) -> None:
        if is_label(record.band):
            self._current = self._current or self._number(owner)
            if draft := self._draft(self._current, owner):
                draft.lines.append(record.band)
        elif not is_generic(one_line(record.band)):
            known = set(self.goals)
            self._current = self._goal(record.band, "", owner, record.source)
            if self._current not in known and not _is_heading(record.band):
                self._perhaps.append(self._current)

    def _take_measure(self, record: Record, owner: Section) -> None:
        """How the goal above is measured; of another heading's tables nobody asks."""
        texts = {name: one_line(text) for name, text in record.fields.items()}
        self._current = self._current or (self._number(owner) if owner.own_number else "")
        if texts.get("measure") and (draft := self._draft(self._current, owner)):
            draft.measures.append(texts)

    def _draft(self, number: str, owner: Section) -> GoalDraft | None:
        if number == owner.number and number and number not in self.goals:
            self._open_section(owner)
        return self.goals.get(number)

    def _take_goal(self, record: Record, owner: Section) -> None:
        title = record.fields.get("goal", "") or record.fields.get("text", "")
        if not title and not record.fields.get("section"):
            return
        number = self._goal(title, record.fields.get("section", ""), owner, record.source)
        self._take_columns(number, record)

    def _take_columns(self, number: str, record: Record) -> None:
        """What columns beside the goal say of it, once."""
        draft = self.goals[number]
        if kind := goal_kind(record.fields.get("goal_kind", "")):
            draft.kind = kind
            self.kinds_told[number] = kind
        for name, label in _LABELS.items():
            if (text := record.fields.get(name, "")) and not any(line.startswith(label) for line in draft.lines):
                draft.lines += f"{label} {text}".split("\n")

    def _take_row(self, record: Record, owner: Section) -> None:
        fields = record.fields
        goal, number = fields.get("goal", ""), fields.get("section", "")
        if goal or number:
            self._current = self._goal(goal, number, owner, record.source, record.goal_header)
            self._take_columns(self._current, record)
        elif self._above:
            self._take_above(owner)
        if not fields.get("title"):
            return
        self._current = self._current or self._number(owner)
        self.entries += [self._entry(title, record) for title in divided(fields["title"])]

    def _take_above(self, owner: Section) -> None:
        """What stands above a table's header: the goal of its rows, with its labels, or nothing of interest."""
        named = False
        for record in self._above:
            is_goal = _names_goal(record.band) and not is_label(record.band)
            if is_goal or (named and is_label(record.band)):
                self._take_band(record, owner)
            named = named or is_goal
        self._above = []

    def _entry(self, cell: str, record: Record) -> Entry:
        fields = record.fields
        title, marker = title_and_marker(cell)
        said = fields.get("protected", "").casefold()
        return Entry(
            section=self._current,
            title=title,
            marker=fields.get("kinds", "").strip() or marker,
            units=fields.get("units", ""),
            collaboration=collaboration(fields.get("collaboration", "")),
            source=record.source,
            odd={"hidden"} if record.hidden else set(),
            protected=(said in words.YES) if said in (*words.YES, *words.NO) else None,
        )

    def _goal(self, text: str, number: str, owner: Section, source: Source, header: str = "") -> str:
        """The number of the goal that a cell names; it is opened when it is new."""
        key = f"{number} {fold(one_line(text))}".strip()
        if owner.level and not number and fold(one_line(text)) == fold(owner.title):
            return self._opened(owner)
        if number in self.goals and (not text or fold(self.goals[number].title) == fold(one_line(text))):
            return number
        if key in self._by_text:
            return self._by_text[key]
        title, own, rest = _parted(text)
        number = number or self._free(own)
        told = kind_of(title) or kind_of(text) or kind_of(header) or owner.goal_kind
        lines = [f"Mål: {rest}"] if rest else []
        self.goals[number] = GoalDraft(number, told or GoalKind.BOARD_GOAL, title or number, source, lines)
        self.kinds_told[number] = told
        self._by_text[key] = number
        return number

    def _opened(self, owner: Section) -> str:
        """The number of a heading that a cell names again."""
        number = self._number(owner)
        if number not in self.goals:
            self._open_section(owner)
        return number

    def _free(self, own: str) -> str:
        """The goal's own number if no other has it, else the next free one."""
        taken = self._numbers | self.goals.keys()
        if own and own not in taken:
            return own
        return next(number for count in range(1, 10_000) if (number := str(count)) not in taken)

    def place_the_homeless(self) -> str | None:
        """Rows of a document without any goal stand under one; its title, if there are such rows."""
        if all(entry.section for entry in self.entries):
            return None
        number = self._free("")
        for entry in self.entries:
            entry.section = entry.section or number
        kind = GoalKind.CORE_ASSIGNMENT
        self.goals[number] = GoalDraft(number, kind, asking.NO_GOALS_TITLE, self.entries[0].source)
        self.kinds_told[number] = kind
        return asking.NO_GOALS_TITLE


def told_kind(lines: Iterable[Line]) -> GoalKind | None:
    """What a line "Måltyp: KF-mål" says."""
    return next((goal_kind(found[1]) for line in lines if (found := _KIND_LINE.match(line.text))), None)


_KIND_LINE = re.compile(r"^\s*(?:" + "|".join(words.GOAL_KIND_HEADERS) + r")\s*:\s*(\S.*)$", re.IGNORECASE)
_LABELS = {"areas": "Områden:", "text": "Mål:", "target": "Målvärde:", "baseline": "Nuläge:"}


def _survey(record: Record) -> Survey:
    texts = {name: one_line(text) for name, text in record.fields.items()}
    return Survey(normalised(texts.get("unit", "")), texts.get("survey", ""), texts.get("contact", ""))


def _names_goal(text: str) -> bool:
    return kind_of(text) is not None or bool(leading(words.GOAL_HEADERS, text) and _NAMED.match(text))


def _is_heading(text: str) -> bool:
    return is_label(text) or (kind_of(text) is not None and len(text) < _LONG_TITLE) or bool(_NUMBERED.match(text))


def _parted(text: str) -> tuple[str, str, str]:
    """A goal's cell -> its title, its own number or "", and the text that follows a title."""
    if found := _NUMBERED.match(text.strip()):
        title, _, rest = _parted(found[2]) if kind_of(found[2]) else (one_line(found[2]), "", "")
        return title, found[1], rest
    if (found := _NAMED.match(text.strip())) and kind_of(found[1]):
        whole = one_line(text)
        rest = one_line(found[3])
        return (whole, found[2], "") if len(whole) <= _LONG_TITLE else (one_line(found[1]), found[2], rest)
    return one_line(text), "", ""


def collaboration(cell: str) -> str:
    """One line; a paragraph of its own and a cross reference are parted from what stands before by "; "."""
    paragraphs = re.split(r"\n\s*\n", cell)
    return "; ".join(filter(None, (_CROSS_REFERENCE.sub("; ", one_line(each)) for each in paragraphs)))
