"""The days of a board or a unit as a calendar file, for whoever may ask about them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from bot import boards_seen, rights
from bot.documents.writing.ics import WholeDay, calendar_file
from bot.here import Here
from bot.leadership import board_report
from bot.leadership.question_desk import NoPlan, current_plan
from bot.ports import FileOffer, Message
from bot.taken_file import KIND, FileKind, TakenFile, Write, text_in
from bot.timetable import boards
from cards.texts import agenda as texts
from cards.texts import chat
from plan.access import Act
from plan.agenda import Agenda, agenda, units_called
from plan.audit import AuditAct, Deed, Through
from plan.model import Person, Plan
from plan.refusals import OfferTooOld
from storage import audits, knowledge, plans

_ASKED = re.compile(r"(?:visa |hämta |skicka )?kalender(?:n|fil|filen)?(?: för (?P<name>[^\n]+))?", re.IGNORECASE)
_SIZE = (1_500, 350)
"""Bytes of a file, and of each activity in it, about."""


def asks(text: str) -> bool:
    return _match(text) is not None


def offered(here: Here, person: Person, text: str) -> tuple[Message, ...]:
    """Nothing if no calendar is asked for. Raises `NotAllowed`."""
    asked = _match(text)
    if asked is None:
        return ()
    rights.must(here, person, Act.ASK)
    try:
        plan = plans.get(here.connection, current_plan(here, person))
    except NoPlan:
        return (Message(chat.no_plan()),)
    name = asked["name"] or ""
    found = ("",) if texts.is_whole_board(plan, name) else units_called(plan, name)
    if len(found) != 1:
        return (Message(texts.which_unit(found or plan.units, known=bool(found))),)
    return (Message(offer=_offer(here, plan, found[0])),)


def wanted(here: Here, person: Person, context: Mapping[str, Any]) -> TakenFile:
    """Put in the audit trail. Raises `OfferTooOld`, `NotAllowed`."""
    rights.must(here, person, Act.ASK)
    plan_id, unit = text_in(context, "plan"), text_in(context, "unit") or None
    held = [each[0] for each in plans.ids_of(here.connection, here.municipality_id)]
    boards_seen.must_see(here, person, plan_id)
    if plan_id not in held or (unit and unit not in plans.get(here.connection, plan_id).units):
        raise OfferTooOld
    deed = Deed(AuditAct.CALENDAR_TAKE, unit or "", Through.CHAT, person.id)
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return TakenFile(partial(_gather, plan_id, unit))


def gather(here: Here, plan_id: str, unit: str | None) -> Agenda:
    facts = knowledge.facts(here.connection, plan_id, here.now)
    return agenda(facts, boards.of_plan(here, plan_id).pace, unit)


def written(of: Agenda) -> bytes:
    return calendar_file(texts.name(of), _days(of), of.at)


def _gather(plan_id: str, unit: str | None, here: Here) -> Write:
    return partial(written, gather(here, plan_id, unit))


def _match(text: str) -> re.Match[str] | None:
    return _ASKED.fullmatch(" ".join(text.split()).rstrip("?!. "))


def _offer(here: Here, plan: Plan, unit: str) -> FileOffer:
    whole, each = _SIZE
    shown = [one for one in plan.activities if not unit or unit in one.units]
    return FileOffer(
        name=texts.file_name(unit or plan.board, board_report.stamp(here.now)),
        description=texts.description(),
        size=whole + each * len(shown),
        context={KIND: FileKind.CALENDAR, "plan": plan.id, "unit": unit},
    )


def _days(of: Agenda) -> Iterator[WholeDay]:
    for each in of.rounds:
        yield WholeDay(f"{of.plan.id}-{each.tertial}-{each.what}@tertialbot", each.day, texts.round_day(each))
    for finish in of.finishes:
        uid = f"{finish.activity.id}-finish@tertialbot"
        yield WholeDay(uid, finish.finish, texts.finish(finish), texts.finish_note(finish))
