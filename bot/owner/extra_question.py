"""One more question about an answer that has just been stored: on the same card, asked once, and free to pass by."""

from __future__ import annotations

from dataclasses import replace

from bot.here import Here
from bot.owner.desk import Desk, DeskRow, form_view, sight_of
from bot.ports import Click
from cards import status_form
from cards.elements import CardJson
from cards.payload import Verb
from cards.status_form import Submitted
from plan.answer import StatusAnswer
from plan.extra_question import ExtraQuestion, extra_question
from plan.measure import upon_answer
from plan.refusals import Refusal
from plan.repetition import earlier_answers, repetition
from plan.sight import SeenReport, seen
from storage import reports


def to_ask(here: Here, click: Click, own: Desk, row: DeskRow, answer: StatusAnswer) -> ExtraQuestion | None:
    """`row` is as it was before the answer: only the tertial's first one is asked about."""
    if click.payload.asked or (row.stored and not row.is_carried):
        return None
    return extra_question(
        answer,
        _earlier(here, own, row, answer),
        unchanged=click.payload.verb is Verb.UNCHANGED,
        measured=bool(answer.measure and answer.measure.what) or bool(row.measure and row.measure.is_open),
        title=row.activity.title,
    )


def card(own: Desk, row: DeskRow, submitted: Submitted, asked: ExtraQuestion, click: Click, told: str) -> CardJson:
    """`row` is as it is now; what was typed stands in it."""
    view = replace(form_view(own, row), typed=submitted.typed, notice=told, lap=click.payload.lap, asked=asked)
    return status_form.build(view)


def refused(own: Desk, row: DeskRow, submitted: Submitted, click: Click, error: Refusal) -> CardJson:
    """The form with what was typed; with the one more question where it was asked."""
    asked = next((each for each in ExtraQuestion if each == click.payload.text), ExtraQuestion.MORE)
    view = replace(form_view(own, row), typed=submitted.typed, error=error, lap=click.payload.lap)
    return status_form.build(replace(view, asked=asked) if click.payload.asked else view)


def adds_nothing(click: Click, row: DeskRow, answer: StatusAnswer) -> bool:
    """The question was passed by with Spara: what is stored stands."""
    if not click.payload.asked or row.stored is None:
        return False
    same = (row.stored.status, row.stored.comment, row.stored.finish) == (answer.status, answer.comment, answer.finish)
    return same and upon_answer(row.measure, answer.measure, deviates=answer.status.is_deviation) is None


def adds_to_protected(here: Here, click: Click, row: DeskRow) -> bool:
    """What is said to the question stands beside words that were written under protection."""
    if not click.payload.asked or row.stored is None:
        return False
    return reports.get(here.connection, row.stored.id).protected


def _earlier(here: Here, own: Desk, row: DeskRow, answer: StatusAnswer) -> tuple[SeenReport, ...]:
    """The whole history only where it may matter; nothing that the person may not read."""
    if row.last is None or row.last.withheld:
        return ()
    if repetition(answer, (row.last, row.last)) is None:
        return (row.last,)
    history = reports.of_activity(here.connection, row.activity.id)
    protected = row.activity.protected or any(each.protected for each in history)
    sight = sight_of(here, own.person, own.round.plan_id, protected)
    readable = (each for each in (seen(each, row.activity, sight) for each in history) if not each.withheld)
    return earlier_answers(readable, own.round.tertial)
