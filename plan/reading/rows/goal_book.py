"""The goals of a document, opened as headings and cells name them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from plan.model import GoalKind, Source
from plan.reading import goal_words
from plan.reading.fields import PlanField
from plan.reading.kinds import goal_kind, kind_of, names_area
from plan.reading.layout.document import Line, Origin
from plan.reading.layout.ledger import RowLedger
from plan.reading.layout.outline import Section
from plan.reading.layout.plain_text import fold, one_line
from plan.reading.layout.table_shapes import key_values
from plan.reading.layout.unruled_table import above_table
from plan.reading.phrases import leading
from plan.reading.rows.goal_draft import LONGEST_TEXT, GoalDraft, is_label
from plan.reading.rows.items import above_items, has_items
from plan.reading.rows.leftovers import is_told
from plan.reading.rows.tables import TableRecord

T = TypeVar("T")
_NUMBERED = re.compile(r"^(\d{1,2}(?:\.\d{1,2})+|\d{1,2}(?=\.?\s))\.?\s+(\S.*)$", re.DOTALL)
_NAMED = re.compile(r"^(\D{3,60}?\s(\d{1,2}))(?!\d)\s*[:.–-]?\s*(.*)$", re.DOTALL)
_LISTED = re.compile(
    r"^((?:\w{0,12}mål)\s\d{1,2})(?:\s?[:.–-]\s?(?=[^\W\d])|\s(?-i:(?=[A-ZÅÄÖ])))(.{5,})$", re.IGNORECASE
)
_CONTINUED = re.compile(r"(?<!\s)\s*+[(–-]?\s?\b(?:forts(?:ättning)?)\b\.?\)?$", re.IGNORECASE)
"""What a goal's name has where its table goes on: "Nämndmål 1 Rena gator (forts.)"."""
_LONG_TITLE = 100
_KIND_LINE = re.compile(r"^\s*(?:" + "|".join(goal_words.GOAL_KIND_HEADERS) + r")\s*:\s*(\S.*)$", re.IGNORECASE)
_LABELS = {
    PlanField.AREAS: "Områden:",
    PlanField.TEXT: "Mål:",
    PlanField.TARGET: "Målvärde:",
    PlanField.BASELINE: "Nuläge:",
}


