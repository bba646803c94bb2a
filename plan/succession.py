"""Who answers for a unit after one person has taken over from another, by hand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from plan import handover
from plan.handover import Asked
from plan.model import Ownership


def succeeded(before: Iterable[Ownership], unit: str, leaving_id: str, taking_id: str) -> tuple[Ownership, ...]:
    """In the leaver's place and with their deputy; last where nobody leaves. Nobody deputises for themselves."""
    kept = [each for each in before if each.unit != unit or each.person_id != taking_id]
    if not leaving_id:
        return (*kept, Ownership(unit, taking_id))
    own = (unit, leaving_id)
    return tuple(_taken(each, taking_id) if (each.unit, each.person_id) == own else each for each in kept)


def deputised(before: Iterable[Ownership], unit: str, owner_id: str, deputy_id: str) -> tuple[Ownership, ...]:
    return tuple(
        replace(each, deputy_id=deputy_id) if (each.unit, each.person_id) == (unit, owner_id) else each
        for each in before
    )


def given(asked: Asked, unit: str, leaving_id: str, taking_id: str) -> Asked | None:
    """All that are asked about one activity, once what the leaver has of the unit's is the taker's; None if it is not.

    What they had given to a colleague goes with it; what others have given them, or they dispute, does not.
    """
    own = handover.of(asked, leaving_id)
    if own is None or own.unit != unit or own.given_by or own.disputed is not None:
        return None
    last = handover.holder(asked, leaving_id) or own
    return handover.reassign(asked, leaving_id, taking_id) if last.answers else None


def taken_over(before: Iterable[Ownership], after: Iterable[Ownership]) -> dict[tuple[str, str], tuple[str, ...]]:
    """By whoever follows and whom they follow (ids): the units. Where nobody leaves, nobody follows."""
    old, new = _by_unit(before), _by_unit(after)
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for unit, owners in new.items():
        had = old.get(unit, [])
        leaving = next((each for each in had if each not in owners), None)
        for taker in owners:
            if leaving and taker not in had:
                found[taker, leaving] = (*found.get((taker, leaving), ()), unit)
    return found


def _by_unit(of: Iterable[Ownership]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in of:
        found.setdefault(each.unit, []).append(each.person_id)
    return found


def _taken(of: Ownership, taking_id: str) -> Ownership:
    return replace(of, person_id=taking_id, deputy_id=None if of.deputy_id == taking_id else of.deputy_id)
