"""What an answer says of the boards that it is about, where there are several."""

from __future__ import annotations

from collections.abc import Sequence

from cards.texts import common

EVERYWHERE = "Hela kommunen"
IN_EVERY_BOARD = "i hela kommunen"
HOW_IS_IT = "hur går det?"


def in_board(board: str) -> str:
    """Added to a question."""
    return f"i {board}"


def of_boards(boards: Sequence[str], *, everywhere: bool) -> str:
    """Before the heading: which boards it is about."""
    return EVERYWHERE if everywhere else common.units(tuple(boards))


def headed(boards: str, heading: str) -> str:
    return f"{boards} · {heading}" if heading else boards


def by_board(board: str, said: str) -> str:
    """ "Socialnämnden: 3 av 40 aktiviteter."."""
    return f"{board}: {said}"


def unit_of(board: str, unit: str) -> str:
    return f"{board} · {unit}" if unit else board


def together(number: int) -> str:
    return f"{number} tillsammans."


def share_together(percent: float, number: int, total: int) -> str:
    return f"{f'{percent:g}'.replace('.', ',')} procent tillsammans: {number} av {total}."


def no_answer_from(boards: Sequence[str]) -> str:
    return f"Inget svar på det i planen för {common.units(tuple(boards))}."


def not_seen_heading() -> str:
    return "Den nämnden kan jag inte berätta om"


def not_seen(seen: Sequence[str]) -> str:
    return f"Du kan fråga om {common.units(tuple(seen))}. Vem som ser vilken nämnd står i filen med ansvariga."


def waited_for_heading(boards: str) -> str:
    return f"Det andra nämnder väntar på från {boards}"


def we_wait_heading(boards: str) -> str:
    return f"Det {boards} väntar på från andra nämnder"


def nobody_waits() -> str:
    return "Ingen annan nämnds plan nämner er som samverkanspart."


def nobody_is_waited_for() -> str:
    return "Ingen aktivitet i planen nämner en annan nämnd som samverkanspart."


def collaboration(asking: str, asked: str, count: int) -> str:
    """ "Kommunstyrelsen räknar med Socialnämnden i 3 aktiviteter."."""
    return f"{asking} räknar med {asked} i {common.activities(count)}."
