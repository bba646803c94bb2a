"""A table's row -> the activities that it has, and who is responsible for them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from plan.reading import words
from plan.reading.fields import PlanField
from plan.reading.kinds import MARKER, numbered_type
from plan.reading.layout.assumption import Assumed, Assumption
from plan.reading.layout.boxes import chosen
from plan.reading.layout.guessed_columns import is_unit_like
from plan.reading.layout.ledger import RowLedger
from plan.reading.layout.plain_text import one_line, without_numbering
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.goal_book import GoalBook
from plan.reading.rows.tables import TableRecord
from plan.reading.rows.text_labels import names_owner, parted, parted_owner
from plan.reading.rows.titles import (
    are_titles,
    divided,
    may_be_another,
    name_after_type,
    of_year,
    perhaps_without_description,
    title_and_marker,
    without_description,
)

_CROSS_REFERENCE = re.compile(
    r"(?:(?<![;,.:(–\s-])|(?<=[;,.:(–-]\s))\s++(?=(?:"
    + "|".join(each.strip() for each in words.CROSS_REFERENCES)
    + r")\b)",
    re.IGNORECASE,
)


_DESCRIBED = frozenset((Assumption(Assumed.DESCRIBED, ""),))


@dataclass(frozen=True, slots=True)
class Reader:
    """What the readers of a document's sections share. `year` is the plan's, None where it is not told.

    `wrapped` tells whether a line break in a cell may be mere wrapping.
    """

    ledger: RowLedger
    book: GoalBook
    year: int | None
    wrapped: bool


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Where a row stands: the number and title of its goal, and the unit that a row above it names.

    `perhaps_goal` is a row above it that has one text, and is perhaps what it stands under; `perhaps_unit` is a unit's
    name above its table.
    """

    section: str
    goal: str
    unit: str
    perhaps_goal: str
    perhaps_unit: str


def row_entries(record: TableRecord, place: RowPlace, reader: Reader) -> list[Entry]:
    """The activities of one row: most have one."""
    read = [_entry(title, record, place, reader) for title in divided(record.fields[PlanField.TITLE])]
    _share_owners(read, record.fields.get(PlanField.UNITS, ""))
    return read


def _entry(cell: str, record: TableRecord, place: RowPlace, reader: Reader) -> Entry:
    fields = record.fields
    owner, others = parted_owner(fields.get(PlanField.UNITS, ""))
    units, odd = chosen(owner), _oddities(record)
    beside = collaboration(fields.get(PlanField.COLLABORATION, "") or others)
    if not units and names_owner(cell) and (told := _with_labels(cell)):
        cell, units, beside = told[0], told[1], beside or told[2]
    if not units and (after := name_after_type(cell)):
        units, odd = after, odd | {Oddity.UNITS}
    elif PlanField.UNITS not in fields and not place.unit and is_unit_like(sheet := record.source.sheet or "", ()):
        units, odd = sheet, odd | {Oddity.SHEET}
    cell, units = of_year(cell, reader.year), units or place.unit or place.perhaps_unit
    own = perhaps_without_description(cell) if reader.wrapped else without_description(cell)
    title, marker = title_and_marker(own)
    whole = title if own == cell else title_and_marker(cell)[0]
    is_doubtful = whole != title and (reader.wrapped or may_be_another(cell))
    said = fields.get(PlanField.PROTECTED, "").casefold()
    return Entry(
        section=place.section,
        title=title,
        marker=_told_type(fields.get(PlanField.KINDS, "")) or marker or _marker_beside(record) or _type_of_all(record),
        units=units,
        collaboration=beside,
        source=record.source,
        odd=odd,
        protected=(said in words.YES) if said in (*words.YES, *words.NO) else None,
        origin=record.origin,
        header=_doubtful_header(record),
        only_in=record.only_in,
        put_off=record.put_off,
        assumed=_assumed(record, place, units) | (_DESCRIBED if is_doubtful else set()),
        whole=whole,
        beside=record.beside,
        several=not reader.wrapped and are_titles(cell),
    )


