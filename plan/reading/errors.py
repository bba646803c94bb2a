"""Why a document gave no plan. Each is one English sentence with the remedy, for the operator."""

from __future__ import annotations

from plan.reading.fields import PlanFact


class NotAPlan(Exception):
    """The document was readable but is no operational plan, or does not say whose or for which year: `missing`."""

    def __init__(self, told: str, missing: PlanFact | None = None) -> None:
        super().__init__(told)
        self.missing = missing


class NoActivities(NotAPlan):
    """No row of the document could be read as an activity."""
