"""Who does it, where all points of a list say so in one way that no label tells: it is asked about."""

from __future__ import annotations

import re

from plan.reading.layout.assumption import Assumed, Assumption
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.told_owner import with_whom

_BEFORE = re.compile(r"^([A-ZÅÄÖ][\w /&-]{1,30}):\s+(?=[A-ZÅÄÖ])")
"""A name before a point: "Gata: Laga potthål"."""
_AFTER_STROKE = re.compile(r"\s(?:[/|→>]|[-=]>)\s?([A-ZÅÄÖ][^/|→>:;()]{1,50}?)\.?$")
"""A name after a stroke or an arrow at the end: "Lökar längs infarten / Parkgruppen"."""
_DOER = re.compile(
    r"^(?P<who>[A-ZÅÄÖ][\w/-]{3,40}(?:\s(?:och\s)?[\w/-]{2,40}){0,3}?)\sska(?:ll)?\s(?P<what>[a-zåäö]{2,}\s\S.*)$"
)
"""A point that is a sentence: "Museet ska visa en ny utställning"."""


def with_named(entries: list[Entry]) -> list[Entry]:
    return _with_doers(_with_names_after(_with_names_before(entries)))


def _with_names_before(entries: list[Entry]) -> list[Entry]:
    """Where nobody is said to be responsible and each point has a name and a colon first, that is perhaps who is."""
    names = [_BEFORE.match(each.title) for each in entries]
    if len(entries) < 2 or not all(names) or any(each.units for each in entries):
        return entries
    first = entries[0]
    for entry, found in zip(entries, names, strict=True):
        if found:
            entry.units, entry.title = found[1], entry.title[found.end() :]
            entry.odd.add(Oddity.NAME_BEFORE)
            entry.header = first.units
    return entries


def _with_names_after(entries: list[Entry]) -> list[Entry]:
    """The same, where each point has a name after a stroke or an arrow last."""
    names = [_AFTER_STROKE.search(each.title) for each in entries]
    if len(entries) < 2 or not all(names) or any(each.units for each in entries):
        return entries
    first = next(found[1] for found in names if found)
    for entry, found in zip(entries, names, strict=True):
        if found:
            entry.units, entry.title = found[1], entry.title[: found.start()]
            entry.assumed.add(Assumption(Assumed.NAMES_AFTER, first))
    return entries


def _with_doers(entries: list[Entry]) -> list[Entry]:
    """The same, where each point is a sentence of who shall do something: "Museet ska visa en ny utställning"."""
    found = [_DOER.match(each.title) for each in entries]
    if not all(found) or any(each.units or each.marker for each in entries):
        return entries
    for entry, told in zip(entries, found, strict=True):
        if told:
            entry.title, entry.collaboration = with_whom(told["what"])
            entry.units = told["who"]
            entry.assumed.add(Assumption(Assumed.DOERS, told["who"]))
    return entries
