"""Which function offers a file that a text asks for, and which makes the one that was said yes to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from bot.administration import figure_book, owner_book, plan_review, take_out
from bot.here import Here
from bot.leadership import boards_report, calendar_file, report_files
from bot.ports import Message, Reply
from bot.slow_work import SlowWork
from bot.taken_file import KIND, FileKind, TakenFile
from plan.model import Person
from plan.refusals import OfferTooOld

Made: TypeAlias = TakenFile | SlowWork[Reply]
_WANTED: Mapping[FileKind, Callable[[Here, Person, Mapping[str, Any]], Made]] = {
    FileKind.REPORT: report_files.wanted,
    FileKind.PLAN: take_out.plan_wanted,
    FileKind.TRAIL: take_out.trail_wanted,
    FileKind.HANDOUT: take_out.handout_wanted,
    FileKind.OWNERS: owner_book.wanted,
    FileKind.REVIEW: plan_review.wanted,
    FileKind.CALENDAR: calendar_file.wanted,
    FileKind.FIGURES: figure_book.wanted,
    FileKind.BOARDS: boards_report.wanted,
}


def asks(text: str) -> bool:
    return take_out.asks(text) or calendar_file.asks(text) or report_files.asks(text)


def offered(here: Here, person: Person, text: str) -> tuple[Message, ...]:
    """Nothing if no file is asked for. Raises the `Refusal` of whoever may not take it."""
    offers = (take_out.offered, calendar_file.offered, boards_report.offered, report_files.offered)
    return next((found for offer in offers if (found := offer(here, person, text))), ())


def wanted(here: Here, person: Person, context: Mapping[str, Any]) -> Made:
    """Put in the audit trail. Raises `OfferTooOld`, and the `Refusal` of whoever may not take it."""
    try:
        kind = FileKind(context.get(KIND, FileKind.REPORT))
    except (ValueError, TypeError):
        raise OfferTooOld from None
    return _WANTED[kind](here, person, context)
