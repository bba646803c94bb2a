"""What units are called among people: by parts of their names, initials and daily words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from plan.questions.swedish.lexicon import phrases
from plan.questions.swedish.vocabulary import cues, names
from plan.questions.swedish.words import fold

_SHORTEST_FRONT = 4
_EVERYDAY = cues.UNIT_BEGINNINGS
"""First words of unit names that are too much of an everyday word to name the unit alone."""


def aliases(units: Sequence[str], is_free: Callable[[str], bool]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each alias with the units it may mean. `is_free`: whether nothing else of the plan is called so."""
    meant: dict[str, list[str]] = defaultdict(list)
    for unit in units:
        for alias in (*_called(unit), *_everyday(unit, is_free), *_parent(unit, units)):
            if unit not in meant[alias]:
                meant[alias].append(unit)
    for alias, named in meant.items():
        yield alias, tuple(named)


def _parent(unit: str, units: Sequence[str]) -> Iterator[str]:
    """The unit above, where the plan has none of that name."""
    parent = unit.split("/")[0].strip()
    if "/" in unit and parent not in units:
        yield from _called(parent)


def _everyday(unit: str, is_free: Callable[[str], bool]) -> Iterator[str]:
    """ "Kost" for "Kost och städ"."""
    first = fold(unit).split("/")[-1].split()[0].strip(",-")
    if first in _EVERYDAY and is_free(first):
        yield first


def _called(unit: str) -> Iterator[str]:
    """The name, its parts, its initials and its daily names."""
    last = fold(unit).split("/")[-1].strip()
    yield fold(unit).replace("/", " ")
    yield last
    yield last.replace(" och ", " ")
    yield last.replace(" och ", " o ")
    terms = _terms(last)
    yield from initials(unit)
    if len(terms) > 1 and terms[0] not in _EVERYDAY:
        yield terms[0]
    yield from _daily_names([each for each in terms if each not in cues.JOINED])
    yield from _with_heads(terms[0]) if terms else ()


def initials(unit: str) -> Iterator[str]:
    """ "Trygg och säker" -> "tos", "Kommunledningskontoret" -> "klk"."""
    last = fold(unit).split("/")[-1].strip()
    terms = _terms(last)
    if len(terms) > 1:
        yield "".join(each[0] for each in terms)
    if found := _compound_initials(last):
        yield found


def fronts(unit: str) -> Iterator[str]:
    """ "Bygglovsenheten" -> "bygglov", of a name that is one word."""
    last = fold(unit).split("/")[-1].strip()
    for head in names.UNIT_HEADS.split():
        if last.endswith(head) and len(last) - len(head) >= _SHORTEST_FRONT:
            yield last.removesuffix(head).removesuffix("s")


def _terms(name: str) -> list[str]:
    return [each for each in re.split(r"[\s,-]+", name) if each]


def _daily_names(terms: list[str]) -> Iterator[str]:
    for key, synonyms in names.UNIT_WORDS.items():
        if any(term == fold(key) or (len(key) > 4 and term.startswith(fold(key))) for term in terms):
            yield from (" ".join(each.folded for each in phrase) for phrase in phrases(synonyms))


def _with_heads(term: str) -> Iterator[str]:
    """ "ekonomienheten", "kommunikationsavdelningen", "skolchefen"."""
    for head in names.UNIT_HEADS.split():
        for front in dict.fromkeys((term, term.removesuffix("e"))):
            yield front + head
            yield front + "s" + head


def _compound_initials(name: str) -> str:
    """ "kommunledningskontoret" -> "klk"."""
    rest, initials = name, ""
    parts = sorted((fold(each) for each in names.MORPHEMES.split()), key=len, reverse=True)
    while rest:
        part = next((each for each in parts if rest.startswith(each)), None)
        if part is None:
            break
        initials += part[0]
        rest = rest[len(part) :]
    return initials if len(initials) > 2 and len(rest) <= 2 else ""
