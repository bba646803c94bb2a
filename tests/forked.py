"""The program in a process of its own, forked from one that has imported it already: a second less each time."""

from __future__ import annotations

import asyncio
import importlib
import json
import multiprocessing
import os
import pkgutil
import socket
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NoReturn

import bot.commands
from bot import __main__ as program

ENOUGH = 110.0
"""Seconds; more is a fault."""
context = multiprocessing.get_context("forkserver")
context.set_forkserver_preload([__name__, "tests.bot.delivery.replica"])
for _found in pkgutil.iter_modules(bot.commands.__path__):
    importlib.import_module(f"bot.commands.{_found.name}")


@dataclass(frozen=True)
class Ran:
    """What it wrote. A child's signal makes the code negative."""

    code: int
    out: str
    err: str


async def run(*arguments: str, environment: Mapping[str, str], folder: Path) -> Ran:
    """`python -m bot` with exactly that environment, in that folder."""
    return await asyncio.to_thread(run_here, *arguments, environment=environment, folder=folder)


def run_here(*arguments: str, environment: Mapping[str, str], folder: Path) -> Ran:
    """As `run`, from where nothing else goes on meanwhile."""
    with TemporaryDirectory() as told:
        work = (arguments, dict(environment), folder, Path(told))
        process = context.Process(target=_become, args=work)
        process.start()
        process.join(ENOUGH)
        if process.exitcode is None:
            process.kill()
            raise TimeoutError(f"{' '.join(arguments)} does not end")
        return Ran(process.exitcode, *((Path(told) / name).read_text("utf-8") for name in ("out", "err")))


@contextmanager
def called_at(path: Path) -> Iterator[None]:
    """An executable there that is the program for whoever calls it, as a shell does, as often as it likes."""
    with TemporaryDirectory() as folder:
        door, (here, there) = f"{folder}/door", context.Pipe()
        process = context.Process(target=_serve, args=(door, there))
        process.start()
        here.recv()
        path.write_text(_CALL.format(python=sys.executable, door=door), "utf-8")
        path.chmod(0o755)
        try:
            yield
        finally:
            process.kill()
            process.join()


_CALL = """#!{python} -IS
import json, os, socket, sys

with socket.socket(socket.AF_UNIX) as door:
    door.connect({door!r})
    socket.send_fds(door, [json.dumps([sys.argv[1:], dict(os.environ), os.getcwd()]).encode()], [0, 1, 2])
    sys.exit(int(door.recv(9)))
"""


def _serve(door: str, ready: Connection) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(door)
        listening.listen()
        ready.send(None)
        while True:
            caller, _ = listening.accept()
            with caller:
                if os.fork() == 0:
                    _answer(caller)


def _answer(caller: socket.socket) -> NoReturn:
    told, files, _, _ = socket.recv_fds(caller, 1 << 20, 3)
    child = os.fork()
    if child == 0:
        caller.close()
        os._exit(_ended(json.loads(told), files))
    caller.sendall(str(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])).encode())
    os._exit(0)


def _ended(told: tuple[list[str], dict[str, str], str], files: list[int]) -> int:
    arguments, environment, folder = told
    for number, file in enumerate(files):
        os.dup2(file, number)
    # as at a start: those of this process were made for other files
    sys.stdin, sys.stdout, sys.stderr = (
        open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115
        for number, mode in enumerate("rww")
    )
    try:
        _be((*arguments,), environment, Path(folder))
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 1
    except BaseException:
        traceback.print_exc()
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return 0


def _become(arguments: tuple[str, ...], environment: dict[str, str], folder: Path, told: Path) -> None:
    for name, number in (("out", 1), ("err", 2)):
        file = os.open(told / name, os.O_WRONLY | os.O_CREAT, 0o600)
        os.dup2(file, number)
        os.close(file)
    _be(arguments, environment, folder)


def _be(arguments: tuple[str, ...], environment: dict[str, str], folder: Path) -> None:
    os.umask(0o022)  # the usual one of a server
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.argv = ["tertialbot", *arguments]
    program.main()
