"""The states of a recorded message on its way to a person or a channel, and the waits between attempts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any

NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""A `not_before` that does not come: only a person's act moves such a delivery on."""


class DeliveryState(StrEnum):
    """`WAITING` is tried again at `not_before`. `UNREACHABLE` goes out when the person installs or unblocks the app,
    and is tried now and then in case nobody told us. `UNKNOWN` may have arrived: held until `not_before`, sent once
    more if nothing came back.
    """

    RECORDED = "recorded"
    SENDING = "sending"
    SENT = "sent"
    WAITING = "waiting"
    UNREACHABLE = "unreachable"
    UNKNOWN = "unknown"
    GIVEN_UP = "given_up"
    CANCELLED = "cancelled"


class ChannelUse(StrEnum):
    """What a channel is chosen for: posts and digests, or what is told of all boards together."""

    MANAGEMENT = "management"
    OVERVIEW = "overview"


class DeliveryKind(StrEnum):
    """`CARD` is the owner's card of a round, made at sending. `POST` and `DIGEST` go to the channel as recorded, and
    `OVERVIEW` to that of all boards.

    `UPDATE` writes what a click changed to the message it stood in, whose id it has from the first.
    """

    CARD = "card"
    REMINDER = "reminder"
    POST = "post"
    DIGEST = "digest"
    NOTICE = "notice"
    UPDATE = "update"
    OVERVIEW = "overview"

    @property
    def use(self) -> ChannelUse:
        """Of the channel that it goes to, where it goes to one."""
        return ChannelUse.OVERVIEW if self is DeliveryKind.OVERVIEW else ChannelUse.MANAGEMENT


@dataclass(frozen=True, slots=True)
class Delivery:
    """One row of the ledger. `person_id` None means a channel: the one that its kind is for.

    `once` is what makes it unique: round, person, kind and number, or what stands for them. `content` is the message as
    recorded (`{"card": …, "summary": …}` or a list of them for a paged post), None where it is made at sending.
    `page_ids` are the ids of a channel's messages that have arrived, by page, "" where one is not known.
    `not_before` is the earliest moment to try. `parts` counts the messages that have arrived, `begun_at` is when the
    call in flight began, `repeated` says that it was sent once more after an unknown outcome. `lease_owner` is a new
    word each time somebody takes it: whoever holds an older one no longer decides about it.
    """

    id: str
    municipality_id: str
    kind: DeliveryKind
    once: str
    state: DeliveryState
    recorded_at: datetime
    not_before: datetime
    round_id: str | None = None
    person_id: str | None = None
    number: int = 0
    content: Any = None
    attempts: int = 0
    why: str = ""
    sent_at: datetime | None = None
    conversation_id: str | None = None
    message_id: str | None = None
    parts: int = 0
    begun_at: datetime | None = None
    repeated: bool = False
    lease_owner: str | None = None
    page_ids: tuple[str, ...] = ()

    @property
    def is_harmless(self) -> bool:
        """Twice is as good as once, so its outcome is never in doubt."""
        return self.kind is DeliveryKind.UPDATE

    @property
    def asks_of_measures(self) -> bool:
        return self.kind is DeliveryKind.NOTICE and _MEASURES in self.once

    def reached(self, page: int, conversation_id: str, message_id: str) -> Delivery:
        """With where that page stands. The first page may have come without our knowing where to."""
        if self.person_id is None:
            before = (*self.page_ids, *[""] * page)[:page]
            self = replace(self, page_ids=(*before, message_id))
        if page == 0:
            return replace(self, conversation_id=conversation_id, message_id=message_id)
        return replace(self, conversation_id=self.conversation_id or conversation_id)


def measures_once(person_id: str, day: date) -> str:
    """The key of what a person is asked that day about measures."""
    return f"{person_id}{_MEASURES}{day.isoformat()}"


_MEASURES = ":measures:"


class Obstacle(StrEnum):
    """Why somebody cannot be reached; the ledger's `why` of an `UNREACHABLE` delivery."""

    NOT_INSTALLED = "not_installed"
    BLOCKED = "blocked"
    FORBIDDEN = "forbidden"  # by the organisation's administrator
    UNIDENTIFIED = "unidentified"  # neither installed nor a directory id
    NO_CHANNEL = "no_channel"  # no management channel is chosen
    CHANNEL_GONE = "channel_gone"
    OTHER = "other"


_BY_CODE = {
    "BotDisabledByAdmin": Obstacle.FORBIDDEN,
    "NotEnoughPermissions": Obstacle.FORBIDDEN,
    "ConversationBlockedByUser": Obstacle.BLOCKED,
    "MessageWritesBlocked": Obstacle.BLOCKED,
    "BotNotInConversationRoster": Obstacle.NOT_INSTALLED,
    "ForbiddenOperationException": Obstacle.NOT_INSTALLED,
}


def obstacle(code: str) -> Obstacle:
    """From the platform's word in a 403 (docs/teams.md section 2)."""
    return _BY_CODE.get(code, Obstacle.OTHER)


FIRST_WAIT = timedelta(seconds=1)
LONGEST_WAIT = timedelta(minutes=5)


def backoff(attempts: int, chance: float) -> timedelta:
    """How long to wait after `attempts` failed ones: doubled each time, spread by `chance` (0 to 1) over its half."""
    doublings = min(max(attempts - 1, 0), 20)
    whole = min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)
    return whole * (0.5 + chance / 2)
