"""An owner file becomes who answers for what, in one transaction; what it would change can be seen before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.administration import owner_check
from bot.administration.open_questions import tell_administrators
from bot.directory import people_file
from bot.directory.people_file import Imported, Roles
from bot.followup import assignments
from bot.here import Here
from bot.owner import takeover
from plan.audit import OPERATOR, AuditAct, Deed, Doer
from plan.model import Activity, Person
from plan.owners import OwnerRow
from storage import audits, changes, municipalities, people, rounds


@dataclass(frozen=True, slots=True)
class Standing:
    """Everybody's roles and open questions. `persons` and `roles` by the person's id; `asked` is who answers for each
    activity of each open round.
    """

    persons: Mapping[str, Person]
    roles: Roles
    asked: Mapping[tuple[str, str], frozenset[str]]

    @property
    def administrators(self) -> frozenset[str]:
        return frozenset(each.id for each in self.persons.values() if each.administers)


@dataclass(frozen=True, slots=True)
class OwnersOutcome:
    """What an owner file changes, or has changed."""

    before: Standing
    after: Standing
    imported: Imported
    unanswered: tuple[Activity, ...]
    silent: tuple[Person, ...]

    def gained(self, person_id: str) -> tuple[str, ...]:
        return _beyond(self.after.roles, self.before.roles, person_id)

    def lost(self, person_id: str) -> tuple[str, ...]:
        return _beyond(self.before.roles, self.after.roles, person_id)

    @property
    def touched(self) -> tuple[Person, ...]:
        """Whose roles are others than before, by name."""
        ids = [each for each in self.after.persons if self.gained(each) or self.lost(each)]
        return tuple(sorted((self.after.persons[each] for each in ids), key=lambda person: person.name.casefold()))

    @property
    def untouched(self) -> int:
        """How many have a role, and the same as before."""
        return sum(not self.gained(each) and not self.lost(each) for each in self.after.roles)

    @property
    def renamed(self) -> tuple[tuple[Person, Person], ...]:
        """Those who have a role, with another name, login name or account than before; how they were, and are."""
        both = [(self.before.persons[each], self.after.persons[each]) for each in sorted(self.before.persons)]
        told = [(was, now) for was, now in both if now.id in self.after.roles]
        return tuple((was, now) for was, now in told if _identity(was) != _identity(now))

    @property
    def moved(self) -> Counter[str]:
        """How many open questions each person is to answer who did not; "" of those that nobody is."""
        found: Counter[str] = Counter()
        for key, before in self.before.asked.items():
            after = self.after.asked.get(key, frozenset())
            found.update(after - before)
            found[""] += bool(before and not after)
        found.update(each for key, after in self.after.asked.items() if key not in self.before.asked for each in after)
        return +found

    @property
    def is_nothing(self) -> bool:
        return not (self.touched or self.renamed or self.moved)


def store(here: Here, rows: Sequence[OwnerRow], doer: Doer = OPERATOR) -> OwnersOutcome:
    """The open rounds' questions fit it at once. Raises `WrongOwners`."""
    municipalities.lock(here.connection, here.municipality_id)  # two imports at once would both move the same questions
    before, owned = _standing(here), people.ownerships(here.connection, here.municipality_id)
    with assignments.fitting(here, doer):
        imported = people_file.import_owners(here, rows)
    takeover.tell_successors(here, owned, doer)
    outcome = OwnersOutcome(
        before, _standing(here), imported, owner_check.unanswered(here), owner_check.without_card(here)
    )
    _audit(here, outcome, doer)
    tell_administrators(here)
    return outcome


def preview(here: Here, rows: Sequence[OwnerRow]) -> OwnersOutcome:
    """What `store` would change: done, looked at and taken back. Raises `WrongOwners`."""
    return changes.tried(here.connection, lambda: store(here, rows))


def _standing(here: Here) -> Standing:
    asked: dict[tuple[str, str], frozenset[str]] = {}
    for held in assignments.open_rounds(here):
        for each in rounds.assignments(here.connection, held.id):
            now = frozenset([each.person_id] if each.answers else [])
            key = (held.id, each.activity_id)
            asked[key] = asked.get(key, frozenset()) | now
    persons = {each.id: each for each in people.every(here.connection, here.municipality_id)}
    return Standing(persons, people_file.roles(here), asked)


def _beyond(more: Roles, less: Roles, person_id: str) -> tuple[str, ...]:
    return tuple(sorted(set(more.get(person_id, ())) - set(less.get(person_id, ()))))


def _identity(person: Person) -> tuple[str, str, str | None]:
    return person.name, person.upn, person.entra_id


def _audit(here: Here, outcome: OwnersOutcome, doer: Doer) -> None:
    """Whose roles were changed, and from what to what."""
    changed = [each.id for each in outcome.touched]
    if changed:
        old, new = (
            {each: list(standing.roles.get(each, ())) for each in sorted(changed)}
            for standing in (outcome.before, outcome.after)
        )
        deed = Deed(AuditAct.OWNERS_IMPORT, "", doer.through, doer.by, old, new)
        audits.append(here.connection, here.municipality_id, here.now, deed)
