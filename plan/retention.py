"""How long each kind of record is kept, and why. What the municipality has decided to keep is never on this list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from plan.dropped import KEPT_DAYS


class Record(StrEnum):
    DELIVERY = "delivery"
    ADDRESS = "address"
    AUDIT = "audit"
    DROPPED_FILE = "dropped_file"


@dataclass(frozen=True, slots=True)
class Rule:
    """`days` after the record's last use. `why` is for the operator who must answer for it."""

    record: Record
    days: int
    why: str


RULES = (
    Rule(Record.DELIVERY, 730, "sent cards and posts: what was told stands in the reports and summaries"),
    Rule(Record.ADDRESS, 365, "where somebody was reached who has since removed the app"),
    Rule(Record.AUDIT, 3650, "who did what: longer than a term of office"),
    Rule(Record.DROPPED_FILE, KEPT_DAYS, "files dropped in the chat: what was stored of them stands in the plan"),
)
KEPT = ("plans", "rounds", "reports", "summaries")
"""Public records: taken away only by a decision of the municipality, not by a timer."""


def rules(changed: Mapping[Record, int] | None = None) -> tuple[Rule, ...]:
    """The rules with the municipality's own numbers of days."""
    own = changed or {}
    return tuple(Rule(rule.record, own.get(rule.record, rule.days), rule.why) for rule in RULES)


def oldest_kept(rule: Rule, now: datetime) -> datetime:
    return now - timedelta(days=rule.days)
