"""What a person is told when the fault is ours."""

from __future__ import annotations


def something_went_wrong(reference: str) -> str:
    return (
        "Något gick fel hos mig, och det du skickade sparades inte. Försök igen om en stund. "
        f"Hjälper det inte, säg till administratören och nämn {reference}."
    )


def too_fast() -> str:
    return "Det gick lite fort. Vänta en minut och försök igen."


def not_for_guests() -> str:
    return "Kortet kan bara besvaras av kommunens egna medarbetare."


def nobody_to_ask() -> str:
    return "Jag kunde inte slå upp vem du är just nu, så inget sparades. Försök igen om en stund."


def not_understood() -> str:
    return "Kortet gick inte att läsa. Inget sparades."


def nothing_newer() -> str:
    return "Kortet kunde inte uppdateras just nu. Det du ser är det senaste jag kunde visa."


def received() -> str:
    return "Klart."
