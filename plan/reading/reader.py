"""A document -> the plan that it is, with where each row stands and what must be asked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from plan.account import SkipRule
from plan.model import Activity, Goal, GoalKind, Plan, Survey
from plan.reading.doubts import question_texts
from plan.reading.doubts.assumed import ask_about_unread, is_denied, other_goal
from plan.reading.doubts.assumption_texts import unread
from plan.reading.doubts.doubts import Answers, Doubts
from plan.reading.doubts.plausibility import doubt_the_unlikely
from plan.reading.doubts.settlement import Shared, activity, goals_with_kinds, oddities
from plan.reading.doubts.topics import PlanTopic
from plan.reading.doubts.whose import YEARS, answered_year
from plan.reading.errors import NoActivities, NotAPlan
from plan.reading.kinds import kinds
from plan.reading.layout.boards_chapters import OtherChapter, of_one_board
from plan.reading.layout.divided_lines import with_divided, with_points_apart
from plan.reading.layout.document import Document, Line, Row, TextTable, rows_of
from plan.reading.layout.furniture import without_furniture
from plan.reading.layout.ledger import RowLedger
from plan.reading.layout.line_spacing import single_spaced
from plan.reading.layout.outline import Section, sections
from plan.reading.layout.pivot_tables import unpivoted
from plan.reading.layout.plain_text import characters
from plan.reading.layout.plan_identity import PlanIdentity, whose_rows
from plan.reading.layout.sheets_of_years import of_one_year
from plan.reading.layout.stacked_headers import in_one_row
from plan.reading.layout.table_shapes import unboxed
from plan.reading.layout.two_languages import in_one_language
from plan.reading.layout.typed_rows import with_goals_above
from plan.reading.layout.unit_matrices import with_a_row_for_each
from plan.reading.rows.contents import Contents
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.exported_plan import exported
from plan.reading.rows.heading_lines import heading_lines
from plan.reading.rows.units import Units
from plan.reading.rows.unread import Unread, UnreadSort


def read_plan(
    document: Document, board: str | None = None, year: int | None = None, answers: Answers | None = None
) -> Plan:
    """`board` and `year` overrule the document. Ids are "a1".."aN" in reading order and the plan's own id is "".

    `answers` settle questions by their sentence. A board that neither says is "" and a year 0, and asked about.
    Raises NotAPlan, of which NoActivities is one.
    """
    doubts, ledger = Doubts(answers or {}), RowLedger()
    cleaned = (each for part in document.parts for each in unboxed(_clean(part)))
    parts = ledger.numbered(with_points_apart(cleaned))
    shaped = tuple(map(_shaped, parts))
    given = PlanIdentity(None, board, None, answered_year(answers or {}) if year is None else year)
    found = _found(replace(document, parts=tuple(with_divided(shaped))), doubts, ledger, given)
    _ask_about_the_unread(document, doubts)
    settled = goals_with_kinds(found.goals, doubts)
    entries = _wanted(found.entries, doubts, ledger, found.said.year)
    plan = Plan(
        id="",
        organisation=found.said.organisation or "",
        board=found.said.board or "",
        department=found.said.department or "",
        year=found.said.year or 0,
        goals=settled.goals,
        activities=(),
        surveys=tuple(found.surveys),
    )
    unsure = settled.unsure | ({found.homeless} if found.homeless else set())
    shared = Shared.of(entries, plan.goals, found.said.year, unsure)
    activities = _settled(entries, shared, doubts, wrapped=document.wrapped)
    for each, entry in zip(activities, entries, strict=True):
        (ledger.ask if each.uncertain else ledger.use)(entry.origin)
    ask_about_unread(found.unread, doubts, ledger)
    return replace(plan, activities=activities, questions=tuple(doubts.questions), account=ledger.account())


def _settled(entries: Sequence[Entry], shared: Shared, doubts: Doubts, *, wrapped: bool) -> tuple[Activity, ...]:
    units = Units((entry.units for entry in entries), wrapped=wrapped)
    return tuple(activity(f"a{count}", entry, units, doubts, shared) for count, entry in enumerate(entries, 1))


def _ask_about_the_unread(document: Document, doubts: Doubts) -> None:
    if pages := document.unread_pages:
        doubts.settle(
            PlanTopic.PAGES.value, f"sida {pages[0]}", question_texts.pages_without_text(pages), question_texts.YES
        )
    if pages := document.columned_pages:
        doubts.settle(
            PlanTopic.COLUMNS.value, f"sida {pages[0]}", question_texts.supposed_columns(pages), question_texts.YES
        )
    if struck := [row for row in rows_of(document.parts) if row.struck]:
        sentence = question_texts.struck([" ".join(row.struck.split()) for row in struck])
        doubts.settle(PlanTopic.STRUCK.value, struck[0].source.place, sentence, question_texts.YES)


def _likely(year: int | None) -> int | None:
    """Of another year no tertial can be followed up."""
    if year is not None and year not in YEARS:
        raise NotAPlan(f"{year} is no year of a plan. Give one from {YEARS[0]} to {YEARS[-1]} with --year.")
    return year


def _wanted(entries: Iterable[Entry], doubts: Doubts, ledger: RowLedger, year: int | None) -> list[Entry]:
    """All but those that somebody has said are no activities; of a plan without types all are asked about at once."""
    wanted: list[Entry] = []
    for each in entries:
        if _is_unwanted(each, doubts, year):
            ledger.deny(each.origin, SkipRule.ANSWERED_NO)
        else:
            wanted.append(each)
    if len(wanted) > 1 and not any(each.marker for each in wanted):
        told = doubts.settle(PlanTopic.KINDS.value, "", question_texts.no_kinds(), question_texts.YES)
        for each in wanted:
            each.marker = told if told and kinds(told) else question_texts.NO_KIND
    return wanted


def _is_unwanted(entry: Entry, doubts: Doubts, year: int | None) -> bool:
    if is_denied(entry, doubts):
        return True
    if not entry.odd:
        return False
    asked = ((oddity, sentence) for oddity, _, sentence in oddities(entry, year) if oddity is not Oddity.OTHER_YEAR)
    return any(oddity in entry.odd and doubts.denied(sentence) for oddity, sentence in asked)


@dataclass(frozen=True, slots=True)
class _Found:
    """What a document says, before its doubts are settled; each goal with the kind that is told of it.

    `homeless` is the number of the goal for rows that stand under none, while that is asked about; else "".
    """

    said: PlanIdentity
    goals: Sequence[tuple[Goal, GoalKind | None]]
    entries: Sequence[Entry]
    surveys: Sequence[Survey]
    homeless: str = ""
    unread: Sequence[Unread] = ()


def _shaped(part: Line | TextTable) -> Line | TextTable:
    """A table of any shape as one with a column for each thing and a row for each activity."""
    return with_goals_above(with_a_row_for_each(unpivoted(in_one_row(in_one_language(part)))))


def _found(document: Document, doubts: Doubts, ledger: RowLedger, given: PlanIdentity) -> _Found:
    parts: Sequence[Line | TextTable] = document.parts
    if export := exported(parts, ledger):
        said = _whose(PlanIdentity.outright(export.facts), given, doubts)
        return _Found(said, list(export.goals.values()), export.entries, export.surveys)
    parts, others = of_one_year(without_furniture(single_spaced(parts), ledger), given.year)
    said = _whose(PlanIdentity.of(parts, document.name), given, doubts)
    for origin in whose_rows(parts):
        ledger.use(origin)
    chapters, of_others = of_one_board(
        sections(parts, heading_lines(parts)),
        said.board,
        given=given.board is not None,
        wanted=lambda chapter: doubts.denied(unread(_chapter(chapter))),
    )
    contents = _contents(chapters, document, ledger, said.year)
    for entry in contents.entries:
        if title := other_goal(entry, doubts):
            contents.move(entry, title)
    titles = {draft.number: draft.title for draft in contents.goals}
    doubt_the_unlikely(contents.entries, titles, said.year)
    homeless = contents.place_the_homeless(title := question_texts.NO_GOALS_TITLE)
    if homeless and doubts.settle(PlanTopic.GOALS.value, "", question_texts.no_goals(title), question_texts.YES):
        homeless = ""
    goals = [(draft.finished(), draft.told) for draft in contents.goals]
    left = [Unread(UnreadSort.SHEET, each.name, each.sample, each.name, each.origin) for each in others]
    for each in of_others:
        ledger.skip(each.origin, SkipRule.OTHER_BOARD)
        left.append(_chapter(each))
    return _Found(said, goals, contents.entries, contents.surveys, homeless, [*left, *contents.unread])


def _chapter(other: OtherChapter) -> Unread:
    return Unread(UnreadSort.CHAPTER, other.board, other.sample, other.board, other.origin)


def _whose(said: PlanIdentity, given: PlanIdentity, doubts: Doubts) -> PlanIdentity:
    """What is given overrules the document; what neither says is asked about."""
    board = given.board or said.board or doubts.settle(PlanTopic.BOARD.value, "", question_texts.no_board(), "")
    year = said.year if given.year is None else given.year
    if year is None:
        doubts.settle(PlanTopic.PLAN_YEAR.value, "", question_texts.no_year(), "")
    return replace(said, board=board, year=_likely(year))


def _contents(found: Sequence[Section], document: Document, ledger: RowLedger, year: int | None) -> Contents:
    contents = Contents(found, ledger, year, wrapped=document.wrapped)
    if not contents.entries:
        raise NoActivities(
            f"{document.name}: no activities were found. Expected a table with columns such as "
            "'Aktivitet och kort beskrivning', 'Ansvarig', 'Samverkan'."
        )
    return contents


_LOOKUP = re.compile(r"(?:^|;#)\d+;#")
"""The number of a value in a list of SharePoint's: "12;#Juridik;#15;#Arkivet"."""


def _text(cell: str) -> str:
    return _LOOKUP.sub("; ", characters(cell)).strip("; ") if ";#" in cell else characters(cell)


_RULE, _SHORTEST_RULE = frozenset("-=_–—"), 5
"""Of signs like these a rule was typed, whole or column by column."""


def _is_rule(text: str) -> bool:
    pieces = text.split()
    return any(len(each) >= _SHORTEST_RULE for each in pieces) and _RULE.issuperset("".join(pieces))


def _clean(part: Line | TextTable) -> Line | TextTable:
    if isinstance(part, Line):
        if _is_rule(part.text):
            return replace(part, text="", segments=())
        segments = tuple((start, characters(text)) for start, text in part.segments)
        return replace(part, text=characters(part.text), segments=segments)
    return TextTable(tuple(_clean_row(row) for row in part.rows))


def _clean_row(row: Row) -> Row:
    return Row(tuple(map(_text, row.cells)), row.source, row.hidden, row.origin, row.struck)
