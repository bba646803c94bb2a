"""The channel's signing keys: fetched without blocking the loop, rolled without a restart, kept through an outage.

The SDK fetches them with `requests` on the event loop, without a time limit, and answers 500 to a key it does not know
until its list is a day old (docs/teams.md section 3).
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import jwt
import orjson

from bot.teams.network import proxy_for
from bot.teams.streams import is_allowed, read_capped

log = logging.getLogger(__name__)

PUBLIC_ISSUER = "https://api.botframework.com"
ISSUERS = frozenset({PUBLIC_ISSUER, "https://api.botframework.us", "https://api.botframework.azure.cn"})
REFRESH_AFTER = 12 * 3600.0
LIFETIME = 5 * 24 * 3600.0  # Microsoft lets a key live at least this long after it is published
FETCH_TIMEOUT = 10.0
PAUSE_AFTER_FAILURE = 3.0
EXTRA_FETCHES = 6  # for unknown key ids, within
EXTRA_WINDOW = 60.0
MAX_DOCUMENT = 512 * 1024


@dataclass(frozen=True, slots=True)
class SigningKey:
    public_key: Any
    endorsements: frozenset[str]


class NoKeys(Exception):
    """The metadata could not be fetched, and what was known is too old."""


class SigningKeys:
    def __init__(self, url: str, session: aiohttp.ClientSession, now: Callable[[], float] = time.monotonic) -> None:
        self.url = url
        self.issuer = PUBLIC_ISSUER
        self._session = session
        self._now = now
        self._keys: dict[str, SigningKey] = {}
        self._fetched: float | None = None
        self._tried = -REFRESH_AFTER
        self._extra: list[float] = []
        self._running: asyncio.Task[None] | None = None

    async def get(self, key_id: str) -> SigningKey | None:
        """None: no such key, also after looking again. Raises `NoKeys`."""
        if not self._usable():
            if self._now() - self._tried > PAUSE_AFTER_FAILURE or self._fetching():
                await self._fetch()
        elif self._age() > REFRESH_AFTER and self._now() - self._tried > EXTRA_WINDOW:
            self._start()  # renewed beside the requests that use what is known
        key = self._keys.get(key_id)
        if key is None and self._may_look_again():
            await self._fetch()
            key = self._keys.get(key_id)
        if not self._usable():
            raise NoKeys
        return key

    async def close(self) -> None:
        if self._running and self._fetching():
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    def _age(self) -> float:
        return float("inf") if self._fetched is None else self._now() - self._fetched

    def _fetching(self) -> bool:
        return self._running is not None and not self._running.done()

    def _usable(self) -> bool:
        return self._age() <= LIFETIME

    def _may_look_again(self) -> bool:
        """An unknown key id costs one fetch, and many of them no more than a few a minute."""
        now = self._now()
        self._extra = [at for at in self._extra if now - at < EXTRA_WINDOW]
        if self._fetching():
            return True
        if len(self._extra) >= EXTRA_FETCHES:
            return False
        self._extra.append(now)
        return True

    def _start(self) -> asyncio.Task[None]:
        if self._running is None or not self._fetching():
            self._tried = self._now()
            self._running = asyncio.create_task(self._renew())
        return self._running

    async def _fetch(self) -> None:
        await asyncio.shield(self._start())

    async def _renew(self) -> None:
        try:
            metadata = await self._document(self.url)
            keys = await self._document(str(metadata["jwks_uri"]))
            self._keys = dict(_parsed(keys["keys"]))
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            log.warning("the signing keys at %s could not be fetched: %s", self.url, type(error).__name__)
            return
        stated = metadata.get("issuer")
        self.issuer = stated if stated in ISSUERS else PUBLIC_ISSUER
        self._fetched = self._now()

    async def _document(self, url: str) -> dict[str, Any]:
        if not is_allowed(url, frozenset({urlsplit(url).hostname or ""})):
            raise ValueError("neither https nor loopback")
        timeout = aiohttp.ClientTimeout(total=FETCH_TIMEOUT)
        async with self._session.get(url, timeout=timeout, allow_redirects=False, proxy=proxy_for(url)) as response:
            if response.status != 200:
                raise ValueError(f"status {response.status}")
            document = orjson.loads(await read_capped(response.content, MAX_DOCUMENT))
        if not isinstance(document, dict):
            raise TypeError("not an object")
        return document


def _parsed(keys: list[dict[str, Any]]) -> list[tuple[str, SigningKey]]:
    """Keys that are not RSA signing keys are left out; one odd key does not lose the others."""
    found = []
    for key in keys:
        if key.get("kty") != "RSA" or key.get("use", "sig") != "sig" or not isinstance(key.get("kid"), str):
            continue
        try:
            public_key = jwt.PyJWK(key, algorithm="RS256").key
        except jwt.PyJWTError:
            continue
        found.append((key["kid"], SigningKey(public_key, frozenset(key.get("endorsements") or ()))))
    if not found:
        raise ValueError("no usable key")
    return found
