"""Misspelt words of a question put right, and glued ones parted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rapidfuzz.distance import OSA

from plan.questions.index.plan_index import Index
from plan.questions.swedish.lexicon import lexicon
from plan.questions.swedish.vocabulary import cues, names
from plan.questions.swedish.words import Word, fold, word

_GOAL_HEADS = tuple(sorted(cues.GOAL_HEADS, key=len, reverse=True))
_ITEM_HEADS, _UNIT_HEADS, _LOOSE_HEADS, _REPORT_HEADS = (
    tuple(sorted((fold(each) for each in told.split()), key=len, reverse=True))
    for told in (names.ITEM_HEADS, names.UNIT_HEADS, names.LOOSE_HEADS, names.REPORT_HEADS)
)
_TERTIAL = tuple(cues.TERTIAL_BEGINNINGS)
_GLUED = tuple(fold(each) for each in names.GLUED.split())
_HOW, _AFTER_HOW = "hur", ("manga", "mycket", "lange")
_SHORTEST_GLUED = 7
_MOST_REPAIRS = 12
_SHORTEST_TOPIC, _SHORTEST_HEAD, _LONGEST_HEAD = 4, 4, 6


def mended(text: Sequence[Word], index: Index) -> tuple[list[Word], set[int]]:
    """The words, and the places of what a goal is called by ("klimat|målet")."""
    found: list[Word] = []
    topics: set[int] = set()
    repairs = 0
    text = rejoined(text, index)
    for place, each in enumerate(text):
        if place + 1 < len(text) and _is_tertial(text[place + 1]) and not index.is_small(each):
            found.append(word(index.spelling.beside_tertial(each.folded) or each.raw))
        elif place and text[place - 1].folded == _HOW and (asked := _asked_how(each)):
            found.append(word(asked))
        elif _is_of_a_unit(each, index):
            found.append(word(each.folded[:-1]))
        elif not _is_unknown(each, index) or (repairs := repairs + 1) > _MOST_REPAIRS:
            found.append(each)
        else:
            near = index.spelling.nearly(each.folded)
            parts = [near] if near else _parted(each.folded, index)
            if len(parts) > 1 and parts[-1].startswith("mal"):
                topics.add(len(found))
            found.extend(word(part) for part in parts or _respelt(each, index))
    return found, topics


def _asked_how(each: Word) -> str:
    """ "Hur måga", "hur mkt": what is asked behind a "hur", whatever in the plan begins so."""
    if len(each.folded) < _SHORTEST_TOPIC or each.folded in lexicon().forms or each.folded in _AFTER_HOW:
        return ""
    return next((asked for asked in _AFTER_HOW if OSA.distance(each.folded, asked) == 1), "")


def _is_of_a_unit(each: Word, index: Index) -> bool:
    """ "Ekonomis", not "is" of a unit with an "i" in its name."""
    front = each.folded[:-1]
    return each.folded.endswith("s") and len(front) > 1 and front in index.unit_forms


def whole(text: Sequence[Word], index: Index) -> list[Word]:
    """The words of a name put right and parted, none of them left out."""
    unknown = [place for place, each in enumerate(text) if _is_unknown(each, index)][:_MOST_REPAIRS]
    found: list[Word] = []
    for place, each in enumerate(text):
        found.extend(map(word, _repaired(each, index)) if place in unknown else [each])
    return found


def rejoined(text: Sequence[Word], index: Index) -> list[Word]:
    """ "M 365", "personal systemet": two words that are one in a title."""
    found: list[Word] = []
    for each in text:
        before = found[-1] if found and found[-1].stem and each.stem else None
        if before and index.is_one_word(before.folded, each.folded):
            found[-1] = word(before.folded + each.folded)
        elif before and not index.spelling.is_known(each) and (meant := index.follower(before.folded, each.folded)):
            found.append(word(meant))
        else:
            found.extend(_unglued(each, index))
    return found


def _unglued(each: Word, index: Index) -> list[Word]:
    """ "Ärförsenade": a small word run into a known one."""
    if len(each.folded) < _SHORTEST_GLUED or not _is_unknown(each, index):
        return [each]
    for first in _GLUED:
        rest = each.folded.removeprefix(first)
        if rest != each.folded and len(rest) > _SHORTEST_TOPIC and rest in lexicon().forms:
            return [word(first), word(rest)]
    return [each]


def _repaired(each: Word, index: Index) -> list[str]:
    parts = _parted(each.folded, index)
    return parts if parts and each.folded.endswith(parts[-1]) else _respelt(each, index)


def _is_unknown(each: Word, index: Index) -> bool:
    """A word long enough to be put right, without figures, that neither the vocabulary nor the plan knows."""
    long_enough = bool(each.stem) and len(each.folded) >= 4 and not index.is_survey(each.folded)
    return long_enough and not index.spelling.is_known(each) and not any(map(str.isdecimal, each.folded))


def _is_tertial(each: Word) -> bool:
    return each.folded.startswith(_TERTIAL)


def _respelt(each: Word, index: Index) -> list[str]:
    return _halves(each.folded, index) or [index.spelling.meant(each) or each.raw]


def _halves(folded: str, index: Index) -> list[str]:
    """Two words of titles written as one: "digitalpost"."""
    for cut in range(4, len(folded) - 3):
        if index.title_words.has(folded[:cut]) and folded[cut:] in index.title_words:
            return [folded[:cut], folded[cut:]]
    return []


def _parted(folded: str, index: Index) -> list[str]:
    for heads, fits, kept in (
        (_GOAL_HEADS, index.names_a_goal, True),
        (_ITEM_HEADS, index.names_anything, True),
        (_UNIT_HEADS, index.names_a_unit, False),
        (_REPORT_HEADS, _is_vocabulary, True),
        (_LOOSE_HEADS, index.names_anything, True),
    ):
        for head in heads:
            if folded.endswith(head) and len(folded) - len(head) >= 2:
                for modifier in _modifiers(folded.removesuffix(head)):
                    if fits(modifier):
                        return [modifier, head] if kept else [modifier]
    return _misspelt_goal(folded, index)


def _misspelt_goal(folded: str, index: Index) -> list[str]:
    """ "klmatmålet", "klimatmåelt": one letter wrong in what the goal is about; in "målet" one left out, or two in the
    wrong order; with another letter it is another word: "skolmaten"."""
    for cut in range(len(folded) - _LONGEST_HEAD, len(folded) - _SHORTEST_HEAD + 1):
        head = next((each for each in _GOAL_HEADS if _is_slip(folded[cut:], each)), "")
        for modifier in _modifiers(folded[:cut]) if head and cut >= _SHORTEST_TOPIC else []:
            if index.names_a_goal(modifier):
                return [modifier, head]
            if folded.endswith(head) and (topic := index.goal_topic(modifier)):
                return [topic, head]
    return []


def _is_slip(written: str, meant: str) -> bool:
    return OSA.distance(written, meant) <= 1 and not Counter(written) - Counter(meant)


def _is_vocabulary(folded: str) -> bool:
    return len(folded) > 3 and folded in lexicon().forms


def _modifiers(front: str) -> list[str]:
    return [front, front.removesuffix("s")] if front.endswith("s") else [front]
