"""What a plan tells, field by field."""

from __future__ import annotations

from enum import StrEnum


class PlanField(StrEnum):
    """What a column of a table or a label in running text tells of an activity, a goal or a survey."""

    SECTION = "section"
    TITLE = "title"
    KINDS = "kinds"
    UNITS = "units"
    COLLABORATION = "collaboration"
    PROTECTED = "protected"
    GOAL = "goal"
    GOAL_KIND = "goal_kind"
    AREAS = "areas"
    TEXT = "text"
    TARGET = "target"
    BASELINE = "baseline"
    MEASURE = "measure"
    SURVEY = "survey"
    UNIT = "unit"
    CONTACT = "contact"


class PlanFact(StrEnum):
    """What a document tells of the plan itself."""

    ORGANISATION = "organisation"
    BOARD = "board"
    DEPARTMENT = "department"
    YEAR = "year"
