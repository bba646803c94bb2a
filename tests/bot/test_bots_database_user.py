"""The bot's own database user on a real PostgreSQL: with it everything works, and nothing can be taken down."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import inspect, make_url

from bot.cli.program import main
from bot.followup import rounds
from bot.rehearsal.town import CHANNEL, PLAN_FILE, town
from plan.calendar import SWEDEN
from plan.model import RoundState
from plan.retention import Record, Rule
from plan.tertial import Tertial
from storage import audits, grants, leases, reports, retention
from storage import rounds as stored_rounds
from storage.database import Database
from tests.bot.test_backup import CLIENT
from tests.conftest import make_database, named

pytestmark = pytest.mark.slow

SPRING = datetime(2025, 4, 16, 8, 30, tzinfo=SWEDEN)
HR = "enhetschef.hr@mjolby.example"
SECRET = "hem%ligt'ord@1"


@dataclass
class Users:
    """URLs of one database: of its owner, who runs `db upgrade`, and of the bot."""

    server: str
    owner: str
    bot: str

    @property
    def bot_name(self) -> str:
        return make_url(self.bot).username or ""

    def as_bot(self, statement: str) -> list[Any]:
        with psycopg.connect(self.bot) as connection:
            found = connection.execute(sql.SQL(statement))
            return found.fetchall() if found.description else []


@pytest.fixture
def users(postgres: str) -> Iterator[Users]:
    """An empty database whose owner is no superuser, and a bot that nobody has made yet."""
    mark = os.urandom(6).hex()
    database, owner, bot = f"own_{mark}", f"owner_{mark}", f"bot_{mark}"
    make_database(postgres, database, "template1")
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {owner} LOGIN CREATEROLE PASSWORD 'x'")
        connection.execute(f"ALTER DATABASE {database} OWNER TO {owner}")
    with psycopg.connect(named(postgres, database), autocommit=True) as connection:
        connection.execute("GRANT CREATE ON SCHEMA public TO PUBLIC")  # as before PostgreSQL 15
        connection.execute(f"ALTER SCHEMA public OWNER TO {owner}")
    urls = (
        make_url(named(postgres, database)).set(username=name, password=password).render_as_string(hide_password=False)
        for name, password in ((owner, "x"), (bot, SECRET))
    )
    yield Users(named(postgres, database), *urls)
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{database}" WITH (FORCE)')
        connection.execute(f"DROP ROLE IF EXISTS {bot}")
        connection.execute(f"DROP ROLE {owner}")


@pytest.fixture
def command(users: Users, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{CLIENT}{os.pathsep}{os.environ['PATH']}")
    for name in ("MicrosoftAppId", "MicrosoftAppPassword", "MicrosoftAppType", "MicrosoftAppTenantId"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.fixture
def upgraded(users: Users, command: pytest.MonkeyPatch) -> Users:
    """By the program itself, as the owner; from here on commands are the bot's."""
    command.setenv("DATABASE_URL", users.owner)
    command.setenv("BOT_DATABASE_URL", users.bot)
    assert main(["db", "upgrade"]) == 0
    command.setenv("DATABASE_URL", users.bot)
    command.delenv("BOT_DATABASE_URL")
    return users


async def test_as_the_bots_user_a_round_is_opened_answered_delivered_and_closed(upgraded: Users) -> None:
    async with town(upgraded.bot, SPRING) as place:
        await place.move_in()
        tertial = Tertial(2025, 1)
        held = await place.do(lambda each: rounds.open_round(place.here(each), place.plan_id, tertial, tertial.last))
        await place.deliver()
        card = place.card_of(place.persons[HR])
        assert card
        await place.teams.press(place.persons[HR], card, "Spara", Status="on_track")
        assert len(await place.do(lambda each: reports.of_plan(each, place.plan_id))) == 1
        await place.teams.say(place.leader, "vilka aktiviteter är försenade?")
        await place.do(lambda each: rounds.close(place.here(each), held))
        (closed,) = await place.do(lambda each: stored_rounds.of_plan(each, place.plan_id))
        await place.do(lambda each: rounds.publish(place.here(each), closed))
        await place.deliver()
        assert [each for each in place.received(CHANNEL.id) if each.card]
        (ended,) = await place.do(lambda each: stored_rounds.of_plan(each, place.plan_id))
        assert ended.state is RoundState.PUBLISHED
        now = place.clock()
        await place.do(lambda each: leases.lease(each, place.municipality_id, now, now, 10))


async def test_as_the_bots_user_what_is_old_goes_and_a_person_is_forgotten(upgraded: Users) -> None:
    async with town(upgraded.bot, SPRING) as place:
        await place.move_in()
    assert main(["person", "forget", HR]) == 0
    assert main(["retention"]) == 0
    rule = Rule(Record.AUDIT, 1, "")
    with closing(Database(upgraded.bot)) as database, database.begin() as connection:
        (municipality_id,) = connection.exec_driver_sql("SELECT id FROM municipality").scalars()
        due = retention.due(connection, municipality_id, rule, datetime(2031, 1, 1, tzinfo=SWEDEN))
        assert due.count
        retention.remove(connection, municipality_id, due)
        assert list(audits.between(connection, municipality_id)) == []


def test_as_the_bots_user_the_tables_for_analysis_are_exported(upgraded: Users) -> None:
    assert main(["plan", "import", str(PLAN_FILE)]) == 0
    assert main(["export", "data", "--out", "data"]) == 0
    assert (Path("data") / "activity.csv").read_text("utf-8").count("\n") == 40


