"""The card on which an administrator says which key figure of Kolada a goal's measure is."""

from __future__ import annotations

from datetime import datetime

from cards.texts import common


def heading() -> str:
    return "Siffror från Kolada"


def lead() -> str:
    return "Koppla ett mål till ett nyckeltal i Kolada (RKA), så hämtar jag siffran en gång om dygnet."


def not_reached() -> str:
    return (
        "Härifrån hämtas inget just nu: KOLADA_URL och vägen ut är inte inställda. Kopplingen sparas ändå. "
        "Be it-administratören om hjälp."
    )


def connected(name: str, kpi: str, area: str, answered_at: datetime | None, tried_at: datetime | None) -> str:
    when = "inte hämtad än"
    if answered_at:
        when = f"hämtad {common.moment(answered_at)}"
    elif tried_at:
        when = f"Kolada svarade inte {common.moment(tried_at)}"
    return f"{name}: {kpi}, kommun {area} ({when})"


def measure_label() -> str:
    return "Målets mått"


def measure_placeholder() -> str:
    return "Välj ett mått"


def kpi_label() -> str:
    return "Nyckeltalets id i Kolada"


def kpi_placeholder() -> str:
    return "Till exempel N00900"


def area_label() -> str:
    return "Kommunens kod"


def area_placeholder() -> str:
    return "Till exempel 0586"


def connect() -> str:
    return "Koppla"


def disconnect() -> str:
    return "Ta bort kopplingen"


def measure_missing() -> str:
    return "Måttet finns inte i planen. Välj ett mått."


def wrong_kpi(text: str) -> str:
    return f"”{text or '–'}” är inget id i Kolada. Skriv en bokstav och fem siffror, till exempel N00900."


def wrong_area(text: str) -> str:
    return f"”{text or '–'}” är ingen kommunkod. Skriv fyra siffror, till exempel 0586."


def is_connected(name: str) -> str:
    return f"Sparat: {name} hämtas från Kolada."


def is_disconnected(name: str) -> str:
    return f"Kopplingen är borttagen: {name} hämtas inte längre. De siffror som har kommit finns kvar."


def was_not_connected(name: str) -> str:
    return f"{name} var inte kopplat. Inget ändrades."


def no_measures() -> str:
    return "Planens mål har inga mått att koppla. Släpp planen eller en fil med siffror här först."
