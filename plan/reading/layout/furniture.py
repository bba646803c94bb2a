"""What stands on every page and belongs to none of the text: page numbers, running headers and footers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from plan.account import SkipRule
from plan.reading import row_words
from plan.reading.kinds import MARKER
from plan.reading.layout.document import Line, TextTable
from plan.reading.layout.header_cells import is_header
from plan.reading.layout.ledger import RowLedger
from plan.reading.layout.plain_text import fold, point

_PAGE_NUMBER = re.compile(
    r"^\s*+(?:sida|sid\.?|s\.)?\s*+[-–]?\s*+\d{1,3}\s*+(?:(?:\(|/|av)\s*+\d{1,3}\s*+\)?)?\s*+[-–]?\s*+$", re.I
)
_CONTINUED = re.compile(r"^\s*+[(–-]?\s*+(?:forts\.|fortsättning\s+(?:på|från)\s+\w+\s+sida)[^.()]{0,60}[.)]*$", re.I)
"""What tells that a table goes on on the next page, or did so; "Fortsättning av projektet (P)" does not."""
_PRINTED_FROM = re.compile(r"^\s*+(?:https?://|www\.)\S++(?:\s++\d{1,3}(?:\s?/\s?\d{1,3})?)?\s*+$", re.IGNORECASE)
"""A browser's own foot below what it prints: the address, and the page."""
_NUMBER = re.compile(r"(?<![\d.])\d{1,3}(?![\d.])")
_LEADERS = re.compile(r"(?<!\.)(?<!\.\s)(?>(?:\.\s?+){4,})\s*+\d{1,3}\s*+$|…\s*+\d{1,3}\s*+$")
_ENDS_IN_PAGE = re.compile(r"(?:(?<=[^\s.])|^\.)[\s.]++(\d{1,3})$")
"""In a list of contents the pages only grow."""
_OUT_OF = re.compile(r"#0\s?(?:\(\d{1,3}\)|(?:/|av)\s?\d{1,3})$")
_LINES_OF_COVER = 6
_OFTEN = 3
"""A line that is the same on so many pages, and on most of them, is a header or footer."""


def without_furniture(parts: Sequence[Line | TextTable], ledger: RowLedger) -> list[Line | TextTable]:
    """Furniture becomes blank lines: what it stood between may still be one cell."""
    lines = [part for part in parts if isinstance(part, Line)]
    repeated = _repeated(lines) | _again_on_the_other(lines)
    contents = _contents_list(parts)
    found: list[Line | TextTable] = []
    seen: set[str] = set()
    for index, part in enumerate(parts):
        rule = SkipRule.CONTENTS if index in contents else _rule(part, repeated, seen)
        if isinstance(part, Line) and rule:
            ledger.skip(part.origin, rule)
            part = replace(part, text="", segments=(), heading=0, origin=())
        elif isinstance(part, Line):
            seen.add(fold(part.text))
        found.append(part)
    return found


def _rule(part: Line | TextTable, repeated: frozenset[str], seen: Set[str]) -> SkipRule | None:
    if isinstance(part, TextTable):
        return None
    if part.text.strip(" !,.").casefold() in row_words.GREETINGS:
        return SkipRule.PROSE
    return SkipRule.PAGE if _is_furniture(part, repeated) or _goes_on(part, seen) else None


def _goes_on(line: Line, seen: Set[str]) -> bool:
    """Whether it is a heading above that is repeated where its table goes on: "Nämndmål 1 Rena gator (forts.)"."""
    text = fold(line.text).rstrip(" .)")
    mark = next((each for each in row_words.CONTINUES if text.endswith(each)), "")
    return bool(mark) and text.removesuffix(mark).rstrip(" (,–") in seen - {""}


def _contents_list(parts: Sequence[Line | TextTable]) -> set[int]:
    """The lines of the list of contents: with leaders wherever they stand, else those below its heading."""
    found: set[int] = set()
    page: int | None = None
    for index, part in enumerate(parts):
        text = part.text.strip() if isinstance(part, Line) else ""
        if not text:
            page = page if isinstance(part, Line) else None
        elif text.casefold().rstrip(" :") in row_words.CONTENTS:
            page = 0
        elif _LEADERS.search(text):
            found.add(index)
        elif page is not None and (ends := _ENDS_IN_PAGE.search(text)) and int(ends[1]) >= page and not _is_title(part):
            found.add(index)
            page = int(ends[1])
        else:
            page = None
    return found


def _is_title(part: Line | TextTable) -> bool:
    return isinstance(part, Line) and part.heading > 0


def _is_furniture(line: Line, repeated: frozenset[str]) -> bool:
    alone = any(told.match(line.text) for told in (_PAGE_NUMBER, _CONTINUED, _PRINTED_FROM))
    return alone or not repeated.isdisjoint(_shapes(line))


def _shapes(line: Line) -> set[str]:
    """The text itself, with its page, and with a number in it counted from the page's.

    "Verksamhetsplan 2026, sida 3" on page 4 is the same header as "…, sida 4" on page 5; "Nämndmål 3" is not.
    """
    text, page = " ".join(line.text.split()), line.source.page
    if not page or not text or is_header(text) or point(text) or MARKER.search(text):
        return set()
    numbered = {
        f"{text[: found.start()]}#{int(found[0]) - page}{text[found.end() :]}" for found in _NUMBER.finditer(text)
    }
    return {text, f"{page}#{text}", *numbered}


def _repeated(lines: Iterable[Line]) -> frozenset[str]:
    pages = _by_page(lines)
    edges = Counter(
        shape for found in pages.values() for shape in set().union(*map(_shapes, [*found[:2], *found[-2:]]))
    )
    return frozenset(shape for shape, count in edges.items() if count >= _least(shape) and 2 * count > len(pages))


def _again_on_the_other(lines: Iterable[Line]) -> frozenset[str]:
    """Of two pages, or two behind a cover, what stands first or last on both, on the second of them."""
    pages = _by_page(lines)
    has_cover = len(pages) == 3 and len(pages[min(pages)]) <= _LINES_OF_COVER
    if len(pages) != 2 and not has_cover:
        return frozenset()
    first, last = (pages[page] for page in sorted(pages)[-2:])
    edges = zip([*first[:2], *first[-2:]], [*last[:2], *last[-2:]], strict=False)
    texts = (one.text.split() for one, other in edges if one.text.split() == other.text.split() and len(first) > 2)
    return frozenset(f"{max(pages)}#{' '.join(text)}" for text in texts)


def _by_page(lines: Iterable[Line]) -> dict[int, list[Line]]:
    pages: dict[int, list[Line]] = {}
    for line in lines:
        if line.source.page and line.text.strip():
            pages.setdefault(line.source.page, []).append(line)
    return pages


def _least(shape: str) -> int:
    """A page's own number out of so many is told by no other text."""
    return 2 if _OUT_OF.search(shape) else _OFTEN
