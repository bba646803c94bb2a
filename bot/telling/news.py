"""What an administrator hears of a round by itself, once: that it has opened, is half answered or has closed, that
somebody cannot be reached, that a draft waits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from bot.here import Here
from bot.telling import notices
from bot.timetable.boards import Board
from cards import notice
from cards.payload import Payload, Verb
from cards.texts import news as texts
from plan.calendar import swedish_day
from plan.delivery import Delivery, DeliveryKind, DeliveryState
from plan.draft import Draft, DraftState
from plan.model import Round, RoundState
from plan.progress import Progress
from storage import deliveries, drafts, people, plans, reports

FRESH = timedelta(days=14)
"""What happened longer ago is no news."""
AGAIN_AFTER = 2
"""Working days that a draft waits before it is told of once more."""
_LOST = (DeliveryState.UNREACHABLE, DeliveryState.GIVEN_UP)


@dataclass(frozen=True, slots=True)
class _News:
    """`once` keeps it from being told twice; `told` makes its title and lines, when it is to be told."""

    once: str
    told: Callable[[], tuple[str, tuple[str, ...]]]
    button: Payload


def tell(here: Here, board: Board, held: Iterable[Round], known: Mapping[str, Progress]) -> int:
    """How many messages were recorded. `held` are the board's rounds, `known` how the open ones stand."""
    fresh = [each for each in held if here.now - (each.closed_at or each.opened_at) <= FRESH]
    found = [news for each in fresh for news in _of(here, board, each, known.get(each.id))]
    untold = notices.untold(here, [each.once for each in found])
    recorded = sum(_record(here, each) for each in found if each.once in untold)
    return recorded + sum(_unreachable(here, each) for each in fresh if each.state is RoundState.OPEN)


def _of(here: Here, board: Board, held: Round, standing: Progress | None) -> Iterator[_News]:
    status = Payload(Verb.ROUND_STATUS, held.id)
    if held.state is not RoundState.OPEN:
        yield _News(f"{held.id}:news:closed", lambda: _closed(here, held), status)
        if held.state is RoundState.CLOSED:
            yield from _draft(here, board, held)
    elif standing is not None:
        yield from _of_open(held, standing, status)


def _of_open(held: Round, standing: Progress, status: Payload) -> Iterator[_News]:
    asked = {each.activity_id for each in standing.assignments if each.answers}
    persons = len({each.person_id for each in standing.assignments if each.answers})
    opened = (texts.opened(held.tertial), (texts.asked(persons, len(asked), held.last_day),))
    yield _News(f"{held.id}:news:opened", lambda: opened, status)
    answered = len(asked & standing.answered)
    if asked and answered * 2 >= len(asked):
        half = (texts.half_answered(held.tertial), (texts.answered(answered, len(asked), held.last_day),))
        yield _News(f"{held.id}:news:half", lambda: half, status)


def _closed(here: Here, held: Round) -> tuple[str, tuple[str, ...]]:
    activities = plans.get(here.connection, held.plan_id).activities
    answered = reports.answered(here.connection, held)
    reported = sum(each.id in answered for each in activities)
    return texts.closed(held.tertial), (texts.reported(reported, len(activities)),)


def _draft(here: Here, board: Board, held: Round) -> Iterator[_News]:
    """By the key of the draft itself: who has got that has been told that it waits."""
    waiting = drafts.newest(here.connection, held.id)
    if waiting is None or waiting.state is not DraftState.WAITING:
        return
    button = Payload(Verb.DRAFT, held.id, page=waiting.number)
    told = _waits(held, waiting)
    yield _News(f"{held.id}:draft:{waiting.number}", lambda: told, button)
    since = swedish_day(waiting.at)
    if board.pace.calendar.shift(since, AGAIN_AFTER) <= swedish_day(here.now):
        yield _News(f"{held.id}:draft:{waiting.number}:again", lambda: told, button)


def _waits(held: Round, waiting: Draft) -> tuple[str, tuple[str, ...]]:
    return texts.draft_waits(held.tertial), (texts.draft_since(swedish_day(waiting.at)),)


def _record(here: Here, news: _News) -> int:
    title, lines = news.told()
    label = texts.to_the_draft() if news.button.verb is Verb.DRAFT else texts.to_the_round()
    card = notice.build(title, *lines, buttons=[news.button.button(label)])
    return notices.to_administrators(here, news.once, card, title)


def _unreachable(here: Here, held: Round) -> int:
    """All whom the round's card has not reached and nobody was told of, in one message."""
    cards = deliveries.of_round(here.connection, held.id, DeliveryKind.CARD)
    lost = {f"{held.id}:news:unreachable:{each.person_id}": each for each in cards if each.state in _LOST}
    untold = notices.untold(here, lost, by_anybody=True)
    if not untold:
        return 0
    names = people.by_ids(here.connection, [lost[key].person_id or "" for key in untold])
    lines = tuple(_why(lost[key], names[lost[key].person_id or ""].name) for key in untold)
    title = texts.unreachable(len(lines), held.tertial)
    button = Payload(Verb.ROUND_STATUS, held.id).button(texts.to_the_round())
    card = notice.build(title, *texts.shortened(lines), texts.unreachable_remedy(), buttons=[button])
    first, *others = untold
    return notices.to_administrators(here, first, card, title, also=others)


def _why(card: Delivery, name: str) -> str:
    return texts.not_reached(name, card.state, card.why)
