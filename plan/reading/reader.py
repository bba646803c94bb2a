"""A document -> the plan that it is, with where each row stands and what must be asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from plan.model import Goal, Plan
from plan.reading import asking, whose
from plan.reading.document import Document, Line, Row, Table
from plan.reading.doubts import Answers, Doubts, activity, goal_with_kind
from plan.reading.errors import NoActivities, NotAPlan
from plan.reading.furniture import without_furniture
from plan.reading.gathering import Gathering
from plan.reading.outline import Section, sections
from plan.reading.tidy import characters
from plan.reading.units import Units

_Value = TypeVar("_Value")


def read_plan(
    document: Document, board: str | None = None, year: int | None = None, answers: Answers | None = None
) -> Plan:
    """`board` and `year` overrule the document. Ids are "a1".."aN" in reading order and the plan's own id is "".

    `answers` settle questions by their sentence. Raises NotAPlan, of which NoActivities is one.
    """
    parts = without_furniture([_clean(part) for part in document.parts])
    doubts = Doubts(answers or {})
    said = whose.Said.of(parts, document.name)
    found = _gathered(sections(parts), document.name, exact=said.is_export)
    goals = _goals(found, doubts)
    units = Units((entry.units for entry in found.entries), wrapped=document.wrapped)
    return Plan(
        id="",
        organisation=said.organisation or "",
        board=board or _required(said.board, "board", document.name),
        department=said.department or "",
        year=year or _required(said.year, "year", document.name),
        goals=goals,
        activities=tuple(activity(f"a{count}", entry, units, doubts) for count, entry in enumerate(found.entries, 1)),
        surveys=tuple(found.surveys),
        questions=tuple(doubts.questions),
    )


def _gathered(found: Sequence[Section], name: str, *, exact: bool) -> Gathering:
    gathering = Gathering(found, exact=exact)
    if not gathering.entries:
        raise NoActivities(
            f"{name}: no activities were found. Expected a table with columns such as "
            "'Aktivitet och kort beskrivning', 'Ansvarig', 'Samverkan'."
        )
    return gathering


def _goals(found: Gathering, doubts: Doubts) -> tuple[Goal, ...]:
    title = found.place_the_homeless()
    if title:
        doubts.settle("goals", "", asking.no_goals(title), asking.YES)
    return tuple(
        goal_with_kind(draft.finished(), found.kinds_told[number], doubts) for number, draft in found.goals.items()
    )


def _required(value: _Value | None, what: str, name: str) -> _Value:
    if value is None:
        raise NotAPlan(f"{name}: the document does not say its {what}. Give it with --{what}.")
    return value


def _clean(part: Line | Table) -> Line | Table:
    if isinstance(part, Line):
        segments = tuple((start, characters(text)) for start, text in part.segments)
        return replace(part, text=characters(part.text), segments=segments)
    return Table(tuple(Row(tuple(map(characters, row.cells)), row.source) for row in part.rows))
