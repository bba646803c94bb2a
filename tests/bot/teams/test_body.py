"""What the body may be."""

import asyncio
import gzip
import json
from typing import Any

import aiohttp
import pytest
from yarl import URL

from bot.rehearsal.payloads import Json
from tests.fake_teams import ECONOMY, Scene


async def posted(scene: Scene, body: bytes, content_type: str = "application/json") -> int:
    async with aiohttp.ClientSession() as session:
        headers = {"Content-Type": content_type}
        async with session.post(scene.local.bot_url, data=body, headers=headers) as response:
            assert await response.read() == b""
            return response.status


def said(scene: Scene, **change: Any) -> Json:
    stage = scene.local.stage
    return stage.message(stage.personal("message", "1", ECONOMY, scene.local._now()), "hej") | change


async def test_more_than_256_kb_is_413(local: Scene) -> None:
    assert await posted(local, json.dumps(said(local, text="x" * 255 * 1024)).encode()) == 201
    assert await posted(local, json.dumps(said(local, text="x" * 257 * 1024)).encode()) == 413
    assert len(local.handler.events) == 1


async def test_more_than_256_kb_without_a_length_is_413(local: Scene) -> None:
    async def chunks() -> Any:
        for _ in range(300):
            yield b"x" * 1024

    async with aiohttp.ClientSession() as session:
        headers = {"Content-Type": "application/json"}
        async with session.post(local.local.bot_url, data=chunks(), headers=headers) as response:
            assert response.status == 413


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"text"',
        b"1e999",
        b"{}",
        b"\xff\xfe",
        b'{"type": NaN}',
        b'{"a":' * 100_00 + b"1" + b"}" * 100_00,
        b"[" * 200_000,
        b'{"type":"message","id":"\\ud800"}',
    ],
)
async def test_what_is_no_activity_is_400(local: Scene, body: bytes) -> None:
    assert await posted(local, body) == 400


@pytest.mark.parametrize(
    "change",
    [
        {"type": None},
        {"type": 1},
        {"type": ""},
        {"id": None},
        {"id": {"a": 1}},
        {"id": "a\nb"},
        {"id": "x" * 5000},
        {"from": None},
        {"from": "x"},
        {"from": {}},
        {"from": {"id": 7}},
        {"from": {"id": "29:1", "aadObjectId": 7}},
        {"from": {"id": "29:1", "name": []}},
        {"recipient": None},
        {"conversation": []},
        {"conversation": {"id": "a:1", "tenantId": 5}},
        {"channelData": "x"},
        {"channelData": {"tenant": "x"}},
        {"channelData": {"tenant": {"id": []}}},
        {"serviceUrl": None},
        {"channelId": None},
        {"text": {"a": 1}},
        {"entities": "x"},
        {"entities": ["x"]},
        {"membersAdded": [None]},
        {"replyToId": 3},
        {"locale": []},
    ],
)
async def test_a_wrong_shape_is_400(local: Scene, change: Json) -> None:
    assert await posted(local, json.dumps(said(local, **change)).encode()) == 400
    assert local.handler.events == []


async def test_another_content_type_is_400(local: Scene) -> None:
    assert await posted(local, json.dumps(said(local)).encode(), "text/plain") == 400


@pytest.mark.parametrize("packed", [gzip.compress(b" " * 10_000_000), b"not packed at all"])
@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
async def test_a_packed_body_is_400_and_never_unpacked(local: Scene, packed: bytes, encoding: str) -> None:
    async with aiohttp.ClientSession() as session:
        headers = {"Content-Type": "application/json", "Content-Encoding": encoding}
        async with session.post(local.local.bot_url, data=packed, headers=headers) as response:
            assert (response.status, await response.read()) == (400, b"")


async def test_a_deeply_nested_value_is_400_and_brackets_in_text_are_not(local: Scene) -> None:
    value: Any = "x"
    for _ in range(40):
        value = {"a": value}
    assert await posted(local, json.dumps(said(local, value=value)).encode()) == 400
    assert await posted(local, json.dumps(said(local, text='[{"\\' * 100)).encode()) == 201


async def test_an_unknown_kind_of_activity_is_no_event(local: Scene) -> None:
    assert await posted(local, json.dumps(said(local, type="somethingNew")).encode()) == 201
    assert local.handler.events == []


@pytest.mark.parametrize(
    "token", [b"", b"Authorization: Bearer x.y.z\r\n", b"Authorization: Bearer " + b"e" * 6000 + b"\r\n"]
)
async def test_a_stranger_is_refused_before_the_body_is_there(signed: Scene, token: bytes) -> None:
    url = URL(signed.local.bot_url)
    reader, writer = await asyncio.open_connection(url.host, url.port)
    head = f"POST {url.path} HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 20000\r\n"
    writer.write(head.encode() + token + b"\r\n")
    async with asyncio.timeout(5):
        assert b" 401 " in await reader.readline()
    writer.close()
