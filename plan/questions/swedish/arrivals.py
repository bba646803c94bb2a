"""Whether a question tells of reports that came in, not of how things stood when they had."""

from __future__ import annotations

from collections.abc import Sequence

from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.vocabulary import cues, reports, things
from plan.questions.swedish.words import Word

_CAME_IN, _ANSWERED = (phrase_set(words, exact=True) for words in (reports.CAME_IN, reports.ANSWERED_THEN))
_NOUNS = phrase_set(f"{things.ITEM_NOUN} | {things.PROJECT}")


def reports_came(text: Sequence[Word]) -> bool:
    """ "Kom det in något i går?", "vilka svarade den 22 augusti?"; not "hade kommit in" or "rapporterade projekt"."""
    if came := _CAME_IN.find(text):
        return not came[0] or text[came[0] - 1].folded not in cues.HAD
    answered = _ANSWERED.find(text)
    after = text[answered[1] : answered[1] + 1] if answered else ()
    return answered is not None and not (after and after[0].stem and _NOUNS.longest(after, 0))
