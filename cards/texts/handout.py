"""What answers a request for official documents: the words of its files."""

from __future__ import annotations

from plan.model import Timing

_HOLDS = {
    "rapport.docx": "Rapporten för tertialet",
    "rapport.pdf": "Rapporten för tertialet, samma innehåll",
    "svar.csv": "Alla svar om aktiviteter, med historik",
    "siffror.csv": "Alla siffror som har kommit in om målen, med historik",
    "bedomningar.csv": "Alla bedömningar av mål och utfall av undersökningar, med historik",
    "atgarder.csv": "Varje åtgärd vid en avvikelse, med vad som har hänt med den",
    "sparning.csv": "Spårningen: vem som har gjort vad, från tertialets första dag",
    "undantaget.csv": "Det som inte lämnas ut, med regeln för varje svar",
}
_TIMINGS = {
    Timing.IN_ROUND: "i omgången",
    Timing.AFTER_CLOSING: "kompletterad efter stängning",
    Timing.OUTSIDE: "utanför omgången",
}


def holds(name: str) -> str:
    return _HOLDS[name]


def note() -> str:
    return (
        "Det som skrevs om skyddade aktiviteter är undantaget, se undantaget.csv. "
        "Den som lämnar ut handlingarna prövar sekretessen i resten."
    )


def answer_header() -> tuple[str, ...]:
    return (
        "Aktivitetens id",
        "Avsnitt",
        "Aktivitet",
        "Enhet",
        "Tidpunkt",
        "Svarat av",
        "Status",
        "Kommentar",
        "Beräknas klart",
        "När",
        "Undantaget",
    )


def assessment_header() -> tuple[str, ...]:
    return (
        "Tidpunkt",
        "Svarat av",
        "Mål eller undersökning",
        "Bedömning",
        "Kommentar eller utfall",
        "Nuläge",
        "Källa",
        "Sent",
    )


def withheld_header() -> tuple[str, ...]:
    return ("Aktivitetens id", "Aktivitet", "Tidpunkt", "Undantaget", "Regel")


def what_is_withheld() -> str:
    return "Kommentar och datum"


def is_protected() -> str:
    return "Aktiviteten är skyddad"


def was_protected() -> str:
    return "Svaret skrevs medan aktiviteten var skyddad, eller upprepar ett sådant svar"


def goal(number: str) -> str:
    return f"Mål {number}"


def timing(value: Timing) -> str:
    return _TIMINGS[value]
