"""Labels within a text: "Ta fram en ny skolplan (P). Ansvarig: Rektor. Samverkan: SBF"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plan.reading import row_words, unit_words, words
from plan.reading.layout.plain_text import without_point
from plan.reading.layout.value_kinds import is_when, without_bracketed_when
from plan.reading.phrases import leading
from plan.reading.rows.told_owner import (
    told_owner,
    with_whom,
    without_done_by,
    without_more,
    without_sentence,
    without_when,
)


def _label(phrases: Iterable[str], without_colon: str) -> re.Pattern[str]:
    known = "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))
    return re.compile(rf"(?<![\s(\[{{,;.–-])[\s(\[{{,;.–-]*+\b(?:(?:{known})\.?\s*:|{without_colon})\s*", re.IGNORECASE)


_NAME = r"(?=(?-i:[A-ZÅÄÖ]))"
_SAYS = r"(?:(?:huvud)?ansvariga?|ansvarig (?:enhet|avdelning|chef)|ansvarar|ansv\.|resp\.)"
_UNIT = _label(
    words.UNIT_HEADERS, rf"ansvarig[at]? är\b|(?<=[(\[{{,;.–-]){_SAYS}\s+{_NAME}|(?<=[(\[{{,;.–-]\s){_SAYS}\s+{_NAME}"
)
_COLLABORATION = _label(words.COLLABORATION_LABELS, r"i samverkan med\b")
_TIME = _label(row_words.TIME_LABELS, r"(?!)")
_ANSWERS = re.compile(r"[.(–-]\s*((?!De[nt]?\s)[A-ZÅÄÖ][^.()–]{1,60}?)\s+(?:ansvarar|är ansvariga?)\s*\.?\)?\.?$")
"""A sentence at the end: "Biblioteket ansvarar."."""
_SENTENCE_BEFORE = re.compile(r"\w[.!?]\s+\w[^.!?]*$")
_ENDS = " .,;–-([{/|"
_LABELS = (("", _UNIT), ("+", _COLLABORATION), ("-", _TIME))
_AFTER_TYPE = re.compile(r"(?<=\))\s*[(\[]([A-ZÅÄÖ][^()\[\]]{1,60})[)\]]?\s*\.?$")
"""A name in brackets at the end, after the type's: "Digitala lås (P) (IT-enheten)"."""
_NOBODY_YET = re.compile(
    r"\s\((?:ansvarig\s)?([^()]{3,30})\)\.?$|,\sansvarig\s((?:utses|meddelas|klargörs)\s[^,()]{2,30})$", re.IGNORECASE
)
"""That nobody is responsible yet: "Grönplan (ansvarig utses senare)"."""
_BELOW = re.compile(r"^([A-ZÅÄÖ][^.:;,()/|→>–—]{2,50}),\s(?:klart?|färdigt?|senast)\s", re.IGNORECASE)
"""A line below a point that has nothing but a name and a day: "Parkenheten, klart i maj"."""


def names_owner(text: str) -> bool:
    return bool(_UNIT.search(text) or _ANSWERS.search(text))


def owner_at(text: str) -> int:
    """Where "Ansvarig: …" begins behind a sentence; 0 where it stands nowhere, or first."""
    found = _UNIT.search(text)
    return found.start() if found and _SENTENCE_BEFORE.search(text[: found.end()]) else 0


def begins_with_owner(text: str) -> bool:
    return bool(_UNIT.match(without_point(text)))


def names_two_owners(text: str) -> bool:
    return len(_UNIT.findall(text)) > 1


def is_label(text: str) -> bool:
    """Whether a line, or a point, only tells something of the point above it: "– Ansvarig: Museet"."""
    bare = without_point(text)
    return any(label.match(bare) for _, label in _LABELS) or is_name_and_day(bare)


def is_name_and_day(text: str) -> bool:
    """As a line below a point may be; a point of the list may be so too: "• Bokbuss till skolorna, klart i april"."""
    return bool(_BELOW.match(without_point(text)))


def with_label(text: str) -> str:
    """A line that has nothing but a name and a day, with the labels that it lacks."""
    return _BELOW.sub(r". Ansvarig: \1. Klart: ", without_point(text))


def parted(text: str) -> tuple[str, str, str]:
    """A point's text -> what comes before the labels, the units and the collaboration."""
    labels = [(name, found) for name, label in _LABELS if (found := label.search(text))]
    labels.sort(key=lambda each: each[1].start())
    ends = [found.start() for _, found in labels[1:]] + [len(text)] * bool(labels)
    told = {name: _bare(text[found.end() : end]) for (name, found), end in zip(labels, ends, strict=True)}
    rest = _closed(text[: labels[0][1].start()]) if labels else text
    if "" not in told and (owner := told_owner(rest)):
        rest, told[""], told["+"] = rest[: owner.start], owner.units, told.get("+", "") or owner.collaboration
    if "" not in told and (answers := _AFTER_TYPE.search(rest)):
        rest, told[""] = rest[: answers.start()], answers[1]
    none = _NOBODY_YET.search(rest) if "" not in told else None
    if none and (none[2] or leading(unit_words.NO_UNITS, none[1])):
        rest = rest[: none.start()]
    units, beside = with_whom(_without_time(without_more(told.get("", ""))))
    others = without_done_by(without_bracketed_when(told.get("+", "")))
    return rest.rstrip(_ENDS), units, without_sentence(without_when(others)) or beside


def parted_owner(cell: str) -> tuple[str, str]:
    """An owner's cell with a label of its own for those who take part: "Säkerhetsenheten, samverkan: Polisen"."""
    found = _COLLABORATION.search(cell)
    before = cell[: found.start()].rstrip(_ENDS + "\n") if found else ""
    if found is None or not before:
        return cell, ""
    owner = _UNIT.match(before)
    return before[owner.end() :].strip() if owner else before, _bare(cell[found.end() :].strip())


def _without_time(units: str) -> str:
    """ "Handläggargruppen / mars": what stands behind a stroke is when."""
    name, stroke, when = units.rpartition(" / ")
    return name if stroke and is_when(when) else units


def _closed(text: str) -> str:
    """A name in brackets before a label within them: "Bokgåva (Biblioteket, i samverkan med …"."""
    inside = text[text.rfind("(") + 1 :].strip(" ,;")
    return f"{text.rstrip(' ,;')})" if text.count("(") > text.count(")") and inside else text


def _bare(text: str) -> str:
    """What a label tells, without the brackets and stops around it; those within it stay whole."""
    bare = text.strip(" .,;)([]{}–-/|")
    return f"{bare})" if bare.count("(") > bare.count(")") else bare
