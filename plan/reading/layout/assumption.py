"""What was read by an assumption about a shape: noted where it is made, asked about once, never a silent guess.

Known for certain are tables whose every header is in the vocabulary and whose cells fit their columns, lists with
labels and the product's own exports. All else is noted here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Assumed(StrEnum):
    """What was assumed of a column, of where rows stand, or of texts that look like something else."""

    TITLES = "titles"
    OWNERS = "owners"
    COLLABORATION = "collaboration"
    GOALS = "goals"
    LEFT_OUT = "left_out"
    LEFT_OUT_NAMES = "left_out_names"
    PAST_COLUMN = "past_column"
    SAME_GOAL = "same_goal"
    LIST = "list"
    ODD_OWNERS = "odd_owners"
    ODD_COLLABORATION = "odd_collaboration"
    RARE_OWNER = "rare_owner"
    ODD_TITLES = "odd_titles"
    ODD_GOALS = "odd_goals"
    UNIT_ABOVE = "unit_above"
    LETTERS = "letters"
    NUMBERED_TYPES = "numbered_types"
    TAILS = "tails"
    LINES = "lines"
    OTHER_DATES = "other_dates"
    NAMES_AFTER = "names_after"
    NAMES_IN_BRACKETS = "names_in_brackets"
    DOERS = "doers"
    ALL_TYPES = "all_types"
    DESCRIBED = "described"


@dataclass(frozen=True, slots=True, order=True)
class Assumption:
    """`of` is the raw text that it is about: a header, a line, a heading. `sample` is what stands there.

    `beside` is what else it may have been: another header, or the goal that rows were placed under.
    """

    what: Assumed
    of: str
    sample: str = ""
    beside: str = ""
