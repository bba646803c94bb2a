"""The card of a board's settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from cards import settings_form
from cards.elements import CardJson
from cards.settings_form import SettingsView
from plan.board_settings import KINDS, BoardSettings, faults
from plan.calendar import wall
from plan.coming import Opening, coming_round
from plan.pace import Pace
from plan.tertial import Tertial

T2 = Tertial(2025, 2)
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


EXAMPLES: dict[str, Callable[[], CardJson]] = {
    "settings": settings,
    "settings_saved": lambda: settings(notice="Sparat: ”Diagram i tertialets inlägg”.", others=(("Barn", "other"),)),
    "settings_refused": refused,
}
