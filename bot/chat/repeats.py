"""What was heard lately: a message that the platform delivers twice is answered once. Memory is bounded."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import timedelta

from bot.ports import Event, FileAnswered, FilesDropped, TextSaid

KEPT = 20_000
FOR_SECONDS = timedelta(minutes=15).total_seconds()


class Repeats:
    """`now` is in seconds and only goes forward.

    Clicks are not asked about: they are stored once by their id, and the second one is shown what was stored.
    """

    def __init__(self, now: Callable[[], float], kept: int = KEPT) -> None:
        self._now = now
        self._kept = kept
        self._heard: OrderedDict[tuple[str, ...], float] = OrderedDict()

    def __len__(self) -> int:
        return len(self._heard)

    def is_one(self, event: Event) -> bool:
        """False the first time."""
        if not isinstance(event, TextSaid | FileAnswered | FilesDropped):
            return False
        key, now = self._key(event), self._now()
        before = self._heard.get(key)
        if before is not None and now - before < FOR_SECONDS:
            return True
        self._heard[key] = now
        self._heard.move_to_end(key)
        if len(self._heard) > self._kept:
            self._heard.popitem(last=False)
        return False

    def forget(self, event: Event) -> None:
        """It came to nothing: should it come again, it is heard."""
        self._heard.pop(self._key(event), None)

    def _key(self, event: Event) -> tuple[str, ...]:
        said = event.text if isinstance(event, TextSaid | FilesDropped) else ""
        return event.address.tenant_id, event.address.conversation_id, event.sender.user_id, event.id, said
