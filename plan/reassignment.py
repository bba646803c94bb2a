"""Who is asked about an activity after the owner file or the plan has changed within an open round."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from plan.model import Assignment, Ownership, Why

Asked = tuple[Assignment, ...]


@dataclass(frozen=True)
class OwnerFile:
    """What the file says now. `persons` are the ids of everybody in it."""

    persons: frozenset[str]
    ownerships: tuple[Ownership, ...] = ()

    def is_deputy(self, person_id: str, of: Collection[str]) -> bool:
        return any(each.deputy_id == person_id and each.person_id in of for each in self.ownerships)


def fitted(before: Asked, wanted: Asked, file: OwnerFile) -> Asked:
    """All that are asked about one activity; `wanted` is who would be if the round opened now.

    Whoever is not in the file is asked no more. An administrator's decision stays; what the activity's owner, or a
    deputy, has given to a colleague stays with the last of the chain who is still there, and comes back to the giver
    where nobody is. What a former owner had given goes to the new one, and stays only while there is none.
    """
    staying = tuple(_without_leavers(before, file.persons))
    kept = _with_chains(staying, _roots(staying, wanted))
    owners = {each.person_id for each in (*kept, *wanted) if each.why is not Why.DEPUTY}
    deputies = [each for each in staying if each.why is Why.DEPUTY and file.is_deputy(each.person_id, owners)]
    kept = tuple(_settled(_with_chains(staying, (*kept, *deputies)), wanted))
    return (*kept, *_new(before, kept, wanted))


def gained(before: Iterable[Assignment], after: Iterable[Assignment]) -> frozenset[str]:
    """The ids of those who answer now and did not."""
    old, new = ({each.person_id for each in asked if each.answers} for asked in (before, after))
    return frozenset(new - old)


def _without_leavers(before: Asked, there: Collection[str]) -> Iterator[Assignment]:
    """What one who has left had been given and gave on came, in the end, from whoever gave it first."""
    givers = {each.person_id: each.given_by for each in before}
    for each in before:
        giver, seen = each.given_by, {each.person_id}
        while giver and giver not in there and giver not in seen:
            seen.add(giver)
            giver = givers.get(giver)
        if each.person_id in there:
            yield replace(each, given_by=giver if giver in there else None)


def _roots(staying: Asked, wanted: Asked) -> list[Assignment]:
    """The administrator's decision and the owner's own; beside a decision only an owner who had a part before."""
    decided = [each for each in staying if each.why is Why.REASSIGNED]
    givers = {each.given_by for each in staying}
    first = {each.person_id for each in wanted if each.answers}
    own = [each for each in staying if each.why is Why.UNIT and each.person_id in first]
    active = [each for each in own if each.answers or each.disputed is not None or each.person_id in givers]
    found = [*decided, *(active if decided else own)]
    if not found and not wanted:
        found = [each for each in staying if each.why is Why.HANDED_OVER and each.answers]
    return [replace(each, given_by=None) for each in found]


def _new(before: Asked, kept: Asked, wanted: Asked) -> Iterator[Assignment]:
    """The owners who are not asked yet; where an administrator has decided, only to see the answer, as before."""
    held, old = ({each.person_id for each in asked} for asked in (kept, before))
    decided = any(each.why is Why.REASSIGNED for each in kept)
    for each in wanted:
        if each.person_id not in held and not (decided and each.answers and each.person_id not in old):
            yield replace(each, answers=each.answers and not decided)


def _with_chains(staying: Asked, roots: Iterable[Assignment]) -> Asked:
    found = {each.person_id: each for each in roots}
    more = list(found)
    while more:
        giver = more.pop()
        given = [each for each in staying if each.given_by == giver and each.person_id not in found]
        found.update((each.person_id, each) for each in given)
        more += [each.person_id for each in given]
    return tuple(found.values())


def _settled(kept: Asked, wanted: Asked) -> Iterator[Assignment]:
    """The last of each chain answers, unless it waits for an administrator; all for units that the activity has."""
    givers, units = {each.given_by for each in kept}, [each.unit for each in wanted]
    for each in kept:
        unit = each.unit if each.unit in units or not units else units[0]
        yield replace(each, unit=unit, answers=each.person_id not in givers and each.disputed is None)
