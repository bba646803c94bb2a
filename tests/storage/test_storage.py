from dataclasses import replace

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from plan.model import Report, RoundState, Status
from plan.tertial import Tertial
from storage import knowledge, municipalities, plans, reports, rounds
from storage.database import Database, WrongDatabaseUrl
from tests.storage.examples import NOW, T2, open_round, report, store


async def test_a_plan_comes_back_as_it_was_stored(database: Database) -> None:
    stored = await database.write(store)
    plan = await database.read(lambda connection: plans.get(connection, stored.plan_id))
    assert plan.activities == stored.activities
    assert plan.goals[0].areas == ("Livskraft",)


async def test_a_municipality_is_made_once_for_a_tenant(database: Database) -> None:
    first = await database.write(lambda connection: municipalities.ensure(connection, "tenant-9"))
    assert await database.write(lambda connection: municipalities.ensure(connection, "tenant-9")) == first


async def test_the_same_click_twice_is_one_answer(database: Database) -> None:
    def click_twice(connection: Connection) -> tuple[list[bool], tuple[Report, ...]]:
        stored = store(connection)
        answers = [reports.append(connection, stored.plan_id, report(stored), "click-1") for _ in range(2)]
        return answers, reports.of_plan(connection, stored.plan_id)

    answers, history = await database.write(click_twice)
    assert answers == [True, False]
    assert len(history) == 1


async def test_a_plan_has_one_open_round_at_a_time(database: Database) -> None:
    stored = await database.write(store)
    await database.write(lambda connection: open_round(connection, stored))
    with pytest.raises(IntegrityError):
        await database.write(lambda connection: open_round(connection, stored, Tertial(2025, 3)))


async def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    stored = await database.write(store)

    def half(connection: Connection) -> None:
        open_round(connection, stored)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await database.write(half)
    assert await database.read(lambda connection: rounds.of_plan(connection, stored.plan_id)) == ()


async def test_moments_and_tertials_come_back_as_they_were(database: Database) -> None:
    stored = await database.write(store)
    opened = await database.write(lambda connection: open_round(connection, stored))
    await database.write(lambda connection: rounds.close(connection, opened.id, NOW))
    found = await database.read(lambda connection: rounds.get(connection, opened.id))
    assert found is not None
    assert (found.opened_at, found.closed_at, found.tertial, found.state) == (NOW, NOW, T2, RoundState.CLOSED)


async def test_facts_hold_the_latest_answer_of_each_tertial(database: Database) -> None:
    stored = await database.write(store)

    def answer(connection: Connection) -> None:
        open_round(connection, stored)
        reports.append(connection, stored.plan_id, report(stored), "1")
        reports.append(connection, stored.plan_id, report(stored, Status.DELAYED, comment="Väntar"), "2")

    await database.write(answer)
    facts = await database.read(lambda connection: knowledge.facts(connection, stored.plan_id, NOW))
    latest = facts.report(stored.activities[0].id, T2)
    assert facts.current == T2
    assert latest is not None
    assert latest.status is Status.DELAYED
    assert facts.report(stored.activities[1].id, T2) is None


@pytest.mark.parametrize("url", ["mysql://x", "sqlite://", "sqlite:///:memory:", "sqlite:///a.db?mode=ro", ""])
def test_a_wrong_database_url_is_told_with_its_remedy(url: str) -> None:
    with pytest.raises(WrongDatabaseUrl, match="DATABASE_URL must"):
        Database(url)


async def test_what_repeats_protected_words_is_protected_when_the_activity_is_no_longer(database: Database) -> None:
    def told(connection: Connection) -> list[bool]:
        stored = store(connection)
        activity = stored.activities[0].id
        plans.set_protected(connection, activity, True)
        reports.append(connection, stored.plan_id, replace(report(stored, comment="Väntar"), finish=NOW.date()), "1")
        plans.set_protected(connection, activity, False)
        again = (
            report(stored, comment="Väntar"),
            replace(report(stored, comment="Väntar\nTillägg"), addition=True),
            replace(report(stored, comment="Något nytt"), finish=NOW.date()),
            report(stored),
        )
        for number, each in enumerate(again, 2):
            reports.append(connection, stored.plan_id, each, str(number))
        return [each.protected for each in reports.of_plan(connection, stored.plan_id)]

    assert await database.write(told) == [True, True, True, False, False]


async def test_an_addition_to_what_is_carried_keeps_the_protection_of_what_it_repeats(database: Database) -> None:
    def told(connection: Connection) -> list[bool]:
        stored = store(connection)
        activity, spring = stored.activities[0].id, Tertial(2025, 1)
        plans.set_protected(connection, activity, True)
        done = replace(report(stored, Status.DONE, comment="Hemligt"), tertial=spring)
        reports.append(connection, stored.plan_id, done, "1")
        plans.set_protected(connection, activity, False)
        added = replace(report(stored, Status.DONE, comment="Hemligt\nTillägg"), addition=True)
        reports.append(connection, stored.plan_id, added, "2")
        return [each.protected for each in reports.of_activity(connection, activity)]

    assert await database.write(told) == [True, True]
