"""A file that a person drops in the personal chat, as Teams hands it to the bot.

Source: msteams-docs, "Send and receive files using a bot". The address is short-lived and is itself the right to read
the file: it stays in this room, is kept out of the log and gets no token of ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import aiohttp

from bot.ports import ChatFile, NotFetched, NotSent
from bot.teams import files
from bot.teams.clean import clean
from bot.teams.network import proxy_for
from bot.teams.streams import TooLarge, read_capped
from plan.dropped import FileFault

DOWNLOAD = "application/vnd.microsoft.teams.file.download.info"
PICTURE = "image/"
MOST = 20
"""Files of one message that are told apart; it is answered with one sentence."""
MAX_NAME = 255
FETCH_SECONDS = 60.0
GONE = frozenset({401, 403, 404, 410})


@dataclass(frozen=True, slots=True)
class Drop:
    address: str = field(repr=False)
    name: str
    unique_id: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a message brought beside its text: files, and pictures that are shown in it."""

    files: tuple[Drop, ...]
    pictures: int


def read(attachments: Iterable[Mapping[str, Any]]) -> Found | None:
    """None where nothing was dropped: each formatted message brings its own text as an attachment."""
    held = list(attachments)
    kinds = [kind if isinstance(kind := each.get("contentType"), str) else "" for each in held]
    found = [drop for each, kind in zip(held, kinds, strict=True) if kind == DOWNLOAD and (drop := _drop(each))]
    pictures = sum(kind.startswith(PICTURE) for kind in kinds)
    return Found(tuple(found[:MOST]), pictures) if found or pictures else None


class Downloads:
    """Fetches a dropped file, once; every failure is a `NotFetched`."""

    def __init__(self, session: aiohttp.ClientSession, *, local: bool, seconds: float = FETCH_SECONDS) -> None:
        self._session = session
        self._local = local
        self._limit = aiohttp.ClientTimeout(total=seconds)

    def file(self, drop: Drop) -> ChatFile:
        return ChatFile(drop.name, drop.unique_id, partial(self._fetch, drop.address))

    async def _fetch(self, address: str) -> bytes:
        try:
            url = files.drive_address(address, self._local)
        except NotSent:
            raise NotFetched(FileFault.ELSEWHERE) from None
        try:
            async with self._session.get(
                url, timeout=self._limit, allow_redirects=False, proxy=proxy_for(url)
            ) as response:
                _must_be_the_file(response)
                return await read_capped(response.content, files.MAX_FILE)
        except TooLarge:
            raise NotFetched(FileFault.TOO_LARGE) from None
        except TimeoutError:
            raise NotFetched(FileFault.TOO_SLOW) from None
        except (aiohttp.ClientError, OSError):
            raise NotFetched(FileFault.AWAY) from None  # its text would hold the address


def _must_be_the_file(response: aiohttp.ClientResponse) -> None:
    if response.status in GONE:
        raise NotFetched(FileFault.EXPIRED)
    if 300 <= response.status < 400:
        raise NotFetched(FileFault.ELSEWHERE)
    if response.status != 200:
        raise NotFetched(FileFault.AWAY)
    if (response.content_length or 0) > files.MAX_FILE:
        raise NotFetched(FileFault.TOO_LARGE)


def _drop(attachment: Mapping[str, Any]) -> Drop | None:
    """None for what is not as Teams sends it."""
    content, name = attachment.get("content"), attachment.get("name")
    if not isinstance(content, dict) or not isinstance(name, str):
        return None
    address, unique_id, kind = (content.get(key) for key in ("downloadUrl", "uniqueId", "fileType"))
    if not isinstance(address, str) or not 0 < len(address) <= files.MAX_URL:
        return None
    return Drop(address, _named(name, kind), unique_id[:MAX_NAME] if isinstance(unique_id, str) else "")


def _named(name: str, kind: object) -> str:
    """Without folders, and with the ending that Teams tells where the name has none."""
    last = clean(name).replace("\\", "/").rpartition("/")[2].strip()[-MAX_NAME:]
    return last if "." in last or not isinstance(kind, str) or not kind.isalnum() else f"{last}.{kind.lower()[:10]}"
