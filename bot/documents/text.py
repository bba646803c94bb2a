"""Plain text: a PDF or a page copied to a .txt file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from bot.documents.drawn_tables import with_drawn_tables
from bot.documents.errors import Progress, Unreadable
from bot.documents.limits import FIRST_ROWS, must_begin_as_plan, must_have_lines
from bot.documents.prose import gutter_of_lists
from plan.dropped import FileFault
from plan.model import Source
from plan.reading import Document, Line, Row, TextTable
from plan.reading.layout.guessed_columns import guessed
from plan.reading.layout.header_cells import is_owner_header
from plan.reading.layout.headers import columns

_ENCODINGS = ("utf-8-sig", "cp1252")
_PIECE = re.compile(r"\S+(?: \S+)*")
"""Words with one space between them; two or more divide columns."""
_LETTER = 2.5
"""Points that a letter is counted as: a cell may begin one letter to the left of its header."""
_GARBLED = re.compile(r"(?<=[a-z])[†„”ŒŠš](?=[a-z])|Ã[¥¤¶]")
"""å, ä and ö within a word, as DOS or an old Mac wrote them, or as UTF-8 that was taken for Windows-1252."""
_HEAD = 12
"""Rows among which a table's header stands."""
_QUOTE = re.compile(r"^(?:> ?)+", re.MULTILINE)
_BROKEN = re.compile(r'(?:^|\t)"[^"\t\n]{0,200}\n[^"\t\n]{0,200}"(?=[\t\n])', re.MULTILINE)
"""A cell between quotes with a line break in it."""
_IN_STARS = re.compile(r"\*\*([^\s*](?:[^*\n]{0,200}[^\s*])?)\*\*")
"""What stands in bold where it was written: "**Bokbuss till byarna**"."""
_QUOTED = 3
"""So many lines are no chance."""
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def read_text(path: Path, progress: Progress) -> Document:
    """A form feed begins the next page; without one, only lines are counted."""
    text = decoded(path)
    plain = _without_quotes(_unquoted(text.replace("\r\n", "\n").replace("\r", "\n")))
    pages = _IN_STARS.sub(r"\1", plain).split("\f")
    must_have_lines(path.name, text.count("\n") + text.count("\r") - text.count("\r\n"))
    lines: list[Line] = []
    for page, content in enumerate(pages, 1):
        for line in content.split("\n"):
            place = Source(page=page if len(pages) > 1 else None, line=len(lines) + 1, text=line)
            lines.append(Line(line, place))
    if len(lines) > FIRST_ROWS:
        must_begin_as_plan(path.name, ([line.text] for line in lines[:FIRST_ROWS]))
    progress(1, 1)
    return Document(path.name, tuple(_parts(lines)), wrapped=True)


def _parts(lines: Sequence[Line]) -> Iterator[Line | TextTable]:
    """What signs draw is a table as it stands; in the rest tabs and gaps may divide one."""
    for is_table, group in groupby(with_drawn_tables(lines), lambda part: isinstance(part, TextTable)):
        if is_table:
            yield from group
        else:
            text = [part for part in group if isinstance(part, Line)]
            yield from _with_tables(_with_columns(_in_reading_order(text)))


def _pasted(text: str) -> str:
    """Cells that a sheet's copy has between quotes because they have line breaks, each on one line without quotes."""
    if not _BROKEN.search(text):
        return text
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
    except csv.Error:
        return text
    return "\n".join("\t".join(" ".join(cell.split("\n")) for cell in row) for row in rows)


def _without_quotes(text: str) -> str:
    """A sheet's copy has quotes around a cell that holds some, and doubles these: "Beslut i ""lilla"" nämnden"."""
    lines = _pasted(text).split("\n")
    return "\n".join("\t".join(map(_bare, line.split("\t"))) if "\t" in line else line for line in lines)


def _bare(cell: str) -> str:
    inner = cell[1:-1].replace('""', "") if cell[:1] == cell[-1:] == '"' else cell
    return cell[1:-1].replace('""', '"') if inner is not cell and '"' not in inner else cell


def _unquoted(text: str) -> str:
    """Without the signs that a letter sets before each line that it quotes."""
    return _QUOTE.sub("", text) if len(_QUOTE.findall(text)) >= _QUOTED else text


