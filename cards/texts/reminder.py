"""Reminders."""

from __future__ import annotations

from datetime import date

from cards.texts import common, form
from plan.tertial import Tertial


def heading(occasion: str, missing: int) -> str:
    what = common.activities(missing)
    match occasion:
        case "last_day":
            return f"Sista dagen: {what} väntar på svar"
        case "deputy" | "away":
            return f"Du är ersättare: {what} väntar på svar"
        case "manager":
            return f"{what} saknar svar"
        case _:
            return f"Påminnelse: {what} väntar på svar"


def lead(occasion: str, missing: int, tertial: Tertial, last_day: date, owner: str) -> str:
    what = f"{common.activities(missing)} för {common.tertial(tertial)}"
    match occasion:
        case "last_day":
            return f"{what} saknar svar. I dag är sista dagen."
        case "overdue":
            return f"{what} saknar svar. Sista dagen var {common.day(last_day)}, men du kan fortfarande svara."
        case "closed":
            return f"{what} saknar svar. Omgången är stängd, men du kan fortfarande svara."
        case "deputy":
            return f"{owner} har inte svarat på {what}. Som ersättare kan du svara i stället."
        case "away":
            return f"{owner} är borta och har {what} kvar. Som ersättare kan du svara senast {common.day(last_day)}."
        case "manager":
            return f"{owner} har inte svarat på {what}. Sista dagen var {common.day(last_day)}."
        case _:
            return f"{what} saknar svar. Svara senast {common.day(last_day)}."


def and_more(count: int) -> str:
    return f"och {count} till"


def nothing_left() -> str:
    return "Det som påminnelsen gällde väntar inte på svar längre."


def answer_now() -> str:
    return "Svara nu"


def later() -> str:
    return form.later()
