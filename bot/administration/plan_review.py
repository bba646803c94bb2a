"""The workbook in which a controller answers the questions about a plan that she dropped in the chat."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from bot import rights
from bot.administration import plan_drop
from bot.administration.plan_drop import Answer, Compared
from bot.administration.plan_import import Prepared
from bot.here import Here
from bot.ports import Click, FileOffer, Message, Reply
from bot.slow_work import SlowWork
from cards.texts import plan_file as texts
from cards.texts import plan_import as plan_texts
from plan.access import Act
from plan.calendar import SWEDEN
from plan.dropped import DroppedFile, DroppedKind, DroppedState
from plan.model import Person
from plan.reading.doubts.answers import Returned
from plan.refusals import OfferTooOld
from storage import dropped_files

OFFER = "review"
"""The key in an offer's context that holds the file's id."""
_SIZE = (12_000, 130)
"""Bytes of the workbook, and of each activity in it: what a person is told before it is made."""


def offered(here: Here, click: Click) -> Answer:
    """Beside the card, which stays."""
    return plan_drop.of_file(here, click, _offer)


def _offer(here: Here, _click: Click, file: DroppedFile, found: Compared) -> Reply:
    plan, (whole, each) = found.prepared.shown, _SIZE
    offer = FileOffer(
        name=texts.review_name(plan, f"{here.now.astimezone(SWEDEN):%Y-%m-%d %H.%M.%S}"),
        description=texts.review_description(),
        size=whole + each * len(plan.activities),
        context={OFFER: file.id},
    )
    card = plan_drop.replied(plan_drop.card_of(file, found))
    return Reply((*card.messages, Message(offer=offer)))


def wanted(here: Here, person: Person, context: Mapping[str, Any]) -> SlowWork[Reply]:
    """What was said yes to. Raises `OfferTooOld`.

    The workbook is of the plan as nobody has answered anything in the chat: its rows are known again by that.
    """
    rights.must(here, person, Act.IMPORT_FILES)
    file = dropped_files.get(here.connection, here.municipality_id, str(context.get(OFFER)))
    ours = file is not None and file.person_id == person.id and file.kind is DroppedKind.PLAN
    if file is None or not ours or file.state is not DroppedState.WAITING:
        raise OfferTooOld
    return plan_drop.worked_out(file, Returned(), _made)


def _made(_here: Here, found: Compared) -> SlowWork[Reply]:
    return SlowWork(partial(_book, found.prepared), lambda _, content: Reply(file=content))


def _book(prepared: Prepared) -> bytes:
    from bot.documents.review import review  # with a spreadsheet library, which most have no use for

    revision = prepared.revision
    return review(prepared.read, prepared.questions, plan_texts.changes(revision) if revision else ())
