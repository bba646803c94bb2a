"""All writes of one SQLite file, on one thread. What waits at the same moment shares a transaction and its commit.

To write a commit to the disk takes as long as several clicks. Each work stands in a savepoint of its own, so that one
that fails undoes nothing of the others', and nobody is answered before the commit.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

T = TypeVar("T")
Work = Callable[[Connection], T]

MOST = 64
"""Works of one transaction."""


@dataclass(slots=True, eq=False)
class _Asked:
    """`error` and `result` are not told until the transaction has ended."""

    work: Work[Any]
    alone: bool
    answer: asyncio.Future[Any]
    result: Any = None
    error: BaseException | None = None

    def tell(self) -> None:
        if self.answer.done():
            return
        if self.error is None:
            self.answer.set_result(self.result)
        else:
            self.answer.set_exception(self.error)


class GroupedWriter:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.thread = ThreadPoolExecutor(1, "db-write")
        self._waiting: deque[_Asked] = deque()
        self._lock = threading.Lock()
        self._writing = False

    async def write(self, work: Work[T], *, alone: bool = False, patience: float | None = None) -> T:
        """`alone`: in a transaction of its own, so that nobody else's answer waits for the end of a long work.

        `patience` is how many seconds it waits to be begun; then NoConnection is raised, and it is never begun.
        """
        loop = asyncio.get_running_loop()
        asked = _Asked(work, alone, loop.create_future())
        with self._lock:
            self._waiting.append(asked)
            begins, self._writing = not self._writing, True
        if begins:
            loop.run_in_executor(self.thread, self._write_all)
        giving_up = None if patience is None else loop.call_later(patience, self._give_up, asked)
        try:
            answer: T = await asked.answer
        finally:
            if giving_up:
                giving_up.cancel()
        return answer

    def _give_up(self, asked: _Asked) -> None:
        """What is begun is waited for: it may be stored."""
        with self._lock:
            if asked not in self._waiting:
                return
            self._waiting.remove(asked)
        if not asked.answer.done():
            asked.answer.set_exception(busy())

    def _write_all(self) -> None:
        """What is written is chosen when the file is ours: until then whoever waits may give up."""
        while self._goes_on():
            group: list[_Asked] = []
            try:
                with self._engine.begin() as connection:
                    group = self._taken()
                    _run(connection, group)
            except BaseException as error:
                group = group or self._taken()
                _fail(group, error)
            _tell(group)

    def _goes_on(self) -> bool:
        """Whether anybody waits; nobody is overlooked, as what comes next sees that nobody writes."""
        with self._lock:
            while self._waiting and self._waiting[0].answer.cancelled():
                self._waiting.popleft()
            self._writing = bool(self._waiting)
            return self._writing

    def _taken(self) -> list[_Asked]:
        """Without those that nobody waits for any more."""
        group: list[_Asked] = []
        with self._lock:
            while self._waiting and len(group) < MOST:
                if group and (group[0].alone or self._waiting[0].alone):
                    break
                asked = self._waiting.popleft()
                if not asked.answer.cancelled():
                    group.append(asked)
        return group


def _run(connection: Connection, group: Iterable[_Asked]) -> None:
    """Raises what made SQLite give up the whole transaction, if anything did."""
    driver = connection.connection.driver_connection
    if driver is None:
        raise TypeError("no connection")
    for each in group:
        driver.execute("SAVEPOINT work")
        try:
            each.result = each.work(connection)
        except BaseException as error:
            if not driver.in_transaction:
                raise
            each.error = error
            driver.execute("ROLLBACK TO work")
        driver.execute("RELEASE work")


def _fail(group: Iterable[_Asked], error: BaseException) -> None:
    """Nothing of the group is stored."""
    error = translated(error)
    for each in group:
        each.error = each.error or error


def busy() -> NoConnection:
    return NoConnection("the database was busy with something else for too long")


def translated(error: BaseException) -> BaseException:
    """What sqlite3 raises where SQLAlchemy does not translate it: when the file is opened."""
    if not isinstance(error, sqlite3.Error):
        return error
    told = OperationalError("connect", None, error)
    told.__cause__ = error
    return told


def _tell(group: list[_Asked]) -> None:
    """All of a loop's at once: waking it up takes a system call."""
    for loop in {each.answer.get_loop() for each in group}:
        if not loop.is_closed():
            loop.call_soon_threadsafe(_tell_here, [each for each in group if each.answer.get_loop() is loop])


def _tell_here(group: Iterable[_Asked]) -> None:
    for each in group:
        each.tell()
