"""A tertial that little is reported of is not published by itself: the administrators are asked, and asked again."""

from __future__ import annotations

from datetime import date

from bot.followup import rounds
from bot.here import Here
from bot.ports import Message
from bot.telling import notices
from bot.timetable import boards
from bot.timetable.boards import Board
from cards import low_reporting as question
from cards.low_reporting import LowReportingView
from plan import low_reporting
from plan.calendar import swedish_day, wall
from plan.delivery import Delivery, DeliveryKind
from plan.draft import DraftState
from plan.model import Round, RoundState
from storage import deliveries, drafts
from storage import rounds as stored


def is_low(here: Here, board: Board, held: Round) -> bool:
    """Never where there is no administrator to ask."""
    return _view(here, board, held) is not None and bool(notices.administrators(here))


def ask(here: Here, board: Board, held: Round) -> int:
    """Each administrator, unless they have been asked lately; how many."""
    recorded = deliveries.of_round(here.connection, held.id, DeliveryKind.NOTICE)
    asked = [swedish_day(each.recorded_at) for each in recorded if is_question(each)]
    today = swedish_day(here.now)
    return _record(here, held, today) if low_reporting.asks_again(asked, today, board.pace.calendar) else 0


def wait(here: Here, held: Round) -> date:
    """The day they are asked again."""
    pace = boards.of_plan(here, held.plan_id).pace
    day = pace.calendar.shift(swedish_day(here.now), low_reporting.WAIT)
    _record(here, held, day)
    return day


def is_question(delivery: Delivery) -> bool:
    return delivery.kind is DeliveryKind.NOTICE and delivery.once.startswith(_key(delivery.round_id or ""))


def message(here: Here, delivery: Delivery) -> Message | None:
    """As things stand when it is sent; None where nothing need be asked any more."""
    held = stored.get(here.connection, delivery.round_id or "")
    if held is None or held.state is not RoundState.CLOSED:
        return None
    view = _view(here, boards.of_plan(here, held.plan_id), held)
    return Message(card=question.build(view), summary=question.summary(view)) if view else None


def _view(here: Here, board: Board, held: Round) -> LowReportingView | None:
    """None also where a draft waits: whoever reads it decides."""
    its_draft = drafts.newest(here.connection, held.id)
    if its_draft and its_draft.state is DraftState.WAITING:
        return None
    standing, least = rounds.standing(here, held), board.settings.ask_below
    if least is None or not low_reporting.is_low(standing.reported, standing.activities, least):
        return None
    return LowReportingView(held.id, held.tertial, standing.reported, standing.activities, least)


_LAST = 1
"""Of what is recorded at one moment: what asks for something stands below what only tells that the round has closed."""


def _record(here: Here, held: Round, day: date) -> int:
    """Once a day; what is to go on a later day waits in the ledger until its morning."""
    morning = wall(day, boards.of_plan(here, held.plan_id).pace.rhythm.sends_from)
    return deliveries.record(
        here.connection,
        [
            deliveries.due(
                here.municipality_id,
                DeliveryKind.NOTICE,
                f"{_key(held.id)}{day.toordinal()}:{person.id}",
                max(here.now, morning),
                number=_LAST,
                round_id=held.id,
                person_id=person.id,
            )
            for person in notices.administrators(here)
        ],
    )


def _key(round_id: str) -> str:
    return f"{round_id}:low:"
