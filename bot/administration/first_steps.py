"""What is left before the first round, for whoever administers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot import rights
from bot.administration import owner_list
from bot.directory import people_file
from bot.here import Here
from bot.ports import Click
from bot.timetable import boards
from bot.timetable.boards import Board
from cards import first_steps
from cards.elements import CardJson
from cards.first_steps import FirstStep, FirstStepsView
from cards.texts import first_steps as texts
from plan.access import Act
from plan.calendar import wall
from plan.model import Person, Plan
from plan.tertial import Tertial
from storage import municipalities, people, plans, rounds

_MOST_UNITS = 12


def card(here: Here) -> CardJson:
    held = [plans.get(here.connection, plan_id) for plan_id in people_file.followed(here)]
    units = owner_list.units(here)
    steps = (_plan(held), _owners(here, held), _channel(here))
    return first_steps.build(FirstStepsView(steps, _first_round(here, held), bool(units)))


def shown(here: Here, click: Click) -> CardJson:
    rights.must(here, click.person, Act.LEAD_ROUND)
    return card(here)


def for_newcomer(here: Here, person: Person) -> CardJson | None:
    """What somebody who administers and has just come sees before all else; None once a round has been opened."""
    if not rights.may(here, person, Act.LEAD_ROUND):
        return None
    opened = any(rounds.of_municipality(here.connection, here.municipality_id).values())
    return None if opened else card(here)


def before_any_plan(here: Here, person: Person) -> CardJson | None:
    """In the place of an answer that says that there is no plan, for whoever can bring one."""
    return card(here) if rights.may(here, person, Act.LEAD_ROUND) else None


def _plan(held: list[Plan]) -> FirstStep:
    lines = [texts.plan_done(each.board, each.year, len(each.activities)) for each in held]
    return FirstStep(texts.plan(), bool(held), lines or [texts.plan_to_do()])


def _owners(here: Here, held: list[Plan]) -> FirstStep:
    if not people.ownerships(here.connection, here.municipality_id):
        return FirstStep(texts.owners(), done=False, lines=[texts.owners_to_do()])
    left = people_file.check(here).units_without_person
    if left:
        return FirstStep(texts.owners(), done=False, lines=[texts.owners_left(left[:_MOST_UNITS])])
    count = len({unit for plan in held for unit in plan.units})
    return FirstStep(texts.owners(), bool(held), [texts.owners_done(count) if held else texts.owners_to_do()])


def _channel(here: Here) -> FirstStep:
    chosen = municipalities.channel_of(here.connection, here.municipality_id) is not None
    return FirstStep(texts.channel(), chosen, [texts.channel_done() if chosen else texts.channel_to_do()])


def _first_round(here: Here, held: list[Plan]) -> list[str]:
    plan_ids = {plan.id for plan in held}
    every = (each for each in boards.of_municipality(here) if each.plan_id in plan_ids)
    return [line for board in every for line in _next(here, board)] or [texts.no_date()]


def _next(here: Here, board: Board) -> Iterator[str]:
    """The round that was opened, or the one that opens next by the board's calendar."""
    known = rounds.of_plan(here.connection, board.plan_id)
    now = board.pace.opens_now(board.year, known, here.now)
    if known:
        yield texts.opened(known[-1].tertial)
    elif now:
        yield texts.opens_soon(now)
    else:
        coming = [(tertial, at) for tertial, at in _openings(board) if at > here.now]
        yield from (texts.opens(tertial, at) for tertial, at in coming[:1])


def _openings(board: Board) -> Iterator[tuple[Tertial, datetime]]:
    rhythm, calendar = board.pace.rhythm, board.pace.calendar
    for number in (1, 2, 3):
        tertial = Tertial(board.year, number)
        yield tertial, wall(rhythm.opening_day(tertial, calendar), rhythm.opens_at)
