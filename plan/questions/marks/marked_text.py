"""A question with each word accounted for: what the vocabulary knows, times, units, partners, and what is left."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from plan.questions.marks.limits import Limits
from plan.questions.marks.searches import Search
from plan.questions.swedish.lasting import lasting
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.vocabulary.states import States
from plan.questions.swedish.words import Word
from plan.questions.times.timed_text import Times, TimesFound


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
    """A unit or partner that is named; more than one where the name fits several. `own`: it is the department whose
    plan it is, which all of it is of.
    """

    names: tuple[str, ...]
    start: int
    end: int
    own: bool = False


class MarkedWords:
    """What can be asked of a marked text, while it is marked and afterwards."""

    text: Sequence[Word]
    marks: Sequence[Mark]

    @property
    def tags(self) -> frozenset[Tag]:
        return frozenset(mark.tag for mark in self.marks)

    def of(self, *tags: Tag) -> Sequence[Mark]:
        return [mark for mark in self.marks if mark.tag in tags]

    @property
    def length(self) -> int:
        """How many words it has, without its punctuation."""
        return sum(1 for each in self.text if each.stem)

    def spoken(self, place: int) -> str:
        return self.text[place].folded if 0 <= place < len(self.text) else ""

    def before(self, place: int) -> str:
        """The word before, over articles and the like."""
        place -= 1
        while self.spoken(place) in cues.ARTICLES:
            place -= 1
        return self.spoken(place)


@dataclass(frozen=True)
class Marked(MarkedWords):
    """`verbatim`: the place of a word -> the activities whose whole title stands there. `starts`: what titles are to
    begin with. `foreign`: places of other boards, which the plan says nothing of. `limits_end`: where what is limited
    stands.
    """

    text: tuple[Word, ...]
    times: Times
    marks: tuple[Mark, ...] = ()
    units: tuple[Mention, ...] = ()
    partners: tuple[Mention, ...] = ()
    verbatim: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    goal_topics: frozenset[int] = frozenset()
    left: tuple[int, ...] = ()
    own: bool = False
    limits: Limits | None = None
    limits_said: str = ""
    limits_end: int = 0
    search: Search = field(default_factory=Search)
    starts: str = ""
    foreign: tuple[int, ...] = ()

    @cached_property
    def tags(self) -> frozenset[Tag]:
        """Asked for some two hundred times by a question."""
        return frozenset(mark.tag for mark in self.marks)

    @cached_property
    def _by_tag(self) -> Mapping[Tag, Sequence[Mark]]:
        found: dict[Tag, tuple[Mark, ...]] = {}
        for mark in self.marks:
            found[mark.tag] = (*found.get(mark.tag, ()), mark)
        return found

    def of(self, *tags: Tag) -> Sequence[Mark]:
        if len(tags) == 1:
            return self._by_tag.get(tags[0], ())
        return super().of(*tags) if not self.tags.isdisjoint(tags) else ()

    @property
    def stated(self) -> States:
        """The statuses that are said, not what they imply where they are denied."""
        return frozenset(state for mark in self.of(Tag.STATES) for state in mark.states)

    def without(self, marks: Collection[Mark]) -> Marked:
        """Those marks are words of a name."""
        return replace(self, marks=tuple(mark for mark in self.marks if mark not in marks)) if marks else self


@dataclass
class Marking(MarkedWords):
    """A question while its words are being marked."""

    text: list[Word]
    times: TimesFound
    marks: list[Mark] = field(default_factory=list)
    units: list[Mention] = field(default_factory=list)
    partners: list[Mention] = field(default_factory=list)
    verbatim: dict[int, tuple[int, ...]] = field(default_factory=dict)
    goal_topics: set[int] = field(default_factory=set)
    left: list[int] = field(default_factory=list)
    own: bool = False
    limits: Limits | None = None
    limits_said: str = ""
    limits_end: int = 0
    search: Search = field(default_factory=Search)
    starts: str = ""
    foreign: list[int] = field(default_factory=list)

    def is_taken(self, place: int) -> bool:
        """By a time or a whole title."""
        return place in self.times.used or place in self.verbatim

    def finished(self) -> Marked:
        return Marked(**lasting(self, times=self.times.finished()))
