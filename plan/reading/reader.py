"""A document -> the plan that it is, with where each row stands and what must be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from plan.model import Goal, Plan, Survey
from plan.reading import running, surveys, whose
from plan.reading.document import Document, Line, Row, Table
from plan.reading.doubts import settled
from plan.reading.entry import Entry
from plan.reading.errors import NoActivities, NotAPlan
from plan.reading.furniture import without_furniture
from plan.reading.goals import goal
from plan.reading.outline import Section, sections
from plan.reading.running import Vocabulary
from plan.reading.tidy import characters

_Value = TypeVar("_Value")


def read_plan(document: Document, board: str | None = None, year: int | None = None) -> Plan:
    """`board` and `year` overrule the document. Ids are "a1".."aN" in reading order and the plan's own id is "".

    Raises NotAPlan, of which NoActivities is one.
    """
    parts = without_furniture([_clean(part) for part in document.parts])
    found = sections(parts)
    vocabulary = Vocabulary([block for section in found for block in running.table_blocks(section.lines)])
    entries, goals = _read(found, vocabulary)
    if not entries:
        raise NoActivities(
            f"{document.name}: no activities were found. Expected a table with columns such as "
            "'Aktivitet och kort beskrivning', 'Ansvarig', 'Samverkan'."
        )
    activities, questions = settled(entries)
    texts = [line for part in parts for line in _texts(part)]
    return Plan(
        id="",
        organisation=whose.organisation("\n".join(texts)) or "",
        board=board or _required(whose.board(texts, document.name), "board", document.name),
        department=whose.department(texts, document.name) or "",
        year=year or _required(whose.year(texts, document.name), "year", document.name),
        goals=goals,
        activities=activities,
        surveys=_surveys(found, vocabulary),
        questions=questions,
    )


def _required(value: _Value | None, what: str, name: str) -> _Value:
    if value is None:
        raise NotAPlan(f"{name}: the document does not say its {what}. Give it with --{what}.")
    return value


def _clean(part: Line | Table) -> Line | Table:
    if isinstance(part, Line):
        return replace(part, text=characters(part.text))
    return Table(tuple(Row(tuple(map(characters, row.cells)), row.source) for row in part.rows))


def _texts(part: Line | Table) -> list[str]:
    return [part.text] if isinstance(part, Line) else [" ".join(row.cells) for row in part.rows]


def _read(found: Sequence[Section], vocabulary: Vocabulary) -> tuple[list[Entry], tuple[Goal, ...]]:
    """The rows of every section, and the headings that they stand under, in the document's order."""
    entries: list[Entry] = []
    goals: dict[str, Goal] = {}
    for section in found:
        owner = section.owner
        lines = section.lines
        rows = running.entries(lines, owner.number, vocabulary) if running.has_table(lines) else []
        entries += rows
        if rows and owner.number not in goals:
            goals[owner.number] = goal(owner, running.above_table(owner.lines))
    return entries, tuple(goals.values())


def _surveys(found: Sequence[Section], vocabulary: Vocabulary) -> tuple[Survey, ...]:
    return tuple(
        survey
        for section in found
        if surveys.is_surveys(section.title)
        for survey in surveys.running_surveys(section.lines, vocabulary)
    )
