"""How each act of the table of rights is tried over HTTP, and what tells that it was done."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from bot.rehearsal.payloads import LocalChannel
from bot.rehearsal.town import CHANNEL
from cards import plain
from cards.payload import Verb
from cards.texts import chat as chat_texts
from plan.access import Act, Role
from storage import municipalities, people, plans, questions, rounds
from storage.tables import assessment as assessment_table
from storage.tables import assignment, board_setting, draft, person, report, survey_outcome
from tests.bot.rights import story
from tests.bot.rights.cast import (
    AS,
    COMMUNICATION,
    CONTINUITY,
    FORMER,
    GIVEN,
    GOALS,
    OTHER,
    POINTS,
    POST,
    RISK,
    SERVICE,
    WARTIME,
    Cast,
)

ELSEWHERE = LocalChannel("19:annan@thread.tacv2", "Annan", "19:annan@thread.tacv2", "Annat team")
UNREAD = "Vad kostar simhallen?"
EXTENDED = "2025-09-05"
NEW = "ny.enhetschef@mjolby.example"


@dataclass(frozen=True)
class Attempt:
    """Somebody with exactly one role, in the personal chat or in the channel."""

    cast: Cast
    role: Role
    in_channel: bool
    upn: str

    async def say(self, text: str, channel: LocalChannel = CHANNEL) -> str:
        return await self.cast.say(self.upn, text, channel if self.in_channel else None)

    async def press(self, verb: Verb, **data: Any) -> str:
        where = CHANNEL.id if self.in_channel else ""
        held = await self.cast.round()
        answer = await self.cast.press(self.upn, verb, where=where, **{"round_id": held.id} | data)
        assert answer.status == 200, (verb, data)
        return plain.text(answer.card) if answer.card else answer.text

    @property
    def mine(self) -> str:
        """The activity that somebody of the role is asked about."""
        return {Role.OWNER: POINTS, Role.ASKED: WARTIME}.get(self.role, RISK)

    @property
    def person_id(self) -> str:
        return self.cast.person_id(self.upn)

    async def found(self, query: Any) -> bool:
        return await self.cast.town.do(lambda each: each.execute(query).first() is not None)


@dataclass(frozen=True)
class Way:
    """`done` is asked after what was said."""

    attempt: Callable[[Attempt], Awaitable[str]]
    done: Callable[[Attempt, str], Awaitable[bool]]


def who(role: Role, act: Act) -> str:
    return GOALS if (role, act) == (Role.ASKED, Act.ASSESS) else AS[role]


def says(text: str, told: str) -> Way:
    """A question or command whose answer tells whether it was done."""

    async def attempt(each: Attempt) -> str:
        return await each.say(text)

    async def done(_: Attempt, said: str) -> bool:
        return told in said

    return Way(attempt, done)


async def _answers(each: Attempt) -> str:
    return await each.press(Verb.SAVE, activity_id=each.cast.id(each.mine), status="on_track")


async def _has_answered(each: Attempt, _: str) -> bool:
    mine = report.c.activity_id == each.cast.id(each.mine)
    return await each.found(select(report.c.id).where(mine, report.c.person_id == each.person_id))


async def _hands_over(each: Attempt) -> str:
    data = {"activity_id": each.cast.id(each.mine), "person": each.cast.person_id(OTHER)}
    return await each.press(Verb.HAND_OVER_TO, **data)


async def _has_handed_over(each: Attempt, _: str) -> bool:
    mine = assignment.c.activity_id == each.cast.id(each.mine)
    return await each.found(select(assignment).where(mine, assignment.c.given_by == each.person_id))


async def _adds(each: Attempt) -> str:
    return await each.press(Verb.ADD_COMMENT_TEXT, activity_id=each.cast.id(CONTINUITY), written="Vi hinner")


async def _has_added(each: Attempt, _: str) -> bool:
    whose = (report.c.person_id == each.person_id, report.c.comment.contains(f"Tillägg från {COMMUNICATION}"))
    return await each.found(select(report.c.id).where(*whose))


async def _assesses(each: Attempt) -> str:
    await each.press(Verb.ASSESS_SAVE, about="survey-0", outcome="Index 70", source="SCB")
    return await each.press(Verb.ASSESS_SAVE, about="3.1", outlook="met")


async def _has_assessed(each: Attempt, _: str) -> bool:
    tables = (assessment_table, survey_outcome)
    found = [await each.found(select(one.c.id).where(one.c.person_id == each.person_id)) for one in tables]
    return any(found)


async def _introduces(each: Attempt) -> str:
    return await each.press(Verb.DRAFT_INTRO_SAVE, page=1, intro=f"Av {each.upn}")


async def _has_introduced(each: Attempt, _: str) -> bool:
    return await each.found(select(draft).where(draft.c.intro == f"Av {each.upn}"))


async def _extends(each: Attempt) -> str:
    return await each.press(Verb.EXTEND_TO, day=EXTENDED)


async def _has_extended(each: Attempt, _: str) -> bool:
    return str((await each.cast.round()).last_day) == EXTENDED


async def _reassigns(each: Attempt) -> str:
    given = {"person_id": each.cast.person_id(GIVEN), "person": each.cast.person_id(OTHER)}
    return await each.press(Verb.REASSIGN_TO, activity_id=each.cast.id(WARTIME), **given)


async def _has_reassigned(each: Attempt, _: str) -> bool:
    held = await each.cast.round()
    asked = await each.cast.town.do(lambda one: rounds.asked_about(one, held.id, each.cast.id(WARTIME)))
    return any(one.person_id == each.cast.person_id(OTHER) for one in asked)


async def _changes_owner(each: Attempt) -> str:
    held = await each.cast.town.do(lambda one: people.ownerships(one, each.cast.town.municipality_id))
    now = next(one.person_id for one in held if one.unit == SERVICE)
    return await each.press(Verb.OWNER_CHANGE, round_id="", about=SERVICE, person_id=now, login_name=NEW)


async def _has_changed_owner(each: Attempt, _: str) -> bool:
    return await each.found(select(person.c.id).where(person.c.upn == NEW))


async def _chooses(each: Attempt) -> str:
    return await each.say("använd den här kanalen", ELSEWHERE)


async def _has_chosen(each: Attempt, said: str) -> bool:
    """In the personal chat whoever may is told where it is done."""
    chosen = await each.cast.town.do(lambda one: municipalities.channel_of(one, each.cast.town.municipality_id))
    there = chosen is not None and chosen.conversation_id == ELSEWHERE.id
    return there if each.in_channel else said == chat_texts.channel_only_in_channel()


async def _protects(each: Attempt) -> str:
    return await each.press(Verb.PROTECT, round_id="", activity_id=each.cast.id(POST))


async def _has_protected(each: Attempt, _: str) -> bool:
    plan = await each.cast.town.do(lambda one: plans.get(one, each.cast.town.plan_id))
    return next(one.protected for one in plan.activities if one.title == POST)


async def _drops(each: Attempt) -> str:
    """In a channel the platform hands no file on; whoever sends one all the same is answered by the words alone."""
    if each.in_channel:
        return await each.say("ny plan")
    chat = each.cast.people[each.upn].conversation_id
    before = len(each.cast.town.received(chat))
    await each.cast.town.teams.drop(each.cast.people[each.upn], each.cast.town.teams.connector.lay("plan.txt", b""))
    await each.cast.town.application.drops.settled()
    return "\n".join(message.text for message in each.cast.town.received(chat, before))


async def _has_had_read(_: Attempt, said: str) -> bool:
    return "är tom" in said


async def _sets_up(each: Attempt) -> str:
    return await each.press(Verb.SETTINGS_SAVE, round_id="", about=each.cast.town.plan_id, opens_before="12")


async def _has_set_up(each: Attempt, _: str) -> bool:
    return await each.found(select(board_setting).where(board_setting.c.name == "opens_before"))


async def _forgets(each: Attempt) -> str:
    return await each.press(Verb.FORGET_CONFIRMED, round_id="", person_id=each.cast.person_id(FORMER))


async def _has_forgotten(each: Attempt, _: str) -> bool:
    return not await each.found(select(person).where(person.c.upn == FORMER))


WAYS: Mapping[Act, Way] = {
    Act.ASK: says("hur går det för införande av digital post?", POST),
    Act.READ_COMMENT: says("vad var kommentaren för digital post i tertial 1?", story.OPEN_WORD),
    Act.READ_PROTECTED: says("skyddade kommentarer", story.PLANTED[FORMER, RISK][0]),
    Act.ANSWER: Way(_answers, _has_answered),
    Act.HAND_OVER: Way(_hands_over, _has_handed_over),
    Act.ADD_COMMENT: Way(_adds, _has_added),
    Act.ASSESS: Way(_assesses, _has_assessed),
    Act.EDIT_DRAFT: Way(_introduces, _has_introduced),
    Act.LEAD_ROUND: Way(_extends, _has_extended),
    Act.REASSIGN: Way(_reassigns, _has_reassigned),
    Act.CHANGE_OWNERS: Way(_changes_owner, _has_changed_owner),
    Act.CHOOSE_CHANNEL: Way(_chooses, _has_chosen),
    Act.PROTECT: Way(_protects, _has_protected),
    Act.TAKE_REPORT: says("gör rapporten för T1 som csv", "acceptContext"),
    Act.IMPORT_FILES: Way(_drops, _has_had_read),
    Act.TAKE_OUT: says("begäran om handling T1", "acceptContext"),
    Act.SET_UP: Way(_sets_up, _has_set_up),
    Act.FORGET: Way(_forgets, _has_forgotten),
    Act.READ_UNREAD: says("olästa frågor", UNREAD),
    Act.SEE_BOARDS: says("alla nämnder", "gör rapporten för alla nämnder"),
}


async def made_ready(cast: Cast, act: Act) -> None:
    """What must stand before the act can be done by anybody."""

    def keep(connection: Connection) -> None:
        questions.keep_unread(connection, cast.town.municipality_id, cast.town.clock(), UNREAD)

    await cast.town.do(keep)
    cast.town.teams.connector.add(channels=[ELSEWHERE])
    cast.town.teams.connector.installed.add(ELSEWHERE.id)
    if act is Act.EDIT_DRAFT:
        await story.drafted(cast)
