"""What is due and not yet recorded? A ledger, not a timer: a missed tick is made up, a repeated one does nothing."""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from dataclasses import astuple, dataclass
from datetime import datetime

from bot.followup import boards_post, low_reporting, measure_questions
from bot.followup import rounds as use
from bot.followup.rounds import RoundRefused
from bot.here import Here
from bot.owner import assessment_desk
from bot.telling import messages, news, posts
from bot.timetable import boards
from bot.timetable.boards import Board
from plan.audit import Through
from plan.calendar import swedish_day
from plan.model import Round, RoundState
from plan.progress import Progress
from storage import matters, municipalities, rounds
from storage.matters import Week

log = logging.getLogger(__name__)

Held = Mapping[str, tuple[Round, ...]]
"""Each plan's rounds, oldest first."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """How much was recorded. `news` are messages to the administrators, `overviews` posts of all boards."""

    opened: int = 0
    messages: int = 0
    closed: int = 0
    published: int = 0
    digests: int = 0
    news: int = 0
    overviews: int = 0

    def __add__(self, other: Ticked) -> Ticked:
        return Ticked(*(own + more for own, more in zip(astuple(self), astuple(other), strict=True)))

    @property
    def nothing(self) -> bool:
        return self == Ticked()


def tick(here: Here) -> Ticked:
    """Records all that is due in one municipality, in the caller's transaction. Boards that rest now are passed by."""
    every = boards.of_municipality(here)
    awake = tuple(each for each in every if each.pace.sends_at(here.now))
    if not awake:
        return Ticked()
    municipalities.lock(here.connection, here.municipality_id)
    return _Tick(here, awake).run()


@dataclass(frozen=True, slots=True)
class _Tick:
    here: Here
    boards: tuple[Board, ...]

    def run(self) -> Ticked:
        held, opened = self._open(self._rounds())
        open_ones = [each for held_rounds in held.values() for each in held_rounds if each.state is RoundState.OPEN]
        known, told = self._tell(messages.standings(self.here, open_ones))
        for each in open_ones:
            if each.opened_at == self.here.now:
                assessment_desk.ask(self.here, each)
        closed = [
            each.round.id for board in self.boards for each in self._open_of(board, known) if self._close(board, each)
        ]
        asked_of = measure_questions.tell(self.here, self.boards, held)
        published, asked = self._publish(self._rounds() if closed else held, closed)
        overviews = boards_post.record_due(self.here)
        told += asked + asked_of
        return Ticked(opened, told, len(closed), published, self._digests(held), self._news(known), overviews)

    def _news(self, known: Mapping[str, Progress]) -> int:
        held = self._rounds()
        return sum(news.tell(self.here, board, held[board.plan_id], known) for board in self.boards)

    def _rounds(self) -> Held:
        return rounds.of_plans(self.here.connection, [board.plan_id for board in self.boards])

    def _open(self, held: Held) -> tuple[Held, int]:
        opened = sum(self._open_next(board, held[board.plan_id]) for board in self.boards)
        return (self._rounds() if opened else held), opened

    def _open_next(self, board: Board, held: tuple[Round, ...]) -> bool:
        """The round whose day has come; an older one that is still open gives way to it."""
        tertial = board.pace.opens_now(board.year, held, self.here.now)
        if tertial is None:
            return False
        for older in held:
            if older.state is RoundState.OPEN:
                use.close(self.here, older, through=Through.SCHEDULE)
        last_day = board.last_day(tertial, self.here.now)
        try:
            use.open_round(self.here, board.plan_id, tertial, last_day, through=Through.SCHEDULE)
        except RoundRefused as refused:
            log.warning("the round of %s was not opened for %s: %s", tertial, board.name, refused)
            return False
        return True

    def _tell(self, known: Mapping[str, Progress]) -> tuple[Mapping[str, Progress], int]:
        due = [
            matter
            for board in self.boards
            for standing in self._open_of(board, known)
            for matter in board.pace.due(standing, self.here.now)
        ]
        if not due:
            return known, 0
        told_today = matters.told_on(self.here.connection, self.here.municipality_id, swedish_day(self.here.now))
        return messages.tell(self.here, known, due, but_not=told_today)

    def _open_of(self, board: Board, known: Mapping[str, Progress]) -> list[Progress]:
        return [standing for standing in known.values() if standing.round.plan_id == board.plan_id]

    def _close(self, board: Board, standing: Progress) -> bool:
        closes = board.pace.closes_now(standing, self.here.now)
        if closes:
            use.close(self.here, standing.round, through=Through.SCHEDULE)
        return closes

    def _publish(self, held: Held, just_closed: Collection[str]) -> tuple[int, int]:
        """What this tick has closed, and what was closed by hand before today: who did that may want to look first.

        Where the board wants to read the post first, `publish` makes a draft of it. Where little is reported, the
        administrators are asked instead. How many were published, and how many messages asked.
        """
        published = asked = 0
        for board, each in self._to_publish(held, just_closed):
            if low_reporting.is_low(self.here, board, each):
                asked += low_reporting.ask(self.here, board, each) if each == held[board.plan_id][-1] else 0
            else:
                published += use.publish(self.here, each, through=Through.SCHEDULE)
        return published, asked

    def _to_publish(self, held: Held, just_closed: Collection[str]) -> list[tuple[Board, Round]]:
        return [
            (board, each)
            for board in self.boards
            for each in held[board.plan_id]
            if each.state is RoundState.CLOSED
            if each.id in just_closed or (each.closed_at and swedish_day(each.closed_at) < swedish_day(self.here.now))
        ]

    def _digests(self, held: Held) -> int:
        told = matters.digests(self.here.connection, list(held))
        return sum(self._digest(board, held[board.plan_id], told[board.plan_id]) for board in self.boards)

    def _digest(self, board: Board, held: tuple[Round, ...], told: Mapping[Week, datetime]) -> bool:
        """Of all that happened since the last one; the weeks it tells of are recorded also when it stays silent."""
        weeks = board.pace.digests_now(board.year, held, told, self.here.now)
        if not weeks:
            return False
        since = max(told.values(), default=self.here.now - posts.WEEK)
        matters.record_digests(self.here.connection, board.plan_id, weeks, self.here.now)
        _, recorded = posts.weekly_digest(self.here, board.plan_id, since=since, also_empty=board.settings.empty_digest)
        return recorded
