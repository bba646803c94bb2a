"""A town with an open round, and what its people do there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, select

from bot.followup import rounds
from bot.rehearsal.connector import Posted
from bot.rehearsal.local_teams import BotAnswer, elements
from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import Town
from cards import plain
from plan.calendar import SWEDEN
from plan.model import Report, Round, Status
from plan.tertial import Tertial
from storage import reports
from storage import rounds as stored_rounds
from storage.ids import new_id
from storage.tables import activity as activity_table
from storage.tables import audit

T1, T2 = Tertial(2025, 1), Tertial(2025, 2)
AUTUMN = datetime(2025, 8, 18, 8, 30, tzinfo=SWEDEN)
LAST_DAY = date(2025, 8, 29)
HR = "enhetschef.hr@mjolby.example"
IT = "enhetschef.it@mjolby.example"
SERVICE = "enhetschef.medborgarservice@mjolby.example"
SAFETY = "enhetschef.trygg@mjolby.example"
ECONOMY = "enhetschef.ekonomi@mjolby.example"
ADMINISTRATOR = "controller.klk@mjolby.example"


@dataclass(frozen=True)
class Scene:
    """The second tertial's round is open, and every owner has their card."""

    town: Town
    round: Round

    def person(self, upn: str) -> LocalPerson:
        return self.town.persons[upn]

    def card(self, upn: str) -> Posted:
        """The newest card in that person's chat."""
        found = self.town.card_of(self.person(upn))
        assert found is not None
        return found

    def said(self, upn: str) -> str:
        return shown(self.card(upn))

    async def press(self, upn: str, title: str, **inputs: str) -> BotAnswer:
        """A button of the newest card; what is recorded because of it is delivered."""
        answer = await self.town.teams.press(self.person(upn), self.card(upn), title, **inputs)
        await self.town.deliver()
        return answer

    async def say(self, upn: str, text: str) -> str:
        """The bot's answer as text."""
        chat = self.person(upn).conversation_id
        before = len(self.town.received(chat))
        await self.town.teams.say(self.person(upn), text)
        return "\n".join(shown(message) for message in self.town.received(chat, before))

    async def history(self) -> tuple[Report, ...]:
        return await self.town.do(lambda connection: reports.of_plan(connection, self.town.plan_id))

    async def now(self) -> Round:
        held = await self.town.do(lambda connection: stored_rounds.get(connection, self.round.id))
        assert held is not None
        return held

    async def acts(self) -> list[str]:
        """The audit log's acts, oldest first."""
        query = select(audit.c.act).order_by(audit.c.id)
        return await self.town.do(lambda connection: list(connection.execute(query).scalars()))


def shown(message: Posted) -> str:
    return plain.text(message.card, buttons=True) if message.card else message.text


def copied(message: Posted) -> Posted:
    """The card as it stands now on another device."""
    return replace(message, versions=list(message.versions))


def choices(message: Posted, label: str) -> list[str]:
    found = next(each for each in elements(message.card) if each.get("label") == label)
    return [choice["title"] for choice in found["choices"]]


async def opened(town: Town, moment: datetime = AUTUMN, last_day: date = LAST_DAY) -> Scene:
    town.clock.set(moment)
    held = await town.do(lambda connection: rounds.open_round(town.here(connection), town.plan_id, T2, last_day))
    await town.deliver()
    return Scene(town, held)


async def answered_in_spring(town: Town, upn: str, **of: Any) -> None:
    """Everything that the person's unit answers for was reported for the first tertial."""

    def store(connection: Connection) -> None:
        by = town.directory[upn].id
        for row in connection.execute(select(activity_table).order_by(activity_table.c.position)):
            if row.units[:1] == [of["unit"]]:
                status, comment, finish = of.get("status", Status.ON_TRACK), of.get("comment", ""), of.get("finish")
                at = datetime(2025, 4, 25, 10, 0, tzinfo=SWEDEN)
                told = Report(new_id(), row.id, T1, status, at, by, comment, finish)
                reports.append(connection, town.plan_id, told, once=new_id())

    await town.do(store)


async def answer_all(scene: Scene, upn: str) -> None:
    """By plan, whatever the person has left."""
    while "[Spara]" in scene.said(upn):
        await scene.press(upn, "Spara", Status="on_track")
