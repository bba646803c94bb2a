"""Text as Unicode composes it."""

from __future__ import annotations

import unicodedata

MARKS_MAX = 30
"""Marks on one letter: what Unicode's own stream-safe form allows (UAX #15, section 13)."""


def composed(text: str) -> str:
    """NFC, without more than `MARKS_MAX` marks in a row: sorting them takes time by the square of their number."""
    if text.isascii():
        return text
    kept, marks = [], 0
    for char in text:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= MARKS_MAX:
            kept.append(char)
    return unicodedata.normalize("NFC", "".join(kept))
