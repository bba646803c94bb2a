"""What is said of an owner file that was dropped in the chat."""

from __future__ import annotations

from collections.abc import Sequence

from cards.texts import common

_MOST = 10


def wrong(name: str, faults: Sequence[str]) -> str:
    more = [f"… och {len(faults) - _MOST} fel till."] if len(faults) > _MOST else []
    return "\n".join([f"”{name}” gick inte att läsa. Inget har ändrats.", *faults[:_MOST], *more])


def heading() -> str:
    return "Ansvariga i filen"


def summary() -> str:
    return "Det här ändrar filen. Inget är lagrat än."


def lead(persons: int, owners: int, kept: int) -> str:
    told = f"Filen har {_persons(persons)}, varav {owners} ansvariga. Inget är lagrat än."
    return f"{told} {_persons(kept)} behåller det de har." if kept else told


def nothing_changes() -> str:
    return "Allt i filen är redan lagrat. Inget ändras."


def gain() -> str:
    return "Får"


def lose() -> str:
    return "Lämnar"


def renamed() -> str:
    return "Nytt namn, inloggningsnamn eller konto"


def move() -> str:
    return "Öppna frågor som flyttas"


def without() -> str:
    return "Saknar ansvarig"


def of_person(name: str, upn: str, roles: Sequence[str]) -> str:
    who = name if name == upn else f"{name} ({upn})"
    return f"{who}: {', '.join(roles)}"


def now_called(before: str, after: str) -> str:
    return f"{before} → {after}"


def called(name: str, upn: str) -> str:
    return name if name == upn else f"{name} ({upn})"


def another_account(name: str) -> str:
    return f"{name} får ett annat konto"


def moves_to(name: str, count: int) -> str:
    """`name` is "" where nobody answers."""
    what = "1 fråga" if count == 1 else f"{count} frågor"
    return f"{what} till {name}" if name else f"{what} till ingen: enheten saknar ansvarig"


def without_card(count: int) -> str:
    return f"{_persons(count)} får inget kort: av en enhets ansvariga svarar den som står först."


def you_leave() -> str:
    return "Du står inte som administratör i filen. Lagrar du den kan du inte ändra något här längre."


def nobody_administers() -> str:
    return "Ingen i filen är administratör. Lägg till en rad med rollen administratör, och släpp filen igen."


def changed_meanwhile() -> str:
    return "Planen eller de ansvariga har ändrats sedan kortet kom. Inget är lagrat. Så här är det nu."


def store() -> str:
    return "Lagra ansvariga"


def stored_heading() -> str:
    return "Ansvariga är lagrade"


def stored(persons: int, owners: int) -> str:
    return f"{_persons(persons)} är lagrade, varav {owners} ansvariga."


def stored_already() -> str:
    return "Filen är redan lagrad. Inget mer ändrades."


def cancelled_heading() -> str:
    return "Filen är borttagen"


def cancelled() -> str:
    return "Inget ändrades."


def no_longer() -> str:
    return "Filen väntar inte längre. Släpp den igen om du vill lagra den."


def still_without(units: tuple[str, ...]) -> str:
    return f"Ingen svarar för {common.units(units)}."


def _persons(count: int) -> str:
    return "1 person" if count == 1 else f"{count} personer"
