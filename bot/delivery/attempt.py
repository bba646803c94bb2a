"""One attempt at one delivery: compose it, open the conversation where needed, send what has not arrived yet."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoConnection

from bot.delivery import outcomes
from bot.delivery.composer import Composer
from bot.delivery.outcomes import Outcomes
from bot.delivery.outgoing import Cancel, NotNow, Outgoing, Told, Unreachable
from bot.delivery.pump import LostLease, Pump
from bot.delivery.strain import Strain
from bot.delivery.turns import Later, Turns, conversation_of
from bot.ports import Address, Clock, Fault, Messenger, NotSent, Scope, Sent
from plan.delivery import Delivery, DeliveryState, backoff
from storage import leases, people
from storage.call_rate import Wish

log = logging.getLogger(__name__)

COMPOSE_ATTEMPTS = 10
BEGINNINGS = 3


@dataclass(slots=True)
class Tools:
    composer: Composer
    messenger: Messenger
    clock: Clock
    pump: Pump
    turns: Turns
    outcomes: Outcomes
    strain: Strain
    chance: Callable[[], float]
    call_seconds: float  # what a messenger that never answers is given


class Attempt:
    def __init__(self, tools: Tools, delivery: Delivery) -> None:
        self._its = tools
        self.delivery = delivery

    async def run(self) -> None:
        """Settles the delivery, whatever happens, unless it is no longer ours."""
        try:
            outcome = await self._outcome()
        except LostLease:
            return
        except Later as later:
            outcome = outcomes.given_back(self.delivery, self._now(), later.wait, "its turn is later")
        except asyncio.CancelledError:
            self._its.pump.settle(self._interrupted())
            raise
        self._its.pump.settle(outcome)

    async def _outcome(self) -> Delivery:
        try:
            made = await self._its.composer.made(self.delivery)
        except (DBAPIError, NoConnection):
            pause = backoff(1, self._its.chance())
            return outcomes.given_back(self.delivery, self._now(), pause, "the database did not answer")
        except Exception as error:
            return self._not_composed(error)
        if isinstance(made, Cancel):
            return outcomes.cancelled(self.delivery, made.why)
        if isinstance(made, Unreachable):
            return self._told(outcomes.unreachable(self.delivery, made.why, self._now()), made.if_unreachable)
        if isinstance(made, NotNow):
            now = self._now()
            return outcomes.given_back(self.delivery, now, made.until - now, made.why)
        return await self._sent(made)

    def _not_composed(self, error: Exception) -> Delivery:
        """A fault of ours in one delivery holds up no other; the log has it, and the ledger says so."""
        log.exception("delivery %s (%s) could not be composed", self.delivery.id, self.delivery.kind)
        why = f"not composed: {type(error).__name__}"
        if self.delivery.attempts >= COMPOSE_ATTEMPTS:
            return outcomes.given_up(self.delivery, why)
        pause = backoff(self.delivery.attempts + 5, self._its.chance())
        return outcomes.again(self.delivery, why, self._now(), pause)

    async def _sent(self, made: Outgoing) -> Delivery:
        try:
            await self._deliver(made)
        except NotSent as fault:
            self._its.strain.met(made.tenant_id, fault)
            if not made.or_anew and fault.fault in (Fault.GONE, Fault.UNREACHABLE):
                return outcomes.cancelled(self.delivery, "the message is not there to be edited")
            failed = self._its.outcomes.failed(self.delivery, fault, self._now(), self._its.chance())
            return self._told(failed, made.if_unreachable)
        return outcomes.sent(self.delivery, self._now())

    def _told(self, outcome: Delivery, tell: Told | None) -> Delivery:
        if tell and outcome.state is DeliveryState.UNREACHABLE:
            now = self._now()
            self._its.pump.note(lambda connection: tell(connection, outcome, now))
        return outcome

    async def _deliver(self, made: Outgoing) -> None:
        try:
            await self._messages(made.address or await self._open(made), made)
        except NotSent as fault:
            if fault.fault is not Fault.GONE or not made.or_anew:
                raise
            await self._anew(made, fault)

    async def _anew(self, made: Outgoing, fault: NotSent) -> None:
        """What was there is gone: the message to edit, or the conversation."""
        page = self.delivery.parts
        if made.edits(page):
            await self._deliver(made.anew(page))
            return
        if made.address is None or self.delivery.person_id is None:
            raise fault
        await self._messages(await self._open(made), made)

    async def _open(self, made: Outgoing) -> Address:
        """The person's conversation; kept, so that it is opened once."""
        await self._its.turns.wait(Wish(made.tenant_id, f"{made.tenant_id} {made.user_id}"))
        async with self._in_time(Fault.TRY_AGAIN):
            address = await self._its.messenger.open_personal(made.tenant_id, made.service_url, made.user_id)
        self._its.strain.met(made.tenant_id, None)
        if self.delivery.person_id is not None:
            reach = people.Reach(
                person_id=self.delivery.person_id,
                user_id=made.user_id,
                tenant_id=address.tenant_id,
                service_url=address.service_url,
                conversation_id=address.conversation_id,
                installed=True,
            )
            now = self._now()
            self._its.pump.note(lambda connection: people.set_reach(connection, reach, now))
        return address

    async def _messages(self, address: Address, made: Outgoing) -> None:
        for part in range(self.delivery.parts, len(made.messages)):
            await self._begin(Wish(made.tenant_id, conversation_of(address)))
            self.delivery = replace(self.delivery, begun_at=self._now())
            async with self._in_time(Fault.TRY_AGAIN if made.edits(part) else Fault.UNKNOWN):
                await self._message(address, made, part)
            self._its.strain.met(made.tenant_id, None)
            self.delivery = replace(self.delivery, parts=part + 1, begun_at=None)
            if part + 1 < len(made.messages):
                self._keep_progress()

    async def _begin(self, wish: Wish) -> None:
        """At one's turn. One that passed while the ledger was written is let go, a few times at most."""
        for _ in range(BEGINNINGS):
            turn = await self._its.turns.wait(wish)
            await self._its.pump.begin(self.delivery)
            if self._its.turns.is_in_time(turn):
                return

    async def _message(self, address: Address, made: Outgoing, part: int) -> None:
        message, edited = made.messages[part], made.edits(part)
        if edited:
            await self._its.messenger.update(address, edited, message, made.thread)
            self._reached(part, Sent(made.thread or address.conversation_id, edited))
            return
        in_thread = part > 0 and address.scope is Scope.CHANNEL
        thread = self.delivery.conversation_id if in_thread else None
        self._reached(part, await self._its.messenger.send(address, message, thread))

    def _reached(self, part: int, sent: Sent) -> None:
        self.delivery = self.delivery.reached(part, sent.conversation_id, sent.message_id)

    def _keep_progress(self) -> None:
        kept = self.delivery
        self._its.pump.note(lambda connection: leases.keep_progress(connection, kept))

    def _interrupted(self) -> Delivery:
        if self.delivery.begun_at is not None and not self.delivery.is_harmless:
            return self._its.outcomes.unknown(self.delivery, "interrupted", self._now())
        return outcomes.given_back(self.delivery, self._now(), timedelta(), "")

    def _now(self) -> datetime:
        return self._its.clock()

    @asynccontextmanager
    async def _in_time(self, otherwise: Fault) -> AsyncIterator[None]:
        """Every way a call can fail becomes a NotSent: `otherwise` for those that do not tell what was delivered."""
        try:
            async with asyncio.timeout(self._its.call_seconds):
                yield
        except NotSent:
            raise
        except TimeoutError as error:
            raise NotSent(otherwise, "timeout") from error
        except Exception as error:
            log.exception("a call to Teams failed in a way the messenger does not know")
            raise NotSent(otherwise, type(error).__name__) from error
