"""The way out, the same for everything that is called: through the proxy, if there is one, with one set of trusted
certificates.

`HTTPS_PROXY`, `NO_PROXY` and `SSL_CERT_FILE` are read from the environment when they are needed. Of the libraries that
call, aiohttp takes no notice of the first two, and `requests` none of the third.
"""

from __future__ import annotations

import os
import ssl
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from requests.utils import should_bypass_proxies

from bot.teams.settings import LOOPBACK_HOSTS


def proxy_for(url: object) -> str | None:
    """The proxy that an address is called through; None: straight. What is on this machine is never called through
    one.
    """
    proxy = os.environ.get("https_proxy") or os.environ.get("HTTPS_PROXY")
    if not proxy:
        return None
    parts = urlsplit(str(url))
    if parts.scheme != "https" or parts.hostname in LOOPBACK_HOSTS or should_bypass_proxies(str(url), no_proxy=None):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def trusted() -> ssl.SSLContext:
    """`SSL_CERT_FILE` beside the system's own, so that it need not hold more than the municipality's."""
    return _trusting(os.environ.get("SSL_CERT_FILE") or None)


def trusted_by_all() -> ssl.SSLContext:
    """The same, read once: it holds some hundred certificates. For those who add nothing to it, as `requests` does."""
    return _read_once(os.environ.get("SSL_CERT_FILE") or None)


def _trusting(file: str | None) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=file)
    context.load_default_certs()
    return context


_read_once = cache(_trusting)


class _Adapter(HTTPAdapter):
    """Trusts what everything else here trusts, and not what `certifi` holds."""

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs | {"ssl_context": trusted()})

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        return super().proxy_manager_for(proxy, **kwargs | {"ssl_context": trusted()})

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        if verify is not True:
            super().cert_verify(conn, url, verify, cert)  # type: ignore[no-untyped-call]


def requests_session(login_url: str) -> requests.Session:
    """For calls to one host. `REQUESTS_CA_BUNDLE` is trusted too, where somebody has set it."""
    session = requests.Session()
    session.trust_env = False
    session.verify = os.environ.get("REQUESTS_CA_BUNDLE") or True
    session.mount("https://", _Adapter())
    proxy = proxy_for(login_url)
    if proxy:
        session.proxies = {"https": proxy}
    return session
