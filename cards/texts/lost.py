"""What an administrator is told of a message to the channel that may never have come there."""

from __future__ import annotations

from cards.texts import common
from plan.tertial import Tertial


def name(tertial: Tertial | None, correction: bool, all_boards: bool = False) -> str:
    """As a sentence begins: "Tertialinlägget för tertial 2 2025". None is the digest."""
    if tertial is None:
        return "Veckans läge"
    if all_boards:
        return f"{'Rättelsen av läget' if correction else 'Läget'} för alla nämnder, {common.tertial(tertial)},"
    return f"{'Rättelsen av tertialinlägget' if correction else 'Tertialinlägget'} för {common.tertial(tertial)}"


def title(what: str, refused: bool) -> str:
    return f"{what} kunde inte skickas" if refused else f"{what} kanske inte kom fram"


def what_is_known(refused: bool, why: str, all_boards: bool = False) -> str:
    where = "kanalen för alla nämnder" if all_boards else "ledningens kanal"
    if refused:
        return f"Teams tog inte emot meddelandet till {where} ({why})."
    return f"Teams svarade inte som det skulle när jag skickade till {where}."


def what_to_do(refused: bool) -> str:
    if refused:
        return f"När felet är rättat, tryck ”{send_again()}”. Står meddelandet redan i kanalen, tryck ”{arrived()}”."
    return f"Titta i kanalen. Står meddelandet där, tryck ”{arrived()}”, annars ”{send_again()}”."


def pages(page: int, of: int) -> str:
    if page == of:
        return f"Det gäller sida {page} av {of}."
    return f"Det gäller sida {page} av {of}. Sidorna efter den skickas när du har svarat."


def send_again() -> str:
    return "Skicka igen"


def arrived() -> str:
    return "Det kom fram"


def on_its_way() -> str:
    return "Meddelandet är på väg till kanalen."


def noted(pages_left: bool) -> str:
    return "Bra, då är resten på väg till kanalen." if pages_left else "Bra, då vet jag att meddelandet kom fram."


def settled_before() -> str:
    return "Det är redan avgjort. Inget ändrades."
