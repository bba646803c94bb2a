"""What of a section nobody took: an activity that is asked about, or skipped by a rule that has a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, replace

from plan.account import SkipRule
from plan.model import Source
from plan.reading.kinds import MARKER, explains
from plan.reading.layout.document import Line, Origin, Row, TextTable
from plan.reading.layout.guessed_columns import is_numbered_goal
from plan.reading.layout.ledger import RowLedger
from plan.reading.layout.outline import Section
from plan.reading.layout.owner_heading import owner_in
from plan.reading.layout.plain_text import fold, one_line, point, without_point
from plan.reading.layout.plan_identity import is_mere_title, names_body
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.spoken import Spoken, assigned, quoted
from plan.reading.rows.text_labels import names_owner, parted
from plan.reading.rows.titles import title_and_marker
from plan.reading.rows.told_owner import told_owner

_LONGEST = 200
_LEAST_TITLE = 4
_LABEL = re.compile(r"^[A-ZÅÄÖ][a-zåäö]{2,20}:\s+")
_IS_OPEN = re.compile(r"(?:[,/–-]|\s(?:är|med|i|av|hos|för|till|på|och|samt|tillsammans|samverkan|samarbete))\s*$")
_SENTENCE_ENDS = re.compile(r"(?<=[a-zåäö]{2}\.)\s+(?=[A-ZÅÄÖ])")
_ADDRESS = re.compile(
    r"\b\d{3} ?\d{2} [A-ZÅÄÖ]|\btelefon\b|\be-post\b|@|www\.|\borg\.?\s*nr\b|\bbesöksadress\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Left:
    text: str
    source: Source
    origin: Origin
    goal: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """What activities were read already: the rows, and the titles folded."""

    rows: Set[int]
    titles: Set[str]

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Read:
        entries = list(entries)
        return cls({number for each in entries for number in each.origin}, {fold(each.title) for each in entries})


def strays(section: Section, read: Read, ledger: RowLedger) -> list[Entry]:
    """An entry for each that is marked as an activity or names its owner; whether it is one is yet to be asked."""
    found: dict[str, Entry] = {}
    for left in _left(section, read.rows, ledger):
        for entry in _strays(left):
            if fold(entry.title) in read.titles:
                ledger.skip(left.origin, SkipRule.MENTIONED)
            elif len(entry.title) >= _LEAST_TITLE:
                found.setdefault(fold(entry.title), entry).origin += left.origin
    return list(found.values())


def _strays(left: _Left) -> list[Entry]:
    assignment = assigned(left.text)
    if told := [assignment] if assignment else quoted(left.text):
        return [_spoken(each, left) for each in told]
    stray = _stray(left)
    return [stray] if stray else []


def _spoken(told: Spoken, left: _Left) -> Entry:
    odd = {Oddity.STRAY}
    return Entry("", told.title, told.marker, told.units, told.collaboration, source=left.source, odd=odd)


def _stray(left: _Left) -> Entry | None:
    rest, units, collaboration = parted(left.text)
    title, marker = title_and_marker(without_point(rest))
    if not marker and not units:
        (title, marker), collaboration = title_and_marker(without_point(left.text)), ""
    if not marker and not units:
        return None
    odd = {Oddity.STRAY}
    if not units and (tail := _after_marker(left.text)):
        units = tail
        odd.add(Oddity.UNITS)
    return Entry("", title.strip(" |"), marker, units, collaboration, source=left.source, odd=odd, goal=left.goal)


def _after_marker(text: str) -> str:
    found = MARKER.search(text)
    return text[found.end() :].strip(" .:;|,–-") if found else ""


def _left(section: Section, read: Set[int], ledger: RowLedger) -> Iterator[_Left]:
    """Lines that nobody took, and cells of rows that no activity was read from."""
    above: Line | None = None
    taken: Origin = ()
    parts = list(_with_whole_lines(section.parts, ledger))
    for index, part in enumerate(parts):
        if isinstance(part, Line):
            if part.origin and part.origin == taken:
                continue
            below = _owner_below(parts, index) if ledger.is_open(part.origin) else None
            if below and ledger.is_open(below.origin):
                taken = below.origin
                yield _Left(f"{one_line(part.text)}. {_labels(below.text)}", part.source, part.origin + below.origin)
            elif above and not names_body(above.text) and ledger.is_open(part.origin) and owner_in(part.text):
                text = f"{_LABEL.sub('', one_line(above.text))}, {one_line(part.text)}"
                yield _Left(text, above.source, above.origin + part.origin)
            elif ledger.is_open(part.origin) and is_told(one_line(part.text)):
                yield _Left(one_line(part.text), part.source, part.origin)
            if part.text.strip():
                above = part if read.isdisjoint(part.origin) and not is_told(part.text) else None
        else:
            yield from _in_rows(part.rows, read, ledger)


def _with_whole_lines(parts: Sequence[Line | TextTable], ledger: RowLedger) -> Iterator[Line | TextTable]:
    """A line that is broken off with the sentence that goes on in the next."""
    rest: Line | None = None
    for index, part in enumerate(parts):
        if part is rest:
            continue
        rest = _broken_off(parts, index, ledger)
        if rest is not None and isinstance(part, Line):
            text = f"{one_line(part.text)} {_SENTENCE_ENDS.split(one_line(rest.text))[0]}"
            yield replace(part, text=text, origin=part.origin + rest.origin)
        else:
            yield part


def _broken_off(parts: Sequence[Line | TextTable], index: int, ledger: RowLedger) -> Line | None:
    """The next line of running text, where one ends within what it tells: "… Ansvarig är Viltenheten i samverkan med".

    None where it tells nothing with that either.
    """
    line, rest = parts[index], parts[index + 1] if index + 1 < len(parts) else None
    if not isinstance(line, Line) or not isinstance(rest, Line) or rest.heading or point(rest.text):
        return None
    if not rest.text.strip() or not _IS_OPEN.search(line.text) or not ledger.is_open(line.origin):
        return None
    return rest if names_owner(f"{one_line(line.text)} {one_line(rest.text)}") and ledger.is_open(rest.origin) else None


def _owner_below(parts: Sequence[Line | TextTable], index: int) -> Line | None:
    """The line below a title with its type, or on a line of its own, that tells at its end who is responsible."""
    title = parts[index]
    if not isinstance(title, Line) or names_owner(title.text) or point(title.text):
        return None
    is_alone = is_mere_title(title.text.strip()) and _is_gap(parts, index - 1) and _is_gap(parts, index + 1)
    if not is_marked(title.text) and not is_alone:
        return None
    below = next(
        (part for part in parts[index + 1 : index + 3] if isinstance(part, TextTable) or part.text.strip()), None
    )
    if not isinstance(below, Line) or below.heading or point(below.text) or MARKER.search(below.text):
        return None
    return below if names_owner(below.text) or told_owner(below.text) else None


def _is_gap(parts: Sequence[Line | TextTable], index: int) -> bool:
    part = parts[index] if 0 <= index < len(parts) else Line("")
    return isinstance(part, Line) and not part.text.strip()


def _labels(text: str) -> str:
    """What a text says from its first label on."""
    rest, _, _ = parted(one_line(text))
    return one_line(text)[len(rest) :].lstrip(" .,;–-")


def _in_rows(rows: Iterable[Row], read: Set[int], ledger: RowLedger) -> Iterator[_Left]:
    """A row that names a goal and nothing else is what those below it stand under."""
    goal = ""
    for row in rows:
        texts = list(dict.fromkeys(text for cell in row.cells if (text := one_line(cell))))
        if len(texts) == 1 and is_numbered_goal(texts[0]):
            goal = texts[0]
        if read.isdisjoint(row.origin) and not ledger.is_past(row.origin):
            yield from _cells(row, texts, goal)


def _cells(row: Row, texts: Sequence[str], above: str) -> Iterator[_Left]:
    goal = next(filter(is_numbered_goal, texts), above)
    for text in filter(is_told, texts):
        yield _Left(text, row.source, row.origin, goal)


def is_told(text: str) -> bool:
    if is_marked(text) or (len(text) <= _LONGEST and names_owner(text)):
        return True
    return assigned(text) is not None or bool(quoted(text))


def is_marked(text: str) -> bool:
    """Whether it has one marker, and that does not explain a word: "… eller förstudie (F)" does."""
    found = list(MARKER.finditer(text)) if "(" in text and len(text) <= _LONGEST else []
    if len(found) != 1:
        return False
    before = text[: found[0].start()]
    return bool(before.strip()) and not explains(before)


def skip_left(section: Section, ledger: RowLedger) -> None:
    """Each row and line that is still open, by the rule that it falls under."""
    for part in section.parts:
        if isinstance(part, Line):
            if ledger.is_open(part.origin):
                ledger.skip(part.origin, _line_rule(part.text))
        else:
            _skip_rows(part.rows, ledger)


def _line_rule(text: str) -> SkipRule:
    if _ADDRESS.search(text):
        return SkipRule.ADDRESS
    return SkipRule.SUBPOINT if point(text) else SkipRule.PROSE


def _skip_rows(rows: Iterable[Row], ledger: RowLedger) -> None:
    """Of a table that was read the rows without an activity; else the whole table, which has no owners."""
    rows = list(rows)
    is_read = any(row.origin and not ledger.is_open(row.origin) for row in rows)
    for row in rows:
        if ledger.is_open(row.origin):
            ledger.skip(row.origin, SkipRule.NO_TITLE if is_read else SkipRule.NO_OWNER)
