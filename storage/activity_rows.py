"""Activities as rows whose JSON is text: the same one is read over and over, and known again."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import Text, cast

from plan.model import Activity, Kind, Source
from storage.columns import Json
from storage.tables import activity

IN_TEXT = tuple(
    (cast(column, Text) if column.type is Json else column).label(f"activity_{column.name}")
    for column in (
        activity.c.id,
        activity.c.section,
        activity.c.title,
        activity.c.kinds,
        activity.c.units,
        activity.c.collaboration,
        activity.c.protected,
        activity.c.uncertain,
        activity.c.source,
    )
)
"""What an activity is made of, its JSON as text: values that `activity_in_text` knows again."""


class TextRow(NamedTuple):
    """A row of `IN_TEXT`."""

    id: str
    section: str
    title: str
    kinds: str
    units: str
    collaboration: str
    protected: bool
    uncertain: bool
    source: str


@lru_cache(maxsize=4096)
def activity_in_text(row: TextRow) -> Activity:
    """Each click of an owner reads all that the owner answers for, and each question the plan; mostly the same."""
    return Activity(
        id=row.id,
        section=row.section,
        title=row.title,
        kinds=tuple(Kind(kind) for kind in json.loads(row.kinds)),
        units=tuple(json.loads(row.units)),
        collaboration=row.collaboration,
        protected=row.protected,
        uncertain=row.uncertain,
        source=Source(**json.loads(row.source)),
    )
