"""What a column holds, told by its values where its header tells less: titles have types, goals their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from plan.reading import row_words, words
from plan.reading.fields import PlanField
from plan.reading.kinds import MARKER, numbered_type
from plan.reading.layout.document import Row
from plan.reading.layout.guessed_columns import groups, is_numbered_goal, names_somebody
from plan.reading.layout.header_cells import tells_of_others, whole, whole_start
from plan.reading.layout.headers import columns
from plan.reading.layout.plain_text import one_line
from plan.reading.layout.table_columns import Columns, Sort
from plan.reading.layout.value_kinds import may_name, most, texts_of
from plan.reading.phrases import leading

_MOST = 0.6
_COMMENTS = ("kommentar", "kommentarer")


def _is_of_comments(name: PlanField, head: str, body: Sequence[Row], index: int) -> bool:
    """A column that is called "Kommentar" and says something of the rows: not who they are done with."""
    if name is not PlanField.COLLABORATION or not whole(_COMMENTS, head):
        return False
    told = texts_of([row.cells for row in body], index)
    return not any(map(names_somebody, told)) and most(told, _states_something)


def _states_something(text: str) -> bool:
    """ "Gäller samtliga vårdcentraler", "finansieras av statsbidrag"."""
    return any(word in row_words.STATING or word.endswith("eras") for word in text.casefold().rstrip(".").split())


def by_values(found: Columns, header: Sequence[str], below: Sequence[Row]) -> Columns:
    """`below` are the rows under the header. Where each text is a goal's name there are the goals, and no titles."""
    if found.sort is not Sort.ACTIVITIES:
        return found
    found = _with_more_owners(found, header)
    own = takewhile(lambda row: not columns(row.cells), below)
    body = [row for row in own if len({cell.strip() for cell in row.cells} - {""}) > 1 and not _adds_up(row)]
    of = {name: index for name, index in found.of.items() if not _is_of_comments(name, header[index], body, index)}
    titles, beyond = of[PlanField.TITLE], {*of.values(), *found.more_owners}
    typed = [index for index in range(len(header)) if index not in beyond and _share(body, index, typed=True) > _MOST]
    if len(typed) == 1 and _share(body, titles, typed=False) == 1:
        of[PlanField.TITLE] = typed[0]
    free = [index for index in range(len(header)) if index not in {*of.values(), *found.more_owners}]
    letters = [index for index in free if _are_letters(body, index)]
    types = (
        [index for index in free if index not in found.ticks and _are_types(body, index)] if len(letters) < 2 else []
    )
    types = types or [
        index for index in free if whole(row_words.ROW_ID_HEADERS, header[index]) and _number(body, index)
    ]
    if len(types) == 1 and PlanField.KINDS not in of and not found.ticks:
        of[PlanField.KINDS] = types[0]
    goals = [index for index in free if _share(body, index, typed=False) == 1]
    if not goals and titles and _heads_rows(below, body, header[0]) and 0 in free:
        goals = [0]
    if goals and PlanField.GOAL not in of:
        of = {**of, PlanField.GOAL: goals[0]}
        found = replace(found, goal_header=one_line(header[goals[0]]))
    return replace(found, of=_with_others(of, header, body, free))


def _with_others(
    of: Mapping[PlanField, int], header: Sequence[str], body: Sequence[Row], free: Sequence[int]
) -> Mapping[PlanField, int]:
    """With a column of names that is perhaps of who else takes part; whether it is is asked."""
    if PlanField.COLLABORATION in of or PlanField.UNITS not in of:
        return of
    cells = [row.cells for row in body]
    others = (index for index in free if index not in of.values() and tells_of_others(header[index]))
    found = next((index for index in others if most(texts_of(cells, index), may_name)), None)
    return of if found is None else {**of, PlanField.COLLABORATION: found}


def _adds_up(row: Row) -> bool:
    first = next((one_line(cell) for cell in row.cells if cell.strip()), "")
    return leading(row_words.TOTALS, first) > 0


def _with_more_owners(found: Columns, header: Sequence[str]) -> Columns:
    """With the columns that are called as that of the owners, as an export has one for each of several owners."""
    owner = found.of.get(PlanField.UNITS)
    heads = [one_line(cell) for cell in header]
    more = [index for index, head in enumerate(heads) if owner is not None and index != owner and head == heads[owner]]
    return replace(found, more_owners=tuple(more)) if more and owner is not None and heads[owner] else found


def _share(rows: Sequence[Row], index: int, *, typed: bool) -> float:
    """How many of a column's texts have a type, or name a goal with its number."""
    texts = [text for row in rows if index < len(row.cells) and (text := one_line(row.cells[index]))]
    told = (MARKER.search(text) is not None if typed else is_numbered_goal(text) for text in texts)
    return sum(told) / max(len(texts), 1)


def _heads_rows(below: Sequence[Row], body: Sequence[Row], head: str) -> bool:
    """Whether the first column, of which its header tells nothing, names what several rows stand under.

    Not where rows of one text stand between: these do so. Types head nothing.
    """
    known = (*row_words.BESIDE_HEADERS, *row_words.BESIDE_BEGINNINGS, *row_words.STATUS_HEADERS)
    if not head.strip() or whole_start(known, head) or not groups(body, 0):
        return False
    texts = [text for row in body if (text := one_line(row.cells[0]))]
    is_name = all(text.casefold() not in words.KIND_WORDS and len(text.split()) > 1 for text in texts)
    return is_name and not any(len({cell.strip() for cell in row.cells} - {""}) == 1 for row in below)


def _number(rows: Sequence[Row], index: int) -> bool:
    """Whether a column numbers the rows by their types: "P1", "A1", "A2"; one letter alone may be anything."""
    texts = [text for row in rows if index < len(row.cells) and (text := one_line(row.cells[index]))]
    told = list(map(numbered_type, texts))
    return all(told) and len(set(told)) > 1


def _are_letters(rows: Sequence[Row], index: int) -> bool:
    """Whether a column has single letters alone: several such are no types, but who has which part in a row."""
    texts = [text for row in rows if index < len(row.cells) and (text := one_line(row.cells[index]))]
    return bool(texts) and all(len(text) == 1 and text.isalpha() for text in texts)


def _are_types(rows: Sequence[Row], index: int) -> bool:
    """Whether each text of a column is a type: not a tick, and more than one row tells so."""
    texts = [one_line(row.cells[index]).casefold() for row in rows if index < len(row.cells)]
    told = [text for text in texts if text]
    return len(told) > 1 and all(text.strip("() ") in words.KIND_WORDS for text in told)
