"""Headings that name who is responsible for what stands under them: "Ansvarig enhet: Gatudrift"."""

from __future__ import annotations

import re

from plan.reading import words
from plan.reading.layout.announcements import is_generic

_LONGEST = 100
_OWNER = re.compile(
    rf"^\s*+(?:{'|'.join(map(re.escape, sorted(words.UNIT_HEADERS, key=len, reverse=True)))})\.?"
    r"(?:\sför\s(?:alla\s|samtliga\s|hela\s|detta\s|målets\s|områdets\s|delmålets\s)?"
    r"(?:aktivitet|åtgärd|insats|projekt|uppdrag|mål|område|punkt)(?:erna|er|arna|ar|en|et)?(?:\snedan)?)?\s*+:\s*+(\S.*)$",
    re.IGNORECASE,
)
_OWNER_AFTER = re.compile(
    r"^([^,(–-]{3,40}?)\s?[,(–-]\s?(?:huvud)?ansvar(?:ig|igt|iga|ar)?(?:\s(?:enhet|avdelning|verksamhet))?"
    r"(?:\s*+:\s*+|\s++(?-i:(?=[A-ZÅÄÖ])))(\S[^()]*)\)?$",
    re.IGNORECASE,
)
"""Behind what only announces the list: "Aktiviteter – ansvarig: Parkenheten"."""


def owner_in(heading: str) -> str:
    """The unit that a heading names by such a label, "" if it does not."""
    if len(heading) > _LONGEST:
        return ""
    after = _OWNER_AFTER.match(heading.strip())
    if after and is_generic(after[1]):
        return after[2].strip(" .")
    found = _OWNER.match(heading)
    return found[1].strip(" .") if found else ""
