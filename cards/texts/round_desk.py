"""What is answered to an administrator who leads the round in words."""

from __future__ import annotations


def digest_sent(has_channel: bool) -> str:
    if has_channel:
        return "Veckans läge är på väg till kanalen."
    return (
        "Veckans läge väntar: ingen ledningskanal är vald. "
        "Skriv ”@Tertialbot använd den här kanalen” där ledningen läser."
    )


def digest_sent_before() -> str:
    return "Veckans läge har redan skickats den här veckan. Inget nytt skickades."
