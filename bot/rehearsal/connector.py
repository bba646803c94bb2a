"""The connector side of Teams, on this machine: conversations, messages, updates, the roster; and what went wrong.

The tests' fake Teams and the demo's local Teams are this one.
"""

from __future__ import annotations

import asyncio
import socket
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from urllib.parse import quote

import orjson
from aiohttp import web
from yarl import URL

from bot.rehearsal import mishaps
from bot.rehearsal.key import only_from_here
from bot.rehearsal.mishaps import Mishap
from bot.rehearsal.payloads import Json, LocalChannel, LocalPerson

MAX_MESSAGE = 100 * 1024  # UTF-16, measured as Teams does
CARD = "application/vnd.microsoft.card.adaptive"
CONSENT = "application/vnd.microsoft.teams.card.file.consent"
FILE = "application/vnd.microsoft.teams.card.file.info"
DOWNLOAD = "application/vnd.microsoft.teams.file.download.info"
FIRST_MESSAGE_ID = 1_735_689_600_000


@dataclass(slots=True)
class Posted:
    """One message in a conversation. `versions` are the activities that stood there, the newest last.

    `author` is empty for the bot, else the person's Entra id. `thread_id` is set in a channel. The client that pressed
    a button shows the card it was answered with; every other one, and that one after a reload, shows the version
    `sent`. `asked_at` is when a client last asked for the card, by a button or by itself.
    """

    id: str
    conversation_id: str
    author: str
    versions: list[Json]
    thread_id: str = ""
    deleted: bool = False
    sent: int = 0
    asked_at: datetime | None = None

    @property
    def activity(self) -> Json:
        return self.versions[-1]

    @property
    def text(self) -> str:
        return str(self.activity.get("text") or "")

    @property
    def card(self) -> Json | None:
        found = self.attachment(CARD)
        return dict(found["content"]) if found else None

    def attachment(self, kind: str) -> Json | None:
        """The whole attachment of a content type."""
        found = (each for each in self.activity.get("attachments") or () if each.get("contentType") == kind)
        return next(found, None)

    def reloaded(self) -> Posted:
        """The message as another device shows it."""
        return Posted(self.id, self.conversation_id, self.author, [self.versions[self.sent]], self.thread_id)

    def rewrite(self, activity: Json) -> None:
        """For every client."""
        self.versions.append(activity)
        self.sent = len(self.versions) - 1

    def replace_card(self, card: Json) -> None:
        """For the client that asked."""
        self.versions.append(self.activity | {"attachments": [{"contentType": CARD, "content": card}]})


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot: what it asked, how it was answered."""

    method: str
    path: str
    headers: dict[str, str]
    body: Json
    raw: bytes
    status: int


@dataclass(slots=True)
class Connector:
    """`token` is what an Authorization header must hold, None where nobody checks. `latency` in seconds, each call.

    `files` are the uploads by unique id, as they came: the headers and the bytes. `tenant_id` is named in the roster.
    """

    latency: float = 0.0
    token: Callable[[], str] | None = None
    people: dict[str, LocalPerson] = field(default_factory=dict)
    channels: dict[str, LocalChannel] = field(default_factory=dict)
    installed: set[str] = field(default_factory=set)
    blocking: set[str] = field(default_factory=set)
    archived: set[str] = field(default_factory=set)
    mishaps: list[Mishap] = field(default_factory=list)
    posted: dict[tuple[str, str], Posted] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    connections: set[tuple[str, int]] = field(default_factory=set)
    files: dict[str, tuple[dict[str, str], bytes]] = field(default_factory=dict)
    service_url: str = ""
    tenant_id: str = ""
    _runner: web.AppRunner | None = None
    _last_id: int = FIRST_MESSAGE_ID
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def start(self, port: int = 0) -> None:
        app = web.Application(client_max_size=4 * 1024 * 1024, middlewares=[only_from_here])
        app.router.add_route("*", "/emea/v3/{rest:.*}", self._serve)
        app.router.add_put("/drive/{id}/{name}", self._store)
        app.router.add_get("/drive/{id}/{name}", self._fetch)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port)
        await site.start()
        host, bound = self._runner.addresses[0][:2]
        self.service_url = f"http://{host}:{bound}/emea/"

    async def listen(self, door: socket.socket) -> None:
        """Once started: by another door too, a socket that listens already."""
        if self._runner:
            await web.SockSite(self._runner, door).start()

    async def close(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    def add(self, people: Iterable[LocalPerson] = (), channels: Iterable[LocalChannel] = ()) -> None:
        self.people.update((person.entra_id, person) for person in people)
        self.channels.update((channel.id, channel) for channel in channels)

    def messages(self, conversation_id: str) -> list[Posted]:
        """Oldest first. Of a channel: all its threads."""
        return [message for message in self.posted.values() if message.conversation_id == conversation_id]

    async def until(self, holds: Callable[[], bool], timeout: float = 10.0) -> None:  # noqa: ASYNC109
        """Waits for something to be true of what has arrived; `TimeoutError` if it does not become so."""
        async with asyncio.timeout(timeout):
            while not holds():
                self._changed.clear()
                await self._changed.wait()

    def post(self, conversation_id: str, author: str, activity: Json) -> Posted:
        """A message stands in its conversation; a channel's own id makes a new thread."""
        self._last_id += 1
        channel_id, _, thread = conversation_id.partition(";messageid=")
        id_ = str(self._last_id)
        message = Posted(id_, channel_id, author, [activity])
        if channel_id in self.channels:
            message.thread_id = thread or id_
        self.posted[channel_id, id_] = message
        self.note()
        return message

    def upload_info(self, name: str) -> Json:
        """Where a file may be put, as Teams tells it: OneDrive is on this machine too."""
        unique_id = str(uuid.uuid4())
        address = str(URL(self.service_url).with_path(f"/drive/{unique_id}/{name}"))
        file_type = name.rpartition(".")[2]
        return {
            "contentUrl": address,
            "name": name,
            "uploadUrl": address,
            "uniqueId": unique_id,
            "fileType": file_type,
        }

    def lay(self, name: str, content: bytes) -> Json:
        """A file lies in its person's OneDrive; how Teams hands it on to the bot, with an address to fetch it at."""
        unique_id = str(uuid.uuid4())
        self.files[unique_id] = ({}, content)
        address = str(URL(self.service_url).with_path(f"/drive/{unique_id}/{name}"))
        kind = name.rpartition(".")[2]
        return {
            "contentType": DOWNLOAD,
            "contentUrl": address,
            "name": name,
            "content": {"downloadUrl": address, "uniqueId": unique_id, "fileType": kind},
        }

    async def _store(self, request: web.Request) -> web.Response:
        self.files[request.match_info["id"]] = (dict(request.headers), await request.read())
        self.note()
        return web.json_response({"id": request.match_info["id"]}, status=201)

    async def _fetch(self, request: web.Request) -> web.Response:
        found = self.files.get(request.match_info["id"])
        if found is None:
            raise web.HTTPNotFound
        saved = f"attachment; filename*=UTF-8''{quote(request.match_info['name'])}"
        return web.Response(body=found[1], headers={"Content-Disposition": saved})

    def restore(self, messages: Iterable[Posted], installed: Iterable[str], blocking: Iterable[str]) -> None:
        """What stood here another day."""
        self.posted = {(message.conversation_id, message.id): message for message in messages}
        self.installed, self.blocking = set(installed), set(blocking)
        self._last_id = max((int(message.id) for message in self.posted.values()), default=FIRST_MESSAGE_ID)

    def note(self) -> None:
        self._changed.set()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        peer = request.transport.get_extra_info("peername") if request.transport else None
        if peer:
            self.connections.add(tuple(peer[:2]))
        raw = await request.read()
        await asyncio.sleep(self.latency)
        mishap = next((mishap for mishap in self.mishaps if mishap.fits(request)), None)
        status, answer = (0, "") if mishap and not mishap.delivered else self._answer(request, raw)
        if mishap and mishap.times:
            mishap.times -= 1
        shown = mishap.status if mishap else status
        body = _json(raw)
        self.calls.append(Call(request.method, request.path, dict(request.headers), body, raw, shown))
        self.note()
        if mishap:
            return await mishap.play(request)
        return web.Response(status=status, text=answer, content_type="application/json")

    def _answer(self, request: web.Request, raw: bytes) -> tuple[int, str]:
        if self.token and request.headers.get("Authorization") != f"Bearer {self.token()}":
            return mishaps.error(401, "Unauthorized")
        if len(raw.decode().encode("utf-16-le")) > MAX_MESSAGE:
            return mishaps.error(413, "MessageSizeTooBig")
        body = _json(raw)
        match [request.method, *request.match_info["rest"].split("/")]:
            case ["POST", "conversations"]:
                return self._create(body)
            case ["POST", "conversations", conversation_id, "activities", *_]:
                return self._send(conversation_id, body)
            case ["PUT", "conversations", conversation_id, "activities", message_id]:
                return self._update(conversation_id, message_id, body)
            case ["DELETE", "conversations", conversation_id, "activities", message_id]:
                return self._delete(conversation_id, message_id)
            case ["GET", "conversations", conversation_id, "members", user_id]:
                return self._member(conversation_id, user_id)
        return mishaps.error(404, "NotFound")

    def _create(self, body: Json) -> tuple[int, str]:
        channel = (body.get("channelData") or {}).get("channel") or {}
        if body.get("isGroup") and channel.get("id"):
            refused = self._refused(channel["id"])
            if refused:
                return refused
            message = self.post(channel["id"], "", body["activity"])
            thread = f"{channel['id']};messageid={message.id}"
            return _ok(201, {"id": thread, "activityId": message.id, "serviceUrl": self.service_url})
        wanted = body["members"][0]["id"]
        person = next((one for one in self.people.values() if wanted in (one.user_id, one.entra_id)), None)
        if person is None or person.conversation_id not in self.installed:
            return mishaps.error(403, "ForbiddenOperationException", "The bot is not installed for the user.")
        return _ok(201, {"id": person.conversation_id})

    def _send(self, conversation_id: str, body: Json) -> tuple[int, str]:
        refused = self._refused(conversation_id)
        if not refused and body.get("type") == "typing":  # shown for some seconds, and no message
            return _ok(201, {"id": str(uuid.uuid4())})
        return refused or _ok(201, {"id": self.post(conversation_id, "", body).id})

    def _update(self, conversation_id: str, message_id: str, body: Json) -> tuple[int, str]:
        message = self.posted.get((conversation_id.split(";")[0], message_id))
        refused = self._refused(conversation_id)
        if refused:
            return refused
        if message is None or message.deleted or message.author:
            return mishaps.error(404, "ActivityNotFoundInConversation")
        message.rewrite(body)
        return _ok(200, {"id": message_id})

    def _delete(self, conversation_id: str, message_id: str) -> tuple[int, str]:
        message = self.posted.get((conversation_id.split(";")[0], message_id))
        if message is None:
            return mishaps.error(404, "ActivityNotFoundInConversation")
        message.deleted = True
        return 200, ""

    def _member(self, conversation_id: str, user_id: str) -> tuple[int, str]:
        person = next((one for one in self.people.values() if user_id in (one.user_id, one.entra_id)), None)
        refused = self._refused(conversation_id)
        if refused or person is None:
            return refused or mishaps.error(404, "MemberNotFoundInConversation")
        found: dict[str, Any] = {
            "id": person.user_id,
            "name": person.name,
            "aadObjectId": person.entra_id,
            "givenName": person.name.partition(" ")[0],
            "surname": person.name.partition(" ")[2],
            "tenantId": self.tenant_id,
            "email": person.upn,
            "userPrincipalName": person.upn,
            "userRole": "guest" if person.guest else "user",
        }
        return _ok(200, found)

    def _refused(self, conversation_id: str) -> tuple[int, str] | None:
        where = conversation_id.split(";")[0]
        if where in self.blocking:
            return 403, mishaps.blocked_body()
        if where in self.archived:
            return mishaps.error(403, "Forbidden", "The team is archived.")
        if where in self.installed:
            return None
        known = where in self.channels or any(one.conversation_id == where for one in self.people.values())
        if known:
            return mishaps.error(403, "BotNotInConversationRoster")
        return mishaps.error(404, "ConversationNotFound")


def _ok(status: int, body: Json) -> tuple[int, str]:
    return status, orjson.dumps(body).decode()


def _json(raw: bytes) -> Json:
    body = orjson.loads(raw) if raw else {}
    return body if isinstance(body, dict) else {}
