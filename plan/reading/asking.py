"""The questions that a careful reader of a plan would ask, in the words that the controller reads."""

from __future__ import annotations

from collections.abc import Sequence

NO_KIND = "ingen typ"


def kind_missing(title: str) -> str:
    return f"”{title}” har ingen typ. Är den ett projekt (P), en aktivitet (A) eller en förstudie (F)?"


def several_kinds(title: str, marker: str) -> str:
    return f"”{title}” är märkt ({marker}). Är den båda delarna?"


def same_unit(written: str, unit: str) -> str:
    return f"Hör ”{written}” till enheten ”{unit}”?"


def sub_unit(written: str, units: Sequence[str]) -> str:
    return f"I ansvarskolumnen står ”{written}”. Menas {' och '.join(f'”{unit}”' for unit in units)}?"


def unit_missing(title: str) -> str:
    return f"Vilken enhet ansvarar för ”{title}”? Ingen är angiven."


def unit_or_collaboration(title: str) -> str:
    return f"Vad är ansvarig enhet och vad är samverkan för ”{title}”? Kolumnerna går inte att skilja åt."


def collaboration_continues(title: str, text: str) -> str:
    return f"Hör ”{text}” till samverkan för ”{title}”?"
