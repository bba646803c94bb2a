"""What may be called, and how much may be read of what comes."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

import aiohttp

from bot.teams.settings import LOOPBACK_HOSTS


class TooLarge(ValueError):
    pass


async def read_capped(stream: aiohttp.StreamReader, limit: int) -> bytes:
    """All of it. Raises `TooLarge` as soon as there is more than `limit` bytes."""
    chunks: list[bytes] = []
    size = 0
    while chunk := await stream.readany():
        size += len(chunk)
        if size > limit:
            raise TooLarge
        chunks.append(chunk)
    return b"".join(chunks)


@lru_cache(maxsize=256)
def is_allowed(service_url: str, hosts: frozenset[str]) -> bool:
    """The bot's token goes to listed hosts only, and never in the clear beyond this machine."""
    try:
        url = urlsplit(service_url)
        host, _ = url.hostname or "", url.port
    except ValueError:
        return False
    if host not in hosts or url.username is not None or url.query or url.fragment:
        return False
    return url.scheme == "https" or (url.scheme == "http" and host in LOOPBACK_HOSTS)
