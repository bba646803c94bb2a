"""The days of a board or a unit as a calendar file."""

from __future__ import annotations

from collections.abc import Iterator

from bot.documents.writing.ics import WholeDay, calendar_file
from bot.here import Here
from bot.timetable import boards
from cards.texts import agenda as texts
from plan.agenda import Agenda, agenda
from storage import knowledge


def gather(here: Here, plan_id: str, unit: str | None) -> Agenda:
    facts = knowledge.facts(here.connection, plan_id, here.now)
    return agenda(facts, boards.of_plan(here, plan_id).pace, unit)


def written(of: Agenda) -> bytes:
    return calendar_file(texts.name(of), _days(of), of.at)


def _days(of: Agenda) -> Iterator[WholeDay]:
    for each in of.rounds:
        yield WholeDay(f"{of.plan.id}-{each.tertial}-{each.what}@tertialbot", each.day, texts.round_day(each))
    for finish in of.finishes:
        uid = f"{finish.activity.id}-finish@tertialbot"
        yield WholeDay(uid, finish.finish, texts.finish(finish), texts.finish_note(finish))
