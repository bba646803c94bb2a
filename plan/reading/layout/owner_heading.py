"""Headings that name who is responsible for what stands under them: "Ansvarig enhet: Gatudrift"."""

from __future__ import annotations

import re

from plan.reading import words

_LONGEST = 100
_OWNER = re.compile(
    rf"^\s*+(?:{'|'.join(map(re.escape, sorted(words.UNIT_HEADERS, key=len, reverse=True)))})\.?\s*+:\s*+(\S.*)$",
    re.IGNORECASE,
)


def owner_in(heading: str) -> str:
    """The unit that a heading names by such a label, "" if it does not."""
    found = _OWNER.match(heading) if len(heading) <= _LONGEST else None
    return found[1].strip(" .") if found else ""
