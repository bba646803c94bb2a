"""From the ledger to Teams: once, within the limits, through crashes and outages."""

from bot.delivery.deliverer import Deliverer
from bot.delivery.only_one import AlreadyServing, NoLock, only_one
from bot.delivery.outgoing import Cancel, Compose, NotNow, Outgoing, Unreachable
from plan.call_rate import CallLimits

__all__ = [
    "AlreadyServing",
    "CallLimits",
    "Cancel",
    "Compose",
    "Deliverer",
    "NoLock",
    "NotNow",
    "Outgoing",
    "Unreachable",
    "only_one",
]
