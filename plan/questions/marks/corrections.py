"""What is meant by words that lean on others of the same question: "försenade, nej förlåt, avslutade"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plan.questions.marks.marked_text import Marking
from plan.questions.marks.not_only import widened_by_not_only
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import clauses, cues, followups
from plan.questions.swedish.vocabulary.states import UNREPORTED
from plan.questions.swedish.words import Word, word, words

_HAS_ONE, _HOW_MANY = (phrase_set(told, exact=True) for told in (clauses.HAS_ONE, clauses.HOW_MANY))
_SOMEBODY, _A_UNIT = phrase_set(clauses.SOMEBODY_HAS_NOT, exact=True), tuple(words(clauses.A_UNIT_HAS_NOT))
_WITHOUT_HAVING_BEEN = phrase_set(clauses.WITHOUT_HAVING_BEEN, exact=True)
_HAS_REPORTED, _BUT_WAS_NOT = (tuple(words(told)) for told in (clauses.HAS_REPORTED, clauses.BUT_WAS_NOT))
_TAKEN_BACK = phrase_set(followups.TAKEN_BACK, exact=True)
_SAID_ANEW = phrase_set(followups.SAID_ANEW, exact=True)
_SORTS = {
    Tag.STATES: "status", Tag.NOT_FINISHED: "status", Tag.MISSING: "status", Tag.REPORTING: "status",
    Tag.KIND: "kind", Tag.ONLY_KIND: "kind",
}  # fmt: skip
Piece = tuple[int, int, str]
"""Where its words begin and end, and of which sort it is."""


def meant_by(marked: Marking) -> list[Word] | None:
    """The question in words of its own; None where all are."""
    told = widened_by_not_only(marked) or _corrected(marked) or _without_pro_form(marked) or _as_it_was(marked)
    return told or _main_clause(marked) or _spelt_out(marked)


def _main_clause(marked: Marking) -> list[Word] | None:
    """ "Vilka som inte var försenade i T1 är det nu?": were not so, but are."""
    text = marked.text
    end = max((place + 1 for place, each in enumerate(text) if each.stem), default=0)
    now = end - 1 if marked.spoken(end - 1) in clauses.NOW else end
    be, it = now - 2, now - 1
    if (
        marked.spoken(1) not in clauses.THAT
        or marked.spoken(it) != cues.IT_ALONE
        or marked.spoken(be) not in cues.BEING
    ):
        return None
    denied, verb, *rest = text[2:be] if be > 4 else (text[0], text[0])
    if denied.folded not in clauses.NEGATIONS or verb.folded not in cues.WAS:
        return None
    return [text[0], verb, denied, *rest, word(cues.BUT_ALONE), *text[be:]]


def _spelt_out(marked: Marking) -> list[Word] | None:
    """ "Saknade rapport i T1 men har en nu": has reported. "… och hur många är det i T2?": of the same."""
    if (
        not marked.search.words
        and (who := _SOMEBODY.find(marked.text))
        and any(each.folded in cues.SOME | cues.EVERYTHING for each in marked.text[who[1] :])
    ):
        return [*marked.text[: who[0]], *_A_UNIT, *marked.text[who[0] + 2 :]]
    for place, each in enumerate(marked.text[:-1]):
        if each.folded in clauses.JOINS and _HAS_ONE.longest(marked.text, place + 1) and _lacks_before(marked, place):
            return [*marked.text[: place + 1], *_HAS_REPORTED, *marked.text[place + 3 :]]
        if each.folded in cues.AND and (found := _HOW_MANY.longest(marked.text, place + 1)):
            now = marked.spoken(found[0]) in cues.RIGHT_NOW and any(start < place for start in marked.times.placed)
            timed = now or found[0] + 1 in marked.times.placed or found[0] in marked.times.placed
            counted = any(mark.end <= place for mark in marked.of(Tag.COUNT)) and marked.of(Tag.STATES)
            if timed and counted and all(mark.end <= place for mark in marked.of(Tag.STATES)):
                return [*marked.text[: place + 1], *marked.text[found[0] :]]
    return None


def _lacks_before(marked: Marking, place: int) -> bool:
    """Whether a report is said to be lacking there."""
    unreported = any(mark.value == UNREPORTED for mark in marked.of(Tag.STATES) if mark.end <= place)
    return unreported or any(mark.end <= place for mark in marked.of(Tag.MISSING))


def _as_it_was(marked: Marking) -> list[Word] | None:
    """ "Vad är försenat nu som inte var det i T1?": försenat now, but not then; or "som inte var försenat i T1"."""
    said = [each.folded for each in marked.text]
    for that in range(len(said) - 3):
        denied, was, it = said[that + 1 : that + 4]
        is_clause = said[that] in clauses.THAT and denied in clauses.NEGATIONS and was in cues.WAS
        if is_clause and (it == cues.IT_ALONE or _is_said_again(marked, that, that + 3)):
            return [*marked.text[:that], *_BUT_WAS_NOT, *marked.text[that + 4 :]]
    found = _WITHOUT_HAVING_BEEN.find(marked.text)
    return [*marked.text[: found[0]], *_BUT_WAS_NOT, *marked.text[found[1] :]] if found else None


def _is_said_again(marked: Marking, that: int, place: int) -> bool:
    """Whether the status that stands there has stood before."""
    stated = marked.of(Tag.STATES)
    again = next((mark for mark in stated if mark.start == place and mark.end == place + 1), None)
    return again is not None and any(mark.value == again.value for mark in stated if mark.end <= that)


def _without_pro_form(marked: Marking) -> list[Word] | None:
    """ "Var inte försenat i T1 men är det nu": försenat now. "Skulle varit klart men är det inte": no more."""
    found = _pro_form(marked)
    if found is None:
        return None
    join, it, denied = found
    before = [mark for mark in marked.of(Tag.STATES, Tag.OVERRUN) if mark.end <= join]
    if not before or any(mark.start > it for mark in marked.of(Tag.STATES)):
        return None
    said = before[-1]
    if said.tag is Tag.OVERRUN:
        return [*marked.text[:join], *_ending(marked.text)] if denied and not marked.times.finishing else None
    of_not = any(mark.tag is Tag.NOT and mark.end == said.start for mark in marked.marks)
    if denied or not of_not or len(before) > 1:
        return None
    return [*marked.text[:it], *marked.text[said.start : said.end], *marked.text[it + 1 :]]


def _pro_form(marked: Marking) -> tuple[int, int, bool] | None:
    """Where a "men är det" begins, where its "det" stands, and whether a "inte" stands beside that."""
    for join, each in enumerate(marked.text):
        if each.folded not in clauses.JOINS:
            continue
        it = next((at for at in range(join + 1, join + 5) if marked.spoken(at) == cues.IT_ALONE), 0)
        before = {marked.spoken(at) for at in range(join + 1, it)}
        if before & cues.BEING and before <= cues.BEING | clauses.NEGATIONS | clauses.NOW:
            near = before | {marked.spoken(it + 1), marked.spoken(it + 2)}
            return join, it, bool(near & clauses.NEGATIONS)
    return None


def _ending(text: Sequence[Word]) -> Sequence[Word]:
    return text[-1:] if text and not text[-1].stem else ()


def _corrected(marked: Marking) -> list[Word] | None:
    """None where nothing is taken back, or it cannot be told what.

    What stands last before a "nej förlåt" gives way to what stands first after it, where both are of one sort.
    """
    taken_back = _TAKEN_BACK.find(marked.text)
    found = taken_back or _SAID_ANEW.find(marked.text)
    if found is None:
        return None
    start, end = found[0], found[1]
    after = [piece for piece in _pieces(marked) if piece[0] >= end]
    before = [piece for piece in _pieces(marked) if piece[1] <= start]
    if after and not taken_back:
        if marked.spoken(end) not in clauses.PAST:  # "alltså gula eller försenade" only says it again
            return None
        before = [piece for piece in before if piece[2] == after[0][2]]
    if not before or not after or before[-1][2] != after[0][2] or _stands_apart(marked, before[-1][1], start):
        return None
    return [*marked.text[: before[-1][0]], *marked.text[after[0][0] :]]


def _pieces(marked: Marking) -> list[Piece]:
    return sorted(_found(marked))


def _found(marked: Marking) -> Iterator[Piece]:
    yield from ((mark.start, mark.end, _SORTS[mark.tag]) for mark in marked.marks if mark.tag in _SORTS)
    yield from ((unit.start, unit.end, "unit") for unit in marked.units)
    yield from ((place, place + 1, "time") for place in marked.times.placed)


def _stands_apart(marked: Marking, start: int, end: int) -> bool:
    """Whether a sentence ends between them: "vilka är röda? nej, vilka är gula?" are two."""
    return any(marked.text[place].folded in ".?!" for place in range(start, end))
