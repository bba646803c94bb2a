"""The doctor before a broken set-up of each kind: what it finds, and that each fault comes with its remedy."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web
from sqlalchemy import Connection

from bot.doctor import Finding, State, examine
from bot.settings import Settings
from bot.teams import TeamsSettings
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from plan.model import Ownership
from storage import deliveries, municipalities, people
from storage.database import Database
from storage.municipalities import Channel
from storage.people import Reach
from tests.fake_login import APP_ID, APP_PASSWORD, TENANT_ID, FakeLogin
from tests.fake_teams import registered
from tests.storage.examples import store

pytestmark = pytest.mark.slow

Findings = dict[str, Finding]
NOW = datetime(2025, 9, 1, 8, 0, tzinfo=UTC)


@pytest.fixture
async def login(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[FakeLogin]:
    made = FakeLogin(tmp_path)
    await made.start()
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(made.ca_file))
    yield made
    await made.close()


@pytest.fixture
async def public_url(tmp_path: Path, login: FakeLogin, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[str]:
    """Something that answers /healthz over TLS, by the fake login's certificate."""

    async def alive(_: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    app = web.Application()
    app.router.add_get("/healthz", alive)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=login.tls()).start()
    monkeypatch.setenv("SSL_CERT_FILE", str(login.ca_file))
    yield f"https://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


@pytest.fixture
def settings(sqlite_url: str, public_url: str) -> Settings:
    return whole(sqlite_url, public_url)


def whole(database_url: str, public_url: str) -> Settings:
    """A set-up in which all is well."""
    with closing(Database(database_url)) as database, database.begin() as connection:
        fill(connection)
    return Settings(
        app_id=APP_ID,
        app_password=APP_PASSWORD,
        tenant_id=TENANT_ID,
        database_url=database_url,
        public_url=public_url,
    )


@pytest.fixture
def teams(login: FakeLogin) -> TeamsSettings:
    return registered(login)


def fill(connection: Connection) -> None:
    stored = store(connection, tenant_id=TENANT_ID)
    place = municipalities.ensure(connection, TENANT_ID)
    people.change(connection, place.id, replace(stored.person, is_administrator=True, entra_id="entra-1"))
    units = ("IT och digitalisering", "Ekonomi")
    people.replace_ownerships(connection, place.id, [Ownership(unit, stored.person.id) for unit in units])
    people.set_reach(connection, reach(stored.person.id, installed=True), NOW)
    municipalities.set_channel(connection, place.id, Channel(TENANT_ID, "https://x/", "19:kanal", None), NOW)


def reach(person_id: str, *, installed: bool) -> Reach:
    return Reach(person_id, "29:1", TENANT_ID, "https://smba.trafficmanager.net/emea/", "a:1", installed)


async def look(settings: Settings, teams: TeamsSettings) -> Findings:
    return {finding.check: finding for finding in await examine(settings, teams)}


def faults(findings: Findings) -> list[str]:
    found = [finding for finding in findings.values() if finding.state is State.FAULT]
    assert all(finding.found and finding.remedy for finding in found)
    return [finding.check for finding in found]


async def test_a_whole_set_up_is_well_in_every_part(database_url: str, public_url: str, teams: TeamsSettings) -> None:
    findings = await look(whole(database_url, public_url), teams)
    assert {finding.state for finding in findings.values()} == {State.OK}, findings
    assert len(findings) == 14


async def test_an_administrator_is_named_before_anything_is_stored(sqlite_url: str, teams: TeamsSettings) -> None:
    empty = Settings(app_id=APP_ID, app_password=APP_PASSWORD, tenant_id=TENANT_ID, database_url=sqlite_url)
    found = (await look(empty, teams))["administrators"]
    assert (found.state, found.found) == (State.FAULT, "nobody administers")
    assert found.remedy.startswith("Set ADMINISTRATORS to the login name")
    named = replace(empty, administrators=frozenset({"controller@mjolby.example"}))
    assert (await look(named, teams))["administrators"].found == "1 are named; the bot has not been started yet"


async def test_an_administrator_whom_the_running_bot_has_not_heard_of(settings: Settings, teams: TeamsSettings) -> None:
    findings = await look(replace(settings, administrators=frozenset({"controller@mjolby.example"})), teams)
    assert faults(findings) == ["administrators"]
    assert findings["administrators"].remedy == "Start it again: tertialbot serve"


