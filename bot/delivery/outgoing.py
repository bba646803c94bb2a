"""What one delivery amounts to at the moment of sending. `bot/followup/composition.py` says which card goes where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from bot.ports import Address, Message
from plan.delivery import Delivery, Obstacle

Told = Callable[[Connection, Delivery, datetime], None]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """`address` None: the conversation must be opened first, with `user_id` ("29:…" or Entra object id).

    In a channel the first of `messages` makes a thread and the rest answer in it. `updates` are the ids of messages to
    edit in place instead of sending new ones, by page, "" for one to send all the same; they stand in the channel's
    `thread`. `or_anew`: if one is gone, a new one is sent after all. `if_unreachable` records what is told where the
    place turns out not to be reachable.
    """

    address: Address | None
    tenant_id: str
    service_url: str
    user_id: str
    messages: tuple[Message, ...]
    updates: tuple[str, ...] = ()
    thread: str | None = None
    or_anew: bool = True
    if_unreachable: Told | None = None

    def edits(self, page: int) -> str:
        """The id of the message to edit, "" for a new one."""
        return self.updates[page] if page < len(self.updates) else ""

    def anew(self, page: int) -> Outgoing:
        """The same, with that page sent."""
        return replace(self, updates=(*self.updates[:page], "", *self.updates[page + 1 :]))


@dataclass(frozen=True, slots=True)
class Cancel:
    """There is nothing left to say."""

    why: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """There is no way to the person or channel now; `why` is best an `Obstacle`."""

    why: Obstacle | str
    if_unreachable: Told | None = None


@dataclass(frozen=True, slots=True)
class NotNow:
    """It is not the time for it; `until` is."""

    until: datetime
    why: str = "outside working hours"


Made = Outgoing | Cancel | Unreachable | NotNow
Compose = Callable[[Connection, Sequence[Delivery], datetime], Callable[[Delivery], Made]]
"""All that are to be composed at one moment -> what makes each of them, with what was read for all."""
