"""One row of a plan as it was read, before its parts are made sure of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto

from plan.model import Source
from plan.reading.layout.assumption import Assumption
from plan.reading.layout.document import NOWHERE, Origin


class Oddity(Enum):
    """What about a row is a guess: one of its fields, whether it is an activity, or whether it is meant to be seen."""

    UNITS = auto()
    COLLABORATION = auto()
    STRAY = auto()
    HIDDEN = auto()
    TABLE = auto()
    OTHER_YEAR = auto()
    ONLY_IN = auto()
    NAME_BEFORE = auto()
    HEADING = auto()
    PUT_OFF = auto()
    TWICE = auto()
    SHEET = auto()


@dataclass(slots=True)
class Entry:
    """`units` and `collaboration` are the cells' text; `section` is the number that the row stands under.

    `marker` is the type as written, "" when there is none. `odd` is what about it is a guess.
    `protected` is what the document says outright; None when it is silent. `exact`: every word is meant as it stands.
    `order` is the row's number, where it has one. `header` is that of a table that nobody knows, or of a column of
    another year than the plan's. `only_in` are the years that it is ticked for, where the plan's is none of them.
    `heading` is what it stands under, where that is perhaps no part of the plan; `put_off` its status, if so.
    `several`: its title was written on several lines that may be activities of their own.
    `whole` is all of the cell that the title was taken from, where its rest is perhaps a description.
    `goal` is what another cell of its row names, of a row that is in no table of activities.
    `inherits`: nobody is named by the row itself, and the unit is that of what it stands under.
    `assumed` is what the shape around it was taken for; `beside` has columns that were left out, by their headers.
    """

    section: str
    title: str
    marker: str
    units: str = ""
    collaboration: str = ""
    source: Source = NOWHERE
    odd: set[Oddity] = field(default_factory=set)
    protected: bool | None = None
    exact: bool = False
    order: int = 0
    origin: Origin = ()
    header: str = ""
    only_in: str = ""
    heading: str = ""
    put_off: str = ""
    goal: str = ""
    several: bool = False
    whole: str = ""
    inherits: bool = False
    assumed: set[Assumption] = field(default_factory=set)
    beside: Mapping[str, str] = field(default_factory=dict)
