"""What is denied in two words said in one: "inte har någon" and "har inte någon" are "har ingen"."""

from __future__ import annotations

from collections.abc import Sequence

from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.words import Word, word

_REACH = 3


def with_none(text: Sequence[Word]) -> Sequence[Word]:
    """Also "har HR inte något försenat"; "utan att ha något klart" is "men inget klart", "inte avslutat något" "inget
    avslutat".
    """
    for place in range(1, len(text) - 1):
        first, some = text[place : place + 2]
        last = text[place + 2] if place + 2 < len(text) else first
        if (
            first.folded in cues.DENIED
            and last.folded in cues.NONE_FOR_SOME
            and _has(text[max(0, place - _REACH) : place])
        ):
            ends = place + 3 == len(text) or text[place + 3].is_break
            if ends and some.folded not in cues.HAVE and some.folded not in cues.NONE_FOR_SOME:
                return [*text[:place], word(cues.NONE_FOR_SOME[last.folded]), some, *text[place + 3 :]]
        none = cues.NONE_FOR_SOME.get(some.folded)
        if none and first.folded in cues.DENIED and _has(text[max(0, place - _REACH) : place]):
            return [*text[:place], word(none), *text[place + 2 :]]
        if none and first.folded in cues.HAVE and text[place - 1].folded in cues.DENIED:
            return [*text[: place - 1], first, word(none), *text[place + 2 :]]
        leads = tuple(each.folded for each in text[max(0, place - 2) : place + 1])
        if none and leads == cues.WITHOUT_HAVING:
            return [*text[: place - 2], word(cues.BUT_ALONE), word(none), *text[place + 2 :]]
    return text


def _has(text: Sequence[Word]) -> bool:
    return any(each.folded in cues.HAVE for each in text)
