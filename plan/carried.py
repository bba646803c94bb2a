"""What is finished stays so: its answer counts in the tertials after it, with its own day, until another comes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from plan.model import Round, Status, Timing
from plan.sight import SeenReport
from plan.tertial import Tertial

Answers = Mapping[str, SeenReport]
"""The newest by activity."""


@dataclass(frozen=True, slots=True)
class Reported:
    """Ids of the activities that count as reported in a round: answered for its tertial, or carried into it."""

    given: frozenset[str] = frozenset()
    carried: frozenset[str] = frozenset()

    @property
    def every(self) -> frozenset[str]:
        return self.given | self.carried


def is_carried(status: Status, at: datetime, into: Round) -> bool:
    """Of the newest answer of an earlier tertial, where there is none for that of the round.

    What comes after the round has closed changes nothing in it.
    """
    return status.is_finished and (into.closed_at is None or at <= into.closed_at)


def carried(last: SeenReport | None, into: Round) -> SeenReport | None:
    """`last` is the newest answer of an earlier tertial."""
    if last is None or not is_carried(last.status, last.at, into):
        return None
    return replace(last, tertial=into.tertial, timing=Timing.IN_ROUND, carried_from=last.tertial)


def with_carried(answers: Mapping[Tertial, Answers], rounds: Iterable[Round]) -> dict[Tertial, Answers]:
    """By tertial: what was answered for it, and what is carried into it where it is one of the `rounds`."""
    into = {each.tertial: each for each in rounds}
    found: dict[Tertial, Answers] = {}
    newest: dict[str, SeenReport] = {}
    for tertial in sorted({*answers, *into}):
        own, held = answers.get(tertial, {}), into.get(tertial)
        kept = (carried(each, held) for key, each in newest.items() if key not in own) if held else ()
        found[tertial] = {each.activity_id: each for each in kept if each} | {**own}
        newest |= own
    return found
