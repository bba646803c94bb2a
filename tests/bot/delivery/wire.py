"""The wire between a replica and PostgreSQL, that can be cut: what is sent then is neither delivered nor refused."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from sqlalchemy import make_url

CHUNK = 64 * 1024


class Wire:
    """A TCP port of this machine that leads to a server's socket."""

    def __init__(self, server_url: str) -> None:
        self._to = make_url(server_url)
        self._whole = asyncio.Event()
        self._whole.set()
        self._pumps: set[asyncio.Task[None]] = set()
        self.url = ""

    def cut(self) -> None:
        self._whole.clear()

    def mend(self) -> None:
        self._whole.set()

    async def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server_reader, server_writer = await asyncio.open_unix_connection(f"{self._to.query['host']}/.s.PGSQL.5432")
        for source, sink in ((reader, server_writer), (server_reader, writer)):
            task = asyncio.create_task(self._pass_on(source, sink))
            self._pumps.add(task)
            task.add_done_callback(self._pumps.discard)

    async def _pass_on(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        try:
            while chunk := await source.read(CHUNK):
                await self._whole.wait()
                sink.write(chunk)
                await sink.drain()
        except ConnectionError:
            pass
        finally:
            sink.close()
            with suppress(ConnectionError):
                await sink.wait_closed()

    @asynccontextmanager
    async def open(self, host: str = "127.0.0.1") -> AsyncIterator[Wire]:
        server = await asyncio.start_server(self.accept, host, 0)
        port = server.sockets[0].getsockname()[1]
        plain = self._to.set(host=host, port=port, query={})
        self.url = plain.render_as_string(hide_password=False)
        try:
            yield self
        finally:
            server.close()
            for task in list(self._pumps):
                task.cancel()
            await asyncio.gather(*self._pumps, return_exceptions=True)
