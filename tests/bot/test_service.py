"""`tertialbot serve` as a process of its own: what it shows an operator, and how it stops."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families
from prometheus_client.samples import Sample

from bot.followup.timekeeper import Timekeeper
from bot.metrics import Ledger, Metrics
from storage.database import Database
from tests.bot.test_metrics import NOW

pytestmark = pytest.mark.slow


@dataclass
class Served:
    url: str
    process: asyncio.subprocess.Process
    session: aiohttp.ClientSession

    @property
    def loop(self) -> str:
        """By the libraries that the process holds."""
        return "uvloop" if "uvloop" in Path(f"/proc/{self.process.pid}/maps").read_text("utf-8") else "asyncio"

    async def shows(self, path: str, **headers: str) -> tuple[int, str]:
        async with self.session.get(f"{self.url}{path}", headers=headers) as response:
            return response.status, await response.text()

    async def until(self, path: str, wanted: int) -> None:
        for _ in range(200):
            try:
                if (await self.shows(path))[0] == wanted:
                    return
            except aiohttp.ClientConnectionError:
                pass
            await asyncio.sleep(0.1)
        raise AssertionError(f"{path} never answered {wanted}")


@pytest.fixture
def loop() -> str:
    return "uvloop"


on_both_loops = pytest.mark.parametrize("loop", ["uvloop", "asyncio"])


@pytest.fixture
async def served(database_url: str, tmp_path: Path, unused_tcp_port: int, loop: str) -> AsyncIterator[Served]:
    """`loop` asyncio: as on a machine that has no uvloop."""
    environment = {"PATH": os.environ["PATH"], "DATABASE_URL": database_url, "PORT": str(unused_tcp_port)}
    if loop == "asyncio":
        (tmp_path / "uvloop.py").write_text("raise ImportError\n", "utf-8")
        environment["PYTHONPATH"] = str(tmp_path)
    process = await asyncio.create_subprocess_exec(
        *(Path(sys.executable).parent / "tertialbot", "serve"),
        env=environment | {"LOG_FORMAT": "json"},
        cwd=tmp_path,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with aiohttp.ClientSession() as session:
        made = Served(f"http://127.0.0.1:{unused_tcp_port}", process, session)
        await made.until("/readyz", 200)
        assert made.loop == loop
        yield made
    if process.returncode is None:
        process.kill()
        await process.wait()


async def figures_after_a_tick(served: Served) -> dict[str, Sample]:
    """The program answers before it has gone through the schedule for the first time."""
    async with asyncio.timeout(20):
        while True:
            status, text = await served.shows("/metrics")
            assert status == 200
            families = text_string_to_metric_families(text)
            figures = {sample.name: sample for family in families for sample in family.samples}
            if figures["tertialbot_last_tick_timestamp_seconds"].value:
                return figures
            await asyncio.sleep(0.1)


async def test_the_operator_sees_life_readiness_and_figures(served: Served) -> None:
    assert await served.shows("/healthz") == (200, '{"status": "ok"}')
    assert await served.shows("/readyz") == (200, '{"status": "ok"}')
    async with served.session.post(f"{served.url}/api/messages", data=b"not json") as response:
        refused = response.status
    figures = await figures_after_a_tick(served)
    assert figures["tertialbot_requests_total"].labels == {"status": str(refused)}
    assert abs(figures["tertialbot_last_tick_timestamp_seconds"].value - time.time()) < 60
    assert figures["tertialbot_info"].labels["version"]


POSTED = b"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
NO_HTTP = {
    "no HTTP": b"\x16\x03\x01\x02\x00\x01\r\n\r\n",
    "a header without end": b"POST /api/messages HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 20_000 + b"\r\n\r\n",
    "a length below zero": b"POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
    "two lengths": b"POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
    "no host": b"POST /api/messages HTTP/1.1\r\n\r\n",
    "a header with NUL": b"POST /api/messages HTTP/1.1\r\nHost: x\r\nA: b\0c\r\n\r\n",
    "packed oddly": POSTED + b"Content-Encoding: gzip\r\nContent-Length: 9\r\nConnection: close\r\n\r\nno gzip!!",
    "a chunk of no size": POSTED + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",
}


@on_both_loops
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_is_no_http_gets_a_number_and_leaves_no_traceback(served: Served) -> None:
    host, _, port = served.url.removeprefix("http://").partition(":")
    _, half_sent = await asyncio.open_connection(host, int(port))
    half_sent.write(POSTED + b"Content-Length: 9\r\n\r\nhalf")
    await half_sent.drain()
    for name, sent in NO_HTTP.items():
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(sent)
        head, _, body = (await asyncio.wait_for(reader.read(), 10)).partition(b"\r\n\r\n")
        writer.close()
        assert (head.split()[1], body) == (b"400", b""), name
    half_sent.transport.abort()
    await served.until("/healthz", 200)
    served.process.terminate()
    _, said = await served.process.communicate()
    assert b"Traceback" not in said
    assert b'"level": "error"' not in said
    assert b"the body broke off" in said


@on_both_loops
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_port_that_is_taken_is_one_line(served: Served, tmp_path: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "DATABASE_URL": f"sqlite:///{tmp_path}/other.db"}
    second = await asyncio.create_subprocess_exec(
        *(Path(sys.executable).parent / "tertialbot", "serve"),
        env=environment | {"PORT": served.url.rpartition(":")[2]},
        cwd=tmp_path,
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await second.communicate()
    assert second.returncode == 1
    assert b"Cannot listen on 127.0.0.1" in said.splitlines()[-1]
    assert b"Traceback" not in said


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
async def test_the_address_that_is_printed_is_the_one_that_answers(sqlite_url: str, tmp_path: Path, host: str) -> None:
    process = await asyncio.create_subprocess_exec(
        *(Path(sys.executable).parent / "tertialbot", "serve"),
        env={"PATH": os.environ["PATH"], "DATABASE_URL": sqlite_url, "HOST": host, "PORT": "0"},
        cwd=tmp_path,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert process.stdout
    address = (await process.stdout.readline()).decode().removeprefix("Listening on ").strip()
    async with aiohttp.ClientSession() as session, session.get(f"{address}/healthz") as response:
        assert response.status == 200
    process.terminate()
    assert await process.wait() == 0


@on_both_loops
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_stop_waits_for_nobody_longer_than_ten_seconds(served: Served) -> None:
    host, _, port = served.url.removeprefix("http://").partition(":")
    _, half_sent = await asyncio.open_connection(host, int(port))
    half_sent.write(b"POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
    await half_sent.drain()
    await asyncio.sleep(0.2)
    served.process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(10):
        _, said = await served.process.communicate()
    half_sent.close()
    assert served.process.returncode == 0
    assert b"Traceback" not in said
    assert b'"level": "error"' not in said


async def test_a_fault_in_the_schedule_is_logged_and_the_clock_goes_on(
    sqlite_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[bool] = []
    metrics = Metrics()
    database = Database(sqlite_url)
    timekeeper = Timekeeper(database, "tenant-1", lambda: NOW, metrics, lambda: told.append(True))
    with database.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE municipality RENAME TO elsewhere")
    await timekeeper.look()
    (record,) = caplog.records
    assert "no such table" in record.getMessage()
    assert b"tertialbot_last_tick_timestamp_seconds 0.0" in metrics.render(Ledger({}, 0.0))
    with database.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE elsewhere RENAME TO municipality")
    await timekeeper.look()
    assert b"tertialbot_last_tick_timestamp_seconds 0.0" not in metrics.render(Ledger({}, 0.0))
    database.close()
