"""The settings, from the environment and a `.env` file. A wrong one stops the start with its remedy."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from urllib.parse import unquote, urlsplit

from dotenv import dotenv_values
from dotenv.parser import parse_stream
from sqlalchemy import make_url

from bot import logs
from bot.nearby import is_loopback
from storage.database import WrongDatabaseUrl, check_url

APP_TYPES = ("SingleTenant", "UserAssignedMSI")
LOCAL_TENANT = "local"
LAST_PORT = 65535
_SECONDS_DIGITS = 8
_UPN_MAX = 300
WAY_OUT = ("HTTPS_PROXY", "NO_PROXY", "SSL_CERT_FILE")
KOLADA = "https://api.kolada.se/v3"
OPENID_METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"


class WrongEnvironment(ValueError):
    """The message names the setting and what to write instead."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`unknown_resend_after` is in seconds, None for never. An empty `app_id` is local mode.

    `operator_port` is where readiness and figures are shown; None: at `port`, to this machine alone.
    `bot_database_url` is whom `db upgrade` gives rights, where the bot is another database user than the tables' owner.
    `public_url` is where Teams reaches the bot, without the path; empty where nobody has said.
    `administrators` are the upns, in lower case, of those who administer whatever the owner file says.
    `certificate` is PEM text: a private key and its certificate.
    """

    app_id: str = ""
    app_password: str = field(default="", repr=False)
    certificate: str = field(default="", repr=False)
    app_type: str = "SingleTenant"
    tenant_id: str = LOCAL_TENANT
    database_url: str = field(default="sqlite:///tertialbot.db", repr=False)
    bot_database_url: str = field(default="", repr=False)
    host: str = "127.0.0.1"
    port: int = 3978
    operator_host: str = "127.0.0.1"
    operator_port: int | None = None
    openid_metadata: str = OPENID_METADATA
    unknown_resend_after: float | None = 900
    allowed_service_hosts: frozenset[str] = frozenset()
    administrators: frozenset[str] = frozenset()
    public_url: str = ""
    log_format: str = "text"
    kolada: str = ""
    proxy_password: str = field(default="", repr=False)

    @property
    def local(self) -> bool:
        return not self.app_id

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be read in a log."""
        urls = (make_url(url).password for url in (self.database_url, self.bot_database_url) if url)
        return tuple(secret for secret in (self.app_password, self.proxy_password, *urls) if secret)


def load(environment: Mapping[str, str], folder: Path) -> Settings:
    """What decides the way out is shared with the libraries that call out, also where it stands in the file."""
    values = gather(environment, folder)
    if environment is os.environ:
        os.environ.update({name: values[name] for name in WAY_OUT if values.get(name)})
    return read(values)


