"""Words that point back, where nothing has been spoken of."""

from __future__ import annotations

from collections.abc import Iterator

from plan.questions.meaning.pieces import Constructed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, followups

_BACK = phrase_set(followups.BACK, exact=True)
_SPOKEN_OF = (
    Tag.ITEM_NOUN,
    Tag.KIND,
    Tag.ONLY_KIND,
    Tag.UNIT_NOUN,
    Tag.GOAL_NOUN,
    Tag.SURVEYS,
    Tag.MEASURE,
    Tag.PROMISE,
)


def pointing_at_nothing(held: Constructed) -> Iterator[range]:
    """ "Hur många av dem är avslutade?", with no question before it and nothing named in it before the "dem"."""
    if held.before is not None:
        return
    named = [each.place for each in held.pieces] + [mark.start for mark in held.marked.of(*_SPOKEN_OF)]
    first = min([*named, *held.names.activity_places], default=len(held.marked.text))
    for span in held.spans(_BACK):
        if span.start < first and held.marked.spoken(span.stop) not in cues.THAT and span.stop not in named:
            yield span
            return
