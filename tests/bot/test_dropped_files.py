"""Files dropped in the personal chat, over HTTP: who may, what is fetched, what is told."""

from __future__ import annotations

import asyncio
import io
import logging
import threading
import zipfile
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import BaseTestServer, TestServer
from sqlalchemy import func, select

from bot.administration import dropped_content
from bot.administration.dropped_content import Dropped
from bot.chat.drops import Drops
from bot.documents.errors import Progress
from bot.ports import Address, ChatFile, FilesDropped, Message, NotFetched, Reply, Sender, Sent
from bot.rehearsal.payloads import Json
from bot.rehearsal.town import CHANNEL, OWNERS_FILE, PLAN_FILE, Town
from bot.teams import files as teams_files
from bot.teams.dropped import Downloads
from bot.teams.dropped import read as dropped_in
from plan.dropped import FileFault
from storage.tables import dropped_file
from tests.bot.acting import ADMINISTRATOR, HR, shown

pytestmark = pytest.mark.slow

SECRET = "tempauth-Zkvintorp"


@dataclass
class FileHost:
    """Where the platform says that files lie; `asked` are the headers of each request."""

    server: BaseTestServer
    asked: list[dict[str, str]] = field(default_factory=list)

    def file(self, path: str, name: str = "plan.docx", url: str = "") -> Json:
        address = url or str(self.server.make_url(f"/{path}?tempauth={SECRET}"))
        content = {"downloadUrl": address, "uniqueId": "1", "fileType": name.rpartition(".")[2]}
        return {"contentType": "application/vnd.microsoft.teams.file.download.info", "name": name, "content": content}


@pytest_asyncio.fixture
async def host() -> AsyncIterator[FileHost]:
    asked: list[dict[str, str]] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        asked.append(dict(request.headers))
        what = request.path.strip("/")
        if what.isdigit():
            return web.Response(status=int(what))
        if what == "moved":
            return web.Response(status=302, headers={"Location": "https://kommunen.sharepoint.com/fil"})
        if what == "slow":
            await asyncio.sleep(30)
        if what == "endless":
            response = web.StreamResponse()
            await response.prepare(request)
            while True:
                await response.write(bytes(1024 * 1024))
        return web.Response(body=CONTENTS[what])

    app = web.Application()
    app.router.add_get("/{what}", answer)
    async with TestServer(app) as server:
        yield FileHost(server, asked)


def packed(**files: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in files.items():
            package.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return made.getvalue()


CONTENTS = {
    "empty": b"",
    "text": b"Hej hopp, ingen plan alls\n",
    "pdf": b"%PDF-1.4 och sedan inget",
    "bomb": packed(word__document_xml=bytes(30 * 1024 * 1024)),
    "old": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
}


async def dropped(town: Town, upn: str, *files: Json, text: str = "") -> str:
    """What the bot says of it."""
    chat = town.persons[upn].conversation_id
    before = len(town.received(chat))
    await town.teams.drop(town.persons[upn], *files, text=text)
    await town.application.drops.settled()
    return "\n".join(shown(message) for message in town.received(chat, before))


async def kept(town: Town) -> int:
    return await town.do(lambda each: each.execute(select(func.count()).select_from(dropped_file)).scalar_one())


async def test_what_cannot_be_fetched_or_read_is_told_in_one_sentence(
    moved_in: Town, host: FileHost, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(teams_files, "MAX_FILE", 3 * 1024 * 1024)
    away = "https://kommunen.sharepoint.example/fil"
    cases = {
        host.file("401")["content"]["downloadUrl"]: ("plan.docx", "gäller inte längre"),
        host.file("403")["content"]["downloadUrl"]: ("plan.docx", "gäller inte längre"),
        host.file("404")["content"]["downloadUrl"]: ("plan.docx", "gäller inte längre"),
        host.file("500")["content"]["downloadUrl"]: ("plan.docx", "gick inte att hämta"),
        host.file("moved")["content"]["downloadUrl"]: ("plan.docx", "ligger inte i kommunens"),
        away: ("plan.docx", "ligger inte i kommunens"),
        f"http://127.0.0.1.example/{SECRET}": ("plan.docx", "ligger inte i kommunens"),
        host.file("endless")["content"]["downloadUrl"]: ("plan.docx", "är för stor"),
        host.file("empty")["content"]["downloadUrl"]: ("plan.docx", "är tom"),
        host.file("text")["content"]["downloadUrl"]: ("plan.pptx", "ingen sorts fil som jag läser"),
        host.file("pdf")["content"]["downloadUrl"]: ("plan.pdf", "gick inte att läsa"),
        host.file("bomb")["content"]["downloadUrl"]: ("plan.docx", "är för stor"),
        host.file("old")["content"]["downloadUrl"]: ("plan.doc", "format som jag inte läser"),
    }
    for url, (name, told) in cases.items():
        said = await dropped(moved_in, ADMINISTRATOR, host.file("", name, url))
        assert told in said, (url, said)
        assert f"”{name}”" in said
        assert said.endswith("Inget sparades.")
    assert await kept(moved_in) == 0
    assert not [headers for headers in host.asked if "Authorization" in headers]
    for content in ({}, {"downloadUrl": 1}, {"downloadUrl": "x" * 9000}, None, "fil"):
        broken = {"contentType": "application/vnd.microsoft.teams.file.download.info", "content": content}
        assert "”fil” gick inte att hämta" in await dropped(moved_in, ADMINISTRATOR, broken), content
    ours = (each.getMessage() for each in caplog.records if each.name != "aiohttp.access")  # that is the host's own
    assert SECRET not in "".join(ours)


async def test_a_host_that_does_not_answer_is_not_waited_for(host: FileHost) -> None:
    async with aiohttp.ClientSession() as session:
        slow = Downloads(session, local=True, seconds=0.1)
        drop = dropped_in([host.file("slow")])
        assert drop is not None
        with pytest.raises(NotFetched) as failed:
            await slow.file(drop.files[0]).fetch()
    assert failed.value.fault is FileFault.TOO_SLOW
    assert SECRET not in repr(drop)
    assert SECRET not in repr(failed.value)


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:1/fil",
        "http://kommunen.sharepoint.com/fil",
        "https://kommunen.sharepoint.com.example/fil",
        "https://kommunen.sharepoint.com@127.0.0.1/fil",
        "https://kommunen.sharepoint.com:8443/fil",
        "https://sharepoint.com/fil",
        "file:///etc/passwd",
        "//kommunen.sharepoint.com/fil",
    ],
)
async def test_outside_local_mode_no_other_host_than_sharepoints_is_asked(host: FileHost, address: str) -> None:
    drop = dropped_in([host.file("", url=address)])
    assert drop is not None
    async with aiohttp.ClientSession() as session:
        with pytest.raises(NotFetched) as failed:
            await Downloads(session, local=False).file(drop.files[0]).fetch()
    assert failed.value.fault is FileFault.ELSEWHERE


