"""A small municipality with one person of each role, who act over HTTP; its year until everybody has been asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_DNS, uuid5

from sqlalchemy import Connection, Table, select

from bot.administration import owner_import
from bot.directory import people_file
from bot.followup import rounds
from bot.rehearsal.connector import Posted
from bot.rehearsal.local_teams import BotAnswer
from bot.rehearsal.payloads import LocalChannel, LocalPerson
from bot.rehearsal.town import CHANNEL, Town
from cards import plain
from cards.payload import Verb
from plan import owners
from plan.access import Role
from plan.calendar import SWEDEN
from plan.delivery import DeliveryKind
from plan.measure import WHAT_MAX
from plan.model import Activity, Goal, GoalKind, Kind, Plan, Round, Survey
from plan.tertial import Tertial
from storage import people, plans
from storage import rounds as stored_rounds
from storage.tables import address, conversation_pace, delivery, heard, metadata, report, tenant_pace

T1, T2 = Tertial(2025, 1), Tertial(2025, 2)
SPRING = datetime(2025, 4, 16, 8, 30, tzinfo=SWEDEN)
AUTUMN = datetime(2025, 8, 18, 8, 30, tzinfo=SWEDEN)

OWNER, DEPUTY, COLLABORATOR, LEADER, EDITOR, ADMINISTRATOR, OTHER, GIVEN, REASSIGNED, GOALS, STRANGER, FORMER = (
    f"{name}@mjolby.example"
    for name in (
        "enhetschef.trygg",
        "ersattare.trygg",
        "enhetschef.kommunikation",
        "kommundirektor",
        "redaktor",
        "administrator",
        "enhetschef.service",
        "handlaggare",
        "samordnare",
        "malagare",
        "besokare",
        "tidigare.enhetschef",
    )
)
WITHOUT_ROLE = (STRANGER,)
"""Known by the roster alone: the owner file does not name them."""
GUEST = LocalPerson(str(uuid5(NAMESPACE_DNS, "konsult")), "konsult@bolaget.example", "Konsult", guest=True)
AS = {
    Role.OWNER: OWNER,
    Role.DEPUTY: DEPUTY,
    Role.COLLABORATOR: COLLABORATOR,
    Role.LEADER: LEADER,
    Role.EDITOR: EDITOR,
    Role.ADMINISTRATOR: ADMINISTRATOR,
    Role.ASKED: GIVEN,
    Role.STRANGER: STRANGER,
}
"""Who is exactly that."""

SAFETY, COMMUNICATION, SERVICE = "Trygg och säker", "Kommunikation", "Medborgarservice"
CONTINUITY, WARTIME, POWER, RISK, CRIME = (
    "Kontinuitetshantering 2.0",
    "Krigsorganisation inkl. krigsplacering",
    "Infrastruktur styrel",
    "Risk- och sårbarhetsanalys",
    "Välfärdsbrottslighet",
)
POINTS, POST, MEDIA = "Trygghetspunkter", "Införande av digital post", "Mediautbildning för chefer"
_GOALS = (
    Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1: trygg kommun"),
    Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1: god service"),
    Goal("4.2", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 2: rätt kompetens"),
    Goal("4.3", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 3: hållbar ekonomi"),
)
_ACTIVITIES = tuple(
    Activity(f"a{number}", section, title, (kind,), units, protected=protected)
    for number, (section, title, kind, units, protected) in enumerate(
        (
            ("3.1", CONTINUITY, Kind.PROJECT, (SAFETY, COMMUNICATION), True),
            ("3.1", WARTIME, Kind.PROJECT, (SAFETY,), True),
            ("3.1", POWER, Kind.ACTIVITY, (SAFETY,), True),
            ("3.1", RISK, Kind.ACTIVITY, (SAFETY,), True),
            ("4.1", CRIME, Kind.PRE_STUDY, (SAFETY, COMMUNICATION), True),
            ("3.1", POINTS, Kind.ACTIVITY, (SAFETY, COMMUNICATION), False),
            ("4.1", POST, Kind.PROJECT, (SERVICE,), False),
            ("4.1", MEDIA, Kind.ACTIVITY, (COMMUNICATION,), False),
        )
    )
)
PLAN = Plan(
    "",
    "Mjölby kommun",
    "Kommunstyrelsen",
    "Kommunstyrelsens förvaltning",
    2025,
    _GOALS,
    _ACTIVITIES,
    (Survey(SAFETY, "Trygghetsmätning", "Enhetschef Trygg och säker"),),
)

Row = Mapping[str, str]


def _row(unit: str, upn: str, role: str, deputy: str = "") -> Row:
    return {"enhet": unit, "namn": name_of(upn), "upn": upn, "entra_id": "", "roll": role, "ersättare": deputy}


def name_of(upn: str) -> str:
    return upn.partition("@")[0].replace(".", " ").capitalize()


_OTHERS = (
    _row(COMMUNICATION, COLLABORATOR, "ägare"),
    _row(SERVICE, OTHER, "ägare"),
    _row("", LEADER, "ledning"),
    _row("", EDITOR, "redaktör"),
    _row("", ADMINISTRATOR, "administratör"),
    _row("3.1", GOALS, "målägare"),
    _row("4.2", GIVEN, "målägare"),
    _row("4.3", REASSIGNED, "målägare"),
)
IN_SPRING = (_row(SAFETY, FORMER, "ägare", DEPUTY), *_OTHERS)
IN_AUTUMN = (_row(SAFETY, OWNER, "ägare", DEPUTY), *_OTHERS)


@dataclass
class Cast:
    """The town with its people. `round` is the newest."""

    town: Town
    activities: dict[str, Activity]

    @property
    def people(self) -> dict[str, LocalPerson]:
        return self.town.persons

    def id(self, title: str) -> str:
        return self.activities[title].id

    def person_id(self, upn: str) -> str:
        return self.town.directory[upn].id

    async def round(self) -> Round:
        return (await self.town.do(lambda each: stored_rounds.of_plan(each, self.town.plan_id)))[-1]

    async def say(self, upn: str, text: str, channel: LocalChannel | None = None) -> str:
        """What the bot writes back there."""
        person = self.people[upn]
        where = channel.id if channel else person.conversation_id
        before = len(self.town.received(where))
        await (self.town.teams.mention(person, channel, text) if channel else self.town.teams.say(person, text))
        return "\n".join(shown(message) for message in self.town.received(where, before))

    async def press(self, upn: str, verb: Verb, *, where: str = "", **data: Any) -> BotAnswer:
        """What a button of that verb sends, from the personal chat or from the conversation `where`."""
        person = self.people[upn]
        message = Posted("1", where or person.conversation_id, "", [{}])
        return await self.town.teams.execute(person, message, verb.value, data | {"verb": verb.value})

    async def told(self, upn: str, verb: Verb, **data: Any) -> str:
        answer = await self.press(upn, verb, **data)
        assert answer.status == 200, (verb, data, answer.body)
        await self.town.deliver()
        return plain.text(answer.card, buttons=True) if answer.card else answer.text

    async def owners_are(self, rows: Sequence[Row]) -> None:
        def store(connection: Connection) -> None:
            here = self.town.here(connection)
            numbered = list(enumerate(rows, start=2))
            read = owners.read(numbered, people_file.units(here), people_file.goals(here), people_file.boards(here))
            owner_import.store(here, read)

        await self.town.do(store)
        await self.meet()

    async def meet(self) -> None:
        """Everybody whom the directory has come to know has the app."""
        known = await self.town.do(lambda each: people.every(each, self.town.municipality_id))
        self.town.directory = {each.upn: each for each in known}
        new = [local(upn) for upn in (*self.town.directory, *WITHOUT_ROLE) if upn not in self.people]
        self.town.teams.connector.add(new)
        for person in new:
            self.people[person.upn] = person
            await self.town.teams.install(person)
        if new:
            await self.meet()

    async def opens(self, tertial: Tertial) -> Round:
        def store(connection: Connection) -> Round:
            return rounds.open_round(self.town.here(connection), self.town.plan_id, tertial, tertial.last)

        held = await self.town.do(store)
        await self.town.deliver()
        return held

    async def answers(self, upn: str, title: str, comment: str, finish: str, status: str = "delayed") -> None:
        """As whoever saves a form of the newest round; what they had answered is what their card showed.

        The same is said of what is done about it.
        """
        held = await self.round()
        data = {"round_id": held.id, "activity_id": self.id(title), "status": status, "comment": comment}
        data |= {"finish": finish, "seen": await self.newest_report(title)}
        data |= {"measure": comment[:WHAT_MAX], "measure_due": finish}
        told = await self.told(upn, Verb.SAVE, **data)
        assert "Sparat" in told, told

    async def newest_report(self, title: str) -> str:
        """The id of the newest of the newest tertial, "" where there is none."""
        held = await self.round()
        query = select(report.c.id).where(report.c.activity_id == self.id(title), report.c.tertial == held.tertial)
        found = await self.town.do(lambda each: each.execute(query.order_by(report.c.sequence)).scalars().all())
        return str(found[-1]) if found else ""

    async def stored(self, but: frozenset[str] = frozenset()) -> str:
        """Everything in the database, as text; not when and in what somebody was last heard, nor how the calls went."""
        left_out = but | {address.name, heard.name, tenant_pace.name, conversation_pace.name}

        def read(connection: Connection) -> str:
            tables = (each for each in metadata.sorted_tables if each.name not in left_out)
            return "\n".join(f"{each.name}: {sorted(map(str, _rows(connection, each)))}" for each in tables)

        return await self.town.do(read)


def _rows(connection: Connection, table: Table) -> Iterable[object]:
    """Not the rewriting of the pressed message itself, which tells nothing but what the answer does."""
    query = select(table)
    if table.name == delivery.name:
        query = query.where(delivery.c.kind != DeliveryKind.UPDATE)
    return connection.execute(query)


QUESTIONS_KEPT = frozenset({"earlier_question", "unread_question"})


def shown(message: Posted) -> str:
    return plain.text(message.card, buttons=True) if message.card else message.text or str(message.activity)


def local(upn: str) -> LocalPerson:
    return LocalPerson(str(uuid5(NAMESPACE_DNS, upn)), upn, name_of(upn))


async def moved_in(town: Town) -> Cast:
    """The plan, the people of the spring, and everybody's app."""
    await town.move_in(PLAN, list(enumerate(IN_SPRING, start=2)))
    stored = await town.do(lambda connection: plans.get(connection, town.plan_id))
    cast = Cast(town, {each.title: each for each in stored.activities})
    await cast.meet()
    town.teams.connector.add([GUEST], [CHANNEL])
    town.teams.connector.installed.add(GUEST.conversation_id)
    return cast
