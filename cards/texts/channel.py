"""What an administrator is told of a channel that does not take what is meant for it."""

from __future__ import annotations

from plan.delivery import ChannelUse, Obstacle

_WHY: dict[str, str] = {
    Obstacle.NO_CHANNEL: "Ingen ledningskanal är vald.",
    Obstacle.CHANNEL_GONE: "Kanalen finns inte längre.",
    Obstacle.NOT_INSTALLED: "Tertialbot är inte kvar i teamet.",
    Obstacle.FORBIDDEN: "Teams administratör har stängt av Tertialbot i teamet.",
    Obstacle.BLOCKED: "Tertialbot är blockerad i teamet.",
}


_WORDS = {
    ChannelUse.MANAGEMENT: "använd den här kanalen",
    ChannelUse.OVERVIEW: "använd den här kanalen för alla nämnder",
}


def heading(use: ChannelUse = ChannelUse.MANAGEMENT) -> str:
    return "Ledningskanalen går inte att nå" if use is ChannelUse.MANAGEMENT else "Kanalen för alla nämnder nås inte"


def why(obstacle: str) -> str:
    return _WHY.get(obstacle, "Teams släpper inte in meddelanden i kanalen. Den eller teamet kan vara arkiverat.")


def remedy(use: ChannelUse = ChannelUse.MANAGEMENT) -> str:
    return (
        f"Lägg till Tertialbot i det team där ledningen läser och skriv ”@Tertialbot {_WORDS[use]}” i kanalen. "
        "Det som väntar skickas dit direkt."
    )


def restore() -> str:
    return "Återställs teamet kommer det som väntar fram av sig självt, senast inom sex timmar."


def post_waits(obstacle: str) -> str:
    """On the round's board."""
    return f"Inlägget har inte kommit fram. {why(obstacle)} {remedy()}"
