"""When all boards are told of together: the last one has published, or the day that is set has come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.here import Here
from bot.telling import boards_told
from bot.timetable import boards
from bot.timetable.boards import Board
from plan.calendar import swedish_day
from plan.delivery import ChannelUse
from plan.model import Round, RoundState
from plan.tertial import Tertial
from storage import municipalities, rounds


def record_due(here: Here) -> int:
    """How many posts were recorded. Nothing without a channel for it, nor of a municipality with one board."""
    chosen_at = municipalities.chosen_at(here.connection, here.municipality_id, ChannelUse.OVERVIEW)
    if chosen_at is None:
        return 0
    every = boards.of_municipality(here)
    held = rounds.of_municipality(here.connection, here.municipality_id)
    opened = {each.tertial for of in held.values() for each in of}
    if len({each.name for each in every}) < 2 or not opened:
        return 0
    newest = max(opened)
    found = (_last(here, _of_year(every, tertial), held, tertial) for tertial in sorted(opened))
    return sum(boards_told.record(here, each) for each in found if each and _is_new(each, newest, chosen_at))


def _of_year(every: Sequence[Board], tertial: Tertial) -> list[Board]:
    return [each for each in every if each.year == tertial.year]


def _last(here: Here, of: Sequence[Board], held: Mapping[str, tuple[Round, ...]], tertial: Tertial) -> Round | None:
    """The round that was published last, where the tertial's post is due; before any is published the first opened."""
    found = [each for board in of for each in held.get(board.plan_id, ()) if each.tertial == tertial]
    published = [each for each in found if each.state is RoundState.PUBLISHED and each.published_at]
    if not found or (len(published) < len(of) and not _day_has_come(here, of, tertial)):
        return None
    return max(published, key=lambda each: each.published_at or each.opened_at) if published else found[0]


def _day_has_come(here: Here, of: Sequence[Board], tertial: Tertial) -> bool:
    """The first of the days that the boards have set."""
    set_days = [
        each.pace.calendar.shift(tertial.last, each.settings.overview_after)
        for each in of
        if each.settings.overview_after
    ]
    return bool(set_days) and swedish_day(here.now) >= min(set_days)


def _is_new(last: Round, newest: Tertial, chosen_at: datetime) -> bool:
    """What was published before there was a channel for it is not told of afterwards, but for the newest."""
    return last.tertial == newest or (last.published_at or last.opened_at) >= chosen_at
