"""What a command prints, and how it says that it could not be done."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import Any

_BAR = 40
"""Characters of a progress bar."""
_PATIENCE = 2
"""Seconds that a command may take without a word."""
_BAR_IS_DRAWN, _WORK_IS_TOLD = Event(), Event()


class Failed(Exception):
    """The work could not be done and nothing was changed. Each line goes to stderr; the exit code is 1."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def print_json(document: Any) -> None:
    say(json.dumps(document, ensure_ascii=not _speaks_utf_8(), indent=2))


def print_json_line(document: Any) -> None:
    """Half of a surrogate pair stays an escape, so that the line is UTF-8."""
    line = json.dumps(document, ensure_ascii=not _speaks_utf_8())
    say(line.encode("utf-8", "backslashreplace").decode("utf-8"))


def _speaks_utf_8() -> bool:
    return (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "") in ("utf8", "utf8sig")


@contextmanager
def progress_bar() -> Iterator[Callable[[int, int], None]]:
    """Tells a person at a terminal how far a long work has come; a pipe is told nothing."""
    if not sys.stderr.isatty():
        yield lambda _done, _of: None
        return
    _BAR_IS_DRAWN.set()
    try:
        yield _draw
    finally:
        _BAR_IS_DRAWN.clear()
        sys.stderr.write("\r\033[K")


def _draw(done: int, of: int) -> None:
    filled = _BAR * done // of
    sys.stderr.write(f"\r[{'#' * filled}{'.' * (_BAR - filled)}] {done}/{of}")
    sys.stderr.flush()


@contextmanager
def waiting(patience: float = _PATIENCE) -> Iterator[None]:
    """Tells a person at a terminal, after so many seconds, that the work goes on, and for how long; a pipe nothing."""
    if not sys.stderr.isatty():
        yield
        return
    ended = Event()
    watch = Thread(target=_count, args=(ended, patience), daemon=True)
    watch.start()
    try:
        yield
    finally:
        ended.set()
        watch.join()
        _clear()


def _count(ended: Event, patience: float) -> None:
    begun, wait = monotonic(), patience
    while not ended.wait(wait):
        wait = 1
        if not _BAR_IS_DRAWN.is_set():
            sys.stderr.write(f"\r\033[Kworking, {monotonic() - begun:.0f} s")
            sys.stderr.flush()
            _WORK_IS_TOLD.set()


def _clear() -> None:
    if _WORK_IS_TOLD.is_set():
        _WORK_IS_TOLD.clear()
        sys.stderr.write("\r\033[K")
        sys.stderr.flush()


def speak_any_encoding() -> None:
    """What the terminal's encoding has no sign for becomes a question mark."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def say(text: str) -> None:
    _clear()
    with _written():
        print(text, flush=True)


def flush() -> None:
    """What argparse has printed too: at the interpreter's end nobody hears of a fault."""
    if sys.stdout:
        with _written():
            sys.stdout.flush()


@contextmanager
def _written() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as fault:
        silence()
        raise Failed(f"The output cannot be written: {fault.strerror}. Write it somewhere else.") from None


def silence() -> None:
    """Nobody reads the output any more: what is left of it goes nowhere."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def warn(*lines: str) -> None:
    for line in lines:
        print(line, file=sys.stderr)


@contextmanager
def writing(out: Path) -> Iterator[None]:
    """A file that cannot be written is one line."""
    try:
        yield
    except OSError as fault:
        raise Failed(f"{out} cannot be written: {fault.strerror}. Choose another --out.") from None
