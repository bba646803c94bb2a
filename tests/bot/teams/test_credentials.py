"""The bot's own token: by secret, certificate or managed identity; once for its lifetime; never on the loop."""

import asyncio
import threading
from typing import Any

import jwt
import pytest
from cryptography import x509

from bot.ports import Fault, Message, NotSent
from bot.teams.credentials import AccessTokens, acquirer
from tests.fake_login import APP_ID, APP_PASSWORD, FakeLogin, certificate
from tests.fake_teams import ECONOMY, Scene, registered

RESOURCE = "https://api.botframework.com"


class Issuer:
    """A login host that counts."""

    def __init__(self) -> None:
        self.answers: list[dict[str, Any]] = []
        self.count = 0
        self.threads: set[str] = set()

    def __call__(self) -> dict[str, Any]:
        self.count += 1
        self.threads.add(threading.current_thread().name)
        return self.answers.pop(0) if self.answers else {"access_token": f"token-{self.count}", "expires_in": 3600}


class Watch:
    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


async def test_a_secret_is_exchanged_for_a_token(login: FakeLogin) -> None:
    answer = await asyncio.to_thread(acquirer(registered(login)))
    (asked,) = login.token_requests
    assert answer["access_token"] == login.bot_token()
    assert (asked["client_id"], asked["client_secret"]) == (APP_ID, APP_PASSWORD)
    assert asked["scope"] == f"{RESOURCE}/.default"


async def test_a_certificate_signs_for_the_bot(login: FakeLogin) -> None:
    private, public = certificate()
    settings = registered(login, app_password="", certificate=private + public)
    await asyncio.to_thread(acquirer(settings))
    (asked,) = login.token_requests
    assert "client_secret" not in asked
    key: Any = x509.load_pem_x509_certificate(public.encode()).public_key()
    claims = jwt.decode(
        asked["client_assertion"],
        key,
        algorithms=["PS256", "RS256"],
        audience=f"{login.login_url}/{asked['tenant']}/oauth2/v2.0/token",
    )
    assert claims["iss"] == APP_ID


async def test_a_managed_identity_needs_no_secret(login: FakeLogin, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IDENTITY_ENDPOINT", f"{login.url}/msi/token")
    monkeypatch.setenv("IDENTITY_HEADER", "header-of-the-host")
    settings = registered(login, app_password="", app_type="UserAssignedMSI")
    answer = await asyncio.to_thread(acquirer(settings))
    (asked,) = login.token_requests
    assert answer["access_token"] == login.bot_token()
    assert (asked["client_id"], asked["resource"], asked["header"]) == (APP_ID, RESOURCE, "header-of-the-host")


async def test_a_token_serves_its_lifetime_and_is_renewed_off_the_loop() -> None:
    issuer, watch = Issuer(), Watch()
    tokens = AccessTokens(lambda: issuer, watch)
    assert await asyncio.gather(*(tokens.get() for _ in range(50))) == ["token-1"] * 50
    watch.time = 3299
    assert await tokens.get() == "token-1"
    assert issuer.count == 1
    watch.time = 3301
    assert await tokens.get() == "token-1"  # still good; the next one is on its way
    await asyncio.sleep(0.05)
    assert await tokens.get() == "token-2"
    assert threading.current_thread().name not in issuer.threads


async def test_an_old_token_is_used_while_the_login_host_is_away() -> None:
    issuer, watch = Issuer(), Watch()
    tokens = AccessTokens(lambda: issuer, watch)
    await tokens.get()
    issuer.answers = [{"error": "temporarily_unavailable"}] * 5
    watch.time = 3400
    assert await tokens.get() == "token-1"
    await asyncio.sleep(0.05)
    assert await tokens.get() == "token-1"
    assert issuer.count == 2  # not asked again at once
    watch.time = 3700
    with pytest.raises(NotSent):
        await tokens.get()


async def test_a_refused_secret_is_our_own_fault_and_names_none(
    signed: Scene, login: FakeLogin, caplog: pytest.LogCaptureFixture
) -> None:
    login.refuse_tokens = True
    with pytest.raises(NotSent) as caught:
        await signed.teams.send(signed.at(ECONOMY), Message(text="Hej!"))
    assert (caught.value.fault, caught.value.code) == (Fault.REFUSED, "NoToken:invalid_client")
    assert "7000215" in caplog.text
    assert APP_PASSWORD not in caplog.text


async def test_a_login_host_that_is_away_means_nothing_was_delivered(signed: Scene, login: FakeLogin) -> None:
    login.down = True
    with pytest.raises(NotSent) as caught:
        await signed.teams.send(signed.at(ECONOMY), Message(text="Hej!"))
    assert caught.value.fault is Fault.TRY_AGAIN
    assert signed.connector.calls == []


async def test_a_login_host_that_is_away_is_not_pestered_and_told_of_once(caplog: pytest.LogCaptureFixture) -> None:
    issuer, watch = Issuer(), Watch()
    tokens = AccessTokens(lambda: issuer, watch)
    issuer.answers = [{"error": "temporarily_unavailable"}] * 2
    for moment in (0, 1, 4, 6, 8):
        watch.time = moment
        with pytest.raises(NotSent):
            await tokens.get()
    assert issuer.count == 2
    assert len(caplog.records) == 1
    watch.time = 12
    assert await tokens.get() == "token-3"


async def test_a_token_that_the_connector_no_longer_takes_is_replaced() -> None:
    issuer, watch = Issuer(), Watch()
    tokens = AccessTokens(lambda: issuer, watch)
    await tokens.get()
    tokens.forget()
    assert await tokens.get() == "token-1"  # a new token that is refused will be refused again
    watch.time = 60
    tokens.forget()
    assert await tokens.get() == "token-2"


async def test_no_secret_shows_in_the_settings(login: FakeLogin) -> None:
    private, public = certificate()
    shown = repr(registered(login, certificate=private + public))
    assert APP_PASSWORD not in shown
    assert "PRIVATE KEY" not in shown
