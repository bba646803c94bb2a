"""Handing over, "not mine", reminders later, all unchanged at once, and what a second owner adds."""

from __future__ import annotations

from datetime import date

from cards.texts import common
from plan.model import Status
from plan.tertial import Tertial


def hand_over_heading() -> str:
    return "Lämna till kollega"


def hand_over_lead() -> str:
    return "Kollegan får kortet och svarar i ditt ställe. Du kan ta tillbaka aktiviteten när du vill."


def colleague_label() -> str:
    return "Kollega"


def person_placeholder() -> str:
    return "Välj person"


def person_required() -> str:
    return "Välj en person."


def search_label() -> str:
    return "Sök namn eller enhet"


def search() -> str:
    return "Sök"


def search_found(shown: int, of: int) -> str:
    if not of:
        return "Ingen i registret har det namnet. Sök igen, eller be administratören lägga till personen."
    return f"{shown} av {of} visas. Sök för att hitta fler." if shown < of else f"{of} att välja på."


def about(units: tuple[str, ...], upn: str, away: date | None) -> str:
    """What tells a person in the list from others."""
    who = ", ".join(units) or upn
    return f"{who}, borta till {common.day(away)}" if away else who


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


def received(giver: str, title: str) -> str:
    """For the colleague, also the notification."""
    return f"{giver} lämnade ”{title}” till dig."


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


def later_heading() -> str:
    return "När vill du bli påmind?"


def on(day: date, wanted: date, first: str) -> str:
    """`first` is how the wanted day is called; another day stands there when that one is free."""
    return f"{first}, {common.short_day(day)}" if day == wanted else common.day(day).capitalize()


def tomorrow() -> str:
    return "I morgon"


def in_a_week() -> str:
    return "Om en vecka"


def later_too_late() -> str:
    return "Omgången är stängd, så jag påminner inte mer. Du kan fortfarande svara."


def later_chosen(day: date, last_day: date) -> str:
    return f"Jag påminner dig {common.day(day)}. Sista dagen att svara är {common.day(last_day)}."


def answer_now() -> str:
    return "Svara nu ändå"


def all_heading(count: int) -> str:
    return f"Oförändrat för {common.activities(count)}?"


def all_lead(tertial: Tertial) -> str:
    return f"Förra svaret gäller då även {common.tertial(tertial)}:"


def all_row(title: str, status: Status) -> str:
    return f"{title}: {common.status(status)}"


def and_more(count: int) -> str:
    return f"… och {count} till"


def all_confirm(count: int) -> str:
    return "Ja, oförändrat" if count == 1 else f"Ja, oförändrat för alla {count}"


def all_done(count: int) -> str:
    return f"Sparat: oförändrat för {common.activities(count)}."


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


def saved_by_somebody(title: str) -> str:
    return f"”{title}” hade redan fått ett svar. Det här är det som gäller."
