"""Keeps a number of requests in flight on connections of their own, and counts. Bare protocol, for the same reason."""

from __future__ import annotations

import asyncio
import functools
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Counted:
    """`waits` in seconds, of the answers within the window."""

    answers: int = 0
    faults: int = 0
    waits: list[float] = field(default_factory=list)


class _Client(asyncio.Protocol):
    def __init__(self, requests: Iterator[bytes], counted: Counted, until: float, due: float | None = None) -> None:
        self._requests, self._counted, self._until, self._due = requests, counted, until, due
        self._read = bytearray()
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._ask()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.done.done():
            self.done.set_result(None)

    def data_received(self, data: bytes) -> None:
        self._read += data
        end = self._read.find(b"\r\n\r\n")
        if end < 0:
            return
        head = bytes(self._read[:end]).lower()
        length = int(head.split(b"content-length:")[1].split(b"\r\n")[0]) if b"content-length:" in head else 0
        if len(self._read) < end + 4 + length:
            return
        self._counted.answers += 1
        self._counted.faults += not self._read.startswith((b"HTTP/1.1 200", b"HTTP/1.1 201", b"HTTP/1.1 202"))
        self._counted.waits.append(time.perf_counter() - self._asked)
        self._read.clear()
        self._ask()

    def _ask(self) -> None:
        self._asked = now = time.perf_counter()
        if self._due is not None:
            self._asked = self._due
        request = next(self._requests, None) if now < self._until else None
        if request is None:
            self._transport.close()
        else:
            self._transport.write(request)  # type: ignore[attr-defined]


async def load(port: int, bodies: Iterable[bytes], in_flight: int, seconds: float, token: str = "") -> Counted:
    """Until the time is out or there are no more bodies."""
    requests = (_request(port, body, token) for body in bodies)
    counted, until = Counted(), time.perf_counter() + seconds
    loop = asyncio.get_running_loop()
    clients = [
        await loop.create_connection(lambda: _Client(requests, counted, until), "127.0.0.1", port)
        for _ in range(in_flight)
    ]
    await asyncio.gather(*(client.done for _, client in clients))
    return counted


async def steady(port: int, bodies: Iterable[bytes], each_second: float) -> Counted:
    """Each body at its own moment, whether or not those before it are answered; waits count from that moment."""
    counted, began = Counted(), time.perf_counter()
    loop = asyncio.get_running_loop()
    clients = []
    for number, body in enumerate(bodies):
        due = began + number / each_second
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        one = functools.partial(_Client, iter([_request(port, body)]), counted, float("inf"), due)
        clients.append((await loop.create_connection(one, "127.0.0.1", port))[1])
    await asyncio.gather(*(client.done for client in clients))
    return counted


def _request(port: int, body: bytes, token: str = "") -> bytes:
    authorized = f"Authorization: Bearer {token}\r\n" if token else ""
    head = (
        f"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"{authorized}Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
