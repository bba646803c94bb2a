"""Lines and rows like a title in the midst of what stands under one goal: what follows perhaps stands under them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from plan.reading.layout.announcements import is_generic
from plan.reading.layout.assumption import Assumed, Assumption
from plan.reading.layout.document import Line, TextTable
from plan.reading.layout.outline import Section
from plan.reading.layout.plain_text import one_line, point
from plan.reading.rows.entry import Entry
from plan.reading.rows.goal_draft import is_label
from plan.reading.rows.items import is_title_below
from plan.reading.rows.table_rows import is_group

_LONGEST = 100


def doubt_what_follows(parts: Sequence[Line | TextTable], entries: Iterable[Entry], owner: Section) -> None:
    """`parts` and `entries` are those of one section, `owner` is the heading that it stands under."""
    titles = _titles_between(parts)
    for entry in entries if titles else ():
        title = next((titles[number] for number in entry.origin if number in titles), "")
        if title and entry.section == owner.number:
            entry.assumed.add(Assumption(Assumed.SAME_GOAL, title, beside=owner.title))


def _titles_between(parts: Sequence[Line | TextTable]) -> dict[int, str]:
    """By each row's number the line above it that may be a title, where rows stand above that line too."""
    found: dict[int, str] = {}
    title, has_rows, after_gap = "", False, True
    for index, part in enumerate(parts):
        if isinstance(part, TextTable):
            found |= dict.fromkeys((number for row in part.rows for number in row.origin), title) if title else {}
            has_rows = after_gap = True
        elif point(part.text):
            found |= dict.fromkeys(part.origin, title) if title else {}
            has_rows, after_gap = True, False
        elif part.text.strip():
            apart = after_gap or is_title_below(parts, index)
            if has_rows and apart and _may_be_title(part.text) and _rows_follow(parts, index):
                title = one_line(part.text).rstrip(":")
            after_gap = False
        else:
            after_gap = True
    return found


def _may_be_title(text: str) -> bool:
    text = text.strip()
    return (
        len(text) <= _LONGEST
        and text[:1].isupper()
        and not text.endswith((".", ",", "!", "?", ")"))
        and not is_label(text)
        and ":" not in text[:-1]
        and not is_generic(text.rstrip(":"))
        and not is_group(text.rstrip(":"))
    )


def _rows_follow(parts: Sequence[Line | TextTable], index: int) -> bool:
    below = next((each for each in parts[index + 1 :] if isinstance(each, TextTable) or each.text.strip()), None)
    return isinstance(below, TextTable) or (below is not None and bool(point(below.text)))
