"""Tables that a plain text draws with signs: "| Aktivitet | Ansvarig |", with or without lines of "+---+" between."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from plan.model import Source
from plan.reading import Line, Row, TextTable

_RULE = re.compile(r"^\s*+[+|][-+=:|\s]{3,}+$")
_HEADING = re.compile(r"^(#{1,6})\s++(?=\S)")
_STRONG = re.compile(r"\*\*|__")


def with_drawn(parts: Iterable[Line | TextTable]) -> Iterator[Line | TextTable]:
    """The same in the text between the tables that a document has of its own."""
    for is_line, group in groupby(parts, lambda part: isinstance(part, Line)):
        together = list(group)
        lines = [part for part in together if isinstance(part, Line)]
        yield from with_drawn_tables(lines) if is_line else together


def with_drawn_tables(lines: Sequence[Line]) -> Iterator[Line | TextTable]:
    """Each table that bars draw; beside one, and where several lines begin so, "## " begins a heading and "**" only
    stresses."""
    is_marked = sum(1 for line in lines if _HEADING.match(line.text)) > 1
    if sum(map(_is_barred, lines)) < 2:
        yield from map(_plain, lines) if is_marked else lines
        return
    for barred, group in groupby(lines, _is_barred):
        together = list(group)
        yield from [_table(together)] if barred else map(_plain, together)


def _is_barred(line: Line) -> bool:
    text = line.text.strip()
    return bool(_RULE.match(text)) or (len(text) > 2 and text[0] == text[-1] == "|")


def _plain(line: Line) -> Line:
    found = _HEADING.match(line.text)
    text = _STRONG.sub("", line.text[found.end() :] if found else line.text)
    return replace(line, text=text, heading=len(found[1]) if found else line.heading)


def _table(lines: Sequence[Line]) -> TextTable:
    """Where lines are drawn between the rows, what stands between two of them is one row."""
    groups = [(is_rule, list(group)) for is_rule, group in groupby(lines, lambda line: bool(_RULE.match(line.text)))]
    bodies = [group for is_rule, group in groups if not is_rule]
    is_boxed = len(bodies) > 2 or lines[0].text.lstrip().startswith("+")
    rows = bodies if is_boxed else [[line] for group in bodies for line in group]
    width = max((len(_cells(line)) for row in rows for line in row), default=0)
    return TextTable(tuple(_row(row, width) for row in rows))


def _row(lines: Sequence[Line], width: int) -> Row:
    cells = [""] * width
    for line in lines:
        for index, text in enumerate(_cells(line)):
            cells[index] = f"{cells[index]}\n{text}".strip("\n")
    source = lines[0].source
    return Row(tuple(cells), Source(page=source.page, line=source.line, text=_text(lines)))


def _text(lines: Iterable[Line]) -> str:
    return "\n".join(line.text for line in lines)


def _cells(line: Line) -> list[str]:
    return [_STRONG.sub("", cell).strip() for cell in line.text.strip().strip("|").split("|")]
