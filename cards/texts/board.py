"""What an administrator sees and does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from cards.texts import common
from plan.delivery import DeliveryState, Obstacle
from plan.model import RoundState
from plan.tertial import Tertial

_STATES = {RoundState.OPEN: "öppen", RoundState.CLOSED: "stängd", RoundState.PUBLISHED: "publicerad"}
_DELIVERIES = {
    DeliveryState.RECORDED: "kortet är på väg",
    DeliveryState.SENDING: "kortet är på väg",
    DeliveryState.WAITING: "kortet väntar på att kunna skickas",
    DeliveryState.SENT: "har fått kortet",
    DeliveryState.UNKNOWN: "oklart om kortet kom fram",
    DeliveryState.GIVEN_UP: "kortet kunde inte skickas",
    DeliveryState.UNREACHABLE: "nås inte",
}
_OBSTACLES: dict[str, str] = {
    Obstacle.NOT_INSTALLED: "har inte installerat appen",
    Obstacle.UNIDENTIFIED: "har inte installerat appen",
    Obstacle.BLOCKED: "har blockerat appen",
    Obstacle.FORBIDDEN: "appen är avstängd i Teams",
    Obstacle.NO_CHANNEL: "ingen ledningskanal är vald",
    Obstacle.CHANNEL_GONE: "ledningskanalen finns inte längre",
    Obstacle.OTHER: "Teams släpper inte fram meddelandet",
}


def heading(tertial: Tertial) -> str:
    return f"Omgången för {common.tertial(tertial)}"


def lead(state: RoundState, reported: int, activities: int, last_day: date, posted: bool = True) -> str:
    """`posted`: what was published has come to the channel."""
    how = _STATES[state] if posted or state is not RoundState.PUBLISHED else "stängd och inlägget är inte framme än"
    line = f"Omgången är {how}. {reported} av {activities} aktiviteter är rapporterade."
    return f"{line} Sista dagen är {common.day(last_day)}." if state is RoundState.OPEN else line


def people_heading() -> str:
    return "Vem har svarat"


def answered(count: int, of: int) -> str:
    return f"{count} av {of} besvarade"


def away(until: date) -> str:
    return f"borta till och med {common.day(until)}"


def delivery(state: DeliveryState | None, why: str) -> str:
    """How the person's card fared; empty when there is nothing to say."""
    if state is None or state is DeliveryState.CANCELLED:
        return ""
    if state in (DeliveryState.UNREACHABLE, DeliveryState.GIVEN_UP) and why:
        return f"{_DELIVERIES[state]}: {obstacle(why)}"
    return _DELIVERIES[state]


def obstacle(why: str) -> str:
    """Why somebody cannot be reached; another word as it stands."""
    return _OBSTACLES.get(why, why)


def disputes_heading(count: int) -> str:
    return f"Väntar på dig ({count})"


def dispute(name: str, reason: str) -> str:
    return f"{name}: ”{reason}”"


def unowned(units: tuple[str, ...]) -> str:
    return f"Ingen person svarar för {common.units(units)}. Skriv ”vem svarar för vad?” och välj någon."


def remind() -> str:
    return "Påminn de som saknas"


def remind_question(missing: int) -> str:
    if not missing:
        return "Alla har svarat. Ingen behöver påminnas."
    who = "1 person har" if missing == 1 else f"{missing} personer har"
    return f"{who} något kvar att svara på. Den som redan har fått dagens påminnelse får ingen till."


def reminded(count: int, at: datetime | None = None) -> str:
    """`at`: when it goes, where that is not at once."""
    if not count:
        return "Ingen behövde påminnas, eller så har alla redan fått dagens påminnelse."
    told = "1 person påminns." if count == 1 else f"{count} personer påminns."
    return f"{told} {common.goes(at)}".strip()


def extend() -> str:
    return "Flytta sista dagen"


def extend_lead(last_day: date) -> str:
    return f"Sista dagen är nu {common.day(last_day)}."


def new_last_day() -> str:
    return "Ny sista dag"


def new_last_day_required() -> str:
    return "Välj en dag."


def move() -> str:
    return "Flytta"


def move_anyway(day: date) -> str:
    return f"Flytta till {common.day(day)} ändå"


def not_a_working_day(day: date, nearest: date) -> str:
    told = f"{common.day(day)} är ingen arbetsdag. Närmast efter är {common.day(nearest)}."
    return f"{told[0].upper()}{told[1:]} Inget är flyttat än."


def extended(last_day: date) -> str:
    return f"Sista dagen är nu {common.day(last_day)}."


def day_has_passed() -> str:
    return "Den dagen har redan varit. Inget ändrades. Välj en dag framåt."


def close() -> str:
    return "Stäng omgången"


def close_question(missing: int) -> str:
    if not missing:
        return "Alla aktiviteter är rapporterade."
    return f"{common.activities(missing)} saknar svar. Den som svarar efter stängning märks ”kompletterad”."


def closed() -> str:
    return "Omgången är stängd. Inget är publicerat än."


def publish() -> str:
    return "Publicera i kanalen"


def publish_question() -> str:
    return "Inlägget skickas till ledningens kanal. Det görs en gång."


def published() -> str:
    return "Inlägget är på väg till kanalen."


def draft_sent() -> str:
    return "Ett utkast är på väg till er som administrerar. Inlägget syns i kanalen först när någon publicerar det."


def published_before() -> str:
    return "Omgången är redan publicerad. Inget nytt skickades."


def on_its_way_before() -> str:
    return "Inlägget är redan på väg till kanalen. Inget nytt skickades."


def no_channel() -> str:
    return "Ingen kanal är vald. Inget publicerades. Skriv ”@Tertialbot använd den här kanalen” i ledningens kanal."


def cannot_now() -> str:
    return "Det går inte i omgångens läge. Inget ändrades. Så här ser den ut nu."


def reassign() -> str:
    return "Ge till annan"


def reassign_these() -> str:
    return "Omfördela"


def reassign_from(name: str) -> str:
    return f"Omfördela från {name}"


def reassign_title(title: str) -> str:
    return f"Ge {title} till annan"


def reassign_heading() -> str:
    return "Vem ska svara?"


def reassign_lead(name: str) -> str:
    return f"{name} har aktiviteten nu. Den du väljer får kortet."


def give() -> str:
    return "Ge till personen"


def reassigned(title: str, name: str, at: datetime | None = None) -> str:
    """`at`: when the card goes, where that is not at once."""
    return f"”{title}” är given till {name}. {common.goes(at)}".strip()


def theirs_onwards(unit: str) -> str:
    return f"Den hör till {unit} från i dag framöver."


def only_this_tertial(name: str, units: Sequence[str]) -> str:
    """Why it could not hold from now on."""
    why = f"svarar för flera enheter ({common.units(units)})" if units else "svarar inte för någon enhet"
    return f"{name} {why}, så det gäller bara det här tertialet."


def settled_before(title: str) -> str:
    return f"”{title}” har redan fått en annan som svarar. Inget ändrades."


def back() -> str:
    return "Till omgången"
