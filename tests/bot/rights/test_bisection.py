"""No row of questions tells a protected date, or which protected activity has a comment.

Databases that differ in that alone give the same answer to each of hundreds of questions, so that no way of asking,
however long, can tell them apart.
"""

from __future__ import annotations

import asyncio
import json
import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.rehearsal.town import CHANNEL
from cards.payload import Verb
from tests import forked
from tests.bot.rights.cast import (
    AS,
    COLLABORATOR,
    CONTINUITY,
    CRIME,
    DEPUTY,
    EDITOR,
    GIVEN,
    LEADER,
    OTHER,
    OWNER,
    PLAN,
    REASSIGNED,
    Cast,
)
from tests.bot.rights.conftest import Play
from tests.bot.rights.question_sets import FIRST, LAST, Asked, drawn
from tests.bot.rights.story import PLANTED
from tests.bot.rights.worlds import World, made

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]  # many questions, many processes

ROOT = Path(__file__).parents[3]
SEED, QUESTIONS, OVER_HTTP = 16, 480, 70
TELLING = 336
"""Answers that tell of some activity, at least: what there is to tell apart."""
ASKING = (*AS.values(), REASSIGNED, OTHER)
MAY_NOT_READ = (COLLABORATOR, EDITOR, GIVEN, OTHER)
ALL_LEFT_OUT = "5 skyddade aktiviteter räknas inte med: deras datum och kommentarer visas inte."


@dataclass(frozen=True)
class Line:
    asked: Asked
    upn: str
    in_channel: bool

    def as_json(self) -> str:
        told = {"text": self.asked.text, "context": self.asked.earlier, "as": self.upn, "channel": self.in_channel}
        return json.dumps(told, ensure_ascii=False)


def lines(questions: tuple[Asked, ...], times: int) -> list[Line]:
    """Each question by some of the people, in turn, alone and in the channel."""
    places = [(upn, there) for upn in ASKING for there in (False, True)]
    found = []
    for number, asked in enumerate(questions):
        turn = [places[(number * times + step) % len(places)] for step in range(times)]
        found += [Line(asked, upn, there) for upn, there in turn]
    return found


async def answered_by_the_command(asked: list[Line], database: Path) -> list[Any]:
    """By a process of its own."""
    file = database.with_suffix(".jsonl")
    file.write_text("\n".join(each.as_json() for each in asked), "utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MicrosoftApp")}
    environment = kept | {"DATABASE_URL": f"sqlite:///{database}"}
    ran = await forked.run("ask", "--batch", str(file), environment=environment, folder=database.parent)
    assert ran.code == 0, ran.err
    return [json.loads(line)["answer"] for line in ran.out.splitlines()]


async def test_the_command_answers_the_same_whatever_is_written_under_protection(
    all_told: Path, tmp_path: Path
) -> None:
    asked = lines(drawn(SEED, QUESTIONS), 3)
    databases = [made(world, all_told, tmp_path) for world in World]
    first, *others = await asyncio.gather(*(answered_by_the_command(asked, each) for each in databases))
    assert len(first) == len(asked) > 3 * QUESTIONS
    assert sum(each["kind"] != "clarify" for each in first) > len(asked) * 4 // 5, "too many are asked back"
    assert sum(bool(each["activities"]) for each in first) > TELLING
    for world, told in zip(list(World)[1:], others, strict=True):
        for line, expected, found in zip(asked, first, told, strict=True):
            assert found == expected, (world.name, line)


async def test_the_chat_and_the_channel_answer_the_same_card(all_told: Path, tmp_path: Path, play: Play) -> None:
    asked = lines(drawn(SEED + 1, OVER_HTTP), 1)
    found: dict[World, list[str]] = {}
    for world in World:
        async with play(made(world, all_told, tmp_path)) as cast:
            found[world] = [await answer_of(cast, line) for line in asked]
    for world in World:
        for line, expected, told in zip(asked, found[World.AS_TOLD], found[world], strict=True):
            assert told == expected, (world.name, line)


