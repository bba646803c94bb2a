"""Kolada as a server on this machine, with the real interface's shapes and, when it is told so, its bad days."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any


class Day(Enum):
    """What it answers with."""

    GOOD = auto()
    UNAVAILABLE = auto()  # 503, as while it is being maintained
    HTML = auto()  # a page where JSON should be
    ELSEWHERE = auto()  # leads to another host
    OTHER_SHAPE = auto()
    HANGS_UP = auto()


Gender = dict[str, float | None]


@dataclass
class KoladaStandIn:
    """`rows` are values by gender of (area, year); `per_page` rows are answered at a time."""

    rows: dict[tuple[str, int], Gender] = field(default_factory=dict)
    day: Day = Day.GOOD
    per_page: int = 5000
    asked: list[str] = field(default_factory=list)
    url: str = ""

    def answer(self, path: str) -> tuple[int, bytes, dict[str, str]]:
        self.asked.append(path)
        plain, _, query = path.partition("?page=")
        if self.day is Day.GOOD:
            return 200, json.dumps(self.page(plain, int(query or 1))).encode(), {}
        return _BAD[self.day]

    def page(self, path: str, number: int) -> dict[str, Any]:
        *_, kpi, _, areas = path.split("/")
        every = [
            {"kpi": kpi, "municipality": area, "period": year, "values": [_value(*each) for each in found.items()]}
            for (area, year), found in self.rows.items()
            if area in areas.split(",")
        ]
        ends = number * self.per_page
        more = f"{self.url.removesuffix('/v3')}{path}?page={number + 1}" if ends < len(every) else None
        some = every[ends - self.per_page : ends]
        return {"values": some, "count": len(some), "next_url": more, "previous_url": None}


_BAD: dict[Day, tuple[int, bytes, dict[str, str]]] = {
    Day.UNAVAILABLE: (503, b"", {}),
    Day.HTML: (200, "<html>Underhåll</html>".encode(), {}),
    Day.ELSEWHERE: (302, b"", {"Location": "http://127.0.0.1:9/v3/"}),
    Day.OTHER_SHAPE: (200, b'{"values": [{"kpi": "N00900"}], "next_url": null}', {}),
    Day.HANGS_UP: (0, b"", {}),
}


def _value(gender: str, value: float | None) -> dict[str, Any]:
    status = "" if value is not None else "Missing"
    return {"gender": gender, "count": 1, "status": status, "value": value, "isdeleted": False}


@contextmanager
def kolada_stand_in() -> Iterator[KoladaStandIn]:
    held = KoladaStandIn()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            code, content, headers = held.answer(self.path)
            if not code:
                self.close_connection = True
                return
            self.send_response(code)
            for name, value in {"Content-Length": str(len(content)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            """Nothing: a test reads what was asked."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    held.url = f"http://127.0.0.1:{server.server_address[1]}/v3"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield held
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
