"""What administrators are told of the persons in the register."""

from __future__ import annotations


def another_account_heading(name: str) -> str:
    return f"Ett annat konto än {name} har i registret"


def another_account(name: str, upn: str) -> str:
    return (
        f"Någon med inloggningsnamnet {upn} hörde av sig från ett annat konto än det som {name} har i mitt register. "
        "Jag släppte inte in kontot, och inget ändrades."
    )


def new_account(entra_id: str) -> str:
    return (
        "Är det samma person med ett nytt konto? Skriv då kontots id i kolumnen entra_id i filen med ansvariga och läs "
        f"in den igen: {entra_id}"
    )
