"""What happens next with a round, and when: for the board, and where no round has been opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.here import Here
from bot.timetable import boards
from bot.timetable.boards import Board
from cards.texts import coming as texts
from plan import coming, opening
from plan.calendar import swedish_day
from plan.draft import DraftState
from plan.model import Round, RoundState
from plan.tertial import Tertial
from storage import drafts
from storage import rounds as stored


@dataclass(frozen=True, slots=True)
class Following:
    """`line` says what comes; `draft` is the number of one that waits, 0 for none; `next_round` a plan's id with the
    tertial that can be opened by hand."""

    line: str
    draft: int = 0
    next_round: tuple[str, Tertial] | None = None


def of_round(here: Here, held: Round) -> Following:
    board = boards.of_plan(here, held.plan_id)
    match held.state:
        case RoundState.OPEN:
            step = coming.next_step(board.pace, held, here.now)
            return Following(texts.next_step(*step) if step else texts.closes_soon())
        case RoundState.CLOSED:
            return _of_closed(here, held, board)
        case RoundState.PUBLISHED:
            return of_board(here, board)


def of_board(here: Here, board: Board) -> Following:
    """Where no round is under way: the next one."""
    known = stored.of_plan(here.connection, board.plan_id)
    follows = coming.next_opening(board.pace, board.year, known, here.now)
    may = follows and not opening.hindered(known, board.year, follows.tertial, swedish_day(here.now))
    return Following(
        texts.next_opening(follows), next_round=(board.plan_id, follows.tertial) if follows and may else None
    )


def _of_closed(here: Here, held: Round, board: Board) -> Following:
    waiting = drafts.newest(here.connection, held.id)
    if waiting and waiting.state is DraftState.WAITING:
        return Following(texts.draft_waits(swedish_day(waiting.at)), draft=waiting.number)
    if waiting and waiting.state is DraftState.RETURNED:
        return Following(texts.draft_was_returned())
    closed = swedish_day(held.closed_at or here.now)
    day = board.pace.calendar.on_or_after(max(closed + timedelta(days=1), swedish_day(here.now)))
    return Following(texts.draft_follows(day) if board.settings.approval else texts.publishes(day))
