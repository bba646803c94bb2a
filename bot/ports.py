"""The doors of the application: what comes in from a chat, what goes out to one, and the clock.

`bot/teams` turns Teams' JSON into these events and these messages into Teams' JSON; `wiring` handles the events.
Nothing here knows Bot Framework.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from cards.elements import CardJson
from cards.payload import Payload
from plan.dropped import FileFault
from plan.model import Person

Clock = Callable[[], datetime]
"""Now, as an aware datetime in UTC."""


class Scope(StrEnum):
    PERSONAL = "personal"
    CHANNEL = "channel"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a conversation is reached. `conversation_id` of a channel is the channel's own id, without a thread."""

    tenant_id: str
    service_url: str
    conversation_id: str
    scope: Scope = Scope.PERSONAL
    team_id: str | None = None


@dataclass(frozen=True, slots=True)
class Sender:
    """Who acted, by the envelope that the platform signed; never by what a card says.

    `user_id` is the platform's id for the user towards this bot ("29:…"); `entra_id` the directory object id.
    """

    user_id: str
    entra_id: str | None
    name: str


@dataclass(frozen=True, slots=True)
class Event:
    """`id` is the platform's id of the event: the same event delivered twice has the same id."""

    id: str
    sender: Sender
    address: Address


@dataclass(frozen=True, slots=True)
class Installed(Event):
    """The app was added for a person, or to a team (`address.scope`)."""


@dataclass(frozen=True, slots=True)
class Uninstalled(Event):
    pass


@dataclass(frozen=True, slots=True)
class ChannelClosed(Event):
    """A channel was deleted, or its whole team where `channel_id` is empty. `archived`: it may be opened again."""

    channel_id: str = ""
    archived: bool = False


@dataclass(frozen=True, slots=True)
class TextSaid(Event):
    """A person wrote to the bot. The bot's own mention is already taken out of `text`.

    `thread_id` is the channel thread to answer in, as the platform's conversation id.
    """

    text: str = ""
    thread_id: str | None = None
    locale: str | None = None


@dataclass(frozen=True, slots=True)
class CardSubmitted(Event):
    """A person pressed a button on a card. `data` is from outside: the button's payload with the inputs merged in.

    `message_id` is the message that holds the card. `automatic`: nobody pressed anything, the person's client asks for
    the card as it is now. `rewritten`: the answer is written to the message itself, for a client that shows no other.
    """

    verb: str = ""
    data: Mapping[str, Any] = field(default_factory=dict)
    message_id: str | None = None
    automatic: bool = False
    rewritten: bool = False


@dataclass(frozen=True, slots=True)
class Click:
    """A button pressed by a person whom the envelope named, who is in the directory. `id` is the event's id; `data` is
    from outside: the button's payload with the inputs merged in.
    """

    id: str
    person: Person
    payload: Payload
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FileAnswered(Event):
    """A person allowed or declined a file that was offered. `context` is from outside: what the offer carried.

    Where the file goes is known to the platform's room alone.
    """

    accepted: bool = False
    context: Mapping[str, Any] = field(default_factory=dict)


class NotFetched(Exception):
    """Says nothing of the address, which is itself the right to read the file."""

    def __init__(self, fault: FileFault) -> None:
        super().__init__(fault)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class ChatFile:
    """A file that somebody dropped in the chat. `name` is from outside. `fetch` gives its bytes; raises `NotFetched`.

    Where it lies is known to the platform's room alone.
    """

    name: str
    unique_id: str
    fetch: Callable[[], Awaitable[bytes]] = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class FilesDropped(Event):
    """A person dropped files or pictures in the personal chat. `text` is what they wrote beside it, mostly nothing."""

    files: tuple[ChatFile, ...] = ()
    pictures: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class FileOffer:
    """A file that the person may have, in a personal chat. `size` in bytes is about right; `context` comes back."""

    name: str
    description: str
    size: int
    context: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Message:
    """Something to send: a card with a one-line `summary` for the notification, an offered file, or plain text."""

    text: str = ""
    card: CardJson | None = None
    summary: str = ""
    offer: FileOffer | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What to answer an event with.

    For `CardSubmitted` the first message's card takes the place of the pressed card; for the other events every
    message is sent as a new one. Empty means silence. `file` answers a `FileAnswered` that was accepted.
    """

    messages: tuple[Message, ...] = ()
    file: bytes | None = None


Handler = Callable[[Event], Awaitable[Reply]]


@dataclass(frozen=True, slots=True)
class Sent:
    """`message_id` is what an update names; `conversation_id` of a channel post is its new thread."""

    conversation_id: str
    message_id: str


@dataclass(frozen=True, slots=True)
class Member:
    """A person as the conversation's roster knows them. `upn` is lower case; no e-mail address stands in for one.

    `guest` is everybody but the tenant's own users: another organisation's, and whoever nobody has vouched for.
    """

    user_id: str
    entra_id: str | None
    upn: str | None
    name: str
    guest: bool = False


class Fault(StrEnum):
    """What a failed call means for the one who wanted it (docs/teams.md section 2)."""

    THROTTLED = "throttled"  # 429: wait `retry_after`, the whole tenant slows down
    TRY_AGAIN = "try_again"  # 412, 503, no connection: nothing was delivered
    UNREACHABLE = "unreachable"  # 403: waits for an install or an unblock
    GONE = "gone"  # 404: the conversation must be created anew
    REFUSED = "refused"  # 400, 401, 413: our own fault
    UNKNOWN = "unknown"  # timeout, 502, 504, unreadable answer: it may have been delivered


class NotSent(Exception):
    """A call to the platform did not succeed. `retry_after` is in seconds."""

    def __init__(
        self, fault: Fault, code: str = "", status: int | None = None, retry_after: float | None = None
    ) -> None:
        super().__init__(f"{fault}: {status or '-'} {code}".strip())
        self.fault = fault
        self.code = code
        self.status = status
        self.retry_after = retry_after


Met = Callable[[str, NotSent], None]
"""Hears, by tenant, of a call that failed."""


class Messenger(Protocol):
    """Calls to the platform, one attempt each; every failure is a `NotSent`."""

    async def open_personal(self, tenant_id: str, service_url: str, user_id: str) -> Address:
        """The one-to-one conversation with a user, by "29:…" or Entra object id."""
        ...

    async def send(self, address: Address, message: Message, thread_id: str | None = None) -> Sent:
        """In a channel without `thread_id`: a new thread."""
        ...

    async def update(self, address: Address, message_id: str, message: Message, thread_id: str | None = None) -> None:
        """In a channel without `thread_id`: the message that its thread begins with."""
        ...

    async def member(self, address: Address, user_id: str) -> Member: ...
