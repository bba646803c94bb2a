"""Whether a request comes from this machine itself, and not from the internet or from somebody else's web page."""

from __future__ import annotations

import ipaddress
from functools import lru_cache
from urllib.parse import urlsplit

from aiohttp import web

MARKS_OF_A_PROXY = ("Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP")


@lru_cache(maxsize=64)
def is_loopback(host: str) -> bool:
    """By address, or as `localhost`."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host == "localhost"
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)


def is_from_here(request: web.BaseRequest) -> bool:
    """Caller and `Host` both: a name of somebody else's that leads here is how a web page gets in (DNS rebinding)."""
    peer = request.transport.get_extra_info("peername") if request.transport else None
    return peer is not None and is_loopback(str(peer[0])) and is_loopback(host_of(request.host))


def came_by_a_proxy(request: web.BaseRequest) -> bool:
    """By what a proxy leaves; one that leaves nothing cannot be told from a neighbour."""
    return any(mark in request.headers for mark in MARKS_OF_A_PROXY)


@lru_cache(maxsize=64)
def host_of(header: str) -> str:
    """Without the port; empty if it is no host at all."""
    try:
        return urlsplit(f"//{header}").hostname or ""
    except ValueError:
        return ""
