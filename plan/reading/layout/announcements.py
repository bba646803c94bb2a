"""Headings and lines that only announce what stands below them, or that it comes to an end."""

from __future__ import annotations

import re

from plan.reading import goal_words
from plan.reading.phrases import leading

_WHEN = r"(?:(?:för|under|i)\s++)?(?:(?:år\s++)?20\d\d|verksamhetsåret|året|år)"
_OF_A_YEAR = re.compile(rf"(?<!\s)(?:\s++{_WHEN})?\s*+:?$", re.IGNORECASE)
_EXPLAINED = re.compile(r"(?:(?<!\s)\s*+\([^()]{3,60}\)|,\s(?:med|där)\s[^().,]{3,60})$")
"""How what stands below is written: "Aktiviteter 2027 (ansvarig inom parentes):"."""
_WHO = r"(?:vi|nämnden|styrelsen|direktionen|förvaltningen|avdelningen|enheten|verksamheten|kontoret|bolaget)"
_BEFORE = rf"(?:{_WHEN}|det(?:\shär)?|detta|så(?:\shär)?|därför|följande(?:\s\w+)?|för\satt\s[^.:]{{2,40}}?)"
_ENDS = re.compile(
    rf"(?:{_BEFORE}\s)?(?:slutar|avslutar|upphör|avstår|väljer)\s{_WHO}(?:\s(?:att|med|från|bort|göra))*$",
    re.IGNORECASE,
)
_DOES = r"(?:ska|skall|gör|kommer|planerar|tänker|vill|börjar|fortsätter|genomför|prioriterar|arbetar|satsar)"
_ANNOUNCES = re.compile(
    rf"(?:{_BEFORE}\s{_DOES}\s{_WHO}|{_WHO}\s{_DOES})"
    rf"(?:\s(?:också|även|att|göra|genomföra|arbeta|prioritera|satsa|med|på|{_WHEN}|framöver|följande|därför))*$",
    re.IGNORECASE,
)
_LONGEST = 100


def is_generic(title: str) -> bool:
    """Whether a heading only announces the activities, as "Planerade aktiviteter och projekt 2026:" does."""
    title = _OF_A_YEAR.sub("", _EXPLAINED.sub("", title.strip(" ?:")))
    if 0 < len(title) <= leading(goal_words.GENERIC_SECTIONS, title):
        return True
    return len(title) <= _LONGEST and bool(_ANNOUNCES.match(title.strip()))


def tells_end(title: str) -> bool:
    """Whether what stands below is no longer done: "Detta slutar vi med"."""
    title = title.strip(" :")
    return len(title) <= _LONGEST and bool(_ENDS.match(title))
