"""What stands in a calendar file, and what is said around it."""

from __future__ import annotations

from collections.abc import Sequence

from cards.texts import common, files
from plan.agenda import Agenda, RoundDate, RoundDay
from plan.finish_dates import FinishDate
from plan.model import Plan

_SHOWN = 8


def name(agenda: Agenda) -> str:
    return f"Verksamhetsplan {agenda.plan.year} · {agenda.unit or agenda.plan.board}"


def finish(of: FinishDate) -> str:
    return f"Beräknas klart: {of.activity.title}"


def finish_note(of: FinishDate) -> str:
    return f"{common.units(of.activity.units)} · {of.status.label}. Datumet kommer från det senaste svaret."


def round_day(of: RoundDate) -> str:
    match of.what:
        case RoundDay.OPENS:
            return f"Uppföljningen av {common.tertial(of.tertial)} öppnar"
        case RoundDay.LAST:
            return f"Sista dagen att svara för {common.tertial(of.tertial)}"
        case RoundDay.CLOSES:
            return f"Uppföljningen av {common.tertial(of.tertial)} stänger"


def is_whole_board(plan: Plan, name: str) -> bool:
    return name.casefold() in ("", "nämnden", "hela nämnden", "alla", plan.board.casefold())


def file_name(whose: str, moment: str) -> str:
    return f"Kalender, {files.in_a_name(whose)}, {moment}.ics"


def description() -> str:
    return (
        "Slutdatum och uppföljningens dagar, att öppna i din kalender. Filen läggs i din OneDrive om du tillåter det."
    )


def which_unit(units: Sequence[str], *, known: bool) -> str:
    """`known`: several fit; else none does, and these are all there are."""
    named = ", ".join(units[:_SHOWN]) + (" …" if len(units) > _SHOWN else "")
    if known:
        return f"Vilken enhet? Det kan vara {named}. Skriv ”kalender för” och hela namnet."
    return f"Jag hittar ingen sådan enhet i planen. Skriv ”kalender för” och en av dem: {named}."
