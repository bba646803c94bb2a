"""Which column of a table means what, told by its header whatever words and order it has."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from plan.account import SkipRule
from plan.reading import goal_words, row_words, words
from plan.reading.fields import PlanField
from plan.reading.layout.control_tables import is_against_risks, is_budget, is_control, is_of_rates
from plan.reading.layout.header_cells import (
    ACTIVITY_FIELDS,
    GOAL_FIELDS,
    MEASURE_FIELDS,
    SURVEY_FIELDS,
    YEAR,
    has_field,
    is_owner_header,
    is_title_header,
    matched,
    may_be_header,
    whole,
)
from plan.reading.layout.other_tables import other_table
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.table_columns import Columns, Sort

_NEEDED = (
    (Sort.SURVEYS, SURVEY_FIELDS, {PlanField.SURVEY}, {PlanField.UNIT, PlanField.CONTACT}),
    (Sort.ACTIVITIES, ACTIVITY_FIELDS, {PlanField.TITLE}, {PlanField.UNITS, PlanField.COLLABORATION, PlanField.KINDS}),
    (Sort.MEASURES, MEASURE_FIELDS, {PlanField.MEASURE}, {PlanField.TARGET, PlanField.BASELINE}),
    (Sort.GOALS, GOAL_FIELDS, {PlanField.GOAL}, {PlanField.TEXT, PlanField.TARGET, PlanField.GOAL_KIND}),
    (
        Sort.GOALS,
        GOAL_FIELDS,
        {PlanField.SECTION, PlanField.TEXT},
        {PlanField.TARGET, PlanField.BASELINE, PlanField.AREAS, PlanField.GOAL_KIND},
    ),
)

_GOAL_LIST = (
    ("nr", "kod", "id", "beteckning", "målkod", *goal_words.SECTION_HEADERS),
    ("mål", "nämndmål", "målrubrik", "nämndens mål", "kf-mål", "kommunfullmäktiges mål", "delmål", "inriktningsmål"),
)
"""The two columns of a list of goals, which rows further down name by their numbers."""


_MONTHS, _LEAST_MONTHS = "jfmamjjasond" * 2, 4
"""By their first letters, as they head columns of ticks."""
_VALUES = {
    PlanField.TARGET: (*goal_words.TARGET_LABELS, *words.AIM_HEADERS),
    PlanField.BASELINE: (*goal_words.BASELINE_LABELS, *words.OUTCOME_HEADERS, "läge"),
}


def columns(cells: Sequence[str], year: int | None = None) -> Columns | None:
    """None when the row is no header. Of columns for several years the plan's own counts."""
    if other := _other_sort(cells, year):
        return other
    if sum(map(may_be_header, cells)) < 2:
        return None
    if rule := other_table(cells) or (SkipRule.CONTROL if is_control(cells) else None):
        return Columns(Sort.OTHER, {}, rule=rule)
    for sort, fields, needed, one_of in _NEEDED:
        ticks = _ticks(cells) if sort is Sort.ACTIVITIES else {}
        found = matched(cells, fields, year, ticks)
        called = _called(cells, found) if sort is Sort.ACTIVITIES else False
        if needed <= found.keys() and one_of & found.keys():
            goal_header = one_line(cells[found[PlanField.GOAL]]) if PlanField.GOAL in found else ""
            ticks = {} if PlanField.KINDS in found else ticks
            if sort is Sort.ACTIVITIES and PlanField.UNITS not in found:
                return _with_owner(cells, Columns(sort, found, goal_header, ticks))
            doubted = " | ".join(map(one_line, cells)) if called or is_against_risks(cells) else ""
            told = Columns(sort, found, goal_header, ticks, doubted, _other_year(cells, found, year))
            return replace(told, all_of=_all_of(cells, found)) if not ticks else told
    return None


def likely_columns(cells: Sequence[str]) -> Columns | None:
    """The same, at little cost where a row has no two words for a header, as a budget may not either."""
    return columns(cells) if sum(map(may_be_header, cells)) > 1 else None


def _all_of(cells: Sequence[str], found: Mapping[PlanField, int]) -> str:
    """The type of every row, where the titles' header names one and no column has types."""
    is_told = PlanField.KINDS not in found and PlanField.TITLE in found
    return "projekt" if is_told and whole(words.TYPED_HEADERS, cells[found[PlanField.TITLE]]) else ""


def _other_sort(cells: Sequence[str], year: int | None) -> Columns | None:
    """A list of goals, a budget, or what came of another year: told by columns that head no table of activities."""
    if year and _is_of_last_year(cells, year):
        return Columns(Sort.OTHER, {}, rule=SkipRule.LAST_YEAR)
    if len(cells) > 1 and all(map(whole, _GOAL_LIST, cells)) and (values := _values_of_goals(cells)) is not None:
        return Columns(Sort.GOALS, {PlanField.SECTION: 0, PlanField.GOAL: 1} | values)
    return Columns(Sort.OTHER, {}, rule=SkipRule.BUDGET) if is_budget(cells) or is_of_rates(cells) else None


def _values_of_goals(cells: Sequence[str]) -> dict[PlanField, int] | None:
    """What stands beside a list of goals: how things are and are to be; None where something else does."""
    told = {index: cell for index, cell in enumerate(cells) if index > 1 and cell.strip()}
    found = {
        name: next((index for index, cell in told.items() if whole(phrases, cell)), None)
        for name, phrases in _VALUES.items()
    }
    known = {name: index for name, index in found.items() if index is not None}
    return known if {*known.values()} == told.keys() else None


