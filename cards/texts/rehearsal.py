"""The rehearsal page."""

from __future__ import annotations

from datetime import datetime

from cards.texts import board, common
from plan.delivery import DeliveryKind, DeliveryState
from plan.model import Person

_KINDS = {
    DeliveryKind.CARD: "kort",
    DeliveryKind.REMINDER: "påminnelse",
    DeliveryKind.POST: "inlägg",
    DeliveryKind.DIGEST: "sammandrag",
    DeliveryKind.NOTICE: "meddelande",
    DeliveryKind.UPDATE: "uppdatering",
    DeliveryKind.OVERVIEW: "alla nämnder",
}
_STATES = {
    DeliveryState.RECORDED: "ska skickas",
    DeliveryState.SENDING: "skickas",
    DeliveryState.SENT: "skickat",
    DeliveryState.WAITING: "väntar",
    DeliveryState.UNREACHABLE: "nås inte",
    DeliveryState.UNKNOWN: "oklart om det kom fram",
    DeliveryState.GIVEN_UP: "kunde inte skickas",
    DeliveryState.CANCELLED: "behövs inte",
}
_WHYS = {
    "nothing is left to answer": "inget kvar att svara på",
    "a later correction follows": "en senare rättelse säger allt",
    "the post itself is not in the channel": "inlägget finns inte i kanalen",
    "answered": "personen har hört av sig",
    "interrupted": "avbröts på vägen",
}


def reads() -> str:
    return "Läser in verksamhetsplanen och de ansvariga …"


def fetches_renderer() -> str:
    return "Hämtar Microsofts kortritare med npm, bara den här gången …"


def goes_on(folder: str) -> str:
    return f"Övningen i {folder} fortsätter. För att börja om: välj en annan mapp."


def nobody_administers(file: str) -> str:
    return f"Ingen i {file} har rollen administratör: ”Inte min” når då ingen. Övningen går ändå."


def failed() -> str:
    return "Något gick fel. Det står mer i fönstret där övningen startades."


def delivery_kind(kind: DeliveryKind) -> str:
    return _KINDS[kind]


def delivery_state(state: DeliveryState) -> str:
    return _STATES[state]


def delivery_why(why: str) -> str:
    """The ledger's word; a code of Teams' as it stands."""
    return _WHYS.get(why) or board.obstacle(why)


def moment(local: datetime) -> str:
    """A moment in Swedish time: "måndag 18 augusti 2025, 08:30"."""
    return f"{common.day(local.date())} {local.year}, {local:%H:%M}"


def time_passes(local: datetime) -> str:
    return f"Tiden går: {moment(local)} …"


def waiting(count: int, local: datetime) -> str:
    """`local` is when the first of them may go."""
    what = "1 meddelande väntar" if count == 1 else f"{count} meddelanden väntar"
    return f"{what} till {moment(local)}."


def answers(number: int, of: int, name: str) -> str:
    return f"{name} svarar ({number} av {of}) …"


def answered(saved: int) -> str:
    return "Ingen hade något kvar att svara på." if not saved else f"{saved} svar sparades."


def nothing_is_open() -> str:
    return "Ingen uppföljning är öppen just nu. Gå till nästa händelse."


def happened(opened: int, messages: int, closed: int, published: int, digests: int) -> str:
    said = [
        "Uppföljningen öppnade." if opened else "",
        f"{messages} {'meddelande' if messages == 1 else 'meddelanden'} skickades." if messages else "",
        "Uppföljningen stängde." if closed else "",
        "Tertialets inlägg publicerades i kanalen." if published else "",
        "Veckans sammandrag gick till kanalen." if digests else "",
    ]
    return " ".join(part for part in said if part) or "Inget hände."


def busy() -> str:
    return "Vänta tills det som pågår är klart."


def troubled(name: str) -> str:
    return f"Gjort. Nästa gång boten skickar något till {name} märks det under Leveranser."


def installed_again(name: str) -> str:
    return f"Gjort. {name} har appen igen, och det som väntade på det är skickat."


def role(owner: bool, person: Person) -> str:
    roles = ["ansvarig"] * owner + ["ledning"] * person.is_leader
    roles += ["redaktör"] * person.is_editor + ["administratör"] * person.administers
    return ", ".join(roles) or "ersättare"


def forgotten() -> str:
    return "finns inte längre i registret"


def channel() -> str:
    return "ledningens kanal"
