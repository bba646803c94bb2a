"""What the program tells its operator: lines to read at a terminal, JSON where a machine gathers them.

Every line of one event's handling carries that event's reference; a person who meets a fault is shown the same one.
A line names ids, never what a person wrote.
"""

from __future__ import annotations

import json
import logging
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, TextIO

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that are mistaken for one another when read aloud
FORMATS = ("text", "json")

_reference: ContextVar[str] = ContextVar("reference", default="")


def current_reference() -> str:
    """The reference of the event being handled, as "K7QF-2MXD"; empty outside one."""
    return _reference.get()


@contextmanager
def referenced() -> Iterator[str]:
    """Gives what happens inside a reference of its own, which tasks started inside keep."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(8))
    reference = f"{letters[:4]}-{letters[4:]}"
    token = _reference.set(reference)
    try:
        yield reference
    finally:
        _reference.reset(token)


class JsonLines(logging.Formatter):
    """One JSON object a line: time (UTC), level in lower case, logger, message, reference, exception."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if reference := current_reference():
            line["reference"] = reference
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


class TextLines(logging.Formatter):
    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s", "%Y-%m-%d %H:%M:%S")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's own name
        reference = current_reference()
        return super().formatMessage(record) + (f" [{reference}]" if reference else "")


def set_up(form: str = "text", stream: TextIO | None = None) -> None:
    """`form` is one of FORMATS. Libraries are heard from warnings upwards, the program from information upwards."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines() if form == "json" else TextLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("bot").setLevel(logging.INFO)
    logging.captureWarnings(True)
