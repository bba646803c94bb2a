"""Tables of figures, which stand beside a plan's: told by what stands in their columns, whatever these are called."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from plan.reading import words
from plan.reading.layout.document import Row
from plan.reading.layout.header_cells import whole
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.value_kinds import is_amount, is_when

_LEAST = 2
"""Columns of figures."""
_MOST_TEXTS = 1


def is_of_figures(rows: Sequence[Row]) -> bool:
    """Whether the first of these rows heads columns of figures, but for one of names and perhaps one of codes."""
    if not rows:
        return False
    head = [one_line(cell) for cell in rows[0].cells]
    told = [index for index, text in enumerate(head) if text]
    if len(told) <= _LEAST or any(is_amount(head[index]) and not is_when(head[index]) for index in told):
        return False
    if any(whole(words.TITLE_HEADERS, head[index]) or len(head[index]) > 60 for index in told):
        return False
    body = list(takewhile(lambda row: sum(bool(cell.strip()) for cell in row.cells) > 1, rows[1:]))
    columns = [
        [text for row in body if index < len(row.cells) and (text := one_line(row.cells[index]))] for index in told
    ]
    figures = sum(bool(texts) and all(map(_is_figure, texts)) for texts in columns)
    return bool(body) and figures >= _LEAST and len(columns) - figures <= _MOST_TEXTS


def _is_figure(text: str) -> bool:
    return is_amount(text) and (any(map(str.isdigit, text)) or text in words.NO_COLLABORATION)
