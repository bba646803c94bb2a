"""Whether a question leans on the one before: "bara projekten", "och IT?", "varför då?", "samma för T1"."""

from __future__ import annotations

from plan.questions.marks.marked_text import Marked
from plan.questions.names.names import Names
from plan.questions.query import AnswerKind, Query
from plan.questions.swedish.lexicon import SMALL, phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import constructions, cues, question_words, reports
from plan.questions.swedish.vocabulary import followups as words
from plan.questions.swedish.words import fold, folded

OPENERS = folded(words.OPENERS)
POINTERS = folded(words.POINTERS)
STRONG_POINTERS = folded(words.STRONG_POINTERS)
OTHERS = phrase_set(words.OTHERS)
_ADDED = phrase_set(words.ADDED, exact=True)
_MEANT = phrase_set(words.MEANT)
_EVERYTHING = phrase_set(words.EVERYTHING)
_WHATEVER = {sort: phrase_set(told) for sort, told in words.WHATEVER.items()}
THE_TWO = phrase_set(constructions.THE_TWO, exact=True)
_WITHOUT = phrase_set(words.WITHOUT, exact=True)
ARRIVED_SINCE = phrase_set(reports.ARRIVED, exact=True)
OF_IT = phrase_set(words.OF_IT, exact=True)
_COUNTED_IN = phrase_set(question_words.COUNTED_IN, exact=True)
_SAME, OF_THAT = phrase_set(words.SAME), phrase_set(words.OF_THAT, exact=True)
_IS_IT = phrase_set(words.IS_IT, exact=True)
_IT = fold("det")
_VERBS = folded(words.IMPERSONAL)
_IN_THE_PLAN = phrase_set(words.IN_THE_PLAN, exact=True)
_ITS_FIGURE = phrase_set(words.ITS_FIGURE, exact=True)
SHORT = 4
"""Words of a question that leans on the one before, and says nothing of its own."""
_WHOLE = folded(words.WHOLE)
_SIDES = {
    Tag.WHY, Tag.COUNT, Tag.SHARE, Tag.WHO, Tag.WHEN, Tag.COMMENT, Tag.HISTORY, Tag.PER, Tag.DISTRIBUTION,
    Tag.OWNER, Tag.CHANGE, Tag.UNIT_NOUN, Tag.BETTER, Tag.WORSE, Tag.MOST, Tag.LEAST,
}  # fmt: skip
NAMED = {"units", "goals", "activities"}
_SCOPES = {"units", "goals", "kinds", "collaboration"}


def leans(said: Query, marked: Marked, names: Names) -> bool:
    found = [each.folded for each in marked.text if each.stem]
    if not found or (names.blocking and not said.said):
        return False
    if any(marked.text in told for told in (OTHERS, _SAME, _MEANT)) or adds(marked) or _is_of_that(said, marked):
        return True
    if _is_of_whatever(said, marked) or _sorts_them(marked):
        return True
    if _greets_only(said, marked) or (marked.text in _IN_THE_PLAN and "states" not in said.said):
        return False
    if found[0] in cues.ASKS_WHETHER_SO and Tag.ANY in marked.tags and said.said and not said.said - {"ask", *_SCOPES}:
        return Tag.ITEM_NOUN not in marked.tags
    if found[0] in OPENERS or found[-1] in cues.THEN_AT_THE_END:
        return _fresh_count(marked, said) < 3
    found = _without_expletives(found)
    if (
        set(found) & STRONG_POINTERS
        or OF_IT.find(marked.text)
        or (_COUNTED_IN.find(marked.text) and not said.said & {"states"})
        or THE_TWO.find(marked.text)
        or (set(found) & POINTERS and not said.said & NAMED)
    ):
        return True
    return _is_fragment(said, marked)


def whatever(marked: Marked) -> set[str]:
    """What no longer narrows: of "oavsett enhet" the units, of "i hela planen" all but the status."""
    told = {sort for sort, words in _WHATEVER.items() if marked.text in words}
    return told | (_WHATEVER.keys() - {"states"} | {"partners"} if marked.text in _EVERYTHING else set())


def _is_of_whatever(said: Query, marked: Marked) -> bool:
    """ "Oavsett enhet"."""
    return not said.said - {"ask"} and any(told.longest(marked.text, 0) for told in _WHATEVER.values())


def _sorts_them(marked: Marked) -> bool:
    return Tag.SORTED in marked.tags and not marked.tags & {Tag.ITEM_NOUN, Tag.KIND, Tag.STATES, Tag.WHICH}


def _is_of_that(said: Query, marked: Marked) -> bool:
    """ "Vilka enheter har inte svarat?" and then "vilka aktiviteter gäller det?"; "vilka har tillkommit sedan T1?"."""
    if ARRIVED_SINCE.find(marked.text) and not said.said - {"ask", "time"}:
        return Tag.ITEM_NOUN not in marked.tags
    if _WITHOUT.find(marked.text) and not said.said - {"ask", *_SCOPES}:
        return True  # "hur ser det ut om man räknar bort HR?"
    return is_of_that(marked) and not said.said & {"states", "finish"}


