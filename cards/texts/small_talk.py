"""One warm sentence, and what the person can do now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cards.texts import common
from plan.small_talk import Talk


def reply(talk: Talk, name: str, things: Sequence[str]) -> str:
    lead = "Två saker du kan göra nu:" if len(things) > 1 else "Det här kan du göra nu:"
    return "\n".join([_warm(talk, name), lead, *(f"• {each}" for each in things)])


def _warm(talk: Talk, name: str) -> str:
    match talk:
        case Talk.THANKS:
            return "Varsågod, det var så lite!"
        case Talk.HELLO:
            return f"Hej {name}, kul att du hör av dig!"
        case Talk.IF_AWAY:
            return "Ta det lugnt, dina aktiviteter klarar sig: någon annan kan svara så länge."
        case Talk.HOW:
            return "Det är lätt, jag hjälper dig!"


def answer_card(left: int, last_day: date, *, is_open: bool) -> str:
    until = f", senast {common.day(last_day)}" if is_open else ""
    return f"skriv ”mina aktiviteter” så får du ditt kort: {common.activities(left)} kvar att svara på{until}"


def change_answer() -> str:
    return "skriv ”mina aktiviteter” för att se eller ändra det du har svarat"


def assess() -> str:
    return "skriv ”mina mål” för att bedöma dina mål"


def round_board() -> str:
    return "skriv ”omgången” för att se vem som har svarat och vad som händer härnäst"


def first_steps() -> str:
    return "skriv ”kom igång” för att se vad som är kvar före den första omgången"


def ask_delayed() -> str:
    return "fråga ”vilka aktiviteter är försenade?”"


def ask_about(title: str) -> str:
    return f"fråga ”hur går det med {title}?”"


def say_help() -> str:
    return "skriv ”hjälp” för att se allt du kan skriva till mig"


def away(until: date) -> str:
    return f"skriv till exempel ”jag är borta till {until.isoformat()}”, så frågar jag din ersättare"


def hand_over() -> str:
    return "tryck ”Lämna till kollega” på kortet, under ”Mer”; skriv ”mina aktiviteter” så får du det"
