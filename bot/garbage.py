"""How often garbage is looked for."""

from __future__ import annotations

import gc

_OF_A_COMMAND = 50_000
"""Objects that may come between two searches. A large plan makes millions, and keeps nearly all of them."""


def seldom_looked_for() -> None:
    """For a command, which is soon over; `serve` sets its own when it has started."""
    gc.set_threshold(_OF_A_COMMAND)
