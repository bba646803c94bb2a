"""Activities that sentences tell of: an assignment in a decision, or a name between quotation marks in a letter.

"att uppdra åt Planenheten att ta fram ett skyddsområde", "Projektet ”Ny släckbil” drivs av Fordonsenheten".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from plan.reading.kinds import MARKER

_NAME = r"(?<![\w/-])[A-ZÅÄÖ][\w/-]*+(?:\s(?:(?:och|samt|för)\s)?[A-ZÅÄÖ][\w/-]*+){0,3}"
_ASSIGNED = re.compile(
    rf"^(?:att\s)?(?:uppdra\s(?:åt|till)\s(?P<unit>{_NAME})|ge\s(?P<given>{_NAME})\si\suppdrag)\s(?:att\s)?(?P<what>\S.*)$"
)
_WITH = re.compile(rf"^(?:i\s(?:samverkan|samarbete)|tillsammans)\smed\s(?P<name>{_NAME})\s(?=[a-zåäö])")
_REPORTED = re.compile(r",\s(?:(?:åter)?redovisas|(?:åter)?rapporteras|följs\supp|klart|senast)\s[^,.;]{2,40}$")
"""When it is to be told how it went."""
_ENDS = re.compile(r"[,;.]?(?:\s(?:och|samt))?$")
_QUOTED = re.compile(r"\b(?P<sort>\w{6,12})\s[\"”“»«](?P<title>[^\"”“»«]{3,120})[\"”“»«]")
_SORTS = {"projektet": "P", "aktiviteten": "A", "förstudien": "F", "insatsen": "", "åtgärden": "", "uppdraget": ""}
_OWNER = re.compile(
    rf"\b(?:(?:drivs|leds|görs|genomförs|utförs|ägs|sköts|hålls)\sav|ansvarar|svarar)\s(?P<name>{_NAME})|"
    rf"(?P<first>{_NAME})\s(?:ansvarar|svarar)\b"
)
_BESIDE = re.compile(rf"\b(?:i\s(?:samverkan|samarbete)|tillsammans)\smed\s(?P<name>{_NAME})")


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a sentence tells of one activity."""

    title: str
    marker: str
    units: str
    collaboration: str


def assigned(text: str) -> Spoken | None:
    """What a clause of a decision has somebody do; None for any other clause."""
    marker = MARKER.search(text)
    found = _ASSIGNED.match(_ENDS.sub("", text[: marker.start()].rstrip() if marker else text.strip()))
    if not found:
        return None
    what = _REPORTED.sub("", found["what"])
    beside = _WITH.match(what)
    return Spoken(
        title=what[beside.end() :] if beside else what,
        marker=marker[1] if marker else "",
        units=found["unit"] or found["given"],
        collaboration=beside["name"] if beside else "",
    )


def quoted(text: str) -> list[Spoken]:
    """The activities that a text names between quotation marks after what they are."""
    found = [each for each in _QUOTED.finditer(text) if each["sort"].casefold() in _SORTS]
    ends = [each.start() for each in found[1:]] + [len(text)] * bool(found)
    return [
        _quoted(each["title"].strip(" ,."), _SORTS[each["sort"].casefold()], text[each.end() : end])
        for each, end in zip(found, ends, strict=True)
    ]


def _quoted(title: str, marker: str, after: str) -> Spoken:
    owner, beside = _OWNER.search(after), _BESIDE.search(after)
    units = (owner["name"] or owner["first"]) if owner else ""
    return Spoken(title, marker, units, beside["name"] if beside else "")
