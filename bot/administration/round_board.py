"""What an administrator sees of a round and does with it, by cards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot import found, rights
from bot.administration import coming, lasting_unit
from bot.directory import candidates
from bot.directory.persons import person_of
from bot.followup import last_day, low_reporting, rounds
from bot.followup.rounds import RoundRefused
from bot.here import Here
from bot.owner.desk import desk, form_card
from bot.ports import Click
from bot.telling import lost, notices
from bot.timetable import boards
from cards import board, person_choice
from cards.board import BoardView, DisputeRow, PersonRow
from cards.elements import CardJson
from cards.owner_change import TakeoverSpan
from cards.payload import Verb
from cards.person_choice import PersonChoice
from cards.texts import board as texts
from cards.texts import handover as handover_texts
from cards.texts import low_reporting as low_texts
from cards.texts.refusals import refusal
from plan import handover
from plan.access import Act
from plan.assignment import without_owner
from plan.audit import AuditAct, Deed, Through
from plan.calendar import swedish_day
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from plan.model import Person, Round, RoundState
from plan.refusals import CardTooOld, NotOpen, PersonMissing
from storage import audits, deliveries, municipalities, people, plans, reports
from storage import rounds as stored


def board_card(here: Here, held: Round, notice: str = "", page: int = 0) -> CardJson:
    plan = plans.get(here.connection, held.plan_id)
    standing = rounds.standing(here, held)
    sent = _newest_sent(here, held)
    follows = coming.of_round(here, held)
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
                away_until=each.person.away_on(swedish_day(here.now)),
                delivery=sent[each.person.id].state if each.person.id in sent else None,
                why=sent[each.person.id].why if each.person.id in sent else "",
            )
            for each in standing.people
        ),
        disputes=_disputes(here, held),
        unowned=without_owner(plan, people.ownerships(here.connection, here.municipality_id)),
        notice=notice,
        page=page,
        posted=standing.posted,
        kept_back=standing.post.why if standing.post and standing.post.state is DeliveryState.UNREACHABLE else "",
        lost=lost.views(here, held.id),
        coming=follows.line,
        draft=follows.draft,
        next_round=follows.next_round,
    )
    return board.build(view)


def _newest_sent(here: Here, held: Round) -> dict[str | None, Delivery]:
    """By person: the round's card, or for somebody who was given an activity the message with it."""
    kinds = (DeliveryKind.NOTICE, DeliveryKind.CARD)
    return {each.person_id: each for kind in kinds for each in deliveries.of_round(here.connection, held.id, kind)}


def current_round(here: Here) -> Round | None:
    """The newest round of any plan; open ones go first."""
    held = [
        each
        for plan_id, _, _ in plans.ids_of(here.connection, here.municipality_id)
        for each in stored.of_plan(here.connection, plan_id)
    ]
    return max(held, key=lambda each: (each.state is RoundState.OPEN, each.opened_at), default=None)


def show(here: Here, click: Click) -> CardJson:
    return board_card(here, _round(here, click), click.payload.text, click.payload.page)


def remind(here: Here, click: Click) -> CardJson:
    held = _round(here, click)
    try:
        count = rounds.remind(here, held, by=click.person.id)
    except RoundRefused:
        return board_card(here, held, texts.cannot_now())
    return board_card(here, held, texts.reminded(count, _later(here, held)))


def ask_last_day(here: Here, click: Click) -> CardJson:
    return board.extend_card(click.payload.round_id, _open(_round(here, click)).last_day)


def extend(here: Here, click: Click) -> CardJson:
    held = _open(_round(here, click))
    insisted = board.parse_day({board.DAY: click.payload.about})
    day = insisted or board.parse_day(click.data)
    if day is None:
        return board.extend_card(held.id, held.last_day, texts.new_last_day_required())
    if day < swedish_day(here.now):
        return board.extend_card(held.id, held.last_day, texts.day_has_passed())
    calendar = boards.of_plan(here, held.plan_id).pace.calendar
    if not insisted and not calendar.is_working(day):
        nearest = calendar.on_or_after(day)
        asked = texts.not_a_working_day(day, nearest)
        return board.extend_card(held.id, held.last_day, asked, wanted=nearest, anyway=day)
    return board_card(here, last_day.move(here, held, day, click.person.id), texts.extended(day))


def ask_close(here: Here, click: Click) -> CardJson:
    held = _open(_round(here, click))
    missing = len(plans.get(here.connection, held.plan_id).activities) - rounds.standing(here, held).reported
    return board.confirm_card(held.id, Verb.CLOSE_CONFIRMED, texts.close(), texts.close_question(missing))


def close(here: Here, click: Click) -> CardJson:
    return _act(here, click, lambda held: rounds.close(here, held, by=click.person.id), texts.closed())


def wait(here: Here, click: Click) -> CardJson:
    """Of a tertial that little is reported of: ask again in some days."""
    held = _round(here, click)
    if held.state is not RoundState.CLOSED:
        return board_card(here, held, texts.cannot_now())
    day = low_reporting.wait(here, held)
    deed = Deed(AuditAct.ROUND_WAIT, str(held.tertial), Through.CARD, click.person.id, after=day.isoformat())
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return board_card(here, held, low_texts.waiting(day))


