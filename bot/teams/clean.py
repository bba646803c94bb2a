"""Text from outside, made harmless: what cannot be seen cannot mislead the one who reads it later."""

from __future__ import annotations

import unicodedata
from typing import Any

from plan.text import composed

KEPT = {"\n", "\t", "\u200c", "\u200d"}  # line breaks, and the joiners that emoji and some scripts need
HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
MAX_DEPTH = 32


class TooDeep(ValueError):
    pass


def clean(text: str) -> str:
    """NFC, without control characters, bidi marks and other characters that show nothing."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return composed("".join(char for char in text if char in KEPT or unicodedata.category(char) not in HIDDEN))


def clean_data(value: Any, depth: int = MAX_DEPTH) -> Any:
    """The same for each string in a card's data, keys included."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict | list) and not depth:
        raise TooDeep
    if isinstance(value, dict):
        return {clean(key): clean_data(item, depth - 1) for key, item in value.items()}
    if isinstance(value, list):
        return [clean_data(item, depth - 1) for item in value]
    return value
