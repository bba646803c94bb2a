"""Between rounds, on a measure's day: whoever answers for the activity is asked how it went, and reminded once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from bot.here import Here
from bot.owner import outside
from bot.owner.desk import sight_of
from bot.ports import Click, Message
from bot.timetable.boards import Board
from cards import measure_question, notice
from cards.elements import CardJson
from cards.measure_question import MeasureQuestionView, MeasureRow
from cards.texts import chat
from cards.texts import measure as texts
from plan.assignment import assign, still
from plan.calendar import swedish_day
from plan.delivery import Delivery, DeliveryKind, measures_once
from plan.matter import Matter, MatterKind, in_one_message
from plan.measure import Measure, MeasureAct, MeasureEntry, MeasureState, newest
from plan.measure_day import answering, due_between, matter_of
from plan.model import Activity, Person, Round, RoundState
from plan.refusals import CardTooOld
from plan.sight import seen_measures
from storage import deliveries, matters, measures, people, plans, rounds
from storage.ids import new_id

PUT_OFF = timedelta(days=14)
"""What the card proposes as another day."""
_KINDS = (MatterKind.MEASURE, MatterKind.MEASURE_AGAIN)


def tell(here: Here, boards: Iterable[Board], held: Mapping[str, tuple[Round, ...]]) -> int:
    """Records one message to each person with a measure whose day has come, unless they were told anything today."""
    today = swedish_day(here.now)
    found = [matter for board in boards for matter in _of_board(here, board, held[board.plan_id], today)]
    if not found:
        return 0
    told_today = matters.told_on(here.connection, here.municipality_id, today)
    messages = {whose: of for whose, of in in_one_message(found).items() if whose not in told_today}
    new = {whose: _delivery(here, of, today) for whose, of in messages.items()}
    recorded = deliveries.record(here.connection, new.values())
    told_in = {matter: new[whose].id for whose, of in messages.items() for matter in of}
    matters.record(here.connection, told_in, today)
    return recorded


def message(here: Here, delivery: Delivery) -> Message | None:
    """As things stand when it is sent; None where nothing need be asked any more."""
    view = _view(here, delivery)
    if view is None or not view.left:
        return None
    asked = replace(view, rows=tuple(row for row in view.rows if not row.told))
    return Message(card=measure_question.build(asked), summary=measure_question.summary(asked))


def refreshed(here: Here, click: Click) -> CardJson:
    return _shown(here, _asked_in(here, click))


def done(here: Here, click: Click) -> CardJson:
    return _answered(here, click, MeasureAct.DONE)


def moved(here: Here, click: Click) -> CardJson:
    typed = measure_question.day_of(click.data, click.payload.activity_id)
    try:
        day = date.fromisoformat(typed[:10])
    except ValueError:
        return _shown(here, _asked_in(here, click), texts.day_unreadable(typed[:40]))
    if day <= swedish_day(here.now):
        return _shown(here, _asked_in(here, click), texts.day_passed())
    return _answered(here, click, MeasureAct.MOVED, day)


def hindered(here: Here, click: Click) -> CardJson:
    return _answered(here, click, MeasureAct.HINDERED)


def _of_board(here: Here, board: Board, held: tuple[Round, ...], today: date) -> Iterator[Matter]:
    if not held or any(each.state is RoundState.OPEN for each in held):
        return
    measured = newest(measures.of_plan(here.connection, board.plan_id)).values()
    due = due_between(measured, held, today)
    if not due:
        return
    to, told = _answering(here, board, held[-1]), matters.told(here.connection, [held[-1].id])[held[-1].id]
    for each in due:
        person_id = to.get(each.activity_id)
        if person_id:
            found = matter_of(each, held[-1].id, person_id, told, today, board.pace.calendar)
            if found:
                yield found


def _answering(here: Here, board: Board, newest_round: Round) -> Mapping[str, str]:
    """By activity, who is asked today; nobody who is away."""
    plan = plans.get(here.connection, board.plan_id)
    ownerships = people.ownerships(here.connection, here.municipality_id)
    activities = {each.id: each for each in plan.activities}
    asked = rounds.assignments(here.connection, newest_round.id)
    left = [found for each in asked if (found := still(each, activities[each.activity_id], ownerships))]
    to = answering(left, assign(plan, ownerships))
    known, today = people.by_ids(here.connection, set(to.values())), swedish_day(here.now)
    return {activity_id: person for activity_id, person in to.items() if not known[person].away_on(today)}


def _delivery(here: Here, of: Collection[Matter], today: date) -> Delivery:
    first = next(iter(of))
    once = measures_once(first.person_id, today)
    about = {"round_id": first.round_id, "person_id": first.person_id, "number": today.toordinal()}
    return deliveries.due(here.municipality_id, DeliveryKind.NOTICE, once, here.now, **about)


def _asked_in(here: Here, click: Click) -> Delivery:
    """The message of the card; `CardTooOld` where it is not the person's."""
    delivery = deliveries.to_person(here.connection, click.payload.about, click.person.id)
    if delivery is None or not delivery.asks_of_measures:
        raise CardTooOld
    return delivery


