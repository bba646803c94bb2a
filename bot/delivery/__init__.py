"""From the ledger to Teams: once, within the limits, through crashes and outages."""

from bot.delivery.deliverer import Deliverer
from bot.delivery.only_one import AlreadyServing, NoLock, only_one
from bot.delivery.outgoing import Cancel, Compose, Made, NotNow, Outgoing, Unreachable
from bot.delivery.terms import Machine, Terms

__all__ = [
    "AlreadyServing",
    "Cancel",
    "Compose",
    "Deliverer",
    "Machine",
    "Made",
    "NoLock",
    "NotNow",
    "Outgoing",
    "Terms",
    "Unreachable",
    "only_one",
]
