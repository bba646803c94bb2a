"""Who gets in: a token that is right in every part, from the right tenant, naming a service host on the list.

botframework's own checks leave gaps and answer 500 to half of what is wrong (docs/teams.md section 3); none of them is
used.
"""

from __future__ import annotations

import hashlib
import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jwt

from bot.teams.envelope import Incoming
from bot.teams.keys import ISSUERS, NoKeys, SigningKeys
from bot.teams.settings import TeamsSettings
from bot.teams.streams import is_allowed

log = logging.getLogger(__name__)

SKEW = 300.0
REMEMBER = 300.0
REMEMBERED = 1000
MAX_TOKEN = 4 * 1024
TIMES = {"exp", "nbf"}
LAST_MOMENT = 1e11  # some 3,000 years on


class Unauthorized(Exception):
    """401. The reason is for the log, never for the caller."""


class Forbidden(Exception):
    """403."""


@dataclass(frozen=True, slots=True)
class Claims:
    service_url: str
    endorsements: frozenset[str]
    not_before: float
    expires: float
    verified: float


class Gate:
    """A verified token is remembered for five minutes at most; its times and service address are checked each time."""

    def __init__(self, settings: TeamsSettings, keys: SigningKeys, now: Callable[[], float] = time.time) -> None:
        self._settings = settings
        self._keys = keys
        self._now = now
        self._known: OrderedDict[bytes, Claims] = OrderedDict()

    async def token(self, header: str | None) -> Claims | None:
        """None in local mode. Raises `Unauthorized`."""
        if self._settings.local:
            return None
        kind, _, token = (header or "").partition(" ")
        if kind.lower() != "bearer" or not token or len(token) > MAX_TOKEN:
            raise Unauthorized("no bearer token")
        key = hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()
        claims = self._remembered(key)
        if claims is None:
            claims = await self._verified(token)
            self._known[key] = claims
            if len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        self._check_times(claims)
        return claims

    def admit(self, claims: Claims | None, activity: Incoming) -> None:
        """Raises `Unauthorized` or `Forbidden`."""
        if activity.channel_id != "msteams":
            raise Forbidden("another channel")
        if claims and activity.channel_id not in claims.endorsements:
            raise Unauthorized("the key is not endorsed for the channel")
        if claims and activity.service_url != claims.service_url:
            raise Unauthorized("another service address than the token's")
        if not is_allowed(activity.service_url, self._settings.service_hosts):
            raise Forbidden("the service host is not on the list")
        if not activity.tenant_id or (self._settings.tenants and activity.tenant_id not in self._settings.tenants):
            raise Forbidden("the tenant is not on the list")

    def _remembered(self, key: bytes) -> Claims | None:
        claims = self._known.get(key)
        if claims and not 0 <= self._now() - claims.verified < REMEMBER:
            del self._known[key]
            return None
        return claims

    async def _verified(self, token: str) -> Claims:
        try:
            key_id = self._key_id(token)
            key = await self._keys.get(key_id)
            if key is None:
                raise Unauthorized("unknown signing key")
            payload = jwt.decode(token, key.public_key, algorithms=["RS256"], options=_OPTIONS)
            return self._claims(payload, key.endorsements, frozenset({self._keys.issuer}))
        except NoKeys as error:
            log.error("nobody can be let in: there are no signing keys from %s", self._settings.openid_metadata)
            raise Unauthorized("no signing keys") from error
        except (jwt.PyJWTError, ValueError, TypeError, RecursionError) as error:
            raise Unauthorized(f"token: {type(error).__name__}") from error

    def _key_id(self, token: str) -> str:
        """Looked at before any key is fetched: a stranger's nonsense must not make the bot ask around."""
        head = jwt.get_unverified_header(token)
        if head.get("alg") != "RS256" or not isinstance(head.get("kid"), str) or "crit" in head:
            raise Unauthorized("not signed as the channel signs")
        self._claims(jwt.decode(token, options={"verify_signature": False}), frozenset(), ISSUERS)
        return str(head["kid"])

    def _claims(self, payload: dict[str, Any], endorsements: frozenset[str], issuers: frozenset[str]) -> Claims:
        if payload.get("iss") not in issuers or str(payload.get("aud")).lower() != self._settings.app_id.lower():
            raise Unauthorized("another issuer or audience")
        if not all(_is_moment(payload.get(name)) for name in TIMES):
            raise Unauthorized("no times")
        service_url = payload.get("serviceurl")
        if not isinstance(service_url, str):
            raise Unauthorized("no service address")
        claims = Claims(service_url, endorsements, float(payload["nbf"]), float(payload["exp"]), self._now())
        self._check_times(claims)
        return claims

    def _check_times(self, claims: Claims) -> None:
        if not claims.not_before - SKEW <= self._now() <= claims.expires + SKEW:
            raise Unauthorized("not now")


def _is_moment(value: object) -> bool:
    """Seconds that a clock can show: JSON has numbers that no float holds, and Python's reader takes Infinity."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= LAST_MOMENT


# Audience, issuer and times are checked above, strictly and by our own clock.
_OPTIONS: Any = {
    "verify_aud": False,
    "verify_exp": False,
    "verify_nbf": False,
    "verify_iat": False,
}
