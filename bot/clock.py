"""The clock of the real world, and one that the rehearsal moves by hand."""

from __future__ import annotations

from datetime import UTC, datetime


def real_clock() -> datetime:
    return datetime.now(UTC)


class SetClock:
    """Stands at a moment (aware) until it is set to another."""

    def __init__(self, moment: datetime) -> None:
        self.set(moment)

    def __call__(self) -> datetime:
        return self._moment

    def set(self, moment: datetime) -> None:
        self._moment = moment.astimezone(UTC)
