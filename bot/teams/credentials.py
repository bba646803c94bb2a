"""The bot's own token for the connector: fetched off the event loop, one at a time, kept for its lifetime.

botbuilder builds new credentials and asks the login host twice each turn, on the event loop (pitfall 5).
"""

from __future__ import annotations

import asyncio
import functools
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import msal
import requests
from msal.exceptions import MsalError

from bot.ports import Fault, NotSent
from bot.teams import network
from bot.teams.settings import MANAGED_IDENTITY, PUBLIC_LOGIN, TeamsSettings

log = logging.getLogger(__name__)

RESOURCE = "https://api.botframework.com"
REFRESH_BEFORE = 300.0
PAUSE_AFTER_FAILURE = 30.0
PAUSE_WITHOUT_TOKEN = 5.0
TELL_EVERY = 600.0
LOGIN_TIMEOUT = 10.0

Acquire = Callable[[], dict[str, Any]]
"""Blocks. Answers `access_token` and `expires_in` (seconds), or `error`."""


def acquirer(settings: TeamsSettings) -> Acquire:
    """A fresh MSAL client by the settings' kind of secret. Made on the first call: making it asks the network."""
    client = functools.cache(lambda: _client(settings))
    if settings.app_type == MANAGED_IDENTITY:
        return lambda: client().acquire_token_for_client(resource=RESOURCE)
    return lambda: client().acquire_token_for_client(scopes=[f"{RESOURCE}/.default"])


def _client(settings: TeamsSettings) -> Any:
    session = network.requests_session(settings.login_url)
    session.headers["Connection"] = "close"  # one call an hour: nothing is left open between them
    session.request = functools.partial(session.request, timeout=LOGIN_TIMEOUT)  # type: ignore[method-assign]
    if settings.app_type == MANAGED_IDENTITY:
        identity = msal.UserAssignedManagedIdentity(client_id=settings.app_id)
        return msal.ManagedIdentityClient(identity, http_client=session)
    secret: Any = settings.app_password
    if settings.certificate:
        secret = {"private_key": settings.certificate, "public_certificate": settings.certificate}
    return msal.ConfidentialClientApplication(
        settings.app_id,
        client_credential=secret,
        authority=f"{settings.login_url.rstrip('/')}/{settings.tenant_id}",
        http_client=session,
        instance_discovery=None if settings.login_url == PUBLIC_LOGIN else False,
    )


class AccessTokens:
    """`get` waits only when there is no token at all; an ageing one is renewed beside the calls that use it.

    While there is none, the login host is asked every few seconds at most, and those in between hear what it said.
    """

    def __init__(self, new_acquire: Callable[[], Acquire], now: Callable[[], float] = time.monotonic) -> None:
        self._new_acquire = new_acquire
        self._acquire = new_acquire()
        self._now = now
        self._token = ""
        self._fetched = self._expires = self._renew_at = 0.0
        self._failed: tuple[float, NotSent] | None = None
        self._told = -TELL_EVERY
        self._running: asyncio.Task[str] | None = None

    async def get(self) -> str:
        """Raises `NotSent`."""
        now = self._now()
        if self._token and now < self._renew_at:
            return self._token
        usable = self._token and now < self._expires
        if not usable and self._failed and now - self._failed[0] < PAUSE_WITHOUT_TOKEN:
            raise NotSent(self._failed[1].fault, self._failed[1].code)
        renewal = self._renewal()
        return self._token if usable else await asyncio.shield(renewal)

    def forget(self) -> None:
        """The connector refused the token: the next call asks for another, past MSAL's own cache.

        A token that is refused while it is new will be refused again: then another one is no help.
        """
        if self._now() - self._fetched > PAUSE_AFTER_FAILURE:
            self._token = ""
            self._acquire = self._new_acquire()

    async def close(self) -> None:
        if self._running and not self._running.done():
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    def _renewal(self) -> asyncio.Task[str]:
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._renew())
            self._running.add_done_callback(_seen)
        return self._running

    async def _renew(self) -> str:
        self._renew_at = self._now() + PAUSE_AFTER_FAILURE
        try:
            answer = await _aside(self._acquire)
        except (requests.RequestException, OSError, ValueError, MsalError) as error:
            why = f"the login host did not answer ({type(error).__name__}). Is it reachable from here, on port 443?"
            raise self._without(Fault.TRY_AGAIN, "NoToken", why) from error
        if not isinstance(answer.get("access_token"), str):
            why = f"the login host refused the bot: {answer.get('error')} {answer.get('error_codes', '')}"
            raise self._without(Fault.REFUSED, f"NoToken:{answer.get('error')}", why)
        self._keep(answer)
        return self._token

    def _keep(self, answer: dict[str, Any]) -> None:
        if self._failed:
            log.info("the login host gives tokens again")
        self._failed, self._told = None, -TELL_EVERY
        self._token = answer["access_token"]
        lifetime = float(answer.get("expires_in", 0))
        self._fetched = self._now()
        self._expires = self._fetched + lifetime
        self._renew_at = self._fetched + max(lifetime - REFRESH_BEFORE, lifetime / 2)

    def _without(self, fault: Fault, code: str, why: str) -> NotSent:
        now = self._now()
        self._failed = now, NotSent(fault, code)
        if now - self._told >= TELL_EVERY:
            self._told = now
            log.error("no token for the bot, so nothing goes out until there is one: %s", why)
        return NotSent(fault, code)


async def _aside(work: Acquire) -> dict[str, Any]:
    """In a thread that the program's end does not wait for: a login host that hangs must not hold up a stop."""
    promised: Future[dict[str, Any]] = Future()
    promised.set_running_or_notify_cancel()  # so that it cannot be given up, only left alone

    def run() -> None:
        try:
            promised.set_result(work())
        except Exception as error:  # handed on, whatever it is
            promised.set_exception(error)

    threading.Thread(target=run, name="login", daemon=True).start()
    return await asyncio.wrap_future(promised)


def _seen(task: asyncio.Task[str]) -> None:
    """A renewal that nobody waits for has already logged its fault."""
    if not task.cancelled():
        task.exception()
