"""The whole deployment on one machine, by hand in compose's order: PostgreSQL, `db upgrade`, the bot, the proxy with a
certificate of this machine; then Teams' signed messages through the proxy, and a card on its way back.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import make_url

from bot.documents import read_rows
from bot.rehearsal.connector import Connector, Posted
from bot.rehearsal.local_teams import BotEnd, LocalTeams
from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import CHANNEL, OWNERS_FILE, PLAN_FILE
from plan import owners
from tests import forked
from tests.conftest import make_database, named
from tests.deploy.dockerfile import DEPLOY, TOOLS
from tests.fake_login import APP_ID, TENANT_ID, FakeLogin, certificate

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]
PROGRAM, CADDY = TOOLS / "tertialbot", TOOLS / "caddy"


@dataclass
class Deployed:
    public_url: str
    inside_url: str
    watch_url: str
    environment: dict[str, str]
    folder: Path
    login: FakeLogin
    teams: LocalTeams
    connector: Connector
    web: aiohttp.ClientSession
    bot: asyncio.subprocess.Process

    async def run(self, *arguments: str, code: int = 0) -> dict[str, Any]:
        """A command on the bot's machine, its JSON."""
        return await run(self.environment, self.folder, *arguments, "--json", code=code)


async def run(environment: dict[str, str], folder: Path, *arguments: str, code: int = 0) -> dict[str, Any]:
    ran = await forked.run(*arguments, environment=environment, folder=folder)
    assert ran.code == code, ran.out + ran.err
    document: dict[str, Any] = json.loads(ran.out) if "--json" in arguments else {}
    return document


@asynccontextmanager
async def running(*command: str | Path, env: dict[str, str], cwd: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    with (cwd / f"{Path(command[0]).name}.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(*command, env=env, cwd=cwd, stdout=log, stderr=log)
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()


async def until_it_answers(web: aiohttp.ClientSession, url: str) -> None:
    for _ in range(300):
        try:
            async with web.get(url) as response:
                if response.status == 200:
                    return
        except aiohttp.ClientConnectionError:
            pass
        await asyncio.sleep(0.1)
    raise AssertionError(f"{url} does not answer")


@pytest.fixture
async def deployed(
    postgres: str, tmp_path: Path, unused_tcp_port_factory: Callable[[], int]
) -> AsyncIterator[Deployed]:
    name = f"dry_{os.urandom(6).hex()}"
    make_database(postgres, name, "template1")
    inside, outside, watch = (f"127.0.0.1:{unused_tcp_port_factory()}" for _ in range(3))
    private, public = certificate()
    (tmp_path / "tls.key").write_text(private, "utf-8")
    (tmp_path / "tls.pem").write_text(public, "utf-8")
    trust = ssl.create_default_context(cadata=public)
    async with AsyncExitStack() as stack:
        login, connector = FakeLogin(tmp_path), Connector()
        await login.start()
        stack.push_async_callback(login.close)
        await connector.start()
        stack.push_async_callback(connector.close)
        login.one_token = "the-bots-token"
        connector.token = login.bot_token
        environment = settings(login, named(postgres, name), inside, f"https://{outside}", tmp_path)
        environment |= {"OPERATOR_HOST": "127.0.0.1", "OPERATOR_PORT": watch.rpartition(":")[2]}
        bot_url = as_bot(environment["DATABASE_URL"])
        await run(environment | {"BOT_DATABASE_URL": bot_url}, tmp_path, "db", "upgrade")
        environment["DATABASE_URL"] = bot_url
        bot = await stack.enter_async_context(running(PROGRAM, "serve", env=environment, cwd=tmp_path))
        proxy = {
            "PUBLIC_URL": f"https://{outside}",
            "BOT_ADDRESS": inside,
            "TLS_CERTIFICATE": f"{tmp_path}/tls.pem",
            "TLS_KEY": f"{tmp_path}/tls.key",
            "HOME": str(tmp_path),
        }
        await stack.enter_async_context(
            running(CADDY, "run", "--config", DEPLOY / "Caddyfile", env=proxy, cwd=tmp_path)
        )
        web = await stack.enter_async_context(aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=trust)))
        await until_it_answers(web, f"https://{outside}/healthz")
        await until_it_answers(web, f"http://{watch}/readyz")
        teams = LocalTeams(
            connector,
            BotEnd(f"https://{outside}/api/messages", TENANT_ID, f"28:{APP_ID}", login.sign, trust),
            lambda: datetime.now(UTC),
        )
        stack.push_async_callback(teams.close)
        urls = f"https://{outside}", f"http://{inside}", f"http://{watch}"
        yield Deployed(*urls, environment, tmp_path, login, teams, connector, web, bot)


