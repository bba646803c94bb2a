"""A message that the platform delivers twice, to one replica or to two, is answered once."""

from __future__ import annotations

from hashlib import sha256

from bot.here import Here
from bot.ports import Event, FileAnswered, FilesDropped, TextSaid
from storage import heard


def is_one(here: Here, event: Event) -> bool:
    """False the first time, which is remembered with whatever the transaction stores.

    Clicks are not asked about: they are stored once by their id, and the second one is shown what was stored.
    """
    if not isinstance(event, TextSaid | FileAnswered | FilesDropped):
        return False
    return not heard.first(here.connection, _key(event), here.now)


def _key(event: TextSaid | FileAnswered | FilesDropped) -> str:
    """By what was said, too: an edited message keeps its id."""
    said = event.text if isinstance(event, TextSaid | FilesDropped) else ""
    told = (event.address.tenant_id, event.address.conversation_id, event.sender.user_id, event.id, said)
    return sha256("\0".join(told).encode()).hexdigest()
