"""What nobody answers for, who answers for nothing and who is not reached, in the plans that are followed up now."""

from __future__ import annotations

from bot.directory import people_file
from bot.followup import assignments
from bot.here import Here
from plan.assignment import assign
from plan.delivery import Obstacle
from plan.model import Activity, Person
from storage import deliveries, people, plans


def unanswered(here: Here, board: str | None = None, year: int | None = None) -> tuple[Activity, ...]:
    """Of the same plans as `people_file.check`."""
    held = (plans.get(here.connection, plan_id) for plan_id in people_file.followed(here, board, year))
    return tuple(each for plan in held for each in assignments.unanswered(here, plan))


def without_card(here: Here) -> tuple[Person, ...]:
    """Owners in the owner file who are asked nothing when a round opens, in the file's order.

    Another is named before them for each of their units, or no activity has one of them first.
    """
    ownerships = people.ownerships(here.connection, here.municipality_id)
    held = [plans.get(here.connection, plan_id) for plan_id in people_file.followed(here)]
    if not held:
        return ()
    asked = {each.person_id for plan in held for each in assign(plan, ownerships) if each.answers}
    silent = dict.fromkeys(each.person_id for each in ownerships if each.person_id not in asked)
    known = people.by_ids(here.connection, silent)
    return tuple(known[person_id] for person_id in silent)


def obstacles(here: Here) -> dict[str, str]:
    """Why each person with a role whom the bot cannot write to is out of reach, by the person's id."""
    kept = deliveries.kept_from_persons(here.connection, here.municipality_id)
    missing = {each.id for each in people_file.check(here).unreachable}
    return {person_id: kept.get(person_id) or Obstacle.NOT_INSTALLED for person_id in sorted(missing | kept.keys())}
