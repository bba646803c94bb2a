"""Activities that are headings, each with its labels below: "Ny e-tjänst", "Typ: Projekt", "Ansvarig: Byggenheten"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from plan.reading import words
from plan.reading.fields import PlanField
from plan.reading.kinds import MARKER, kind_of, names_area
from plan.reading.layout.document import Line
from plan.reading.layout.header_cells import is_told_header, told_fields
from plan.reading.layout.outline import Section
from plan.reading.layout.plain_text import point
from plan.reading.layout.table_shapes import key_values
from plan.reading.rows.entry import Entry
from plan.reading.rows.text_labels import names_owner, parted
from plan.reading.rows.titles import title_and_marker
from plan.reading.rows.told_owner import told_owner

_FIELDS = {
    **dict.fromkeys(words.KIND_HEADERS, PlanField.KINDS),
    **dict.fromkeys(words.UNIT_HEADERS, PlanField.UNITS),
    **dict.fromkeys(words.COLLABORATION_LABELS, PlanField.COLLABORATION),
}
_LABEL = re.compile(
    rf"^\s*({'|'.join(map(re.escape, sorted(_FIELDS, key=len, reverse=True)))})\s*:\s*(\S.*)$", re.IGNORECASE
)
_ITS_NUMBER = re.compile(r"\s\d+(?:\.\d+)*$")


def headed_entry(section: Section) -> Entry | None:
    """None for a heading that is no activity: it calls itself a goal, or nobody is said to be responsible."""
    told = _told(section.lines) | _in_tables(section) or _within(section.lines)
    is_goal = kind_of(section.title) is not None or names_area(section.title)
    is_other = is_goal or section.is_generic
    if not section.parent or not section.parent.level or is_other or not told.get(PlanField.UNITS):
        return None
    in_row = bool(_in_row(section))
    title, marker = title_and_marker(section.title.partition(":")[2] if in_row else section.title)
    rows = [row for table in section.tables for row in table.rows] if in_row or _is_whole_card(section) else []
    source = replace(section.source, text="\n".join([section.title, *(line.text for line in section.lines)]))
    return Entry(
        section="",
        title=title,
        marker=told.get(PlanField.KINDS) or marker,
        units=told[PlanField.UNITS],
        collaboration=told.get(PlanField.COLLABORATION, ""),
        source=source,
        origin=section.origin
        + tuple(
            number
            for line in section.lines
            for number in line.origin
            if _LABEL.match(line.text) or names_owner(line.text)
        )
        + tuple(number for row in rows for number in row.origin),
    )


def _within(lines: Iterable[Line]) -> dict[PlanField, str]:
    """What the one line that tells who is responsible says of it, behind what it tells of the activity."""
    naming = [line for line in lines if names_owner(line.text) or told_owner(line.text)]
    if len(naming) != 1 or point(naming[0].text) or MARKER.search(naming[0].text):
        return {}
    _, units, beside = parted(naming[0].text)
    return {PlanField.UNITS: units, PlanField.COLLABORATION: beside}


def _in_tables(section: Section) -> dict[PlanField, str]:
    """What a card below the heading says: rows of a label and its value, and nothing else."""
    if in_row := _in_row(section):
        return in_row
    told = list(key_values(section.tables))
    if len(told) != sum(bool(row.origin) for table in section.tables for row in table.rows):
        return {}
    return {_FIELDS[label.casefold()]: value for label, value, _ in told if label.casefold() in _FIELDS}


def _in_row(section: Section) -> dict[PlanField, str]:
    """What the one row of a table says of "Aktivitet: Taktad trafik" above it: the table has no titles of its own."""
    label, found, title = section.title.partition(":")
    label = _ITS_NUMBER.sub("", label)
    rows = [row for table in section.tables for row in table.rows if any(map(str.strip, row.cells))]
    if not found or not title.strip() or not is_told_header(label, PlanField.TITLE) or len(rows) != 2:
        return {}
    heads = [told_fields(cell) for cell in rows[0].cells]
    if any(PlanField.TITLE in head for head in heads):
        return {}
    said = zip(heads, rows[1].cells, strict=False)
    return {name: cell.strip() for head, cell in said for name in head if cell.strip()}


def _is_whole_card(section: Section) -> bool:
    """Without a label that could name another activity."""
    labels = [row.cells[0] for table in section.tables for row in table.rows if row.cells]
    return is_card(section) and not any(PlanField.TITLE in told_fields(label) for label in labels)


def is_card(section: Section) -> bool:
    """Whether tables below a heading are a card that tells of one activity, and not rows of several."""
    return PlanField.UNITS in _in_tables(section)


def _told(lines: Iterable[Line]) -> dict[PlanField, str]:
    """What the lines that begin with a label say; each may have several: "Ansvarig: Hamnen. Klart: maj."."""
    found: dict[PlanField, str] = {}
    for line in lines:
        if label := _LABEL.match(line.text):
            rest, units, beside = parted(line.text)
            told = {PlanField.UNITS: units, PlanField.COLLABORATION: beside}
            told |= {PlanField.KINDS: label[2]} if rest and _FIELDS[label[1].lower()] is PlanField.KINDS else {}
            found = {name: text for name, text in told.items() if text} | found
    return found
