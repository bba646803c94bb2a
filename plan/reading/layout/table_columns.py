"""What the columns of a table are, once its header is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from plan.account import SkipRule
from plan.reading import words
from plan.reading.fields import PlanField
from plan.reading.layout.assumption import Assumption
from plan.reading.layout.prompts import is_prompt


class Sort(StrEnum):
    """What the rows of a table are."""

    ACTIVITIES = "activities"
    GOALS = "goals"
    SURVEYS = "surveys"
    MEASURES = "measures"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Columns:
    """`of` maps a field to its column, counted from 0; `goal_header` is what the column of goals is called.

    `ticks` are the columns of one type each, in which a row has a tick. `guessed` is the header, where its words do not
    tell that the rows are activities; `other_year` the header of the owners, where it names another year than the plan.
    `rule` is why rows of another sort are none of the plan. `unit_ticks` and `year_ticks` are the columns of one unit
    or one year each; `letters` what stands in the columns of units, that of who is responsible first.
    `more_owners` are further columns with the very header of that of the owners.
    `all_of` is the type that the header of the titles tells of every row: "Projektnamn".
    `status` is the column that tells how a row goes. `assumed` is what of this is not known for certain.
    """

    sort: Sort
    of: Mapping[PlanField, int]
    goal_header: str = ""
    ticks: Mapping[int, str] = field(default_factory=dict)
    guessed: str = ""
    other_year: str = ""
    rule: SkipRule | None = None
    unit_ticks: Mapping[int, str] = field(default_factory=dict)
    year_ticks: Mapping[int, str] = field(default_factory=dict)
    status: int | None = None
    letters: tuple[str, ...] = ()
    more_owners: tuple[int, ...] = ()
    assumed: tuple[Assumption, ...] = ()
    all_of: str = ""

    def fields(self, cells: Sequence[str]) -> dict[PlanField, str]:
        found = {name: cells[index].strip() for name, index in self.of.items() if index < len(cells)}
        found |= {name: "" for name, text in found.items() if name is not PlanField.TITLE and is_prompt(text)}
        if self.more_owners:
            owners = (
                cells[index].strip() for index in (self.of[PlanField.UNITS], *self.more_owners) if index < len(cells)
            )
            found[PlanField.UNITS] = ", ".join(dict.fromkeys(filter(None, owners)))
        if self.letters:
            owner = self._lettered(cells, self.letters[:1])
            return found | {PlanField.UNITS: owner, PlanField.COLLABORATION: self._lettered(cells, self.letters[1:])}
        for name, divider, ticks in ((PlanField.KINDS, "/", self.ticks), (PlanField.UNITS, ", ", self.unit_ticks)):
            ticked = [text for index, text in ticks.items() if is_ticked(cells[index : index + 1])]
            found |= {name: divider.join(ticked)} if ticks else {}
        return found

    def _lettered(self, cells: Sequence[str], letters: Sequence[str]) -> str:
        """The units whose columns have one of the letters."""
        told = ((text, cells[index].strip().upper()) for index, text in self.unit_ticks.items() if index < len(cells))
        return ", ".join(text for text, letter in told if letter in letters)


def is_ticked(cells: Sequence[str]) -> bool:
    return any(cell.strip() and cell.strip().casefold() not in words.NO_COLLABORATION for cell in cells)
