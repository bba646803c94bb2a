"""The names in a question: what of the plan its words mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum, auto

from plan.model import GoalKind
from plan.questions.marks.marked_text import Mark, Mention
from plan.questions.swedish.lasting import lasting


class NameKind(StrEnum):
    UNIT = auto()
    GOAL = auto()
    ACTIVITY = auto()


@dataclass(frozen=True, slots=True)
class Name:
    """Something of the plan that a text may mean. `key`: a unit's name, a goal's section or an activity's id."""

    what: NameKind
    key: str


@dataclass(frozen=True)
class Names:
    """What was found. `readings`: the text fits each of them. `unread`: words that name nothing in the plan.

    `exact`: a title stands there word for word. `loosely`: the topic is only part of the words of the titles ("elever"
    in "elevakter"). `blocking`: what is asked about is not in the plan, so that nothing else should be answered.
    """

    units: tuple[Mention, ...] = ()
    goals: tuple[str, ...] = ()
    goal_kinds: tuple[GoalKind, ...] = ()
    goal_places: tuple[int, ...] = ()
    goals_at: tuple[tuple[str, int], ...] = ()
    """Each goal with a place that names it."""
    by_words: bool = False
    """The goal was found by what it is about, where nothing says that a goal is meant."""
    goal_words: frozenset[int] = frozenset()
    """Where it is told what a goal is about: "målet att fler ska gå och cykla"."""
    activities: tuple[str, ...] = ()
    activity_places: frozenset[int] = frozenset()
    """The words that named the activities."""
    exact: bool = False
    topic: str = ""
    loosely: bool = False
    readings: tuple[Name, ...] = ()
    unread: tuple[str, ...] = ()
    blocking: bool = False
    absorbed: tuple[Mark, ...] = ()
    """Marks whose words are part of a name."""


@dataclass
class NamesFound:
    """`Names` while they are being found."""

    units: list[Mention] = field(default_factory=list)
    goals: list[str] = field(default_factory=list)
    goal_kinds: list[GoalKind] = field(default_factory=list)
    goal_places: list[int] = field(default_factory=list)
    goals_at: list[tuple[str, int]] = field(default_factory=list)
    by_words: bool = False
    goal_words: set[int] = field(default_factory=set)
    activities: list[str] = field(default_factory=list)
    activity_places: set[int] = field(default_factory=set)
    exact: bool = False
    topic: str = ""
    loosely: bool = False
    readings: list[Name] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    blocking: bool = False
    absorbed: list[Mark] = field(default_factory=list)

    def finished(self) -> Names:
        return Names(**lasting(self))
