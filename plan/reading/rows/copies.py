"""Activities that a document tells twice: in a list of all at its end, in a second sheet, twice under one goal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping, Sequence

from plan.account import SkipRule
from plan.reading.kinds import names_area
from plan.reading.layout.ledger import RowLedger
from plan.reading.layout.plain_text import fold
from plan.reading.rows.entry import Entry, Oddity
from plan.reading.rows.goal_draft import GoalDraft

_Key = tuple[str, str, str]


def without_copies(entries: Sequence[Entry], goals: MutableMapping[str, GoalDraft], ledger: RowLedger) -> list[Entry]:
    """Without those that say nothing new; what is told twice with a difference is asked about.

    `goals` lose those under which nothing but copies stood: a heading such as "Sammanställning av aktiviteter".
    """
    lists = set(_lists_of_all(entries, goals))
    left: list[Entry] = []
    seen: dict[_Key, Entry] = {}
    for entry in entries:
        first = seen.setdefault((entry.section, *_said(entry)), entry)
        if entry.section in lists or (first is not entry and _says_no_more(entry, first)):
            ledger.deny(entry.origin, SkipRule.MENTIONED)
            continue
        if first is not entry:
            entry.odd.add(Oddity.TWICE)
        left.append(entry)
    for number in lists:
        del goals[number]
    return left


def _said(entry: Entry) -> tuple[str, str]:
    return fold(entry.title), entry.marker.casefold()


def _says_no_more(entry: Entry, first: Entry) -> bool:
    return not entry.units.strip() or fold(entry.units) == fold(first.units)


def _lists_of_all(entries: Sequence[Entry], goals: Mapping[str, GoalDraft]) -> Iterator[str]:
    """Headings that tell no goal, and under which each activity is one that stands with the same owner before it."""
    before: set[tuple[str, ...]] = set()
    for number, group in _by_section(entries).items():
        told = {(*_said(entry), fold(entry.units)) for entry in group}
        if number in goals and _is_untold(goals[number]) and told <= before and len(group) > 1:
            yield number
        before |= told


def _is_untold(goal: GoalDraft) -> bool:
    return goal.told is None and not goal.is_goal and not names_area(goal.title)


def _by_section(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry.section, []).append(entry)
    return found
