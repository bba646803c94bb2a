"""What of a finished reading looks like something else: each kind of finding is noted at its rows and asked about.

Nothing is changed here; what a document says outright, as the product's own exports do, is not looked at.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import groupby

from plan.model import Kind
from plan.reading import row_words, words
from plan.reading.kinds import MARKER, kinds, names_area
from plan.reading.layout.assumption import Assumed, Assumption
from plan.reading.layout.guessed_columns import is_unit_like
from plan.reading.layout.header_cells import whole
from plan.reading.layout.plain_text import fold, one_line
from plan.reading.layout.value_kinds import SENTENCE, is_mere_value, is_sentence, is_when
from plan.reading.rows.entry import Entry
from plan.reading.rows.persons import person_in
from plan.reading.rows.units import pieces

_SHOWN = 3
_SHORTEST_TITLE, _LONGEST_TITLE = 4, 300
_HEADERS = (*words.TITLE_HEADERS, *words.UNIT_HEADERS, *words.COLLABORATION_HEADERS)
_TOLD_OF = (
    *("syfte", "effekt", "förväntad effekt", "beskrivning", "bakgrund", "ansvarig", "samverkan", "mål", "indikator"),
)
_LABEL_WITHIN = re.compile(r"(?:^|[.;,]\s)[A-ZÅÄÖ][a-zåäö]{2,20}(?:\s[a-zåäö]{2,15})?:\s")
_KNOWN_LABEL = re.compile(rf"\s(?:{'|'.join((*row_words.TIME_LABELS, *_TOLD_OF))})\s?:\s", re.IGNORECASE)
_SENTENCES = re.compile(r"(?<=[a-zåäö]{3})[.!?]\s++[A-ZÅÄÖ][a-zåäö]")
_TAIL = re.compile(r"(?:[(\[]([^()\[\]]{1,25})[)\]]|\s[–—-]\s([^–—-]{1,25}))$")
_REMAINS = re.compile(r"[\[\]{}|]|\s[–—-]\s|[–—-]$")
_NAME_BESIDE = re.compile(r"\w\s*+\([A-ZÅÄÖ][a-zåäö]{2}[^()]*\)$")
"""Another name in brackets after the first: "Biblioteket (Museet)"."""
_LATER = re.compile(
    r"[(\[–—-]\s?[^()\[\]]{0,20}\b(?:flytta|skjut|uppskjut|senarelag|vänta|avvakta|pausa|utgå|stryk|struk)\w*", re.I
)
"""That it is not done now: "Ny utställning (flyttad till 2027)"."""
_BRACKET_LAST = re.compile(r"[\[{][^\[\]{}]{2,60}[\]}]$")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_YEAR_LABEL = re.compile(r"(?<!\d)20\d\d\s?:")
"""What is told of each year: "2025: Kartlade stugor 2026: Boka på webben"."""
_NOTHING = re.compile(r"^(?:inga|inget|ingen)\s(?:\w+\s)?(?:aktivitet|insats|åtgärd|projekt|planera)", re.IGNORECASE)
"""That nothing is to be done: "Inga aktiviteter planeras"."""
_DONE_BY = re.compile(
    r"\b(?:klar\w*|färdig\w*|senast|start\w*|slut\w*|tid\w*)\b[^|\n]{0,12}?(20\d\d)(?!\d)", re.IGNORECASE
)
_LEAST_ROWS, _MOST_RARE = 10, 1
_MOST_WORDS = 9


def doubt_the_unlikely(entries: Sequence[Entry], goals: Mapping[str, str], year: int | None) -> None:
    """`goals` are their titles by number, `year` is the plan's."""
    told = [entry for entry in entries if not entry.exact]
    units = {fold(name) for cell in {entry.units for entry in told} for name in _names(cell)}
    _note(told, Assumed.ODD_OWNERS, _odd_owners)
    _note(told, Assumed.ODD_COLLABORATION, _odd_collaboration)
    _note(told, Assumed.ODD_TITLES, lambda entry: [entry.title] if _is_odd_title(entry, units) else [])
    _note(told, Assumed.OTHER_DATES, lambda entry: [entry.title] if _is_of_earlier(entry, year) else [])
    _note(told, Assumed.ODD_GOALS, lambda entry: [goals[entry.section]] if _is_odd_goal(entry, goals) else [])
    _note(told, Assumed.LINES, lambda entry: [entry.title] if _is_several(entry) else [])
    _note_rare(told)
    if len(told) > 1 and all(len(kinds(entry.marker)) == len(Kind) for entry in told):
        for entry in told:
            entry.assumed.add(Assumption(Assumed.ALL_TYPES, ""))
    _note_tails(told)


def _note(entries: Iterable[Entry], what: Assumed, found_in: Callable[[Entry], Sequence[str]]) -> None:
    """One finding for each section."""
    ordered = sorted(entries, key=lambda entry: entry.section)
    for _, group in groupby(ordered, key=lambda entry: entry.section):
        texts = [(entry, found_in(entry)) for entry in group]
        shown = _shown(text for _, each in texts for text in each)
        for entry, each in texts:
            if each:
                entry.assumed.add(Assumption(what, shown))


