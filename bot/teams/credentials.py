"""The bot's own token for the connector: fetched off the event loop, one at a time, kept for its lifetime.

botbuilder builds new credentials and asks the login host twice each turn, on the event loop (pitfall 5).
"""

from __future__ import annotations

import asyncio
import functools
import logging
import time
from collections.abc import Callable
from typing import Any

import msal
import requests
from msal.exceptions import MsalError

from bot.ports import Fault, NotSent
from bot.teams.settings import MANAGED_IDENTITY, PUBLIC_LOGIN, TeamsSettings

log = logging.getLogger(__name__)

RESOURCE = "https://api.botframework.com"
REFRESH_BEFORE = 300.0
PAUSE_AFTER_FAILURE = 30.0
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
    session = requests.Session()
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
    """`get` waits only when there is no token at all; an ageing one is renewed beside the calls that use it."""

    def __init__(self, new_acquire: Callable[[], Acquire], now: Callable[[], float] = time.monotonic) -> None:
        self._new_acquire = new_acquire
        self._acquire = new_acquire()
        self._now = now
        self._token = ""
        self._fetched = self._expires = self._renew_at = 0.0
        self._running: asyncio.Task[str] | None = None

    async def get(self) -> str:
        """Raises `NotSent`."""
        now = self._now()
        if self._token and now < self._renew_at:
            return self._token
        renewal = self._renewal()
        if self._token and now < self._expires:
            return self._token
        return await asyncio.shield(renewal)

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
            answer = await asyncio.to_thread(self._acquire)
        except (requests.RequestException, OSError, ValueError, MsalError) as error:
            log.warning("the login host did not answer: %s", type(error).__name__)
            raise NotSent(Fault.TRY_AGAIN, "NoToken") from error
        if not isinstance(answer.get("access_token"), str):
            log.error("the login host refused the bot: %s %s", answer.get("error"), answer.get("error_codes", ""))
            raise NotSent(Fault.REFUSED, f"NoToken:{answer.get('error')}")
        self._token = answer["access_token"]
        lifetime = float(answer.get("expires_in", 0))
        self._fetched = self._now()
        self._expires = self._fetched + lifetime
        self._renew_at = self._fetched + max(lifetime - REFRESH_BEFORE, lifetime / 2)
        return self._token


def _seen(task: asyncio.Task[str]) -> None:
    """A renewal that nobody waits for has already logged its fault."""
    if not task.cancelled():
        task.exception()
