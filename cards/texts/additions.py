"""What an activity's second owner adds."""

from __future__ import annotations


def addition_heading() -> str:
    return "Lägg till kommentar"


def addition_lead(unit: str) -> str:
    return f"{unit} svarar för aktiviteten. Din kommentar läggs till i svaret."


def addition_waits(unit: str) -> str:
    return f"{unit} har inte svarat än. Du kan lägga till din kommentar när svaret finns."


def no_room_to_add() -> str:
    return "Kommentaren är redan så lång som den får vara. Tala med den som svarar för aktiviteten."


def comment_required() -> str:
    return "Skriv en kommentar."


def addition_too_long(room: int) -> str:
    return f"{room} tecken får plats. Inget är sparat än, men texten är kvar. Korta den och försök igen."


def addition(unit: str, text: str) -> str:
    """As it stands in the comment."""
    return f"Tillägg från {unit}: {text}"


def add() -> str:
    return "Lägg till"


def added(title: str) -> str:
    return f"Din kommentar om ”{title}” är sparad."
