"""Finding the vocabulary's phrases in text, however it is spaced, hyphenated or divided on lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache


@lru_cache(maxsize=4096)
def pattern(phrase: str) -> re.Pattern[str]:
    """Whole words; "*" at either end of a word stands for any letters; spaces may be line breaks."""
    return re.compile(r"(?<![\w-])" + _SPACE.sub(_gap, "".join(map(_letter, phrase))) + r"(?!\w)", re.IGNORECASE)


_SPACE = re.compile(r"(/\\s\*)?[ ]+")


def _gap(found: re.Match[str]) -> str:
    return found[1] or r"\s+"


def _letter(character: str) -> str:
    return _LETTERS.get(character) or (character if character.isspace() else re.escape(character))


_LETTERS = {"*": r"[\w-]*", "/": r"\s*/\s*", "-": r"-\s*"}


def any_of(phrases: Iterable[str], text: str) -> bool:
    return bool(_one_of(tuple(phrases)).search(text))


@lru_cache(maxsize=256)
def _one_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(pattern(phrase).pattern for phrase in phrases) or r"(?!)", re.IGNORECASE)


def leading(phrases: Iterable[str], text: str) -> int:
    """How many characters the longest phrase takes that the text begins with; 0 if none does."""
    return max((found.end() for phrase in phrases if (found := pattern(phrase).match(text))), default=0)
