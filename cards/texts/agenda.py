"""What stands in a calendar file."""

from __future__ import annotations

from cards.texts import common
from plan.agenda import Agenda, RoundDate, RoundDay
from plan.digest import FinishDate


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