class GoalBook:
    """`found` are the document's sections. `drafts` are the goals by number, in the order of reading."""

    def __init__(self, found: Sequence[Section], ledger: RowLedger) -> None:
        self._ledger = ledger
        self._headed = _by_name((section.title, section) for section in found if section.level)
        self._listed = _by_name((text, (text, origin)) for section in found for text, origin in _texts(section))
        self._lowest = 1
        self.drafts: dict[str, GoalDraft] = {}
        self._numbers = {section.number for section in found}
        self._by_text: dict[str, str] = {}

    def number_of(self, owner: Section) -> str:
        """The number of a heading that something stands under; where it has none, its goal's own or a free one."""
        if not owner.number and owner.level:
            owner.number = self._free(owner.own_number)
            self._numbers.add(owner.number)
        return owner.number

    def open_heading(self, section: Section) -> None:
        if section.number in self.drafts and self.drafts[section.number].lines:
            return
        told = told_kind(section.lines) or section.goal_kind
        above = above_table(section.lines)
        has_list = has_items(section.lines, is_generic=section.is_generic)
        lines = [line for line in (above_items(above) if has_list else above) if not is_told(line.text)]
        lines += [
            Line(f"{label}: {one_line(value)}", origin=origin)
            for label, value, origin in key_values(section.tables)
            if is_label(f"{label}:")
        ]
        kind = told or GoalKind.BOARD_GOAL
        is_goal = section.own_number != "" and kind in (GoalKind.COUNCIL_GOAL, GoalKind.BOARD_GOAL)
        self._use(lines, is_goal=is_goal)
        self.drafts[section.number] = GoalDraft(
            section.number, kind, section.title, section.source, [line.text for line in lines], is_goal, told=told
        )

    def _use(self, lines: Iterable[Line], *, is_goal: bool) -> None:
        """What stands under a label belongs to the goal; what stands before all of them only where it is the goal."""
        lines = list(lines)
        first = next((index for index, line in enumerate(lines) if is_label(line.text)), len(lines))
        is_text = is_goal and sum(len(line.text) for line in lines[:first]) <= LONGEST_TEXT
        for line in lines if is_text else lines[first:]:
            self._ledger.use(line.origin)

    def draft(self, number: str, owner: Section) -> GoalDraft | None:
        if number == owner.number and number and number not in self.drafts:
            self.open_heading(owner)
        return self.drafts.get(number)

    def take_columns(self, number: str, record: TableRecord) -> None:
        """What columns beside the goal say of it, once."""
        draft = self.drafts[number]
        if kind := goal_kind(record.fields.get(PlanField.GOAL_KIND, "")):
            draft.kind = draft.told = kind
        for name, label in _LABELS.items():
            if (text := record.fields.get(name, "")) and not any(line.startswith(label) for line in draft.lines):
                draft.lines += f"{label} {text}".split("\n")

    def named(self, text: str, number: str, owner: Section, source: Source, header: str = "") -> str:
        """The number of the goal that a cell names; it is opened when it is new."""
        text = self._whole(_CONTINUED.sub("", text))
        if not number and (section := self._headed.get(fold(one_line(text)))):
            return self.opened(section)
        if not number and (listed := self._listed.get(fold(one_line(text)))):
            text = one_line(listed[0])  # "Mål 1" of a goal that the text has told
            self._ledger.use(listed[1])
        key = f"{number} {fold(one_line(text))}".strip()
        if owner.level and not number and fold(one_line(text)) == fold(owner.title):
            return self.opened(owner)
        if not number and text.strip() in self.drafts and any(map(str.isalpha, text)):
            return text.strip()  # a code that a list of goals has told
        if number in self.drafts and (not text or fold(self.drafts[number].title) == fold(one_line(text))):
            return number
        if key in self._by_text:
            return self._by_text[key]
        title, own, rest = _parted(text)
        number = number or self._free(own)
        told = kind_of(title) or kind_of(text) or kind_of(header) or owner.goal_kind
        lines = [f"Mål: {rest}"] if rest else []
        kind = told or GoalKind.BOARD_GOAL
        self.drafts[number] = GoalDraft(number, kind, title or number, source, lines, told=told)
        self._by_text[key] = number
        return number

    def _whole(self, text: str) -> str:
        """ "1" of the one goal that is told of with that number: "mål 1"."""
        if not text.strip().isdecimal():
            return text
        names = {name for name in (*self._headed, *self._listed) if name.endswith(f"mål {text.strip()}")}
        return names.pop() if len(names) == 1 else text

    def opened(self, owner: Section) -> str:
        """The number of a heading that a cell names again."""
        number = self.number_of(owner)
        if number not in self.drafts:
            self.open_heading(owner)
        return number

    def open_untitled(self, title: str, source: Source) -> str:
        """The number of a goal for rows that stand under none."""
        number, kind = self._free(""), GoalKind.CORE_ASSIGNMENT
        self.drafts[number] = GoalDraft(number, kind, title, source, told=kind)
        return number

    def _free(self, own: str) -> str:
        """The goal's own number if no other has it, else the next free one."""
        if own and not self._is_taken(own):
            return own
        while self._is_taken(str(self._lowest)):
            self._lowest += 1
        return str(self._lowest)

    def _is_taken(self, number: str) -> bool:
        return number in self._numbers or number in self.drafts


def _texts(section: Section) -> Iterator[tuple[str, Origin]]:
    """Its lines, and the rows of its tables that have one text alone."""
    yield from ((line.text, line.origin) for line in section.lines)
    for row in (row for table in section.tables for row in table.rows):
        texts = {text for cell in row.cells if (text := cell.strip())}
        if len(texts) == 1:
            yield texts.pop(), row.origin


def _by_name(told: Iterable[tuple[str, T]]) -> dict[str, T]:
    """What tells a goal, by what a cell may call it, where that is one: "mål 1" of "Mål 1: Boendet är tryggt"."""
    found: dict[str, list[T]] = {}
    for text, each in told:
        if (match := _LISTED.match(text.strip())) and len(text) <= _LONG_TITLE:
            found.setdefault(fold(match[1]), []).append(each)
    return {name: several[0] for name, several in found.items() if len(several) == 1}


def told_kind(lines: Iterable[Line]) -> GoalKind | None:
    """What a line "Måltyp: KF-mål" says."""
    return next((goal_kind(found[1]) for line in lines if (found := _KIND_LINE.match(line.text))), None)


def names_goal(text: str) -> bool:
    told = kind_of(text) is not None or names_area(text)
    return told or bool(leading(goal_words.GOAL_HEADERS, text) and _NAMED.match(text))


def is_heading(text: str) -> bool:
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