def is_of_that(marked: Marked) -> bool:
    """ "Vilka aktiviteter gäller det?", "vilka aktiviteter är det?"."""
    words = tuple(each for each in marked.text if each.stem)
    ends = len(words) > 2 and Tag.COUNT not in marked.tags and _IS_IT.find(words[-2:]) is not None
    return ends or OF_THAT.find(marked.text) is not None


def _without_expletives(found: list[str]) -> list[str]:
    """ "Finns det", "går det": points at nothing."""
    return [each for before, each in zip(["", *found], found, strict=False) if not (each == _IT and before in _VERBS)]


def asks_within(before: Query, said: Query, marked: Marked) -> bool:
    """ "Hur går det för IT?" and then "vilka är gula?": those of IT. "Vilka aktiviteter …" is a question of its own."""
    if (before.said & _SCOPES or before.activities) and _asks_for_the_status(said, marked):
        return True
    if len(before.goals) == 1 and marked.text in _ITS_FIGURE and not said.said - {"ask"} and not marked.left:
        return True  # "vad är nuläget i siffror?"
    chosen = said.said & {"states", "odds"} or said.soonest
    ranked = said.most is not None and bool(before.units)  # of the units, one is no ranking
    if ranked or not before.said & _SCOPES or before.ask is AnswerKind.DETAIL or not chosen:
        return False
    short = marked.length <= 2  # "vilken fattas?"
    nouns = {Tag.ITEM_NOUN, Tag.UNIT_NOUN} | (set() if short else {Tag.REPORTING, Tag.MISSING})
    passive = any(marked.spoken(mark.end - 1).endswith(cues.DONE_TO) for mark in marked.of(Tag.REPORTING))
    nouns = nouns - {Tag.REPORTING} if passive else nouns
    own = said.said - {"ask", "states", "finish", "odds"} or marked.tags & nouns
    return not own and said.ask in (AnswerKind.LIST, AnswerKind.COUNT, AnswerKind.SHARE, AnswerKind.UNITS)


def _asks_for_the_status(said: Query, marked: Marked) -> bool:
    """ "Vilka aktiviteter ligger under det målet?" and then "hur är statusen?"."""
    content = [each for each in marked.text if each.stem]
    status = any(each.folded in cues.THE_STATUS for each in content)
    alone = not said.said - {"ask", "time"} and marked.tags <= {Tag.HOW, Tag.WHAT} and not marked.left
    return status and alone and len(content) <= SHORT + len(marked.times.used)


def adds(marked: Marked) -> bool:
    """ "Räkna in HR-stöd också", "de avförda, ta med dem också"."""
    found = _ADDED.find(marked.text)
    return found is not None and (found[0] == 0 or marked.text[found[0] - 1].is_break)


def _greets_only(said: Query, marked: Marked) -> bool:
    return said.ask is AnswerKind.UNKNOWN and bool(marked.tags) and marked.tags <= {Tag.GREETING, Tag.HELP}


def _fresh_count(marked: Marked, said: Query) -> int:
    """How much of a whole question it is: what is asked, of which sort, and which filters."""
    subject = bool(marked.tags & {Tag.ITEM_NOUN}) + bool(said.said & NAMED)
    return bool(said.said & {"ask"}) + subject + bool(said.said & {"states", "finish"})


def _is_fragment(said: Query, marked: Marked) -> bool:
    if _asks_which_one(said, marked):
        return True
    if _stands_alone(said, marked):
        return False
    content = [each for each in marked.text if each.stem and each.folded not in SMALL]
    if "ask" not in said.said:
        return bool(said.said) and len(content) <= SHORT and Tag.ITEM_NOUN not in marked.tags
    return not said.said - {"ask", "time"} and not marked.left and _asks_a_side(marked)


def _asks_which_one(said: Query, marked: Marked) -> bool:
    """ "Vilken blir klar först?": of those that were spoken of."""
    one = any(marked.spoken(mark.start) in cues.WHICH_ONE for mark in marked.of(Tag.WHICH))
    alone = one and said.soonest and not said.said - {"ask", "finish"} and not marked.left
    return alone and not marked.tags & {Tag.ITEM_NOUN, Tag.KIND}


def _stands_alone(said: Query, marked: Marked) -> bool:
    """ "Vad blir inte klart före årsskiftet?" is about all, whatever was asked before."""
    return marked.text[0].folded in _WHOLE and "finish" in said.said


def _asks_a_side(marked: Marked) -> bool:
    """ "Varför?", "hur många?", "vem då?": a side of what was asked before, and nothing else."""
    content = [each for each in marked.text if each.stem]
    if marked.tags & {Tag.ITEM_NOUN, Tag.GOAL_NOUN} or Tag.HOW in marked.tags:
        return False
    if Tag.CHANGE in marked.tags:
        return len(content) <= 3
    if len(content) == 1 and marked.tags & {Tag.WHICH, Tag.SHOW}:
        return True
    return bool(marked.tags & _SIDES) and len(content) <= 6
