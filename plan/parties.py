"""What a plan writes of whom it works with: "KSF, SBF och UTB" -> the boards that are meant.

A party is a board or its department by name, by its initials, or by the first letters of its name. What fits two boards
is nobody's, as what fits none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from plan.reading.layout.plain_text import fold

_BETWEEN = re.compile(r"[,;/+&\n]|\boch\b|\bsamt\b")
_AFTER_NAME = re.compile(r"[^\w\s-]")
_JOINTS = (
    "kommun", "region", "samhälls", "stads", "bygg", "byggnads", "plan", "miljö", "teknisk", "tekniska", "service",
    "utbildnings", "barn", "ungdoms", "skol", "gymnasie", "vuxenutbildnings", "arbetsmarknads", "bildnings", "social",
    "omsorgs", "vård", "äldre", "individ", "familje", "funktionsstöds", "hälso", "kultur", "fritids", "turist",
    "närings", "livs", "räddnings", "trafik", "gatu", "fastighets", "överförmyndar", "val", "krisledning", "lednings",
    "jävs", "revisions", "personal", "ekonomi", "styrelse", "styrelsen", "styrelsens", "nämnd", "nämnden", "nämndens",
    "förvaltning", "förvaltningen", "förvaltningens", "kontor", "kontoret", "kontorets", "utskott", "utskottet",
)  # fmt: skip
_PARTS = tuple(sorted((fold(each) for each in _JOINTS), key=len, reverse=True))
_EVERYBODY = re.compile(r"(?:alla|samtliga|övriga) (?:övriga |andra )?(?:förvaltningar|nämnder)(?:na)?", re.IGNORECASE)
_PREFIX = 3
"""Letters that a name's beginning must have to stand for it: "UTB"."""


@dataclass(frozen=True, slots=True)
class BoardName:
    """A board as its plan writes it, with its department."""

    board: str
    department: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(filter(None, (self.board, self.department)))

    @property
    def short_names(self) -> frozenset[str]:
        """In lower case: "ks" and "ksf" of Kommunstyrelsen with its department."""
        return frozenset(found for name in self.names for found in _initials(name) if len(found) > 1)


def parties(collaboration: str) -> tuple[str, ...]:
    """Whom it names, each as it is written."""
    return tuple(filter(None, (" ".join(each.split()).strip(" .()") for each in _BETWEEN.split(collaboration))))


def boards_meant(collaboration: str, known: Iterable[BoardName]) -> tuple[str, ...]:
    """The boards among those that it names, once each. A name with "och" in it is looked for whole first."""
    held = tuple(known)
    if _EVERYBODY.fullmatch(" ".join(collaboration.split()).strip(" .")):
        return tuple(each.board for each in held)
    whole = _meant(collaboration, held)
    each = [whole] if whole else [_meant(party, held) for party in parties(collaboration)]
    return tuple(dict.fromkeys(filter(None, each)))


def _meant(party: str, known: tuple[BoardName, ...]) -> str:
    said = fold(_AFTER_NAME.sub(" ", party)).strip()
    for fits in (_is_name, _is_short, _begins):
        found = [each.board for each in known if fits(said, each)]
        if found:
            return found[0] if len(found) == 1 else ""
    return ""


def _is_name(said: str, board: BoardName) -> bool:
    return said in {fold(name) for name in board.names}


def _is_short(said: str, board: BoardName) -> bool:
    return said in board.short_names


def _begins(said: str, board: BoardName) -> bool:
    return len(said) >= _PREFIX and any(fold(name).startswith(said) for name in board.names)


def _initials(name: str) -> set[str]:
    """By the parts that its words are put together of, with and without "och"."""
    words = fold(name).replace("-", " ").split()
    every = "".join(_of_word(word) for word in words)
    return {every, "".join(_of_word(word) for word in words if word != "och")}


@lru_cache(maxsize=1024)
def _of_word(word: str) -> str:
    """Each question is held against every board's initials."""
    letters = ""
    while word:
        part = next((each for each in _PARTS if word.startswith(each)), word)
        letters += part[0]
        word = word[len(part) :]
        word = "" if word in ("s", "en", "ns") else word
    return letters
