"""How far an open round has come: who is asked, who has answered, who has been told what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from plan.matter import AGAIN, Matter, MatterKind
from plan.model import Assignment, Ownership, Person, Round, Why


@dataclass(frozen=True)
class Progress:
    """How an open round stands, as recorded.

    `answered` holds the ids of activities that count as reported in the round, `carried` those of them that were
    finished before it. `told` maps each matter told to the day it was
    recorded. `later` maps a person to the day they asked to be reminded on: until then they hear nothing, but the last
    day does not wait.
    """

    round: Round
    assignments: tuple[Assignment, ...]
    answered: frozenset[str]
    people: Mapping[str, Person]
    ownerships: tuple[Ownership, ...] = ()
    told: Mapping[Matter, date] = field(default_factory=dict)
    later: Mapping[str, date] = field(default_factory=dict)
    carried: frozenset[str] = frozenset()

    @cached_property
    def missing(self) -> Mapping[str, tuple[Assignment, ...]]:
        """What each person has left to answer, in the plan's order; only those who have something left."""
        left: dict[str, list[Assignment]] = {}
        for each in self.assignments:
            if each.answers and each.activity_id not in self.answered:
                left.setdefault(each.person_id, []).append(each)
        return {person_id: tuple(found) for person_id, found in left.items()}

    @cached_property
    def nothing_new(self) -> frozenset[str]:
        """Owners all of whose activities are carried: the round's card tells them so, and nobody asks."""
        own = [each for each in self.assignments if each.answers]
        others = {each.person_id for each in own if each.activity_id not in self.carried}
        return frozenset(each.person_id for each in own) - others

    @property
    def with_card(self) -> tuple[str, ...]:
        """Who is to have the round's card: those with something left, and those who need do nothing."""
        return (*self.missing, *sorted(self.nothing_new))

    @cached_property
    def deputy_of(self) -> Mapping[tuple[str, str], str]:
        """By (owner, unit), and by (owner, "") for what the owner answers for outside their own units."""
        found: dict[tuple[str, str], str] = {}
        for each in self.ownerships:
            if each.deputy_id and each.deputy_id != each.person_id:
                found[each.person_id, each.unit] = each.deputy_id
                found.setdefault((each.person_id, ""), each.deputy_id)
        return found

    def is_away(self, person_id: str, day: date) -> bool:
        person = self.people.get(person_id)
        return person is not None and person.away_until is not None and person.away_until >= day

    def times_told_before(self, person_id: str, kind: MatterKind, number: int, day: date) -> int:
        """How often that reminder came before the day it is now due: the round has been extended since."""
        return sum(told < day for told in self._told_on.get((person_id, kind, number), ()))

    @cached_property
    def _told_on(self) -> Mapping[tuple[str, MatterKind, int], tuple[date, ...]]:
        found: dict[tuple[str, MatterKind, int], tuple[date, ...]] = {}
        for matter, day in self.told.items():
            key = (matter.person_id, matter.kind, matter.number % AGAIN)
            found[key] = (*found.get(key, ()), day)
        return found

    def deputies(self, owner_id: str) -> Mapping[str, tuple[Assignment, ...]]:
        """Who can answer in an owner's place, and what."""
        found: dict[str, list[Assignment]] = {}
        for each in self.missing.get(owner_id, ()):
            deputy = self.deputy_of.get((owner_id, each.unit)) or self.deputy_of.get((owner_id, ""))
            if each.why is not Why.DEPUTY and deputy is not None:
                found.setdefault(deputy, []).append(each)
        return {deputy: tuple(asked) for deputy, asked in found.items()}

    def managers(self, owner_id: str) -> frozenset[str]:
        """Who answers for the unit above the owner's; the administrators where nobody does."""
        above = {each.unit.rpartition("/")[0] for each in self.missing.get(owner_id, ())}
        own = {each.person_id for each in self.ownerships if each.unit in above - {""}}
        administrators = {person.id for person in self.people.values() if person.administers}
        return frozenset((own - {owner_id}) or (administrators - {owner_id}))
