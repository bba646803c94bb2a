"""Hosts of their own on this machine: network namespaces, each joined to it by a cable that can be cut.

By Debian's iproute2 and as root. What a process in a namespace sends over a cut cable is lost without a word, as on a
real network; its own loopback goes on.
"""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

CLONE_NEWNET = 0x40000000
NETWORK = "198.18.{}.{}"  # kept for tests of equipment, RFC 2544


class NotHere(Exception):
    """This machine makes no network namespaces for us."""


@dataclass(frozen=True, slots=True)
class Cable:
    """`here`: this machine's address on the cable. `namespace`: the name of the host at its other end."""

    namespace: str
    here: str

    def cut(self) -> None:
        _ip("link", "set", self.namespace, "down")

    def mend(self) -> None:
        _ip("link", "set", self.namespace, "up")

    def loopback(self, port: int) -> socket.socket:
        """Listens on 127.0.0.1 of the other host; whoever holds a socket may answer it from anywhere."""
        made: list[socket.socket] = []

        def make() -> None:  # a thread may move house alone, the rest of the process stays
            enter(self.namespace)
            made.append(socket.create_server(("127.0.0.1", port)))

        thread = threading.Thread(target=make)
        thread.start()
        thread.join()
        return made[0]


def enter(namespace: str) -> None:
    """The calling thread's network is that of the namespace from now on (Python 3.11 has no os.setns)."""
    libc = ctypes.CDLL(None, use_errno=True)
    with Path("/run/netns", namespace).open("rb") as file:
        if libc.setns(file.fileno(), CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), f"setns: {namespace}")


@contextmanager
def cable(number: int) -> Iterator[Cable]:
    """Raises `NotHere`. The device here bears the namespace's name. `number` (0-255) tells cables apart."""
    name = f"tb{os.getpid()}-{number}"
    here, there = NETWORK.format(number, 1), NETWORK.format(number, 2)
    with ExitStack() as undone:
        try:
            _ip("netns", "add", name)
            undone.callback(_ip, "netns", "del", name)
            _ip("link", "add", name, "type", "veth", "peer", "name", "cable", "netns", name)
            _ip("address", "add", f"{here}/30", "dev", name)
            _ip("link", "set", name, "up")
            _ip("-n", name, "address", "add", f"{there}/30", "dev", "cable")
            for device in ("cable", "lo"):
                _ip("-n", name, "link", "set", device, "up")
        except (OSError, subprocess.CalledProcessError) as error:
            raise NotHere(f"no network namespaces: {getattr(error, 'stderr', '') or error}") from error
        yield Cable(name, here)


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True)
