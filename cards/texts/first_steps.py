"""How an administrator comes to the first round."""

from __future__ import annotations

from datetime import datetime

from cards.texts import common
from plan.tertial import Tertial


def heading(done: bool) -> str:
    return "Allt är klart" if done else "Så här kommer du igång"


def lead() -> str:
    return "Tre saker behövs före den första omgången. Jag bockar av dem. Skriv ”kom igång” när du vill se dem igen."


def step(number: int, title: str, done: bool) -> str:
    return f"{'✔' if done else number} {title}"


def plan() -> str:
    return "Verksamhetsplanen"


def plan_to_do() -> str:
    return "Släpp planen här i chatten, som Word, pdf, Excel eller csv. Inget lagras innan du har sett vad jag läste."


def plan_done(board: str, year: int, activities: int) -> str:
    return f"{board} {year}: {common.activities(activities)}."


def owners() -> str:
    return "De ansvariga"


def owners_to_do() -> str:
    return "Skriv ”ansvariga” så får du en arbetsbok med planens enheter. Fyll i den och släpp den här."


def owners_left(units: tuple[str, ...]) -> str:
    return f"Ingen svarar än för {common.units(units)}. Skriv ”vem svarar för vad?” och välj, eller släpp filen igen."


def owners_done(units: int) -> str:
    return "Enheten har någon som svarar." if units == 1 else f"Alla {units} enheter har någon som svarar."


def channel() -> str:
    return "Ledningens kanal"


def channel_to_do() -> str:
    return (
        "Lägg till Tertialbot i ledningens team och skriv ”@Tertialbot använd den här kanalen” i kanalen. "
        "Dit kommer tertialets inlägg."
    )


def channel_done() -> str:
    return "Kanalen är vald."


def first_round() -> str:
    return "Första omgången"


def opens(tertial: Tertial, at: datetime) -> str:
    return f"Omgången för {common.tertial(tertial)} öppnar {common.moment_in_words(at)}."


def opens_soon(tertial: Tertial) -> str:
    return f"Omgången för {common.tertial(tertial)} öppnar vid nästa arbetstimme."


def opened(tertial: Tertial) -> str:
    return f"Omgången för {common.tertial(tertial)} är öppnad. Skriv ”omgången” för läget."


def no_date() -> str:
    return "Datumet bestäms av planens år, när planen är lagrad."
