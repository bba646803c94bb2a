"""The sentence of a goal's text that says how far it is to go, where the plan gives no target by itself."""

from __future__ import annotations

import re

_ENDS = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ•])")
_CHANGE = (
    r"(?:öka|minska|förbättras|höjas|sänkas|stiga|sjunka|halveras|fördubblas|bibehållas|överstiga|understiga|uppgå)"
)
_COMPARED = r"(?:riket|riks\w+|\w*genomsnitt\w*|\w*snittet|föregående|förra|tidigare|år 20\d\d|20\d\d)"
_FIGURE = (
    r"(?<!\d)\d{1,9}+(?:[.,]\d{1,9}+)?\s{0,3}+"
    r"(?:%|procent\w{0,12}|promille|dagar|timmar|minuter|poäng|personer|stycken|st\b|kr\b|tkr|mnkr|ton)"
)
_RANKED = re.compile(
    rf"bland de (?:\d+|tio|tjugo|tjugofem|trettio|femtio)\b|\btopp\s?\d+|\bplats \d+ eller bättre"
    rf"|\b(?:högre|lägre|bättre|större|mindre|fler|färre|över|under) än [^.]{{0,40}}?\b{_COMPARED}"
    rf"|\b(?:över|under|överstig\w+|understig\w+)\s+(?:riks|rikets|riket)\w*",
    re.IGNORECASE,
)
_AT_LEAST = re.compile(
    rf"\b(?:minst|högst|lägst|max\w*|mer än|färre än|under|över|inom|till|på)\s+{_FIGURE}", re.IGNORECASE
)
_SHALL_BE = re.compile(rf"\bska\b[^.]{{0,80}}?{_FIGURE}", re.IGNORECASE)
_BE_IT_SHALL = re.compile(rf"{_FIGURE}[^.]{{0,80}}?\bska\b", re.IGNORECASE)
_STRONG = (_RANKED, _AT_LEAST, _SHALL_BE, _BE_IT_SHALL)
_WEAK = (re.compile(rf"\b(?:ska|skall)\b[^.]{{0,80}}?\b{_CHANGE}\b", re.IGNORECASE),)


def target_sentence(text: str) -> str:
    """Word for word as it stands in the text, "" where none says how far."""
    sentences = [each.strip() for each in _ENDS.split(text) if each.strip()]
    for told in (_STRONG, _WEAK):
        if found := next((each for each in sentences if any(way.search(each) for way in told)), ""):
            return found
    return ""
