"""What an answer of the connector means: docs/teams.md section 2 (errors) and section 5 (pitfalls 7 and 8)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import orjson

from bot.ports import Fault, NotSent

BLOCKED = 209  # MessageWritesBlocked comes in an envelope of its own
MAX_WAIT = 3600.0


def from_answer(status: int, headers: Mapping[str, str], body: bytes, repeatable: bool, now: datetime) -> NotSent:
    """`repeatable`: doing it twice does no harm, so an unknown outcome is none."""
    code = error_code(body) or headers.get("x-ms-error-code", "")
    return NotSent(_fault(status, code, repeatable), code, status, retry_after(headers.get("Retry-After"), now))


def _fault(status: int, code: str, repeatable: bool) -> Fault:
    if status == 429:
        return Fault.THROTTLED
    if status in (412, 503) or 300 <= status < 400:  # not followed: whoever answered so, it was not Teams
        return Fault.TRY_AGAIN
    if status == 408 or status > 500 or status < 300:
        return Fault.TRY_AGAIN if repeatable else Fault.UNKNOWN
    if code == "MessageWritesBlocked":
        return Fault.UNREACHABLE
    if status == 403:
        return Fault.REFUSED if code == "InvalidBotApiHost" else Fault.UNREACHABLE
    return Fault.GONE if status == 404 else Fault.REFUSED


def error_code(body: bytes) -> str:
    """The platform's word for what went wrong, or nothing: the body may be HTML, empty or any JSON."""
    answer = as_object(body)
    error = answer.get("error")
    if isinstance(error, dict):
        return _word(error.get("code"))
    if answer.get("errorCode") == BLOCKED:
        return "MessageWritesBlocked"
    inner = as_object(str(answer.get("message", "")).encode())
    return _word(inner.get("subCode")) or _word(answer.get("code"))


def as_object(body: bytes) -> dict[str, Any]:
    try:
        answer = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _word(value: object) -> str:
    return value[:80] if isinstance(value, str) and value.isprintable() else ""


def retry_after(header: str | None, now: datetime) -> float | None:
    """Seconds from either form of the header: a number or an HTTP date."""
    if not header:
        return None
    try:
        seconds = float(header)
    except ValueError:
        try:
            at = parsedate_to_datetime(header)
        except ValueError:
            return None
        seconds = (at.replace(tzinfo=at.tzinfo or UTC) - now).total_seconds()
    return min(max(seconds, 0.0), MAX_WAIT) if seconds == seconds else None
