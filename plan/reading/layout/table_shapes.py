"""A table in whatever shape it was drawn -> tables that have their header above their rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise, takewhile

from plan.reading import row_words, words
from plan.reading.fields import PlanField
from plan.reading.kinds import names_area
from plan.reading.layout.document import Line, Origin, Row, TextTable
from plan.reading.layout.goal_columns import with_goals_as_headings
from plan.reading.layout.header_cells import has_field, is_owner_header, is_told_header, told_fields, whole
from plan.reading.layout.headers import columns
from plan.reading.layout.labelled_cells import with_columns_of_labels
from plan.reading.layout.plain_text import one_line, point
from plan.reading.layout.table_columns import Sort

_LOOKED_AT = 12
"""Rows among which a header stands, and columns that it has at most."""
_VALUED = re.compile(r"\w:\s++\S")
"""A text that has its value with it, "Ansvarig: Hamnen", is no label of what stands beside it."""
_LEAST_POINTS = _LEAST_PAIRS = 2
_RESPONSIBLE = re.compile(r"\bansvar", re.IGNORECASE)
_MOST_WORDS = 4
"""Of a label."""
_MOST_LABELS = 40
"""A card has fewer rows than this."""


def unboxed(part: Line | TextTable) -> list[Line | TextTable]:
    """A table of one column is text, line by line; tables beside each other are one below the other.

    Its rows are apart, as paragraphs are, unless empty ones say which are.
    """
    if isinstance(part, Line) or any(len(row.cells) > 1 for row in part.rows):
        if isinstance(part, Line):
            return [part]
        if _has_titles_across(part):
            return [line for pair in zip(part.rows[::2], part.rows[1::2], strict=True) for line in _as_point(*pair)]
        if _is_text_with_tables(part):
            return list(_text_and_tables(part))
        if _is_card_of_goal(part):
            return list(_with_lists_below(part))
        tables = map(with_columns_of_labels, _side_by_side(part))
        return [each for table in tables for each in with_goals_as_headings(table)]
    gap = () if any(not "".join(row.cells).strip() for row in part.rows) else (Line(""),)
    return [line for row in part.rows for line in (*_lines(row), *gap)]


def _lines(row: Row) -> list[Line]:
    """Of its first cell."""
    return [Line(line, row.source) for line in "".join(row.cells[:1]).split("\n")]


def _has_titles_across(table: TextTable) -> bool:
    """Whether each other row is one text across the table, and what stands below it is labels with their values."""
    titles, below = table.rows[::2], table.rows[1::2]
    if len(below) < _LEAST_PAIRS or len(titles) != len(below):
        return False
    across = all(len({*map(one_line, row.cells)}) == 1 and one_line(row.cells[0]) for row in titles)
    return across and all(_VALUED.search(cell) for row in below for cell in row.cells if cell.strip())


def _as_point(title: Row, below: Row) -> tuple[Line, Line]:
    labels = ". ".join(one_line(cell) for cell in below.cells if cell.strip())
    return Line(f"• {one_line(title.cells[0])}. {labels}", title.source), Line("")


def _is_text_with_tables(table: TextTable) -> bool:
    """Whether a sheet has lists in its first column, and none of its tables heads activities."""
    alone = [row for row in table.rows if _is_alone(row)]
    if sum(bool(point(row.cells[0])) for row in alone) < _LEAST_POINTS:
        return False
    heads = (columns(row.cells) for row in table.rows if not _is_alone(row))
    return not any(told and told.sort is Sort.ACTIVITIES for told in heads) and 2 * len(alone) > len(table.rows)


def _is_card_of_goal(table: TextTable) -> bool:
    """Whether its rows are labels, none of an activity but one that several are listed beside."""
    if not any(map(_lists_activities, table.rows)) or not all(map(_is_labelled, table.rows)):
        return False
    return not any(is_owner_header(row.cells[0]) for row in table.rows)


def _is_labelled(row: Row) -> bool:
    """Whether it is a label and what it tells, or empty."""
    told = [cell for cell in dict.fromkeys(map(one_line, row.cells)) if cell]
    return not told or (len(told) <= 2 and told[0] == one_line(row.cells[0]) and len(told[0].split()) <= _MOST_WORDS)


def _lists_activities(row: Row) -> bool:
    """ "Aktiviteter" beside several points in one cell, each with who is responsible: a card of a goal."""
    values = [cell for cell in row.cells[1:] if cell.strip()]
    if not values or not is_told_header(row.cells[0], PlanField.TITLE):
        return False
    return sum(bool(point(line) and _RESPONSIBLE.search(line)) for line in values[0].split("\n")) >= _LEAST_POINTS


def _with_lists_below(table: TextTable) -> Iterator[Line | TextTable]:
    """The points as text, below what is told above them."""
    for lists, group in groupby(table.rows, _lists_activities):
        rows = tuple(group)
        if not lists:
            yield TextTable(rows)
        for row in rows if lists else ():
            told = next(cell for cell in row.cells[1:] if cell.strip())
            yield from (Line(""), Line(f"{one_line(row.cells[0]).rstrip(' :')}:", row.source))
            yield from (Line(line, row.source) for line in told.split("\n"))
            yield Line("")


def _text_and_tables(table: TextTable) -> Iterator[Line | TextTable]:
    for is_text, group in groupby(table.rows, _has_nothing_beside):
        rows = tuple(group)
        if not is_text:
            yield TextTable(rows)
        for row in rows if is_text else ():
            yield from (*_lines(row), Line(""))


def _side_by_side(table: TextTable) -> Iterator[TextTable]:
    """The tables that empty columns divide, where at least two of them have a header of their own."""
    width = max((len(row.cells) for row in table.rows), default=0)
    filled = {index for row in table.rows for index, cell in enumerate(row.cells) if cell.strip()}
    empty = [index for index in range(width) if index not in filled]
    edges = [-1, *empty, width]
    divided = [(start + 1, end) for start, end in pairwise(edges) if end > start + 1]
    spans = _repeated(table, width) or _headed(table, width) or divided
    blocks = [TextTable(tuple(replace(row, cells=row.cells[start:end]) for row in table.rows)) for start, end in spans]
    if sum(any(columns(row.cells) for row in block.rows) for block in blocks) < 2:
        yield table
    else:
        yield from blocks


def _headed(table: TextTable, width: int) -> list[tuple[int, int]]:
    """The spans of the headers beside each other, where what parts them has nothing in any row from there on."""
    for at, row in enumerate(table.rows[:_LOOKED_AT] if width <= _MOST_LABELS else ()):
        gaps = [-1, *(index for index, cell in enumerate(row.cells) if not cell.strip()), width]
        spans = [(start + 1, end) for start, end in pairwise(gaps) if end > start + 1]
        if len(spans) < 2 or not all(columns(row.cells[start:end]) for start, end in spans):
            continue
        between = range(spans[0][1], spans[-1][0])
        parting = [index for index in between if not row.cells[index].strip()]
        if not any(each.cells[index].strip() for each in table.rows[at:] for index in parting):
            return spans
    return []


def _repeated(table: TextTable, width: int) -> list[tuple[int, int]]:
    """The spans of one header that stands several times in a row: "Aktivitet | Ansvarig | Aktivitet | Ansvarig"."""
    for row in table.rows[:_LOOKED_AT] if width <= _MOST_LABELS else ():
        heads = [one_line(cell).casefold() for cell in row.cells]
        for step in range(2, width // 2 + 1):
            steps = {tuple(heads[start : start + step]) for start in range(0, width, step)}
            if len(steps) == 1 and width % step == 0 and columns(row.cells[:step]):
                return [(start, start + step) for start in range(0, width, step)]
    return []


def upright(table: TextTable) -> list[TextTable]:
    """Cards of one activity each, their labels in the first column, as tables with their header above."""
    above = tuple(takewhile(_has_nothing_beside, table.rows))
    if above and len(above) < len(table.rows):
        return [TextTable(above), *upright(TextTable(table.rows[len(above) :]))]
    if cards := _titled_cards(table):
        return cards
    filled = tuple(row for row in table.rows if "".join(row.cells).strip())
    found = [_card(card) for card in _cards(TextTable(filled))] if filled else [[]]
    return [part for card in found for part in card] if all(found) else [table]


def _titled_cards(table: TextTable) -> list[TextTable]:
    """Cards that have their titles across them above the labels: "Ny bro", and below it "Ansvarig | Gatuenheten"."""
    rows = [row for row in table.rows if "".join(row.cells).strip()]
    starts = [at for at, row in enumerate(rows) if _is_alone(row) and not _is_card_label(row.cells[0])]
    pieces = [rows[start:end] for start, end in pairwise([*starts, len(rows)])] if starts[:1] == [0] else []
    if len(rows) > _MOST_LABELS or not pieces or not all(map(_is_titled_card, pieces)):
        return []
    return [_with_title(title, below) for title, *below in pieces]


def _is_titled_card(rows: Sequence[Row]) -> bool:
    """Whether labels with their values stand below a title: who is responsible, and when or with whom."""
    title, below = one_line(rows[0].cells[0]), rows[1:]
    labels = [one_line(row.cells[0]) for row in below]
    if len(below) < _LEAST_PAIRS or names_area(title) or any(len(row.cells) != 2 for row in rows):
        return False
    owned = any(map(is_owner_header, labels)) and any(_is_time_or_partners(each) for each in labels)
    return owned and not any(has_field(each, PlanField.TITLE) for each in labels)


def _is_card_label(cell: str) -> bool:
    """A label whose value is empty stands alone in its row too."""
    return is_owner_header(one_line(cell)) or _is_time_or_partners(one_line(cell))


def _is_time_or_partners(label: str) -> bool:
    return whole(row_words.TIME_LABELS, label) or has_field(label, PlanField.COLLABORATION)


def _with_title(title: Row, below: Sequence[Row]) -> TextTable:
    header = ("Aktivitet", *(row.cells[0] for row in below))
    origin = tuple(number for row in (title, *below) for number in row.origin)
    values = (title.cells[0], *(row.cells[1] for row in below))
    return TextTable((replace(title, cells=header, origin=()), replace(title, cells=values, origin=origin)))


def _card(table: TextTable) -> list[TextTable]:
    """A card, and what it stands under above it; [] for what is none."""
    above = table.rows[:1] if _is_alone(table.rows[0]) else ()
    card = _upright(_unfolded(TextTable(table.rows[len(above) :])))
    return [*([TextTable(above)] if above else ()), card] if card else []


def _cards(table: TextTable) -> list[TextTable]:
    """The table in the pieces that begin with the label of its first row."""
    labels = [row.cells[0].casefold().strip() if row.cells else "" for row in table.rows]
    first = next((label for label, row in zip(labels, table.rows, strict=True) if not _is_alone(row)), "")
    starts = [index for index, label in enumerate(labels) if label and label == first] or [0]
    headed = {start - 1 if start and _is_alone(table.rows[start - 1]) else start for start in starts}
    return [TextTable(table.rows[start:end]) for start, end in pairwise([*sorted(headed), len(table.rows)])]


def _is_alone(row: Row) -> bool:
    """Whether a row has one text, in its first cell or across all: what the card below it stands under."""
    if not row.cells[0].strip() or _has_nothing_beside(row):
        return bool(row.cells[0].strip())
    text = one_line(row.cells[0])
    return all(one_line(cell) == text for cell in row.cells[1:])


def _has_nothing_beside(row: Row) -> bool:
    return not any(cell.strip() for cell in row.cells[1:])


def _unfolded(table: TextTable) -> TextTable:
    """Two labels on a row, each with its value, below each other: "Ansvarig | Service | Samverkan | Fritid"."""
    if not 0 < len(table.rows) <= _MOST_LABELS or any(
        len(row.cells) != 4 or told_fields(row.cells[1]) for row in table.rows
    ):
        return table
    first = table.rows[0]
    labelled = [_is_label(row.cells[0]) and _is_label(row.cells[2]) for row in table.rows if _is_twofold(row)]
    if not (told_fields(first.cells[0]) or told_fields(first.cells[2])) or not any(labelled):
        return table
    if _is_twofold(first) and (sum(labelled) < _LEAST_PAIRS or any(told_fields(row.cells[3]) for row in table.rows)):
        return table  # it is perhaps a header
    rows: list[Row] = []
    for row in table.rows:
        rows.append(replace(row, cells=row.cells[:2]))
        if _is_twofold(row):
            rows.append(replace(row, cells=row.cells[2:], origin=()))
    return TextTable(tuple(rows))


def _is_label(cell: str) -> bool:
    return bool(told_fields(cell)) or whole(row_words.BESIDE_HEADERS, cell)


def _is_twofold(row: Row) -> bool:
    return len({*row.cells[1:]}) > 1


def _upright(table: TextTable) -> TextTable | None:
    if len(table.rows) > _MOST_LABELS or any(len(row.cells) > 2 and len(set(row.cells)) == 1 for row in table.rows):
        return None
    labels = [row.cells[0] for row in table.rows if row.cells]
    if any(_VALUED.search(label) for label in labels) or _are_choices(labels):
        return None
    told = columns(labels) if len(labels) == len(table.rows) > 1 else None
    if not told or told.sort is not Sort.ACTIVITIES or any(map(_is_header, table.rows)):
        return None
    across, down = (sum(bool(told_fields(cell)) for cell in cells) for cells in (table.rows[0].cells[1:], labels[1:]))
    if across and across >= down:
        return None  # "Aktivitet | Bidrar till | Färdigt", whatever its rows begin with
    width = min(len(row.cells) for row in table.rows)
    columned = (tuple(row.cells[index] for row in table.rows) for index in range(width))
    origin = tuple(number for row in table.rows for number in row.origin)
    return TextTable(tuple(replace(table.rows[0], cells=cells, origin=origin) for cells in columned))


def _are_choices(labels: Sequence[str]) -> bool:
    """Whether the first column has what may be chosen as a type: "Typ" above "Aktivitet" and "Projekt"."""
    types = [label.strip().casefold() for label in labels[1:] if label.strip()]
    return len(types) > 1 and all(each in words.KIND_WORDS for each in types)


def _is_header(row: Row) -> bool:
    """Whether a row has more headers than the label in its first cell and the types beside it."""
    told = columns(row.cells)
    return told is not None and (told.sort is not Sort.ACTIVITIES or PlanField.KINDS not in told.of or len(told.of) > 2)


def key_values(tables: Iterable[TextTable]) -> Iterator[tuple[str, str, Origin]]:
    """Rows that are a label and its value, "Nuläge | 69 % i kommunen", each with where it stands."""
    for table in tables:
        for row in table.rows:
            texts = list(dict.fromkeys(text for cell in row.cells if (text := cell.strip())))
            if len(texts) == 2:
                yield texts[0].rstrip(" :"), texts[1], row.origin
