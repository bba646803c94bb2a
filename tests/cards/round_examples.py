"""The cards that lead a round and a board's settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from cards import board, round_opening, settings_form
from cards.board import BoardView
from cards.elements import CardJson
from cards.round_opening import OpeningView
from cards.settings_form import SettingsView
from cards.texts import coming as coming_texts
from plan.board_settings import KINDS, BoardSettings, faults
from plan.calendar import wall
from plan.coming import Opening, coming_round
from plan.model import RoundState
from plan.pace import Pace
from plan.tertial import Tertial

T2, T3 = Tertial(2025, 2), Tertial(2025, 3)
SETTINGS = BoardSettings()
OPENING = Opening(T2, wall(date(2025, 8, 15), SETTINGS.rhythm.opens_at))


def settings(**more: object) -> CardJson:
    pace = Pace(SETTINGS.rhythm, SETTINGS.rhythm.calendar(frozenset()))
    coming = coming_round(pace, OPENING)
    view: dict[str, object] = {"plan_id": "plan", "board": "Kommunstyrelsen", "settings": SETTINGS, "coming": coming}
    return settings_form.build(SettingsView(**(view | more)))  # type: ignore[arg-type]


def refused() -> CardJson:
    typed = dict.fromkeys(KINDS, "W" * settings_form.MOST)
    return settings(typed=typed, faults=faults(typed), coming=None)


def opening(units: int = 0) -> CardJson:
    unowned = tuple(f"Kommunledningskontoret/Enhet nummer {number}" for number in range(units))
    days = date(2025, 8, 29), date(2025, 9, 9)
    return round_opening.build(OpeningView("plan", "Kommunstyrelsen", T2, 10, 39, *days, unowned))


def followed(state: RoundState, coming: str, draft: int = 0) -> CardJson:
    follows = ("plan", T3) if state is RoundState.PUBLISHED else None
    last_day = date(2025, 8, 29)
    view = BoardView(
        "round", "Kommunstyrelsen", T2, state, last_day, 39, 39, (), coming=coming, draft=draft, next_round=follows
    )
    return board.build(view)


EXAMPLES: dict[str, Callable[[], CardJson]] = {
    "settings": settings,
    "settings_saved": lambda: settings(notice="Sparat: ”Diagram i tertialets inlägg”.", others=(("Barn", "other"),)),
    "settings_refused": refused,
    "round_opening": opening,
    "round_opening_60": lambda: opening(60),
    "board_draft": lambda: followed(RoundState.CLOSED, coming_texts.draft_waits(date(2025, 9, 10)), 1),
    "board_published": lambda: followed(RoundState.PUBLISHED, coming_texts.next_opening(Opening(T3, OPENING.at))),
}