def _answered(here: Here, click: Click, act: MeasureAct, day: date | None = None) -> CardJson:
    """Stores what came of it, unless it stands otherwise than the card showed; the card as it is then."""
    delivery = _asked_in(here, click)
    rounds.lock(here.connection, delivery.round_id or "", click.payload.activity_id)
    own, activity = outside.must_own(here, click)
    entries = measures.of_activity(here.connection, activity.id)
    now = newest(entries).get(activity.id)
    if now and now.is_open and now.entry_id == click.payload.seen:
        note = measure_question.hindrance_of(click.data, activity.id) if act is MeasureAct.HINDERED else ""
        entry = MeasureEntry(
            id=new_id(),
            activity_id=activity.id,
            tertial=own.tertial,
            act=act,
            at=here.now,
            by=click.person.id,
            what=now.what,
            due=day or now.due,
            who=now.who,
            note=note,
        )
        measures.append(here.connection, own.facts.plan.id, entry, once=click.id)
    return _shown(here, delivery)


def _shown(here: Here, delivery: Delivery, error: str = "") -> CardJson:
    view = _view(here, delivery)
    if view is None:
        return notice.build(chat.no_longer_current(), texts.none_left())
    return measure_question.build(replace(view, error=error))


def _view(here: Here, delivery: Delivery) -> MeasureQuestionView | None:
    """None where nothing of it holds any more: a round has been opened, or the measures are not wanted."""
    newest_round = rounds.if_newest(here.connection, here.municipality_id, delivery.round_id or "")
    if newest_round is None or newest_round.state is RoundState.OPEN:
        return None
    told = [each for each in matters.of_delivery(here.connection, delivery.id) if each.kind in _KINDS]
    person = people.get(here.connection, delivery.person_id or "")
    activities = plans.activities(here.connection, [each.about for each in told])
    plan_id = newest_round.plan_id
    rows = [row for each in told if (row := _row(here, plan_id, each, activities[each.about], person))]
    if not rows:
        return None
    again = any(each.kind is MatterKind.MEASURE_AGAIN for each in told)
    return MeasureQuestionView(tuple(rows), delivery.id, swedish_day(here.now) + PUT_OFF, again)


def _row(here: Here, plan_id: str, told: Matter, activity: Activity, person: Person) -> MeasureRow | None:
    """None for what the person may not read, and for a measure that is not wanted any more."""
    entries = measures.of_activity(here.connection, activity.id)
    protected = activity.protected or any(each.protected for each in entries)
    sight = sight_of(here, person, plan_id, protected)
    measure = newest(seen_measures(entries, [activity], sight)).get(activity.id)
    if measure is None or measure.withheld or measure.state is MeasureState.ENDED or measure.due is None:
        return None
    asked = date.fromordinal(told.number)
    return MeasureRow(
        activity.id, activity.title, measure.what, asked, measure.entry_id, _came_of(measure, asked), measure.who
    )


def _came_of(measure: Measure, asked: date) -> str:
    """Of the day that was asked about; "" while it is to be answered."""
    if measure.state is MeasureState.DONE:
        return texts.is_done()
    if measure.hindrance is not None:
        return texts.is_hindered()
    return texts.is_moved(measure.due) if measure.due and measure.due != asked else ""
