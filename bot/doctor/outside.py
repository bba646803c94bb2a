"""Checks of what the bot needs from others: registration, Entra, Bot Framework, Teams' hosts, its public address."""

from __future__ import annotations

import re
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

import aiohttp

from bot.doctor.findings import Ill, NotAsked, SetUp
from bot.ports import NotSent
from bot.teams.credentials import AccessTokens, acquirer
from bot.teams.keys import NoKeys, SigningKeys
from bot.teams.network import proxy_for
from bot.teams.settings import LOOPBACK_HOSTS
from plan.calendar import SWEDEN

PATIENCE = aiohttp.ClientTimeout(total=10)
MOST_SECONDS_OFF = 60.0
"""Tokens are taken up to 300 seconds off; a clock that is a minute off is on its way there."""
GUID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
LOGIN, KEYS = "login.microsoftonline.com", "login.botframework.com"
UNTRUSTED = "Where TLS is inspected, write the file with the municipality's own certificate as SSL_CERT_FILE."
REFUSALS = {
    "invalid_client": "Make a new client secret in Entra (App registrations > Certificates & secrets) and write its "
    "value, not its id, as MicrosoftAppPassword.",
    "unauthorized_client": "MicrosoftAppId and MicrosoftAppTenantId do not belong together: compare them in "
    "the Azure Bot.",
}


def _asked(setup: SetUp, url: str) -> AbstractAsyncContextManager[aiohttp.ClientResponse]:
    return setup.session.get(url, timeout=PATIENCE, allow_redirects=False, proxy=proxy_for(url))


def _way_to(host: str) -> str:
    """What stands between; the proxy's address may hold a password, and is not repeated."""
    return "proxy in HTTPS_PROXY" if proxy_for(f"https://{host}/") else "firewall"


async def time_zone(setup: SetUp) -> str:
    now = setup.clock().astimezone(SWEDEN)
    offsets = [datetime(now.year, month, 1, tzinfo=SWEDEN).utcoffset() for month in (1, 7)]
    if offsets != [timedelta(hours=1), timedelta(hours=2)]:
        raise Ill("Europe/Stockholm has unexpected hours", "Upgrade the program: its time zone data is too old.")
    return f"it is {now:%Y-%m-%d %H:%M} in Sweden"


async def clock(setup: SetUp) -> str:
    """Against the clock of the host that describes the signing keys."""
    try:
        async with _asked(setup, setup.teams.openid_metadata) as response:
            theirs = parsedate_to_datetime(response.headers.get("Date", ""))
    except (aiohttp.ClientError, TimeoutError, ValueError):
        raise NotAsked("the other host tells no time") from None
    off = abs((setup.clock() - theirs).total_seconds())
    if off > MOST_SECONDS_OFF:
        raise Ill(f"this machine's clock is {off:.0f} seconds off", "Turn on time synchronisation (NTP).")
    return "this machine's clock agrees"


async def registration(setup: SetUp) -> str:
    if setup.settings.local:
        raise Ill(
            "MicrosoftAppId is not set: the bot is in local mode",
            "Create the Azure Bot (deploy/guide/it-administrator.md) and write MicrosoftAppId, MicrosoftAppType, "
            "MicrosoftAppTenantId and, for SingleTenant, MicrosoftAppPassword.",
        )
    for name, value in (
        ("MicrosoftAppId", setup.settings.app_id),
        ("MicrosoftAppTenantId", setup.settings.tenant_id),
    ):
        if not GUID.fullmatch(value):
            raise Ill(f"{name} is '{value}'", f"Copy {name} from the Azure Bot: it is 36 characters with four hyphens.")
    return f"{setup.settings.app_type} {setup.settings.app_id}"


async def token(setup: SetUp) -> str:
    tokens = AccessTokens(lambda: acquirer(setup.teams))
    try:
        await tokens.get()
    except NotSent as failed:
        _, _, refusal = failed.code.partition(":")
        if refusal:
            raise Ill(
                f"Entra refuses the bot: {refusal}",
                REFUSALS.get(refusal, "Compare every MicrosoftApp… setting with the Azure Bot."),
            ) from failed
        raise Ill(
            "no token could be fetched",
            f"Open the {_way_to(LOGIN)} to {LOGIN}:443, and compare MicrosoftAppTenantId with the Azure Bot. "
            "With UserAssignedMSI: give the identity to this app in Azure.",
        ) from failed
    finally:
        await tokens.close()
    return "Entra gives the bot a token"


async def signing_keys(setup: SetUp) -> str:
    keys = SigningKeys(setup.teams.openid_metadata, setup.session)
    try:
        await keys.get("")
    except NoKeys as failed:
        raise Ill(
            f"no signing keys from {setup.teams.openid_metadata}",
            f"Open the {_way_to(KEYS)} to {KEYS}:443, or correct BotOpenIdMetadata. {UNTRUSTED}",
        ) from failed
    finally:
        await keys.close()
    return "the channel's signing keys can be read"


async def service_hosts(setup: SetUp) -> str:
    hosts = sorted(setup.teams.service_hosts - LOOPBACK_HOSTS)
    for host in hosts:
        try:
            async with _asked(setup, f"https://{host}/"):
                pass
        except aiohttp.ClientSSLError as fault:
            raise Ill(f"{host} has a certificate that is not trusted", UNTRUSTED) from fault
        except (aiohttp.ClientError, OSError, TimeoutError) as fault:
            raise Ill(
                f"{host} does not answer: {type(fault).__name__}",
                f"Open the {_way_to(host)} to {host}:443, or correct ALLOWED_SERVICE_HOSTS.",
            ) from fault
    return ", ".join(hosts) or "this machine only"


async def public_address(setup: SetUp) -> str:
    address = setup.settings.public_url
    if not address:
        raise NotAsked("PUBLIC_URL is not set, so nobody has said where Teams reaches the bot")
    if not address.startswith("https://"):
        raise Ill(f"PUBLIC_URL is '{address}'", "Teams calls https only: give the address with https://.")
    try:
        async with _asked(setup, f"{address}/healthz") as response:
            status = response.status
    except aiohttp.ClientSSLError as fault:
        raise Ill(f"{address} has a certificate that is not trusted", "Install one from a public issuer.") from fault
    except (aiohttp.ClientError, TimeoutError) as fault:
        raise Ill(
            f"{address}/healthz does not answer: {type(fault).__name__}",
            "Start the bot and the proxy; point the host name at the proxy; open port 443 inwards.",
        ) from fault
    if status != 200:
        raise Ill(f"{address}/healthz answers {status}", "Let the proxy pass /healthz and /api/messages to the bot.")
    await _must_be_inside(setup, f"{address}/metrics")
    return f"{address} answers"


async def _must_be_inside(setup: SetUp, url: str) -> None:
    """A proxy on the same machine that leaves no mark of itself is a neighbour in the bot's eyes."""
    try:
        async with _asked(setup, url) as response:
            is_shown = response.status == 200 and "tertialbot_" in await response.text()
    except (aiohttp.ClientError, TimeoutError, UnicodeDecodeError):
        return
    if is_shown:
        raise Ill(f"everybody can read {url}", "Set OPERATOR_PORT, and let the proxy pass nothing to that port.")
