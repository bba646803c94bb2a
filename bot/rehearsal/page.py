"""The local Teams in a browser: a page on loopback, and what it asks for."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.rehearsal import mishaps, people_picker, play, renderer
from bot.rehearsal.connector import CONSENT, DOWNLOAD, FILE, Posted
from bot.rehearsal.key import Lock, only_from_here
from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import CHANNEL, Town
from cards.texts import rehearsal as texts
from plan.calendar import SWEDEN
from plan.delivery import Delivery
from storage import deliveries, people

log = logging.getLogger(__name__)
MOST_CALLS = 60
LARGEST_FILE = 64 * 1024 * 1024
"""Bytes that may be dropped here; that it is too much for the bot, it says itself."""
LOOK_AGAIN = 1.0
"""Seconds between looks at what is told of a file that is being read."""
STILL_HERE = 15.0
"""Seconds between signs of life to the page."""
Job = Callable[[play.Progress], Awaitable[str]]
Json = dict[str, Any]


class Page:
    """One browser page of one town. Whatever takes time runs as the one job, whose progress the page shows."""

    def __init__(self, town: Town, seed: int, lock: Lock) -> None:
        self.town = town
        self.lock = lock
        self.chance = random.Random(seed)  # noqa: S311 - a play, not a secret
        self.busy = ""
        self.happened = ""
        self.jobs_done = 0
        self._version = 0
        self._stirred = asyncio.Condition()
        self._job: asyncio.Task[None] | None = None

    def app(self) -> web.Application:
        app = web.Application(client_max_size=LARGEST_FILE, middlewares=[only_from_here, self.lock.middleware])
        files = {path.name: path for path in (*renderer.installed(), *renderer.STYLES, *_OWN)}

        async def file(request: web.Request) -> web.FileResponse:
            path = files.get(request.match_info["name"])
            if path is None:
                raise web.HTTPNotFound
            return web.FileResponse(path, headers={"Cache-Control": "no-cache"})

        async def index(request: web.Request) -> web.FileResponse:
            page = web.FileResponse(renderer.WEB / "page.html", headers={"Cache-Control": "no-store"})
            self.lock.opened(request, page)
            return page

        app.router.add_get("/", index)
        app.router.add_get("/files/{name}", file)
        for path, answer in {"state": self._state, "chat": self._chat, "inside": self._inside}.items():
            app.router.add_get(f"/api/{path}", answer)
        app.router.add_get("/api/events", self._events)
        acts = {
            "say": self._say,
            "press": self._press,
            "drop": self._drop,
            "consent": self._consent,
            "move": self._move,
            "answers": self._answers,
        }
        for path, act in {**acts, "trouble": self._trouble}.items():
            app.router.add_post(f"/api/{path}", act)
        app.on_shutdown.append(self._shut)
        return app

    async def _state(self, _: web.Request) -> web.Response:
        owners = await self.town.do(lambda connection: people.ownerships(connection, self.town.municipality_id))
        owning = {each.person_id for each in owners}
        chats = [_chat(self.town, CHANNEL.id, CHANNEL.name, texts.channel(), channel=True)]
        for upn, person in self.town.persons.items():
            known = self.town.directory.get(upn)
            role = texts.role(known.id in owning, known) if known else texts.forgotten()
            chats.append(_chat(self.town, person.conversation_id, person.name, role, channel=False))
        waiting = await play.waiting(self.town)
        return web.json_response(
            {
                "waiting": texts.waiting(len(waiting), waiting[0].astimezone(SWEDEN)) if waiting else "",
                "now": texts.moment(self.town.clock().astimezone(SWEDEN)),
                "busy": self.busy,
                "happened": self.happened,
                "jobsDone": self.jobs_done,
                "chats": chats,
                "leader": self.town.leader.conversation_id,
                "alone": self.town.is_alone,
            }
        )

    async def _chat(self, request: web.Request) -> web.Response:
        messages = self.town.teams.connector.messages(request.query.get("id", ""))
        await self._look(request.query.get("id", ""), messages)
        ordered = sorted((each for each in messages if not each.deleted), key=lambda each: (each.thread_id, each.id))
        return web.json_response({"messages": [self._message(each) for each in ordered]})

    async def _look(self, conversation_id: str, messages: list[Posted]) -> None:
        """Showing a personal chat makes its cards ask for how they are now."""
        persons = self.town.persons.values()
        for person in (each for each in persons if each.conversation_id == conversation_id):
            for message in messages:
                await self.town.teams.look(person, message)

    def _message(self, message: Posted) -> Json:
        author = next((each for each in self.town.persons.values() if each.entra_id == message.author), None)
        return {
            "id": message.id,
            "mine": bool(message.author),
            "from": author.name if author else "Tertialbot",
            "text": message.text,
            "card": people_picker.found(message.card, self.town.teams.connector.people.values()),
            "offer": message.attachment(CONSENT),
            "file": message.attachment(FILE) or message.attachment(DOWNLOAD),
            "reply": bool(message.thread_id) and message.thread_id != message.id,
        }

    async def _say(self, request: web.Request) -> web.Response:
        asked = await request.json()
        if asked["chat"] == CHANNEL.id:
            await self.town.teams.mention(self._person(asked["as"]), CHANNEL, str(asked["text"]))
        else:
            await self.town.teams.say(self._person(asked["chat"]), str(asked["text"]))
        await self._delivered()
        return await self._done()

    async def _drop(self, request: web.Request) -> web.Response:
        """The file's content is the body. Until the bot has read it the page follows what is told of that."""
        person, name = self._person(request.query.get("chat", "")), request.query.get("name", "")
        file = self.town.teams.connector.lay(name or "fil", await request.read())
        reading = asyncio.create_task(self._dropped(person, file))
        while not reading.done():
            await asyncio.wait({reading}, timeout=LOOK_AGAIN)
            await self._note()
        await reading
        return await self._done()

    async def _dropped(self, person: LocalPerson, file: Json) -> None:
        await self.town.teams.drop(person, file)
        await self.town.application.drops.settled()

    async def _press(self, request: web.Request) -> web.Response:
        asked = await request.json()
        message = self.town.teams.connector.posted.get((asked["chat"], asked["message"]))
        if message is None:
            raise web.HTTPNotFound
        person = self._person(asked["as"] if asked["chat"] == CHANNEL.id else asked["chat"])
        answer = await self.town.teams.execute(person, message, str(asked["verb"]), dict(asked["data"] or {}))
        if answer.card is not None:
            message.replace_card(answer.card)
        await self._delivered()
        return await self._done(text="" if answer.card is not None else answer.text)

    async def _delivered(self) -> None:
        """What somebody has just caused; while time passes the job under way does it."""
        await self.town.meet()
        if not self.busy:
            await self.town.deliver()

    async def _consent(self, request: web.Request) -> web.Response:
        asked = await request.json()
        message = self.town.teams.connector.posted.get((asked["chat"], asked["message"]))
        if message is None or message.attachment(CONSENT) is None:
            raise web.HTTPNotFound
        await self.town.teams.consent(self._person(asked["chat"]), message, accept=bool(asked["accept"]))
        return await self._done()

    async def _move(self, request: web.Request) -> web.Response:
        asked = await request.json()
        return await self._start(lambda tell: play.move(self.town, str(asked["how"]), tell))

    async def _answers(self, request: web.Request) -> web.Response:
        asked = await request.json()
        but = str(asked["but"])
        return await self._start(lambda tell: play.everybody_answers(self.town, but, self.chance, tell))

    async def _trouble(self, request: web.Request) -> web.Response:
        asked = await request.json()
        person = self._person(asked["whom"])
        if asked["fault"] == "uninstalled":
            await self.town.teams.uninstall(person)
        elif asked["fault"] == "installed":
            self.town.teams.connector.blocking.discard(person.conversation_id)
            await self.town.teams.install(person)
            await self.town.deliver()
            return await self._done(message=texts.installed_again(person.name))
        elif asked["fault"] == "blocked":
            self.town.teams.connector.blocking.add(person.conversation_id)
        else:
            make = mishaps.throttled if asked["fault"] == "throttled" else mishaps.bad_gateway
            self.town.teams.connector.mishaps.append(make(path=person.conversation_id))
        return await self._done(message=texts.troubled(person.name))

    async def _inside(self, _: web.Request) -> web.Response:
        newest = await self.town.do(lambda connection: deliveries.newest(connection, self.town.municipality_id, 100))
        names = {known.id: known.name for known in self.town.directory.values()}
        calls = list(enumerate(self.town.teams.connector.calls))[-MOST_CALLS:]
        return web.json_response(
            {
                "ledger": [_ledger_row(each, names) for each in newest],
                "wire": [
                    {"key": str(number), "title": f"{call.status} {call.method} {call.path[-70:]}", "body": call.body}
                    for number, call in reversed(calls)
                ],
            }
        )

    async def _events(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        told = -1
        with contextlib.suppress(ConnectionResetError, asyncio.CancelledError):
            while self._version >= 0:
                if told != self._version:
                    told = self._version
                    await response.write(f"data: {told}\n\n".encode())
                await self._stirred_since(told)
                await response.write(b": still here\n\n")
        return response

    async def _stirred_since(self, version: int) -> None:
        """Or some seconds have passed."""
        async with self._stirred:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stirred.wait_for(lambda: self._version != version), STILL_HERE)

    def start(self, job: Job) -> bool:
        """False while another is under way."""
        if self._job and not self._job.done():
            return False
        self._job = asyncio.create_task(self._run(job))
        return True

    async def _start(self, job: Job) -> web.Response:
        if not self.start(job):
            return web.json_response({"message": texts.busy()}, status=409)
        return await self._done()

    async def _run(self, job: Job) -> None:
        def tell(progress: str) -> None:
            self.busy = progress
            asyncio.get_running_loop().create_task(self._note())

        try:
            tell("…")
            self.happened = await job(tell)
        except Exception:
            log.exception("the job failed")
            self.happened = texts.failed()
        finally:
            self.busy = ""
            self.jobs_done += 1
            await self._note()

    async def _done(self, **answer: str) -> web.Response:
        await self._note()
        return web.json_response(answer)

    async def _note(self) -> None:
        async with self._stirred:
            self._version += 1
            self._stirred.notify_all()

    async def _shut(self, _: web.Application) -> None:
        if self._job:
            self._job.cancel()
        async with self._stirred:
            self._version = -1
            self._stirred.notify_all()

    def _person(self, conversation_id: str) -> LocalPerson:
        found = (each for each in self.town.persons.values() if each.conversation_id == conversation_id)
        person = next(found, None)
        if person is None:
            raise web.HTTPNotFound
        return person


_OWN: tuple[Path, ...] = (renderer.WEB / "page.js", renderer.WEB / "page.css")


def _chat(town: Town, conversation_id: str, name: str, role: str, *, channel: bool) -> Json:
    messages = town.received(conversation_id)
    return {
        "id": conversation_id,
        "name": name,
        "role": role,
        "channel": channel,
        "count": len(messages),
        "first": town.before_play.get(conversation_id, 0),
    }


def _ledger_row(delivery: Delivery, names: dict[str, str]) -> list[str]:
    moment = (delivery.sent_at or delivery.recorded_at).astimezone(SWEDEN)
    whom = names.get(delivery.person_id or "", CHANNEL.name)
    kind, state = texts.delivery_kind(delivery.kind), texts.delivery_state(delivery.state)
    return [kind, whom, state, texts.delivery_why(delivery.why), f"{moment:%Y-%m-%d %H:%M}"]