def _shown(texts: Iterable[str]) -> str:
    distinct = list(dict.fromkeys(texts))
    more = f" och {len(distinct) - _SHOWN} till" if len(distinct) > _SHOWN else ""
    return ", ".join(f"”{text[:_LONGEST_TITLE]}”" for text in distinct[:_SHOWN]) + more


def _odd_owners(entry: Entry) -> Sequence[str]:
    return _odd_names(entry.units)


@lru_cache(maxsize=4096)
def _odd_names(units: str) -> Sequence[str]:
    """The same units are responsible for many rows."""
    if person_in(one_line(units)):
        return ()  # who that is is asked about
    return tuple(name for name in _names(units) if _is_odd_owner(name))


@lru_cache(maxsize=4096)
def _names(units: str) -> Sequence[str]:
    return tuple(pieces(one_line(units)))


def _odd_collaboration(entry: Entry) -> list[str]:
    is_odd = ":" in entry.collaboration and _LABEL_WITHIN.search(entry.collaboration)
    return [entry.collaboration] if is_odd else []


def _is_odd_owner(name: str) -> bool:
    if name.casefold() in words.NO_COLLABORATION:
        return False
    if _LABEL_WITHIN.search(name) or _REMAINS.search(name):
        return True
    if SENTENCE.search(name) or len(name.split()) > _MOST_WORDS or _YEAR.search(name):
        return True
    return (
        is_mere_value(name)
        or whole(_HEADERS, name)
        or bool(_NAME_BESIDE.search(name))
        or (is_sentence(name) and not is_unit_like(name, ()))
    )


def _is_odd_title(entry: Entry, units: set[str]) -> bool:
    """With its type at the end a title may well be two sentences, or very short."""
    title = entry.title
    shortest = 1 if entry.marker else _SHORTEST_TITLE
    if not shortest <= len(title) <= _LONGEST_TITLE or title.endswith(":") or fold(title) in units:
        return True
    looks_told = is_mere_value(title) or whole(_HEADERS, title) or names_area(title)
    labels = (_LABEL_WITHIN, _KNOWN_LABEL, _YEAR_LABEL) if ":" in title else ()
    remains = any(each.search(title) for each in (*labels, _BRACKET_LAST, _NOTHING, _LATER))
    is_typed = entry.marker and MARKER.search(entry.source.text)
    return looks_told or remains or bool(not is_typed and _SENTENCES.search(title))


def _is_several(entry: Entry) -> bool:
    """Whether a title may be those of several: it was written on lines of its own, or as a list between semicolons."""
    return entry.several or entry.title.count(";") > 1


def _is_odd_goal(entry: Entry, goals: Mapping[str, str]) -> bool:
    return entry.section in goals and is_mere_value(goals[entry.section])


def _is_of_earlier(entry: Entry, year: int | None) -> bool:
    """Whether every year that its days name is before the plan's."""
    years = [int(each) for each in _years(entry)] if _YEAR.search(entry.source.text) else []
    return bool(year and years and max(years) < year)


def _years(entry: Entry) -> Iterator[str]:
    cells = re.split(r" \| |\n", entry.source.text)
    for cell in cells:
        yield from _YEAR.findall(cell) if is_when(cell.strip()) else ()
    yield from _DONE_BY.findall(entry.source.text.replace(entry.title, ""))


def _note_rare(entries: Sequence[Entry]) -> None:
    """A name that stands once and is no unit's by its words, where all others stand again and again."""
    names = {id(entry): _names(entry.units) for entry in entries}
    written = Counter(name for each in names.values() for name in each)
    counts: Counter[str] = Counter()
    for name, times in written.items():
        counts[fold(name)] += times
    rare = {name for name, count in counts.items() if count == 1}
    if len(entries) < _LEAST_ROWS or not 0 < len(rare) <= _MOST_RARE or len(counts) < 2 * len(rare):
        return
    for entry in entries:
        odd = [name for name in names[id(entry)] if fold(name) in rare and not is_unit_like(name, ())]
        if odd:
            entry.assumed.add(Assumption(Assumed.RARE_OWNER, _shown(odd)))


def _note_tails(entries: Sequence[Entry]) -> None:
    """What several titles end with, in brackets or after a dash, is perhaps their type, their owner or a time."""
    tails = {id(entry): found[0].strip() for entry in entries if (found := _TAIL.search(entry.title))}
    counts = Counter(map(fold, tails.values()))
    if len(tails) < 2 or (max(counts.values()) < 2 and 2 * len(tails) < len(entries)):
        return
    shown = _shown(tails.values())
    for entry in entries:
        if id(entry) in tails:
            entry.assumed.add(Assumption(Assumed.TAILS, shown))
