"""By which words an exported plan is known and read back."""

from __future__ import annotations

from enum import StrEnum

FORMAT = ("Format", "Tertialbot 1")
"""What an exported plan says first: every word in it is meant as it stands, so nothing in it is asked about."""
FACTS = ("Organisation", "Nämnd", "Förvaltning", "År")


class ExportColumn(StrEnum):
    """A column of an exported table; in Word a goal's are labels."""

    NUMBER = "Nr"
    SECTION = "Avsnitt"
    TITLE = "Aktivitet"
    KINDS = "Typ"
    UNITS = "Ansvarig"
    COLLABORATION = "Samverkan"
    PROTECTED = "Skyddad"
    GOAL_KIND = "Måltyp"
    GOAL = "Målrubrik"
    AREAS = "Områden"
    TEXT = "Mål"
    TARGET = "Målvärde"
    BASELINE = "Nuläge"
    SURVEY_UNIT = "Verksamhet"
    SURVEY = "Undersökning"
    CONTACT = "Kontaktperson"


def _headers(*columns: ExportColumn) -> tuple[str, ...]:
    return tuple(column.value for column in columns)


GOAL_HEADERS = _headers(
    ExportColumn.SECTION,
    ExportColumn.GOAL_KIND,
    ExportColumn.GOAL,
    ExportColumn.AREAS,
    ExportColumn.TEXT,
    ExportColumn.TARGET,
    ExportColumn.BASELINE,
)
ACTIVITY_HEADERS = _headers(
    ExportColumn.NUMBER,
    ExportColumn.SECTION,
    ExportColumn.TITLE,
    ExportColumn.KINDS,
    ExportColumn.UNITS,
    ExportColumn.COLLABORATION,
    ExportColumn.PROTECTED,
)
SURVEY_HEADERS = _headers(ExportColumn.SURVEY_UNIT, ExportColumn.SURVEY, ExportColumn.CONTACT)
