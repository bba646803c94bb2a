"""How Teams fails, on order (docs/teams.md section 2)."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import web

HTML = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


@dataclass(slots=True)
class Mishap:
    """The next `times` calls that fit (None: until taken away) end so.

    `method` and `path` (a part of it) narrow which calls. `delivered`: the message arrives all the same, and only the
    answer is lost.
    """

    status: int = 0
    body: str = ""
    content_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    hang: float = 0.0
    reset: bool = False
    delivered: bool = False
    times: int | None = 1
    method: str = ""
    path: str = ""

    def fits(self, request: web.Request) -> bool:
        return self.times != 0 and self.method in ("", request.method) and self.path in request.path

    async def play(self, request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(self.hang)
        if self.reset and request.transport:
            request.transport.abort()
        return web.Response(
            status=self.status or 200, text=self.body, content_type=self.content_type, headers=self.headers
        )


def error(status: int, code: str, message: str = "") -> tuple[int, str]:
    return status, orjson.dumps({"error": {"code": code, "message": message or code}}).decode()


def _error(status: int, code: str, **how: Any) -> Mishap:
    return Mishap(*error(status, code), **how)


def throttled(retry_after: float | None = 1, **how: Any) -> Mishap:
    headers = {} if retry_after is None else {"Retry-After": str(retry_after)}
    return _error(429, "TooManyRequests", headers=headers, **how)


def blocked(**how: Any) -> Mishap:
    return Mishap(403, blocked_body(), **how)


def blocked_body() -> str:
    """The envelope of its own that a blocked user may get."""
    inner = orjson.dumps({"subCode": "MessageWritesBlocked", "details": "Thread is blocked"}).decode()
    return orjson.dumps({"errorCode": 209, "message": inner}).decode()


def not_installed(**how: Any) -> Mishap:
    return _error(403, "ForbiddenOperationException", **how)


def gone(**how: Any) -> Mishap:
    return _error(404, "ConversationNotFound", **how)


def precondition_failed(**how: Any) -> Mishap:
    return _error(412, "PreconditionFailed", **how)


def too_big(**how: Any) -> Mishap:
    return _error(413, "MessageSizeTooBig", **how)


def unavailable(**how: Any) -> Mishap:
    return _error(503, "ServiceUnavailable", **how)


def bad_gateway(**how: Any) -> Mishap:
    return Mishap(502, HTML, "text/html", **how)


def empty(**how: Any) -> Mishap:
    """A success that says nothing."""
    return Mishap(200, "", **how)


def hanging(seconds: float, **how: Any) -> Mishap:
    return Mishap(504, HTML, "text/html", hang=seconds, **how)


def reset(**how: Any) -> Mishap:
    """The connection is torn down before an answer."""
    return Mishap(reset=True, **how)
