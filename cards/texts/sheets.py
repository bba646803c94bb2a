"""The sheets of the report as a workbook, and their columns."""

from __future__ import annotations

from cards.texts import common
from plan.tertial import Tertial


def facts_header(tertials: tuple[Tertial, ...]) -> tuple[str, ...]:
    return (
        "Nr",
        "Avsnitt",
        "Mål",
        "Aktivitet",
        "Typ",
        "Ansvarig",
        "Samverkan",
        "Status",
        "Kommentar",
        "Beräknas klart",
        "Rapporterad",
        "Kompletterad efter stängning",
        "Skyddad",
        *(f"Status T{each.number}" for each in tertials),
    )


def facts_sheet() -> str:
    return "Fakta"


def goals_sheet() -> str:
    return "Måluppfyllelse"


def goals_sheet_header() -> tuple[str, ...]:
    return (
        "Nr",
        "Avsnitt",
        "Mål",
        "Bedömning",
        "Kommentar",
        "Målvärde",
        "Senaste värde",
        "Bedömt",
        "Bedömt av",
    )


def history_sheet() -> str:
    return "Alla år"


def history_header() -> tuple[str, ...]:
    return (
        "År",
        "Tertial",
        "Nämnd",
        "Avsnitt",
        "Mål",
        "Målets bedömning",
        "Aktivitet",
        "Typ",
        "Ansvarig enhet",
        "Status",
        "Avvikelse",
        "Rapporterad",
        "Kompletterad efter stängning",
        "Skyddad",
        "Beräknas klart",
    )


def about_sheet() -> str:
    return "Om rapporten"


def yes_or_no(value: bool) -> str:
    return common.yes_or_no(value).capitalize()
