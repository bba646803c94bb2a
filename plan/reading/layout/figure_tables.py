"""Tables of figures, which stand beside a plan's: told by what stands in their columns, whatever these are called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from plan.reading import words
from plan.reading.layout.document import Row
from plan.reading.layout.header_cells import is_title_header
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.value_kinds import is_amount, most

_YEAR = re.compile(r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?")
_LEAST = 2
"""Columns of figures."""
_MOST_TEXTS, _MOST_WORDS = 1, 3


def is_of_figures(rows: Sequence[Row]) -> bool:
    """Whether the first of these rows heads columns of figures, but for one of names and perhaps one of codes."""
    if not rows:
        return False
    head = [one_line(cell) for cell in rows[0].cells]
    told = [index for index, text in enumerate(head) if text]
    if len(told) <= _LEAST or any(_is_sum(head[index]) for index in told):
        return False
    if any(is_title_header(head[index]) or len(head[index]) > 60 for index in told):
        return False
    body = list(takewhile(lambda row: sum(bool(cell.strip()) for cell in row.cells) > 1, rows[1:]))
    columns = [
        [text for row in body if index < len(row.cells) and (text := one_line(row.cells[index]))] for index in told
    ]
    others = [texts for texts in columns if not texts or not all(map(_is_figure, texts))]
    if not body or len(columns) - len(others) < _LEAST or len(others) > _MOST_TEXTS:
        return False
    return all(most(texts, _is_short) for texts in others if texts)


def _is_short(text: str) -> bool:
    """Whether it is a name rather than what is to be done."""
    return len(text.split()) <= _MOST_WORDS


def _is_sum(text: str) -> bool:
    """Whether it is a figure and no year, which may well head a column."""
    return not any(map(str.isalpha, text)) and not _YEAR.fullmatch(text)


def _is_figure(text: str) -> bool:
    return is_amount(text) and (any(map(str.isdigit, text)) or text in words.NO_COLLABORATION)
