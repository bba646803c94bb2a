"""Who may use the rehearsal's page: whoever has the address that the program wrote, with its key.

Another user of the machine, and somebody else's web page in the same browser, can reach the port but not guess the key.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.nearby import is_from_here

PARAMETER = "key"
NO_KEY = "Öppna sidan med hela adressen som `tertialbot demo` skrev ut, med allt efter frågetecknet."
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def new_key() -> str:
    return secrets.token_urlsafe(32)


@web.middleware
async def only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A page of somebody else's in the same browser must not press the buttons, by whatever name it calls us."""
    if not is_from_here(request) or request.headers.get("Origin") not in (None, f"http://{request.host}"):
        raise web.HTTPForbidden
    return await handler(request)


class Lock:
    """The key in the address opens the page, which the browser then keeps as a cookie of this page alone."""

    def __init__(self, key: str) -> None:
        self._key = key

    def address(self, port: int) -> str:
        return f"http://127.0.0.1:{port}/?{PARAMETER}={self._key}"

    @web.middleware
    async def middleware(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        given = request.query.get(PARAMETER, "") if request.path == "/" else ""
        if not self._fits(given) and not self._fits(request.cookies.get(_cookie(request), "")):
            raise web.HTTPForbidden(text=NO_KEY)
        return await handler(request)

    def opened(self, request: web.Request, response: web.StreamResponse) -> None:
        """From now on this browser has the key, for requests that this page makes."""
        response.set_cookie(_cookie(request), self._key, path="/", httponly=True, samesite="Strict")
        response.headers["Referrer-Policy"] = "no-referrer"

    def _fits(self, given: str) -> bool:
        return secrets.compare_digest(given.encode("utf-8", "surrogateescape"), self._key.encode())


def _cookie(request: web.Request) -> str:
    """A browser keeps cookies by host: each port has its own name, so that two rehearsals may stand side by side."""
    return f"rehearsal-{request.host.rpartition(':')[2]}"
