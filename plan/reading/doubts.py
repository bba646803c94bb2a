"""Rows as read -> activities, with a question for each part that a careful person would ask about.

What is uncertain is kept as it is proposed, and the activity is marked until somebody has answered.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plan.model import Activity, Kind, Question
from plan.reading import asking, words
from plan.reading.entry import Entry, kinds
from plan.reading.phrases import any_of
from plan.reading.units import Units, pieces


@dataclass(frozen=True, slots=True)
class Doubt:
    field: str
    question: str
    proposed: str


def settled(entries: Sequence[Entry]) -> tuple[tuple[Activity, ...], tuple[Question, ...]]:
    units = Units(entry.units for entry in entries)
    activities: list[Activity] = []
    questions: list[Question] = []
    for count, entry in enumerate(entries, 1):
        activity, doubts = _settled(f"a{count}", entry, units)
        activities.append(activity)
        for doubt in doubts:
            about = f"{activity.id}.{doubt.field}"
            number = len(questions) + 1
            questions.append(Question(number, entry.source.place, doubt.question, doubt.proposed, about))
    return tuple(activities), tuple(questions)


def _settled(activity_id: str, entry: Entry, units: Units) -> tuple[Activity, list[Doubt]]:
    names, unit_doubts = _units(entry, units)
    activity = Activity(
        id=activity_id,
        section=entry.section,
        title=entry.title,
        kinds=kinds(entry.marker),
        units=names,
        collaboration="" if entry.collaboration.lower() in words.NO_COLLABORATION else entry.collaboration,
        protected=is_protected(entry.title),
        source=entry.source,
    )
    doubts = [*_kind_doubts(activity, entry.marker), *unit_doubts, *_other_doubts(entry)]
    return replace(activity, uncertain=bool(doubts)), doubts


def is_protected(title: str) -> bool:
    return any_of(words.PROTECTED, title)


def _kind_doubts(activity: Activity, marker: str) -> Iterator[Doubt]:
    if not activity.kinds:
        yield Doubt("kinds", asking.kind_missing(activity.title), asking.NO_KIND)
    elif len(activity.kinds) > 1:
        yield Doubt("kinds", asking.several_kinds(activity.title, marker), written_kinds(activity.kinds))


def written_kinds(found: Sequence[Kind]) -> str:
    return ", ".join(f"{kind} ({words.KIND_NAMES[kind]})" for kind in found) or asking.NO_KIND


def _units(entry: Entry, units: Units) -> tuple[tuple[str, ...], list[Doubt]]:
    """The row's units by their usual spelling, a bare sub-unit after its parent made whole."""
    names: list[str] = []
    doubts: list[Doubt] = []
    for written in pieces(entry.units):
        whole = next((found for parent in names if (found := units.under(parent, written))), None)
        spelling = whole or units.spelling(written)
        if spelling not in names:
            names.append(spelling)
        if not whole and spelling != written:
            doubts.append(Doubt("units", asking.same_unit(written, spelling), ""))
        elif whole:
            doubts.append(Doubt("units", asking.sub_unit(entry.units, names), ""))
    if not names:
        doubts.append(Doubt("units", asking.unit_missing(entry.title), ""))
    return tuple(names), [replace(doubt, proposed="; ".join(names)) for doubt in doubts]


def _other_doubts(entry: Entry) -> Iterator[Doubt]:
    if "units" in entry.odd:
        yield Doubt("units", asking.unit_or_collaboration(entry.title), "; ".join(pieces(entry.units)))
    if "collaboration" in entry.odd:
        yield Doubt(
            "collaboration",
            asking.collaboration_continues(entry.title, entry.collaboration),
            entry.collaboration,
        )
