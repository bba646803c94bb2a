"""What shows that a text asks, tells or leans: its opening word, its marks, whom it names."""

from __future__ import annotations

from collections.abc import Sequence

from plan.questions.swedish.addressing_words import (
    AS_SAID,
    AUDIENCE,
    ENDINGS,
    INCLUSIVE,
    OPENS,
    ORDERS,
    POINTING,
    WHETHER,
    WORDING,
    YOU,
)
from plan.questions.swedish.lexicon import SPOKEN, lexicon
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.words import Word

NARROWING = frozenset({
    Tag.STATES, Tag.COUNT, Tag.SHARE, Tag.KIND, Tag.REPORTING, Tag.MISSING, Tag.NOT_FINISHED, Tag.EXCEPT, Tag.ONLY,
})  # fmt: skip
_TELLING = NARROWING | {
    Tag.CHANGE, Tag.HOW, Tag.BETTER, Tag.WORSE, Tag.GOAL_NOUN, Tag.AMONG_REPORTED, Tag.DECISION, Tag.LATE_REPORT,
}  # fmt: skip
SINGLING_OUT = frozenset({Tag.ONLY, Tag.EXCEPT})
LONGEST_PREFIX, LONGEST_AUDIENCE = 9, 4
Text = list[Word]


def first_break(text: Text) -> int:
    """Where the first clause ends; 0 where nothing ends it."""
    return next((place for place, each in enumerate(text) if each.is_break), 0)


def opens(each: Word) -> bool:
    """Whether a question may begin with it: "vilka", "va"."""
    return SPOKEN.get(each.raw, [each])[0].folded in OPENS


def begins_question(each: Word) -> bool:
    return opens(each) or each.folded in ORDERS | WHETHER


def leans(text: Text) -> bool:
    last = next((each.folded for each in reversed(text) if each.stem), "")
    inclusive = bool({each.folded for each in text} & INCLUSIVE)
    asks_the_bot = len(text) > 1 and text[0].folded in cues.CAN and text[1].folded in YOU
    whether = text[0].folded in WHETHER and not asks_the_bot
    return inclusive or points_back(text) or whether or last in cues.THEN_AT_THE_END


def points_back(text: Sequence[Word]) -> bool:
    return bool({each.folded for each in text} & POINTING) or text in WORDING


def is_audience(each: Word) -> bool:
    return each.folded in AUDIENCE or each.folded.endswith(ENDINGS)


def is_of_what_was_said(question: Text) -> bool:
    last = next((each.folded for each in reversed(question) if each.stem), "")
    return points_back(question) or last in cues.THEN_AT_THE_END | AS_SAID


def tells(text: Sequence[Word], tags: frozenset[Tag] = _TELLING) -> bool:
    """Whether it holds a word that narrows what is asked."""
    return any(_tag(text, place) in tags for place, each in enumerate(text) if each.stem)


def _tag(text: Sequence[Word], place: int) -> Tag | None:
    found = lexicon().longest(text, place)
    return found[1][0] if found else None


def is_content(text: Sequence[Word]) -> bool:
    """Whether something is asked there: more than a greeting."""
    return any(begins_question(each) for each in text) or tells(text)
