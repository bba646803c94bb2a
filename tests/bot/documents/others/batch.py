"""Plans in the shapes of other hands, told in plain text files with what is right to read out of each.

A file holds documents of one kind. `=== name | formats` begins one; `# ` is a heading, `- ` a point, `| a | b |` a row,
anything else a line. `=> goal || title || types || units || collaboration || mark` is an activity that is right to
read: with the mark `?` it must be asked about, with `*` it may be. `-> word value` is something else that must hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.bot.documents.making import Heading, Part, Rows, Text

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Point:
    text: str


@dataclass(frozen=True)
class Wanted:
    """An activity that is right to read. `mark`: "?" must be asked about, "*" may be, "" must not."""

    goal: str
    title: str
    kinds: str = ""
    units: tuple[str, ...] = ()
    collaboration: str = ""
    mark: str = ""


@dataclass
class Told:
    """A document and what is right to read out of it. `file` is the kind's file."""

    file: str
    name: str
    formats: tuple[str, ...]
    parts: list[Part | Point] = field(default_factory=list)
    wanted: list[Wanted] = field(default_factory=list)
    holds: list[tuple[str, str]] = field(default_factory=list)


def told_in(folder: Path) -> list[Told]:
    """Those in the folder itself, not in the ones below it."""
    return [each for path in sorted(folder.glob("*.txt")) for each in _documents(path)]


def _documents(path: Path) -> Iterator[Told]:
    told: Told | None = None
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("=== "):
            if told:
                yield told
            name, _, formats = line.removeprefix("=== ").partition("|")
            told = Told(path.stem, name.strip(), tuple(formats.split()))
        elif told:
            _take(told, line.strip())
    if told:
        yield told


def _take(told: Told, line: str) -> None:
    if line.startswith("=> "):
        told.wanted.append(_wanted(line.removeprefix("=> ")))
    elif line.startswith("-> "):
        word, _, value = line.removeprefix("-> ").partition(" ")
        told.holds.append((word, value.strip()))
    elif line.startswith("|"):
        _take_row(told, tuple(cell.strip().replace("\\n", "\n") for cell in line.strip("|").split("|")))
    elif line.startswith("#"):
        signs, _, text = line.partition(" ")
        told.parts.append(Heading(text, len(signs)))
    elif line.startswith("- "):
        told.parts.append(Point(line.removeprefix("- ")))
    elif line:
        told.parts.append(Text(line))


def _take_row(told: Told, cells: tuple[str, ...]) -> None:
    """A row of another width begins another table."""
    last = told.parts[-1] if told.parts else None
    if isinstance(last, Rows) and len(last.rows[0]) == len(cells):
        told.parts[-1] = Rows([*last.rows, cells])
    else:
        told.parts.append(Rows([cells]))


def _wanted(line: str) -> Wanted:
    goal, title, kinds, units, collaboration, mark = ([each.strip() for each in line.split("||")] + [""] * 6)[:6]
    return Wanted(goal, title, kinds, tuple(filter(None, map(str.strip, units.split(";")))), collaboration, mark)


def table_rows(parts: Sequence[Part | Point]) -> list[tuple[str, ...]]:
    """The document as the rows of one sheet."""
    found: list[tuple[str, ...]] = []
    for part in parts:
        match part:
            case Rows(rows):
                found += [tuple(row) for row in rows]
            case Point(text):
                found.append((f"• {text}",))
            case Heading(text) | Text(text):
                found.append((text,))
    return found
