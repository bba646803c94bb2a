"""A file in a personal chat, by Teams' own way for bots: asked for consent, uploaded, shown.

Source: msteams-docs, "Send and receive files using a bot". Teams names an upload address in the person's OneDrive; the
address itself is the right to write there, so it is kept out of the log and gets no token of ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp
from botbuilder import schema
from yarl import URL

from bot.ports import Fault, FileOffer, NotSent
from bot.teams.network import proxy_for
from bot.teams.settings import LOOPBACK_HOSTS

CONSENT = "application/vnd.microsoft.teams.card.file.consent"
INFO = "application/vnd.microsoft.teams.card.file.info"
INVOKE = "fileConsent/invoke"
DRIVE_HOSTS = (".sharepoint.com", ".sharepoint-df.com")
MAX_FILE = 20 * 1024 * 1024
MAX_URL = 8192
UPLOAD_SECONDS = 120.0
"""Nobody waits for it: the press is answered before."""


@dataclass(frozen=True, slots=True)
class Upload:
    """Where Teams wants the file, and what it will call it."""

    upload_url: str
    content_url: str
    name: str
    unique_id: str
    file_type: str


@dataclass(frozen=True, slots=True)
class Answered:
    """`upload` is None where the file was declined."""

    context: Mapping[str, Any]
    upload: Upload | None


def consent_card(offer: FileOffer) -> schema.Attachment:
    context = dict(offer.context)
    content = {
        "description": offer.description,
        "sizeInBytes": offer.size,
        "acceptContext": context,
        "declineContext": context,
    }
    return schema.Attachment(content_type=CONSENT, name=offer.name, content=content)


def info_card(upload: Upload) -> schema.Attachment:
    content = {"uniqueId": upload.unique_id, "fileType": upload.file_type}
    return schema.Attachment(content_type=INFO, content_url=upload.content_url, name=upload.name, content=content)


def read(value: object) -> Answered | None:
    """What the person answered, if it is an answer as Teams sends it."""
    if not isinstance(value, dict) or value.get("type") != "fileUpload":
        return None
    context = value.get("context")
    context = context if isinstance(context, dict) else {}
    if value.get("action") == "decline":
        return Answered(context, None)
    info = value.get("uploadInfo")
    if value.get("action") != "accept" or not isinstance(info, dict):
        return None
    found = [info.get(name) for name in ("uploadUrl", "contentUrl", "name", "uniqueId", "fileType")]
    texts = [each for each in found if isinstance(each, str) and 0 < len(each) <= MAX_URL]
    return Answered(context, Upload(*texts)) if len(texts) == len(found) else None


class Uploads:
    """Puts a file where Teams said, once; every failure is a `NotSent`."""

    def __init__(self, session: aiohttp.ClientSession, *, local: bool) -> None:
        self._session = session
        self._local = local

    def check(self, upload: Upload) -> None:
        """Raises `NotSent` where the file would be put somewhere else than in OneDrive.

        The link to it is only shown, to the one whose client sent it: it comes with raw spaces and å, ä and ö.
        """
        drive_address(upload.upload_url, self._local)

    async def put(self, upload: Upload, content: bytes) -> None:
        url = drive_address(upload.upload_url, self._local)
        if not 0 < len(content) <= MAX_FILE:
            raise NotSent(Fault.REFUSED, "FileSize")
        headers = {
            "Content-Type": "application/octet-stream",
            "Content-Range": f"bytes 0-{len(content) - 1}/{len(content)}",
        }
        limit = aiohttp.ClientTimeout(total=UPLOAD_SECONDS)
        try:
            async with self._session.put(
                url, data=content, headers=headers, timeout=limit, allow_redirects=False, proxy=proxy_for(url)
            ) as response:
                if response.status not in (200, 201):
                    raise NotSent(Fault.REFUSED, "Upload", response.status)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise NotSent(Fault.UNKNOWN, type(error).__name__) from None  # its text would hold the address


def drive_address(address: str, local: bool) -> URL:
    """Where a file is put or fetched, as the client itself reads it: what is checked is what is called. In local mode
    loopback, and nothing else. Raises `NotSent`.
    """
    try:
        url = URL(address, encoded=True)
        host, port = url.host or "", url.port
    except ValueError:
        raise NotSent(Fault.REFUSED, "UploadAddress") from None
    if not address.isascii() or not address.isprintable() or " " in address or url.user is not None or url.password:
        raise NotSent(Fault.REFUSED, "UploadAddress")
    right = (
        url.scheme == "http" and host in LOOPBACK_HOSTS
        if local
        else url.scheme == "https" and port == 443 and host.lower().endswith(DRIVE_HOSTS)
    )
    if not right:
        raise NotSent(Fault.REFUSED, f"UploadHostNotAllowed {host[:80]}")
    return url
