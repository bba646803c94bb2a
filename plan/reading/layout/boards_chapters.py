"""A municipality's plan with a chapter for each board -> the chapters of one of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from plan.reading.layout.document import Line, Origin, TextTable, rows_of
from plan.reading.layout.outline import Section
from plan.reading.layout.plain_text import one_line, point, without_point
from plan.reading.layout.plan_identity import BOARD

_ABBREVIATED = re.compile(r"\s\([A-ZÅÄÖ]{2,6}\)$")
_ITS_PLAN = re.compile(r"s\s(?:\w*plan|mål|uppdrag|åtaganden|verksamhet)(?:\soch\s\w+)?(?:\s20\d\d)?$", re.IGNORECASE)
"""What a chapter may be called by beside the board's name: "Socialnämndens mål"."""
_ADOPTED = re.compile(r"\b(?:antag|fastställ|beslut|godkän|revider)", re.IGNORECASE)
_LEAST_POINTS = 2


@dataclass(frozen=True, slots=True)
class OtherChapter:
    """The chapter of another board. `sample` is the first of what may be its activities."""

    board: str
    sample: str
    origin: Origin


def of_one_board(
    found: Sequence[Section], board: str | None, *, given: bool, wanted: Callable[[OtherChapter], bool]
) -> tuple[list[Section], list[OtherChapter]]:
    """All of it where it is not clear that the board's own chapter stands among others': each of several has headings
    of its own below the board's, and something that may be activities. What stands below a board's name alone is
    perhaps what that board is to do in a plan that all share. Unless somebody has `given` the board, the front must
    name it otherwise than as the one that has adopted the plan. `wanted`: whether another's chapter is to be read too.
    """
    of = {id(section): name for section in found if (name := _board_of(section))}
    chapters: dict[str, list[Section]] = {}
    for section in found:
        if id(section) in of:
            chapters.setdefault(of[id(section)], []).append(section)
    whole = {name for name, sections in chapters.items() if len(sections) > 1 and any(map(_has_rows, sections))}
    own = one_line(board or "").casefold()
    if own not in whole or len(whole) < 2 or not (given or _is_on_front(found, of, own)):
        return [*found], []
    others = {name: _other(chapters[name]) for name in chapters if name in whole - {own}}
    others = {name: each for name, each in others.items() if not wanted(each)}
    return [section for section in found if of.get(id(section)) not in others], [*others.values()]


def _is_on_front(found: Sequence[Section], chapters: Mapping[int, str], own: str) -> bool:
    front = takewhile(lambda section: id(section) not in chapters, found)
    texts = [text for each in front for text in (each.title, *(line.text for line in each.lines))]
    return any(own in one_line(text).casefold() and not _ADOPTED.search(text) for text in texts)


def _board_of(section: Section) -> str:
    """Whose chapter a heading stands in, by the nearest one above it that is a board's name and nothing else."""
    return next((name for each in section.above if (name := _named(each.title))), "")


def _named(title: str) -> str:
    bare = _ITS_PLAN.sub("", _ABBREVIATED.sub("", one_line(title).strip(" .:")))
    return bare.casefold() if BOARD.fullmatch(bare) else ""


def _has_rows(section: Section) -> bool:
    points = [line for line in section.lines if point(line.text)]
    return bool(section.tables) or len(points) >= _LEAST_POINTS


def _other(chapter: Sequence[Section]) -> OtherChapter:
    origin = [number for each in chapter for number in each.origin]
    origin += [number for row in rows_of(part for each in chapter for part in each.parts) for number in row.origin]
    return OtherChapter(_title(chapter), _sample(part for each in chapter for part in each.parts), tuple(origin))


def _title(chapter: Sequence[Section]) -> str:
    return next(each.title for section in chapter for each in section.above if _named(each.title))


def _sample(parts: Iterable[Line | TextTable]) -> str:
    """The first row below a header, or the first point."""
    for part in parts:
        if isinstance(part, TextTable):
            if part.rows[1:]:
                return " | ".join(dict.fromkeys(text for cell in part.rows[1].cells if (text := one_line(cell))))
        elif point(part.text):
            return one_line(without_point(part.text))
    return ""
