"""How connections are served: how long a request may take to arrive, how many there may be, how little a refusal says.

aiohttp bounds none of it: a caller who sends a byte now and then holds a connection for as long as it likes.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any, cast

from aiohttp import StreamReader, web
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.web_protocol import RequestHandler, RequestPayloadError

log = logging.getLogger(__name__)

HEAD_SECONDS = 15.0
"""From a request's first byte, or the connection's opening, to the end of its head."""
REQUEST_SECONDS = 30.0
"""From there to the end of its body."""
MOST = 500
"""Connections at once: at one more, the one that has waited longest without a request gives its place."""


class Runner(web.AppRunner):
    """Whatever is wrong with a request, its answer is a number; what is no HTTP at all leaves one line in the log."""

    async def _make_server(self) -> web.Server:
        made, bounded = await super()._make_server(), BoundedServer.__new__(BoundedServer)
        bounded.__dict__.update(made.__dict__)
        return bounded


class BoundedServer(web.Server):
    def __call__(self) -> RequestHandler:
        return _Connection(self, loop=self._loop, **self._kwargs)

    def make_room(self) -> None:
        """Those that have never asked anything go first, the oldest of them before the others."""
        held = [each for each in cast("list[_Connection]", self.connections) if not each.is_leaving]
        if len(held) > MOST:
            idle = [each for each in held if each.is_waiting]
            leaving = min(idle or held[-1:], key=lambda each: each.has_asked)
            log.info("more than %d connections: one is closed", MOST)
            leaving.force_close()


class _Connection(RequestHandler):
    __slots__ = ("_begun", "_body", "_late")
    _begun: float
    _body: StreamReader | None
    _late: asyncio.TimerHandle | None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._body = self._late = None
        self._begin()
        cast(BoundedServer, self._manager).make_room()

    def connection_lost(self, exc: BaseException | None) -> None:
        self._in_time()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """A request that comes whole, as nearly all do, costs no timer."""
        asked = self._request_count
        super().data_received(data)
        if self._request_count > asked:
            self._head_came()
        elif self._body is not None:
            self._body_came()
        elif data and self._late is None:
            self._begin()

    def _begin(self) -> None:
        self._begun = self._loop.time()
        self._late = self._loop.call_at(self._begun + HEAD_SECONDS, self._too_slow)

    def _head_came(self) -> None:
        begun = self._begun if self._late else self._loop.time()
        self._in_time()
        self._body = self._messages[-1][1]
        if not self._body.is_eof():
            self._late = self._loop.call_at(begun + REQUEST_SECONDS, self._too_slow)
        self._body_came()

    def _body_came(self) -> None:
        if self._body and self._body.is_eof():
            self._body = None
            self._in_time()

    def _in_time(self) -> None:
        if self._late:
            self._late.cancel()
            self._late = None

    def _too_slow(self) -> None:
        self._late = None
        log.info("a request took too long to arrive: its connection is closed")
        self.force_close()

    @property
    def is_waiting(self) -> bool:
        """For a request, the first or the next. Of many that come at once, aiohttp has not begun to wait for all."""
        return not self.has_asked or (self._waiter is not None and not self._waiter.done())

    @property
    def is_leaving(self) -> bool:
        """Closed already, though the loop has not told the server so."""
        return self._force_close

    @property
    def has_asked(self) -> bool:
        return self._request_count > 0

    def handle_error(
        self, request: web.BaseRequest, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        if request.writer.output_size > 0:  # too late to say anything
            return super().handle_error(request, status, exc, message)
        if status < 500:
            log.info("refused with %d: %s", status, type(exc).__name__)
        else:
            log.error("a request was not answered", exc_info=exc)
        response = web.Response(status=status)
        response.force_close()
        return response

    def log_exception(self, *args: Any, **kw: Any) -> None:
        """What is left of a refused request is read to its end, and may turn out to be nonsense."""
        fault = kw.get("exc_info")
        if isinstance(fault, HttpProcessingError | RequestPayloadError):
            log.info("the rest of a request could not be read: %s", type(fault).__name__)
        else:
            super().log_exception(*args, **kw)
