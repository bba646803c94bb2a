"""What the time words of a question are counted from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from plan.tertial import Tertial


@dataclass(frozen=True)
class Reckoning:
    """What the time words are counted from. `current` is None before the first round; `opened` tells when each was."""

    today: date
    year: int
    current: Tertial | None
    opened: tuple[tuple[Tertial, date], ...] = ()

    def is_between_rounds(self, day: date) -> bool:
        """Whether the tertial of a past day was not followed up yet then, but an earlier one was."""
        held = [tertial for tertial, opened in self.opened if opened <= day]
        return day <= self.today and bool(held) and Tertial.of(day) not in held

    @property
    def ahead_from(self) -> date:
        """The day from which something is still to be finished: long after the current tertial it is that one's end."""
        if self.current is None:
            return min(self.today, date(self.year, 12, 31))
        return self.today if self.today <= self.current.next.last else self.current.last

    @property
    def last(self) -> Tertial:
        """ "Förra tertialet": the one before the current; early in a new year the last of the old one."""
        now = self.current or Tertial.of(self.today)
        is_new_year = now.number == 3 and Tertial.of(self.today) == now.next
        return now if is_new_year else now.previous