async def test_others_are_answered_while_a_large_document_is_read(
    moved_in: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    read = dropped_content.read

    def large(name: str, content: bytes, progress: Progress) -> Dropped:
        begun.set()
        assert go_on.wait(20)
        return read(name, content, progress)

    monkeypatch.setattr(dropped_content, "read", large)
    file = moved_in.teams.connector.lay("plan.txt", PLAN_FILE.read_bytes())
    await moved_in.teams.drop(moved_in.persons[ADMINISTRATOR], file)
    assert await asyncio.to_thread(begun.wait, 20)
    await moved_in.teams.say(moved_in.persons[HR], "uppdatera digital post")
    answered = moved_in.received(moved_in.persons[HR].conversation_id)[-1]
    go_on.set()
    await moved_in.application.drops.settled()
    assert answered.text or answered.card
    assert moved_in.card_of(moved_in.persons[ADMINISTRATOR])


async def test_only_an_administrator_has_a_file_read_and_one_at_a_time(moved_in: Town, host: FileHost) -> None:
    file = host.file("text", "plan.txt")
    picture = {"contentType": "image/*", "contentUrl": "https://smba.trafficmanager.net/emea/v3/attachments/1"}
    assert "bara emot från en administratör" in await dropped(moved_in, HR, file)
    assert "en bild" in await dropped(moved_in, ADMINISTRATOR, picture)
    assert "en fil i taget" in await dropped(moved_in, ADMINISTRATOR, file, file)
    assert "en fil i taget" in await dropped(moved_in, ADMINISTRATOR, file, picture)
    assert host.asked == []
    formatted = {"contentType": "text/html", "content": "<p>hjälp</p>"}  # each message with text brings it
    assert "Så här kan du skriva till mig" in await dropped(moved_in, ADMINISTRATOR, formatted, text="hjälp")
    chat = len(moved_in.received(CHANNEL.id))
    stage, now = moved_in.teams.stage, moved_in.clock()
    activity = stage.in_channel("message", "f:1", moved_in.persons[ADMINISTRATOR], CHANNEL, now)
    await moved_in.teams.deliver(stage.message(activity, "hjälp", mention=True) | {"attachments": [file]})
    assert host.asked == []
    assert len(moved_in.received(CHANNEL.id)) == chat + 1  # the words are answered, the file is not looked at


async def test_what_is_written_beside_a_file_is_not_read_and_that_is_said(moved_in: Town) -> None:
    file = moved_in.teams.connector.lay("plan.txt", PLAN_FILE.read_bytes())
    for text, said in (("Ny plan!", False), ("", False), ("Vilka aktiviteter är försenade?", True)):
        told = await dropped(moved_in, ADMINISTRATOR, file, text=text)
        assert "Planen är redan lagrad" in told, text
        assert ("inte det du skrev bredvid" in told) is said, text
    await moved_in.teams.say(moved_in.persons[ADMINISTRATOR], "ny plan")
    assert moved_in.received(moved_in.persons[ADMINISTRATOR].conversation_id)[-1].text.startswith("Släpp planen här")
    await moved_in.teams.say(moved_in.persons[HR], "ny plan")
    assert "bara en administratör" in moved_in.received(moved_in.persons[HR].conversation_id)[-1].text


async def test_an_owner_file_is_known_by_its_columns(moved_in: Town) -> None:
    file = moved_in.teams.connector.lay("ansvariga.csv", OWNERS_FILE.read_bytes())
    assert "Ansvariga i filen" in await dropped(moved_in, ADMINISTRATOR, file)
    calls = moved_in.teams.connector.calls
    assert [each.body.get("type") for each in calls][-2:] == ["typing", "message"]  # that it is read shows at once


async def test_a_message_that_the_platform_brings_twice_is_read_once(moved_in: Town) -> None:
    file = moved_in.teams.connector.lay("ansvariga.csv", OWNERS_FILE.read_bytes())
    person, stage = moved_in.persons[ADMINISTRATOR], moved_in.teams.stage
    activity = stage.dropped(stage.personal("message", "f:same", person, moved_in.clock()), [file])
    before = len(moved_in.received(person.conversation_id))
    for _ in range(2):
        await moved_in.teams.deliver(activity)
    await moved_in.application.drops.settled()
    assert len(moved_in.received(person.conversation_id)) == before + 1


class Chat:
    """A messenger that keeps what stands in one chat; `told` is set by each message and each update."""

    def __init__(self) -> None:
        self.messages: dict[str, str] = {}
        self.told = asyncio.Event()

    async def open_personal(self, tenant_id: str, service_url: str, user_id: str) -> Address:
        raise NotImplementedError

    async def member(self, address: Address, user_id: str) -> None:
        raise NotImplementedError

    async def send(self, address: Address, message: Message, thread_id: str | None = None) -> Sent:
        self.messages[str(len(self.messages))] = message.text
        self.told.set()
        return Sent(address.conversation_id, str(len(self.messages) - 1))

    async def update(self, address: Address, message_id: str, message: Message) -> None:
        self.messages[message_id] = message.text
        self.told.set()


async def test_a_slow_file_shows_how_far_it_is_read_and_the_answer_takes_that_messages_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chat, told, loop = Chat(), [], asyncio.get_running_loop()

    async def fetch() -> bytes:
        await chat.told.wait()
        told.append(dict(chat.messages))
        return b""

    def slow(name: str, content: bytes, progress: Progress) -> Dropped:
        for page in (12, 13):
            chat.told.clear()
            progress(page, 60)
            asyncio.run_coroutine_threadsafe(chat.told.wait(), loop).result(20)
            told.append(dict(chat.messages))
        return read(name, content, progress)

    async def nothing(*_: object) -> Reply:
        return Reply()

    read = dropped_content.read
    monkeypatch.setattr(dropped_content, "read", slow)
    drops = Drops(chat, nothing, nothing, pause=0.01)  # type: ignore[arg-type]
    sender, address = Sender("29:1", None, ""), Address("t", "https://x/", "a:1")
    drops.begin(FilesDropped("1", sender, address, files=(ChatFile("plan.pdf", "1", fetch),)))
    await drops.settled()
    assert told == [
        {"0": "Läser ”plan.pdf” …"},
        {"0": "Läser ”plan.pdf”, sida 12 av 60 …"},
        {"0": "Läser ”plan.pdf”, sida 13 av 60 …"},
    ]
    assert chat.messages["0"].startswith("”plan.pdf” är tom.")
    assert list(chat.messages) == ["0"]


async def test_a_reading_under_way_does_not_hold_up_a_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, pages = threading.Event(), []

    async def fetch() -> bytes:
        return b""

    async def nothing(*_: object) -> Reply:
        return Reply()

    def endless(name: str, content: bytes, progress: Progress) -> Dropped:
        while True:
            pages.append(begun.wait(0.01))
            progress(len(pages), 0)
            begun.set()

    monkeypatch.setattr(dropped_content, "read", endless)
    drops = Drops(Chat(), nothing, nothing)  # type: ignore[arg-type]
    sender, address = Sender("29:1", None, ""), Address("t", "https://x/", "a:1")
    drops.begin(FilesDropped("1", sender, address, files=(ChatFile("plan.pdf", "1", fetch),)))
    assert await asyncio.to_thread(begun.wait, 20)
    async with asyncio.timeout(20):
        await drops.close()
        await asyncio.get_running_loop().shutdown_default_executor()


async def test_an_owner_file_that_lacks_a_column_is_told_of_as_one_and_read_as_no_plan(moved_in: Town) -> None:
    rows = "Enhet;Namn;E-post\nEkonomi;Enhetschef Ekonomi;a@b.example\nIT;Enhetschef IT;c@d.example\n"
    said = await dropped(moved_in, ADMINISTRATOR, moved_in.teams.connector.lay("lista.csv", rows.encode()))
    assert "”lista.csv” ser ut som en fil med ansvariga och inte som en plan" in said
    assert await kept(moved_in) == 0
