"""Lists of what may be chosen in the columns of a spreadsheet, a column for each, which are none of its plan."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from plan.reading import words
from plan.reading.layout.document import Row
from plan.reading.layout.header_cells import is_title_header
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.value_kinds import is_state

_LEAST = 3
"""Choices in the longest of them."""
_DEGREES = frozenset(("låg", "lågt", "liten", "medel", "medelhög", "hög", "högt", "stor", "mycket hög"))


def is_of_choices(rows: Sequence[Row]) -> bool:
    """Whether under the first of these rows no column has a text twice, each is filled from the top, most end before
    the last row, the first of them too, and one has types, statuses or degrees alone.
    """
    head = [one_line(cell) for cell in rows[0].cells] if rows else []
    told = [index for index, text in enumerate(head) if text]
    if len(told) < 2 or any(is_title_header(head[index]) for index in told):
        return False
    body = list(takewhile(lambda row: any(cell.strip() for cell in row.cells), rows[1:]))
    if any(len(row.cells) != len(head) for row in body):
        return False
    columns = [[one_line(row.cells[index]).casefold() for row in body] for index in told]
    lists = [list(takewhile(bool, each)) for each in columns]
    if any(any(each[len(told) :]) or len(set(told)) != len(told) for each, told in zip(columns, lists, strict=True)):
        return False
    lengths = [len(each) for each in lists]
    longest = max(lengths)
    ended = sum(length < longest for length in lengths)
    is_list = min(lengths) > 1 and longest >= _LEAST and lengths[0] < longest and ended * 2 >= len(lists)
    return is_list and any(map(_is_known, lists))


def _is_known(choices: Sequence[str]) -> bool:
    return all(each in words.KIND_WORDS or each in _DEGREES or is_state(each) for each in choices)
