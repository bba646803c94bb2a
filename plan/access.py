"""What a person or a channel may see and do."""

from __future__ import annotations

from dataclasses import dataclass

from plan.model import Person


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who reads an answer, and where. `person` is None for somebody outside the directory."""

    person: Person | None = None
    in_channel: bool = False