async def answer_of(cast: Cast, line: Line) -> str:
    """The whole card, with what its buttons carry."""
    person = cast.people[line.upn]
    where = CHANNEL.id if line.in_channel else person.conversation_id
    before = len(cast.town.received(where))
    await cast.say(line.upn, line.asked.text, CHANNEL if line.in_channel else None)
    (answer,) = cast.town.received(where, before)
    return json.dumps([answer.activity.get("text"), answer.activity.get("attachments")], sort_keys=True)


async def test_who_may_read_it_is_told_the_worlds_apart(all_told: Path, tmp_path: Path, play: Play) -> None:
    """What differs is there to be told: the same question by the command that is for it."""
    told = {}
    for world in (World.AS_TOLD, World.OTHER_DAYS, World.NOTHING_WRITTEN):
        async with play(made(world, all_told, tmp_path)) as cast:
            told[world] = {upn: await cast.say(upn, "skyddade kommentarer") for upn in (OWNER, DEPUTY, LEADER)}
    for upn in (OWNER, DEPUTY, LEADER):
        assert len({each[upn] for each in told.values()}) == 3, upn


@pytest.mark.parametrize("in_channel", [False, True], ids=["alone", "channel"])
@pytest.mark.parametrize("upn", MAY_NOT_READ)
async def test_thirty_questions_that_halve_the_days_learn_nothing(
    all_told: Path, play: Play, upn: str, in_channel: bool
) -> None:
    """As somebody would: what is in the answer is before the day. Each answer says that it is left out."""
    channel = CHANNEL if in_channel else None
    first, last = FIRST, LAST
    async with play(all_told) as cast:
        for _ in range(15):
            middle = first + (last - first) / 2
            assert "skydda" in await cast.say(upn, f"blir {CONTINUITY} klar före {middle}?", channel)
            said = await cast.say(upn, f"vilka aktiviteter blir klara före {middle}?", channel)
            assert ALL_LEFT_OUT in said
            first, last = (first, middle) if CONTINUITY in said else (middle, last)
    assert last == LAST  # it was never in an answer that goes by dates, so nothing was learnt


async def added_until_full(cast: Cast, title: str) -> int:
    held, times = await cast.round(), 0
    data = {"round_id": held.id, "activity_id": cast.id(title)}
    while "är sparad" in await cast.told(COLLABORATOR, Verb.ADD_COMMENT_TEXT, **data, written=f"{times} {'x' * 180}"):
        times += 1
        assert times < 40
    return times


async def test_how_often_one_may_add_does_not_tell_how_much_is_written(cast: Cast) -> None:
    await cast.answers(OWNER, CONTINUITY, "x" * 1000, "2026-03-03")
    await cast.answers(OWNER, CRIME, "", "", "on_track")
    assert await added_until_full(cast, CONTINUITY) == await added_until_full(cast, CRIME) > 3


GOES_BY_IT = (
    "vilka aktiviteter är klara senast 2026-12-31?",
    "hur många blir klara efter 2025-07-01?",
    "vilka blir klara först?",
    "vilka har datum?",
    "vilka saknar datum?",
    "vilka aktiviteter har kommentar?",
    "hur många saknar kommentar?",
    "hur stor andel har kommentar?",
    "vilka har skjutit fram sitt datum?",
)


@pytest.mark.parametrize("text", GOES_BY_IT)
async def test_what_is_left_out_is_counted(all_told: Path, play: Play, text: str) -> None:
    async with play(all_told) as cast:
        for upn in (OTHER, LEADER):
            assert ALL_LEFT_OUT in await cast.say(upn, text), upn
            assert ALL_LEFT_OUT in await cast.say(upn, text, CHANNEL), upn


def test_there_is_something_to_tell() -> None:
    assert sum(each.protected for each in PLAN.activities) == 5
    assert all(FIRST < date.fromisoformat(day) < LAST for _, day in PLANTED.values())
