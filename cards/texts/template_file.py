"""What is said of a Word template that was dropped, and of the documents that are written in it."""

from __future__ import annotations

from cards.texts import common
from plan.template import TemplateMarks

_PARTS = ("header", "footer", "logo", "headings", "table")
_NAMES = ("sidhuvud", "sidfot", "logotyp", "rubrikformat", "tabellformat")


def heading() -> str:
    return "Mall för rapporten"


def found(marks: TemplateMarks) -> str:
    there = [name for part, name in zip(_PARTS, _NAMES, strict=True) if getattr(marks, part)]
    return f"Jag hittar {common.listed(there)} i mallen." if there else "Mallen är tom så när som på sina textformat."


def lacking(marks: TemplateMarks) -> str:
    """ "" where nothing is."""
    absent = [name for part, name in zip(_PARTS, _NAMES, strict=True) if not getattr(marks, part)]
    return f"Jag hittar inte {common.listed(absent)}. Där använder jag min egen form." if absent else ""


def used_for(board: str) -> str:
    return f"Används för rapporten och tjänsteskrivelsen i Word till {board}. Texten i själva mallen tas inte med."


def use() -> str:
    return "Använd mallen"


def summary() -> str:
    return "En mall för rapporten"


def stored_heading() -> str:
    return "Mallen används nu"


def stored(name: str) -> str:
    return f"Rapporten och tjänsteskrivelsen skrivs i ”{name}”. Du ändrar det under ”inställningar”."


def cancelled_heading() -> str:
    return "Mallen används inte"


def cancelled() -> str:
    return "Inget ändrades."


def no_plan() -> str:
    return "Lägg in en verksamhetsplan först, så vet jag vilken nämnd mallen är för. Inget sparades."
