"""What a person at the rehearsal page may do: act as anybody, and let time pass."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.followup import schedule
from bot.followup.schedule import Ticked
from bot.rehearsal.answers import asking_of_measures, simulated, tell_of_measures, to_answer
from bot.rehearsal.town import Town
from cards.texts import rehearsal as texts
from plan.calendar import SWEDEN
from plan.model import Round, RoundState
from plan.tertial import Tertial
from storage import deliveries, rounds

HOUR = timedelta(hours=1)
LONGEST = timedelta(days=200)
"""How far "next event" looks; between two tertials lie some three months without any."""
WAITS = timedelta(days=7)
Progress = Callable[[str], None]


async def move(town: Town, how: str, tell: Progress) -> str:
    """Lets time pass by the hour, with all that is due in it; what happened, in words. `how` as the page's buttons."""
    begins = town.clock()
    if how == "waiting":
        until = next(iter(await waiting(town)), begins)
    else:
        until = begins + LONGEST if how == "event" else _until(begins, how)
    happened = Ticked()
    while town.clock() < until:
        await _step(town, until)
        ticked = await _tick(town)
        happened = happened + ticked
        tell(texts.time_passes(town.clock().astimezone(SWEDEN)))
        if how == "event" and not replace(ticked, news=0).nothing:
            break
    await town.deliver()  # what had to wait may go now
    return texts.happened(happened.opened, happened.messages, happened.closed, happened.published, happened.digests)


async def waiting(town: Town) -> tuple[datetime, ...]:
    """When each message that waits may go, the soonest first; not those that wait for somebody's return."""
    soon = town.clock() + WAITS
    return await town.do(lambda connection: deliveries.to_come(connection, town.municipality_id, town.clock(), soon))


async def begin(town: Town, tell: Progress) -> str:
    """To the year's first round: its cards are what a newcomer sees first."""
    happened = await move(town, "event", tell)
    while await town.do(lambda connection: _open_round(connection, town.municipality_id)) is None:
        happened = await move(town, "event", tell)
    return happened


async def everybody_answers(town: Town, but: str, chance: random.Random, tell: Progress) -> str:
    """All but the one whose chat it is press the buttons of their cards."""
    held = await town.do(lambda connection: _open_round(connection, town.municipality_id))
    if held is None:
        told = await _everybody_tells_of_measures(town, but, chance)
        return texts.answered(told) if told else texts.nothing_is_open()
    saved = 0
    for number, person in enumerate(town.persons.values(), 1):
        card = to_answer(town.received(person.conversation_id))
        if card and person.conversation_id != but:
            tell(texts.answers(number, len(town.persons), person.name))
            saved += await simulated(town.teams, person, card, chance, held.tertial)
    return texts.answered(saved)


async def _everybody_tells_of_measures(town: Town, but: str, chance: random.Random) -> int:
    """Between rounds: one tap for each measure whose day has come; how many."""
    told = 0
    for person in town.persons.values():
        card = asking_of_measures(town.received(person.conversation_id))
        if card and person.conversation_id != but:
            told += await tell_of_measures(town.teams, person, card, chance)
    return told


async def _step(town: Town, until: datetime) -> None:
    """The next full hour, Swedish time; nights are passed in one go."""
    local = town.clock().astimezone(SWEDEN)
    step = local.replace(minute=30, second=0, microsecond=0)
    step += HOUR if step <= local else timedelta()
    if not 7 <= step.hour < 17:
        morning = step.replace(hour=8)
        step = morning if morning > local else (morning + timedelta(days=1)).replace(hour=8)
    town.clock.set(min(step, until))


async def _tick(town: Town) -> Ticked:
    ticked = await town.do(lambda connection: schedule.tick(town.here(connection)))
    if not ticked.nothing:
        await town.deliver()
    return ticked


def _until(now: datetime, how: str) -> datetime:
    if how == "tertial":
        day = now.astimezone(SWEDEN).date()
        tertial = Tertial.of(day)
        last = tertial.last if tertial.last > day else tertial.next.last
        return datetime.combine(last, now.astimezone(SWEDEN).time(), SWEDEN)
    local = now.astimezone(SWEDEN)
    return local + timedelta(days=7 if how == "week" else 1)


def _open_round(connection: Connection, municipality_id: str) -> Round | None:
    """The one opened last, of whichever plan."""
    newest = [of_plan[-1] for of_plan in rounds.of_municipality(connection, municipality_id).values()]
    opened = [each for each in newest if each.state is RoundState.OPEN]
    return max(opened, key=lambda each: each.opened_at, default=None)
