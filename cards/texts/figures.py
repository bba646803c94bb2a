"""What is said of figures that come in: what is wrong with them, and what was stored."""

from __future__ import annotations

from collections.abc import Sequence

from plan.indicators import FigureWay, Indicator, TargetOutcome
from plan.indicators.entry import EntryFault, GivenFigure, TypedFigure
from plan.indicators.wording import amount

HEADERS = ("mål", "indikator", "period", "del", "värde", "riket", "plats", "av", "källa", "målvärde (läses inte)")
"""What the columns of the file are called, in the order of the workbook."""
_MOST = 10


def fault(why: EntryFault, typed: TypedFigure) -> str:
    return _FAULTS[why].format(
        goal=typed.goal or "–",
        period=typed.period or "–",
        value=typed.value or "–",
        indicator=typed.indicator,
        nearest=typed.nearest,
    )


_FAULTS = {
    EntryFault.NO_GOAL: "Målet ”{goal}” finns inte i planen. Skriv målets nummer, till exempel 3.1.",
    EntryFault.WHICH_INDICATOR: "Mål {goal} har flera indikatorer, eller ingen. Skriv vilken som menas.",
    EntryFault.UNKNOWN_INDICATOR: (
        "Mål {goal} har ingen indikator som heter ”{indicator}”. Menas ”{nearest}”? Skriv det namnet, eller "
        "”nytt: {indicator}” om det är ett nytt mått."
    ),
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


def given(each: GivenFigure, planned: Indicator | None) -> str:
    """`planned` is the indicator that it is of, where the plan has it."""
    name, unit = (planned.title, planned.unit) if planned else (each.indicator, "")
    part = f", {each.part}" if each.part else ""
    nation = f", riket {amount(each.nation, unit)}" if each.nation is not None else ""
    return f"{each.goal} {name}{part}: {amount(each.value, unit)} ({each.period}){nation}"


def stored(new: int, of: int) -> str:
    if not of:
        return "Filen har inga ifyllda värden. Inget lagrades."
    told = f"{_count(new)} {'lagrad' if new == 1 else 'lagrade'}."
    return f"{told} {of - new} stod där redan." if new < of else told


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


def file_heading() -> str:
    return "Siffror i filen"


def file_lead(new: int, of: int, board: str, year: int) -> str:
    plan = f"{board} {year}"
    if not of:
        return f"Filen har inga ifyllda värden för {plan}. Inget ändras."
    if not new:
        return f"Alla siffror i filen står redan i {plan}. Inget ändras."
    same = f" {of - new} står redan där." if new < of else ""
    return f"{_count(new)} är {'ny' if new == 1 else 'nya'} för {plan}.{same} Inget är lagrat än."


def own_measures(names: Sequence[str]) -> str:
    return (
        f"Inget målvärde i planen frågar efter: {'; '.join(names)}. De lagras som egna mått, utan att räknas mot målet."
    )


def more_lines(number: int) -> str:
    return f"… och {number} till."


def store() -> str:
    return "Lagra siffrorna"


def stored_heading() -> str:
    return "Siffrorna är lagrade"


def stored_already() -> str:
    return "De lagrades när du tryckte förra gången."


def nothing_to_fill_in() -> str:
    return "Ingen plan med mål är inlagd än. Släpp planen här först."


def plain(number: float | None) -> str:
    """As it is written in a cell: "87,4"."""
    return "" if number is None else f"{number:.6f}".rstrip("0").rstrip(".").replace(".", ",")


def book_title() -> str:
    return "Målens siffror"


def book_sheet() -> str:
    return "Siffror"


def help_sheet() -> str:
    return "Så här fyller du i"


def book_name(moment: str) -> str:
    return f"Målens siffror {moment}.xlsx"


def book_description() -> str:
    return "Målen med det som har mätts. Fyll i nya värden och släpp filen här. Den läggs i din OneDrive."


def explained() -> tuple[str, ...]:
    return (
        "Så här fyller du i",
        "Skriv period och värde på de gula raderna, spara filen och släpp den i chatten med Tertialbot. "
        "Inget lagras innan du har sett vad som är nytt. En rad utan värde läses inte.",
        "period – 2024, 2024 T2, 2024-10 eller 2024/25.",
        "värde – ett tal, till exempel 87,4. Procent skrivs som 87,4 och inte som 0,874.",
        "del – om värdet bara gäller en del, till exempel kvinnor. Annars tomt.",
        "riket – rikets värde för samma period, om det finns.",
        "plats och av – placeringen i en ranking, till exempel 54 av 195. Då behövs inget värde.",
        "Ett värde som ändras skrivs om på sin rad. Det gamla finns kvar i historiken.",
        "Samma mål kan ha flera mått: kopiera raden och skriv nytt: och måttets namn i kolumnen indikator.",
    )


def changed_meanwhile() -> str:
    return "Siffrorna eller planen har ändrats sedan kortet kom. Inget är lagrat. Så här är det nu."


def report_heading() -> str:
    return "Målens siffror"


def report_caption() -> str:
    return "Vad som har mätts, period för period"


def report_header() -> tuple[str, ...]:
    return ("Mål", "Mått", "Utveckling", "Jämförelse", "Målvärde", "Utfall")


def no_figure() -> str:
    return "Ingen siffra än"


def outcome(whole: TargetOutcome) -> str:
    return _OUTCOMES[whole]


_OUTCOMES = {
    TargetOutcome.MET: "Nått",
    TargetOutcome.HALF: "Delvis nått",
    TargetOutcome.NOT_MET: "Inte nått",
    TargetOutcome.UNKNOWN: "Går inte att säga",
}


def history_header() -> tuple[str, ...]:
    return (
        "mål",
        "indikator",
        "period",
        "del",
        "värde",
        "riket",
        "plats",
        "av",
        "källa",
        "kom genom",
        "lämnad av",
        "tidpunkt",
    )


def way(how: FigureWay) -> str:
    return {
        FigureWay.CARD: "kort",
        FigureWay.FILE: "fil i chatten",
        FigureWay.COMMAND: "kommandorad",
        FigureWay.KOLADA: "Kolada (RKA)",
    }[how]
