"""Activities told in paragraphs below a goal: a title, what it is about and, last, who is responsible -> points."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from plan.reading.layout.document import Line, TextTable
from plan.reading.layout.guessed_columns import is_unit_like
from plan.reading.layout.labelled_blocks import may_be_label
from plan.reading.layout.plain_text import point
from plan.reading.layout.value_kinds import may_name, most
from plan.reading.rows.text_labels import is_label, names_owner, owner_at

_LONGEST = 120
_LEAST_POINTS = 2
_ENDS = (".", "!", "?", ":")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ0-9])")


def with_owners_below(parts: Sequence[Line | TextTable]) -> list[Line | TextTable]:
    """Where below each point there is but a name, and most are units', that is who is responsible."""
    told = [(index, part) for index, part in enumerate(parts) if isinstance(part, Line) and part.text.strip()]
    points = [index for index, line in told if point(line.text)]
    below = [each for (index, _), each in pairwise(told) if index in points and each[0] not in points]
    names = [line.text.strip() for _, line in below]
    within = [index for index, _ in told if points and points[0] <= index <= below[-1][0]] if below else []
    alone = len(within) == 2 * len(points) == 2 * len(names)
    are_units = all(map(_is_name, names)) and most(names, lambda name: is_unit_like(name, ()))
    if not alone or len(points) < _LEAST_POINTS or not are_units:
        return [*parts]
    owners = {index: replace(line, text=f"Ansvarig: {line.text.strip()}") for index, line in below}
    return [owners.get(index, part) for index, part in enumerate(parts)]


def _is_name(text: str) -> bool:
    return may_name(text) and text[:1].isupper() and not text.endswith(_ENDS) and not is_label(text)


@dataclass(slots=True)
class _ToldActivity:
    """One activity: its lines up to its labels, and those."""

    lines: list[Line] = field(default_factory=list)
    labels: list[Line] = field(default_factory=list)

    @property
    def is_owned(self) -> bool:
        return any(names_owner(each.text) for each in self.labels)


def as_points(parts: Sequence[Line | TextTable]) -> list[Line | TextTable]:
    """The same where anything else stands there: a table, a point, a label of nothing, a title that is none."""
    lines = [part for part in parts if isinstance(part, Line)]
    told = list(_told(lines)) if len(lines) == len(parts) and not any(point(each.text) for each in lines) else []
    found = [each for each in told if each.is_owned]
    if not found or found != told[: len(found)] or not any(_describes(each) for each in found):
        return [*parts]
    points = [_point(each) for each in found]
    if any(each is None for each in points):
        return [*parts]
    rest = told[len(found) :]
    return [*(each for each in points if each), *(line for each in rest for line in each.lines)]


def _told(lines: Sequence[Line]) -> Iterator[_ToldActivity]:
    now, above = _ToldActivity(), ""
    for line in lines:
        is_next, above = bool(above), line.text.strip()
        if not above:
            continue
        if is_label(line.text) or (is_next and now.labels and may_be_label(line.text)):
            now.labels.append(line)
            continue
        if now.labels:
            yield now
            now = _ToldActivity()
        at = owner_at(line.text)
        if not at:
            now.lines.append(line)
            continue
        if now.lines:  # what introduces them
            now = _ToldActivity()
        now.lines.append(replace(line, text=line.text[:at].strip()))
        now.labels.append(replace(line, text=line.text[at:].strip(), origin=()))
    if now.lines or now.labels:
        yield now


def _describes(told: _ToldActivity) -> bool:
    """Whether it says more than its title."""
    return len(told.lines) > 1 or len(_SENTENCE_END.split(told.lines[0].text if told.lines else "")) > 1


def _point(told: _ToldActivity) -> Line | None:
    title = _title(told.lines)
    if title is None:
        return None
    text, source = title
    labels = ". ".join(each.text.strip(" .") for each in told.labels if is_label(each.text))
    origin = tuple(number for line in (*told.lines, *told.labels) for number in line.origin)
    return Line(f"• {text}. {labels}", source.source, origin=origin)


def _title(lines: Sequence[Line]) -> tuple[str, Line] | None:
    """The first sentence of one paragraph; of several lines the first that is no sentence."""
    if not lines:
        return None
    line = next((each for each in lines if not each.text.rstrip().endswith(_ENDS)), lines[0])
    text = line.text.strip()
    if len(lines) == 1 and not text.endswith(_ENDS):  # its labels stood behind it
        text = _SENTENCE_END.split(text)[0].rstrip(".")
    fits = 0 < len(text) <= _LONGEST and not text.endswith(_ENDS) and text[0].isupper()
    return (text, line) if fits else None
