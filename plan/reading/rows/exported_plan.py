"""A plan that this program exported -> the same plan: by its exact headers, whatever its texts look like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from plan.account import SkipRule
from plan.model import Goal, GoalKind, Source, Survey
from plan.reading import words
from plan.reading.export_format import FACTS, FORMAT, GOAL_HEADERS, SURVEY_HEADERS, ExportColumn
from plan.reading.kinds import goal_kind
from plan.reading.layout.document import Line, Origin, Row, TextTable, rows_of
from plan.reading.layout.ledger import RowLedger
from plan.reading.layout.plain_text import one_line
from plan.reading.rows.entry import Entry

_GOALS = {ExportColumn.SECTION, ExportColumn.GOAL_KIND, ExportColumn.GOAL}
_ACTIVITIES = {ExportColumn.NUMBER, ExportColumn.TITLE, ExportColumn.KINDS, ExportColumn.UNITS}
_HEADERS = (_GOALS, _ACTIVITIES, set(SURVEY_HEADERS))
_LABEL = re.compile(rf"^({'|'.join((FORMAT[0], *FACTS, *GOAL_HEADERS))}):\s*(.*)$", re.DOTALL)
_GOAL_LEVEL = 2
"""The outline level of a goal's heading in Word."""

Fields = dict[str, str]


@dataclass(slots=True)
class ExportedPlan:
    """What such a document says. A goal's kind is None where somebody added the goal without one."""

    facts: Fields = field(default_factory=dict)
    goals: dict[str, tuple[Goal, GoalKind | None]] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)
    surveys: list[Survey] = field(default_factory=list)


def exported(parts: Sequence[Line | TextTable], ledger: RowLedger) -> ExportedPlan | None:
    """None for a document that does not begin as an export does, or whose tables somebody has made anew."""
    found = _ExportParts()
    for part in parts:
        if isinstance(part, Line):
            found.take_line(part)
        else:
            found.take_table(part)
        if found.is_another:
            return None
    plan = found.finished()
    if plan:
        for row in rows_of(parts):
            if row.origin in found.unread:
                ledger.skip(row.origin, SkipRule.EXPORT)
            else:
                ledger.use(row.origin)
    return plan


