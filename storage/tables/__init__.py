"""The tables. Every row belongs to one municipality, directly or through its plan or person."""

from storage.tables.base import ID, metadata
from storage.tables.figures import figure, figure_feed
from storage.tables.messages import (
    conversation_pace,
    delivery,
    digest_week,
    earlier_question,
    heard,
    later,
    matter,
    tenant_pace,
    unread_question,
)
from storage.tables.people import address, audit, audit_removal, channel, goal_owner, ownership, person
from storage.tables.plans import (
    activity,
    board_setting,
    dropped_file,
    goal,
    municipality,
    plan,
    question,
    remembered_answer,
    survey,
)
from storage.tables.rounds import assessment, assignment, draft, report, round_, snapshot, survey_outcome

__all__ = [
    "ID",
    "activity",
    "address",
    "assessment",
    "assignment",
    "audit",
    "audit_removal",
    "board_setting",
    "channel",
    "conversation_pace",
    "delivery",
    "digest_week",
    "draft",
    "dropped_file",
    "earlier_question",
    "figure",
    "figure_feed",
    "goal",
    "goal_owner",
    "heard",
    "later",
    "matter",
    "metadata",
    "municipality",
    "ownership",
    "person",
    "plan",
    "question",
    "remembered_answer",
    "report",
    "round_",
    "snapshot",
    "survey",
    "survey_outcome",
    "tenant_pace",
    "unread_question",
]