async def test_local_mode_lacks_a_registration_and_the_rest_of_the_outside_is_not_looked_at(
    settings: Settings,
) -> None:
    findings = await look(replace(settings, app_id="", tenant_id=TENANT_ID), TeamsSettings())
    assert faults(findings) == ["app registration"]
    assert findings["token"].state is State.SKIPPED
    assert findings["plan"].state is State.OK


async def test_an_app_id_that_is_no_id_is_named(settings: Settings, teams: TeamsSettings) -> None:
    findings = await look(replace(settings, app_id="tertialbot"), teams)
    assert faults(findings) == ["app registration"]
    assert findings["app registration"].found == "MicrosoftAppId is 'tertialbot'"


async def test_a_database_that_does_not_answer(settings: Settings, teams: TeamsSettings) -> None:
    nobody = "postgresql://tertialbot:hemligt@127.0.0.1:1/tertialbot"
    findings = await look(replace(settings, database_url=nobody), teams)
    assert faults(findings) == ["database"]
    assert findings["plan"].state is State.SKIPPED
    assert "hemligt" not in str(findings)


async def test_a_database_file_that_is_not_there_is_not_made(
    settings: Settings, teams: TeamsSettings, tmp_path: Path
) -> None:
    findings = await look(replace(settings, database_url=f"sqlite:///{tmp_path}/gone.db"), teams)
    assert faults(findings) == ["database"]
    assert not (tmp_path / "gone.db").exists()


async def test_a_database_url_of_another_kind(settings: Settings, teams: TeamsSettings) -> None:
    findings = await look(replace(settings, database_url="mysql://x/y"), teams)
    assert faults(findings) == ["database"]


async def test_tables_of_another_version(settings: Settings, teams: TeamsSettings) -> None:
    with closing(Database(settings.database_url)) as database, database.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    findings = await look(settings, teams)
    assert faults(findings) == ["migrations"]
    assert "tertialbot db upgrade" in findings["migrations"].remedy
    assert findings["people"].state is State.SKIPPED


async def test_tables_of_a_newer_release(settings: Settings, teams: TeamsSettings) -> None:
    with closing(Database(settings.database_url)) as database, database.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    findings = await look(settings, teams)
    assert faults(findings) == ["migrations"]
    assert "Install that release" in findings["migrations"].remedy


async def test_a_secret_that_entra_does_not_take(settings: Settings, teams: TeamsSettings, login: FakeLogin) -> None:
    login.refuse_tokens = True
    findings = await look(settings, teams)
    assert faults(findings) == ["token"]
    assert findings["token"].found == "Entra refuses the bot: invalid_client"
    assert "MicrosoftAppPassword" in findings["token"].remedy
    assert APP_PASSWORD not in str(findings)


async def test_a_firewall_before_the_login_hosts(settings: Settings, teams: TeamsSettings, login: FakeLogin) -> None:
    login.down = True
    findings = await look(settings, teams)
    assert faults(findings) == ["token", "signing keys"]
    assert "login.microsoftonline.com:443" in findings["token"].remedy
    assert "login.botframework.com:443" in findings["signing keys"].remedy
    assert findings["clock"].state is State.SKIPPED


async def test_a_clock_that_is_off(settings: Settings, teams: TeamsSettings) -> None:
    late = await examine(settings, teams, lambda: datetime.now(UTC) - timedelta(minutes=4))
    findings = {finding.check: finding for finding in late}
    assert faults(findings) == ["clock"]
    assert "NTP" in findings["clock"].remedy


async def test_a_service_host_behind_a_firewall(settings: Settings, teams: TeamsSettings) -> None:
    walled = replace(teams, allowed_service_hosts=frozenset({"127.0.0.1", "teams.invalid"}))
    findings = await look(settings, walled)
    assert faults(findings) == ["service hosts"]
    assert "teams.invalid:443" in findings["service hosts"].remedy


async def test_a_public_address_that_nobody_listens_at(
    settings: Settings, teams: TeamsSettings, unused_tcp_port: int
) -> None:
    nobody = f"https://127.0.0.1:{unused_tcp_port}"
    assert faults(await look(replace(settings, public_url=nobody), teams)) == ["public address"]


