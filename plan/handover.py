"""How one activity goes from hand to hand within a round.

Every function takes all that are asked about the activity and gives them as they are afterwards. At most one person
of a chain answers; the others in it see where the activity is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plan.model import Assignment, Why
from plan.refusals import CardTooOld

Asked = tuple[Assignment, ...]


def hand_over(asked: Asked, giver_id: str, to_id: str) -> Asked:
    """Giving it to somebody it came from is giving it back. `CardTooOld` unless the giver answers for it now."""
    giver = _answering(asked, giver_id)
    if to_id == giver_id:
        return asked
    if to_id in {each.person_id for each in _upwards(asked, giver)}:
        return take_back(asked, to_id)
    others = tuple(each for each in asked if each.person_id not in (giver_id, to_id))
    return (*others, replace(giver, answers=False), _receiver(asked, giver, to_id))


def take_back(asked: Asked, giver_id: str) -> Asked:
    """From whoever has it now. `CardTooOld` unless the giver gave it away."""
    giver = of(asked, giver_id)
    holders = tuple(_downwards(asked, giver)) if giver else ()
    if giver is None or not holders:
        raise CardTooOld
    kept = [each for each in asked if each not in holders and each is not giver]
    kept += [replace(each, answers=False, given_by=None) for each in holders if each.why is not Why.HANDED_OVER]
    return (*kept, replace(giver, answers=True, disputed=None))


def give_back(asked: Asked, person_id: str) -> Asked:
    """To the one who gave it. `CardTooOld` unless it was given."""
    giver_id = _answering(asked, person_id).given_by
    if giver_id is None:
        raise CardTooOld
    return take_back(asked, giver_id)


def dispute(asked: Asked, person_id: str, reason: str) -> Asked:
    """Nobody of the chain answers until an administrator has given it to somebody."""
    disputer = _answering(asked, person_id)
    return tuple(replace(each, answers=False, disputed=reason) if each is disputer else each for each in asked)


def reassign(asked: Asked, from_id: str, to_id: str) -> Asked:
    """An administrator's decision: away from one, with everybody who had given it on, to another."""
    old = of(asked, from_id)
    if old is None:
        raise CardTooOld
    if from_id == to_id:
        return tuple(replace(old, answers=True, disputed=None) if each is old else each for each in asked)
    leaving = {old, *_upwards(asked, old), *_downwards(asked, old)}
    others = tuple(each for each in asked if each not in leaving and each.person_id != to_id)
    return (*others, Assignment(old.activity_id, to_id, old.unit, Why.REASSIGNED))


def holder(asked: Asked, giver_id: str) -> Assignment | None:
    """Who has what the giver gave away: the last of the chain."""
    giver = of(asked, giver_id)
    return next(reversed(tuple(_downwards(asked, giver))), None) if giver else None


def of(asked: Asked, person_id: str) -> Assignment | None:
    return next((each for each in asked if each.person_id == person_id), None)


def _answering(asked: Asked, person_id: str) -> Assignment:
    found = of(asked, person_id)
    if found is None or not found.answers:
        raise CardTooOld
    return found


def _receiver(asked: Asked, giver: Assignment, to_id: str) -> Assignment:
    known = of(asked, to_id)
    if known:
        return replace(known, answers=True, given_by=giver.person_id, disputed=None)
    return Assignment(giver.activity_id, to_id, giver.unit, Why.HANDED_OVER, given_by=giver.person_id)


def _upwards(asked: Asked, start: Assignment) -> Iterator[Assignment]:
    """Those it came from, the nearest first."""
    seen = {start.person_id}
    step = of(asked, start.given_by) if start.given_by else None
    while step and step.person_id not in seen:
        seen.add(step.person_id)
        yield step
        step = of(asked, step.given_by) if step.given_by else None


def _downwards(asked: Asked, start: Assignment) -> Iterator[Assignment]:
    """Those it went to, the nearest first."""
    seen = {start.person_id}
    step = next((each for each in asked if each.given_by == start.person_id), None)
    while step and step.person_id not in seen:
        seen.add(step.person_id)
        yield step
        given_by = step.person_id
        step = next((each for each in asked if each.given_by == given_by), None)