class _ExportParts:
    """Takes the parts in order: the plan's facts, then goals, activities and surveys."""

    def __init__(self) -> None:
        self._facts: Fields = {}
        self._goals: list[tuple[Fields, Source]] = []
        self._entries: list[Entry] = []
        self._surveys: list[Survey] = []
        self._label = ""
        self._in_goal = False
        self._has_begun = False
        self.unread: set[Origin] = set()

    @property
    def is_another(self) -> bool:
        """Whether the document's body has begun without the line that every export begins with."""
        return self._has_begun and self._facts.get(FORMAT[0]) != FORMAT[1]

    def take_line(self, line: Line) -> None:
        label = _LABEL.match(line.text.strip())
        if line.heading:
            self._take_heading(line)
        elif self._in_goal and line.text.strip():
            self._label = label[1] if label else self._label  # a line without one goes on with the line above
            self._add_to_goal(label[2] if label else line.text)
        elif label:
            self._take_fact(label[1], label[2])
        else:
            self.unread.add(line.origin)

    def _take_heading(self, line: Line) -> None:
        self._in_goal, self._label = line.heading == _GOAL_LEVEL, ""
        if self._in_goal:
            self._has_begun = True
            number, _, title = line.text.strip().partition(" ")
            self._goals.append(({ExportColumn.SECTION: number, ExportColumn.GOAL: title}, line.source))

    def _add_to_goal(self, text: str) -> None:
        goal = self._goals[-1][0]
        if self._label == ExportColumn.SECTION:
            whole = f"{goal[ExportColumn.SECTION]} {goal[ExportColumn.GOAL]}"
            goal |= {
                ExportColumn.SECTION: one_line(text),
                ExportColumn.GOAL: whole.removeprefix(one_line(text)).strip(),
            }
        elif self._label:
            goal[self._label] = one_line(f"{goal.get(self._label, '')}\n{text}")

    def _take_fact(self, label: str, value: str) -> None:
        """The title above the first line may look like a fact: what follows that line counts."""
        if label == FORMAT[0]:
            self._facts.clear()
        self._facts[label] = one_line(value)

    def take_table(self, table: TextTable) -> None:
        header: Sequence[str] = ()
        for block in _blocks(table):
            first = [one_line(cell) for cell in block[0].cells]
            if any(needed <= set(first) for needed in _HEADERS):
                self._has_begun, header, block = True, first, block[1:]
            for row in block:
                self._take_row(row, header)

    def _take_row(self, row: Row, header: Sequence[str]) -> None:
        fields = {name: cell.strip() for name, cell in zip(header, row.cells, strict=False)}
        if not fields:
            if not self._has_begun:
                self._take_fact(row.cells[0].strip(), row.cells[1] if len(row.cells) > 1 else "")
        elif fields.keys() >= _ACTIVITIES:
            self._take_activity(fields, row)
        elif fields.keys() >= _GOALS:
            self._goals.append(({name: one_line(text) for name, text in fields.items()}, row.source))
        else:
            self._surveys.append(Survey(*(one_line(fields[name]) for name in SURVEY_HEADERS)))

    def _take_activity(self, fields: Fields, row: Row) -> None:
        if not (title := one_line(fields[ExportColumn.TITLE])):
            self.unread.add(row.origin)
            return
        number, said = fields[ExportColumn.NUMBER], fields.get(ExportColumn.PROTECTED, "").casefold()
        self._entries.append(
            Entry(
                section=self._section(fields),
                title=title,
                marker=fields[ExportColumn.KINDS],
                units=fields[ExportColumn.UNITS],
                collaboration=one_line(fields.get(ExportColumn.COLLABORATION, "")),
                source=row.source,
                origin=row.origin,
                protected=(said in words.YES) if said in (*words.YES, *words.NO) else None,
                exact=True,
                order=int(number) if number.isdecimal() else len(self._entries) + 1,
            )
        )

    def _section(self, fields: Fields) -> str:
        """Where it says none, the goal above the table or the row above."""
        if written := one_line(fields.get(ExportColumn.SECTION, "")):
            return written
        if self._in_goal:
            return self._goals[-1][0][ExportColumn.SECTION]
        return self._entries[-1].section if self._entries else "1"

    def finished(self) -> ExportedPlan | None:
        if not self._entries or self.is_another or not all(fields[ExportColumn.SECTION] for fields, _ in self._goals):
            return None
        goals = {fields[ExportColumn.SECTION]: _goal(fields, source) for fields, source in reversed(self._goals)}
        goals = dict(reversed(goals.items()))
        for entry in self._entries:
            added = Goal(entry.section, GoalKind.BOARD_GOAL, entry.section, source=entry.source)
            goals.setdefault(entry.section, (added, None))
        entries = sorted(self._entries, key=lambda entry: entry.order)
        return ExportedPlan(self._facts, goals, entries, self._surveys)


def _blocks(table: TextTable) -> Iterator[list[Row]]:
    """Rows without an empty one between them."""
    block: list[Row] = []
    for row in (*table.rows, Row(())):
        if any(cell.strip() for cell in row.cells):
            block.append(row)
        elif block:
            yield block
            block = []


def _goal(fields: Fields, source: Source) -> tuple[Goal, GoalKind | None]:
    told = goal_kind(fields.get(ExportColumn.GOAL_KIND, ""))
    areas = tuple(area for each in fields.get(ExportColumn.AREAS, "").split(",") if (area := each.strip()))
    goal = Goal(
        number=fields[ExportColumn.SECTION],
        kind=told or GoalKind.BOARD_GOAL,
        title=fields[ExportColumn.GOAL],
        areas=areas,
        text=fields.get(ExportColumn.TEXT, ""),
        target=fields.get(ExportColumn.TARGET) or None,
        baseline=fields.get(ExportColumn.BASELINE) or None,
        source=source,
    )
    return goal, told
