"""How many a unit or a goal must have: "fler än två försenade", "bara gröna", "delvis"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum, auto

from plan.questions.swedish.vocabulary import conditions, cues, goals
from plan.questions.swedish.words import Word, fold, folded
from plan.swedish.dates import number_of

_MORE, _FEWER, _LEAST, _MOST = (
    folded(told) for told in (conditions.MORE, conditions.FEWER, conditions.AT_LEAST, conditions.AT_MOST)
)
_OTHER_THINGS = tuple(fold(each) for each in conditions.NOT_COUNTED.split())
_MOST_OF_THEM = folded(conditions.MOST_OF_THEM)
_SINGLE = cues.SINGLE
_JUST = folded(goals.HOLDS_NO_MORE)
_COUNTED = tuple(fold(each) for each in conditions.COUNTED.split())
_LONGEST_NUMBER = 8
_FOR = "for"
_PER_CENT, _OF_EACH = "procent", "var"
_PARTS = {"halften": 2, "tredjedel": 3, "fjardedel": 4, "femtedel": 5, "tiondel": 10}
_EACH = {"annan": 2, "tredje": 3, "fjarde": 4, "femte": 5, "sjatte": 6, "tionde": 10}
"""The folded words of a part of them: "en femtedel", "var femte"."""


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
        if word in _MOST_OF_THEM:
            return Limits(least=50.001, percent=True), range(place, place + 1)
        than = said[place + 1 : place + 2] == ["an"]
        after = place + 1 + than
        told = _part(said[after:]) or _number(said[after : after + 1])
        if told is None:
            continue
        number, percent, length = told
        limits = _limits(word, than=than, number=number, percent=percent)
        if limits is not None:
            end = after + length
            counted = percent or not "".join(said[end : end + 1]).startswith(_OTHER_THINGS)
            return (limits, range(place, end)) if counted else (None, range(place, end - 1))
    return None


def _just(said: Sequence[str], place: int) -> tuple[Limits, range] | None:
    """ "Bara en aktivitet", "bara för en enda aktivitet", "exakt två projekt"."""
    if said[place] in _JUST and said[place + 1 : place + 2] == [_FOR]:
        found = _just([*said[: place + 1], *said[place + 2 :]], place)
        return found and (found[0], range(place, found[1].stop + 1))
    number = number_of(said[place + 1]) if place + 1 < len(said) else None
    single = said[place + 2 : place + 3] == [_SINGLE]  # "bara en enda aktivitet"
    counted = "".join(said[place + 2 + single : place + 3 + single]).startswith(_COUNTED)
    if said[place] not in _JUST or number is None or not counted or len(said[place + 1]) > _LONGEST_NUMBER:
        return None
    return Limits(least=number, most=number), range(place, place + 2 + single)


def _limits(word: str, *, than: bool, number: float, percent: bool) -> Limits | None:
    step = 0.001 if percent else 1
    if than and word in _MORE:
        return Limits(least=number + step, percent=percent)
    if than and word in _FEWER:
        return Limits(most=number - step, percent=percent)
    if not than and word in _LEAST:
        return Limits(least=number, percent=percent)
    return Limits(most=number, percent=percent) if not than and word in _MOST else None


def _number(said: Sequence[str]) -> tuple[float, bool, int] | None:
    """The number, whether it is of a hundred, and how many words it takes."""
    number = number_of(said[0]) if said and not (said[0].isdecimal() and len(said[0]) > 3) else None
    return None if number is None else (number, False, 1)


def _part(said: Sequence[str]) -> tuple[float, bool, int] | None:
    """ "Hälften", "20 procent", "var femte", "en tredjedel"."""
    first, second = (*said[:2], "", "")[:2]
    if second == _PER_CENT:
        number = number_of(first)
        return None if number is None else (number, True, 2)
    if first in _PARTS or second in _PARTS:
        return 100 / _PARTS[first if first in _PARTS else second], True, 1 if first in _PARTS else 2
    return (100 / _EACH[second], True, 2) if first == _OF_EACH and second in _EACH else None
