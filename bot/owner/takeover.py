"""Whoever takes over a unit is told what has been promised, and asked once whether it stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

from bot.directory import people_file
from bot.here import Here
from bot.ports import Click
from bot.telling import notices
from bot.timetable import boards
from cards import notice
from cards import takeover as takeover_card
from cards.elements import CardJson
from cards.payload import Payload, Verb
from cards.takeover import TakenRow, TakeoverView
from cards.texts import takeover as texts
from plan import promise_texts
from plan.audit import AuditAct, Deed, Doer, Through
from plan.facts import Facts
from plan.model import Activity, Ownership, Person
from plan.promises import promises
from plan.refusals import CardTooOld
from plan.succession import taken_over
from storage import audits, knowledge, people

_MOST_CHOICES = 6


def tell(here: Here, taking: Person, units: tuple[str, ...], leaver: str, only: Collection[str] | None = None) -> None:
    """Each of the units' activities as it stood last, or of those activities alone (ids), for one tertial.

    As everybody may see it: what is written here may wait for long, and what is protected is shown to whoever may read
    it when they read it.
    """
    view = _view(here, units, leaver, only)
    _record(here, taking.id, view, boards.sending_from(here))


def tell_successors(here: Here, before: Iterable[Ownership], doer: Doer) -> None:
    """Of what an owner file has changed: whoever follows somebody, where anything has been promised.

    What the operator does is told at once, what somebody does in the chat in the sending hours.
    """
    after = people.ownerships(here.connection, here.municipality_id)
    for (taker_id, leaver_id), units in taken_over(before, after).items():
        view = _view(here, units, people.get(here.connection, leaver_id).name)
        if view.asks:
            _record(here, taker_id, view, boards.sending_from(here) if doer.by else None)


def _view(here: Here, units: tuple[str, ...], leaver: str, only: Collection[str] | None = None) -> TakeoverView:
    rows = tuple(row for facts in _followed(here) for row in _rows(facts, units, only))
    return TakeoverView(units, leaver, rows, asks=only is None and any(each.status for each in rows))


def _record(here: Here, taker_id: str, view: TakeoverView, at: datetime | None) -> None:
    notices.record(here, taker_id, takeover_card.build(view), texts.yours_now(view.units), at=at)


def stands(here: Here, click: Click) -> CardJson:
    _answered(here, click, stands=True)
    return notice.build(texts.answered(), texts.stands_now(), tone=notice.Tone.GOOD)


def differs(here: Here, click: Click) -> CardJson:
    """Each activity with its own form, as when somebody writes "uppdatera" and its name."""
    units = _answered(here, click, stands=False)
    found = [each for facts in _followed(here) for each in _of(facts, units)]
    buttons = [Payload(Verb.CHANGE, activity_id=each.id).button(each.title) for each in found[:_MOST_CHOICES]]
    return notice.build(texts.it_differs(), texts.change_what_differs(), texts.more_to_read(), buttons=buttons)


def _answered(here: Here, click: Click, *, stands: bool) -> tuple[str, ...]:
    """The units, which must be the person's own; the answer is kept in the trail, once."""
    units = tuple(filter(None, click.payload.about.split("\n")))
    own = {each.unit for each in people.ownerships(here.connection, here.municipality_id) if _is_of(each, click.person)}
    if not units or not own.issuperset(units):
        raise CardTooOld
    deed = Deed(AuditAct.PROMISES_TAKEN, ", ".join(units), Through.CARD, click.person.id, after={"stands": stands})
    if not audits.has_deed(here.connection, here.municipality_id, deed):
        audits.append(here.connection, here.municipality_id, here.now, deed)
    return units


def _is_of(ownership: Ownership, person: Person) -> bool:
    return ownership.person_id == person.id


def _followed(here: Here) -> list[Facts]:
    return [knowledge.facts(here.connection, plan_id, here.now) for plan_id in people_file.followed(here)]


def _of(facts: Facts, units: Collection[str]) -> list[Activity]:
    """Those that the units answer for."""
    return [each for each in facts.plan.activities if each.units and each.units[0] in units]


def _rows(facts: Facts, units: Collection[str], only: Collection[str] | None) -> Iterator[TakenRow]:
    current = facts.current
    told = facts.as_left(current) if current else {}
    courses = {each.activity.id: each for each in promises(facts, current).courses} if current else {}
    for activity in _of(facts, units):
        if only is None or activity.id in only:
            last, course = told.get(activity.id), courses.get(activity.id)
            yield TakenRow(
                title=activity.title,
                status=last.status if last else None,
                comment=last.comment if last else "",
                finish=last.finish if last else None,
                withheld=last.withheld if last else activity.protected,
                dates=course.said if course else (),
                moved=promise_texts.moved(course) if course else "",
            )
