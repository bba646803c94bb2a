"""What is chosen in a form's cell by boxes to tick: "☐ Projekt ☒ Aktivitet"."""

from __future__ import annotations

import re

_CHOICE = re.compile(r"([☐□☒☑✓✔■]|\[[ xX]?\])\s*+([^☐□☒☑✓✔■\[\]]*+)")
_EMPTY = ("☐", "□", "[ ]", "[]")


def chosen(cell: str) -> str:
    """The texts whose boxes are ticked; the cell itself where it has no boxes."""
    found = _CHOICE.findall(cell)
    return ", ".join(text.strip(" ,;\n") for box, text in found if box not in _EMPTY) if found else cell
