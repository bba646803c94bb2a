"""One attempt by itself: what it asks of Teams and the ledger, in which order, and what it says became of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, cast

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from bot.delivery import Cancel, Made, NotNow, Outgoing, Unreachable
from bot.delivery.attempt import Attempt, Tools
from bot.delivery.composer import Composer
from bot.delivery.outcomes import Outcomes
from bot.delivery.pump import LostLease, Pump
from bot.delivery.strain import Strain
from bot.delivery.turns import Later, Turns
from bot.ports import Address, Fault, Message, NotSent, Scope
from plan.delivery import Delivery, DeliveryKind, DeliveryState, Obstacle
from plan.model import Person
from storage import people
from storage.call_rate import Wish
from storage.database import Database
from tests.bot.delivery.ledger import CHANNEL, SERVICE, START, Chat, Time, card, owners

CHAT = Address("tenant-1", SERVICE, "a:1")
TEAM = Address("tenant-1", SERVICE, CHANNEL, Scope.CHANNEL)
PERSON = Person("p", "enhetschef@mjolby.example", "Enhetschef")
GONE, BLOCKED = NotSent(Fault.GONE, status=404), NotSent(Fault.UNREACHABLE, "ConversationBlockedByUser", 403)
BUSY = NotSent(Fault.TRY_AGAIN, status=503)


def outgoing(*texts: str, address: Address | None = CHAT, **how: Any) -> Outgoing:
    return Outgoing(address, "tenant-1", SERVICE, "29:1", tuple(map(Message, texts)), **how)


def to_person(**how: Any) -> Delivery:
    return card("m", PERSON, "once", **{"state": DeliveryState.SENDING, "attempts": 1} | how)


def to_channel(**how: Any) -> Delivery:
    return card("m", None, "once", **{"state": DeliveryState.SENDING, "attempts": 1} | how)


@dataclass
class Around:
    """What an attempt stands on: it is told `made`, its turns come in time but for `missed` ones."""

    made: Made | Exception
    chat: Chat = field(default_factory=Chat)
    missed: int = 0
    no_turn: BaseException | None = None
    lost: bool = False
    settled: list[Delivery] = field(default_factory=list)
    notes: list[Callable[[Connection], None]] = field(default_factory=list)
    begun: list[Delivery] = field(default_factory=list)
    wishes: list[Wish] = field(default_factory=list)
    met: list[Fault | None] = field(default_factory=list)

    async def run(self, delivery: Delivery) -> Delivery:
        await self.attempt(delivery).run()
        [outcome] = self.settled
        return outcome

    def attempt(self, delivery: Delivery) -> Attempt:
        parts = (Composes(self), self.chat, Time(), Writes(self), Waits(self))
        composer, chat, clock, pump, turns = cast(tuple[Composer, Chat, Time, Pump, Turns], parts)
        strain, outcomes = cast(Strain, Notices(self)), Outcomes(timedelta(minutes=15))
        return Attempt(Tools(composer, chat, clock, pump, turns, outcomes, strain, lambda: 0.0, 0.05), delivery)


@dataclass
class Composes:
    its: Around

    async def made(self, delivery: Delivery) -> Made:
        if isinstance(self.its.made, Exception):
            raise self.its.made
        return self.its.made


@dataclass
class Writes:
    its: Around

    def settle(self, outcome: Delivery) -> None:
        self.its.settled.append(outcome)

    def note(self, write: Callable[[Connection], None]) -> None:
        self.its.notes.append(write)

    async def begin(self, leased: Delivery) -> None:
        self.its.begun.append(leased)
        if self.its.lost:
            raise LostLease


@dataclass
class Waits:
    its: Around

    async def wait(self, wish: Wish) -> int:
        self.its.wishes.append(wish)
        if self.its.no_turn:
            raise self.its.no_turn
        return len(self.its.wishes)

    def is_in_time(self, turn: int) -> bool:
        return turn > self.its.missed


@dataclass
class Notices:
    its: Around

    def met(self, tenant_id: str, fault: NotSent | None) -> None:
        self.its.met.append(fault.fault if fault else None)


@pytest.mark.parametrize("fault", [OperationalError("SELECT", None, ConnectionRefusedError()), NoConnection()])
async def test_a_database_that_does_not_answer_costs_half_a_second_and_no_attempt(fault: Exception) -> None:
    found = await Around(fault).run(to_person())
    assert (found.attempts, found.why) == (0, "the database did not answer")
    assert found.not_before - START == timedelta(seconds=0.5)


@pytest.mark.parametrize(
    ("attempts", "seconds"), [(1, 16), (4, 128), (9, 150), (10, None)], ids=["first", "fourth", "ninth", "tenth"]
)
async def test_what_cannot_be_composed_waits_longer_each_time_and_is_given_up(
    attempts: int, seconds: int | None, caplog: pytest.LogCaptureFixture
) -> None:
    found = await Around(KeyError("status")).run(to_person(attempts=attempts))
    assert found.why == "not composed: KeyError"
    assert "could not be composed" in caplog.text
    if seconds:
        assert (found.state, found.not_before - START) == (DeliveryState.WAITING, timedelta(seconds=seconds))
    else:
        assert found.state is DeliveryState.GIVEN_UP


def told(*_: object) -> None:
    """What is told where the place cannot be reached."""


@pytest.mark.parametrize(
    ("made", "failures", "state", "notes"),
    [
        (Cancel("answered"), [], DeliveryState.CANCELLED, 0),
        (NotNow(START + timedelta(hours=1)), [], DeliveryState.WAITING, 0),
        (Unreachable(Obstacle.NO_CHANNEL), [], DeliveryState.UNREACHABLE, 0),
        (Unreachable(Obstacle.NO_CHANNEL, told), [], DeliveryState.UNREACHABLE, 1),
        (outgoing("ett"), [BLOCKED], DeliveryState.UNREACHABLE, 0),
        (outgoing("ett", if_unreachable=told), [BLOCKED], DeliveryState.UNREACHABLE, 1),
        (outgoing("ett", if_unreachable=told), [BUSY], DeliveryState.WAITING, 0),
        (outgoing("ett", if_unreachable=told), [], DeliveryState.SENT, 0),
    ],
)
async def test_somebody_is_told_where_the_place_cannot_be_reached(
    made: Made, failures: list[NotSent], state: DeliveryState, notes: int
) -> None:
    around = Around(made, Chat(list(failures)))
    assert ((await around.run(to_person())).state, len(around.notes)) == (state, notes)


@pytest.mark.parametrize(("pages", "kept"), [(["ett"], 0), (["ett", "två"], 1), (["ett", "två", "tre"], 2)])
async def test_how_far_it_has_come_is_kept_between_pages_and_costs_one_message_nothing(
    pages: list[str], kept: int
) -> None:
    around = Around(outgoing(*pages, address=TEAM))
    found = await around.run(to_channel())
    assert (found.parts, found.begun_at, len(around.notes)) == (len(pages), None, kept)
    assert [each.parts for each in around.begun] == list(range(len(pages)))
    assert around.met == [None] * len(pages)


@pytest.mark.parametrize(
    ("address", "thread"), [(TEAM, f"{CHANNEL};messageid=1"), (CHAT, None)], ids=["channel", "chat"]
)
async def test_the_pages_after_the_first_answer_it_in_a_channel_alone(address: Address, thread: str | None) -> None:
    around = Around(outgoing("ett", "två", "tre", address=address))
    await around.run(to_channel())
    assert [each for _, _, each in around.chat.sent] == [None, thread, thread]


@pytest.mark.parametrize("thread", [f"{CHANNEL};messageid=7", None])
async def test_pages_are_edited_where_they_stand_and_one_that_is_gone_is_sent_in_its_place(thread: str | None) -> None:
    made = outgoing("ett", "två", "tre", address=TEAM, updates=("7", "8", "9"), thread=thread)
    around = Around(made)
    found = await around.run(to_channel())
    assert (around.chat.updated, around.chat.sent) == ([("7", "ett"), ("8", "två"), ("9", "tre")], [])
    assert (found.conversation_id, found.page_ids) == (thread or CHANNEL, ("7", "8", "9"))
    lost = Around(replace(made, updates=("7", "", "9")), Chat([GONE]))
    found = await lost.run(to_channel(parts=2, conversation_id=thread, page_ids=("7", "8")))
    assert (lost.chat.updated, lost.chat.texts) == ([], ["tre"])
    assert (found.state, found.page_ids) == (DeliveryState.SENT, ("7", "8", "1"))
    first = Around(outgoing("ett", address=TEAM, updates=("7",), thread=thread), Chat([GONE]))
    await first.run(to_channel(conversation_id=f"{CHANNEL};messageid=7"))
    assert first.chat.sent == [(CHANNEL, "ett", None)]


@pytest.mark.parametrize(
    ("fault", "or_anew", "state", "sent"),
    [
        (GONE, True, DeliveryState.SENT, ["ett"]),
        (GONE, False, DeliveryState.CANCELLED, []),
        (BLOCKED, True, DeliveryState.UNREACHABLE, []),
        (BLOCKED, False, DeliveryState.CANCELLED, []),
        (BUSY, True, DeliveryState.WAITING, []),
        (BUSY, False, DeliveryState.WAITING, []),
    ],
)
async def test_a_message_that_is_not_there_to_be_edited_is_sent_or_let_be(
    fault: NotSent, or_anew: bool, state: DeliveryState, sent: list[str]
) -> None:
    around = Around(outgoing("ett", updates=("7",), or_anew=or_anew), Chat([fault]))
    assert ((await around.run(to_person())).state, around.chat.texts) == (state, sent)
    assert around.met == ([None] if sent else [fault.fault])


@pytest.mark.parametrize(
    ("delivery", "address", "state", "opened"),
    [
        (to_person(), CHAT, DeliveryState.SENT, 1),
        (to_person(), None, DeliveryState.WAITING, 1),
        (to_channel(), TEAM, DeliveryState.UNREACHABLE, 0),
    ],
    ids=["a chat", "one just opened", "a channel"],
)
async def test_a_chat_that_is_gone_is_opened_anew_once(
    delivery: Delivery, address: Address | None, state: DeliveryState, opened: int
) -> None:
    around = Around(outgoing("ett", address=address), Chat([GONE]))
    assert ((await around.run(delivery)).state, len(around.chat.opened)) == (state, opened)


async def test_a_chat_that_is_opened_waits_for_its_turn_and_is_kept(sqlite_url: str) -> None:
    around = Around(outgoing("ett", address=None))
    database = Database(sqlite_url)
    with database.begin() as connection:
        municipality_id, (person,) = owners(connection, 1)
        await around.run(card(municipality_id, person, state=DeliveryState.SENDING, attempts=1))
        [keep] = around.notes
        keep(connection)
        assert people.reach(connection, person.id) == people.Reach(
            person.id, "29:1", "tenant-1", SERVICE, "a:29:1", installed=True
        )
    database.close()
    assert around.wishes == [Wish("tenant-1", "tenant-1 29:1"), Wish("tenant-1", "tenant-1 a:29:1")]
    assert around.met == [None, None]


async def test_a_conversation_that_is_nobodys_is_opened_and_not_kept() -> None:
    around = Around(outgoing("ett", address=None))
    assert (await around.run(to_channel())).state is DeliveryState.SENT
    assert (around.chat.opened, around.notes) == (["29:1"], [])


@pytest.mark.parametrize(("missed", "begun"), [(0, 1), (1, 2), (2, 3), (9, 3)])
async def test_a_turn_that_passed_is_let_go_twice_at_most(missed: int, begun: int) -> None:
    around = Around(outgoing("ett"), missed=missed)
    assert (await around.run(to_person())).state is DeliveryState.SENT
    assert len(around.begun) == len(around.wishes) == begun


async def test_a_lease_that_is_lost_is_let_be_and_a_turn_that_is_later_costs_no_attempt() -> None:
    lost = Around(outgoing("ett"), lost=True)
    await lost.attempt(to_person()).run()
    assert (lost.settled, lost.chat.sent) == ([], [])
    found = await Around(outgoing("ett"), no_turn=Later(timedelta(seconds=9))).run(to_person())
    assert (found.attempts, found.not_before - START, found.why) == (0, timedelta(seconds=9), "its turn is later")


class Mute(Chat):
    """Never answers, or in a way that nobody knows."""

    odd: BaseException | None = None

    async def open_personal(self, tenant_id: str, service_url: str, user_id: str) -> Address:
        await self._silence()
        return CHAT

    async def send(self, address: Address, message: Message, thread_id: str | None = None) -> Any:
        await self._silence()

    async def update(self, address: Address, message_id: str, message: Message, thread_id: str | None = None) -> None:
        await self._silence()

    async def _silence(self) -> None:
        if self.odd:
            raise self.odd
        await asyncio.sleep(60)


@pytest.mark.parametrize("odd", [None, KeyError("id")], ids=["never", "oddly"])
@pytest.mark.parametrize(
    ("made", "state"),
    [
        (outgoing("ett"), DeliveryState.UNKNOWN),
        (outgoing("ett", updates=("7",)), DeliveryState.WAITING),
        (outgoing("ett", address=None), DeliveryState.WAITING),
    ],
    ids=["sends", "edits", "opens"],
)
async def test_only_a_new_message_that_nobody_answers_for_may_have_come(
    made: Outgoing, state: DeliveryState, odd: Exception | None, caplog: pytest.LogCaptureFixture
) -> None:
    chat = Mute()
    chat.odd = odd
    found = await Around(made, chat).run(to_person())
    assert (found.state, found.why) == (state, "KeyError" if odd else "timeout")
    assert ("in a way the messenger does not know" in caplog.text) is (odd is not None)


@pytest.mark.parametrize(
    ("kind", "begins", "state"),
    [
        (DeliveryKind.CARD, True, DeliveryState.UNKNOWN),
        (DeliveryKind.CARD, False, DeliveryState.RECORDED),
        (DeliveryKind.UPDATE, True, DeliveryState.RECORDED),
    ],
)
async def test_what_is_stopped_within_the_call_may_have_come_unless_it_does_no_harm_twice(
    kind: DeliveryKind, begins: bool, state: DeliveryState
) -> None:
    stopped = Around(outgoing("ett"), Mute())
    if begins:
        cast(Mute, stopped.chat).odd = asyncio.CancelledError()
    else:
        stopped.no_turn = asyncio.CancelledError()
    with pytest.raises(asyncio.CancelledError):
        await stopped.attempt(replace(to_person(), kind=kind)).run()
    assert [each.state for each in stopped.settled] == [state]
