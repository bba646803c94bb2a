"""A regular expression's own worst inputs: what it can repeat, repeated, without the end that it waits for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, permutations, product
from re import _constants as code
from re import _parser as parser
from typing import Any

ENDS = ("", "\x00", " ", "!")
JOINTS = ("", " ", "\n", "-", ",")
MOST_EXAMPLES, MOST_SHAPES, MOST_PAIRED = 12, 250, 9
PLAIN = "a1 A-_.å\n"
"""Tried where a class says what it does not hold, and beside whatever the pattern itself names."""
_CATEGORIES = {
    code.CATEGORY_DIGIT: "1",
    code.CATEGORY_NOT_DIGIT: "a",
    code.CATEGORY_SPACE: " \n\t",
    code.CATEGORY_NOT_SPACE: "a",
    code.CATEGORY_WORD: "a1",
    code.CATEGORY_NOT_WORD: " -",
}


def texts(pattern: re.Pattern[Any], length: int) -> Iterator[str]:
    """Each of about `length` characters."""
    for place in range(len(_shapes(pattern.pattern, pattern.flags)) * len(ENDS)):
        yield text(pattern, place, length)


def text(pattern: re.Pattern[Any], place: int, length: int) -> str:
    shape, end = divmod(place, len(ENDS))
    start, pump = _shapes(pattern.pattern, pattern.flags)[shape]
    return start + pump * max(2, (length - len(start)) // len(pump)) + ENDS[end]


@lru_cache(maxsize=1)
def _shapes(pattern: str | bytes, flags: int) -> list[tuple[str, str]]:
    parsed = parser.parse(pattern, flags)
    found: dict[tuple[str, str], None] = {}
    for start, body in _loops(parsed, ""):
        for example, joint in product(_examples(body), JOINTS):
            found[start, example + joint] = None
    for slice_ in _slices(parsed):
        for example, joint in product(_examples(slice_)[:3], JOINTS):
            found["", example + joint] = None
    wide = [shape for shape in found if shape[1]]
    return wide[:: 1 + len(wide) // MOST_SHAPES] + [("", each) for each in _pairs(_characters(parsed))]


def possessive_groups(pattern: re.Pattern[Any]) -> list[Any]:
    """What is repeated without a way back and is more than one sign of a kind."""
    return list(_possessive_groups(parser.parse(pattern.pattern, pattern.flags)))


def _possessive_groups(nodes: Any) -> Iterator[Any]:
    for kind, what in nodes:
        if kind is code.POSSESSIVE_REPEAT and (len(what[2]) > 1 or what[2][0][0] not in _ONE_SIGN):
            yield what[2]
        for inner in _inside(kind, what):
            yield from _possessive_groups(inner)


def _pairs(own: set[str]) -> list[str]:
    """Single characters, and two of the pattern's own by turns."""
    some = sorted(own, key=lambda char: (char.isalnum(), char))[:MOST_PAIRED]
    return [*sorted({*PLAIN, *own}), *("".join(pair) for pair in permutations(some, 2))]


def _loops(nodes: Any, start: str) -> Iterator[tuple[str, Any]]:
    """Each repetition with an example of what comes before it."""
    for kind, what in nodes:
        if kind in _REPEATS:
            yield start, what[2]
            yield from _loops(what[2], start)
        for inner in _inside(kind, what):
            yield from _loops(inner, start)
        start += _examples([(kind, what)])[0]


def _slices(nodes: Any) -> Iterator[Any]:
    """What stands beside each other, the longest first; and the same inside groups."""
    count = min(len(nodes), 14)
    for size in range(count, 0, -1):
        for first in range(count - size + 1):
            yield nodes[first : first + size]
    for kind, what in nodes:
        for inner in _inside(kind, what):
            yield from _slices(inner)


_ONE_SIGN = {code.LITERAL, code.NOT_LITERAL, code.IN, code.ANY}
_REPEATS = {code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT}


def _inside(kind: Any, what: Any) -> list[Any]:
    if kind is code.SUBPATTERN:
        return [what[-1]]
    if kind is code.BRANCH:
        return list(what[1][:MOST_EXAMPLES])
    if kind is code.ATOMIC_GROUP:
        return [what]
    if kind in {code.ASSERT, code.ASSERT_NOT}:
        return [what[1]]
    return [what[2]] if kind in _REPEATS else []


def _examples(nodes: Any) -> list[str]:
    """Texts that the nodes match, or nearly: every part's first example, then the parts' others one at a time."""
    parts = [_of_one(kind, what) or [""] for kind, what in nodes]
    whole = ["".join(part[0] for part in parts)]
    for place, part in enumerate(parts):
        before, after = ("".join(each[0] for each in some) for some in (parts[:place], parts[place + 1 :]))
        whole += [before + other + after for other in part[1:]]
    return list(islice(dict.fromkeys(whole), MOST_EXAMPLES))


def _of_one(kind: Any, what: Any) -> list[str]:
    if kind is code.LITERAL:
        return [chr(what)]
    if kind is code.NOT_LITERAL:
        return [char for char in PLAIN if char != chr(what)][:2]
    if kind is code.ANY:
        return ["a", " "]
    if kind is code.IN:
        return _of_class(what)
    if kind in _REPEATS:
        return [example * max(1, min(what[0], 200)) for example in _examples(what[2])]
    if kind in {code.ASSERT, code.ASSERT_NOT, code.AT, code.GROUPREF}:
        return [""]
    return [example for inner in _inside(kind, what) for example in _examples(inner)]


def _of_class(items: Any) -> list[str]:
    if items[0][0] is code.NEGATE:
        refused = set(_of_class(items[1:]))
        return [char for char in PLAIN if char not in refused][:3]
    found: list[str] = []
    for kind, what in items:
        match kind:
            case code.LITERAL:
                found.append(chr(what))
            case code.RANGE:
                found.append(chr(what[0]))
            case code.CATEGORY:
                found += _CATEGORIES[what]
    return found


def _characters(nodes: Any) -> set[str]:
    found: set[str] = set()
    for kind, what in nodes:
        if kind in {code.LITERAL, code.IN}:
            found |= set(_of_one(kind, what)[:8])
        for inner in _inside(kind, what):
            found |= _characters(inner)
    return found
