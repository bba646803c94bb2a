"""Tertials by their number: "T2", "andra tertialet", "tertial 1 2025"."""

from __future__ import annotations

import re

from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.vocabulary import cues, times
from plan.questions.swedish.words import fold
from plan.questions.times.timed_text import ORDINALS, TimedText
from plan.tertial import Tertial

_NO_NUMBERS = cues.NO_TERTIAL_NUMBERS
"""Ordinals that are no number after "tertial"."""
_ROUNDS = {fold(name): number for name, number in times.ROUNDS.items()}
_NOUN = phrase_set(times.TERTIAL_NOUN)


def mark_numbered(said: TimedText) -> None:
    for place, each in enumerate(said.text):
        if place in said.found.used:
            continue
        if match := re.fullmatch(r"(?:(\d{4})-?)?t([123])", each.folded):
            year = int(match[1]) if match[1] else said.year_after(place + 1)
            said.add_tertial(Tertial(year, int(match[2])), place, place + 1)
        elif number := _ROUNDS.get(each.folded):
            said.add_tertial(Tertial(said.year_after(place + 1), number), place, place + 1)
        elif each.stem and _NOUN.longest([each], 0):
            _beside_noun(said, place)


def _beside_noun(said: TimedText, place: int) -> None:
    after = _number(said, place + 1)
    if after is not None:
        said.add_tertial(Tertial(said.year_after(place + 2), after), place, place + 2)
        _with_second(said, place + 2)
        return
    before = said.word(place - 1)
    if before in times.CARDINALS and (before not in cues.THREE or said.text[place].folded in cues.TERTIALS):
        said.found.in_a_row = times.CARDINALS[before]
        said.found.used |= {place - 1, place}
    elif before not in cues.NO_ORDINALS and ORDINALS.get(before) in (1, 2, 3):
        _with_first(said, place)
        said.add_tertial(Tertial(said.year_after(place + 1), ORDINALS[before]), place - 1, place + 1)


def _with_first(said: TimedText, place: int) -> None:
    """ "I både första och andra tertialet": the ordinal before the "och"."""
    first = ORDINALS.get(said.word(place - 3)) if said.word(place - 2) in cues.AND_BESIDE else None
    if first in (1, 2, 3):
        said.add_tertial(Tertial(said.year_after(place + 1), first), place - 3, place - 1)


def _with_second(said: TimedText, place: int) -> None:
    """ "I tertial 1 och 2", at the end of what is said: not "i tertial 1 och 2 projekt"."""
    last = place + 2 >= len(said.text) or not said.text[place + 2].stem
    if said.word(place) in cues.AND_BESIDE and last and said.word(place + 1) in {"1", "2", "3"}:
        said.add_tertial(Tertial(said.year_after(place + 2), int(said.word(place + 1))), place, place + 2)


def _number(said: TimedText, place: int) -> int | None:
    text = said.word(place)
    if text in cues.NUMBER:
        text = said.word(place + 1)
        said.found.used |= {place + 1}
    if text in {"1", "2", "3"}:
        return int(text)
    value = ORDINALS.get(text) if text not in _NO_NUMBERS else None
    return value if value in (1, 2, 3) else None
