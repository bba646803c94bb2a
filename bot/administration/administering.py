"""What an administrator sees of a round and does with it, by cards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bot.administration import choosing
from bot.followup import notices, rounds
from bot.followup.rounds import RoundRefused
from bot.owner.desk import CardJson, desk, form_card
from bot.owner.reporting import Click
from cards import board, person_choice
from cards.board import BoardView, DisputeRow, PersonRow
from cards.payload import Verb
from cards.person_choice import PersonChoice
from cards.texts import board as texts
from cards.texts import passing as passing_texts
from cards.texts.refusals import refusal
from plan import passing
from plan.assigning import without_owner
from plan.calendar import swedish_day
from plan.delivery import Delivery, DeliveryKind
from plan.model import Activity, Person, Round, RoundState
from plan.refusals import CardTooOld, NotAllowed, NotOpen, PersonMissing
from storage import audits, deliveries, municipalities, people, plans, reports
from storage import rounds as stored


def board_card(connection: Connection, held: Round, now: datetime, notice: str = "", page: int = 0) -> CardJson:
    plan = plans.get(connection, held.plan_id)
    standing = rounds.standing(connection, held)
    sent = _newest_sent(connection, held)
    view = BoardView(
        round_id=held.id,
        board=plan.board,
        tertial=held.tertial,
        state=held.state,
        last_day=held.last_day,
        reported=standing.reported,
        activities=standing.activities,
        people=tuple(
            PersonRow(
                person_id=each.person.id,
                name=each.person.name,
                answered=each.answered,
                of=each.of,
                away_until=each.person.away_on(swedish_day(now)),
                delivery=sent[each.person.id].state if each.person.id in sent else None,
                why=sent[each.person.id].why if each.person.id in sent else "",
            )
            for each in standing.people
        ),
        disputes=_disputes(connection, held),
        unowned=without_owner(plan, people.ownerships(connection, plans.municipality_of(connection, held.plan_id))),
        notice=notice,
        page=page,
    )
    return board.build(view)


def _newest_sent(connection: Connection, held: Round) -> dict[str | None, Delivery]:
    """By person: the round's card, or for somebody who was given an activity the message with it."""
    kinds = (DeliveryKind.NOTICE, DeliveryKind.CARD)
    return {each.person_id: each for kind in kinds for each in deliveries.of_round(connection, held.id, kind)}


def current_round(connection: Connection, municipality_id: str) -> Round | None:
    """The newest round of any plan; open ones go first."""
    held = [
        each
        for plan_id, _, _ in plans.ids_of(connection, municipality_id)
        for each in stored.of_plan(connection, plan_id)
    ]
    return max(held, key=lambda each: (each.state is RoundState.OPEN, each.opened_at), default=None)


def show(connection: Connection, click: Click) -> CardJson:
    return board_card(connection, _round(connection, click), click.now, page=click.payload.page)


def remind(connection: Connection, click: Click) -> CardJson:
    held = _round(connection, click)
    try:
        count = rounds.remind(connection, held, click.now, by=click.person.id)
    except RoundRefused:
        return board_card(connection, held, click.now, texts.cannot_now())
    return board_card(connection, held, click.now, texts.reminded(count))


def ask_last_day(connection: Connection, click: Click) -> CardJson:
    return board.extend_card(click.payload.round_id, _open(_round(connection, click)).last_day)


def extend(connection: Connection, click: Click) -> CardJson:
    held = _open(_round(connection, click))
    day = board.parse_day(click.data)
    if day is None:
        return board.extend_card(held.id, held.last_day, texts.new_last_day_required())
    if day < swedish_day(click.now):
        return board.extend_card(held.id, held.last_day, texts.day_has_passed())
    if day != held.last_day:
        stored.extend(connection, held.id, day)
        before, after = held.last_day.isoformat(), day.isoformat()
        _audit(connection, click, held, "round.extend", str(held.tertial), before, after)
    return board_card(connection, replace(held, last_day=day), click.now, texts.extended(day))


def ask_close(connection: Connection, click: Click) -> CardJson:
    held = _open(_round(connection, click))
    missing = len(plans.get(connection, held.plan_id).activities) - rounds.standing(connection, held).reported
    return board.confirm_card(held.id, Verb.CLOSE_CONFIRMED, texts.close(), texts.close_question(missing))


def close(connection: Connection, click: Click) -> CardJson:
    return _act(
        connection, click, lambda held: rounds.close(connection, held, click.now, by=click.person.id), texts.closed()
    )


def ask_publish(connection: Connection, click: Click) -> CardJson:
    held = _round(connection, click)
    return board.confirm_card(held.id, Verb.PUBLISH_CONFIRMED, texts.publish(), texts.publish_question())


