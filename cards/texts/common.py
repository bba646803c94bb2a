"""Words that many cards share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from plan.assessment import Outlook
from plan.calendar import SWEDEN
from plan.model import NOT_REPORTED, NOT_REPORTED_SIGN, Kind, Status
from plan.tertial import Tertial

_MONTHS = (
    "januari februari mars april maj juni juli augusti september oktober november december".split()  # noqa: SIM905
)
_WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_KINDS = {Kind.PROJECT: "projekt", Kind.ACTIVITY: "aktivitet", Kind.PRE_STUDY: "förstudie"}


def cannot_show_card() -> str:
    return "Kortet kan inte visas i den här versionen av Teams. Uppdatera appen eller öppna Teams i webbläsaren."


def status(value: Status | None) -> str:
    """ "■ Försenad"; without an answer "– Ej rapporterad"."""
    return f"{value.sign} {value.label}" if value else f"{NOT_REPORTED_SIGN} {NOT_REPORTED}"


def outlook(value: Outlook) -> str:
    """ "▼ Bedöms inte uppnås"."""
    return f"{value.sign} {value.label}"


def tertial(value: Tertial) -> str:
    return f"tertial {value.number} {value.year}"


def short_tertial(value: Tertial, now: Tertial) -> str:
    """ "T1", and of another year than now "T3 2024"."""
    return f"T{value.number}" if value.year == now.year else f"T{value.number} {value.year}"


def day(value: date) -> str:
    """A day near in time: "fredag 29 augusti"."""
    return f"{_WEEKDAYS[value.weekday()]} {value.day} {_MONTHS[value.month - 1]}"


def short_day(value: date) -> str:
    """ "29 augusti"."""
    return f"{value.day} {_MONTHS[value.month - 1]}"


def kinds(values: tuple[Kind, ...]) -> str:
    """ "projekt", "aktivitet/förstudie"; empty where the plan gives no type."""
    return "/".join(_KINDS[value] for value in values)


def units(values: Sequence[str]) -> str:
    """ "Ekonomi samt HR och lön": names that hold an "och" of their own are not tied together by one more."""
    return listed(values, "samt" if any(" och " in each for each in values) else "och")


def listed(values: Sequence[str], last: str = "och") -> str:
    """ "a, b och c"."""
    return f" {last} ".join(values) if len(values) < 3 else f"{', '.join(values[:-1])} {last} {values[-1]}"


def moment(value: datetime) -> str:
    """Swedish time: "2025-09-05 kl. 17.00"."""
    return f"{value.astimezone(SWEDEN):%Y-%m-%d kl. %H.%M}"


def moment_in_words(value: datetime) -> str:
    """A moment near in time, Swedish: "måndag 25 augusti kl. 08.00"."""
    local = value.astimezone(SWEDEN)
    return f"{day(local.date())} kl. {local:%H.%M}"


def goes(at: datetime | None) -> str:
    """When something that is held for the working hours is sent; empty where it goes at once."""
    return f"Det är utanför arbetstid, så det skickas {moment_in_words(at)}." if at else ""


def date_in_words(value: date) -> str:
    """ "31 augusti 2025"."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def activities(count: int) -> str:
    return "1 aktivitet" if count == 1 else f"{count} aktiviteter"


def expected_finish(value: date) -> str:
    return f"Beräknas klart {value.isoformat()}"


def finish(status: Status | None, value: date) -> str:
    """ "Klar 2025-08-20" of what is finished, else when it is expected to be; it begins a line, so that it is whole."""
    return f"Klar {value.isoformat()}" if status is Status.DONE else expected_finish(value)


def progress(position: int, of: int) -> str:
    return f"{position} av {of}"


def refresh() -> str:
    return "Uppdatera"


def show_more() -> str:
    return "Visa fler"


def show_earlier() -> str:
    return "Visa föregående"


def page(number: int, of: int) -> str:
    return f"Sida {number} av {of}"


def withheld() -> str:
    return "Datum och kommentar är skyddade och visas inte här."


_NOT_SAVED = "Inget är sparat än"


def at_field(told: str) -> str:
    """What is wrong, on a card that tells at its button that nothing is saved."""
    sentences = told.rstrip(".").split(". ")
    return f"{'. '.join(each for each in sentences if not each.startswith(_NOT_SAVED))}."


def and_more(count: int) -> str:
    return f"… och {count} till"


def yes_or_no(value: bool) -> str:
    """In a table's cell."""
    return "ja" if value else "nej"
