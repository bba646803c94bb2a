"""What happened to the measures in a tertial, as everybody may see it: a table of what is handed out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.documents.writing.facts_table import Value
from bot.here import Here
from cards.texts import common
from cards.texts import handout as texts
from cards.texts import measure as measure_texts
from plan.calendar import SWEDEN
from plan.measure import MeasureEntry
from plan.model import Activity
from plan.sight import PUBLIC, is_withheld, seen_measures
from plan.tertial import Tertial
from storage import measures, people, plans

Row = tuple[Value, ...]


def rows(here: Here, plan_id: str, tertial: Tertial, moment: datetime) -> Iterator[Row]:
    """Also of activities that have left the plan."""
    known = {each.id: each for each in plans.activities_ever(here.connection, plan_id)}
    found = list(_of(here, plan_id, tertial, moment))
    names = people.by_ids(here.connection, {each.by for each in found})
    for each, shown in zip(found, seen_measures(found, known.values(), PUBLIC), strict=True):
        yield _row(known[each.activity_id], each, shown, names[each.by].name)


def withheld(here: Here, plan_id: str, tertial: Tertial, moment: datetime) -> Iterator[Row]:
    known = {each.id: each for each in plans.activities_ever(here.connection, plan_id)}
    for each in _of(here, plan_id, tertial, moment):
        activity = known[each.activity_id]
        if is_withheld(each, activity, PUBLIC):
            rule = texts.is_protected() if activity.protected else texts.was_protected()
            yield activity.id, activity.title, _moment(each.at), measure_texts.withheld_in_handout(), rule


def _of(here: Here, plan_id: str, tertial: Tertial, moment: datetime) -> Iterable[MeasureEntry]:
    every = measures.of_plan_ever(here.connection, plan_id)
    return (each for each in every if each.tertial == tertial and each.at <= moment)


def _row(activity: Activity, entry: MeasureEntry, shown: MeasureEntry, by: str) -> Row:
    return (
        activity.id,
        activity.title,
        ", ".join(activity.units),
        _moment(entry.at),
        by,
        measure_texts.act(entry.act),
        shown.what,
        shown.due,
        shown.note,
        common.yes_or_no(not shown.what),
        shown.who,
    )


def _moment(at: datetime) -> str:
    return at.astimezone(SWEDEN).isoformat(timespec="seconds")
