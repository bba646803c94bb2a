"""What a measure is called where it is told: what the target's sentence is about, without the aim that it sets.

Figures are stored by the indicator's own name, which stays what it was.
"""

from __future__ import annotations

import re

_VERB = r"(?:ska(?:ll)?|bör|är|ligger|blir|uppgår)"
_AIM = (
    r"(?:minst|lägst|högst|max|maximalt|högre|lägre|större|mindre|fler|färre|bättre|längre|kortare|över|under|"
    r"öka|minska|höjas|sänkas|stiga|sjunka|halveras|fördubblas|överstiga|understiga)"
)
_AIMED = re.compile(
    rf",? (?:{_VERB}(?: inte| ej)?(?: vara| bli| ligga| uppgå)?(?: på| till)? {_AIM}|"
    r"ökar|minskar|överstiger|understiger)\b",
    re.IGNORECASE,
)
_BARE = re.compile(r":? (?:minst|lägst|högst|max|över|under|(?:färre|mindre|fler|mer) än) (?=\d)", re.IGNORECASE)
"""Without a verb: "Nöjda brukare: lägst 85 %"."""
_BEST = re.compile(r" bland de [^.]{1,40}?\b(?:bästa|främsta)\b", re.IGNORECASE)
_RANKED = re.compile(r"\b(?:i|enligt) (?!landet\b|riket\b|sverige\b|länet\b)(?P<what>[^.]{3,200})", re.IGNORECASE)
_RANKING = re.compile(r",? (?:placerar sig|rankas|ligger|tillhör|är|ska(?:ll)? [a-zåäö]{2,15})$", re.IGNORECASE)
_SOMEBODY = frozenset({"vi", "kommunen", "regionen", "nämnden", "förvaltningen", "alla"})
_OF_A_PLACE = re.compile(
    r"^i [A-ZÅÄÖ][a-zåäö]{1,30}s?(?: kommun| stad)? (?=(?:känner|anser|uppger|tycker|upplever|svarar|är|har)\b)",
    re.IGNORECASE,
)
_LONGEST = 160


def of_target(target: str) -> str:
    """ "Andelen som trivs är högre än riket." is about "Andelen som trivs"; the sentence itself where it has no such
    part."""
    sentence = " ".join(target.split()).rstrip(". ")
    best = _BEST.search(sentence)
    about = _ranked(sentence[: best.start()], sentence[best.end() :]) if best else _before_the_aim(sentence)
    return about or _cut(_without_colon(sentence))


def of_part(name: str, unit: str) -> str:
    """One of several measures, by the nuläge's words: "i Mjölby kommun känner sig trygga" is a share of people."""
    return _OF_A_PLACE.sub("Andelen som ", name, count=1) if unit == "%" else name


def _before_the_aim(sentence: str) -> str:
    """Up to the last aim: the one before it may stand in a relative clause."""
    aims = list(_AIMED.finditer(sentence)) or list(_BARE.finditer(sentence))[:1]
    return _subject(sentence[: aims[-1].start()]) if aims else ""


def _ranked(before: str, after: str) -> str:
    """The ranking that is named, else what is ranked."""
    named = _RANKED.search(after)
    return _cut(named["what"].strip()) if named else _subject(_RANKING.sub("", before))


def _subject(text: str) -> str:
    """The last sentence of it, without what leads up to it; "" where it names nobody but those who aim."""
    about = _without_colon(text.rpartition(". ")[2]).strip(" ,")
    return _cut(about) if len(about) > 3 and about.casefold() not in _SOMEBODY else ""


def _without_colon(text: str) -> str:
    """What is told after a name stands behind a colon already."""
    return text.replace(": ", ", ")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rpartition(' ')[0]}…"
