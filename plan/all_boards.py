"""Several boards' plans beside each other in one tertial: how each stands, what they share, what they wait for.

Everything here may stand before anybody who sees the boards: of a protected activity only the status is told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from plan.activity_standing import ActivityStanding, standing_of, worst_first
from plan.assessment import Outlook
from plan.facts import Facts
from plan.model import Activity, RoundState
from plan.parties import BoardName, boards_meant
from plan.reading.layout.plain_text import fold
from plan.summary import GoalSummary, Summary, summarise
from plan.tertial import Tertial


@dataclass(frozen=True, slots=True)
class MovedDate:
    """An activity that is to be finished on another day than was last said for an earlier tertial."""

    activity: Activity
    before: date
    after: date


@dataclass(frozen=True, slots=True)
class BoardStanding:
    """One board's tertial. `state` is its round's."""

    plan_id: str
    name: str
    state: RoundState
    summary: Summary
    moved: tuple[MovedDate, ...] = ()

    @property
    def assessable(self) -> tuple[GoalSummary, ...]:
        return tuple(each for each in self.summary.goals if each.goal and each.goal.is_assessed)

    @property
    def assessed(self) -> int:
        return sum(each.assessment is not None for each in self.assessable)

    @property
    def goals_met(self) -> int:
        """By what their owners say, never by the activities' colours."""
        said = (each.assessment.outlook for each in self.assessable if each.assessment)
        return sum(each is Outlook.MET for each in said)


@dataclass(frozen=True, slots=True)
class OfBoard:
    """An activity as it stands in one board's plan."""

    board: str
    standing: ActivityStanding


@dataclass(frozen=True, slots=True)
class SharedActivity:
    """The same activity, by its title, in the plans of several boards."""

    title: str
    members: tuple[OfBoard, ...]


@dataclass(frozen=True, slots=True)
class Collaboration:
    """`asking` has the activity in its plan and names `asked` as somebody it works with."""

    asking: OfBoard
    asked: str


@dataclass(frozen=True, slots=True)
class BoardsOverview:
    """`boards` by name; `not_followed_up` are those whose plan has no round of the tertial. `tertial` None where no
    board has been followed up at all.
    """

    organisation: str
    tertial: Tertial | None
    at: datetime
    boards: tuple[BoardStanding, ...] = ()
    not_followed_up: tuple[str, ...] = ()
    shared: tuple[SharedActivity, ...] = ()
    collaborations: tuple[Collaboration, ...] = ()

    @property
    def reported(self) -> int:
        return sum(each.summary.reported for each in self.boards)

    @property
    def total(self) -> int:
        return sum(each.summary.total for each in self.boards)

    @property
    def decisions(self) -> int:
        return sum(len(each.summary.decisions) for each in self.boards)


def overview(every: Sequence[Facts], tertial: Tertial | None, seen: Collection[str]) -> BoardsOverview:
    """`every` has the municipality's boards, `seen` the names of those that are told of.

    Of a board that is not seen, only activities that name one that is are told.
    """
    held = sorted((each for each in every if each.plan.board in seen), key=lambda each: each.plan.board.casefold())
    if not held:
        raise ValueError("no board is seen")
    when = tertial or max((each.current for each in held if each.current), default=None)
    followed = [each for each in held if when and each.round_of(when)]
    return BoardsOverview(
        organisation=held[0].plan.organisation,
        tertial=when,
        at=max(each.at for each in held),
        boards=tuple(_board(each, when) for each in followed if when),
        not_followed_up=tuple(each.plan.board for each in held if each not in followed),
        shared=_shared(followed, when) if when else (),
        collaborations=collaborations(every, when, seen) if when else (),
    )


def collaborations(every: Sequence[Facts], tertial: Tertial, seen: Collection[str]) -> tuple[Collaboration, ...]:
    """Those with a board that is seen on either side, by who asks; what there is most to worry about first."""
    known = [BoardName(each.plan.board, each.plan.department) for each in every]
    found: list[Collaboration] = []
    for facts in every:
        own = facts.plan.board
        asking = [each for each in facts.plan.activities if each.collaboration]
        for standing in worst_first(standing_of(facts, each, tertial) for each in asking):
            asked = (each for each in boards_meant(standing.activity.collaboration, known) if each != own)
            found += [Collaboration(OfBoard(own, standing), each) for each in asked if {own, each} & set(seen)]
    return tuple(found)


def moved_dates(facts: Facts, tertial: Tertial) -> tuple[MovedDate, ...]:
    """What an earlier tertial said another day of, in the plan's order; nothing of what is finished or withheld."""
    found = (_moved(facts, each, tertial) for each in facts.plan.activities)
    return tuple(each for each in found if each)


def _moved(facts: Facts, activity: Activity, tertial: Tertial) -> MovedDate | None:
    now = facts.report(activity.id, tertial)
    if now is None or now.finish is None or now.status.is_finished:
        return None
    earlier = [each.finish for each in facts.history(activity.id) if each.tertial < tertial and each.finish]
    return MovedDate(activity, earlier[-1], now.finish) if earlier and earlier[-1] != now.finish else None


def _board(facts: Facts, tertial: Tertial) -> BoardStanding:
    held = facts.round_of(tertial)
    state = held.state if held else RoundState.OPEN
    summary = summarise(facts, tertial)
    return BoardStanding(facts.plan.id, facts.plan.board, state, summary, moved_dates(facts, tertial))


def _shared(every: Iterable[Facts], tertial: Tertial) -> tuple[SharedActivity, ...]:
    by_title: dict[str, list[OfBoard]] = {}
    for facts in every:
        for each in facts.plan.activities:
            by_title.setdefault(fold(each.title), []).append(
                OfBoard(facts.plan.board, standing_of(facts, each, tertial))
            )
    several = (each for each in by_title.values() if len({one.board for one in each}) > 1)
    return tuple(SharedActivity(each[0].standing.activity.title, tuple(each)) for each in several)
