"""Where a table whose rules were lost stands in running text: below the words of its header."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from plan.reading import words
from plan.reading.layout.blocks import Block, blocks
from plan.reading.layout.document import Line
from plan.reading.layout.header_cells import is_header
from plan.reading.phrases import any_of

_OTHER_COLUMNS = (*words.UNIT_HEADERS, *words.COLLABORATION_HEADERS)
_FIRST_WORDS = tuple({phrase.split()[0] for phrase in words.TITLE_HEADERS})


def has_table(lines: Sequence[Line]) -> bool:
    return _header_at(lines) < len(lines)


def above_table(lines: Sequence[Line]) -> list[Line]:
    return list(lines[: _header_at(lines)])


def table_lines(lines: Sequence[Line]) -> Sequence[Line]:
    """The table with its header."""
    return lines[_header_at(lines) :]


def table_blocks(lines: Sequence[Line]) -> list[Block]:
    return blocks(_below_header(lines))


def _below_header(lines: Sequence[Line]) -> list[Line]:
    return list(_skip_headers(lines[_header_at(lines) :]))


def _header_at(lines: Sequence[Line]) -> int:
    """Where the table's header begins; the number of lines if there is none. A mere "Aktiviteter" is no header."""
    for index, line in enumerate(lines):
        if _starts_header(line.text):
            header = takewhile(lambda each: not each.text.strip() or is_header(each.text), lines[index:])
            if any_of(_OTHER_COLUMNS, " ".join(each.text for each in header)):
                return index
    return len(lines)


def _skip_headers(lines: Sequence[Line]) -> Iterator[Line]:
    """Drops the header, also where it is repeated on the next page."""
    inside = False
    for line in lines:
        if _starts_header(line.text):
            inside = True
        elif inside and line.text.strip() and not is_header(line.text):
            inside = False
        if not inside:
            yield line


def _starts_header(text: str) -> bool:
    """Words of a header, the first ones those for the activity: "Aktivitet och kort"."""
    return is_header(text) and any(text.strip().lower().startswith(first) for first in _FIRST_WORDS)
