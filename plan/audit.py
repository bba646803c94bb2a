"""What the audit trail tells: who did what to which thing, by which way, and how it was before and after."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class AuditAct(StrEnum):
    """Each act that leaves a trace. The values are stored, and stand in the exported trail."""

    ACTIVITY_GIVE_BACK = "activity.give_back"
    ACTIVITY_HAND_OVER = "activity.hand_over"
    ACTIVITY_MOVE = "activity.move"
    ACTIVITY_NOT_MINE = "activity.not_mine"
    ACTIVITY_PROTECT = "activity.protect"
    ACTIVITY_REASSIGN = "activity.reassign"
    ACTIVITY_TAKE_BACK = "activity.take_back"
    ACTIVITY_UNPROTECT = "activity.unprotect"
    ADMINISTRATORS_SET = "administrators.set"
    AUDIT_EXPORT = "audit.export"
    CALENDAR_TAKE = "calendar.take"
    CHANNEL_CHOOSE = "channel.choose"
    CHANNEL_LOST = "channel.lost"
    DATA_EXPORT = "data.export"
    DELIVERY_AGAIN = "delivery.again"
    DELIVERY_ARRIVED = "delivery.arrived"
    DIGEST_SEND = "digest.send"
    DRAFT_PUBLISHED = "draft.published"
    DRAFT_RETURNED = "draft.returned"
    DRAFT_WAITING = "draft.waiting"
    FIGURES_FEED = "figures.feed"
    FIGURES_FETCH = "figures.fetch"
    FIGURES_IMPORT = "figures.import"
    FIGURES_TAKE = "figures.take"
    HANDOUT_TAKE = "handout.take"
    OWNERS_CHANGE = "owners.change"
    OWNERS_IMPORT = "owners.import"
    OWNERS_TAKE = "owners.take"
    PERSON_AWAY = "person.away"
    PERSON_FORGET = "person.forget"
    PLAN_IMPORT = "plan.import"
    PLAN_TAKE = "plan.take"
    PLAN_REVISE = "plan.revise"
    POST_CORRECT = "post.correct"
    PROMISES_TAKEN = "promises.taken"
    PROTECTED_READ = "protected.read"
    REPORT = "report"
    REPORT_TAKE = "report.take"
    RETENTION = "retention"
    ROUND_CLOSE = "round.close"
    ROUND_EXTEND = "round.extend"
    ROUND_OPEN = "round.open"
    ROUND_PUBLISH = "round.publish"
    ROUND_REMIND = "round.remind"
    ROUND_REOPEN = "round.reopen"
    ROUND_WAIT = "round.wait"
    SETTINGS_SET = "settings.set"
    TEMPLATE_STORE = "template.store"
    TICK_AT = "tick.at"


class Through(StrEnum):
    """The way that an act came."""

    CARD = "card"
    CHAT = "chat"
    COMMAND = "command"
    SCHEDULE = "schedule"


@dataclass(frozen=True, slots=True)
class Doer:
    """Whose act something is, and the way it came. `by` None is the operator or the calendar."""

    through: Through
    by: str | None = None


OPERATOR = Doer(Through.COMMAND)


@dataclass(frozen=True, slots=True)
class Deed:
    """One act on `subject`: an id, a tertial or a name, empty for the whole. `by` None is the operator or the calendar.

    `before` and `after` are plain JSON.
    """

    act: AuditAct
    subject: str
    through: Through
    by: str | None = None
    before: Any = None
    after: Any = None
