"""What deliveries amount to, made for all that ask at one moment in one reading transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection

from bot.delivery.outgoing import Compose, Made
from bot.ports import Clock
from plan.delivery import Delivery
from storage.database import Database

MOST = 32
"""In one transaction: clicks are read beside it."""
AWAY = 2
"""So many in a row that the database does not answer, each by itself, and nobody asks it for the others."""
_Asked = tuple[Delivery, asyncio.Future[Made]]
_Found = Made | Exception


class Composer:
    def __init__(self, database: Database, compose: Compose, clock: Clock) -> None:
        self._database = database
        self._compose = compose
        self._clock = clock
        self._asking: list[_Asked] = []
        self._making: asyncio.Task[None] | None = None

    async def made(self, delivery: Delivery) -> Made:
        """Raises what went wrong with this one."""
        answer: asyncio.Future[Made] = asyncio.get_running_loop().create_future()
        self._asking.append((delivery, answer))
        if self._making is None:
            self._making = asyncio.create_task(self._make())
        return await answer

    async def _make(self) -> None:
        try:
            while self._asking:
                asked, self._asking = self._asking[:MOST], self._asking[MOST:]
                wanted = [(each, answer) for each, answer in asked if not answer.done()]
                found = await self._found([each for each, _ in wanted])
                for (_, answer), made in zip(wanted, found, strict=True):
                    _tell(answer, made)
        finally:
            self._making = None

    async def _found(self, wanted: Sequence[Delivery]) -> list[_Found]:
        """Where one of them spoils the transaction, each by itself."""
        try:
            return await self._database.read(partial(self._all, wanted))
        except Exception as fault:
            return [fault] if len(wanted) == 1 else await self._one_by_one(wanted)

    async def _one_by_one(self, wanted: Sequence[Delivery]) -> list[_Found]:
        found: list[_Found] = []
        for each in wanted:
            latest = found[-AWAY:]
            if len(latest) == AWAY and all(isinstance(made, DBAPIError | NoConnection) for made in latest):
                found.append(latest[-1])
            else:
                found += await self._found([each])
        return found

    def _all(self, wanted: Sequence[Delivery], connection: Connection) -> list[_Found]:
        compose = self._compose(connection, wanted, self._clock())
        found: list[_Found] = []
        for each in wanted:
            try:
                found.append(compose(each))
            except DBAPIError:
                raise
            except Exception as fault:
                found.append(fault)
        return found


def _tell(answer: asyncio.Future[Made], made: _Found) -> None:
    if answer.done():
        return
    if isinstance(made, Exception):
        answer.set_exception(made)
    else:
        answer.set_result(made)
