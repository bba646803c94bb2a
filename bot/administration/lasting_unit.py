"""An activity that is another unit's than the plan says: from now on it is, so that it does not come back."""

from __future__ import annotations

from bot.followup import assignments
from bot.here import Here
from cards.texts import board as texts
from plan.audit import AuditAct, Deed, Doer, Through
from plan.model import Activity, Assignment, Person
from storage import audits, people, plans


def give(here: Here, activity: Activity, given: Assignment, taking: Person, by: Person) -> str:
    """What came of it. `given`: how the one who had it was asked. The plan's document is not touched.

    Where the taker answers for no unit, or for several, it cannot be told which: it holds for the tertial alone.
    """
    owned = people.ownerships(here.connection, here.municipality_id)
    units = tuple(dict.fromkeys(each.unit for each in owned if each.person_id == taking.id))
    if len(units) != 1:
        return texts.only_this_tertial(taking.name, units)
    (unit,) = units
    after = (unit, *(each for each in activity.units if each not in (unit, given.unit)))
    with assignments.fitting(here, Doer(Through.CARD, by.id)):
        plans.set_units(here.connection, activity.id, after)
    deed = Deed(AuditAct.ACTIVITY_MOVE, activity.id, Through.CARD, by.id, list(activity.units), list(after))
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return texts.theirs_onwards(unit)
