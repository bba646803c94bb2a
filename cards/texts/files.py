"""What is said around a file that a person gets in the personal chat."""

from __future__ import annotations


def description() -> str:
    """Under the file's name on the card that asks whether it may be stored."""
    return "Mål, avvikelser, bilagor och utkast till tjänsteskrivelse. Filen läggs i din OneDrive om du tillåter det."


def facts_description() -> str:
    return "En rad för varje aktivitet. Filen läggs i din OneDrive om du tillåter det."


def other_formats() -> str:
    return "Tillåt filen i nästa meddelande, så får du hela rapporten. Den finns också som pdf, excel och csv."


def only_in_personal_chat() -> str:
    return "Rapporten som fil skickar jag i den personliga chatten: skriv ”gör rapporten” till mig där."


def declined() -> str:
    return "Då skickar jag ingen fil. Be om den igen om du ändrar dig."


def not_uploaded() -> str:
    return "Filen gick inte att lägga i din OneDrive. Inget skickades. Be om den igen om en stund."
