"""Headings that name who is responsible for what stands under them: "Ansvarig enhet: Gatudrift"."""

from __future__ import annotations

import re

from plan.reading import words
from plan.reading.layout.announcements import is_generic

_LONGEST = 100
_OWNER = re.compile(
    rf"^\s*+(?:{'|'.join(map(re.escape, sorted(words.UNIT_HEADERS, key=len, reverse=True)))}"
    r"|(?:huvud)?ansvarig[at]?\s[a-zåäö]{4,20})\.?"
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


_OF_ALL = r"\s(?:för\s)?(?:alla|samtliga|hela|planens|programmets)\s[a-zåäö][^:.]{2,60}"
_NAME = r"(?-i:[A-ZÅÄÖ])[^:.,;()]{1,60}"
_UNLESS = (
    r"(?:,?\s(?:om|där|när|såvida|så\slänge)\s(?:inte\s)?(?:inget|ingen|inte|någon|något)(?:\sannan|\sannat)?"
    r"(?:\senhet|\snamn)?\s(?:anges|är\sangive[nt]|står|sägs|nämns|skrivs|namnges)(?:\s[^.]{1,40})?)"
)
_THESE = (
    r"(?:aktiviteterna|insatserna|åtgärderna|punkterna|projekten|allt|det\ssom\s[a-zåäö]{3,12})(?:\snedan|\si\splanen)?"
)
_OWNS_REST = re.compile(
    rf"(?P<first>{_NAME}?)\s(?:ansvarar|svarar|är\s(?:huvud)?ansvarig[at]?|har\sansvaret)(?:\sför\s{_THESE})?{_UNLESS}\.?"
    rf"|(?:Om|Där|När)\s(?:inget|ingen)(?:\sannan|\sannat)?(?:\senhet|\snamn)?\s(?:anges|är\sangive[nt]|står|sägs|nämns)"
    rf"(?:\s[^,.]{{1,30}}?)?,?\s(?:ansvarar|svarar|är)\s(?P<last>{_NAME}?)(?:\sför\s{_THESE}|\s(?:huvud)?ansvarig[at]?)?\.?",
)
"""Said once of what names nobody: "Kostenheten ansvarar om inget annat anges", "Där ingen anges ansvarar Kansliet"."""
_OWNS_ALL = re.compile(
    rf"(?:(?:huvud)?ansvar(?:ig|iga|igt|ar)?(?:\s(?:enhet|avdelning|verksamhet))?{_OF_ALL}:\s*(?P<last>{_NAME})"
    rf"|(?P<first>{_NAME}?)\s(?:ansvarar|svarar|är\s(?:huvud)?ansvarig[at]?|har\sansvaret)\sför{_OF_ALL})\.?",
    re.IGNORECASE,
)
"""Said once of all that stands below: "Ansvarig för samtliga aktiviteter i planen: Folkhälsoenheten"."""


_OWNS_THESE = re.compile(
    rf"(?P<unit>{_NAME}?)\s(?:ansvarar|svarar|är\s(?:huvud)?ansvarig[at]?|har\s(?:huvud)?ansvaret|har\sansvar)\sför\s"
    r"(?:följande|nedanstående|dessa|de\shär)\s"
    r"(?:aktivitet|åtgärd|insats|projekt|uppdrag|åtagande|satsning|punkt)(?:er|ar|en)?(?:\s(?:under|för)\s20\d\d)?[:.]?"
    rf"|(?P<alone>(?!(?:vi|de|det|den)\s){_NAME}?)\s(?:ansvarar|svarar|har\sansvar(?:et)?)(?:\sför(?:\satt)?:?|:)",
    re.IGNORECASE,
)
"""Said above a list or a table: "Planenheten ansvarar för följande aktiviteter.", "Skolsköterskorna ansvarar för:"."""


def owner_of_these(text: str) -> str:
    """The unit that a sentence says to be responsible for what follows it, "" if it says nothing of the kind."""
    found = _OWNS_THESE.fullmatch(text.strip()) if len(text) <= 2 * _LONGEST else None
    return (found["unit"] or found["alone"]).strip() if found else ""


def owner_of_all(text: str) -> str:
    """The unit that a line says to be responsible for all activities, "" if it says nothing of the kind."""
    if len(text) > 2 * _LONGEST:
        return ""
    found = _OWNS_ALL.fullmatch(text.strip()) or _OWNS_REST.fullmatch(text.strip())
    return (found["last"] or found["first"]).strip() if found else ""


def owner_in(heading: str) -> str:
    """The unit that a heading names by such a label, "" if it does not."""
    if len(heading) > _LONGEST:
        return ""
    after = _OWNER_AFTER.match(heading.strip())
    if after and is_generic(after[1]):
        return after[2].strip(" .")
    found = _OWNER.match(heading)
    return found[1].strip(" .") if found else owner_of_these(heading)
