"""A document -> the plan that it is, with where each row stands and what must be asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from plan.model import Goal, GoalKind, Plan, Survey
from plan.reading.doubts import question_texts
from plan.reading.doubts.doubts import Answers, Doubts
from plan.reading.doubts.settlement import activity, goal_with_kind
from plan.reading.doubts.topics import PlanTopic
from plan.reading.errors import NoActivities, NotAPlan
from plan.reading.fields import PlanFact
from plan.reading.kinds import kinds
from plan.reading.layout.document import Document, Line, TextTable
from plan.reading.layout.furniture import without_furniture
from plan.reading.layout.line_spacing import single_spaced
from plan.reading.layout.outline import Section, sections
from plan.reading.layout.plain_text import characters
from plan.reading.layout.table_shapes import unboxed
from plan.reading.plan_identity import PlanIdentity
from plan.reading.rows.contents import Contents
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.exported_plan import exported
from plan.reading.rows.units import Units

_Value = TypeVar("_Value")
YEARS = range(1970, 2101)


def read_plan(
    document: Document, board: str | None = None, year: int | None = None, answers: Answers | None = None
) -> Plan:
    """`board` and `year` overrule the document. Ids are "a1".."aN" in reading order and the plan's own id is "".

    `answers` settle questions by their sentence. Raises NotAPlan, of which NoActivities is one.
    """
    doubts = Doubts(answers or {})
    found = _found([each for part in document.parts for each in unboxed(_clean(part))], document.name, doubts)
    if pages := document.unread_pages:
        doubts.settle(
            PlanTopic.PAGES.value, f"sida {pages[0]}", question_texts.pages_without_text(pages), question_texts.YES
        )
    goals = tuple(goal_with_kind(goal, told, doubts) for goal, told in found.goals)
    entries = _wanted(found.entries, doubts)
    units = Units((entry.units for entry in entries), wrapped=document.wrapped)
    return Plan(
        id="",
        organisation=found.said.organisation or "",
        board=board or _required(found.said.board, PlanFact.BOARD, document.name),
        department=found.said.department or "",
        year=_likely(_required(found.said.year if year is None else year, PlanFact.YEAR, document.name)),
        goals=goals,
        activities=tuple(activity(f"a{count}", entry, units, doubts) for count, entry in enumerate(entries, 1)),
        surveys=tuple(found.surveys),
        questions=tuple(doubts.questions),
    )


def _likely(year: int) -> int:
    """Of another year no tertial can be followed up."""
    if year not in YEARS:
        raise NotAPlan(f"{year} is no year of a plan. Give one from {YEARS[0]} to {YEARS[-1]} with --year.")
    return year


def _wanted(entries: Iterable[Entry], doubts: Doubts) -> list[Entry]:
    """All but those that somebody has said are no activities; of a plan without types all are asked about at once."""
    wanted = [each for each in entries if not _is_unwanted(each, doubts)]
    if len(wanted) > 1 and not any(each.marker for each in wanted):
        told = doubts.settle(PlanTopic.KINDS.value, "", question_texts.no_kinds(), question_texts.YES)
        for each in wanted:
            each.marker = told if told and kinds(told) else question_texts.NO_KIND
    return wanted


def _is_unwanted(entry: Entry, doubts: Doubts) -> bool:
    asked = {Oddity.STRAY: question_texts.is_activity(entry.title), Oddity.HIDDEN: question_texts.hidden_rows()}
    return any(doubts.denied(asked[name]) for name in entry.odd & asked.keys())


@dataclass(frozen=True, slots=True)
class _Found:
    """What a document says, before its doubts are settled; each goal with the kind that is told of it."""

    said: PlanIdentity
    goals: Sequence[tuple[Goal, GoalKind | None]]
    entries: Sequence[Entry]
    surveys: Sequence[Survey]


def _found(parts: Sequence[Line | TextTable], name: str, doubts: Doubts) -> _Found:
    if export := exported(parts):
        said = PlanIdentity.outright(export.facts)
        return _Found(said, list(export.goals.values()), export.entries, export.surveys)
    parts = without_furniture(single_spaced(parts))
    contents = _contents(sections(parts), name)
    if contents.place_the_homeless(question_texts.NO_GOALS_TITLE):
        doubts.settle(
            PlanTopic.GOALS.value, "", question_texts.no_goals(question_texts.NO_GOALS_TITLE), question_texts.YES
        )
    goals = [(draft.finished(), draft.told) for draft in contents.goals]
    return _Found(PlanIdentity.of(parts, name), goals, contents.entries, contents.surveys)


def _contents(found: Sequence[Section], name: str) -> Contents:
    contents = Contents(found)
    if not contents.entries:
        raise NoActivities(
            f"{name}: no activities were found. Expected a table with columns such as "
            "'Aktivitet och kort beskrivning', 'Ansvarig', 'Samverkan'."
        )
    return contents


def _required(value: _Value | None, what: PlanFact, name: str) -> _Value:
    if value is None:
        raise NotAPlan(f"{name}: the document does not say its {what}. Give it with --{what}.")
    return value


def _clean(part: Line | TextTable) -> Line | TextTable:
    if isinstance(part, Line):
        segments = tuple((start, characters(text)) for start, text in part.segments)
        return replace(part, text=characters(part.text), segments=segments)
    return TextTable(tuple(replace(row, cells=tuple(map(characters, row.cells))) for row in part.rows))
