"""Text from outside, made harmless: what cannot be seen cannot mislead the one who reads it later."""

from __future__ import annotations

import re
import sys
import unicodedata

_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
"""Controls, bidi and zero-width marks, soft hyphens, halves of surrogate pairs, private and unassigned characters."""
_BLANK = set("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Letters and signs that nevertheless show nothing."""
_SELECTORS = {*map(chr, range(0x180B, 0x180E)), *map(chr, range(0xFE00, 0xFE10)), *map(chr, range(0xE0100, 0xE01F0))}
_ODD = _BLANK | _SELECTORS
_JOINER, _COLOURED = "\u200d", "\ufe0f"
FIRST_MARK = "\u0300"
"""Below it are Latin letters and signs, each composed already and none of them odd."""
_BEYOND = re.compile(f"[{FIRST_MARK}-{chr(sys.maxunicode)}]")
MARKS_MAX = 30
"""Marks on one letter: what Unicode's own stream-safe form allows (UAX #15, section 13)."""
_TONES = set(map(chr, range(0x1F3FB, 0x1F400)))
_LINE_ENDS = {ord(each): "\n" for each in "\r\v\f\x85\u2028\u2029"}


def clean(text: str) -> str:
    """NFC with "\\n" alone, without anything that shows nothing. An emoji keeps what its parts are joined by."""
    if text.isprintable() and _is_latin(text):
        return text
    text = text.replace("\r\n", "\n").translate(_LINE_ENDS)
    if text.replace("\n", "").replace("\t", "").isprintable() and (_is_latin(text) or _ODD.isdisjoint(text)):
        return composed(text)
    return composed("".join(char for place, char in enumerate(text) if _shows(text, place, char)))


def composed(text: str) -> str:
    """NFC, without more than `MARKS_MAX` marks in a row: sorting them takes time by the square of their number."""
    if _is_latin(text):
        return text
    kept, marks = [], 0
    for char in text:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= MARKS_MAX:
            kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))


def _is_latin(text: str) -> bool:
    return text.isascii() or _BEYOND.search(text) is None


def _shows(text: str, place: int, char: str) -> bool:
    if char in "\n\t":
        return True
    if char == _COLOURED:
        return _is_picture(text[place - 1 : place])
    if char == _JOINER:
        return _ends_a_picture(text[max(place - 2, 0) : place]) and _is_picture(text[place + 1 : place + 2])
    return unicodedata.category(char) not in _HIDDEN and char not in _ODD


def _ends_a_picture(before: str) -> bool:
    return _is_picture(before[-1:]) or before[-1:] in _TONES or (before[-1:] == _COLOURED and _is_picture(before[:1]))


def _is_picture(char: str) -> bool:
    return bool(char) and char > "\u00ff" and unicodedata.category(char) == "So" and char not in _BLANK
