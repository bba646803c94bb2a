"""What is due and not yet recorded? A ledger, not a timer: a missed tick is made up, a repeated one does nothing."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from dataclasses import astuple, dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.followup import posting, telling
from bot.followup import rounds as use
from bot.followup.rounds import BY_SCHEDULE, RoundRefused
from bot.timetable import boards
from bot.timetable.boards import Board
from plan.calendar import swedish_day
from plan.model import Round, RoundState
from plan.round import Standing
from storage import matters, municipalities, rounds
from storage.matters import Week

log = logging.getLogger(__name__)

Held = Mapping[str, tuple[Round, ...]]
"""Each plan's rounds, oldest first."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """How much was recorded."""

    opened: int = 0
    messages: int = 0
    closed: int = 0
    published: int = 0
    digests: int = 0

    def __add__(self, other: Ticked) -> Ticked:
        return Ticked(*(own + more for own, more in zip(astuple(self), astuple(other), strict=True)))

    @property
    def nothing(self) -> bool:
        return self == Ticked()


def tick(connection: Connection, municipality_id: str, now: datetime) -> Ticked:
    """Records all that is due in one municipality, in the caller's transaction. Boards that rest now are passed by."""
    every = boards.of_municipality(connection, municipality_id, now)
    awake = tuple(each for each in every if each.pace.sends_at(now))
    if not awake:
        return Ticked()
    municipalities.lock(connection, municipality_id)
    return _Tick(connection, municipality_id, awake, now).run()


@dataclass(frozen=True, slots=True)
class _Tick:
    connection: Connection
    municipality_id: str
    boards: tuple[Board, ...]
    now: datetime

    def run(self) -> Ticked:
        held, opened = self._open(self._rounds())
        open_ones = [each for held_rounds in held.values() for each in held_rounds if each.state is RoundState.OPEN]
        known, messages = self._tell(telling.standings(self.connection, self.municipality_id, open_ones))
        closed = [
            each.round.id for board in self.boards for each in self._open_of(board, known) if self._close(board, each)
        ]
        published = self._publish(self._rounds() if closed else held, closed)
        return Ticked(opened, messages, len(closed), published, self._digests(held))

    def _rounds(self) -> Held:
        return rounds.of_plans(self.connection, [board.plan_id for board in self.boards])

    def _open(self, held: Held) -> tuple[Held, int]:
        opened = sum(self._open_next(board, held[board.plan_id]) for board in self.boards)
        return (self._rounds() if opened else held), opened

    def _open_next(self, board: Board, held: tuple[Round, ...]) -> bool:
        """The round whose day has come; an older one that is still open gives way to it."""
        tertial = board.pace.opens_now(board.year, held, self.now)
        if tertial is None:
            return False
        for older in held:
            if older.state is RoundState.OPEN:
                use.close(self.connection, older, self.now, through=BY_SCHEDULE)
        last_day = board.last_day(tertial, self.now)
        try:
            use.open_round(self.connection, board.plan_id, tertial, last_day, self.now, through=BY_SCHEDULE)
        except RoundRefused as refused:
            log.warning("the round of %s was not opened for %s: %s", tertial, board.name, refused)
            return False
        return True

    def _tell(self, known: Mapping[str, Standing]) -> tuple[Mapping[str, Standing], int]:
        due = [
            matter
            for board in self.boards
            for standing in self._open_of(board, known)
            for matter in board.pace.due(standing, self.now)
        ]
        if not due:
            return known, 0
        told_today = matters.told_on(self.connection, self.municipality_id, swedish_day(self.now))
        return telling.tell(self.connection, self.municipality_id, known, due, self.now, but_not=told_today)

    def _open_of(self, board: Board, known: Mapping[str, Standing]) -> list[Standing]:
        return [standing for standing in known.values() if standing.round.plan_id == board.plan_id]

    def _close(self, board: Board, standing: Standing) -> bool:
        closes = board.pace.closes_now(standing, self.now)
        if closes:
            use.close(self.connection, standing.round, self.now, through=BY_SCHEDULE)
        return closes

    def _publish(self, held: Held, just_closed: Collection[str]) -> int:
        """What this tick has closed, and what was closed by hand before today: who did that may want to look first.

        Where the board wants to read the post first, `publish` makes a draft of it.
        """
        due = [
            each
            for board in self.boards
            for each in held[board.plan_id]
            if each.state is RoundState.CLOSED
            if each.id in just_closed or (each.closed_at and swedish_day(each.closed_at) < swedish_day(self.now))
        ]
        return sum(use.publish(self.connection, each, self.now, through=BY_SCHEDULE) for each in due)

    def _digests(self, held: Held) -> int:
        told = matters.digests(self.connection, list(held))
        return sum(self._digest(board, held[board.plan_id], told[board.plan_id]) for board in self.boards)

    def _digest(self, board: Board, held: tuple[Round, ...], told: Mapping[Week, datetime]) -> bool:
        """Of all that happened since the last one; the weeks it tells of are recorded also when it stays silent."""
        weeks = board.pace.digests_now(board.year, held, told, self.now)
        if not weeks:
            return False
        since = max(told.values(), default=self.now - posting.WEEK)
        matters.record_digests(self.connection, board.plan_id, weeks, self.now)
        _, recorded = posting.weekly_digest(
            self.connection,
            self.municipality_id,
            board.plan_id,
            self.now,
            since=since,
            also_empty=board.settings.empty_digest,
        )
        return recorded