def test_as_the_bots_user_a_backup_is_taken_and_the_owner_puts_it_back(
    upgraded: Users, command: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["backup", "--out", "a.backup"]) == 0
    assert main(["restore", "a.backup", "--replace"]) == 1
    assert "must be owner" in capsys.readouterr().err
    command.setenv("DATABASE_URL", upgraded.owner)
    command.setenv("BOT_DATABASE_URL", upgraded.bot)
    assert main(["restore", "a.backup", "--replace"]) == 0
    assert upgraded.as_bot("SELECT count(*) FROM audit") == [(0,)]
    assert upgraded.as_bot("SELECT has_table_privilege('report', 'INSERT')") == [(True,)]


REFUSED = {
    "DROP TRIGGER audit_no_delete ON audit": "must be owner",
    "ALTER TABLE audit DISABLE TRIGGER ALL": "must be owner",
    "ALTER TABLE report ADD COLUMN x int": "must be owner",
    "DROP TABLE audit": "must be owner",
    "DROP FUNCTION audit_refuse() CASCADE": "must be owner",
    "CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END'": "denied",
    "CREATE TABLE mine (x int)": "permission denied",
    "CREATE TEMPORARY TABLE audit_removal (municipality_id text, oldest_kept timestamptz)": "permission denied",
    "CREATE TRIGGER t BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION audit_refuse()": "permission denied",
    "SET session_replication_role = replica": "permission denied",
    "TRUNCATE audit": "permission denied",
    "UPDATE audit SET subject = 'x'": "permission denied",
    "DELETE FROM audit": "append-only",
    "UPDATE alembic_version SET version_num = 'x'": "permission denied",
    "CREATE ROLE mine LOGIN": "permission denied",
    "CREATE SCHEMA mine": "permission denied",
}


def test_the_bots_user_cannot_take_down_what_guards_the_trail(upgraded: Users) -> None:
    with psycopg.connect(upgraded.owner) as connection:
        connection.execute("INSERT INTO municipality (id, tenant_id, name) VALUES ('m', 't', 'Mjölby')")
        connection.execute(
            "INSERT INTO audit (municipality_id, at, act, subject, through) VALUES ('m', now(), 'a', 's', 'chat')"
        )
    said = {}
    for statement in REFUSED:
        with pytest.raises(psycopg.Error) as refused:
            upgraded.as_bot(statement)
        said[statement] = str(refused.value)
    assert {each: REFUSED[each] in said[each] for each in REFUSED} == dict.fromkeys(REFUSED, True), said
    assert upgraded.as_bot("SELECT count(*) FROM audit") == [(1,)]


def test_the_bots_user_has_the_rights_that_are_named_and_no_others(upgraded: Users) -> None:
    found: dict[str, set[str]] = {}
    query = "SELECT table_name, privilege_type FROM information_schema.role_table_grants WHERE grantee = current_user"
    for table, right in upgraded.as_bot(query):
        found.setdefault(table, set()).add(right)
    assert found == {table: set(rights.split(", ")) for table, rights in grants.RIGHTS.items()}
    with closing(Database(upgraded.owner)) as database, database.begin() as connection:
        held = inspect(connection)
        assert {*held.get_table_names(), *held.get_view_names()} == set(grants.RIGHTS), "every one has its line"


def test_a_second_upgrade_sets_the_new_password_and_takes_back_what_was_too_much(
    upgraded: Users, command: pytest.MonkeyPatch
) -> None:
    with psycopg.connect(upgraded.owner) as connection:
        connection.execute(f"GRANT ALL ON audit TO {upgraded.bot_name}")
    before = verifier(upgraded)
    command.setenv("DATABASE_URL", upgraded.owner)
    changed = make_url(upgraded.bot).set(password="another").render_as_string(hide_password=False)
    command.setenv("BOT_DATABASE_URL", changed)
    assert main(["db", "upgrade"]) == 0
    assert upgraded.as_bot("SELECT has_table_privilege('audit', 'TRUNCATE')") == [(False,)]
    assert verifier(upgraded) != before
    assert verifier(upgraded).startswith("SCRAM-SHA-256$")


def verifier(users: Users) -> str:
    """What the server keeps of the bot's password."""
    with psycopg.connect(users.server) as connection:
        found = connection.execute("SELECT rolpassword FROM pg_authid WHERE rolname = %s", (users.bot_name,)).fetchone()
    assert found
    return str(found[0])


@pytest.mark.parametrize(
    ("whose", "said"), [("owner", "Name another user in BOT_DATABASE_URL"), ("server", "owns the tables or the server")]
)
def test_a_user_who_owns_the_tables_is_not_taken_for_the_bots(
    users: Users, command: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], whose: str, said: str
) -> None:
    command.setenv("DATABASE_URL", users.owner)
    command.setenv("BOT_DATABASE_URL", getattr(users, whose))
    assert main(["db", "upgrade"]) == 1
    assert said in capsys.readouterr().err


def test_a_bots_user_beside_a_file_is_refused(
    sqlite_url: str, command: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command.setenv("DATABASE_URL", sqlite_url)
    command.setenv("BOT_DATABASE_URL", "postgresql://bot:x@db/tertialbot")
    assert main(["db", "upgrade"]) == 1
    assert "Unset BOT_DATABASE_URL" in capsys.readouterr().err
