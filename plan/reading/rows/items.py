"""Activities as a list of points: "• Ta fram en ny skolplan (P). Ansvarig: Rektor. Samverkan: SBF"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from plan.reading import words
from plan.reading.kinds import MARKER
from plan.reading.layout.document import Line
from plan.reading.layout.outline import Section
from plan.reading.layout.plain_text import joined, point, without_point
from plan.reading.rows.entry import Entry
from plan.reading.rows.titles import title_and_marker


def _label(phrases: Iterable[str], without_colon: str) -> re.Pattern[str]:
    known = "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))
    return re.compile(rf"(?<![\s(,;.–-])[\s(,;.–-]*+\b(?:(?:{known})\s*:|{without_colon}\b)\s*", re.IGNORECASE)


_UNIT = _label(words.UNIT_HEADERS, "ansvarig är")
_COLLABORATION = _label(words.COLLABORATION_HEADERS, "i samverkan med")


_INDENT = 8.0
"""Points by which a list within a list begins further to the right."""


@dataclass(frozen=True, slots=True)
class _Point:
    """`sign` is what stands before it, with "+" if it is indented; `index` is its place among the section's lines."""

    sign: str
    text: str
    line: Line
    index: int

    @property
    def tells(self) -> bool:
        """Whether it says its type or who is responsible."""
        return bool(MARKER.search(self.text) or _UNIT.search(self.text))


def has_items(section: Section) -> bool:
    """Points that are activities: under "Planerade aktiviteter", or each with a type or somebody responsible."""
    points = _activities(section.lines)
    return bool(points) and (section.is_generic or 2 * sum(each.tells for each in points) > len(points))


def item_entries(lines: Sequence[Line], section: str) -> list[Entry]:
    return [_entry(each.text, each.line, section) for each in _activities(lines)]


def above_items(lines: Sequence[Line]) -> Sequence[Line]:
    return lines[: min((each.index for each in _activities(lines)), default=len(lines))]


def _activities(lines: Sequence[Line]) -> list[_Point]:
    """Of a list within a list the points of one level: those that tell most, else the first ones."""
    levels: dict[str, list[_Point]] = {}
    for each in _points(lines):
        levels.setdefault(each.sign, []).append(each)
    return max(levels.values(), key=lambda level: sum(each.tells for each in level), default=[])


def _points(lines: Sequence[Line]) -> list[_Point]:
    """Each point with the lines that go on with it, up to a blank one."""
    found: list[_Point] = []
    left = _left_edges(lines)
    for index, line in enumerate(lines):
        if not point(line.text):
            continue
        goes_on = takewhile(lambda each: each.text.strip() and not point(each.text), lines[index + 1 :])
        text = joined([without_point(line.text), *(each.text for each in goes_on)])
        indented = line.segments and line.segments[0][0] > left[line.source.page] + _INDENT
        found.append(_Point(point(line.text) + "+" * bool(indented), text, line, index))
    return found


def _left_edges(lines: Sequence[Line]) -> dict[int | None, float]:
    """Where the points furthest to the left begin, by page."""
    edges: dict[int | None, float] = {}
    for line in lines:
        if line.segments and point(line.text):
            start = line.segments[0][0]
            edges[line.source.page] = min(edges.get(line.source.page, start), start)
    return edges


def _entry(text: str, line: Line, section: str) -> Entry:
    rest, collaboration = _parted(text, _COLLABORATION)
    rest, units = _parted(rest, _UNIT)
    title, marker = title_and_marker(rest.rstrip(" .,;–-"))
    return Entry(section, title, marker, units.strip(" .,;)"), collaboration.strip(" .,;)"), line.source)


def _parted(text: str, label: re.Pattern[str]) -> tuple[str, str]:
    found = label.search(text)
    return (text[: found.start()], text[found.end() :]) if found else (text, "")
