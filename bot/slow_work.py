"""What takes longer than a transaction may: done beside the database's threads, between two transactions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from bot.here import Here

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class SlowWork(Generic[R]):
    """`work` knows no database, and runs in a thread of its own. `then` gets what it gave, in a new transaction.

    What the first transaction read may have been changed by then: whoever stores looks again.
    """

    work: Callable[[], Any]
    then: Callable[[Here, Any], R | SlowWork[R]]
