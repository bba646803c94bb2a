"""What the program tells its operator: lines to read at a terminal, JSON where a machine gathers them.

Every line of one event's handling carries that event's reference; a person who meets a fault is shown the same one.
A line names ids, never what a person wrote.
"""

from __future__ import annotations

import json
import logging
import random
import re
import secrets
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, TextIO

from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that are mistaken for one another when read aloud
FORMATS = ("text", "json")
HIDDEN = "[hidden]"
LOOKS_SECRET = re.compile(
    r"(?P<b1>Bearer\s+)[\w.~+/=-]{8,}"
    r"|\beyJ[\w-]{8,}+(?:\.[\w-]*){0,2}"  # a JSON web token or a part of one, wherever it stands
    r"|(?P<b2>\b(?:client_secret|client_assertion|access_token|password|pwd)[\"']?\s*[=:]\s*[\"']?)[^\s\"'&,;}]+"
    r"|(?P<b3>://[^/\s:@]*:)[^/\s@]+(?=@)"  # the password of a database's address
    r"|(?P<b4>-----BEGIN [A-Z ]*PRIVATE KEY-----).*?(?:-----END|$)",
    re.IGNORECASE | re.DOTALL,
)

_draw = random.Random(secrets.randbits(128)).choices  # noqa: S311 - to tell events apart, not to keep anything secret
_reference: ContextVar[dict[str, str] | None] = ContextVar("reference", default=None)


def current_reference() -> str:
    """The reference of the event being handled, as "K7QF-2MXD"; empty outside one.

    Drawn when it is first asked for, which most events never do.
    """
    held = _reference.get()
    if held is None:
        return ""
    return held.get("drawn") or held.setdefault("drawn", _drawn())


def _drawn() -> str:
    letters = "".join(_draw(LETTERS, k=8))
    return f"{letters[:4]}-{letters[4:]}"


@contextmanager
def referenced() -> Iterator[None]:
    """Gives what happens inside a reference of its own, which tasks started inside keep."""
    token = _reference.set({})
    try:
        yield
    finally:
        _reference.reset(token)


class Redacted(logging.Formatter):
    """Another formatter's line without what must not be read in a log: the secrets, and whatever looks like one."""

    def __init__(self, form: logging.Formatter, secrets_: Iterable[str] = ()) -> None:
        super().__init__()
        self._form = form
        self._secrets = sorted((secret for secret in secrets_ if secret), key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        line = self._form.format(record)
        for secret in self._secrets:
            line = line.replace(secret, HIDDEN)
        return LOOKS_SECRET.sub(lambda found: (found[found.lastgroup] if found.lastgroup else "") + HIDDEN, line)


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


def brief(fault: BaseException) -> str:
    """A database's fault on one line: what SQLAlchemy adds is for whoever wrote the statement."""
    said = str(getattr(fault, "orig", None) or fault).strip()
    return said.partition("\n")[0]


def database_fault(log: logging.Logger, what: str, fault: BaseException) -> None:
    """One line where the database is away, and all there is to know where a statement of ours was wrong."""
    away = isinstance(fault, OperationalError | InterfaceError | NoConnection)
    log.error("%s: %s", what, brief(fault), exc_info=None if away else fault)


def set_up(form: str = "text", stream: TextIO | None = None, secrets_: Iterable[str] = ()) -> None:
    """`form` is one of FORMATS. `secrets_` never stand in a line.

    Libraries are heard from warnings upwards, the program from information upwards."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Redacted(JsonLines() if form == "json" else TextLines(), secrets_))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("bot").setLevel(logging.INFO)
    logging.captureWarnings(True)
