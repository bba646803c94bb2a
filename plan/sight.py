"""What of a report somebody may see, and where: one function, and a form that nothing else can make.

Cards, texts, documents, filters and sorts take a `SeenReport`, never a `Report`: what is withheld is not in it, so it
can be neither drawn, selected by, sorted by nor compared.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from plan.access import Act, may, roles_for
from plan.measure import MeasureEntry
from plan.model import Activity, Ownership, Person, Report, Status, Timing
from plan.tertial import Tertial


@dataclass(frozen=True, slots=True)
class Sight:
    """Whose eyes, and where. `person` None is everybody: what may be told anybody, anywhere.

    `ownerships` are the municipality's: who answers for which unit.
    """

    person: Person | None = None
    ownerships: tuple[Ownership, ...] = ()
    in_channel: bool = False


PUBLIC = Sight()


@dataclass(frozen=True, slots=True)
class SeenReport:
    """A report as far as one may see it; `seen` makes it.

    `withheld`: what was written is kept from the viewer. `comment` is empty then and `finish` is None, whatever the
    owner wrote. `carried_from` is the tertial it was given for, where it counts in a later one (`plan.carried`).
    """

    id: str
    activity_id: str
    tertial: Tertial
    status: Status
    at: datetime
    by: str
    comment: str = ""
    finish: date | None = None
    timing: Timing = Timing.IN_ROUND
    withheld: bool = False
    carried_from: Tertial | None = None


def seen(report: Report, activity: Activity, sight: Sight = PUBLIC) -> SeenReport:
    """Status, time and author always; comment and date where the viewer may read them."""
    withheld = is_withheld(report, activity, sight)
    return SeenReport(
        id=report.id,
        activity_id=report.activity_id,
        tertial=report.tertial,
        status=report.status,
        at=report.at,
        by=report.by,
        comment="" if withheld else report.comment,
        finish=None if withheld else report.finish,
        timing=report.timing,
        withheld=withheld,
    )


def public(reports: Iterable[Report], activities: Iterable[Activity]) -> tuple[SeenReport, ...]:
    """As everybody may see them, in the same order. Each report must be of one of the activities."""
    known = {each.id: each for each in activities}
    return tuple(seen(each, known[each.activity_id]) for each in reports)


def seen_measures(
    entries: Iterable[MeasureEntry], activities: Iterable[Activity], sight: Sight
) -> tuple[MeasureEntry, ...]:
    """In the same order, without what each measure is, its day and whose it is where the viewer may not read it."""
    known = {each.id: each for each in activities}
    return tuple(
        replace(each, what="", due=None, note="", who="") if is_withheld(each, known[each.activity_id], sight) else each
        for each in entries
    )


def public_measures(entries: Iterable[MeasureEntry], activities: Iterable[Activity]) -> tuple[MeasureEntry, ...]:
    """Those that everybody may see. Of what is withheld it is not told that there is any."""
    known = {each.id: each for each in activities}
    return tuple(each for each in entries if not is_withheld(each, known[each.activity_id], PUBLIC))


def is_withheld(report: Report | MeasureEntry, activity: Activity, sight: Sight) -> bool:
    """Of a protected activity, and of what was written while it was one, also after the protection is lifted.

    Readable in the personal chat for its author, and for those who may by the table of rights: the unit's owner and
    deputy by the owner file, leadership and administrators. Whoever was given the activity, or answers for its further
    units, sees what they have written themselves. An addition holds another's words, so it is not its author's.
    """
    if not (activity.protected or report.protected):
        return False
    if sight.person is None or sight.in_channel:
        return True
    if report.by == sight.person.id and not (isinstance(report, Report) and report.addition):
        return False
    return not may(roles_for(activity, sight.person, sight.ownerships), Act.READ_PROTECTED)