def as_bot(owner_url: str) -> str:
    """The bot's own user, one for each run's database: users are the whole server's."""
    url = make_url(owner_url)
    return url.set(username=f"bot_of_{url.database}", password="bots").render_as_string(hide_password=False)


def settings(login: FakeLogin, database_url: str, inside: str, public_url: str, folder: Path) -> dict[str, str]:
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "MicrosoftAppId": APP_ID,
        "MicrosoftAppTenantId": TENANT_ID,
        "MicrosoftAppType": "UserAssignedMSI",
        "IDENTITY_ENDPOINT": f"{login.url}/msi/token",
        "IDENTITY_HEADER": "this-machine",
        "BotOpenIdMetadata": login.metadata_url,
        "ALLOWED_SERVICE_HOSTS": "127.0.0.1",
        "DATABASE_URL": database_url,
        "HOST": "127.0.0.1",
        "PORT": inside.rpartition(":")[2],
        "PUBLIC_URL": public_url,
        "SSL_CERT_FILE": f"{folder}/tls.pem",
        "LOG_FORMAT": "json",
    }


async def test_from_an_empty_database_to_a_card_answered_and_a_post_in_the_channel(deployed: Deployed) -> None:
    await deployed.run("plan", "import", str(PLAN_FILE))
    await deployed.run("owners", "import", str(OWNERS_FILE))
    persons = everybody()
    faults = await deployed.run("doctor", code=1)
    assert {each["check"] for each in faults["checks"] if each["state"] == "fault"} == {"people", "management channel"}

    deployed.connector.add(persons.values(), [CHANNEL])
    for person in persons.values():
        await deployed.teams.install(person)
    administrator = persons["controller.klk@mjolby.example"]
    await deployed.teams.install_in_team(CHANNEL, administrator)
    await deployed.teams.mention(administrator, CHANNEL, "använd den här kanalen")
    healthy = await deployed.run("doctor")
    assert healthy["ok"], healthy
    assert "owns them" not in str(healthy)

    await deployed.run("round", "open", "--tertial", "2025-T1")
    owner = persons["enhetschef.ekonomi@mjolby.example"]

    def cards(conversation_id: str) -> list[Posted]:
        return [each for each in deployed.connector.messages(conversation_id) if each.card]

    await deployed.connector.until(lambda: bool(cards(owner.conversation_id)), timeout=30)
    answer = await deployed.teams.press(owner, cards(owner.conversation_id)[-1], "Spara", Status="on_track")
    assert answer.status == 200
    assert answer.card
    status = await deployed.run("round", "status")
    assert status["reported"] == 1
    await deployed.run("round", "close")
    await deployed.run("round", "publish")
    await deployed.connector.until(lambda: bool(cards(CHANNEL.id)), timeout=30)
    post = json.dumps(cards(CHANNEL.id)[-1].card, ensure_ascii=False)
    assert (
        f'"https://teams.microsoft.com/l/chat/0/0?users=28:{APP_ID}&message=g%C3%B6r%20rapporten%20f%C3%B6r%20T1"'
        in post
    )

    deployed.bot.send_signal(signal.SIGTERM)
    async with asyncio.timeout(10):
        assert await deployed.bot.wait() == 0
    log = (deployed.folder / "tertialbot.log").read_text("utf-8")
    lines = [json.loads(line) for line in log.splitlines() if line.startswith("{")]
    assert [line for line in lines if line["level"] == "error"] == []


async def test_a_stranger_gets_in_neither_by_an_unsigned_message_nor_to_the_figures(deployed: Deployed) -> None:
    async with deployed.web.post(f"{deployed.public_url}/api/messages", json={"type": "message"}) as response:
        assert response.status == 401
    for path in ("/metrics", "/readyz", "/", "/api/messages"):
        async with deployed.web.get(f"{deployed.public_url}{path}") as response:
            assert response.status == 404, path
        async with deployed.web.get(f"{deployed.inside_url}{path}") as response:
            assert response.status in (404, 405), path
    async with deployed.web.get(f"{deployed.watch_url}/metrics") as response:
        assert 'tertialbot_requests_total{status="401"} 1.0' in await response.text()


async def test_a_message_that_is_too_large_is_stopped_at_the_proxy_or_the_bot(deployed: Deployed) -> None:
    async with deployed.web.post(f"{deployed.public_url}/api/messages", data=b"x" * 600_000) as response:
        assert response.status in (401, 413)


def everybody() -> dict[str, LocalPerson]:
    """By upn, with an Entra id each."""
    upns = {row.upn: row.name for row in owners.read(read_rows(OWNERS_FILE), ())}
    return {
        upn: LocalPerson(f"0a1c2d3e-0000-4000-8000-{number:012}", upn, name)
        for number, (upn, name) in enumerate(upns.items())
    }
