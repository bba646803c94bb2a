"""A process with bounds of its own on processor time and memory, in which something hostile is tried."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]


class TooSlow(BaseException):
    """Not an `Exception`: nothing that is tried may take it for one of its own."""


def run(module: str, *arguments: str) -> list[str]:
    """What `python -m module` printed, by line. Raises if it died of its bounds or of anything else."""
    done = subprocess.run([sys.executable, "-m", module, *arguments], cwd=ROOT, capture_output=True, check=False)
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    if done.returncode:
        raise AssertionError(f"ended with {done.returncode} after {lines[-3:]}\n{done.stderr.decode()[-3000:]}")
    return lines


def bounded(seconds: int, megabytes: int) -> None:
    """For the child itself, before anything is tried: beyond these it is killed."""
    resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextmanager
def at_most(seconds: int) -> Iterator[None]:
    """Raises `TooSlow` when about so many seconds of processor time have gone; regular expressions hear it too."""
    _, last = resource.getrlimit(resource.RLIMIT_CPU)

    def raised(*_: object) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGXCPU, raised)
    resource.setrlimit(resource.RLIMIT_CPU, (min(last - 1, int(time.process_time()) + seconds + 1), last))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_CPU, (last - 1, last))
        signal.signal(signal.SIGXCPU, before)


def cost(action: Callable[[], object]) -> float:
    """Seconds of processor time of this thread; a process's own clock is too coarse once it is bounded."""
    start = time.thread_time()
    action()
    return time.thread_time() - start
