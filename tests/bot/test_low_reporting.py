"""A round that few have answered, by the calendar and over HTTP: asked about, waited for, reminded of, published."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import Connection, select

from bot.followup import low_reporting, rounds, schedule
from bot.rehearsal.connector import Posted
from bot.rehearsal.town import CHANNEL
from plan.calendar import SWEDEN
from plan.delivery import DeliveryKind
from plan.model import RoundState
from storage import boards, deliveries
from storage import rounds as stored
from storage.database import Database
from storage.tables import delivery, person
from tests.bot.acting import ADMINISTRATOR, ECONOMY, HR, Scene, answer_all, shown
from tests.bot.office import CHIEF, LATE, Office, make
from tests.bot.test_schedule import OPENS, at

pytestmark = pytest.mark.slow


@pytest.fixture
def office(database: Database) -> Office:
    made = make(database, 2025)
    with database.begin() as connection:
        boards.set_setting(connection, made.municipality_id, "Kommunstyrelsen", "ask_below", None)
    return made


def asked(office: Office) -> list[date]:
    with office.database.begin() as connection:
        held = stored.of_plan(connection, office.plan_id)[-1]
        found = [
            each
            for each in deliveries.of_round(connection, held.id, DeliveryKind.NOTICE)
            if low_reporting.is_question(each)
        ]
        assert {each.person_id for each in found} <= {office.people[CHIEF].id}
        return sorted(each.recorded_at.astimezone(SWEDEN).date() for each in found)


def state(office: Office) -> RoundState:
    with office.database.begin() as connection:
        return stored.of_plan(connection, office.plan_id)[-1].state


def test_what_half_has_answered_is_asked_about_every_third_day_and_not_published(office: Office) -> None:
    office.tick(OPENS)
    for day in range(22, 32):
        office.tick(at(8, day))
    for day in range(1, 20):
        office.tick(at(9, day))
    assert asked(office) == [date(2025, 9, day) for day in (9, 12, 17)]
    assert state(office) is RoundState.CLOSED


def test_it_is_published_by_itself_once_enough_have_answered_late(office: Office) -> None:
    office.tick(OPENS)
    for day in range(1, 11):
        office.tick(at(9, day))
    with office.database.begin() as connection:
        office.answer(connection, at(9, 10), index=0, who=LATE)
    assert office.tick(at(9, 10, 10)).published == 1
    assert state(office) is RoundState.PUBLISHED


def test_without_an_administrator_to_ask_it_is_published(office: Office) -> None:
    with office.database.begin() as connection:
        connection.execute(person.update().values(is_administrator=False))
    office.tick(OPENS)
    for day in range(1, 11):
        office.tick(at(9, day))
    assert state(office) is RoundState.PUBLISHED


async def tick(scene: Scene, month: int, day: int) -> None:
    scene.town.clock.set(datetime(2025, month, day, 9, 0, tzinfo=SWEDEN))
    await scene.town.do(lambda connection: schedule.tick(scene.town.here(connection)))
    await scene.town.deliver()


def question(scene: Scene) -> Posted:
    """The newest that waits. The news that the round has closed is of the same moment, and either may come last."""
    received = scene.town.received(scene.person(ADMINISTRATOR).conversation_id)
    return [each for each in received if "[Vänta tre dagar]" in shown(each)][-1]


async def press(scene: Scene, card: Posted, title: str) -> None:
    await scene.town.teams.press(scene.person(ADMINISTRATOR), card, title)
    await scene.town.deliver()


async def test_the_administrator_waits_reminds_and_publishes_all_the_same(scene: Scene) -> None:
    await scene.press(HR, "Spara", Status="on_track")
    await answer_all(scene, ECONOMY)
    await scene.town.do(lambda connection: rounds.close(scene.town.here(connection), scene.round))
    await tick(scene, 8, 19)
    first = question(scene)
    assert "Bara 6 av 39 är rapporterade för tertial 2 2025" in shown(first)

    await press(scene, first, "Vänta tre dagar")
    assert "Inget publiceras än. Du får frågan igen fredag 22 augusti." in shown(first)
    assert (await scene.acts())[-1] == "round.wait"
    board = scene.card(ADMINISTRATOR)
    for day in (20, 21):
        await tick(scene, 8, day)
    assert scene.card(ADMINISTRATOR) is board

    await tick(scene, 8, 22)
    assert scene.card(ADMINISTRATOR) is not board
    again = question(scene)
    await press(scene, again, "Påminn de som saknas")
    assert "personer påminns" in shown(again)
    assert "Omgången är stängd, men du kan fortfarande svara." in scene.said(HR)
    assert "Påminn mig senare" not in scene.said(HR)
    await scene.press(HR, "Svara nu")
    await scene.press(HR, "Spara", Status="on_track")
    assert (await scene.history())[-1].timing == "after_closing"
    assert "Påminnelse" not in scene.said(ECONOMY)

    await tick(scene, 8, 27)
    before = len(scene.town.received(CHANNEL.id))
    await press(scene, question(scene), "Publicera ändå")
    assert (await scene.now()).state is RoundState.PUBLISHED
    assert len(scene.town.received(CHANNEL.id)) == before + 1


async def test_a_question_that_is_settled_before_it_is_sent_is_not_asked(scene: Scene) -> None:
    await scene.town.do(lambda connection: rounds.close(scene.town.here(connection), scene.round))
    await tick(scene, 8, 19)
    await press(scene, question(scene), "Vänta tre dagar")

    def publish(connection: Connection) -> None:
        held = stored.get(connection, scene.round.id)
        assert held
        rounds.publish(scene.town.here(connection), held)

    await scene.town.do(publish)
    board = scene.card(ADMINISTRATOR)
    await tick(scene, 8, 22)
    assert scene.card(ADMINISTRATOR) is board
    states = select(delivery.c.state).where(delivery.c.once.like("%:low:%")).order_by(delivery.c.recorded_at)
    assert await scene.town.do(lambda connection: list(connection.execute(states).scalars())) == ["sent", "cancelled"]