def _is_of_last_year(cells: Sequence[str], year: int) -> bool:
    """ "Aktivitet 2025 | Resultat" in the plan for 2026, where nobody is responsible any more."""
    titles = [cell for cell in cells if YEAR.search(cell) and is_title_header(cell)]
    past = [cell for cell in titles if max(map(int, YEAR.findall(cell))) < year]
    if not past or len(past) < len(titles):
        return False
    came = any(whole(row_words.OUTCOMES, cell) for cell in cells)
    return came and not any(map(is_owner_header, cells))


def _named_rows(cells: Sequence[str], found: Mapping[PlanField, int]) -> dict[PlanField, int]:
    """A column "Rubrik" or "Namn" beside goals and owners: what it has is asked about."""
    free = (index for index, cell in enumerate(cells) if index not in found.values())
    title = next((index for index in free if whole(row_words.ROW_NAME_HEADERS, cells[index])), None)
    return {} if title is None else {PlanField.TITLE: title}


def _called(cells: Sequence[str], found: dict[PlanField, int]) -> bool:
    """Fills in the column that only calls the rows by a name; whether it had been taken for a goal's."""
    if PlanField.TITLE not in found and {PlanField.UNITS, PlanField.GOAL} <= found.keys():
        found |= _named_rows(cells, found)
    called = _titles_beside_texts(cells, found)
    found |= called
    if called:
        del found[PlanField.GOAL]
    return bool(called)


def _titles_beside_texts(cells: Sequence[str], found: Mapping[PlanField, int]) -> dict[PlanField, int]:
    """ "Rubrik" beside "Beskrivning", where no other column has titles: it is no goal's; it is asked about."""
    if not {PlanField.TITLE, PlanField.GOAL} <= found.keys():
        return {}
    goal, title = cells[found[PlanField.GOAL]], cells[found[PlanField.TITLE]]
    is_told = whole(row_words.ROW_NAME_HEADERS, goal) and whole(row_words.TEXT_HEADERS, title)
    return {PlanField.TITLE: found[PlanField.GOAL]} if is_told else {}


def _with_owner(cells: Sequence[str], told: Columns) -> Columns:
    """A column that may have the owners, where no other is told to; whether it has is asked."""
    free = (index for index, cell in enumerate(cells) if index not in told.of.values() and is_owner_header(cell))
    owner = next(free, None)
    if owner is None:
        return told
    return replace(told, of={**told.of, PlanField.UNITS: owner}, guessed=" | ".join(map(one_line, cells)))


def other_fields(cells: Sequence[str], year: int | None = None) -> dict[PlanField, int]:
    """What the columns beside the titles and the owners have, of a header that is known in part."""
    found = matched(cells, ACTIVITY_FIELDS, year, {})
    return {name: index for name, index in found.items() if name not in (PlanField.TITLE, PlanField.UNITS)}


def with_ticks(found: Columns, above: Sequence[str], below: Sequence[str]) -> Columns | None:
    """The columns of a header whose second row has the types: "Typ" above "P", "A" and "F"."""
    if found.sort is not Sort.ACTIVITIES or len(above) != len(below):
        return None
    texts = ["" if one_line(cell) == one_line(head) else cell for cell, head in zip(below, above, strict=True)]
    names = [text.strip().casefold() for text in texts]
    ticks = {index: name for index, name in enumerate(names) if name in (*words.TICK_HEADERS, "aktivitet")}
    if len(ticks) < 2 or any(name and index not in ticks for index, name in enumerate(names)):
        return None
    of = dict(found.of)
    of.pop(PlanField.KINDS, None)
    return Columns(found.sort, of, found.goal_header, ticks, found.guessed, found.other_year)


def _ticks(cells: Sequence[str]) -> dict[int, str]:
    """The columns "P", "A" and "F", if there are several; "Aktivitet" is one beside "Projekt" or "Förstudie"."""
    names = [cell.strip().casefold() for cell in cells]
    months = _initials_of_months(names)
    found = {index: name for index, name in enumerate(names) if name in words.TICK_HEADERS and index not in months}
    beside = [
        index
        for index, name in enumerate(names)
        if name == "aktivitet"
        and any(names[other] in ("projekt", "förstudie") for other in (index - 1, index + 1) if 0 <= other < len(names))
    ]
    titles = [index for index, cell in enumerate(cells) if has_field(cell, PlanField.TITLE) and index not in beside]
    found |= dict.fromkeys(beside if titles else beside[1:], "aktivitet")
    return dict(sorted(found.items())) if len(found) > 1 else {}


def _initials_of_months(names: Sequence[str]) -> set[int]:
    """Where "J F M A M J …" stands: its "F" and "A" are no types."""
    letters = "".join(name if len(name) == 1 else " " for name in names)
    runs = re.finditer(rf"[a-z]{{{_LEAST_MONTHS},}}", letters)
    return {index for run in runs if run[0] in _MONTHS for index in range(*run.span())}


def _other_year(cells: Sequence[str], found: Mapping[PlanField, int], year: int | None) -> str:
    """The header of titles or owners that is of other years than the plan's."""
    heads = [one_line(cells[found[name]]) for name in (PlanField.TITLE, PlanField.UNITS) if name in found]
    return next((head for head in heads if year and YEAR.search(head) and str(year) not in head), "")
