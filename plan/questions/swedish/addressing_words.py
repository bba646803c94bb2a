"""The words by which a question is led up to, signed and sent on, ready to be looked for."""

from __future__ import annotations

from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.vocabulary import addressing, followups
from plan.questions.swedish.words import folded

WORDING = phrase_set(followups.WORDING, exact=True)
BEGAN, AGO = (phrase_set(words, exact=True, written=True) for words in (addressing.BEGAN, addressing.AGO))
WHERE_ONE_IS = phrase_set(addressing.WHERE_ONE_IS, exact=True, written=True)
CLAIMED = phrase_set(addressing.CLAIMED, exact=True, written=True)
SIGNED, ASKS, REASONS, GREETED, MANNER, TELL, DISMISSED, IS_IT_SO, OR_NOT = (
    phrase_set(words, exact=True, written=True)
    for words in (
        addressing.SIGNED,
        addressing.ASKS,
        addressing.REASONS,
        f"{addressing.GREETED} | {addressing.DISMISSED}",
        addressing.MANNER,
        addressing.TELL,
        addressing.DISMISSED,
        addressing.IS_IT_SO,
        addressing.OR_NOT,
    )
)
OF_WHAT, WISHED = (phrase_set(words, exact=True, written=True) for words in (addressing.OF_WHAT, addressing.WISHED))
FROM = folded(addressing.FROM)
FINITE = folded(addressing.FINITE)
MEANWHILE = folded(addressing.MEANWHILE)
SAY = folded(addressing.SAY)
MATTERS = folded(addressing.MATTERS)
ASKS_AGAIN, BACK_TO = (
    phrase_set(words, exact=True, written=True) for words in (addressing.ASKS_AGAIN, addressing.BACK_TO)
)
AGAIN = folded(addressing.AGAIN)
AS_SAID, DOES = folded(addressing.AS_SAID), folded(addressing.DOES)
FIRST_PERSON = frozenset(addressing.FIRST_PERSON.split())
OPENS, ORDERS, WHETHER = map(folded, (addressing.OPENS, addressing.ORDERS, addressing.WHETHER))
AUDIENCE, FOR_WHOM, BELONGS = map(folded, (addressing.AUDIENCE, addressing.FOR_WHOM, addressing.BELONGS))
CONTEXT, POINTING, INCLUSIVE = map(folded, (addressing.CONTEXT, addressing.POINTING_BACK, addressing.INCLUSIVE))
ONESELF, AT_THE_UNIT, IF = map(folded, (addressing.ONESELF, addressing.AT_THE_UNIT, addressing.IF))
YOU = folded(addressing.YOU)
THANKS = folded(addressing.THANKS)
DAYS = folded(addressing.ON_DAYS)
SOON = folded(addressing.SOON)
SPEAKERS = folded(addressing.SPEAKERS)
FOR_WHAT = FOR_WHOM | folded(addressing.FOR_WHAT)
ENDINGS = tuple(folded(addressing.AUDIENCE_ENDINGS))
