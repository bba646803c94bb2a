"""`click_bare` with the product's own sharing of commits, so that what that brings is told apart from all else."""

from __future__ import annotations

from aiohttp import web

from tests.benchmarks.servers import card
from tests.benchmarks.servers.click_bare import app

if __name__ == "__main__":
    web.run_app(app(alone=False), host="127.0.0.1", port=card.PORT, print=None, access_log=None)
