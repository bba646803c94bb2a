"""Two administrators import into one PostgreSQL in the same second."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from sqlalchemy import Connection

from bot.administration import plan_import
from bot.directory import people_file
from bot.documents import read_document, read_rows
from bot.here import Here
from bot.rehearsal.town import OWNERS_FILE, PLAN_FILE
from plan import owners
from storage import municipalities, people, plans
from storage.database import Database
from tests.storage.examples import NOW
from tests.storage.test_several_programs import until_somebody_waits_for_a_lock

pytestmark = pytest.mark.slow


def both(postgres_url: str, work: Callable[[Connection, str], object]) -> Database:
    """The second begins when the first has done its work and not yet committed it."""
    database = Database(postgres_url)
    with database.begin() as connection:
        place = municipalities.ensure(connection, "tenant-1").id

    def second() -> None:
        with database.begin() as connection:
            work(connection, place)

    with ThreadPoolExecutor(1) as other:
        with database.begin() as connection:
            work(connection, place)
            waiting = other.submit(second)
            until_somebody_waits_for_a_lock(postgres_url)
        waiting.result()
    return database


def test_the_same_owner_file_twice_in_one_second_is_stored_once(postgres_url: str) -> None:
    rows = owners.read(read_rows(OWNERS_FILE), ())

    def bring(connection: Connection, place: str) -> None:
        people_file.import_owners(Here(connection, place, NOW), rows)

    with closing(both(postgres_url, bring)) as done, done.begin() as connection:
        place = municipalities.ensure(connection, "tenant-1").id
        assert len(people.every(connection, place)) == 10


def test_the_same_plan_twice_in_one_second_is_stored_once(postgres_url: str) -> None:
    document = read_document(PLAN_FILE)

    def bring(connection: Connection, place: str) -> None:
        prepared = plan_import.prepare(Here(connection, place, NOW), document)
        if prepared.revision is None:
            plan_import.store(Here(connection, place, NOW), prepared.read)

    with closing(both(postgres_url, bring)) as done, done.begin() as connection:
        assert len(plans.ids_of(connection, municipalities.ensure(connection, "tenant-1").id)) == 1
