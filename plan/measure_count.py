"""How many measures are open, done and moved: one definition for post, digest, report and chat."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from plan.calendar import swedish_day
from plan.facts import Facts
from plan.measure import Measure, MeasureState
from plan.tertial import Tertial


@dataclass(frozen=True, slots=True)
class MeasureCount:
    """`late` and `hindered` are among the open ones; `moved` counts those, of all, whose day has ever been changed.

    `ended` are those that are not wanted any more.
    """

    open: int = 0
    late: int = 0
    hindered: int = 0
    done: int = 0
    moved: int = 0
    ended: int = 0

    @property
    def total(self) -> int:
        return self.open + self.done + self.ended

    @classmethod
    def of(cls, measures: Iterable[Measure], today: date) -> MeasureCount:
        held = tuple(measures)
        return cls(
            open=sum(each.is_open for each in held),
            late=sum(each.is_late(today) for each in held),
            hindered=sum(each.is_open and each.hindrance is not None for each in held),
            done=sum(each.state is MeasureState.DONE for each in held),
            moved=sum(each.moves > 0 for each in held),
            ended=sum(each.state is MeasureState.ENDED for each in held),
        )


@dataclass(frozen=True, slots=True)
class TertialMeasures:
    """All that were ever stated up to a tertial, in the plan's order, and how they amount.

    `without` counts the activities that deviate in it and have no measure, open or done; those whose comment is
    withheld are left out. `today` is the day by which they are late or not.
    """

    every: tuple[Measure, ...] = ()
    count: MeasureCount = field(default=MeasureCount())
    without: int = 0
    today: date = date.min

    def of(self, activity_id: str) -> Measure | None:
        """The newest of the activity, while it is open or done."""
        found = [each for each in self.every if each.activity_id == activity_id]
        return found[-1] if found and found[-1].state is not MeasureState.ENDED else None


def deviations(facts: Facts, tertial: Tertial) -> dict[str, bool]:
    """The activities that deviate in it, and whether each has a measure, open or done; not those whose comment is
    withheld."""
    return _deviations(facts, tertial, facts.measures(tertial))


def _deviations(facts: Facts, tertial: Tertial, every: Iterable[Measure]) -> dict[str, bool]:
    held = {each.activity_id for each in every if each.state is not MeasureState.ENDED}
    told = facts.of_tertial(tertial).items()
    return {key: key in held for key, each in told if each.status.is_deviation and not each.withheld}


def measures_of(facts: Facts, tertial: Tertial) -> TertialMeasures:
    every = facts.measures(tertial)
    today = swedish_day(facts.at)
    without = sum(not measured for measured in _deviations(facts, tertial, every).values())
    return TertialMeasures(every, MeasureCount.of(every, today), without, today)


@dataclass(frozen=True, slots=True)
class MeasureWeek:
    """What came of measures in a week. `late` are all that are late at its end, as the post counts them; `newly_late`
    those of them whose day passed in it. What was late before is no news, but is counted where there is any.
    """

    done: int = 0
    moved: int = 0
    hindered: int = 0
    late: int = 0
    newly_late: int = 0

    @property
    def nothing(self) -> bool:
        return not any((self.done, self.moved, self.hindered, self.newly_late))


def week_of_measures(facts: Facts, since: datetime, until: datetime) -> MeasureWeek:
    before = {_key(each): each for each in facts.as_of(since).measures()}
    found = [(before.get(_key(each)), each) for each in facts.as_of(until).measures()]
    first, today = swedish_day(since), swedish_day(until)
    late = [now for _, now in found if now.is_late(today)]
    return MeasureWeek(
        done=sum(_is_newly_done(old, now) for old, now in found),
        moved=sum(now.moves > (old.moves if old else 0) for old, now in found),
        hindered=sum(now.hindrance is not None and (old is None or old.hindrance is None) for old, now in found),
        late=len(late),
        newly_late=sum(now.due is not None and now.due >= first for now in late),
    )


def _key(measure: Measure) -> tuple[str, datetime]:
    return measure.activity_id, measure.since


def _is_newly_done(old: Measure | None, now: Measure) -> bool:
    return now.state is MeasureState.DONE and (old is None or old.state is not MeasureState.DONE)