def _with_labels(cell: str) -> tuple[str, str, str] | None:
    """The title, the units and the collaboration of a cell that tells all; None where it has no title of its own."""
    rest, units, beside = parted(one_line(cell))
    marker = MARKER.search(cell)
    title = rest if not marker or MARKER.search(rest) else f"{rest} {marker[0]}"
    return (title, units, beside) if rest and units else None


def _assumed(record: TableRecord, place: RowPlace, units: str) -> set[Assumption]:
    """What of its columns is not certain, and whether a row above it that has one text is what it stands under."""
    found = set(record.columns.assumed) if record.columns else set()
    if place.perhaps_goal:
        found.add(Assumption(Assumed.SAME_GOAL, place.perhaps_goal, beside=place.goal))
    if units and units == place.perhaps_unit:
        found.add(Assumption(Assumed.UNIT_ABOVE, units))
    return found


def _share_owners(entries: Sequence[Entry], cell: str) -> None:
    """Numbered owners beside as many numbered activities: each its own."""
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    owners = [without_numbering(line) for line in lines]
    if len(entries) == len(lines) > 1 and all(owner != line for owner, line in zip(owners, lines, strict=True)):
        for entry, owner in zip(entries, owners, strict=True):
            entry.units = owner
            entry.assumed = {each for each in entry.assumed if each.what is not Assumed.OWNERS}


def is_step(last: Entry, entry: Entry) -> bool:
    """Whether a row has the title of the one above once more, as a cell merged over an activity's steps has."""
    same = (last.section, last.marker, last.title) == (entry.section, entry.marker, entry.title)
    return same and len(entry.title) > 3 and last.source.sheet == entry.source.sheet


def take_step(last: Entry, entry: Entry) -> None:
    """Who is responsible for any of the steps is so for the activity."""
    units, others = (dict.fromkeys(filter(None, each)) for each in _both(last, entry))
    last.units, last.collaboration = ", ".join(units), "; ".join(others)
    last.origin += entry.origin
    last.odd |= entry.odd
    last.source = replace(last.source, text=f"{last.source.text}\n{entry.source.text}")


def _both(last: Entry, entry: Entry) -> tuple[tuple[str, str], tuple[str, str]]:
    return (last.units, entry.units), (last.collaboration, entry.collaboration)


def _told_type(cell: str) -> str:
    told = chosen(cell.strip())
    return numbered_type(told) or told


def _marker_beside(record: TableRecord) -> str:
    """The one type that a row has in another cell than that of its title."""
    if PlanField.KINDS in record.fields or "(" not in record.source.text:
        return ""
    found = {each[1] for each in MARKER.finditer(record.source.text)}
    return found.pop() if len(found) == 1 else ""


def _type_of_all(record: TableRecord) -> str:
    return record.columns.all_of if record.columns else ""


def _oddities(record: TableRecord) -> set[Oddity]:
    columns = record.columns
    told = {
        Oddity.HIDDEN: record.hidden,
        Oddity.TABLE: bool(columns and columns.guessed),
        Oddity.ONLY_IN: bool(record.only_in),
        Oddity.PUT_OFF: bool(record.put_off),
        Oddity.OTHER_YEAR: bool(columns and columns.other_year),
    }
    return {oddity for oddity, is_so in told.items() if is_so}


def _doubtful_header(record: TableRecord) -> str:
    return (record.columns.guessed or record.columns.other_year) if record.columns else ""


def collaboration(cell: str) -> str:
    """One line; a paragraph of its own and a cross reference are parted from what stands before by "; "."""
    paragraphs = re.split(r"\n\s*\n", cell)
    return "; ".join(filter(None, (_CROSS_REFERENCE.sub("; ", one_line(each)) for each in paragraphs)))
