"""Every call goes through the municipality's proxy and trusts the municipality's certificates, or none does."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio

from bot.doctor import Finding, State, examine
from bot.ports import Address, Fault, Message, NotSent
from bot.settings import Settings
from bot.teams import Teams, TeamsSettings
from bot.teams.files import Upload
from bot.teams.network import proxy_for
from tests.fake_login import APP_ID, APP_PASSWORD, TENANT_ID
from tests.recording_proxy import HOSTS, Network, network

SETTINGS = TeamsSettings(app_id=APP_ID, app_password=APP_PASSWORD, tenant_id=TENANT_ID, call_timeout=5.0)
SOMEBODY = Address(TENANT_ID, "https://smba.trafficmanager.net/emea/", "a:1")
UPLOAD = Upload("https://kommunen-my.sharepoint.com/upload", "https://x/å", "a.docx", "1", "docx")
ENVIRONMENT = ("https_proxy", "no_proxy", "HTTPS_PROXY", "NO_PROXY", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


@pytest_asyncio.fixture
async def inspected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Network]:
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)
    async with network(tmp_path) as made:
        monkeypatch.setenv("HTTPS_PROXY", made.proxy_url)
        monkeypatch.setenv("SSL_CERT_FILE", str(made.ca_file))
        yield made


@asynccontextmanager
async def running() -> AsyncIterator[Teams]:
    teams = Teams(SETTINGS)
    await teams.start()
    try:
        yield teams
    finally:
        await teams.close()


async def looked(settings: Settings) -> dict[str, Finding]:
    return {each.check: each for each in await examine(settings, SETTINGS)}


async def test_tokens_keys_messages_and_files_all_go_through_the_proxy(inspected: Network) -> None:
    async with running() as teams:
        await teams.send(SOMEBODY, Message("Hej!"))
        assert await teams._keys.get("key-1") is not None
        await teams._consents._uploads.put(UPLOAD, b"rapport")
    assert set(inspected.asked) == {f"CONNECT {host}:443" for host in HOSTS[:4]}
    assert {each.partition(" ")[2] for each in inspected.called} == set(HOSTS[:4])


async def test_doctor_goes_the_same_way(inspected: Network, tmp_path: Path) -> None:
    settings = Settings(
        app_id=APP_ID,
        app_password=APP_PASSWORD,
        tenant_id=TENANT_ID,
        database_url=f"sqlite:///{tmp_path / 'none.db'}",
        public_url="https://tertialbot.kommunen.example",
    )
    findings = await looked(settings)
    for check in ("token", "signing keys", "clock", "service hosts", "public address"):
        assert findings[check].state is State.OK, findings[check]
    assert {f"CONNECT {host}:443" for host in (*HOSTS[:3], HOSTS[4])} <= set(inspected.asked)


async def test_a_host_that_no_proxy_names_is_called_straight(
    inspected: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", ".sharepoint.com,login.botframework.com")
    assert proxy_for("https://kommunen-my.sharepoint.com/x") is None
    assert proxy_for("https://login.botframework.com/x") is None
    assert proxy_for("https://smba.trafficmanager.net/x") == inspected.proxy_url
    async with running() as teams:
        with pytest.raises(NotSent):
            await teams._consents._uploads.put(UPLOAD, b"rapport")
        await teams.send(SOMEBODY, Message("Hej!"))
    assert "CONNECT kommunen-my.sharepoint.com:443" not in inspected.asked


async def test_a_proxy_that_wants_a_password_gets_it_from_every_caller(
    inspected: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    inspected.word = "bot:hemligt"
    monkeypatch.setenv("HTTPS_PROXY", inspected.proxy_url.replace("//", "//bot:hemligt@"))
    async with running() as teams:
        await teams.send(SOMEBODY, Message("Hej!"))
        assert await teams._keys.get("key-1") is not None
    assert {each.partition(" ")[2] for each in inspected.called} == set(HOSTS[:3])


async def test_without_the_certificate_nobody_is_trusted(
    inspected: Network, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async with running() as teams:
        await teams.send(SOMEBODY, Message("Hej!"))
        token = teams._tokens
    monkeypatch.delenv("SSL_CERT_FILE")
    inspected.called.clear()
    async with running() as teams:
        teams._transport._tokens = token
        with pytest.raises(NotSent) as caught:
            await teams.send(SOMEBODY, Message("Hej!"))
        assert caught.value.fault is Fault.TRY_AGAIN
    findings = await looked(Settings(app_id=APP_ID, app_password=APP_PASSWORD, tenant_id=TENANT_ID))
    assert findings["token"].state is findings["signing keys"].state is State.FAULT
    assert "SSL_CERT_FILE" in findings["signing keys"].remedy
    assert "proxy in HTTPS_PROXY" in findings["token"].remedy
    assert inspected.called == []


async def test_a_message_that_the_proxy_refused_was_not_delivered(inspected: Network) -> None:
    async with running() as teams:
        await teams.send(SOMEBODY, Message("Hej!"))
        await teams._session.connector.close()  # type: ignore[union-attr]
    async with running() as teams:
        inspected.refusing = True
        with pytest.raises(NotSent) as caught:
            await teams.send(SOMEBODY, Message("Hej!"))
    assert caught.value.fault is Fault.TRY_AGAIN


@pytest.mark.parametrize("url", ["http://127.0.0.1:3978/", "https://localhost/", "https://127.0.0.1:1/", "http://x/"])
async def test_this_machine_is_never_called_through_a_proxy(inspected: Network, url: str) -> None:
    assert proxy_for(url) is None
