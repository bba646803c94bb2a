"""Finding the vocabulary's phrases in text, however it is spaced, hyphenated or divided on lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache


@lru_cache(maxsize=4096)
def pattern(phrase: str) -> re.Pattern[str]:
    """Whole words; "*" at either end of a word stands for any letters; spaces may be line breaks."""
    return re.compile(r"(?<![\w-])" + "".join(map(_piece, _PIECES.findall(phrase))) + r"(?!\w)", re.IGNORECASE)


_PIECES = re.compile(r" */ *|- *| +|\*|[^ */-]+")


def _piece(written: str) -> str:
    """A gap is written once, or how to divide it would be tried in every way."""
    if "/" in written:
        return (r"\s+" if written[0] == " " else r"\s*") + r"/\s*"
    if written[0] == "-":
        return r"-\s+" if len(written) > 1 else r"-\s*"
    if written[0] == " ":
        return r"\s+"
    return r"[\w-]*" if written == "*" else re.escape(written)


def any_of(phrases: Iterable[str], text: str) -> bool:
    return bool(_one_of(tuple(phrases)).search(text))


@lru_cache(maxsize=256)
def _one_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(pattern(phrase).pattern for phrase in phrases) or r"(?!)", re.IGNORECASE)


@lru_cache(maxsize=256)
def _beginnings(phrases: tuple[str, ...]) -> tuple[str, ...]:
    """What a text that begins with one of them begins with, in small letters."""
    return tuple({_LITERAL.split(phrase.casefold(), maxsplit=1)[0] for phrase in phrases})


_LITERAL = re.compile(r"[ */-]")


def leading(phrases: Iterable[str], text: str) -> int:
    """How many characters the longest phrase takes that the text begins with; 0 if none does, as most often."""
    known = tuple(phrases)
    if not text.casefold().startswith(_beginnings(known)) or not _one_of(known).match(text):
        return 0
    return max(found.end() for phrase in known if (found := pattern(phrase).match(text)))
