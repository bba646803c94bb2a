"""A table whose header no word of the vocabulary tells -> which column has the owners, and which the activities."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from plan.reading import row_words, unit_words, words
from plan.reading.fields import PlanField
from plan.reading.kinds import MARKER, kind_of, names_area
from plan.reading.layout.document import Row
from plan.reading.layout.header_cells import is_owner_header, is_title_header, whole, whole_start
from plan.reading.layout.headers import columns, other_fields
from plan.reading.layout.plain_text import fold, one_line
from plan.reading.layout.table_columns import Columns, Sort
from plan.reading.layout.value_kinds import is_mere_value, may_name, most
from plan.reading.phrases import leading

_LOOKED_AT = 30
"""Rows below a header that tell what its columns have."""
_MOST = 0.6
_NAME, _SENTENCE = 6.0, 14.0
"""Characters that the titles of activities have at least, on average; fewer where a header tells the owners."""
_HEADER_LENGTH, _HEADER_WORDS, _SHORTEST_HEADER = 40, 5, 4
_AMOUNT = re.compile(r"^[\d\s.,%+–-]*(?:kr|tkr|mnkr)?$", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_ABBREVIATION = re.compile(r"^[A-ZÅÄÖ]{2,5}$")


def guessed(rows: Sequence[Row], known: Collection[str]) -> tuple[Columns, bool] | None:
    """The columns of a table that begins with these rows, and whether the first of them is its header.

    `known` are the units of the document's other tables, folded. None for a table without anything like an owner.
    """
    body = _body(rows[1 : _LOOKED_AT + 1])
    head = [one_line(cell) for cell in rows[0].cells]
    if not body or len(set(filter(None, head))) < 2:
        return None
    owners = (index for index, cell in enumerate(head) if is_owner_header(cell))
    owner = next((index for index in owners if not _has_letters(body, index)), None)
    is_told = owner is not None or any(is_title_header(cell) for cell in head)
    with_others = PlanField.COLLABORATION in other_fields(rows[0].cells)
    is_told = is_told or (with_others and any(_are_goals(body, index) for index in range(len(head))))
    if not is_told and (typed := _by_types(head, body)):
        return typed, True
    if owner is None:
        told = [index for index, cell in enumerate(head) if is_title_header(cell)][:1]
        told += [index for index in range(len(head)) if _are_goals(body, index)]
        owner = _owner_by_values(body, known, [index for index in range(len(head)) if index not in told])
    has_header = is_told or owner is None or not is_unit_like(head[owner], known)
    title = _title(head, body if has_header else [rows[0], *body], owner, _NAME if is_told else _SENTENCE)
    if title is None or (owner is None and not is_told):
        return None
    others = other_fields(rows[0].cells) if has_header else {}
    of = {name: index for name, index in others.items() if index not in (title, owner)}
    above = next((index for index in range(title) if index != owner and groups(body, index)), None)
    of |= {PlanField.GOAL: above} if above is not None and PlanField.GOAL not in of else {}
    of |= {PlanField.TITLE: title} | ({PlanField.UNITS: owner} if owner is not None else {})
    beside = (owner or title) + 1
    if (
        owner is not None
        and PlanField.COLLABORATION not in of
        and beside not in of.values()
        and _names(body, head, beside)
    ):
        of[PlanField.COLLABORATION] = beside
    return Columns(Sort.ACTIVITIES, of, guessed=" | ".join(filter(None, head))), has_header


def _has_letters(body: Sequence[Row], index: int) -> bool:
    """Whether each text of a column is one sign, as that of a unit which is ticked has: "Mottagning" above A and S."""
    texts = _column(body, index)
    return bool(texts) and all(len(text) == 1 for text in texts)


def _are_goals(body: Sequence[Row], index: int) -> bool:
    texts = _column(body, index)
    return len(texts) > 1 and all(map(is_numbered_goal, texts))


def _names(body: Sequence[Row], head: Sequence[str], index: int) -> bool:
    """Whether a column has names, and none of what is told of an activity by its header."""
    if index >= len(head) or len(head[index]) < _SHORTEST_HEADER or head[index] in head[:index]:
        return False
    if whole_start((*row_words.BESIDE_HEADERS, *row_words.BESIDE_BEGINNINGS), head[index]):
        return False
    return most(_told_in(body, index), may_name)


def _by_types(head: Sequence[str], body: Sequence[Row]) -> Columns | None:
    """Where each text of one column has a type, that has the activities, and the next one with names the owners."""
    columns_of = {index: _told_in(body, index) for index in range(len(head))}
    typed = [index for index, texts in columns_of.items() if most(texts, _has_type, _MOST)]
    if len(typed) != 1 or most(list(filter(None, head)), _has_type):
        return None
    goal = next((index for index, texts in columns_of.items() if texts and all(map(is_numbered_goal, texts))), None)
    others = (index for index in (*range(typed[0] + 1, len(head)), *range(typed[0])) if index != goal)
    owner = next((index for index in others if most(columns_of[index], may_name)), None)
    if owner is None:
        return None
    of = {PlanField.TITLE: typed[0], PlanField.UNITS: owner} | ({} if goal is None else {PlanField.GOAL: goal})
    beyond = next((index for index in others if index > owner and most(columns_of[index], may_name)), None)
    of |= {} if beyond is None else {PlanField.COLLABORATION: beyond}
    return Columns(Sort.ACTIVITIES, of, guessed=" | ".join(filter(None, head)))


def _told_in(body: Sequence[Row], index: int) -> list[str]:
    return [text for text in _column(body, index) if text.casefold() not in words.NO_COLLABORATION]


def _has_type(text: str) -> bool:
    return MARKER.search(text) is not None


def is_numbered_goal(text: str) -> bool:
    """Whether a text names a goal by its number."""
    return any(map(str.isdigit, text)) and (names_area(text) or kind_of(text) is not None)


def is_vague(found: Columns, cells: Sequence[str]) -> bool:
    """Whether a header may as well be that of a table that tells what each unit is there for."""
    owner, title = found.of.get(PlanField.UNITS), found.of.get(PlanField.TITLE)
    if owner is None or title is None or found.sort is not Sort.ACTIVITIES or len(found.of) > 2:
        return False
    return owner < title and whole(words.VAGUE_OWNERS, cells[owner]) and whole_start(words.VAGUE_TITLES, cells[title])


def is_unlike(rows: Sequence[Row], found: Columns, known: Collection[str]) -> bool:
    """Whether the first row is a header of its own: short, its owner no unit, and those below it are units."""
    owner = found.of.get(PlanField.UNITS)
    texts = [one_line(cell) for cell in rows[0].cells if cell.strip()]
    if any(character.isdigit() for text in texts for character in text):
        return False
    body = [row for row in rows[1 : _LOOKED_AT + 1] if owner is not None and owner < len(row.cells)]
    if owner is None or len(body) < 2 or len(set(texts)) < 2 or not all(map(_is_short, texts)):
        return False
    owners = [row.cells[owner] for row in body if row.cells[owner].strip()]
    told = sum(is_unit_like(each, known) for each in owners)
    head = rows[0].cells[owner]
    return bool(head.strip()) and not is_unit_like(head, known) and told > _MOST * max(len(body), 1)


def is_unit_like(cell: str, known: Collection[str]) -> bool:
    text = one_line(cell)
    if not text or len(text) > 2 * _HEADER_LENGTH or _YEAR.search(text):
        return False
    found = re.findall(r"[\wåäöÅÄÖ]+", text.casefold())
    ends = [word for word in (found[:1] + found[-1:]) if word.endswith(unit_words.UNIT_ENDINGS)]
    return fold(text) in known or bool(ends) or bool(_ABBREVIATION.match(text))


def names_somebody(text: str) -> bool:
    """Whether a text is who something is done with: a unit's name, or another's that plans tell."""
    return is_unit_like(text, ()) or leading(words.COLLABORATORS, text) > 0


def _is_short(text: str) -> bool:
    return len(text) <= _HEADER_LENGTH and len(text.split()) <= _HEADER_WORDS and not MARKER.search(text)


def _body(rows: Sequence[Row]) -> list[Row]:
    """Up to the next header or empty row; what is repeated tells no more than once."""
    found: dict[tuple[str, ...], Row] = {}
    for row in rows:
        filled = {cell.strip() for cell in row.cells if cell.strip()}
        if not filled or columns(row.cells) or any(is_owner_header(cell) for cell in row.cells):
            break
        if len(filled) > 1 and not _adds_up(row):
            found.setdefault(tuple(row.cells), row)
    return list(found.values())


def _adds_up(row: Row) -> bool:
    first = next((one_line(cell) for cell in row.cells if cell.strip()), "")
    return leading((*row_words.TOTALS, *row_words.COUNTS), first) > 0


def _column(rows: Sequence[Row], index: int) -> list[str]:
    return [text for row in rows if index < len(row.cells) and (text := one_line(row.cells[index]))]


def _owner_by_values(body: Sequence[Row], known: Collection[str], among: Sequence[int]) -> int | None:
    told = {index: _share(_column(body, index), known) for index in among}
    filled = [index for index in told if 2 * len(_column(body, index)) >= len(body) and not _names_board(body, index)]
    best = max(filled, key=lambda index: told[index], default=None)
    return best if best is not None and told[best] >= _MOST else None


def _names_board(body: Sequence[Row], index: int) -> bool:
    """Whether a column says of every row whose the plan is, as an export does."""
    return _is_constant(body, index) and _column(body, index)[0].casefold().endswith(unit_words.WHOLE_BODIES)


def _is_constant(body: Sequence[Row], index: int) -> bool:
    """Whether a column says the same of every row, as the name of a board or a project does in an export."""
    texts = _column(body, index)
    return len(texts) > 1 and len(set(texts)) == 1


def groups(body: Sequence[Row], index: int) -> bool:
    """Whether a column names what several rows stand under: it says the same of some, or only of the first of them."""
    width = max((_filled(row) for row in body), default=0)
    whole_rows = [row for row in body if index < len(row.cells) and 2 * _filled(row) > width]
    texts = [one_line(row.cells[index]) for row in whole_rows]
    told = [text for text in texts if text]
    if len(texts) < 3 or not told or not texts[0] or all(map(is_mere_value, told)):
        return False
    follow = [text for text, above in zip(told[1:], told, strict=False) if text == above]
    return len(set(told)) > 1 and (len(told) < len(texts) or bool(follow)) and len(set(told)) < len(texts)


def _filled(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row.cells)


def _share(texts: Sequence[str], known: Collection[str]) -> float:
    return sum(is_unit_like(text, known) and len(text) <= _HEADER_LENGTH for text in texts) / max(len(texts), 1)


def _title(head: Sequence[str], body: Sequence[Row], owner: int | None, least: float) -> int | None:
    """The column with the longest texts, of those that may have activities; a header that says so comes first."""
    for index, cell in enumerate(head):
        if index != owner and is_title_header(cell) and not _is_constant(body, index):
            return index
    lengths = {
        index: sum(map(len, texts)) / len(texts)
        for index, cell in enumerate(head)
        if index != owner
        and not whole_start((*unit_words.NO_TITLE_COLUMNS, *row_words.STATUS_HEADERS), cell)
        and not _names_board(body, index)
        and (texts := _column(body, index))
        and not all(map(is_numbered_goal, texts))
        and 2 * sum(bool(_AMOUNT.match(text)) for text in texts) < len(texts)
    }
    lengths = {index: length for index, length in lengths.items() if not _is_constant(body, index)} or lengths
    lengths = {index: length for index, length in lengths.items() if not groups(body, index)} or lengths
    best = max(lengths, key=lambda index: lengths[index], default=None)
    if best is None:
        return None
    before = (index for index, length in lengths.items() if index < (owner or 0) and length > _MOST * lengths[best])
    best = next(before, best)
    marked = any(MARKER.search(text) for text in _column(body, best))
    return best if marked or lengths[best] >= least else None
