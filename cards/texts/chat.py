"""What the bot says in a conversation."""

from __future__ import annotations

from datetime import date

from cards.texts import common
from plan.tertial import Tertial


def welcome_owner(name: str) -> str:
    return (
        f"Hej {name}! Jag är Tertialbot. Varje tertial får du ett kort med dina aktiviteter i verksamhetsplanen. "
        "Du svarar direkt i kortet, det tar någon minut. Skriv ”hjälp” när du vill veta mer."
    )


def welcome_leader(name: str) -> str:
    return (
        f"Hej {name}! Jag är Tertialbot och håller reda på verksamhetsplanen. "
        "Fråga mig till exempel ”vilka aktiviteter är försenade?”. Skriv ”hjälp” när du vill veta mer."
    )


def stranger() -> str:
    return (
        "Hej! Jag är Tertialbot och följer upp kommunens verksamhetsplan. Du finns inte i mitt register ännu. "
        "Be den som administrerar verksamhetsplanen att lägga till dig."
    )


def help_text(leader: bool, administrator: bool) -> str:
    lines = [
        "Så här kan du skriva till mig:",
        "• mina aktiviteter – ditt kort för tertialen",
        "• status – läget i dina svar",
    ]
    if leader or administrator:
        lines.append("• en fråga, till exempel ”vilka aktiviteter är försenade?” eller ”hur går det för KF-mål 2?”")
    else:
        lines.append("• en fråga, till exempel ”hur går det med digital post?”")
    if administrator:
        lines.append("• i en kanal: @Tertialbot använd den här kanalen – dit skickar jag tertialens inlägg")
    return "\n".join(lines)


def nothing_to_answer() -> str:
    return "Du har inget att svara på just nu. Jag hör av mig när nästa uppföljning öppnar."


def your_status(answered: int, of: int, tertial: Tertial, last_day: date) -> str:
    if answered == of:
        return f"Du har svarat på allt för {common.tertial(tertial)}: {common.activities(of)}. Tack!"
    return (
        f"Du har svarat på {answered} av {of} för {common.tertial(tertial)}. "
        f"Svara senast {common.day(last_day)}. Skriv ”mina aktiviteter” så får du kortet."
    )


def channel_chosen() -> str:
    return "Klart! Tertialens inlägg och veckans sammandrag kommer i den här kanalen."


def channel_needs_administrator() -> str:
    return "Det kan bara en administratör göra. Inget ändrades."


def channel_only_in_channel() -> str:
    return "Skriv det i den kanal du vill använda, med @Tertialbot först."


def no_plan() -> str:
    return "Det finns ingen verksamhetsplan inlagd ännu. Administratören lägger in den."


def round_summary(count: int, tertial: Tertial, last_day: date) -> str:
    """The notification of the owner's card."""
    return f"{common.activities(count)} att rapportera för {common.tertial(tertial)}, senast {common.day(last_day)}"


def something_went_wrong(reference: str) -> str:
    return f"Något gick fel hos mig. Det du skrev sparades inte. Försök igen om en stund. Referens: {reference}"


def could_not_save() -> str:
    return "Det gick inte att spara just nu, försök igen."


def not_done() -> str:
    return "Det gick inte"