def _in_reading_order(lines: Sequence[Line]) -> list[Line]:
    """Two columns of lists that spaces set apart on a page: the left one is read to its end before the right one."""
    apart = [[(start, start + _LETTER * len(text), text) for start, text in _pieces(line.text)] for line in lines]
    gutter = gutter_of_lists([pieces for pieces in apart if pieces])
    if gutter is None:
        return list(lines)
    beside = [index for index, pieces in enumerate(apart) if pieces and pieces[-1][0] >= gutter]
    inside = range(beside[0], beside[-1] + 1)
    return [*lines[: inside[0]], *_columned(lines, inside, gutter), *lines[inside[-1] + 1 :]]


def _columned(lines: Sequence[Line], inside: range, gutter: float) -> Iterator[Line]:
    at = round(gutter / _LETTER)
    for index in inside:
        yield replace(lines[index], text=lines[index].text.expandtabs()[:at].rstrip())
    yield Line("")
    for index in inside:
        yield replace(lines[index], text=lines[index].text.expandtabs()[at:].rstrip())
    yield Line("")


def _with_columns(lines: Sequence[Line]) -> Sequence[Line]:
    """Where spaces set a table's header and rows apart into columns, each line has its pieces by where they stand."""
    apart = [replace(line, segments=_pieces(line.text)) for line in lines]
    divided = [line for line in apart if len(line.segments) > 1]
    headers = [line for line in divided if _is_header([text for _, text in line.segments])]
    starts = {start for line in headers for start, _ in line.segments}
    return apart if any(line not in headers and _stands_below(line, starts) for line in divided) else lines


def _is_header(texts: Sequence[str]) -> bool:
    return columns(texts) is not None or any(map(is_owner_header, texts))


def _stands_below(line: Line, starts: Iterable[float]) -> bool:
    return all(any(abs(start - column) <= _LETTER for column in starts) for start, _ in line.segments)


def _pieces(line: str) -> tuple[tuple[float, str], ...]:
    return tuple((_LETTER * piece.start(), piece[0]) for piece in _PIECE.finditer(line.expandtabs()))


def _with_tables(lines: Iterable[Line]) -> Iterator[Line | TextTable]:
    """Lines whose cells tabs divide are a table, if they begin as one or have as many cells as the table above."""
    width = 0
    for tabbed, group in groupby(lines, lambda line: "\t" in line.text):
        together = list(group)
        rows = [Row(tuple(cell.strip() for cell in line.text.split("\t")), line.source) for line in together]
        begins = tabbed and (any(columns(row.cells) for row in rows[:_HEAD]) or guessed(rows, ()) or _is_even(rows))
        if not begins and (not tabbed or len(rows[0].cells) != width):
            width = width if all(not line.text.strip() for line in together) else 0
            yield from together
            continue
        width = max(len(row.cells) for row in rows)
        yield TextTable(tuple(replace(row, cells=(*row.cells, *[""] * width)[:width]) for row in rows))


def _is_even(rows: Sequence[Row]) -> bool:
    """Whether each of several lines has as many cells, and the last ones are no page numbers of a list of contents."""
    widths = {len(row.cells) for row in rows}
    return len(rows) > 1 and len(widths) == 1 and not all(row.cells[-1].isdecimal() for row in rows)


def decoded(path: Path) -> str:
    """The file's text, whatever of the usual encodings it was saved in."""
    content = path.read_bytes()
    if content.startswith(_UTF_16):
        return content.decode("utf-16", errors="replace")
    if b"\0" in content:
        raise Unreadable(
            f"{path.name} is not a text file, whatever its name says. Give it its right ending.", FileFault.MISNAMED
        )
    for encoding in _ENCODINGS:
        try:
            return _must_be_swedish(content.decode(encoding), path.name)
        except UnicodeDecodeError:
            continue
    raise Unreadable(f"{path.name} has an unknown text encoding. Save it as UTF-8 and import it again.")


def _must_be_swedish(text: str, name: str) -> str:
    """Raises Unreadable where other signs stand for å, ä and ö, so that no plan is stored with them."""
    if _GARBLED.search(text) and not set("åäö") & set(text):
        raise Unreadable(
            f"{name} has other signs where å, ä and ö should be. Save the original as UTF-8 and import that."
        )
    return text