def gather(environment: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Every value by its name; the environment goes before `folder/.env`. Raises WrongSetting."""
    values = _from_file(folder / ".env") | dict(environment)
    return {name: value.strip() for name, value in values.items()}


def _from_file(path: Path) -> dict[str, str]:
    """What is wrong is told without a word of the file, which holds secrets."""
    try:
        text = path.read_text("utf-8-sig")
    except (FileNotFoundError, IsADirectoryError):
        return {}
    except UnicodeDecodeError:
        raise WrongEnvironment(f"{path.name} is not UTF-8. Save it as UTF-8.") from None
    except OSError as fault:
        raise WrongEnvironment(f"{path.name} cannot be read: {fault.strerror}. Let this user read {path}.") from None
    if broken := next((each.original.line for each in parse_stream(StringIO(text)) if each.error), None):
        raise WrongEnvironment(f"{path.name}, line {broken} cannot be read. Write NAME=value, or # before a comment.")
    return {name: value for name, value in dotenv_values(stream=StringIO(text)).items() if value}


def read(values: Mapping[str, str]) -> Settings:
    proxy_password = _proxy(values.get("HTTPS_PROXY", ""))
    _must_hold_certificates(values.get("SSL_CERT_FILE", ""))
    settings = Settings(
        proxy_password=proxy_password,
        app_id=values.get("MicrosoftAppId", "").lower(),
        app_password=values.get("MicrosoftAppPassword", ""),
        certificate=_certificate(values.get("MicrosoftAppCertificate", "")),
        app_type=values.get("MicrosoftAppType", "") or "SingleTenant",
        tenant_id=values.get("MicrosoftAppTenantId", "") or LOCAL_TENANT,
        database_url=_database("DATABASE_URL", values.get("DATABASE_URL", "") or "sqlite:///tertialbot.db"),
        bot_database_url=_bots_database(values.get("BOT_DATABASE_URL", "")),
        host=values.get("HOST", "") or "127.0.0.1",
        port=_port("PORT", values.get("PORT", "") or "3978"),
        operator_host=values.get("OPERATOR_HOST", "") or "127.0.0.1",
        operator_port=_port("OPERATOR_PORT", values["OPERATOR_PORT"]) if values.get("OPERATOR_PORT") else None,
        openid_metadata=_metadata(values.get("BotOpenIdMetadata", "") or OPENID_METADATA),
        unknown_resend_after=_resend(values.get("UNKNOWN_RESEND_AFTER", "") or "900"),
        allowed_service_hosts=_hosts(values.get("ALLOWED_SERVICE_HOSTS", "")),
        administrators=_administrators(values.get("ADMINISTRATORS", "")),
        public_url=values.get("PUBLIC_URL", "").rstrip("/"),
        kolada=_kolada(values),
        log_format=_log_format(values.get("LOG_FORMAT", "") or "text"),
    )
    _must_be_whole(settings)
    return settings


def _must_be_whole(settings: Settings) -> None:
    if settings.app_type not in APP_TYPES:
        raise WrongEnvironment(f"MicrosoftAppType is {settings.app_type!r}. Use SingleTenant or UserAssignedMSI.")
    if settings.local:
        _must_stay_here("HOST", settings.host)
        _must_stay_here("OPERATOR_HOST", settings.operator_host)
        return
    if settings.tenant_id == LOCAL_TENANT:
        raise WrongEnvironment("MicrosoftAppTenantId is not set. Write the directory (tenant) id of the municipality.")
    if settings.app_type == "SingleTenant" and not settings.app_password and not settings.certificate:
        raise WrongEnvironment(
            "MicrosoftAppPassword is not set. Write the app registration's client secret, "
            "or the path of its certificate in MicrosoftAppCertificate."
        )


def _must_stay_here(name: str, host: str) -> None:
    if not is_loopback(host):
        raise WrongEnvironment(
            f"{name} is {host!r} but MicrosoftAppId is not set. Without an app id the bot listens on "
            f"127.0.0.1 only: set MicrosoftAppId, or {name}=127.0.0.1."
        )


def _proxy(address: str) -> str:
    """Its password, if it has one."""
    if not address:
        return ""
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good:
        raise WrongEnvironment("HTTPS_PROXY is no address of a proxy. Write http://host:port, or take it away.")
    return unquote(parts.password or "")


def _must_hold_certificates(path: str) -> None:
    if not path:
        return
    try:
        holds = "BEGIN CERTIFICATE-----" in Path(path).read_text("utf-8", "replace")
    except OSError:
        holds = False
    if not holds:
        raise WrongEnvironment(f"SSL_CERT_FILE is {path!r}, which holds no certificate. Write a readable PEM file.")


def _certificate(path: str) -> str:
    """The text of a PEM file; what is wrong is told without a word of it."""
    if not path:
        return ""
    from bot import certificates  # a program without one need not wait for it

    try:
        return certificates.read(Path(path))
    except certificates.WrongCertificate as wrong:
        raise WrongEnvironment(f"MicrosoftAppCertificate is {path!r}, which {wrong}") from None


def _database(name: str, url: str) -> str:
    try:
        check_url(url)
    except WrongDatabaseUrl as wrong:
        raise WrongEnvironment(str(wrong).replace("DATABASE_URL", name)) from None
    return url


def _bots_database(url: str) -> str:
    if url and not make_url(_database("BOT_DATABASE_URL", url)).username:
        raise WrongEnvironment("BOT_DATABASE_URL names no user. Write postgresql://user:password@host:5432/name.")
    return url


def _port(name: str, text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > LAST_PORT:
        raise WrongEnvironment(f"{name} is {text!r}. Write a number from 1 to {LAST_PORT}.")
    return int(text)


def _resend(text: str) -> float | None:
    if text == "never":
        return None
    if not text.isascii() or not text.isdigit():
        raise WrongEnvironment(f"UNKNOWN_RESEND_AFTER is {text!r}. Write whole seconds, or never.")
    if len(text.lstrip("0")) > _SECONDS_DIGITS:
        raise WrongEnvironment(
            f"UNKNOWN_RESEND_AFTER is {text!r}, longer than three years. Write fewer seconds, or never."
        )
    return float(text)


def _metadata(url: str) -> str:
    return _https("BotOpenIdMetadata", url)


def _https(name: str, url: str) -> str:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:  # as of half an IPv6 address
        host = ""
    if host and (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))):
        return url
    raise WrongEnvironment(f"{name} is {url!r}. Write an https address (http only on loopback).")


def _kolada(values: Mapping[str, str]) -> str:
    """In local mode nothing but this machine is called."""
    url = _https("KOLADA_URL", values.get("KOLADA_URL", "") or KOLADA).rstrip("/")
    local = not values.get("MicrosoftAppId")
    return "" if local and not is_loopback(urlsplit(url).hostname or "") else url


def _log_format(text: str) -> str:
    if text not in logs.FORMATS:
        raise WrongEnvironment(f"LOG_FORMAT is {text!r}. Write {' or '.join(logs.FORMATS)}.")
    return text


def _administrators(text: str) -> frozenset[str]:
    upns = frozenset(upn.strip().casefold() for upn in text.split(",") if upn.strip())
    for upn in upns:
        name, at, place = upn.partition("@")
        if not (name and at and place) or "@" in place or len(upn) > _UPN_MAX or any(map(str.isspace, upn)):
            raise WrongEnvironment(
                f"ADMINISTRATORS holds {upn!r}. Write login names (upn) as controller@kommunen.se, comma separated."
            )
    return upns


def _hosts(text: str) -> frozenset[str]:
    hosts = frozenset(host.strip().lower() for host in text.split(",") if host.strip())
    for host in hosts:
        if "/" in host or "*" in host or (":" in host and not is_loopback(host)):
            raise WrongEnvironment(
                f"ALLOWED_SERVICE_HOSTS holds {host!r}. Write exact host names without scheme or port, comma separated."
            )
    return hosts
