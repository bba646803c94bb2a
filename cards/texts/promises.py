"""The headings and notes around what was promised; what came of it is told by `plan.promise_texts`."""

from __future__ import annotations

from cards.texts import common
from plan import promise_texts
from plan.promises import Promise, Promises
from plan.tertial import Tertial


def heading() -> str:
    return "Det som lovades och hur det gick"


def caption(tertial: Tertial) -> str:
    return f"Datum som hade sagts före {common.tertial(tertial)}, och vad som blev av dem"


def header() -> tuple[str, ...]:
    return ("Nr", "Aktivitet och enhet", "Sagt", "Utfall", "Flyttat")


def sheet() -> str:
    return "Löften"


def sheet_header() -> tuple[str, ...]:
    return ("Nr", "Aktivitet", "Ansvarig", "Sagt i", "Datum", "Infaller", "Utfall", "Flyttat, gånger", "Flyttat, dagar")


def said(promise: Promise) -> str:
    """Beside the date whether it is one of those that the sentence over the table counts."""
    beside = "" if promise.due else f", {falls(promise)}"
    return f"{promise.day.isoformat()}\n({common.tertial(promise.said_in)}{beside})"


def falls(promise: Promise) -> str:
    """Seen from the tertial that the promise is told of."""
    return "i tertialet" if promise.due else "tidigare datum" if promise.overdue else "infaller senare"


def nothing_promised(held: Promises) -> str:
    return f"Inget datum hade sagts före tertialet. {promise_texts.withheld(held)}".strip()


def how_counted(held: Promises) -> str:
    """For the report: what the figures rest on."""
    told = (
        "Här jämförs det datum som sist sades före tertialet med tertialets svar. Ett datum hölls när aktiviteten är "
        "avslutad senast i det tertial som datumet infaller i. Rättelser medan en omgång är öppen räknas inte som "
        "flyttar."
    )
    return " ".join(each for each in (told, _rows(held), promise_texts.withheld(held)) if each)


def _rows(held: Promises) -> str:
    """Which of the table's rows the sentence over it counts; empty where it counts them all."""
    due, earlier = len(held.due), held.overdue
    later = len(held.every) - due - earlier
    counted = ((due, "i det här tertialet"), (earlier, "tidigare"), (later, "senare"))
    parts = [f"{count} {when}" for count, when in counted if count]
    return f"Tabellens datum infaller: {common.listed(parts)}." if earlier or later else ""


def accuracy_heading() -> str:
    return "Träffsäkerhet"
