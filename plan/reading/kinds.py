"""An activity's type and a goal's kind, as a document writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from plan.model import GoalKind, Kind
from plan.reading import goal_words, words
from plan.reading.phrases import any_of, leading

_TYPES = "|".join(sorted(words.KIND_WORDS, key=len, reverse=True))
_BETWEEN = r"(?:\s*+(?:[/,&]|och)\s*+|\s++)"
_MARKER = re.compile(rf"\(\s*+((?:{_TYPES})(?:{_BETWEEN}(?:{_TYPES}))*)\s*+\)", re.IGNORECASE)
_LONGEST_NAME = 100
_NUMBER_AND_NAME = re.compile(r"\s++(?:\d{1,2}(?!\d)|[A-ZÅÄÖ](?=[:.]|\s[–-]\s))\s*+[:.–-]?\s*+[^\W\d_]")
"""Behind what a goal is called its number or letter, and its name: "Mål 2 Rätt skydd", "Inriktningsmål A: Hälsa"."""
_NAME = re.compile(r"(?:\s*+[:–-])?\s++[A-ZÅÄÖ]\w++[^.:]*+$")
_AFTER_COLON = re.compile(r"\s*+:\s++[A-ZÅÄÖ]\w++[^.:]*+")
_LIST_LETTER = re.compile(r"\([b-eg-o]\)")
_TYPE = re.compile(rf"\b(?:{_TYPES})\b", re.IGNORECASE)
_SORTS = ("återkommande", "löpande", "nya", "pågående", "planerade", "övriga", "årliga", "större")
_NUMBERED_TYPE = re.compile(r"([PAF])[-.\s]?\d{1,3}")


class _Markers:
    """Types in brackets. A small letter is one only where no capital one and no other small one stands beside it.

    "Kurs i (a) samtal och (b) lön för chefer (A)" has one.
    """

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        if "(" not in text:
            return iter(())
        found = list(_MARKER.finditer(text))
        small = [each for each in found if each[1].islower() and len(each[1]) == 1]
        if small and (len(found) > len(small) or _LIST_LETTER.search(text)):
            found = [each for each in found if each not in small]
        return iter(found)

    def search(self, text: str) -> re.Match[str] | None:
        return next(self.finditer(text), None)

    def sub(self, by: str, text: str) -> str:
        return _MARKER.sub(by, text)


MARKER = _Markers()


def kind_section(title: str) -> Kind | None:
    """The type that a heading names what stands below it: "Projekt", "Återkommande aktiviteter"."""
    told = title.casefold().split()
    return words.KIND_SECTIONS.get(told[-1]) if 0 < len(told) <= 2 and (len(told) == 1 or told[0] in _SORTS) else None


def numbered_type(text: str) -> str:
    """The type that a row's number begins with, "P" of "P3"; "" for any other number."""
    found = _NUMBERED_TYPE.fullmatch(text)
    return found[1] if found else ""


@lru_cache(maxsize=1024)
def kinds(marker: str) -> tuple[Kind, ...]:
    """ "A/F" -> both, in the order of the marker."""
    found = (words.KIND_WORDS[word.lower()] for word in _TYPE.findall(marker))
    return tuple(dict.fromkeys(found))


def explains(before: str) -> bool:
    """Whether a type in brackets only explains the word before it, as in "… eller förstudie (F)"."""
    told = before.casefold().split()
    return bool(told) and told[-1] in words.KIND_WORDS


def kind_of(title: str) -> GoalKind | None:
    """The kind of goal that a heading's words tell."""
    return next((kind for kind, phrases in goal_words.GOAL_KINDS if any_of(phrases, title)), None)


_NUMBERED_NAMES = (*goal_words.GOAL_NAMES, *goal_words.AREA_NAMES)
_LABELS = (*goal_words.AREA_LABELS, *_NUMBERED_NAMES)


def names_area(text: str) -> bool:
    """Whether a short text is named as what activities stand under: "Mål 2 Rätt skydd", "Fokusområde Resor"."""
    if len(text) > _LONGEST_NAME or text.rstrip().endswith((".", ",", ":")):
        return False
    named, numbered = (
        leading(goal_words.AREA_NAMES, text),
        leading(_NUMBERED_NAMES, text),
    )
    is_numbered = bool(numbered) and bool(_NUMBER_AND_NAME.match(text[numbered:]))
    return is_numbered or (bool(named) and bool(_NAME.match(text[named:])))


def labels_area(text: str) -> bool:
    """Whether a short text is what activities stand under behind what that is called: "Område: Information"."""
    told = leading(_LABELS, text)
    return bool(told) and len(text) <= _LONGEST_NAME and bool(_AFTER_COLON.fullmatch(text, told))


def goal_kind(name: str) -> GoalKind | None:
    """A kind by the name that questions and exports give it."""
    wanted = name.strip().casefold()
    return next((kind for kind, known in goal_words.GOAL_KIND_NAMES.items() if known.casefold() == wanted), None)
