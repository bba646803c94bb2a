"""A closed round opened again."""

from __future__ import annotations

from datetime import date

from cards.texts import common


def reopen() -> str:
    return "Öppna igen"


def lead() -> str:
    return "Det läge som frystes vid stängningen finns kvar. När omgången stänger igen fryses ett nytt."


def reason_label() -> str:
    return "Varför öppnas den igen?"


def reason_required() -> str:
    return "Skriv ett skäl."


def reopened(last_day: date) -> str:
    return f"Omgången är öppen igen. Sista dagen är {common.day(last_day)}."