def publish(connection: Connection, click: Click) -> CardJson:
    held = _round(connection, click)
    if held.state is RoundState.PUBLISHED:
        return board_card(connection, held, click.now, texts.published_before())
    if municipalities.channel_of(connection, _home(connection, held)) is None:
        return board_card(connection, held, click.now, texts.no_channel())
    try:
        posted = rounds.publish(connection, held, click.now, by=click.person.id)
    except RoundRefused:
        return board_card(connection, held, click.now, texts.cannot_now())
    told = texts.published() if posted else texts.draft_sent()
    return board_card(connection, _round(connection, click), click.now, told)


def choose(connection: Connection, click: Click, error: str = "") -> CardJson:
    """Without an activity: what the person has left, to be given to others."""
    held = _round(connection, click)
    owner = _person(connection, click, held)
    if not click.payload.activity_id:
        left = desk(connection, held, owner).missing
        return board.reassign_card(held.id, owner.id, owner.name, [row.activity for row in left])
    view = PersonChoice(
        title=texts.reassign_heading(),
        lead=texts.reassign_lead(owner.name),
        activity_title=_activity(connection, click).title,
        candidates=choosing.candidates(connection, _home(connection, held), swedish_day(click.now)),
        choose=replace(click.payload, verb=Verb.REASSIGN_TO),
        choose_title=texts.give(),
        search=replace(click.payload, verb=Verb.REASSIGN),
        back=replace(click.payload, verb=Verb.ROUND_STATUS),
        searched=person_choice.parse(click.data).searched,
        error=error,
    )
    return person_choice.build(view)


def reassign(connection: Connection, click: Click) -> CardJson:
    held = _round(connection, click)
    stored.lock(connection, held.id, click.payload.activity_id)
    activity = _activity(connection, click)
    try:
        chosen = choosing.chosen(connection, _home(connection, held), click.data)
    except PersonMissing as error:
        return choose(connection, click, refusal(error))
    before = stored.asked_about(connection, held.id, activity.id)
    if passing.of(before, click.payload.person_id) is None:
        return board_card(connection, held, click.now, texts.settled_before(activity.title))
    after = passing.reassign(before, click.payload.person_id, chosen.id)
    stored.ask_instead(connection, held.id, activity.id, after)
    _audit(connection, click, held, "activity.reassign", activity.id, click.payload.person_id, chosen.id)
    theirs = desk(connection, held, chosen)
    told = passing_texts.assigned(activity.title)
    card = form_card(theirs, theirs.own_row(activity.id), notice=told)
    notices.record(connection, _home(connection, held), chosen.id, card, told, click.now, held.id)
    return board_card(connection, held, click.now, texts.reassigned(activity.title, chosen.name))


def _act(connection: Connection, click: Click, act: Callable[[Round], object], done: str) -> CardJson:
    """A second click, or one from an old card, shows how the round stands."""
    held = _round(connection, click)
    try:
        act(held)
    except RoundRefused:
        return board_card(connection, held, click.now, texts.cannot_now())
    return board_card(connection, _round(connection, click), click.now, done)


def _disputes(connection: Connection, held: Round) -> tuple[DisputeRow, ...]:
    found = [each for each in stored.assignments(connection, held.id) if each.disputed is not None]
    answered = reports.answered(connection, held.plan_id, held.tertial)
    activities = plans.activities(connection, [each.activity_id for each in found])
    names = people.by_ids(connection, [each.person_id for each in found])
    return tuple(
        DisputeRow(activities[each.activity_id], each.person_id, names[each.person_id].name, each.disputed or "")
        for each in found
        if each.activity_id not in answered
    )


def _round(connection: Connection, click: Click) -> Round:
    """The card's round, for an administrator of its municipality."""
    if not click.person.is_administrator:
        raise NotAllowed
    held = stored.get(connection, click.payload.round_id)
    if held is None or _home(connection, held) != people.municipality_of(connection, click.person.id):
        raise CardTooOld
    return held


def _open(held: Round) -> Round:
    if held.state is not RoundState.OPEN:
        raise NotOpen
    return held


def _person(connection: Connection, click: Click, held: Round) -> Person:
    found = people.by_ids(connection, [click.payload.person_id]).get(click.payload.person_id)
    if found is None or people.municipality_of(connection, found.id) != _home(connection, held):
        raise CardTooOld
    return found


def _activity(connection: Connection, click: Click) -> Activity:
    found = plans.activities(connection, [click.payload.activity_id]).get(click.payload.activity_id)
    if found is None:
        raise CardTooOld
    return found


def _home(connection: Connection, held: Round) -> str:
    return plans.municipality_of(connection, held.plan_id)


def _audit(connection: Connection, click: Click, held: Round, act: str, subject: str, before: str, after: str) -> None:
    audits.append(
        connection,
        _home(connection, held),
        click.now,
        click.person.id,
        act,
        subject,
        through="card",
        before=before,
        after=after,
    )
