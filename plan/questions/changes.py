"""Figures of what changed: better or worse, how many then and now, what was not reported then."""

from __future__ import annotations

from collections.abc import Sequence

from plan.model import Status
from plan.questions import headings, wording
from plan.questions.board import Board
from plan.questions.query import Direction, Query
from plan.questions.result import Row
from plan.tertial import Tertial

_ORDER = ("dropped", "delayed", "paused", "at_risk", "not_started", "on_track", "done")
_PLACES = {Status(key): place for place, key in enumerate(_ORDER)}


def summed(query: Query, found: Sequence[Row]) -> str:
    if query.change and query.change.direction is Direction.NONE:
        return f"{len(found)} {wording.noun(query.kinds, len(found))}."
    better = sum(1 for each in found if _better(each))
    worse = sum(1 for each in found if each.before and not _better(each))
    fresh = sum(1 for each in found if not each.before)
    return wording.changes(better, worse, fresh, len(found))


def dates(board: Board, found: Sequence[Row]) -> list[str]:
    """How many have another date to be finished by, and each with the date before."""
    moves = [(each, board.date_before(each.activity), each.report.finish if each.report else None) for each in found]
    return [wording.moved_dates(len(found)), *(wording.moved_date(each, old, new) for each, old, new in moves)]


def _better(each: Row) -> bool:
    return bool(each.before and each.status and _PLACES[each.status] > _PLACES[each.before])


def first_reports(board: Board) -> int:
    """Those reported now that were not in the tertial compared with."""
    if board.tertial is None or board.since is None:
        return 0
    earlier = board.facts.of_tertial(board.since)
    return sum(1 for each in board.scope if board.report(each) and each.id not in earlier)


def then_and_now(query: Query, board: Board, since: Tertial, at: Tertial) -> str:
    """How many stood so then, and do now."""
    then, now = (_standing(query, board, when) for when in (since, at))
    return wording.then_and_now(headings.stated(query), then, now, since, at)


def _standing(query: Query, board: Board, when: Tertial) -> int:
    reports = board.facts.of_tertial(when)
    found = (reports.get(each.id) for each in board.scope)
    return sum(1 for report in found if report and report.status in (query.states or ()))
