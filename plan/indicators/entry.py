"""Figures as they are given, in a file's rows or a card's inputs, checked against the plan's goals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum

from plan.indicators.figure import TEXT_MAX, begins_in, number_of, period_of
from plan.indicators.rules import Indicator
from plan.indicators.series import counted, named

Row = tuple[int, Mapping[str, str]]
_NEW = re.compile(r"\s{0,9}nytt(?: mått)?\s?:", re.IGNORECASE)
"""Before the name of a measure that the goal has not had."""


class FigureColumn(StrEnum):
    """The headings of a file of figures."""

    GOAL = "mål"
    INDICATOR = "indikator"
    PERIOD = "period"
    PART = "del"
    VALUE = "värde"
    NATION = "riket"
    RANK = "plats"
    OF = "av"
    SOURCE = "källa"


_NEEDED = (FigureColumn.GOAL, FigureColumn.PERIOD, FigureColumn.VALUE)


class EntryFault(StrEnum):
    """What is wrong with one figure."""

    NO_GOAL = "no_goal"  # no goal of the plan has that number
    WHICH_INDICATOR = "which_indicator"  # the goal has several, and none is named
    UNKNOWN_INDICATOR = "unknown_indicator"  # the goal has others, and nobody says that this one is new
    NO_PERIOD = "no_period"
    FUTURE = "future"  # a period that has not begun
    NO_NUMBER = "no_number"
    NO_NATION = "no_nation"  # what is given for the nation is no number
    NO_RANK = "no_rank"
    TOO_LONG = "too_long"
    TWICE = "twice"  # one figure is given in two rows


@dataclass(frozen=True, slots=True)
class GivenFigure:
    """One that may be stored; the goal by its number and the indicator by its name in the plan."""

    goal: str
    indicator: str
    period: str
    value: float
    part: str = ""
    nation: float | None = None
    rank: int | None = None
    of: int | None = None
    source: str = ""

    @property
    def key(self) -> tuple[str, str, str, str]:
        return (self.goal, self.indicator, self.period, self.part.casefold())


@dataclass(frozen=True, slots=True)
class TypedFigure:
    """One figure in words, as a person gives it."""

    goal: str = ""
    indicator: str = ""
    period: str = ""
    part: str = ""
    value: str = ""
    nation: str = ""
    rank: str = ""
    of: str = ""
    source: str = ""
    nearest: str = ""
    """The known indicator that is most like one that is not known."""

    @classmethod
    def of_row(cls, cells: Mapping[str, str]) -> TypedFigure:
        by_name = {name.strip().casefold(): cell.strip() for name, cell in cells.items()}
        return cls(*(by_name.get(column.value, "") for column in FigureColumn))

    @property
    def is_empty(self) -> bool:
        """A row of the workbook that nobody has filled in."""
        return not (self.value or self.rank)


class WrongFigures(Exception):
    """Nothing can be stored: what is wrong, by its row."""

    def __init__(self, faults: Sequence[tuple[int, EntryFault, TypedFigure]]) -> None:
        super().__init__(len(faults))
        self.faults = tuple(faults)


class WrongFigure(Exception):
    """`nearest` is the known indicator that may be meant."""

    def __init__(self, fault: EntryFault, nearest: str = "") -> None:
        super().__init__(fault)
        self.fault, self.nearest = fault, nearest


def has_columns(cells: Iterable[str]) -> bool:
    """Whether a table is of figures."""
    return {column.value for column in _NEEDED} <= {name.strip().casefold() for name in cells}


def read(rows: Iterable[Row], known: Mapping[str, Sequence[Indicator]], year: int) -> tuple[GivenFigure, ...]:
    """`known`: each goal's indicators by its number; `year` that of today. Raises `WrongFigures` with every fault."""
    found: dict[tuple[str, str, str, str], GivenFigure] = {}
    faults: list[tuple[int, EntryFault, TypedFigure]] = []
    for number, cells in rows:
        typed = TypedFigure.of_row(cells)
        if typed.is_empty:
            continue
        try:
            given = figure(typed, known, year)
        except WrongFigure as wrong:
            faults.append((number, wrong.fault, replace(typed, nearest=wrong.nearest)))
            continue
        if given.key in found:
            faults.append((number, EntryFault.TWICE, typed))
        found[given.key] = given
    if faults:
        raise WrongFigures(faults)
    return tuple(found.values())


def figure(typed: TypedFigure, known: Mapping[str, Sequence[Indicator]], year: int) -> GivenFigure:
    """Raises `WrongFigure`."""
    goal = goal_number(typed.goal, known)
    if goal is None:
        raise WrongFigure(EntryFault.NO_GOAL)
    name = _indicator(typed, known[goal])
    period = period_of(typed.period)
    if period is None:
        raise WrongFigure(EntryFault.NO_PERIOD)
    if begins_in(period) > year:
        raise WrongFigure(EntryFault.FUTURE)
    if max(len(typed.part), len(typed.source), len(name)) > TEXT_MAX:
        raise WrongFigure(EntryFault.TOO_LONG)
    nation = _optional(typed.nation, EntryFault.NO_NATION)
    rank, of = _place(typed)
    meant = next((each for each in known[goal] if each.name == name), None)
    rule, unit = (meant.rule, meant.unit) if meant else (None, "")
    value = counted(rule, unit, _optional(typed.value, EntryFault.NO_NUMBER), rank, of)
    if value is None:
        raise WrongFigure(EntryFault.NO_NUMBER)
    return GivenFigure(goal, name, period, value, typed.part, nation, rank, of, typed.source)


def goal_number(said: str, known: Mapping[str, Sequence[Indicator]]) -> str | None:
    """Of "3.1" and of "3.1 Kommunfullmäktiges mål 1"."""
    first = said.strip().partition(" ")[0].rstrip(".:")
    return next((number for number in known if number in (said.strip(), first)), None)


def _indicator(typed: TypedFigure, found: Sequence[Indicator]) -> str:
    """A name of one's own is a measure beside the target: where the goal has no other, or it is said to be new."""
    new = _NEW.match(typed.indicator)
    said = typed.indicator[new.end() :].strip() if new else typed.indicator.strip()
    name = named(found, said)
    if name is not None:
        return name
    if not said:
        raise WrongFigure(EntryFault.WHICH_INDICATOR)
    if found and not new:
        raise WrongFigure(EntryFault.UNKNOWN_INDICATOR, _nearest(found, said))
    return said[:1].upper() + said[1:]


def _nearest(found: Sequence[Indicator], said: str) -> str:
    return max(found, key=lambda each: SequenceMatcher(None, each.name.casefold(), said.casefold()).ratio()).title


def _place(typed: TypedFigure) -> tuple[int | None, int | None]:
    rank, of = (_optional(each, EntryFault.NO_RANK) for each in (typed.rank, typed.of))
    for each in (rank, of):
        if each is not None and (each < 1 or not each.is_integer()):
            raise WrongFigure(EntryFault.NO_RANK)
    if rank is not None and of is not None and rank > of:
        raise WrongFigure(EntryFault.NO_RANK)
    return (None if rank is None else int(rank), None if of is None else int(of))


def _optional(text: str, fault: EntryFault) -> float | None:
    if not text.strip():
        return None
    found = number_of(text)
    if found is None:
        raise WrongFigure(fault)
    return found
