"""Who tells the outcome of a survey."""

from __future__ import annotations

from dataclasses import dataclass

from plan.model import Survey


@dataclass(frozen=True, slots=True)
class Contact:
    """What the owner file says of one person: the name, empty without a row of their own, and the units they own.

    A name that somebody goes by elsewhere proves nothing.
    """

    name: str = ""
    units: frozenset[str] = frozenset()

    def tells_of(self, survey: Survey) -> bool:
        """By answering for the survey's unit, or by being called in the file what the plan calls its contact."""
        named = self.name.casefold() == survey.contact.casefold()
        return survey.unit in self.units or (named and bool(self.name))
