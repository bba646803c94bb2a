"""What a question is about: `Question.about` is a topic of the plan, or "a1.kinds" for a topic of one row."""

from __future__ import annotations

from enum import StrEnum

from plan.model import Question


class RowField(StrEnum):
    """What a controller reads and edits of an activity, in the order of the review; each may be asked about."""

    SECTION = "section"
    TITLE = "title"
    KINDS = "kinds"
    UNITS = "units"
    COLLABORATION = "collaboration"
    PROTECTED = "protected"


class RowTopic(StrEnum):
    """What else is asked about one row or one goal."""

    ACTIVITY = "activity"
    HIDDEN = "hidden"
    TABLE = "table"
    YEAR = "year"
    SAME = "same"
    DROPPED = "dropped"
    GOAL_KIND = "kind"
    ASSUMED = "assumed"
    COUNTED = "counted"


class PlanTopic(StrEnum):
    """What is asked about the plan as a whole."""

    BOARD = "board"
    PLAN_YEAR = "plan_year"
    PAGES = "pages"
    KINDS = "kinds"
    GOALS = "goals"
    STRUCK = "struck"
    COLUMNS = "columns"
    UNREAD = "unread"


def about(subject: str, topic: RowField | RowTopic) -> str:
    return f"{subject}.{topic}"


def concerns(question: Question, topic: RowField | RowTopic) -> bool:
    return question.about.endswith(f".{topic}")
