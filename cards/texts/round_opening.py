"""A round opened by hand."""

from __future__ import annotations

from datetime import date

from cards.texts import common
from plan.opening import Hindered, Hindrance
from plan.tertial import Tertial

_SHOWN = 8


def heading(tertial: Tertial) -> str:
    return f"Öppna omgången för {common.tertial(tertial)}"


def what_happens(persons: int, activities: int) -> str:
    who = "1 person får" if persons == 1 else f"{persons} personer får"
    return f"{who} ett kort om sammanlagt {common.activities(activities)}. Korten skickas genast."


def days(last_day: date, closes: date) -> str:
    return (
        f"Sista dagen att svara blir {common.day(last_day)}, och omgången stänger {common.day(closes)}. "
        "Påminnelserna går som vanligt."
    )


def unowned(units: tuple[str, ...]) -> str:
    shown = units[:_SHOWN]
    more = f" {common.and_more(len(units) - _SHOWN)}" if len(units) > _SHOWN else ""
    return f"Ingen svarar för {common.units(shown)}{more}. Det kan rättas också när omgången är öppen."


def open_it() -> str:
    return "Öppna"


def open_that(tertial: Tertial) -> str:
    return f"Öppna omgången för {common.tertial(tertial)}"


def opened() -> str:
    return "Omgången är öppen. Korten är på väg."


def opened_before() -> str:
    return "Omgången är redan öppnad. Inget nytt skickades. Så här ser den ut nu."


def hindered(found: Hindered, tertial: Tertial, year: int) -> str:
    match found.why:
        case Hindrance.OPENED:
            return f"Omgången för {common.tertial(tertial)} har redan öppnats. Inget ändrades."
        case Hindrance.ANOTHER_IS_OPEN:
            other = common.tertial(found.by.tertial) if found.by else "ett annat tertial"
            return f"Omgången för {other} är fortfarande öppen. Inget ändrades. Stäng den först."
        case Hindrance.OF_ANOTHER_YEAR:
            return f"Planen gäller {year}. Inget ändrades. Lägg in planen för {tertial.year} först."
        case Hindrance.TO_COME:
            return f"{common.tertial(tertial).capitalize()} har inte börjat än. Inget ändrades."


def nobody_answers() -> str:
    return "Ingen svarar för någon enhet i planen. Inget ändrades. Skriv ”ansvariga” och lägg in dem först."


def no_such_plan(year: int) -> str:
    return f"Ingen verksamhetsplan för {year} är inlagd. Inget ändrades."


def not_opened() -> str:
    return "Omgången öppnades inte"


def none_yet() -> str:
    return "Ingen omgång har öppnats än"
