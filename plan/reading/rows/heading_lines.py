"""Lines that head what stands below them, as goals head activities, though nothing marks them as headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from plan.reading.kinds import MARKER, labels_area
from plan.reading.layout.document import Line, Origin, TextTable
from plan.reading.layout.headers import columns
from plan.reading.layout.part_order import followers
from plan.reading.layout.plain_text import point
from plan.reading.rows.text_labels import is_label, names_owner
from plan.reading.rows.told_owner import told_owner


def heading_lines(parts: Sequence[Line | TextTable]) -> set[Origin]:
    return _upper_points(parts) | _labelled(parts)


def _labelled(parts: Sequence[Line | TextTable]) -> set[Origin]:
    """ "Nämndmål: Rena gator", where several such lines stand right above a table each under the same heading."""
    found: set[Origin] = set()
    run: list[Origin] = []
    for part, following in zip(parts, followers(parts), strict=True):
        if isinstance(part, Line) and part.heading:
            run = []
        elif isinstance(part, Line) and labels_area(part.text) and _is_header(following):
            run.append(part.origin)
            found |= set(run) if len(run) > 1 else set()
    return found


def _is_header(part: Line | TextTable | None) -> bool:
    if isinstance(part, TextTable):
        return bool(part.rows) and columns(part.rows[0].cells) is not None
    return part is not None and columns([text for _, text in part.segments]) is not None


def _upper_points(parts: Sequence[Line | TextTable]) -> set[Origin]:
    """The points of the upper level, where none of them tells of what type it is or who does it, and most points of
    the level below tell so.
    """
    found: set[Origin] = set()
    for run in _runs(parts):
        upper = [line for line in run if point(line.text) == point(run[0].text)]
        lower = [line for line in run if point(line.text) != point(run[0].text)]
        stands_alone = any(point(first.text) == point(then.text) for first, then in pairwise(run) if first in upper)
        if lower and not stands_alone and run[-1] not in upper and not any(map(_tells, upper)):
            found |= {line.origin for line in upper} if 2 * sum(map(_tells, lower)) > len(lower) else set()
    return found


def _runs(parts: Sequence[Line | TextTable]) -> Iterator[list[Line]]:
    """The points between two headings or tables."""
    run: list[Line] = []
    for part in parts:
        if isinstance(part, Line) and not part.heading:
            run += [part] if point(part.text) else []
            continue
        yield from [run] if run else []
        run = []
    yield from [run] if run else []


def _tells(line: Line) -> bool:
    text = line.text
    is_told = names_owner(text) or told_owner(text) is not None
    return (is_told and not is_label(text)) or MARKER.search(text) is not None
