"""What a check looks at, and what it finds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

import aiohttp

from bot.ports import Clock
from bot.settings import Settings
from bot.teams.settings import TeamsSettings
from storage.database import Database


class State(StrEnum):
    OK = "ok"
    FAULT = "fault"
    SKIPPED = "skipped"  # what it stands on is at fault, or nobody asked for it


@dataclass(frozen=True, slots=True)
class Finding:
    """`remedy` is empty unless there is a fault."""

    check: str
    state: State
    found: str
    remedy: str = ""


class Ill(Exception):
    """A check found a fault. Both are one line for the operator."""

    def __init__(self, found: str, remedy: str) -> None:
        super().__init__(found)
        self.found = found
        self.remedy = remedy


class NotAsked(Exception):
    """A check has nothing to look at; the message says why."""


@dataclass(frozen=True, slots=True)
class SetUp:
    """What is examined. Nothing in it is changed."""

    settings: Settings
    teams: TeamsSettings
    database: Database
    session: aiohttp.ClientSession
    clock: Clock


Check = Callable[[SetUp], Awaitable[str]]
"""What was found well, in one line. Raises `Ill` or `NotAsked`."""
