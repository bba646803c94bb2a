"""A board's year in memory: the same steps as the schedule takes, on the same pure rules."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

from bot.timetable.holidays import free_days
from plan.calendar import swedish_day
from plan.matter import Matter, MatterKind, in_one_message
from plan.model import Assignment, Ownership, Person, Round, RoundState, Why
from plan.pace import Pace
from plan.progress import Progress
from plan.rhythm import Rhythm
from plan.tertial import Tertial

LATE, PROMPT, CHIEF = "late", "prompt", "chief"
"""One never answers, one answers on the day of the first message, one administers."""


def person(name: str, **changed: object) -> Person:
    return replace(Person(name, f"{name}@mjolby.example", name), **changed)  # type: ignore[arg-type]


PEOPLE = {
    each.id: each for each in (person(LATE), person(PROMPT), person("deputy"), person(CHIEF, is_administrator=True))
}
OWNERSHIPS = (Ownership("Ekonomi", LATE, "deputy"), Ownership("HR", PROMPT))
ASKED = (Assignment("budget", LATE, "Ekonomi"), Assignment("lön", PROMPT, "HR"))


def pace(year: int, rhythm: Rhythm | None = None) -> Pace:
    chosen = rhythm or Rhythm()
    return Pace(chosen, chosen.calendar(free_days(year)))


@dataclass
class Year:
    """Ticks one board's plan. `sent` holds each message as (moment, person, its matters)."""

    year: int
    pace: Pace
    rounds: dict[Tertial, Round] = field(default_factory=dict)
    assignments: dict[str, tuple[Assignment, ...]] = field(default_factory=dict)
    told: dict[Matter, date] = field(default_factory=dict)
    digests: set[tuple[int, int]] = field(default_factory=set)
    sent: list[tuple[datetime, str, tuple[Matter, ...]]] = field(default_factory=list)

    def copied(self) -> Year:
        """As it stands, to go on by itself."""
        return replace(
            self,
            rounds={**self.rounds},
            assignments={**self.assignments},
            told={**self.told},
            digests={*self.digests},
            sent=[*self.sent],
        )

    def tick(self, now: datetime) -> None:
        if not self.pace.sends_at(now):
            return
        opening = self.pace.opens_now(self.year, self.rounds.values(), now)
        if opening:
            self._open(opening, now)
        for each in [one for one in self.rounds.values() if one.state is RoundState.OPEN]:
            self._tell(each, now)
            if self.pace.closes_now(self.standing(each), now):
                self.rounds[each.tertial] = replace(each, state=RoundState.CLOSED, closed_at=now)
        self.digests |= set(self.pace.digests_now(self.year, self.rounds.values(), self.digests, now))

    def standing(self, of: Round) -> Progress:
        told = {matter: day for matter, day in self.told.items() if matter.round_id == of.id}
        answered = {"lön"} if Matter(of.id, PROMPT, MatterKind.OPENING) in told else set()
        return Progress(of, self.assignments[of.id], frozenset(answered), PEOPLE, OWNERSHIPS, told)

    def _open(self, tertial: Tertial, now: datetime) -> None:
        last = self.pace.rhythm.last_day(tertial, self.pace.calendar, swedish_day(now))
        self.rounds[tertial] = Round(str(tertial), "plan", tertial, RoundState.OPEN, now, last)
        self.assignments[str(tertial)] = ASKED

    def _tell(self, each: Round, now: datetime) -> None:
        today = swedish_day(now)
        had = {person_id for moment, person_id, _ in self.sent if swedish_day(moment) == today}
        for person_id, matters in in_one_message(self.pace.due(self.standing(each), now)).items():
            if person_id in had:
                continue
            self.sent.append((now, person_id, matters))
            self.told |= dict.fromkeys(matters, today)
            if any(matter.kind is MatterKind.DEPUTY for matter in matters):
                self.assignments[each.id] += (Assignment("budget", "deputy", "Ekonomi", Why.DEPUTY),)


def moments(year: int, every: timedelta, first_hour: int = 0) -> list[datetime]:
    """From January to the end of the next January, by the clock of UTC."""
    start, end = datetime(year, 1, 1, first_hour, tzinfo=UTC), datetime(year + 1, 2, 1, tzinfo=UTC)
    return [start + every * step for step in range((end - start) // every + 1)]
