"""The rehearsal page."""

from __future__ import annotations

from datetime import datetime

from cards.texts import common
from plan.model import Person


def moment(local: datetime) -> str:
    """A moment in Swedish time: "måndag 18 augusti 2025, 08:30"."""
    return f"{common.day(local.date())} {local.year}, {local:%H:%M}"


def time_passes(local: datetime) -> str:
    return f"Tiden går: {moment(local)} …"


def answers(number: int, of: int, name: str) -> str:
    return f"{name} svarar ({number} av {of}) …"


def answered(saved: int) -> str:
    return "Ingen hade något kvar att svara på." if not saved else f"{saved} svar sparades."


def nothing_is_open() -> str:
    return "Ingen uppföljning är öppen just nu. Gå till nästa händelse."


def happened(opened: int, messages: int, closed: int, published: int, digests: int) -> str:
    said = [
        "Uppföljningen öppnade." if opened else "",
        f"{messages} {'meddelande' if messages == 1 else 'meddelanden'} skickades." if messages else "",
        "Uppföljningen stängde." if closed else "",
        "Tertialens inlägg publicerades i kanalen." if published else "",
        "Veckans sammandrag gick till kanalen." if digests else "",
    ]
    return " ".join(part for part in said if part) or "Inget hände."


def busy() -> str:
    return "Vänta tills det som pågår är klart."


def troubled(name: str) -> str:
    return f"Gjort. Nästa gång boten skickar något till {name} märks det under Leveranser."


def role(owner: bool, person: Person) -> str:
    roles = ["ansvarig"] * owner + ["ledning"] * person.is_leader
    roles += ["redaktör"] * person.is_editor + ["administratör"] * person.is_administrator
    return ", ".join(roles) or "ersättare"


def channel() -> str:
    return "ledningens kanal"
