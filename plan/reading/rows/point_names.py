"""Who does it, where all points of a list say so in one way that no label tells: it is asked about."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from plan.reading.layout.assumption import Assumed, Assumption
from plan.reading.layout.goals_behind import is_goal_behind
from plan.reading.layout.guessed_columns import is_unit_like
from plan.reading.layout.plain_text import fold
from plan.reading.layout.unit_headings import names_unit
from plan.reading.layout.value_kinds import is_when, may_name, tells_when, without_bracketed_when
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.told_owner import with_whom

_BEFORE = re.compile(r"^([A-ZÅÄÖ][\w /&-]{1,30}):\s+(?=[A-ZÅÄÖ])")
"""A name before a point: "Gata: Laga potthål"."""
_AFTER_STROKE = re.compile(r"\s(?:[/|→>]|[-=]>)\s?([A-ZÅÄÖ][^/|→>:;()]{1,50}?)\.?$")
"""A name after a stroke or an arrow at the end: "Lökar längs infarten / Parkgruppen"."""
_IN_BRACKETS = re.compile(r"\s[(\[]([^()\[\]]{2,100})[)\]]\.?$")
"""A name in brackets at the end, and a time: "Körövning i mörker (Utryckningsstyrkan, okt.–nov.)"."""
_STROKE = re.compile(r"(?:\s[–—-]|;)\s")
_BEFORE_WHEN = re.compile(r"(?:\s[–—|/-]|[;,])\s")
"""A stroke or a comma, behind which a time may stand last."""
_WHEN_FIRST = re.compile(r"^([^:]{2,25}):\s")
_LONGEST_WHEN = 60
_BETWEEN = re.compile(r"[,;]\s")
_WITH = re.compile(r"(?:i\s)?(?:samverkan|samråd|samarbete)(?:\smed\s|:\s)|(?:tillsammans|ihop)\smed\s")
"""Within the brackets, who else: "(Biblioteket, i samverkan med BVC)"."""
_LONGEST_NAME = 61
_MOST_WORDS = 4
_MANY = 3
"""Points of which each has a name in brackets: that one of them is a unit's tells of the others."""
_DOER = re.compile(
    r"^(?P<who>[A-ZÅÄÖ][\w/-]{3,40}(?:\s(?:och\s)?[\w/-]{2,40}){0,3}?)\sska(?:ll)?\s(?P<what>[a-zåäö]{2,}\s\S.*)$"
)
"""A point that is a sentence: "Museet ska visa en ny utställning"."""


def without_when(text: str) -> str:
    """ "… (A) – Registeravdelningen – kvartal 2" without its time."""
    if (before := without_bracketed_when(text)) != text:
        return before
    tail = max(len(text) - _LONGEST_WHEN, 0)
    told = (found for found in _BEFORE_WHEN.finditer(text, tail) if _is_when(text[found.end() :].rstrip(" .")))
    return text[: next((found.start() for found in told), len(text))]


def _is_when(text: str) -> bool:
    """A time that is told in other words than days and months has no stroke or comma in it."""
    return is_when(text) or (tells_when(text) and not _BEFORE_WHEN.search(text))


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
            entry.units, entry.title = found[1], without_when(entry.title[found.end() :])
            entry.odd.add(Oddity.NAME_BEFORE)
            entry.header = first.units
    return entries


def _with_names_after(entries: list[Entry]) -> list[Entry]:
    """The same, where each point has a name after a stroke or an arrow last."""
    found = [told for each in entries if (told := _name_after(each.title))]
    if len(found) < len(entries) or not (all(each[2] for each in found) or _are_names([each[1] for each in found])):
        return entries
    is_alone = len(entries) < 2 and not all(names_doer(each.title) for each in entries)
    if is_alone or any(each.units for each in entries):
        return entries
    for entry, (title, name, _) in zip(entries, found, strict=True):
        entry.whole, entry.title, entry.units = entry.title, title, name
        entry.assumed.add(Assumption(Assumed.NAMES_AFTER, found[0][1]))
    return entries


def _name_after(text: str) -> tuple[str, str, bool] | None:
    """A point's title, the name after it, and whether it is one: behind a mere dash a unit's, or with a time behind."""
    before = without_when(text)
    if found := _AFTER_STROKE.search(before):
        return text[: found.start()], found[1], True
    last = next(reversed(list(_STROKE.finditer(before))), None)
    told = before[last.end() :] if last else ""
    name = with_whom(told)[0]
    if not last or not name[:1].isupper() or not may_name(name):
        return None
    return before[: last.start()], told, before != text or _is_unit(name)


def _are_names(told: Sequence[str]) -> bool:
    """Whether what stands behind the dashes of a list are names, of which some are units' by their words."""
    names = [with_whom(each)[0] for each in told]
    are_short = all(len(each.split()) <= _MOST_WORDS for each in names)
    return (
        len(names) >= _MANY
        and are_short
        and sum(_is_unit(each) or names_unit(each) for each in names) * 2 >= len(names)
    )


def names_in_brackets(texts: Sequence[str]) -> list[tuple[str, str]]:
    """The title and the name of each point, where all have a name in brackets last and some a time beside it, or all
    are units by their names."""
    found = [each for text in texts if (each := _named_last(text))]
    names = [_WITH.split(name.partition(",")[0])[0].strip() for _, name, _ in found]
    are_units = (
        len(names) > 1
        and any(map(_is_unit, names))
        and (len(names) >= _MANY or all(_is_unit(each) or names_unit(each) for each in names))
    )
    if len(found) < len(texts) or not (are_units or any(is_timed for *_, is_timed in found)):
        return []
    return [(title, name) for title, name, _ in found]


def _is_unit(name: str) -> bool:
    return is_unit_like(name, ())


def _named_last(text: str) -> tuple[str, str, bool] | None:
    """The title of a point, the name in brackets behind it with those that it names as others, and whether a time or
    these stand there too. The time may stand behind the brackets: "Lokalbank (Fastigheter), klart 31 mars"."""
    first = _WHEN_FIRST.match(text)
    start = first.end() if first and is_when(first[1]) else 0
    told = text if _IN_BRACKETS.search(text) else without_when(text)
    found = _IN_BRACKETS.search(told)
    pieces = _BETWEEN.split(found[1]) if found and not is_goal_behind(found[1]) else []
    others = [piece for piece in pieces if _WITH.match(piece)]
    names = [piece for piece in pieces if not tells_when(piece) and piece not in others]
    if found is None or not names or not all(each[:1].isupper() and len(each) <= _LONGEST_NAME for each in names):
        return None
    return (
        text[start : found.start()],
        ", ".join([*names, *others]),
        start > 0 or told != text or len(pieces) > len(names),
    )


def name_last(text: str, known: Collection[str]) -> tuple[str, str] | None:
    """The title of a point and the name in brackets behind it; in small letters only one that others name, folded."""
    found, written = _named_last(text), _IN_BRACKETS.search(text)
    if found is None and written and fold(written[1]) in known:
        return text[: written.start()].strip(), written[1]
    return (found[0].strip(), found[1]) if found is not None and may_name(found[1]) else None


def ends_with_name(text: str) -> bool:
    """Whether a point tells last who does it and when, in brackets: nothing goes on with it."""
    found = _named_last(text)
    return found is not None and found[2]


def names_doer(text: str) -> bool:
    """Whether a point tells last who does it, in brackets with a time, or after a stroke."""
    is_sure = without_when(text) != text or not _AFTER_STROKE.search(text)
    told = _name_after(text) if is_sure else None
    return ends_with_name(text) or (told is not None and told[2])


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
