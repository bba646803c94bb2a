"""How many a unit or a goal must have: "fler än två försenade", "bara gröna", "delvis"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum, auto

from plan.questions.swedish.vocabulary import conditions, goals
from plan.questions.swedish.words import Word, fold
from plan.swedish.dates import number_of

_MORE, _FEWER, _LEAST, _MOST = (
    frozenset(fold(each) for each in told.split())
    for told in (conditions.MORE, conditions.FEWER, conditions.AT_LEAST, conditions.AT_MOST)
)
_OTHER_THINGS = tuple(fold(each) for each in conditions.NOT_COUNTED.split())
_JUST = frozenset(fold(each) for each in goals.HOLDS_NO_MORE.split())
_COUNTED = tuple(fold(each) for each in conditions.COUNTED.split())
_LONGEST_NUMBER = 8
_HALF = "halften"


class Extent(StrEnum):
    WHOLLY = auto()
    PARTLY = auto()


@dataclass(frozen=True, slots=True)
class Limits:
    """From `least` to `most` of them; in `percent` of all a unit or a goal has, where that is told."""

    least: float = 0
    most: float | None = None
    percent: bool = False

    def hold(self, number: int, total: int) -> bool:
        value = 100 * number / total if self.percent and total else number
        return self.least <= value and (self.most is None or value <= self.most)


def found_in(text: Sequence[Word]) -> tuple[Limits | None, range] | None:
    """The limits told in the text, and the places of their words; without limits where days or tertials are counted."""
    said = [each.folded for each in text]
    for place, word in enumerate(said):
        if just := _just(said, place):
            return just
        than = said[place + 1 : place + 2] == ["an"]
        after = place + 1 + than
        number = _number(said[after]) if after < len(said) else None
        if number is None:
            continue
        limits = _limits(word, than=than, number=number, half=said[after] == _HALF)
        if limits is not None:
            counted = not "".join(said[after + 1 : after + 2]).startswith(_OTHER_THINGS)
            return (limits, range(place, after + 1)) if counted else (None, range(place, after))
    return None


def _just(said: Sequence[str], place: int) -> tuple[Limits, range] | None:
    """ "Bara en aktivitet", "exakt två projekt"."""
    number = number_of(said[place + 1]) if place + 1 < len(said) else None
    counted = "".join(said[place + 2 : place + 3]).startswith(_COUNTED)
    if said[place] not in _JUST or number is None or not counted or len(said[place + 1]) > _LONGEST_NUMBER:
        return None
    return Limits(least=number, most=number), range(place, place + 2)


def _limits(word: str, *, than: bool, number: int, half: bool) -> Limits | None:
    step = 0.001 if half else 1
    if than and word in _MORE:
        return Limits(least=number + step, percent=half)
    if than and word in _FEWER:
        return Limits(most=number - step, percent=half)
    if not than and word in _LEAST:
        return Limits(least=number, percent=half)
    return Limits(most=number, percent=half) if not than and word in _MOST else None


def _number(folded: str) -> int | None:
    if folded == _HALF:
        return 50
    return None if folded.isdecimal() and len(folded) > 3 else number_of(folded)
