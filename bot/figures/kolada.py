"""Kolada, RKA's open figures of municipalities and regions: version 3 of its interface, without a key.

`GET {base}/data/kpi/{kpi}/municipality/{area},0000` answers `values`, each of one year and area with `values` by gender
("T" all, "K" women, "M" men), and `next_url` while there are more pages; area 0000 is the nation. What is missing has
the value null. The figures may be used by anybody who names the source: "Källa: Kolada (RKA)".
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import requests

from bot.teams.network import requests_session

NATION = "0000"
_PARTS = {"T": "", "K": "kvinnor", "M": "män"}
_SECONDS = (5.0, 20.0)
"""To connect, and to wait for more."""
_MOST_PAGES, _MOST_BYTES = 10, 5_000_000


class KoladaAway(Exception):
    """Nothing came that can be used. One English sentence."""


@dataclass(frozen=True, slots=True)
class KoladaFigure:
    """Of one year. `part` is "" for all; `nation` is known for all alone."""

    year: int
    part: str
    value: float
    nation: float | None = None


def fetch(base: str, kpi: str, area: str) -> tuple[KoladaFigure, ...]:
    """Oldest first. Waits for the network: not to be called where others wait. Raises `KoladaAway`."""
    with requests_session(base) as session:
        rows = [
            row for page in _pages(session, base, f"{base}/data/kpi/{kpi}/municipality/{area},{NATION}") for row in page
        ]
    try:
        return tuple(_figures(rows, kpi, area))
    except (KeyError, TypeError, ValueError, AttributeError):
        raise KoladaAway("Kolada answered in a form that is not known") from None


def _pages(session: requests.Session, base: str, first: str) -> Iterator[list[Any]]:
    url: str | None = first
    for _ in range(_MOST_PAGES):
        if not url:
            return
        answer = _answer(session, url)
        values = answer.get("values")
        if not isinstance(values, list):
            raise KoladaAway("Kolada answered in a form that is not known")
        yield values
        following = answer.get("next_url")
        url = following if values and _is_there(base, following) else None


def _is_there(base: str, url: object) -> bool:
    """Only the host that was asked is asked for more."""
    return isinstance(url, str) and urlsplit(url)[:2] == urlsplit(base)[:2]


def _answer(session: requests.Session, url: str) -> dict[str, Any]:
    try:
        with session.get(url, timeout=_SECONDS, stream=True, allow_redirects=False) as response:
            if response.status_code != requests.codes.ok:
                raise KoladaAway(f"Kolada answered {response.status_code}")
            found = json.loads(_bounded(response.iter_content(65_536)))
    except requests.RequestException as fault:
        raise KoladaAway(f"Kolada did not answer: {type(fault).__name__}") from None
    except ValueError:
        raise KoladaAway("Kolada answered no JSON") from None
    if not isinstance(found, dict):
        raise KoladaAway("Kolada answered in a form that is not known")
    return found


def _bounded(chunks: Iterable[bytes]) -> bytes:
    content = b""
    for chunk in chunks:
        content += chunk
        if len(content) > _MOST_BYTES:
            raise KoladaAway("Kolada answered more than can be read")
    return content


def _figures(rows: list[Any], kpi: str, area: str) -> Iterator[KoladaFigure]:
    held = {
        (row["municipality"], int(row["period"]), each["gender"]): float(each["value"])
        for row in rows
        if row["kpi"] == kpi
        for each in row["values"]
        if each["value"] is not None and not each.get("isdeleted") and each["gender"] in _PARTS
    }
    for (municipality, year, gender), value in sorted(held.items(), key=lambda each: each[0][1:]):
        if municipality == area:
            nation = held.get((NATION, year, gender)) if gender == "T" else None
            yield KoladaFigure(year, _PARTS[gender], value, nation)