def ask_publish(here: Here, click: Click) -> CardJson:
    held = _round(here, click)
    return board.confirm_card(held.id, Verb.PUBLISH_CONFIRMED, texts.publish(), texts.publish_question())


def publish(here: Here, click: Click) -> CardJson:
    held = _round(here, click)
    if held.state is RoundState.PUBLISHED:
        posted = rounds.standing(here, held).posted
        return board_card(here, held, texts.published_before() if posted else texts.on_its_way_before())
    if municipalities.channel_of(here.connection, here.municipality_id) is None:
        return board_card(here, held, texts.no_channel())
    try:
        posted = rounds.publish(here, held, by=click.person.id)
    except RoundRefused:
        return board_card(here, held, texts.cannot_now())
    told = texts.published() if posted else texts.draft_sent()
    return board_card(here, _round(here, click), told)


def choose(here: Here, click: Click, error: str = "") -> CardJson:
    """Without an activity: what the person has left, to be given to others."""
    held = _round(here, click, Act.REASSIGN)
    owner = _person(here, click)
    if not click.payload.activity_id:
        left = desk(here, held, owner).missing
        return board.reassign_card(held.id, owner.id, owner.name, [row.activity for row in left])
    view = PersonChoice(
        title=texts.reassign_heading(),
        lead=texts.reassign_lead(owner.name),
        activity_title=found.activity_of(here, held, click.payload.activity_id).title,
        candidates=candidates.candidates(here, swedish_day(here.now)),
        choose=replace(click.payload, verb=Verb.REASSIGN_TO),
        choose_title=texts.give(),
        search=replace(click.payload, verb=Verb.REASSIGN),
        back=replace(click.payload, verb=Verb.ROUND_STATUS),
        searched=person_choice.parse(click.data).searched,
        error=error,
        span=_span(here, click, held),
    )
    return person_choice.build(view)


def _span(here: Here, click: Click, held: Round) -> TakeoverSpan:
    """What is "not mine" would come back from the plan the next time."""
    asked = stored.asked_about(here.connection, held.id, click.payload.activity_id)
    given = handover.of(asked, click.payload.person_id)
    disputed = given is not None and given.disputed is not None
    return TakeoverSpan.ONWARDS if disputed else TakeoverSpan.TERTIAL


def reassign(here: Here, click: Click) -> CardJson:
    held = _round(here, click, Act.REASSIGN)
    stored.lock(here.connection, held.id, click.payload.activity_id)
    activity = found.activity_of(here, held, click.payload.activity_id)
    try:
        chosen = candidates.chosen(here, click.data)
    except PersonMissing as error:
        return choose(here, click, refusal(error))
    before = stored.asked_about(here.connection, held.id, activity.id)
    given = handover.of(before, click.payload.person_id)
    if given is None:
        return board_card(here, held, texts.settled_before(activity.title))
    after = handover.reassign(before, click.payload.person_id, chosen.id)
    stored.ask_instead(here.connection, held.id, activity.id, after)
    giver, taker = click.payload.person_id, chosen.id
    deed = Deed(AuditAct.ACTIVITY_REASSIGN, activity.id, Through.CARD, click.person.id, giver, taker)
    audits.append(here.connection, here.municipality_id, here.now, deed)
    onwards = person_choice.parse(click.data).span is TakeoverSpan.ONWARDS and giver != taker
    lasting = lasting_unit.give(here, activity, given, chosen, click.person) if onwards else ""
    theirs = desk(here, held, chosen)
    told = handover_texts.assigned(activity.title)
    card = form_card(theirs, theirs.own_row(activity.id), notice=told)
    goes = _later(here, held)
    notices.record(here, chosen.id, card, told, held.id, goes)
    return board_card(here, held, f"{texts.reassigned(activity.title, chosen.name, goes)} {lasting}".strip())


def _later(here: Here, held: Round) -> datetime | None:
    """When what is sent to others goes, where that is not at once."""
    at = boards.sending_from(here, held.plan_id)
    return at if at > here.now else None


def _act(here: Here, click: Click, act: Callable[[Round], object], done: str) -> CardJson:
    """A second click, or one from an old card, shows how the round stands."""
    held = _round(here, click)
    try:
        act(held)
    except RoundRefused:
        return board_card(here, held, texts.cannot_now())
    return board_card(here, _round(here, click), done)


def _disputes(here: Here, held: Round) -> tuple[DisputeRow, ...]:
    disputed = [each for each in stored.assignments(here.connection, held.id) if each.disputed is not None]
    answered = reports.answered(here.connection, held)
    activities = plans.activities(here.connection, [each.activity_id for each in disputed])
    names = people.by_ids(here.connection, [each.person_id for each in disputed])
    return tuple(
        DisputeRow(activities[each.activity_id], each.person_id, names[each.person_id].name, each.disputed or "")
        for each in disputed
        if each.activity_id not in answered
    )


def _round(here: Here, click: Click, act: Act = Act.LEAD_ROUND) -> Round:
    """The card's round, for whoever may do that."""
    rights.must(here, click.person, act)
    return found.round_of(here, click.payload.round_id)


def _open(held: Round) -> Round:
    if held.state is not RoundState.OPEN:
        raise NotOpen
    return held


def _person(here: Here, click: Click) -> Person:
    person = person_of(here, click.payload.person_id)
    if person is None:
        raise CardTooOld
    return person
