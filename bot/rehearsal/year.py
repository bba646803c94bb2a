"""The municipality's year in one run, with owners who answer by themselves."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, time, timedelta

from sqlalchemy import Connection

from bot.followup import measure_questions, rounds
from bot.rehearsal.answers import simulated, tell_of_measures, to_answer
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
    await _until(town, opens, chance)
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


async def _until(town: Town, opens: datetime, chance: random.Random) -> None:
    """The weeks between two rounds: whoever is asked about a measure whose day has come taps."""
    while (week := town.clock() + timedelta(days=7)) < opens:
        town.clock.set(week)
        asked = await town.do(lambda each: _ask_of_measures(each, town))
        await town.deliver()
        for person in town.persons.values() if asked else ():
            card = town.card_of(person)
            if card:
                await tell_of_measures(town.teams, person, card, chance)


def _ask_of_measures(connection: Connection, town: Town) -> int:
    here = town.here(connection)
    held = stored_rounds.of_plans(connection, [town.plan_id])
    board = boards.of_plan(here, town.plan_id)
    return measure_questions.tell(here, [board], held) if board.pace.sends_at(here.now) else 0


async def _everybody_answers(town: Town, held: Round, chance: random.Random, say: Say) -> None:
    cards = [
        (person, card) for person in town.persons.values() if (card := to_answer(town.received(person.conversation_id)))
    ]
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
