"""What a named person says of a goal, and of a planned survey: by hand, never reckoned from the activities' colours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from plan.model import Status
from plan.tertial import Tertial

TEXT_MAX = 1000
"""Characters a comment, a nuläge or an outcome may have (Unicode code points)."""
SOURCE_MAX = 200


class Outlook(StrEnum):
    """Whether a goal is expected to be met. The keys are fixed."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        return _LABELS[self]

    @property
    def clause(self) -> str:
        """In a subordinate clause: "mål som inte bedöms uppnås"."""
        return _CLAUSES.get(self, self.label.lower())

    @property
    def sign(self) -> str:
        return _SIGNS[self]


_LABELS = {
    Outlook.MET: "Bedöms uppnås",
    Outlook.PARTLY: "Bedöms delvis uppnås",
    Outlook.NOT_MET: "Bedöms inte uppnås",
    Outlook.UNKNOWN: "Kan inte bedömas",
}
_CLAUSES = {Outlook.NOT_MET: "inte bedöms uppnås", Outlook.UNKNOWN: "inte kan bedömas"}
_SIGNS = {Outlook.MET: "●", Outlook.PARTLY: "◐", Outlook.NOT_MET: "▼", Outlook.UNKNOWN: "?"}
DRAWN_SIGNS = "".join(sorted(each.sign for each in (*Status, *Outlook) if not each.sign.isascii()))
"""The signs of statuses and assessments that are no letters or marks of a text: each stays with the word behind it."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """One goal in one tertial, never overwritten. `goal` is its number, `current` the latest nuläge with `source`."""

    id: str
    goal: str
    tertial: Tertial
    outlook: Outlook
    at: datetime
    by: str
    comment: str = ""
    current: str = ""
    source: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True)
class SurveyOutcome:
    """What came of a planned survey, never overwritten. `survey` is its place in the plan, from 0."""

    id: str
    survey: int
    tertial: Tertial
    outcome: str
    at: datetime
    by: str
    source: str = ""
    late: bool = False
