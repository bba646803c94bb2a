"""Persons in the owner's column: a name must not get into every report by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from plan.reading import unit_words, words
from plan.reading.layout.plain_text import fold, without_bullet

_WORD = r"[A-ZÅÄÖÉ][a-zåäöéüø]+(?:-[A-ZÅÄÖÉ][a-zåäöéüø]+)?"
_NAME = re.compile(rf"^{_WORD}(?:\s(?:{_WORD}|[A-ZÅÄÖ]\.?|von|af|de))?\s{_WORD}$|^[A-ZÅÄÖ]\.\s?{_WORD}$")
_ADDRESS = re.compile(r"(?<![^\s@])[^\s@]++@\S")
_BRACKETS = re.compile(r"^(.*)(?<!\s)\s*+\(([^()]*+)\)\s*+$")
_PARTS = re.compile(r"(?:(?<!\s)\s++)?[,/:]\s*+|(?<!\s)\s++[–-]\s++")
_REVERSED = re.compile(rf"^({_WORD},\s{_WORD})(?:\s\(([^()]+)\))?$")
_LEAST_PLACE = 7
_SURNAME = ("sson", "ström", "qvist", "kvist", "gren", "feldt", "stedt")
"""How a surname ends that stands before its first name: "Testsson, Test"."""
_ROLE = re.compile(
    r"^((?:"
    + "|".join(role.replace("*", r"[\w-]*") for role in (*words.ROLES, "tf *chef"))
    + r")(?:\s+(?-i:[a-zåäö])[\w-]*)*)\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """`rest` is what a cell says beside the name: a role or a unit, "" where it says nothing."""

    written: str
    rest: str


def person_in(cell: str, known: frozenset[str] = frozenset()) -> NamedPerson | None:
    """The cell's one line -> the person that it seems to name; `known` are units that stand alone elsewhere, folded.

    "Test Testsson (Kansli)" -> "Kansli"; "Test Testsson, enhetschef museum" -> "enhetschef museum".
    """
    text = without_bullet(cell).strip(" .;")
    if not text or fold(text) in known or len(text) > 120:
        return None
    if reversed_name := _reversed(text, known):
        return reversed_name
    role = _ROLE.match(text)
    if role and _is_place(text[role.end() :]):
        return None
    if role and _is_name(text[role.end() :], known):
        return NamedPerson(text, role[1])
    found = _BRACKETS.match(text)
    parts = [found[1], found[2]] if found else _PARTS.split(text)
    parts = [part.strip() for part in parts if part.strip()]
    names = [part for part in parts if _is_name(part, known)]
    if names:
        return NamedPerson(text, ", ".join(part for part in parts if part not in names))
    return None


def _is_place(name: str) -> bool:
    """ "Enhetschef Björkgården": where somebody has the role, not who."""
    return " " not in name and name.casefold().endswith(unit_words.DEFINITE_ENDINGS)


def _reversed(text: str, known: frozenset[str]) -> NamedPerson | None:
    """A surname before its first name: told by how it ends, or by one unit in brackets behind the two."""
    found = _REVERSED.match(text)
    if not found:
        return None
    last, first = (part.strip() for part in found[1].split(","))
    ends = last.casefold().endswith(_SURNAME)
    if not (ends or found[2]) or not _is_name(f"{first} {last}", known):
        return None
    return NamedPerson(text, found[2] or "")


def _is_name(text: str, known: frozenset[str]) -> bool:
    """Two or three words with capitals, none of which is a unit's."""
    if _ADDRESS.search(text):
        return True
    found = [word.casefold().strip(".") for word in re.split(r"[\s-]", text)]
    if len(found[0]) >= _LEAST_PLACE and found[0].endswith(unit_words.DEFINITE_ENDINGS):
        return False  # "Servicehuset Almen"
    if any(word in unit_words.NO_NAMES or word.endswith(_LONG_ENDINGS) or word in known for word in found):
        return False
    return fold(text) not in known and bool(_NAME.match(text))


_LONG_ENDINGS = (
    *(ending for ending in unit_words.UNIT_ENDINGS if len(ending) > 4),
    *("hälsa", "miljö", "ning", "ningen", "tion", "heten", "support", "teknik", "vård", "stöd", "stödet", "skap"),
)
