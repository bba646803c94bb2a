"""What is said of figures that come in: what is wrong with them, and what was stored."""

from __future__ import annotations

from collections.abc import Sequence

from cards.texts.indicators import amount
from plan.indicators.entry import EntryFault, GivenFigure, TypedFigure

HEADERS = ("mål", "indikator", "period", "del", "värde", "riket", "plats", "av", "källa", "målvärde (läses inte)")
"""What the columns of the file are called, in the order of the workbook."""
_MOST = 10


def fault(why: EntryFault, typed: TypedFigure) -> str:
    return _FAULTS[why].format(goal=typed.goal or "–", period=typed.period or "–", value=typed.value or "–")


_FAULTS = {
    EntryFault.NO_GOAL: "Målet ”{goal}” finns inte i planen. Skriv målets nummer, till exempel 3.1.",
    EntryFault.WHICH_INDICATOR: "Mål {goal} har flera indikatorer, eller ingen. Skriv vilken som menas.",
    EntryFault.NO_PERIOD: "Perioden ”{period}” går inte att läsa. Skriv till exempel 2024, 2024 T2 eller 2024-10.",
    EntryFault.FUTURE: "Perioden {period} har inte börjat än.",
    EntryFault.NO_NUMBER: "Värdet ”{value}” är inget tal. Skriv till exempel 87,4.",
    EntryFault.NO_NATION: "Rikets värde är inget tal. Skriv till exempel 62,5, eller lämna det tomt.",
    EntryFault.NO_RANK: "Platsen är inget helt tal, eller större än antalet. Skriv till exempel 54 av 195.",
    EntryFault.TOO_LONG: "En text är längre än 200 tecken.",
    EntryFault.TWICE: "Samma mål, indikator, period och del står på flera rader.",
}


def faults(found: Sequence[tuple[int, EntryFault, TypedFigure]]) -> list[str]:
    told = [f"Rad {number}: {fault(why, typed)}" for number, why, typed in found[:_MOST]]
    return [*told, f"… och {len(found) - _MOST} fel till."] if len(found) > _MOST else told


def wrong(name: str, found: Sequence[tuple[int, EntryFault, TypedFigure]]) -> str:
    return "\n".join([f"”{name}” gick inte att läsa in. Inget har ändrats.", *faults(found)])


def given(each: GivenFigure, unit: str) -> str:
    part = f", {each.part}" if each.part else ""
    nation = f", riket {amount(each.nation, unit)}" if each.nation is not None else ""
    return f"{each.goal} {each.indicator}{part}: {amount(each.value, unit)} ({each.period}){nation}"


def stored(new: int, of: int) -> str:
    if not of:
        return "Filen har inga ifyllda värden. Inget lagrades."
    return f"{_count(new)} lagrade. {of - new} stod där redan." if new < of else f"{_count(new)} lagrade."


def _count(number: int) -> str:
    return "1 siffra" if number == 1 else f"{number} siffror"


def figure_label(name: str, unit: str) -> str:
    which = f": {name}" if name else ""
    return f"Senaste siffra{which} ({unit})" if unit else f"Senaste siffra{which}"


def figure_placeholder() -> str:
    return "Till exempel 87,4"


def no_number() -> str:
    return "Skriv ett tal, till exempel 87,4"


def period_label() -> str:
    return "Siffran gäller"


def period_placeholder() -> str:
    return "Till exempel 2024 eller 2024 T2"


def not_saved(why: EntryFault, typed: TypedFigure) -> str:
    """On the card, where what was typed stands."""
    return f"{fault(why, typed)} Inget är sparat än, men det du skrivit är kvar."


def period_missing() -> str:
    return "Skriv vilken period siffran gäller. Inget är sparat än, men det du skrivit är kvar."


def source_missing() -> str:
    return "En siffra behöver en källa. Inget är sparat än, men det du skrivit är kvar."
