"""From the ledger to Teams: once, within the limits, through crashes and outages."""

from bot.delivery.deliverer import Deliverer
from bot.delivery.outgoing import Cancel, Compose, Outgoing, Unreachable
from plan.pace import Limits

__all__ = ["Cancel", "Compose", "Deliverer", "Limits", "Outgoing", "Unreachable"]
