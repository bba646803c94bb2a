"""Activities as a list of points: "• Ta fram en ny skolplan (P). Ansvarig: Rektor. Samverkan: SBF"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from plan.reading import words
from plan.reading.document import Line
from plan.reading.entry import MARKER, Entry, title_and_marker
from plan.reading.outline import Section
from plan.reading.tidy import is_bullet, joined, without_bullet


def _label(phrases: Iterable[str]) -> re.Pattern[str]:
    known = "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))
    return re.compile(rf"[\s(,;.–-]*\b(?:{known})\s*:\s*", re.IGNORECASE)


_UNIT = _label(words.UNIT_HEADERS)
_COLLABORATION = _label(words.COLLABORATION_HEADERS)


def has_items(section: Section) -> bool:
    """Points that are activities: under "Planerade aktiviteter", or each with a type or somebody responsible."""
    points = [text for text, _ in _points(section.lines)]
    told = [text for text in points if MARKER.search(text) or _UNIT.search(text)]
    return bool(points) and (section.is_generic or 2 * len(told) > len(points))


def item_entries(lines: Sequence[Line], section: str) -> list[Entry]:
    return [_entry(text, line, section) for text, line in _points(lines)]


def _points(lines: Sequence[Line]) -> list[tuple[str, Line]]:
    """Each point's text with the lines that go on with it, up to a blank one, and where it begins."""
    found: list[tuple[list[str], Line]] = []
    inside = False
    for line in lines:
        if is_bullet(line.text):
            found.append(([without_bullet(line.text)], line))
            inside = True
        elif inside and line.text.strip():
            found[-1][0].append(line.text)
        else:
            inside = False
    return [(joined(texts), line) for texts, line in found]


def _entry(text: str, line: Line, section: str) -> Entry:
    rest, collaboration = _parted(text, _COLLABORATION)
    rest, units = _parted(rest, _UNIT)
    title, marker = title_and_marker(rest.rstrip(" .,;–-"))
    return Entry(section, title, marker, units.strip(" .,;)"), collaboration.strip(" .,;)"), line.source)


def _parted(text: str, label: re.Pattern[str]) -> tuple[str, str]:
    found = label.search(text)
    return (text[: found.start()], text[found.end() :]) if found else (text, "")
