"""The municipality's year in one run, with owners who answer by themselves."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import time, timedelta

from sqlalchemy import Connection

from bot.followup import rounds
from bot.rehearsal.answers import asks, simulated
from bot.rehearsal.town import CHANNEL, Town, text_of
from bot.telling import posts
from bot.timetable import boards
from plan.calendar import wall
from plan.model import Round
from plan.tertial import Tertial
from storage import rounds as stored_rounds

Say = Callable[[str], None]


async def play(town: Town, tertial: Tertial, chance: random.Random, say: Say) -> None:
    """From the round's opening to its post in the channel, telling what happens."""
    board = await town.do(lambda each: boards.of_plan(town.here(each), town.plan_id))
    rhythm, calendar = board.pace.rhythm, board.pace.calendar
    opens = wall(rhythm.opening_day(tertial, calendar), rhythm.opens_at)
    town.clock.set(opens)
    now = town.clock()
    held = await town.do(
        lambda each: rounds.open_round(town.here(each), town.plan_id, tertial, board.last_day(tertial, now))
    )
    await town.deliver()
    town.clock.set(opens + timedelta(days=2))
    await _everybody_answers(town, held, chance, say)
    town.clock.set(wall(held.last_day - timedelta(days=held.last_day.weekday()), time(8)))
    now = town.clock()
    await town.do(lambda each: posts.weekly_digest(town.here(each), town.plan_id))
    await _deliver_to_channel(town, say)
    town.clock.set(wall(rhythm.closing_day(held.last_day, calendar), time(9)))
    await town.do(lambda each: _end(each, town, held))
    await _deliver_to_channel(town, say)


async def ask(town: Town, text: str) -> str:
    """What a leader is answered in the personal chat, as text."""
    before = len(town.received(town.leader.conversation_id))
    await town.teams.say(town.leader, text)
    return "\n".join(text_of(message) for message in town.received(town.leader.conversation_id, before))


async def _everybody_answers(town: Town, held: Round, chance: random.Random, say: Say) -> None:
    newest = ((person, town.card_of(person)) for person in town.persons.values())
    cards = [(person, card) for person, card in newest if card and asks(card)]
    for number, (person, card) in enumerate(cards, 1):
        answered = await simulated(town.teams, person, card, chance, held.tertial)
        say(f"  {number}/{len(cards)} {person.name}: {answered} svar")


async def _deliver_to_channel(town: Town, say: Say) -> None:
    before = len(town.received(CHANNEL.id))
    await town.deliver()
    for message in town.received(CHANNEL.id, before):
        say(_framed(text_of(message)))


def _end(connection: Connection, town: Town, held: Round) -> None:
    rounds.close(town.here(connection), held)
    closed = stored_rounds.get(connection, held.id)
    if closed:
        rounds.publish(town.here(connection), closed)


def _framed(text: str) -> str:
    line = "─" * 72
    return f"{line}\n{text}\n"
