"""What an "inte bara" says: that what follows it narrows nothing."""

from __future__ import annotations

from collections.abc import Sequence

from plan.questions.marks.marked_text import Marking
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, followups
from plan.questions.swedish.words import Word, word, words

_SORTS = {
    Tag.STATES: "states", Tag.NOT_FINISHED: "states", Tag.MISSING: "states", Tag.REPORTING: "states",
    Tag.KIND: "kinds", Tag.ONLY_KIND: "kinds", Tag.GOAL_KIND: "goals", Tag.GOAL_NOUN: "goals",
}  # fmt: skip
_WHATEVER = {sort: tuple(words(told.partition("|")[0])) for sort, told in followups.WHATEVER.items()}
_STAND_BEFORE = cues.BEING | cues.HAVE


def says_not_only(marked: Marking, place: int) -> bool:
    """Whether the "inte" that stands there is the beginning of an "inte bara"."""
    return marked.spoken(place) in cues.DENIED and marked.spoken(place + 1) in cues.ONLY


def widened_by_not_only(marked: Marking) -> list[Word] | None:
    """ "De försenade, inte bara projekten": the late ones. "Inte bara röda utan även gula": both.

    Alone it is "oavsett enhet", or of what sort it is. None where there is none, or it cannot be told what it means:
    "vilka enheter har inte bara försenade?".
    """
    start = next((place for place in range(len(marked.text)) if says_not_only(marked, place)), None)
    if start is None:
        return None
    end = next((at for at in range(start + 2, len(marked.text)) if _ends(marked, at)), len(marked.text))
    sort = _sort(marked, start, end)
    if not sort or (marked.search.cut and not 0 <= marked.search.place <= start):
        return None
    before, named, after = _before(marked, start), marked.text[start + 2 : end], _behind(marked, end)
    if after and not _tells_all(after):
        also = [each for each in after if each.folded not in cues.ALSO_SAID]
        return [*before, *named, word(cues.AND_ALONE), *also] if len(also) < len(after) else None
    if before and before[-1].folded in _STAND_BEFORE:
        return None
    told = any(each.stem and each.folded not in cues.I_MEANT for each in before)
    while before and before[-1].is_break:
        before = before[:-1]
    rest = after if _sort(marked, end, len(marked.text)) else ()
    return [*(before if told else _WHATEVER[sort]), *rest]


def _before(marked: Marking, start: int) -> Sequence[Word]:
    """With the words that are looked for in comments."""
    search, before = marked.search, marked.text[:start]
    if not search.cut:
        return before
    return [*before[: search.place], *search.cut, *before[search.place :]]


def _ends(marked: Marking, place: int) -> bool:
    return marked.text[place].is_break or marked.spoken(place) in cues.INSTEAD_OF


def _behind(marked: Marking, end: int) -> Sequence[Word]:
    """What follows, but for the "utan" that it begins with."""
    while end < len(marked.text) and _ends(marked, end):
        end += 1
    return marked.text[end:]


def _tells_all(after: Sequence[Word]) -> bool:
    return any(each.folded in cues.EVERY_PLACE for each in after)


def _sort(marked: Marking, start: int, end: int) -> str:
    """Of what is named between them; nothing where nothing is."""
    found = [(mark.start, _SORTS[mark.tag]) for mark in marked.marks if mark.tag in _SORTS]
    found += [(unit.start, "units") for unit in marked.units]
    return next((sort for place, sort in sorted(found) if start < place < end), "")
