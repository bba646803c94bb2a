"""Which columns of a table of activities are known for certain; the others were read, or left out, by an assumption."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, takewhile

from plan.reading import goal_words, row_words, words
from plan.reading.fields import PlanField
from plan.reading.kinds import MARKER, numbered_type
from plan.reading.layout.assumption import Assumed, Assumption
from plan.reading.layout.document import Row
from plan.reading.layout.guessed_columns import is_numbered_goal, names_somebody
from plan.reading.layout.header_cells import is_told_header, whole, whole_start
from plan.reading.layout.headers import columns
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.table_columns import Columns, Sort
from plan.reading.layout.value_kinds import is_mere_value, is_tick, may_name, most, texts_of

_LOOKED_AT = 30
_FIELDS = {
    PlanField.TITLE: Assumed.TITLES,
    PlanField.UNITS: Assumed.OWNERS,
    PlanField.COLLABORATION: Assumed.COLLABORATION,
    PlanField.GOAL: Assumed.GOALS,
}
_SAMPLE = 60
_NAMELESS = "utan rubrik"
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_LEAST_GOALS, _MOST_TYPED = 3, 0.6


def column_assumptions(
    found: Columns, header: Sequence[str], below: Sequence[Row], year: int | None
) -> tuple[Assumption, ...]:
    """`below` are the rows under the header; a table that is asked about as a whole needs no more."""
    if found.sort is not Sort.ACTIVITIES or found.guessed:
        return ()
    own = takewhile(lambda row: not columns(row.cells), islice(below, _LOOKED_AT))
    body = [row.cells for row in own if len({cell.strip() for cell in row.cells} - {""}) > 1]
    heads = list(map(_head, header))
    others = "”, ”".join(found.letters[1:])
    letters = (Assumption(Assumed.LETTERS, found.letters[0], f"”{others}”"),) if found.letters else ()
    return (
        *letters,
        *_types(found, heads, body),
        *_read(found, heads, body),
        *_left(found, heads, body),
        *_past(found, heads, year),
    )


def _types(found: Columns, heads: Sequence[str], body: Sequence[Sequence[str]]) -> Iterator[Assumption]:
    """The rows' numbers as types: "P1", "A1"."""
    index = found.of.get(PlanField.KINDS)
    if index is not None and any(map(numbered_type, texts_of(body, index))):
        yield Assumption(Assumed.NUMBERED_TYPES, heads[index], _sample(texts_of(body, index)))


def _read(found: Columns, heads: Sequence[str], body: Sequence[Sequence[str]]) -> Iterator[Assumption]:
    for name, what in _FIELDS.items():
        if name not in found.of:
            continue
        index = found.of[name]
        texts, rival = texts_of(body, index), _rival(name, found, heads, body)
        is_told = is_told_header(heads[index], name) or _is_told_by_values(name, texts)
        if rival or not is_told or not _fits(name, heads[index], texts):
            yield Assumption(what, heads[index], _sample(texts), rival)


def _rival(name: PlanField, found: Columns, heads: Sequence[str], body: Sequence[Sequence[str]]) -> str:
    """Another column that has such a header, and texts that may be such; of another year's nobody asks."""
    others = (index for index in _free(found, heads) if is_told_header(heads[index], name))
    rivals = (i for i in others if not _YEAR.search(heads[i]) and not most(texts_of(body, i), is_mere_value))
    return next((heads[index] for index in rivals if name in (PlanField.TITLE, PlanField.UNITS)), "")


def _is_told_by_values(name: PlanField, texts: Sequence[str]) -> bool:
    """Types after the titles, and names of goals, tell what a column has whatever it is called."""
    if name is PlanField.TITLE:
        return most(texts, lambda text: MARKER.search(text) is not None, _MOST_TYPED)
    return name is PlanField.GOAL and bool(texts) and all(map(is_numbered_goal, texts))


def _fits(name: PlanField, head: str, texts: Sequence[str]) -> bool:
    """Whether a column's texts are of the kind that its header tells."""
    if name is PlanField.GOAL:
        alone = len(texts) >= _LEAST_GOALS and len(set(texts)) == len(texts)
        return not (alone and whole(("rubrik",), head)) or any(map(is_numbered_goal, texts))
    if name is PlanField.TITLE:
        return not most([text for text in texts if text not in words.NO_COLLABORATION], is_mere_value, 0.3)
    if name is PlanField.COLLABORATION:
        told = [text for text in texts if text.casefold() not in words.NO_COLLABORATION]
        if whole_start(("kommentar",), head):
            return not told or most(told, names_somebody)
        return not most(told, is_mere_value)
    return not most(texts, _names_nobody)


def _names_nobody(text: str) -> bool:
    return not may_name(text)


def _left(found: Columns, heads: Sequence[str], body: Sequence[Sequence[str]]) -> Iterator[Assumption]:
    """Columns that were left out though they may tell something: one note for all, and one for each with names."""
    left: dict[str, list[str]] = {}
    for index in _free(found, heads):
        texts = texts_of(body, index)
        if _is_beside(heads[index], texts) or (heads[index] == _NAMELESS and 2 * len(texts) < len(body)):
            continue
        if is_told_header(heads[index], PlanField.UNITS) or is_told_header(heads[index], PlanField.TITLE):
            continue  # the question about its rival names it
        if most(texts, may_name) and PlanField.COLLABORATION not in found.of:
            yield Assumption(Assumed.LEFT_OUT_NAMES, heads[index], _sample(texts))
        else:
            left[heads[index]] = texts
    if left:
        yield Assumption(Assumed.LEFT_OUT, "”, ”".join(left), _sample(next(iter(left.values()))))


def _head(cell: str) -> str:
    return one_line(cell) or _NAMELESS


def _is_beside(head: str, texts: Sequence[str]) -> bool:
    """Whether a column is none of the plan by its header, or by what stands in it."""
    if whole(words.PLAN_LABELS, head) and len(set(texts)) == 1:
        return True
    if not texts or whole(row_words.BESIDE_HEADERS, head) or whole_start(row_words.BESIDE_BEGINNINGS, head):
        return True
    if _YEAR.search(head) and not any(MARKER.search(text) for text in texts):
        return True
    return all(is_mere_value(text) or is_tick(text) for text in texts)


def _past(found: Columns, heads: Sequence[str], year: int | None) -> Iterator[Assumption]:
    """A column that tells how it went another year: the rows are perhaps of that year."""
    for index in _free(found, heads):
        years = [int(each) for each in _YEAR.findall(heads[index])]
        told = whole_start((*row_words.STATUS_HEADERS, "kommentar", "uppföljning"), heads[index])
        if years and told and year and max(years) < year and not whole_start(goal_words.BASELINE_LABELS, heads[index]):
            yield Assumption(Assumed.PAST_COLUMN, heads[index])


def _free(found: Columns, heads: Sequence[str]) -> list[int]:
    taken = {*found.of.values(), *found.ticks, *found.unit_ticks, *found.year_ticks, *found.more_owners, found.status}
    return [index for index in range(len(heads)) if index not in taken]


def _sample(texts: Sequence[str]) -> str:
    text = texts[0] if texts else ""
    return text if len(text) <= _SAMPLE else f"{text[:_SAMPLE].rstrip()}…"


def beside(found: Columns, header: Sequence[str], cells: Sequence[str]) -> Mapping[str, str]:
    """The texts of the columns with names that were left out, by their headers."""
    names = {each.of for each in found.assumed if each.what is Assumed.LEFT_OUT_NAMES}
    return {head: cell.strip() for head, cell in zip(map(_head, header), cells, strict=False) if head in names}
