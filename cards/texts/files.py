"""What is said around a file that a person gets in the personal chat."""

from __future__ import annotations

from datetime import date


def description() -> str:
    """Under the file's name on the card that asks whether it may be stored."""
    return "Måluppfyllelse, beslut, avvikelser och bilagor. Filen läggs i din OneDrive om du tillåter det."


def facts_description() -> str:
    return "En rad för varje aktivitet. Filen läggs i din OneDrive om du tillåter det."


def letter_description() -> str:
    return "Utkast att arbeta vidare med i Word. Filen läggs i din OneDrive om du tillåter det."


def public_description() -> str:
    return "Rapporten för kommunens webb, utan skyddade uppgifter. Filen läggs i din OneDrive om du tillåter det."


def letter_follows() -> str:
    return "Tillåt filen i nästa meddelande, så får du utkastet som Worddokument."


def public_follows() -> str:
    return (
        "Tillåt filen i nästa meddelande, så får du rapporten att publicera. Den finns som Word, pdf och html. "
        "Läs igenom ägarnas kommentarer innan du publicerar: de står som de skrevs."
    )


def plan_description() -> str:
    return "Verksamhetsplanen som den är inlagd. Filen kan läsas in igen. Den läggs i din OneDrive om du tillåter det."


def trail_description() -> str:
    return "Vem som har gjort vad och när. Filen läggs i din OneDrive om du tillåter det."


def handout_description() -> str:
    return (
        "Rapporten, alla svar med historik, spårningen, det som är undantaget och kontrollsummor. "
        "Filen läggs i din OneDrive om du tillåter det."
    )


def other_formats() -> str:
    return "Tillåt filen i nästa meddelande, så får du hela rapporten. Den finns också som pdf, excel, csv och html."


def only_in_personal_chat() -> str:
    return "Filer skickar jag i den personliga chatten: skriv samma sak till mig där."


def declined() -> str:
    return "Då skickar jag ingen fil. Be om den igen om du ändrar dig."


def not_uploaded() -> str:
    return "Filen gick inte att lägga i din OneDrive. Inget skickades. Be om den igen om en stund."


def day_to_come(day: date) -> str:
    return f"{day.isoformat()} har inte varit än. Inget gjordes. Välj en dag som har varit."


def not_followed_up_then(day: date | None) -> str:
    if day is None:
        return "Inget har följts upp än."
    return (
        f"Det du frågar efter följdes inte upp än {day.isoformat()}. Inget gjordes. "
        "Skriv tertialet och en senare dag, gärna med årtal."
    )


def no_such_plan(known: str) -> str:
    return f"Jag har ingen sådan verksamhetsplan. Inlagda planer: {known}."


def plan_name(board: str, year: int, moment: str, ending: str) -> str:
    return f"Verksamhetsplan {year}, {in_a_name(board)}, {moment}.{ending}"


def trail_name(since: date | None, until: date | None, moment: str) -> str:
    days = f" från {since.isoformat()}" if since else ""
    days += f" till {until.isoformat()}" if until else ""
    return f"Spårning{days}, {moment}.csv"


def handout_name(title: str, moment: str) -> str:
    return f"Begäran om handling, {title}, {moment}.zip"


def days_the_wrong_way() -> str:
    return "Den sista dagen ligger före den första. Inget gjordes. Skriv till exempel ”spårningen sedan 1 maj”."


def trail_too_long() -> str:
    return "Spårningen blir för stor för en fil. Inget gjordes. Skriv ”spårningen sedan” och en senare dag."


def in_a_name(words: str) -> str:
    return "".join(each for each in words if each not in '\\/:*?"<>|#%')
