"""Whoever takes over a unit is told what has been promised."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from bot.directory import people_file
from bot.here import Here
from bot.telling import notices
from bot.timetable import boards
from cards import answer as answer_card
from cards.answer import AnswerRow, AnswerView
from cards.texts import owners as texts
from plan.facts import Facts
from plan.model import Person
from storage import knowledge


def tell(here: Here, taking: Person, unit: str, leaver: str, only: Collection[str] | None = None) -> None:
    """Each of the unit's activities as it stood last, or of those activities alone (ids).

    As everybody may see it: what is written here may wait for long, and what is protected is shown to whoever may read
    it when they read it.
    """
    every = (knowledge.facts(here.connection, plan_id, here.now) for plan_id in people_file.followed(here))
    rows = tuple(row for facts in every for row in _rows(facts, unit, only))
    view = AnswerView(
        understood=texts.yours_now(unit),
        lead=(texts.promised(leaver) if rows else texts.nothing_promised(),),
        rows=rows,
        foot=(texts.more_to_read(),),
    )
    notices.record(here, taking.id, answer_card.build(view), view.understood, at=boards.sending_from(here))


def _rows(facts: Facts, unit: str, only: Collection[str] | None) -> Iterator[AnswerRow]:
    told = facts.as_left(facts.current) if facts.current else {}
    for activity in facts.plan.activities:
        if activity.units[:1] == (unit,) and (only is None or activity.id in only):
            last = told.get(activity.id)
            yield AnswerRow(
                title=activity.title,
                status=last.status if last else None,
                comment=last.comment if last else "",
                finish=last.finish if last else None,
                withheld=last.withheld if last else activity.protected,
            )
