"""Lines and cells that are marked as activities and yet were not read as such: none is lost in silence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from plan.model import Source
from plan.reading.kinds import MARKER, explains
from plan.reading.layout.document import Line, TextTable
from plan.reading.layout.plain_text import fold, one_line, without_point
from plan.reading.rows.entry import Entry, Oddity

_LONGEST = 200
_TAIL = 30
"""So many characters before the marker are looked for among what was read: a title may begin on another line."""


def as_read(entries: Iterable[Entry]) -> str:
    return fold(" ".join(one_line(f"{entry.source.text} {entry.title}") for entry in entries))


def strays(parts: Sequence[Line | TextTable], read: str) -> list[Entry]:
    """An entry for each, with what it is marked as; whether it is an activity is yet to be asked."""
    found: dict[str, Entry] = {}
    for text, source in _texts(parts):
        marker = MARKER.search(text)
        title = without_point(text[: marker.start()].strip(" |")) if marker else ""
        if marker and title and fold(title)[-_TAIL:] not in read:
            rest = text[marker.end() :].strip(" .:;|")
            odd = {Oddity.STRAY, Oddity.UNITS} if rest else {Oddity.STRAY}
            found.setdefault(fold(title), Entry("", title, marker[1], rest, source=source, odd=odd))
    return list(found.values())


def _texts(parts: Iterable[Line | TextTable]) -> Iterator[tuple[str, Source]]:
    """Lines and cells with one marker."""
    for part in parts:
        rows = [(part.text, part.source)] if isinstance(part, Line) else _cells(part)
        yield from ((one_line(text), source) for text, source in rows if is_marked(one_line(text)))


def _cells(table: TextTable) -> Iterator[tuple[str, Source]]:
    return ((cell, row.source) for row in table.rows for cell in dict.fromkeys(row.cells))


def is_marked(text: str) -> bool:
    """Whether it has one marker, and that does not explain a word: "… eller förstudie (F)" does."""
    found = list(MARKER.finditer(text))
    if len(found) != 1 or len(text) > _LONGEST:
        return False
    before = text[: found[0].start()]
    return bool(before.strip()) and not explains(before)
