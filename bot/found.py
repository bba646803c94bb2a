"""What an id from outside names, in this municipality. `CardTooOld` where it names nothing here, whosever it is."""

from __future__ import annotations

from bot.here import Here
from plan.dropped import DroppedFile, DroppedKind
from plan.model import Activity, Person, Round
from plan.refusals import CardTooOld
from storage import dropped_files, plans, rounds


def round_of(here: Here, round_id: str) -> Round:
    return _here(rounds.of_home(here.connection, here.municipality_id, round_id))


def newest_round(here: Here, round_id: str) -> Round:
    """Not one that a later round of the same plan has followed."""
    return _here(rounds.if_newest(here.connection, here.municipality_id, round_id))


def activity_of(here: Here, held: Round, activity_id: str) -> Activity:
    """Of the round's own plan."""
    activity, plan_id = activity_with_plan(here, activity_id)
    if plan_id != held.plan_id:
        raise CardTooOld
    return activity


def any_activity(here: Here, activity_id: str) -> Activity:
    """Of any plan of the municipality."""
    return activity_with_plan(here, activity_id)[0]


def activity_with_plan(here: Here, activity_id: str) -> tuple[Activity, str]:
    """And the id of the plan that it is of."""
    found = plans.activity_with_plan(here.connection, here.municipality_id, activity_id)
    if found is None:
        raise CardTooOld
    return found


def dropped(here: Here, person: Person, file_id: str, kind: DroppedKind) -> DroppedFile:
    """A file that the person dropped, whatever became of it."""
    file = dropped_files.get(here.connection, here.municipality_id, file_id)
    if file is None or file.person_id != person.id or file.kind is not kind:
        raise CardTooOld
    return file


def _here(held: Round | None) -> Round:
    if held is None:
        raise CardTooOld
    return held
