"""Tables of what is checked and what it costs, which stand beside a plan's: told by the whole of their headers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from plan.reading import row_words, words
from plan.reading.fields import PlanField
from plan.reading.layout.header_cells import ACTIVITY_FIELDS, FIRST_WORD, RISKS, matched, whole
from plan.reading.layout.plain_text import one_line

_MOST_BUDGETED = 12
_ACCOUNT = re.compile(rf"(?:(?:{'|'.join(row_words.MONEY_HEADERS)}|år|20\d\d)\b[\s,.:()–-]*+)+", re.IGNORECASE)
_MONEY = re.compile(rf"\b(?:{'|'.join(row_words.MONEY_HEADERS)})\b", re.IGNORECASE)
_RATE = re.compile(rf"(?:{'|'.join(row_words.RATES)})(?:\b[\s,.:()/–-]|$)", re.IGNORECASE)
_LONGEST = 40
_COMMENTS = ("kommentar", "kommentarer", "anmärkning", "not", "förklaring")
_COMMENT_BEGINNINGS = tuple(phrase[:3] for phrase in _COMMENTS)
"""Most cells begin otherwise, which is told quickly."""


def is_control(cells: Sequence[str]) -> bool:
    """Whether a table is the internal control's: a risk, what is checked, who checks it."""
    if not any((first := FIRST_WORD.match(cell)) and first[1].lower() in RISKS for cell in cells):
        return False
    risks = [index for index, cell in enumerate(cells) if whole(row_words.RISK_HEADERS, cell)]
    controls = [index for index, cell in enumerate(cells) if whole(row_words.CONTROL_HEADERS, cell)]
    if (not risks and not controls) or is_against_risks(cells):
        return False
    found = matched(cells, ACTIVITY_FIELDS, None, {})
    title = found.get(PlanField.TITLE)
    if title is None:
        told = bool(controls) or min(risks) <= _first_text(cells)
        return bool(risks and controls) or (bool(found) and told)
    is_activity = one_line(cells[title]).casefold().startswith(words.TITLE_STEMS)
    if min(risks + controls) < title:
        return bool(controls) or not is_activity
    return bool(controls) and bool(risks) and not is_activity


def is_against_risks(cells: Sequence[str]) -> bool:
    """Whether a table has what is done about each risk, by whom and until when, and nothing of what is checked.

    It may be a plan's own or stand beside one: whether its rows are activities is asked.
    """
    if any(whole(row_words.CONTROL_HEADERS, cell) for cell in cells):
        return False
    found = matched(cells, ACTIVITY_FIELDS, None, {})
    title = found.get(PlanField.TITLE)
    risks = (index for index, cell in enumerate(cells) if whole(row_words.RISK_HEADERS, cell))
    timed = any(whole(row_words.TIME_LABELS, cell) for cell in cells)
    return title is not None and PlanField.UNITS in found and timed and next(risks, title) < title


def _first_text(cells: Sequence[str]) -> int:
    """The first column that is not the rows' number."""
    return next((index for index, cell in enumerate(cells) if not whole(("nr", "nummer", "id"), cell)), 0)


def is_budget(cells: Sequence[str]) -> bool:
    """Whether all columns but the first are sums of money or years, or comments on them: "Tkr | 2025 | 2026".

    Years alone may be ticked; beside a column of money alone the first one may have units.
    """
    rest = [cell.strip() for cell in cells[1 : _MOST_BUDGETED + 1]]
    while rest and not rest[-1]:
        rest.pop()
    if not 0 < len(rest) < _MOST_BUDGETED or not cells[0].strip():
        return False
    sums: list[str] = []
    for cell in rest:
        if _is_sum(cell):
            sums.append(cell)
        elif not cell.casefold().startswith(_COMMENT_BEGINNINGS) or not whole(_COMMENTS, cell):
            return False
    if not sums:
        return False
    is_told = any(whole(row_words.SUM_HEADERS, cell) for cell in sums)
    if not is_told and (len(rest) == 1 or not any(map(_MONEY.search, cells[: _MOST_BUDGETED + 1]))):
        return False
    return not whole(words.TITLE_HEADERS if is_told else (*words.TITLE_HEADERS, *words.OWNER_COLUMNS), cells[0])


def is_of_rates(cells: Sequence[str]) -> bool:
    """ "Uppdrag | Arvode, kr": what is paid for something, whatever the first column is called."""
    rest = (text for cell in cells[1 : _MOST_BUDGETED + 1] if (text := cell.strip()))
    return bool(_RATE.match(next(rest, ""))) and all(map(_RATE.match, rest))


def _is_sum(head: str) -> bool:
    return 0 < len(head) <= _LONGEST and bool(_ACCOUNT.fullmatch(head))
