"""Where a file may be put, and what an answer to an offer must look like."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from aiohttp import web

from bot.ports import FileAnswered, NotSent, Reply
from bot.rehearsal.connector import FILE
from bot.teams.files import MAX_FILE, Upload, Uploads, read
from tests.fake_teams import ECONOMY, Scene

RIGHT = "https://kommunen-my.sharepoint.com/personal/x/_api/v2.0/drive/items/1/uploadSession?guid='a%20b'&dc=0"
INFO = {"contentUrl": RIGHT, "name": "a.docx", "uploadUrl": RIGHT, "uniqueId": "1", "fileType": "docx"}


def upload(url: str) -> Upload:
    return Upload(url, url, "a.docx", "1", "docx")


def answer(**other: Any) -> dict[str, Any]:
    return {"type": "fileUpload", "action": "accept", "context": {"a": "b"}, "uploadInfo": INFO} | other


@pytest_asyncio.fixture
async def uploads() -> AsyncIterator[Uploads]:
    async with aiohttp.ClientSession() as session:
        yield Uploads(session, local=False)


@pytest.mark.parametrize("url", [RIGHT, "https://kommunen.sharepoint.com/x", "https://K.SharePoint-DF.com:443/x"])
async def test_onedrive_is_where_a_file_may_be_put(uploads: Uploads, url: str) -> None:
    uploads.check(upload(url))


@pytest.mark.parametrize(
    "url",
    [
        "https://kommunen.sharepoint.com/å",
        "http://kommunen.sharepoint.com/x",
        "https://kommunen.sharepoint.com:8443/x",
        "https://sharepoint.com.evil.example/x",
        "https://evilsharepoint.com/x",
        "https://evil.example/kommunen.sharepoint.com",
        "https://evil.example#.sharepoint.com",
        "https://evil.example?.sharepoint.com",
        "https://evil.example\\.sharepoint.com/x",
        "https://kommunen.sharepoint.com@evil.example/x",
        "https://user:word@kommunen.sharepoint.com/x",
        "https://kommunen.sharepoint.com./x",
        "https://kommunen.sharepoint.com/ x",
        "https://kommunen.sharepoint.com:99999/x",
        "https://[::1/x",
        "http://127.0.0.1/x",
        "https://169.254.169.254/x",
        "file:///etc/passwd",
        "kommunen.sharepoint.com",
    ],
)
async def test_nowhere_else(uploads: Uploads, url: str) -> None:
    with pytest.raises(NotSent):
        uploads.check(upload(url))
    with pytest.raises(NotSent):
        await uploads.put(upload(url), b"x")


@pytest.mark.parametrize("size", [0, MAX_FILE + 1])
async def test_a_file_has_a_size_that_can_be_sent(uploads: Uploads, size: int) -> None:
    with pytest.raises(NotSent, match="FileSize"):
        await uploads.put(upload(RIGHT), bytes(size))


@pytest.mark.parametrize(
    "value",
    [
        None,
        "accept",
        {},
        answer(type="other"),
        answer(action="maybe"),
        answer(uploadInfo=None),
        answer(uploadInfo=INFO | {"uploadUrl": 7}),
        answer(uploadInfo=INFO | {"uniqueId": ""}),
    ],
)
async def test_an_answer_of_another_shape_is_no_answer(local: Scene, value: Any) -> None:
    assert read(value) is None
    activity = local.local.stage.personal("invoke", "f:1", ECONOMY, local.local._now())
    told = await local.local.deliver(activity | {"name": "fileConsent/invoke", "value": value})
    assert told.status == 400
    assert local.handler.events == []


async def test_a_context_of_another_shape_is_empty() -> None:
    found = read(answer(context=["x"]))
    assert found is not None
    assert found.context == {}


async def test_a_redirected_upload_is_not_followed_and_no_token_is_sent(local: Scene) -> None:
    seen: list[dict[str, str]] = []

    async def elsewhere(request: web.Request) -> web.Response:
        seen.append(dict(request.headers))
        raise web.HTTPTemporaryRedirect(f"{base}/again")

    app = web.Application()
    app.router.add_put("/{rest:.*}", elsewhere)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    local.handler.reply = Reply(file=b"bytes")
    activity = local.local.stage.personal("invoke", "f:1", ECONOMY, local.local._now())
    there = INFO | {"uploadUrl": f"{base}/x", "contentUrl": f"{base}/x"}
    sent = local.local.stage.file_answered(activity, "1", True, {"a": "b"}, there)
    assert (await local.local.deliver(sent)).status == 200
    await local.connector.until(lambda: len(local.connector.messages(ECONOMY.conversation_id)) == 1)
    await runner.cleanup()
    (event,) = local.handler.events
    assert isinstance(event, FileAnswered)
    assert (event.accepted, event.context) == (True, {"a": "b"})
    (headers,) = seen
    assert "Authorization" not in headers
    (told,) = local.connector.messages(ECONOMY.conversation_id)
    assert told.attachment(FILE) is None
    assert "OneDrive" in told.text
