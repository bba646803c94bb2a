"""Sentences that stand beside a question: who asks, why, and what somebody says of himself."""

from __future__ import annotations

from collections.abc import Sequence

from plan.questions.swedish.addressing_words import (
    ASKS,
    CLAIMED,
    CONTEXT,
    DOES,
    FINITE,
    FIRST_PERSON,
    FOR_WHOM,
    FROM,
    MANNER,
    MEANWHILE,
    OF_WHAT,
    ORDERS,
    REASONS,
    SAY,
    SOON,
    SPEAKERS,
    WHERE_ONE_IS,
    WISHED,
    YOU,
)
from plan.questions.swedish.asking import (
    LONGEST_AUDIENCE,
    NARROWING,
    SINGLING_OUT,
    Text,
    is_audience,
    is_of_what_was_said,
    opens,
    tells,
)
from plan.questions.swedish.lexicon import OTHER, SMALL
from plan.questions.swedish.words import Word
from plan.swedish.dates import number_of

_NO_STATEMENTS = frozenset("?;")
_LONGEST_REMARK = 6


def is_hurry(piece: Text) -> bool:
    """ "10 sekunder", "om en halvtimme", "sitter i bilen": how long somebody has or where, and nothing of the plan."""
    first = next((place for place, each in enumerate(piece) if each.stem), 0)
    units = [place for place, each in enumerate(piece) if each.folded in SOON]
    told = any(place and number_of(piece[place - 1].folded) is not None for place in units)
    told = told or bool(piece and WHERE_ONE_IS.longest(piece, first))
    asks = any(map(opens, piece))
    return told and not asks and not tells(piece, NARROWING)


def is_meanwhile(text: Text) -> bool:
    """ "Innan jag stänger datorn, …"."""
    begun = len(text) > 1 and text[0].folded in MEANWHILE and text[1].folded in SPEAKERS
    return begun and is_everyday(text) and not tells(text)


def is_everyday(text: Text) -> bool:
    """Nothing in it could be spoken of."""
    return all(each.folded in SMALL | OTHER for each in text if each.stem)


def is_of_oneself(text: Text) -> bool:
    """ "Jag har tappat bort mig, …"."""
    ours = text[0].raw in FIRST_PERSON and is_statement(text)
    return is_of_audience(text) or ((text[0].folded in SPEAKERS or ours) and _is_remark(text))


def is_context(sentence: Text) -> bool:
    """A statement of who asks or why, without a question of its own."""
    if is_hurry(sentence) or is_claim(sentence) or is_of_audience(sentence) or _is_from(sentence):
        return True
    if any(opens(each) or each.folded == "?" for each in sentence):
        return False
    first = next((place for place, each in enumerate(sentence) if each.stem), 0)
    how = REASONS.longest(sentence, first) or MANNER.longest(sentence, first)
    if how is not None:
        return not tells(sentence[how[0] :], NARROWING)
    told = tells_who_asks(sentence) or sentence[0].folded in CONTEXT
    return told and not tells(sentence) and not _tells_of_what(sentence)


def _first_question(told: list[Text]) -> int | None:
    return next((place for place, each in enumerate(told) if _asks(each)), None)


def _asks(sentence: Text) -> bool:
    return opens(sentence[0]) or sentence[0].folded in ORDERS or sentence[-1].folded == "?"


def without_remarks_behind(told: list[Text]) -> list[Text]:
    first = _first_question(told)
    return (
        told if first is None else [*told[: first + 1], *(each for each in told[first + 1 :] if not _is_remark(each))]
    )


def without_remarks(told: list[Text]) -> list[Text]:
    """Without what is said before a whole question that speaks of nothing told there."""
    first = _first_question(told)
    if not first or not tells(told[first]) or is_of_what_was_said(told[first]):
        return told
    return [*(each for each in told[:first] if not _is_remark(each)), *told[first:]]


def _is_remark(sentence: Text) -> bool:
    """ "Sen ska jag gå hem", "chefen är orolig": of those who ask, whatever words of the plan it has in it."""
    if any(opens(each) or each.folded in _NO_STATEMENTS for each in sentence) or _tells_of_what(sentence):
        return False
    own = any(each.raw in FIRST_PERSON for each in sentence) or is_of_audience(sentence)
    own = own or (sentence[0].folded in SAY and len(sentence) <= _LONGEST_REMARK)
    wished = sentence in WISHED and tells(_without_asking(sentence))
    return own and not wished and not tells(sentence, SINGLING_OUT)


def is_of_audience(sentence: Text) -> bool:
    """ "Chefen är orolig."."""
    is_so = len(sentence) > 1 and is_audience(sentence[0]) and sentence[1].folded in DOES
    return is_so and len(sentence) <= _LONGEST_REMARK and not tells(sentence, SINGLING_OUT)


def is_statement(sentence: Text) -> bool:
    """ "Det är kris på jobbet.", "du är bäst": a whole sentence that asks nothing."""
    asks = any(opens(each) or each.folded in _NO_STATEMENTS for each in sentence) or sentence[0].folded in ORDERS
    whole = any(each.folded in FINITE for each in sentence[1:3])
    return whole and not asks and not _tells_of_what(sentence) and not tells(sentence, SINGLING_OUT)


def speaks_of_people(statement: Sequence[Word]) -> bool:
    """ "Jag blev avbruten", "du är bäst", "chefen är orolig": not of anything in a plan."""
    return is_audience(statement[0]) or any(each.raw in FIRST_PERSON or each.folded in YOU for each in statement[:3])


def _without_asking(sentence: Text) -> Text:
    """Of "jag har glömt bort det" what is forgotten."""
    found = ASKS.find(sentence)
    return [*sentence[: found[0]], *sentence[found[1] :]] if found else sentence


def _is_from(sentence: Text) -> bool:
    """ "Från en orolig medborgare:"."""
    whom = [each for each in sentence if each.stem]
    headed = sentence[-1].folded in _NO_STATEMENTS and len(whom) <= LONGEST_AUDIENCE + 1
    return headed and whom[0].folded in FOR_WHOM | FROM and is_audience(whom[-1])


def _tells_of_what(sentence: Text) -> bool:
    """ "Jag tänker på HR. Vilka är försenade?"."""
    found = OF_WHAT.find(sentence)
    return found is not None and not any(map(is_audience, sentence[found[1] :]))


def is_claim(sentence: Text) -> bool:
    """ "Den var ju klar i våras": what somebody thinks to know of what is asked about."""
    first = next((place for place, each in enumerate(sentence) if each.stem), 0)
    return CLAIMED.longest(sentence, first) is not None


def tells_who_asks(sentence: Text) -> bool:
    """Who asks, for whom, or why: nothing that the question could speak of."""
    asker = any(ASKS.longest(sentence, at) for at, each in enumerate(sentence) if each.stem)
    for_whom = sentence[0].folded in FOR_WHOM and any(map(is_audience, sentence))
    why = sentence[0].stem and (REASONS.longest(sentence, 0) or MANNER.longest(sentence, 0)) is not None
    return bool(asker or for_whom or why) or is_audience(sentence[0])
