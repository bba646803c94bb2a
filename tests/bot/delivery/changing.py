"""A round that is open while its owners and its plan change, in any order, under whatever else happens."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date
from itertools import cycle

from sqlalchemy import Connection

from bot.administration import owner_import, plan_import
from bot.clock import real_clock
from bot.followup import rounds
from bot.here import Here
from bot.rehearsal.payloads import LocalPerson
from plan.assignment import assign
from plan.delivery import DeliveryKind, DeliveryState
from plan.model import Activity, Kind, Plan
from plan.owners import OwnerRole, OwnerRow
from plan.reading.doubts.revision import Revision
from plan.tertial import Tertial
from storage import deliveries, people, plans
from storage import rounds as stored
from storage.ids import new_id
from tests.bot.delivery.town import Town

UNITS = ("Ekonomi", "Ekonomi och inköp", "HR", "IT")
"""The first two are one unit under its names of before and after."""
LAST_DAY = date(2099, 12, 31)


@dataclass
class Changing:
    """`owners` are four persons who take turns at the units."""

    place: Town
    owners: tuple[LocalPerson, ...]
    round_id: str = ""
    changes: int = 0

    @classmethod
    async def begin(cls, place: Town) -> Changing:
        """The first owners are imported, and the round is opened."""
        owners = tuple(
            LocalPerson(new_id(), f"enhetschef.{unit.split()[-1].lower()}@mjolby.example", f"Enhetschef {unit}")
            for unit in UNITS
        )
        place.connector.add(owners)
        place.connector.installed |= {each.conversation_id for each in owners}
        made = cls(place, owners)

        def open_round(connection: Connection) -> str:
            made._bring_plan(connection, random.Random(0))  # noqa: S311
            made._bring_owners(connection, random.Random(0))  # noqa: S311
            return rounds.open_round(made._here(connection), place.asker.plan_id, Tertial(2025, 2), LAST_DAY).id

        made.round_id = await place.database.write(open_round)
        return made

    async def change(self, chance: random.Random) -> None:
        bring = chance.choice((self._bring_owners, self._bring_plan))
        await self.place.database.write(lambda connection: bring(connection, chance), alone=True)
        self.changes += 1

    async def must_fit(self) -> None:
        """Whoever answers by the plan and the file is asked, and has the round's card; nobody else answers."""

        def look(connection: Connection) -> tuple[set[tuple[str, str]], set[tuple[str, str]], set[str | None]]:
            here, plan = self._here(connection), plans.get(connection, self.place.asker.plan_id)
            ownerships = people.ownerships(connection, here.municipality_id)
            asked = stored.assignments(connection, self.round_id)
            cards = deliveries.of_round(connection, self.round_id, DeliveryKind.CARD)
            came = {each.person_id for each in cards if each.state is not DeliveryState.CANCELLED}
            fits, now = (
                {(each.activity_id, each.person_id) for each in found if each.answers}
                for found in (assign(plan, ownerships), asked)
            )
            return fits, now, came

        fits, asked, came = await self.place.database.read(look)
        assert asked == fits
        assert {person_id for _, person_id in asked} <= came

    def _bring_owners(self, connection: Connection, chance: random.Random) -> None:
        """One or two of the units may be nobody's."""
        units = chance.sample(UNITS, chance.randint(2, len(UNITS)))
        turns = cycle(chance.sample(self.owners, len(self.owners)))
        rows = [
            OwnerRow(unit, by.name, by.upn, by.entra_id, OwnerRole.OWNER, "")
            for unit, by in zip(units, turns, strict=False)
        ]
        owner_import.store(self._here(connection), rows)

    def _bring_plan(self, connection: Connection, chance: random.Random) -> None:
        """Activities keep their ids under a unit's new name; some leave, and others come."""
        before = plans.get(connection, self.place.asker.plan_id)
        kept = [each for each in before.activities if chance.random() < 0.8]
        moved = [replace(each, units=(chance.choice(UNITS),)) for each in kept]
        new = [
            Activity(new_id(), "3.1", f"Översyn {new_id()}", (Kind.PROJECT,), (chance.choice(UNITS),))
            for _ in range(6 - len(moved))
        ]
        self._revise(connection, before, replace(before, activities=(*moved, *new)), tuple(new))

    def _revise(self, connection: Connection, before: Plan, after: Plan, new: tuple[Activity, ...]) -> None:
        staying = {each.id for each in after.activities}
        dropped = tuple(each for each in before.activities if each.id not in staying)
        reasons = {each.id: "Nämnden har beslutat." for each in dropped}
        revision = Revision(after, (), new, dropped, reasons, goals_differ=False, settles=False)
        plan_import.store_revision(self._here(connection), revision)

    def _here(self, connection: Connection) -> Here:
        return Here(connection, self.place.municipality_id, real_clock())
