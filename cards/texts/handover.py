"""Handing an activity over, taking and giving it back, and "not mine"."""

from __future__ import annotations


def hand_over_heading() -> str:
    return "Lämna till kollega"


def hand_over_lead() -> str:
    return "Kollegan får kortet och svarar i ditt ställe. Du kan ta tillbaka aktiviteten när du vill."


def hand_over() -> str:
    return "Lämna över"


def give_back() -> str:
    return "Lämna tillbaka"


def handed_over(title: str, name: str, waits: bool) -> str:
    """`waits`: the colleague cannot be reached yet."""
    told = f"”{title}” är lämnad till {name}."
    return f"{told} {name} har inte installerat appen än, så kortet väntar." if waits else told


def taken_back(title: str) -> str:
    return f"Du har tagit tillbaka ”{title}”."


def given_back(title: str, name: str) -> str:
    return f"”{title}” är lämnad tillbaka till {name}."


def note_label() -> str:
    return "Hälsning till kollegan (frivillig)"


def note_too_long(length: int, most: int) -> str:
    return f"Hälsningen har {length} tecken; högst {most} får plats. Inget är lämnat än, men texten är kvar."


def received(giver: str, title: str, note: str = "") -> str:
    """For the colleague, also the notification. `note` is what the giver wrote."""
    told = f"{giver} lämnade ”{title}” till dig"
    return f"{told}: ”{note}”" if note else f"{told}."


def came_back(giver: str, title: str) -> str:
    return f"{giver} lämnade tillbaka ”{title}”."


def assigned(title: str) -> str:
    return f"Administratören gav dig ”{title}”."


def not_mine_heading() -> str:
    return "Inte min"


def not_mine_lead() -> str:
    return "Skriv varför, och gärna vem som borde svara. Administratören ger den till rätt person."


def reason_label() -> str:
    return "Skäl"


def reason_placeholder() -> str:
    return "Till exempel: frågan ligger hos HR sedan i våras"


def reason_required() -> str:
    return "Skriv ett skäl."


def send_to_administrator() -> str:
    return "Skicka till administratören"


def sent_to_administrator(title: str) -> str:
    return f"”{title}” är skickad till administratören."


def disputed(name: str, title: str) -> str:
    """For an administrator, also the notification."""
    return f"{name} svarar ”inte min” om ”{title}”."
