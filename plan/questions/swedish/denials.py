"""What is denied in two words said in one: "inte har någon" and "har inte någon" are "har ingen"."""

from __future__ import annotations

from collections.abc import Sequence

from plan.questions.swedish.vocabulary import clauses, cues
from plan.questions.swedish.words import Word, word

_REACH = 3


def with_at_most(text: Sequence[Word]) -> Sequence[Word]:
    """ "Som mest två", "på sin höjd två" said as "högst två"; "inte ens en" as "inte en enda"."""
    for place in range(len(text) - 2):
        told = tuple(each.folded for each in text[place : place + 3])
        if told == cues.AT_ITS_HEIGHT:
            return [*text[:place], word(cues.HIGHEST), *text[place + 3 :]]
        if told[:2] in cues.AS_MOST and (told[2] in cues.NUMBERS or told[2].isdecimal()):
            return [*text[:place], word(cues.HIGHEST), *text[place + 2 :]]
        if told[0] in cues.DENIED and told[1] == cues.EVEN and told[2] in cues.NONE_FOR_ONE:
            return [*text[: place + 1], text[place + 2], word(cues.SINGLE), *text[place + 3 :]]
    return text


def with_none(text: Sequence[Word]) -> Sequence[Word]:
    """Also "har HR inte något försenat"; "utan att ha något klart" is "men inget klart", "inte avslutat något" "inget
    avslutat".
    """
    for place in range(1, len(text) - 1):
        found = _behind_has(text, place) or _behind_not(text, place) or _behind_without(text, place)
        if found:
            return found
    return text


def _behind_has(text: Sequence[Word], place: int) -> list[Word] | None:
    """ "Inte har någon", "inte har en kommentar"."""
    denied, has, some = text[place - 1 : place + 2]
    if has.folded not in cues.HAVE or denied.folded not in cues.DENIED:
        return None
    noun = text[place + 2].folded if place + 2 < len(text) else ""
    one = cues.NONE_FOR_ONE.get(some.folded) if noun in cues.HAD_ONE else None
    none = cues.NONE_FOR_SOME.get(some.folded, one)
    return [*text[: place - 1], has, word(none), *text[place + 2 :]] if none else None


def _behind_not(text: Sequence[Word], place: int) -> list[Word] | None:
    """ "Har inte någon", "har inte avslutat någonting"."""
    before = text[max(0, place - _REACH) : place]
    if text[place].folded not in cues.DENIED or not any(each.folded in cues.HAVE for each in before):
        return None
    some, last = text[place + 1], text[place + 2] if place + 2 < len(text) else text[place]
    if none := cues.NONE_FOR_SOME.get(some.folded):
        return [*text[:place], word(none), *text[place + 2 :]]
    ends = place + 3 == len(text) or (place + 3 < len(text) and text[place + 3].is_break)
    none = cues.NONE_FOR_SOME.get(last.folded) if ends and some.folded not in cues.HAVE else None
    return [*text[:place], word(none), some, *text[place + 3 :]] if none else None


def _behind_without(text: Sequence[Word], place: int) -> list[Word] | None:
    """ "Utan att ha någon"."""
    leads = tuple(each.folded for each in text[max(0, place - 2) : place + 1])
    none = cues.NONE_FOR_SOME.get(text[place + 1].folded) if leads == clauses.WITHOUT_HAVING else None
    return [*text[: place - 2], word(cues.BUT_ALONE), word(none), *text[place + 2 :]] if none else None


def with_each_lacking(text: Sequence[Word]) -> Sequence[Word]:
    """ "Saknar både kommentar och datum", "har varken kommentar eller datum": "saknar kommentar och saknar datum".

    "Varken är klara eller har ett datum": "inte är klara och inte har ett datum".
    """
    places = [at for at in range(1, len(text) - 3) if text[at].folded in cues.BOTH | cues.NEITHER]
    return next((found for place in places if (found := _of_each(text, place))), text)


def _of_each(text: Sequence[Word], place: int) -> list[Word] | None:
    joint = next((at for at in range(place + 2, len(text) - 1) if text[at].folded in cues.EITHER_JOINTS), None)
    if joint is None:
        return None
    first, second = text[place + 1 : joint], text[joint + 1 :]
    neither = text[place].folded in cues.NEITHER
    if neither and first[0].folded in clauses.VERBS and second[0].folded in clauses.VERBS:
        no = word(cues.NOT_ALONE)
        return [*text[:place], no, *first, word(cues.AND_ALONE), no, *second]
    lacks = text[place - 1].folded in (cues.HAVE if neither else cues.LACKS)
    if not lacks or joint > place + 2 or not {first[0].folded, second[0].folded} <= cues.HAD_ONE:
        return None
    lacking = word(cues.LACKS_ALONE)
    return [*text[: place - 1], lacking, *first, word(cues.AND_ALONE), lacking, *second]
