"""Two columns of running text on a page: the left one is read to its end before the right one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from bot.documents.pdf_words import PageWord
from plan.reading.kinds import MARKER
from plan.reading.layout.headers import columns
from plan.reading.layout.plain_text import point
from plan.reading.rows.text_labels import names_owner

Piece = tuple[float, float, str]
"""Where a piece of a line begins and ends, in points, and its text."""

_ROWS = 10
"""So many lines must stand beside each other; fewer may be a table without rules."""
_FULL = 0.7
"""Lines of running text reach so far across their column, most of them; the cells of a table do not."""
_LISTED = 4
_FAR = 0.3
"""So far across the text a right column begins."""
_SUPPOSED = 2
"""So many lines beside each other let one suppose columns."""
_TRIED = 5
_GAP = 10.0
"""Points between the columns, at least."""


def in_reading_order(rows: Sequence[list[PageWord]]) -> tuple[list[list[PageWord]], bool]:
    """`rows` are a page's lines across its width, from the top; and whether its columns are only supposed."""
    gutter, supposed = _gutter(rows), False
    if gutter is None:
        gutter = supposed_gutter([_pieces(row) for row in rows])
        supposed = gutter is not None
    return (list(rows) if gutter is None else _columned(rows, gutter)), supposed


def _columned(rows: Sequence[list[PageWord]], gutter: float) -> list[list[PageWord]]:
    ordered: list[list[PageWord]] = []
    left: list[list[PageWord]] = []
    right: list[list[PageWord]] = []
    edges = min(row[0]["x0"] for row in rows), gutter
    for row in rows:
        before = [word for word in row if word["x1"] < gutter]
        after = [word for word in row if word["x0"] >= gutter]
        if len(before) + len(after) < len(row):
            ordered += [*left, *right, row]
            left, right = [], []
            continue
        left += [before] if before else []
        right += [[word | {"shift": edges[1] - edges[0]} for word in after]] if after else []
    return [*ordered, *left, *right]


def _gutter(rows: Sequence[list[PageWord]]) -> float | None:
    """Where the right column begins; None for a page without two."""
    if lists := gutter_of_lists([_pieces(row) for row in rows]):
        return lists - 1.5
    gaps = [gap for row in rows if (gap := _only_gap(row))]
    starts = Counter(round(start) for _, start in gaps)
    if not starts:
        return None
    gutter = starts.most_common(1)[0][0]
    beside = [row for row in rows if (gap := _only_gap(row)) and abs(gap[1] - gutter) <= 1]
    if len(beside) < _ROWS or not _is_prose(beside, gutter - 1):
        return None
    return gutter - 1.5


def gutter_of_lists(rows: Sequence[Sequence[Piece]]) -> float | None:
    """Where the right one of two lists beside each other begins, whether their lines stand level or not.

    Both have points of their own, as the columns of a table have not.
    """
    pieces = [piece for row in rows for piece in row]
    if len(rows) < _LISTED or any(columns([text for _, _, text in row]) for row in rows):
        return None
    edge, end = min(start for start, _, _ in pieces), max(end for _, end, _ in pieces)
    starts = Counter(start for start, _, _ in pieces if start > edge + _FAR * (end - edge))
    often = [start for start, count in starts.most_common(_TRIED) if count > 1]
    return next((start for start in sorted(often) if _divides(start - 1.5, pieces)), None)


def supposed_gutter(rows: Sequence[Sequence[Piece]]) -> float | None:
    """Where a right column begins that names activities of its own, as no column of a table does beside the titles'.

    Whether it is one must be asked: too few lines stand beside each other to tell.
    """
    apart = [row for row in rows if len(row) == 2]
    starts = Counter(round(row[1][0]) for row in apart)
    if not starts or any(columns([text for _, _, text in row]) for row in rows):
        return None
    start, count = starts.most_common(1)[0]
    beside = [row for row in apart if abs(row[1][0] - start) <= 1]
    left, right = (sum(_tells(row[side][2]) for row in beside) for side in (0, 1))
    return start - 1.5 if count >= _SUPPOSED and left and right else None


def _tells(text: str) -> bool:
    return bool(MARKER.search(text)) or names_owner(text)


def _divides(gutter: float, pieces: Sequence[Piece]) -> bool:
    left = [text for _, end, text in pieces if end < gutter]
    right = [text for start, _, text in pieces if start >= gutter]
    crossing = len(pieces) - len(left) - len(right)
    has_points = all(sum(bool(point(text)) for text in column) > 1 for column in (left, right))
    return has_points and crossing < len(right)


def _pieces(row: Sequence[PageWord]) -> list[Piece]:
    """A line's pieces that wide gaps divide."""
    groups = [[row[0]]]
    for before, after in pairwise(row):
        if after["x0"] - before["x1"] > _GAP:
            groups.append([])
        groups[-1].append(after)
    return [(round(each[0]["x0"], 1), each[-1]["x1"], " ".join(word["text"] for word in each)) for each in groups]


def _only_gap(row: Sequence[PageWord]) -> tuple[float, float] | None:
    """The end and the start of what stands on either side of a line's one wide gap."""
    gaps = [(before["x1"], after["x0"]) for before, after in pairwise(row) if after["x0"] - before["x1"] > _GAP]
    return (float(gaps[0][0]), float(gaps[0][1])) if len(gaps) == 1 else None


def _is_prose(rows: Sequence[list[PageWord]], gutter: float) -> bool:
    """Whether two columns of about the same width are filled with lines."""
    left, right = min(row[0]["x0"] for row in rows), max(row[-1]["x1"] for row in rows)
    inner = max(word["x1"] for row in rows for word in row if word["x0"] < gutter)
    widths = inner - left, right - gutter
    ends = [max(word["x1"] for word in row if word["x0"] < gutter) for row in rows]
    full_left = sum(end - left >= _FULL * widths[0] for end in ends)
    full_right = sum(row[-1]["x1"] - gutter >= _FULL * widths[1] for row in rows)
    return bool(min(widths) >= 0.75 * max(widths) and min(full_left, full_right) >= _FULL * len(rows))
