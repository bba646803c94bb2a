"""Activities as blocks of labels in running text -> a table for each: "Aktivitet: Ny bro", "Ansvarig: Gatuenheten"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from plan.reading import goal_words, row_words, words
from plan.reading.kinds import MARKER
from plan.reading.layout.document import Line, Row, TextTable
from plan.reading.layout.plain_text import point

_MOST = 12
"""Lines of a block."""
_TITLES = ("aktivitet", "åtgärd", "insats", "projekt", "uppdrag", "åtagande", "förstudie")
_NAMES = ("namn", "benämning", "rubrik", "titel", "vad", "aktivitetens namn")
"""What may begin a block too, where it has a label of who is responsible."""
_OWNERS, _OTHERS = (
    words.UNIT_HEADERS,
    (
        *(*words.COLLABORATION_HEADERS, *words.KIND_HEADERS, *row_words.TIME_LABELS),
        *("beskrivning", "syfte", "effekt", "bakgrund", "förväntad effekt"),
        *goal_words.GOAL_HEADERS,
    ),
)


def _label(names: Sequence[str], sign: str) -> re.Pattern[str]:
    known = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(rf"^\s*+({known})(?:\s\d{{1,3}}(?:\.\d{{1,2}})?)?{sign}\s*+(\S.*)$", re.IGNORECASE)


_COLON, _STROKE = r"\s*+:", r"(?:\s*+:|\s[–—-]\s)"
_TITLE, _OWNER, _OTHER = _label((*_TITLES, *_NAMES), _COLON), _label(_OWNERS, _STROKE), _label(_OTHERS, _STROKE)
_ANY = re.compile(r"^\s*+([A-ZÅÄÖ][^\W\d_]{1,20}(?:\s[a-zåäö]{1,15}){0,2})\s?:\s*+(\S.*)$")
"""A label that nobody knows, within a block."""


def begins_block(text: str) -> bool:
    return bool(_TITLE.match(text))


def is_activity_label(text: str) -> bool:
    """Whether a line tells something of the activity above it: "Ansvarig: Hamnen", "Klart: maj"."""
    return bool(_OWNER.match(text) or _OTHER.match(text))


def may_be_label(text: str) -> bool:
    """Whether it has the form of a label, whatever it tells: "Status: Ej påbörjad"."""
    return bool(_ANY.match(text))


def with_blocks(parts: Sequence[Line | TextTable]) -> list[Line | TextTable]:
    """Only a block that says who is responsible; all else stays as it is."""
    found: list[Line | TextTable] = []
    index = 0
    while index < len(parts):
        block = _block(parts, index)
        found.append(_table(block) if len(block) > 1 else parts[index])
        index += _length(parts, index, len(block)) if len(block) > 1 else 1
    return found


def _block(parts: Sequence[Line | TextTable], start: int) -> list[tuple[str, str, Line]]:
    """The labels of a block that begins there, their values and lines; [] if none does."""
    first = parts[start]
    title = _title(first) if isinstance(first, Line) and not first.heading else ""
    if not title or not isinstance(first, Line):
        return []
    block = [("Aktivitet", title, first)]
    near = parts[start + 1 : start + 1 + 2 * _MOST]
    is_labelled = bool(_TITLE.match(first.text))
    for index, part in enumerate(near):
        if isinstance(part, Line) and not part.text.strip():
            continue
        label = _label_of(part) if isinstance(part, Line) else None
        is_next = block[-1][2] is parts[start + index] or (is_labelled and not _has_owner(block))
        if not label and is_next:
            label = _any_label(near, index, has_owner=_has_owner(block))
        if not label or not isinstance(part, Line):
            break
        block.append((label[1], label[2], part))
    return block if _has_owner(block) else []


def _has_owner(block: Sequence[tuple[str, str, Line]]) -> bool:
    return any(_OWNER.match(line.text) for _, _, line in block)


def _any_label(parts: Sequence[Line | TextTable], index: int, *, has_owner: bool) -> re.Match[str] | None:
    """A label that nobody knows; where another owner is told right below it, the next block begins there."""
    part, below = parts[index], parts[index + 1] if index + 1 < len(parts) else None
    if not isinstance(part, Line) or _TITLE.match(part.text) or part.heading:
        return None
    begins = has_owner and isinstance(below, Line) and _OWNER.match(below.text)
    return None if begins else _ANY.match(part.text)


def _label_of(line: Line) -> re.Match[str] | None:
    """None for a line that begins the next block, or is no label."""
    if _TITLE.match(line.text) or line.heading:
        return None
    return _OWNER.match(line.text) or _OTHER.match(line.text)


def _title(line: Line) -> str:
    """What the label says, or a line that has its type at the end."""
    found = _TITLE.match(line.text)
    is_typed = line.text.rstrip().endswith(")") and MARKER.search(line.text) and not point(line.text)
    return found[2] if found else line.text.strip() if is_typed else ""


def _length(parts: Sequence[Line | TextTable], start: int, labels: int) -> int:
    """How many parts a block takes, with the blank lines in it."""
    index = start
    while labels:
        part = parts[index]
        labels -= bool(isinstance(part, Line) and part.text.strip())
        index += 1
    return index - start


def _table(block: Sequence[tuple[str, str, Line]]) -> TextTable:
    origin = tuple(chain.from_iterable(line.origin for _, _, line in block))
    source = block[0][2].source
    header = Row(tuple(label for label, _, _ in block), source)
    return TextTable((header, Row(tuple(value for _, value, _ in block), source, origin=origin)))
