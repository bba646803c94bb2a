"""Lists of what may be chosen in the columns of a spreadsheet, a column for each, which are none of its plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plan.reading import words
from plan.reading.layout.document import Row
from plan.reading.layout.header_cells import is_title_header
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.value_kinds import is_state

_LEAST = 3
"""Choices in the longest of them."""
_DEGREES = frozenset(("låg", "lågt", "liten", "medel", "medelhög", "hög", "högt", "stor", "mycket hög"))


def is_of_choices(rows: Sequence[Row], at: int) -> bool:
    """Whether under the row that stands there no column has a text twice, each is filled from the top, most end before
    the last row, the first of them too, and one has types, statuses or degrees alone.
    """
    head = [one_line(cell) for cell in rows[at].cells]
    told = [index for index, text in enumerate(head) if text]
    if len(told) < 2 or any(is_title_header(head[index]) for index in told):
        return False
    lists = _lists(rows, at, told)
    if lists is None:
        return False
    lengths = [len(each) for each in lists]
    longest = max(lengths)
    ended = sum(length < longest for length in lengths)
    is_list = min(lengths) > 1 and longest >= _LEAST and lengths[0] < longest and ended * 2 >= len(lists)
    return is_list and any(map(_is_known, lists))


def _lists(rows: Sequence[Row], at: int, told: Sequence[int]) -> list[dict[str, None]] | None:
    """What stands in each of the columns down to an empty row; None as soon as one has a text twice, or one below an
    empty cell, as the columns of any other table soon have.
    """
    lists: list[dict[str, None]] = [{} for _ in told]
    for number in range(len(rows) - at - 1):
        row = rows[at + 1 + number]
        if not any(cell.strip() for cell in row.cells):
            break
        if len(row.cells) != len(rows[at].cells):
            return None
        for index, held in zip(told, lists, strict=True):
            text = one_line(row.cells[index]).casefold()
            if text and (len(held) < number or text in held):
                return None
            if text:
                held[text] = None
    return lists


def _is_known(choices: Iterable[str]) -> bool:
    return all(each in words.KIND_WORDS or each in _DEGREES or is_state(each) for each in choices)
