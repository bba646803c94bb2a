"""A question with each word accounted for: what the vocabulary knows, times, units, partners, and what is left."""

from __future__ import annotations

from dataclasses import dataclass, field

from plan.questions.marks.limits import Limits
from plan.questions.marks.searches import Search
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.vocabulary.states import States
from plan.questions.swedish.words import Word
from plan.questions.times.timed_text import Times

_ARTICLES = cues.ARTICLES  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase of the vocabulary at words `start` to `end` (not included)."""

    tag: Tag
    value: object
    start: int
    end: int

    @property
    def states(self) -> States:
        """What a mark of `Tag.STATES` means; nothing for any other."""
        return self.value if isinstance(self.value, frozenset) else frozenset()


@dataclass(frozen=True, slots=True)
class Mention:
    """A unit or partner that is named; more than one where the name fits several."""

    names: tuple[str, ...]
    start: int
    end: int


@dataclass
class Marked:
    text: list[Word]
    times: Times
    marks: list[Mark] = field(default_factory=list)
    units: list[Mention] = field(default_factory=list)
    partners: list[Mention] = field(default_factory=list)
    verbatim: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """Place of a word -> the activities whose whole title stands there."""
    goal_topics: set[int] = field(default_factory=set)
    left: list[int] = field(default_factory=list)
    own: bool = False
    limits: Limits | None = None
    limits_said: str = ""
    search: Search = field(default_factory=Search)
    starts: str = ""
    """What titles are to begin with."""
    foreign: list[int] = field(default_factory=list)
    """Places of other boards, which the plan says nothing of."""

    @property
    def tags(self) -> set[Tag]:
        return {mark.tag for mark in self.marks}

    def of(self, *tags: Tag) -> list[Mark]:
        return [mark for mark in self.marks if mark.tag in tags]

    def spoken(self, place: int) -> str:
        return self.text[place].folded if 0 <= place < len(self.text) else ""

    def before(self, place: int) -> str:
        """The word before, over articles and the like."""
        place -= 1
        while self.spoken(place) in _ARTICLES:
            place -= 1
        return self.spoken(place)
