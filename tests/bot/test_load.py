"""Two hundred persons at once for a quarter of a minute, against the program as it is served."""

from __future__ import annotations

import asyncio
import os
import random
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from bot.rehearsal.connector import Connector
from bot.rehearsal.local_teams import BotEnd, LocalTeams
from bot.rehearsal.payloads import LocalPerson
from bot.rehearsal.town import OWNERS_FILE, PLAN_FILE
from tests import forked
from tests.fake_login import TENANT_ID

PERSONS, SECONDS, WARM_UP = 200, 16.0, 6.0
MOST_GROWTH_KB = 24 * 1024
WORDS = ("hjälp", "status", "mina aktiviteter")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def resident_kb(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


def leaders() -> list[LocalPerson]:
    return [
        LocalPerson(f"1ead0000-0000-4000-8000-{number:012}", f"ledare{number}@mjolby.example", f"Ledare {number}")
        for number in range(PERSONS)
    ]


def serve(folder: Path, port: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "bot", "serve"], cwd=folder, env=environment(folder, port))


def environment(folder: Path, port: int = 0) -> dict[str, str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("Microsoft")}
    own = {"DATABASE_URL": f"sqlite:///{folder / 'load.db'}", "PORT": str(port), "PYTHONPATH": str(Path.cwd())}
    return clean | own


@asynccontextmanager
async def served(folder: Path) -> AsyncIterator[tuple[int, str]]:
    """The process id and address of a running `tertialbot serve` with the bundled plan and everybody's role."""
    rows = [f";{person.name};{person.upn};{person.entra_id};ledning;" for person in leaders()]
    owners = folder / "ansvariga.csv"
    owners.write_text(OWNERS_FILE.read_text("utf-8") + "\n".join(rows) + "\n", "utf-8")
    for arguments in (["plan", "import", str(PLAN_FILE)], ["owners", "import", str(owners)], ["round", "open"]):
        assert (await forked.run(*arguments, environment=environment(folder), folder=folder)).code == 0
    port = free_port()
    process = serve(folder, port)
    try:
        yield process.pid, f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        await asyncio.to_thread(process.wait)


async def until_ready(url: str) -> None:
    async with asyncio.timeout(30), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(f"{url}/readyz") as response:
                    if response.status == 200:
                        return
            except aiohttp.ClientConnectionError:
                pass
            await asyncio.sleep(0.2)


def heard(connector: Connector, person: LocalPerson) -> list[str]:
    return [f"{each.text}{each.card or ''}" for each in connector.messages(person.conversation_id) if not each.author]


@pytest.mark.soak
@pytest.mark.timeout(180)
async def test_two_hundred_persons_get_right_answers_in_flat_memory(tmp_path: Path) -> None:
    connector = Connector()
    connector.add(leaders())
    await connector.start()
    async with served(tmp_path) as (pid, url):
        await until_ready(url)
        teams = LocalTeams(
            connector, BotEnd(f"{url}/api/messages", TENANT_ID, "28:tertialbot"), lambda: datetime.now(UTC)
        )
        expected, wrong, right = {}, Counter[str](), Counter[str]()
        for person in leaders():
            await teams.install(person)
        first = leaders()[0]
        for word in WORDS:
            await teams.say(first, word)
            expected[word] = heard(connector, first)[-1]
        connector.posted.clear()
        end = asyncio.get_running_loop().time() + SECONDS

        async def ask_on(person: LocalPerson) -> None:
            chance = random.Random(person.upn)  # noqa: S311 - no secret
            while asyncio.get_running_loop().time() < end:
                word = chance.choice(WORDS)
                answer = await teams.say(person, word)
                said = heard(connector, person)
                (right if answer.status == 201 and said == [expected[word]] else wrong)[word] += 1
                for key in [key for key in connector.posted if key[0] == person.conversation_id]:
                    del connector.posted[key]
                await asyncio.sleep(chance.random())

        asking = [asyncio.create_task(ask_on(person)) for person in leaders()]
        await asyncio.sleep(WARM_UP)
        before = resident_kb(pid)
        connector.calls.clear()
        await asyncio.gather(*asking)
        after = resident_kb(pid)
        await teams.close()
    await connector.close()
    assert not wrong
    assert right.total() > PERSONS * 5
    assert after - before < MOST_GROWTH_KB
    print(f"{right.total()} right answers in {SECONDS:.0f} s, {before // 1024} -> {after // 1024} MB")
