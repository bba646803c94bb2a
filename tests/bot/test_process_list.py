"""No secret stands in the process list, which every user of the machine can read."""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import aiohttp
import pytest

from bot import backup
from bot.cli.program import parser
from tests.subcommands import subcommands

SECRET = "Zkvintorp-app-password"
SECRETIVE = re.compile(r"secret|password|passwd|token|certificate|credential|key|database|url", re.IGNORECASE)


def command_lines() -> Iterator[str]:
    """Of every process there is."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            yield path.read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
        except OSError:  # it ended meanwhile
            continue


@pytest.fixture
async def serving(sqlite_url: str, tmp_path: Path, unused_tcp_port: int) -> AsyncIterator[asyncio.subprocess.Process]:
    """`tertialbot serve` as in production, with every setting in its environment."""
    process = await asyncio.create_subprocess_exec(
        *(Path(sys.executable).parent / "tertialbot", "serve"),
        env={
            "PATH": os.environ["PATH"],
            "DATABASE_URL": sqlite_url,
            "PORT": str(unused_tcp_port),
            "MicrosoftAppId": "11111111-2222-4333-8444-555555555555",
            "MicrosoftAppPassword": SECRET,
            "MicrosoftAppTenantId": "66666666-7777-4888-8999-aaaaaaaaaaaa",
            "BotOpenIdMetadata": "http://127.0.0.1:9/v1/.well-known/openidconfiguration",
            "ALLOWED_SERVICE_HOSTS": "127.0.0.1",
        },
        cwd=tmp_path,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    await ready(f"http://127.0.0.1:{unused_tcp_port}/readyz")
    yield process
    if process.returncode is None:
        process.kill()
        await process.wait()


async def ready(url: str) -> None:
    async with aiohttp.ClientSession() as session:
        for _ in range(200):
            try:
                async with session.get(url) as response:
                    if response.status == 200:
                        return
            except aiohttp.ClientConnectionError:
                pass
            await asyncio.sleep(0.1)
    raise AssertionError(f"{url} never answered 200")


@pytest.mark.slow
async def test_a_running_bot_shows_its_secret_to_nobody(serving: asyncio.subprocess.Process) -> None:
    own = Path(f"/proc/{serving.pid}")
    assert SECRET in (own / "environ").read_text()
    assert "serve" in (own / "cmdline").read_text()
    assert [line for line in command_lines() if SECRET in line] == []
    serving.terminate()
    assert SECRET.encode() not in b"".join(await serving.communicate())


def test_the_databases_password_is_no_argument_of_the_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "pg_dump"
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$@" >"$SEEN"\nprintf "%s\\n" "$PGPASSWORD" >"$GIVEN"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv("SEEN", str(tmp_path / "seen"))
    monkeypatch.setenv("GIVEN", str(tmp_path / "given"))
    backup.backup(f"postgresql://tertialbot:{SECRET}@127.0.0.1:9/tertialbot", tmp_path / "out.dump")
    assert "--dbname=postgresql://tertialbot@127.0.0.1:9/tertialbot" in (tmp_path / "seen").read_text()
    assert SECRET not in (tmp_path / "seen").read_text()
    assert (tmp_path / "given").read_text().strip() == SECRET


@pytest.mark.parametrize(("words", "command"), list(subcommands(parser())))
def test_no_command_takes_a_secret_as_an_argument(words: tuple[str, ...], command: argparse.ArgumentParser) -> None:
    names = [name for action in command._actions for name in (action.dest, *action.option_strings)]
    assert [name for name in names if SECRETIVE.search(name)] == [], words
