"""Rows of a table whose rules were lost: running text, as a PDF copied to text gives it.

Each row comes as blocks between blank lines: the title, then the unit, then the collaboration, often two of them on
one line. What ends a title is its type marker; what tells a unit from a collaboration is which units the document
names in the rows that are plain.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from plan.model import Source
from plan.reading import words
from plan.reading.kinds import MARKER
from plan.reading.layout.blocks import Block
from plan.reading.layout.document import Line
from plan.reading.layout.plain_text import fold, one_line, without_numbering
from plan.reading.layout.unruled_table import table_blocks
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.named_units import JOINS_ON, NamedUnits, phrase_end

_REFERENCE = re.compile(
    rf"\s*(?:{'|'.join(each.strip() for each in words.CROSS_REFERENCES)})\b[^()]{{,80}}?mål\s*\d+\s*\n", re.IGNORECASE
)


def entries(lines: Sequence[Line], section: str, named: NamedUnits) -> list[Entry]:
    """The activities of one section's table."""
    own = table_blocks(lines)
    rows = _RunningRows(section, named)
    for index, block in enumerate(own):
        rows.take(block, own[index + 1] if index + 1 < len(own) else None)
    return rows.finished()


class _RunningRows:
    """Takes the blocks one by one; the last entry is the row that is being filled."""

    def __init__(self, section: str, named: NamedUnits) -> None:
        self._section = section
        self._named = named
        self._entries: list[Entry] = []
        self._title = ""
        self._whole = ""
        self._starts: list[int] = []

    def finished(self) -> list[Entry]:
        ends = [*self._starts, len(self._whole)]
        for index, entry in enumerate(self._entries):
            entry.units = one_line(entry.units)
            entry.collaboration = entry.collaboration.strip()
            entry.source = replace(entry.source, text=self._whole[ends[index] : ends[index + 1]].strip())
            if (
                not entry.collaboration
                and self._named.units
                and self._named.unit_length(entry.units) < len(entry.units)
            ):
                self._part(entry)
        return self._entries

    def _part(self, entry: Entry) -> None:
        """A unit that no other row has: perhaps a unit and a collaboration that nothing tells apart."""
        length = self._named.unit_length(entry.units)
        entry.units, entry.collaboration = (
            (entry.units[:length], entry.units[length:].strip(" ,")) if length else (entry.units, "")
        )
        entry.odd.add(Oddity.UNITS)

    def take(self, block: Block, follower: Block | None) -> None:
        self._whole += block.text + "\n"
        markers = list(MARKER.finditer(block.text))
        if not markers:
            self._take_unmarked(block, follower)
            return
        start = 0
        for index, marker in enumerate(markers):
            title = self._end_of_last(block.text[start : marker.start()])
            title = self._without_reference(title)
            title = self._unmarked_rows(title, block, marker.start() - len(title))
            self._begin(title, marker[1], block, marker.start() - len(title))
            start = marker.end()
            if index + 1 < len(markers):
                start += self._owner(block.text[start : markers[index + 1].start()], more_follows=True)
        self._owner(block.text[start:], more_follows=False)

    def _begin(self, title: str, marker: str, block: Block, offset: int = 0) -> None:
        """`offset` is where in the block the row begins."""
        whole = without_numbering(one_line(f"{self._title}\n{title}"))
        self._entries.append(Entry(self._section, whole, marker, source=_at(block, offset), origin=block.origin))
        self._starts.append(len(self._whole) - len(block.text) - 1 + offset - len(self._title))
        self._title = ""

    def _end_of_last(self, text: str) -> str:
        """Gives the last row the collaboration that runs into this title without a blank line; returns the title."""
        last = self._entries[-1] if self._entries else None
        if last and last.units and not last.collaboration and self._named.collaboration_at(text) == 0:
            end = phrase_end(text)
            last.collaboration = one_line(text[:end])
            return text[end:]
        return text

    def _without_reference(self, title: str) -> str:
        """Gives the last row a cross reference that stands before a title without a blank line; returns the title."""
        found = _REFERENCE.match(title)
        if not found or not self._entries:
            return title
        last = self._entries[-1]
        last.collaboration = "; ".join(filter(None, [last.collaboration, one_line(found[0])]))
        return title[found.end() :]

    def _unmarked_rows(self, text: str, block: Block, offset: int) -> str:
        """Takes rows without a type that stand before a title without a blank line; returns that title."""
        lines = text.split("\n")
        for index, line in enumerate(lines[:-1]):
            if index and self._is_whole_owner(line):
                above, after = "\n".join(lines[:index]), "\n".join(lines[index + 1 :])
                self._begin(above, "", block, offset)
                self._owner(line, more_follows=False)
                return self._unmarked_rows(after, block, offset + len(text) - len(after))
        return text

    def _is_whole_owner(self, line: str) -> bool:
        """A line that is a known unit and a collaboration, nothing else."""
        rest = line.strip()[self._named.unit_length(line.strip()) :].strip()
        return rest != line.strip() and self._named.collaboration_at(rest) == 0 and phrase_end(rest) == len(rest)

    def _owner(self, text: str, *, more_follows: bool) -> int:
        """Reads unit and collaboration after a title; returns how much of the text they take."""
        entry = self._entries[-1]
        start = self._named.collaboration_at(text)
        if start is None:
            start = (
                self._named.unit_length(text.lstrip()) + len(text) - len(text.lstrip()) if more_follows else len(text)
            )
            entry.units += "\n" + text[:start]
            return start
        end = start + phrase_end(text[start:]) if more_follows else len(text)
        entry.units += "\n" + text[:start]
        entry.collaboration = one_line(text[start:end])
        return end

    def _take_unmarked(self, block: Block, follower: Block | None) -> None:
        entry = self._entries[-1] if self._entries else None
        if entry and not entry.collaboration:
            if not entry.units.strip() or entry.units.rstrip().lower().endswith((*JOINS_ON, "-")):
                self._owner(block.text, more_follows=False)
                return
            if self._named.collaboration_at(block.text) == 0:
                entry.collaboration = one_line(block.text)
                return
        if follower and self._is_owner(follower.text) and not MARKER.search(follower.text):
            self._begin(block.text, "", block)
        elif follower and _goes_on(block, follower):
            self._title = block.text + "\n"
        elif entry:
            entry.collaboration = "; ".join(filter(None, [entry.collaboration, one_line(block.text)]))
            if not fold(block.text).startswith(words.CROSS_REFERENCES):
                entry.odd.add(Oddity.COLLABORATION)
        else:
            self._begin(block.text, "", block)

    def _is_owner(self, text: str) -> bool:
        return self._named.unit_length(text) > 0 or bool(self._named.collaboration_at(text))


def _goes_on(block: Block, follower: Block) -> bool:
    """Whether a title is divided by the end of a page."""
    if fold(block.text).startswith(words.CROSS_REFERENCES) or not MARKER.search(follower.text):
        return False
    return block.page_ends or follower.text[:1].islower()


def _at(block: Block, offset: int) -> Source:
    """Where a row stands that begins so many characters into the block."""
    above = block.text[: offset + len(block.text[offset:]) - len(block.text[offset:].lstrip())].count("\n")
    return replace(block.source, line=block.source.line + above) if block.source.line else block.source
