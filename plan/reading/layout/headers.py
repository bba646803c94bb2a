"""Which column of a table means what, told by its header whatever words and order it has."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from plan.reading import words
from plan.reading.fields import PlanField
from plan.reading.layout.plain_text import one_line
from plan.reading.phrases import leading


class Sort(StrEnum):
    """What the rows of a table are."""

    ACTIVITIES = "activities"
    GOALS = "goals"
    SURVEYS = "surveys"
    MEASURES = "measures"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Columns:
    """`of` maps a field to its column, counted from 0; `goal_header` is what the column of goals is called.

    `ticks` are the columns of one type each, in which a row has a tick.
    """

    sort: Sort
    of: Mapping[PlanField, int]
    goal_header: str = ""
    ticks: Mapping[int, str] = field(default_factory=dict)

    def fields(self, cells: Sequence[str]) -> dict[PlanField, str]:
        found = {name: cells[index].strip() for name, index in self.of.items() if index < len(cells)}
        ticked = [kind for index, kind in self.ticks.items() if _is_ticked(cells[index : index + 1])]
        return found | {PlanField.KINDS: "/".join(ticked)} if self.ticks else found


_ACTIVITY_FIELDS = {
    PlanField.TITLE: words.TITLE_HEADERS,
    PlanField.UNITS: words.UNIT_HEADERS,
    PlanField.COLLABORATION: words.COLLABORATION_HEADERS,
    PlanField.KINDS: words.KIND_HEADERS,
    PlanField.GOAL: words.GOAL_HEADERS,
    PlanField.SECTION: words.SECTION_HEADERS,
    PlanField.GOAL_KIND: words.GOAL_KIND_HEADERS,
    PlanField.AREAS: words.AREA_LABELS,
    PlanField.TARGET: words.TARGET_LABELS,
    PlanField.BASELINE: words.BASELINE_LABELS,
    PlanField.PROTECTED: words.PROTECTED_HEADERS,
}
_GOAL_FIELDS = {
    PlanField.SECTION: words.SECTION_HEADERS,
    PlanField.GOAL_KIND: words.GOAL_KIND_HEADERS,
    PlanField.GOAL: ("målrubrik", "rubrik"),
    PlanField.AREAS: words.AREA_LABELS,
    PlanField.TEXT: words.TEXT_LABELS,
    PlanField.TARGET: words.TARGET_LABELS,
    PlanField.BASELINE: words.BASELINE_LABELS,
}
_SURVEY_FIELDS = {
    PlanField.SURVEY: words.SURVEY_HEADERS,
    PlanField.CONTACT: words.CONTACT_HEADERS,
    PlanField.UNIT: words.SURVEY_UNIT_HEADERS,
}
_MEASURE_FIELDS = {
    PlanField.MEASURE: words.MEASURE_HEADERS,
    PlanField.TARGET: words.AIM_HEADERS,
    PlanField.BASELINE: words.OUTCOME_HEADERS,
}
_NEEDED = (
    (Sort.SURVEYS, _SURVEY_FIELDS, {PlanField.SURVEY}, {PlanField.UNIT, PlanField.CONTACT}),
    (Sort.ACTIVITIES, _ACTIVITY_FIELDS, {PlanField.TITLE}, {PlanField.UNITS, PlanField.COLLABORATION, PlanField.KINDS}),
    (Sort.MEASURES, _MEASURE_FIELDS, {PlanField.MEASURE}, {PlanField.TARGET, PlanField.BASELINE}),
    (Sort.GOALS, _GOAL_FIELDS, {PlanField.GOAL}, {PlanField.TEXT, PlanField.TARGET, PlanField.GOAL_KIND}),
    (
        Sort.GOALS,
        _GOAL_FIELDS,
        {PlanField.SECTION, PlanField.TEXT},
        {PlanField.TARGET, PlanField.BASELINE, PlanField.AREAS, PlanField.GOAL_KIND},
    ),
)
_WORDS = re.compile(r"[\wåäöÅÄÖ=/-]+")
_HEADER_PHRASES = (*words.TITLE_HEADERS, *words.UNIT_HEADERS, *words.COLLABORATION_HEADERS, *words.LEGEND_WORDS)
_HEADER_WORDS = {word.strip("/") for phrase in _HEADER_PHRASES for word in phrase.replace("/", " ").split()}
_LONGEST_HEADER = 70
_LEGEND = re.compile(r"\(?\b[paf]\s*=\s*\w+[,;.]?\s*\)?", re.IGNORECASE)


def columns(cells: Sequence[str]) -> Columns | None:
    """None when the row is no header."""
    if sum(_is_other(cell) for cell in cells) and _matched(cells, _ACTIVITY_FIELDS):
        return Columns(Sort.OTHER, {})
    for sort, fields, needed, one_of in _NEEDED:
        found = _matched(cells, fields)
        if needed <= found.keys() and one_of & found.keys():
            ticks = _ticks(cells) if sort is Sort.ACTIVITIES and PlanField.KINDS not in found else {}
            goal_header = one_line(cells[found[PlanField.GOAL]]) if PlanField.GOAL in found else ""
            return Columns(sort, found, goal_header, ticks)
    return None


def is_header(text: str) -> bool:
    """Whether a line has only words that stand in headers of activity tables."""
    found = [word.lower() for word in _WORDS.findall(text)]
    return bool(found) and all(word.strip("/") in _HEADER_WORDS for word in found)


def _ticks(cells: Sequence[str]) -> dict[int, str]:
    """The columns "P", "A" and "F", if there are several."""
    found = {index: kind for index, cell in enumerate(cells) if (kind := cell.strip().casefold()) in words.TICK_HEADERS}
    return found if len(found) > 1 else {}


def _is_ticked(cells: Sequence[str]) -> bool:
    return any(cell.strip() and cell.strip().casefold() not in words.NO_COLLABORATION for cell in cells)


def _is_other(cell: str) -> bool:
    text = one_line(cell)
    return len(text) <= _LONGEST_HEADER and leading(words.OTHER_HEADERS, text) == len(text) > 0


def _matched(cells: Sequence[str], fields: Mapping[PlanField, Sequence[str]]) -> dict[PlanField, int]:
    """The column of each field; of several columns that fit a field, the one named first in the vocabulary."""
    best: dict[PlanField, tuple[int, int]] = {}
    for index, cell in enumerate(cells):
        match = _field(cell, fields)
        if match:
            field, rank = match
            best[field] = min(best.get(field, (rank, index)), (rank, index))
    return {field: index for field, (_, index) in best.items()}


def _field(cell: str, fields: Mapping[PlanField, Sequence[str]]) -> tuple[PlanField, int] | None:
    """The field whose phrase takes most of the cell's beginning, and that phrase's place in the vocabulary."""
    text = _LEGEND.sub("", one_line(cell)).strip(" :*")
    if not text or len(text) > _LONGEST_HEADER:
        return None
    found = [
        (length, field, -rank)
        for field, phrases in fields.items()
        for rank, phrase in enumerate(phrases)
        if (length := leading([phrase], text))
    ]
    if not found:
        return None
    longest = max(length for length, _, _ in found)
    _, field, rank = next(each for each in found if each[0] == longest)
    return field, -rank
