"""Limits for those who click and write faster than a person does. Memory is bounded: the least recent are forgotten."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from bot.ports import CardSubmitted, Event, FileAnswered, FilesDropped, Scope, TextSaid

KEPT = 20_000


class Judgement(Enum):
    """`TELL`: refused, and to be told so; `SILENT`: refused again, and told already."""

    PASS = 0
    TELL = 1
    SILENT = 2


@dataclass(frozen=True, slots=True)
class Limit:
    """`burst` events at once, then `each_second`."""

    burst: float
    each_second: float


PERSON = Limit(burst=60, each_second=1.0)
CONVERSATION = Limit(burst=100, each_second=4.0)  # a channel or group chat: many persons


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float
    told: bool = False


class Flood:
    """`now` is in seconds and only goes forward."""

    def __init__(self, now: Callable[[], float], kept: int = KEPT) -> None:
        self._now = now
        self._kept = kept
        self._buckets: OrderedDict[tuple[str, str], _Bucket] = OrderedDict()

    def __len__(self) -> int:
        return len(self._buckets)

    def judge(self, event: Event) -> Judgement:
        """Coming and going is always heard: a missed uninstall would be an error that stays."""
        if not isinstance(event, TextSaid | CardSubmitted | FileAnswered | FilesDropped):
            return Judgement.PASS
        where = event.address
        by_itself = isinstance(event, CardSubmitted) and event.automatic
        taken = [self._take(("client" if by_itself else "person", event.sender.user_id), PERSON)]
        if where.scope is not Scope.PERSONAL:
            taken.append(self._take(("conversation", where.conversation_id), CONVERSATION))
        refused = [bucket for bucket in taken if bucket is not None]
        if not refused:
            return Judgement.PASS
        told = all(bucket.told for bucket in refused)
        for bucket in refused:
            bucket.told = True
        return Judgement.SILENT if told else Judgement.TELL

    def _take(self, key: tuple[str, str], limit: Limit) -> _Bucket | None:
        """The bucket, if it is empty."""
        now = self._now()
        bucket = self._buckets.setdefault(key, _Bucket(limit.burst, now))
        self._buckets.move_to_end(key)
        if len(self._buckets) > self._kept:
            self._buckets.popitem(last=False)
        bucket.left = min(limit.burst, bucket.left + (now - bucket.at) * limit.each_second)
        bucket.at = now
        if bucket.left < 1:
            return bucket
        bucket.left -= 1
        bucket.told = False
        return None
