"""What happens next, and when."""

from __future__ import annotations

from datetime import date

from cards.texts import common
from plan.coming import Opening, Step

_STEPS = {
    Step.REMINDER: "påminns den som har något kvar",
    Step.LAST_DAY: "är sista dagen att svara",
    Step.DEPUTIES: "frågas ersättarna om det som saknas",
    Step.MANAGERS: "får cheferna veta vad som saknas",
    Step.CLOSING: "stänger omgången",
}


def opens(opening: Opening) -> str:
    """ "Omgången för tertial 2 2025 öppnar fredag 15 augusti kl. 08.30"."""
    return f"Omgången för {common.tertial(opening.tertial)} öppnar {common.moment_in_words(opening.at)}"


def next_opening(opening: Opening | None) -> str:
    if opening is None:
        return "Årets uppföljning är klar. Nästa års omgångar öppnar när nästa års plan är inlagd."
    return f"Härnäst: {opens(opening)[0].lower()}{opens(opening)[1:]}."


def next_step(step: Step, day: date) -> str:
    return f"Härnäst: {common.day(day)} {_STEPS[step]}."


def closes_soon() -> str:
    return "Härnäst: omgången stänger nästa arbetsdag."


def publishes(day: date) -> str:
    return f"Härnäst: inlägget publiceras {common.day(day)}, om ingen gör det tidigare."


def draft_follows(day: date) -> str:
    return f"Härnäst: ett utkast till inlägg skickas {common.day(day)}, om ingen gör det tidigare."


def draft_waits(since: date) -> str:
    return f"Ett utkast väntar sedan {common.day(since)}. Inlägget syns i kanalen först när någon publicerar det."


def draft_was_returned() -> str:
    return "Utkastet är tillbakaskickat. Publicera på nytt när allt är rättat, så kommer ett nytt utkast."


def show_draft() -> str:
    return "Till utkastet"