async def test_a_certificate_that_nobody_trusts(
    settings: Settings, teams: TeamsSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    findings = await look(settings, teams)
    assert faults(findings) == ["public address"]
    assert "not trusted" in findings["public address"].found


async def test_a_public_address_without_encryption(settings: Settings, teams: TeamsSettings) -> None:
    plain = replace(settings, public_url="http://tertialbot.mjolby.example")
    assert faults(await look(plain, teams)) == ["public address"]


async def test_a_proxy_that_does_not_pass_on(settings: Settings, teams: TeamsSettings) -> None:
    elsewhere = replace(settings, public_url=f"{settings.public_url}/annat")
    findings = await look(elsewhere, teams)
    assert faults(findings) == ["public address"]
    assert "answers 404" in findings["public address"].found


async def test_figures_that_the_proxy_lets_everybody_read(
    settings: Settings, teams: TeamsSettings, login: FakeLogin
) -> None:
    """As a proxy on the same machine does that passes on everything and leaves no mark of itself."""

    async def passed_on(_: web.Request) -> web.Response:
        return web.Response(text="tertialbot_requests_total 0.0")

    app = web.Application()
    app.router.add_get("/{path:.*}", passed_on)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=login.tls()).start()
    open_to_all = f"https://127.0.0.1:{runner.addresses[0][1]}"
    findings = await look(replace(settings, public_url=open_to_all), teams)
    await runner.cleanup()
    assert faults(findings) == ["public address"]
    assert "OPERATOR_PORT" in findings["public address"].remedy


async def test_a_public_address_that_nobody_has_told_is_no_fault(settings: Settings, teams: TeamsSettings) -> None:
    findings = await look(replace(settings, public_url=""), teams)
    assert findings["public address"].state is State.SKIPPED
    assert faults(findings) == []


@pytest.mark.parametrize("known", [False, True])
async def test_a_tenant_that_has_no_plan_where_another_has(
    settings: Settings, teams: TeamsSettings, known: bool
) -> None:
    with closing(Database(settings.database_url)) as database, database.begin() as connection:
        if known:
            municipalities.ensure(connection, APP_ID)
    findings = await look(replace(settings, tenant_id=APP_ID), teams)
    assert faults(findings) == ["plan"]
    assert findings["plan"].remedy.startswith("Correct MicrosoftAppTenantId")
    assert findings["people"].state is State.SKIPPED


async def test_no_plan(sqlite_url: str, teams: TeamsSettings) -> None:
    plan = (await look(Settings(database_url=sqlite_url), teams))["plan"]
    assert (plan.found, plan.remedy) == ("no plan is stored", "Run: tertialbot plan import FILE")


async def test_a_unit_that_nobody_answers_for(settings: Settings, teams: TeamsSettings) -> None:
    with closing(Database(settings.database_url)) as database, database.begin() as connection:
        place = municipalities.ensure(connection, TENANT_ID)
        (owner,) = people.every(connection, place.id)
        people.replace_ownerships(connection, place.id, [Ownership("Ekonomi", owner.id)])
    findings = await look(settings, teams)
    assert faults(findings) == ["people"]
    assert findings["people"].found == "nobody answers for: IT och digitalisering"


async def test_a_person_without_the_app(settings: Settings, teams: TeamsSettings) -> None:
    with closing(Database(settings.database_url)) as database, database.begin() as connection:
        place = municipalities.ensure(connection, TENANT_ID)
        (owner,) = people.every(connection, place.id)
        people.set_reach(connection, reach(owner.id, installed=False), NOW)
    findings = await look(settings, teams)
    assert faults(findings) == ["people"]
    assert owner.upn in findings["people"].found


async def test_no_management_channel(settings: Settings, teams: TeamsSettings) -> None:
    with closing(Database(settings.database_url)) as database, database.begin() as connection:
        connection.exec_driver_sql("DELETE FROM channel")
    findings = await look(settings, teams)
    assert faults(findings) == ["management channel"]
    assert "@Tertialbot använd den här kanalen" in findings["management channel"].remedy


@pytest.mark.parametrize("state", [DeliveryState.GIVEN_UP, DeliveryState.WAITING])
async def test_a_delivery_that_was_given_up_or_stands_still(
    settings: Settings, teams: TeamsSettings, state: DeliveryState
) -> None:
    with closing(Database(settings.database_url)) as database, database.begin() as connection:
        place = municipalities.ensure(connection, TENANT_ID)
        deliveries.record(connection, [Delivery("1", place.id, DeliveryKind.POST, "a", state, NOW, NOW)])
    assert faults(await look(settings, teams)) == ["deliveries"]
