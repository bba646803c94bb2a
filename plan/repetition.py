"""The same answer again: word for word as the tertial before, or unchanged for the second time in a row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import Protocol

from plan.facts import Facts
from plan.model import Status
from plan.sight import SeenReport
from plan.tertial import Tertial


class AnyAnswer(Protocol):
    """An answer, given or about to be."""

    @property
    def status(self) -> Status: ...
    @property
    def comment(self) -> str: ...
    @property
    def finish(self) -> date | None: ...


class Repetition(StrEnum):
    UNCHANGED_AGAIN = "unchanged_again"
    SAME_COMMENT = "same_comment"


def repetition(said: AnyAnswer, earlier: Sequence[AnyAnswer]) -> Repetition | None:
    """Of what is not finished. `earlier` are the answers that counted in the tertials before, the newest first."""
    if said.status.is_finished or not earlier:
        return None
    if len(earlier) > 1 and all(_is_unchanged(said, each) for each in earlier[:2]):
        return Repetition.UNCHANGED_AGAIN
    comment = _folded(said.comment)
    return Repetition.SAME_COMMENT if comment and comment == _folded(earlier[0].comment) else None


def earlier_answers(history: Iterable[SeenReport], before: Tertial) -> tuple[SeenReport, ...]:
    """The newest answer of each tertial before that one, the newest tertial first; `history` oldest first."""
    newest = {each.tertial: each for each in history if each.tertial < before}
    return tuple(newest[tertial] for tertial in sorted(newest, reverse=True))


def repeated(facts: Facts, tertial: Tertial) -> tuple[str, ...]:
    """The activities whose answer of the tertial is the same again; what is withheld is compared with nothing."""
    given = (each for each in facts.of_tertial(tertial).values() if each.carried_from is None and not each.withheld)
    return tuple(
        each.activity_id
        for each in given
        if repetition(each, earlier_answers(facts.history(each.activity_id), tertial)) is not None
    )


def count(facts: Facts, tertial: Tertial) -> int:
    """How many answers of a tertial are the same again."""
    return len(repeated(facts, tertial))


def _is_unchanged(said: AnyAnswer, before: AnyAnswer) -> bool:
    return (said.status, _folded(said.comment), said.finish) == (before.status, _folded(before.comment), before.finish)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
