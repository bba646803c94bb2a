"""The question itself, without who asks, for whom, why, and how it is signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from plan.questions.swedish.addressing_words import (
    AGAIN,
    AGO,
    ASKS_AGAIN,
    AT_THE_UNIT,
    BACK_TO,
    BEGAN,
    CLAIMED,
    DISMISSED,
    GREETED,
    IS_IT_SO,
    SIGNED,
)
from plan.questions.swedish.asking import (
    LONGEST_AUDIENCE,
    Text,
    begins_question,
    first_break,
    is_of_what_was_said,
    opens,
    points_back,
    tells,
)
from plan.questions.swedish.clauses import asking_clause
from plan.questions.swedish.remarks import (
    is_claim,
    is_context,
    is_everyday,
    is_of_audience,
    is_statement,
    speaks_of_people,
    tells_who_asks,
    without_remarks,
    without_remarks_behind,
)
from plan.questions.swedish.vocabulary import addressing, cues
from plan.questions.swedish.words import Word, words

_SENTENCE_ENDS = frozenset(".!?;")
_LONGEST_SIGNATURE = 9


@dataclass(frozen=True, slots=True)
class Addressed:
    """`text` is the question; `aside` a sentence beside it that tells what its "dem" is, else empty; `passed` all that
    stands beside it. `statements` are those of its sentences that ask for nothing, `alone` it without them. `afresh`:
    it says itself that what was spoken of before is over.
    """

    text: tuple[Word, ...]
    aside: tuple[Word, ...] = ()
    passed: tuple[Word, ...] = ()
    statements: tuple[tuple[Word, ...], ...] = ()
    alone: tuple[Word, ...] = ()
    afresh: bool = False


def question_in(said: Sequence[Word]) -> Addressed:
    signed_off = _unsigned(_punctuated(said))
    text = _without_beginning(_plainly_asked(_ungreeted(_resumed(signed_off))))
    every = _sentences(text)
    told = without_remarks_behind(every)
    asking = without_remarks([each for each in told if not is_context(each)] or told)
    clauses = [(each, asking_clause(each)) for each in asking]
    found = tuple(word for _, clause in clauses for word in clause)
    statements = [each for each in asking if is_statement(each)]
    statements = statements if len(statements) < len(asking) else []
    before = [each[: len(each) - len(clause)] for each, clause in clauses if each[len(each) - len(clause) :] == clause]
    aside = [each for each in told if each not in asking and not (tells_who_asks(each) or is_claim(each))]
    unasked = [each for each in every if each not in asking and not is_of_audience(each)]
    passed = tuple(word for each in (*unasked, *before) for word in each)
    beside = tuple(word for each in aside for word in each) if points_back(found) else ()
    if points_back(found) or any(map(is_of_what_was_said, asking)):
        statements = [each for each in statements if is_everyday(each) or speaks_of_people(each)]
    alone = tuple(word for each, clause in clauses if each not in statements for word in clause)
    return Addressed(found, beside, passed, tuple(map(tuple, statements)), alone, afresh=_dismisses(signed_off))


def _dismisses(text: Text) -> bool:
    if ASKS_AGAIN.find(text) or _returns(text):
        return True
    first = next((place for place, each in enumerate(text) if each.stem), 0)
    found = DISMISSED.longest(text, first) if text and text[first].stem else None
    return found is not None and found[0] < len(text) and text[found[0]].folded not in cues.AS  # "det som är skyddat"


def _returns(text: Text) -> bool:
    """ "De avförda igen, varför lades de ner?"."""
    end = first_break(text)
    return 1 < end <= LONGEST_AUDIENCE and text[end].folded == "," and text[end - 1].folded in AGAIN


def _resumed(text: Text) -> Text:
    """Without the "tillbaka till" or the "igen" that goes back to what was spoken of."""
    if _returns(text):
        end = first_break(text)
        return [*text[: end - 1], *text[end:]]
    found = BACK_TO.longest(text, 0) if text and text[0].stem else None
    return text[found[0] :] if found and found[0] < len(text) else text


def _punctuated(said: Sequence[Word]) -> Text:
    """Dictated "frågetecken" is the sign; "punkt" may be a word, but not at the end."""
    signs = [addressing.DICTATED.get(each.folded) for each in said]
    if said and said[-1].folded == addressing.DICTATED_LAST:
        signs[-1] = "."
    return [Word(sign, sign, "") if sign else each for each, sign in zip(said, signs, strict=True)]


def _ungreeted(text: Text) -> Text:
    """Without a "hej," or "snälla," before what is asked."""
    start = 0
    while start < len(text):
        found = GREETED.longest(text, start) if text[start].stem else None
        if found is None or found[0] >= len(text) or not text[found[0]].is_break:
            break
        start = found[0] + 1
    rest = text[start:]
    return rest if any(each.stem for each in rest) else text


def _plainly_asked(text: Text) -> Text:
    """ "Kan man säga att …", "är det sant att …": whether it is so."""
    found = IS_IT_SO.longest(text, 0) if text and text[0].stem else None
    return [*words(addressing.IT_IS_SO), *text[found[0] :]] if found else text


def _without_beginning(text: Text) -> Text:
    """ "Började som chef på Biblioteket i måndags, vad ska jag svara på?": where, not as what or since when."""
    found = BEGAN.longest(text, 0) if text and text[0].stem else None
    end = next((place for place, each in enumerate(text) if each.is_break), len(text))
    if found is None or not any(map(begins_question, text[end:])):
        return text
    where = next((at for at in range(found[0], end) if text[at].folded in AT_THE_UNIT), end)
    ago = next((at for at in range(where, end) if text[at].stem and AGO.longest(text, at)), end)
    return [*text[where:ago], *text[end if where < ago else end + 1 :]]


def _unsigned(text: Text) -> Text:
    """Without a signature, nor one below it ("skickat från min telefon")."""
    for place in range(1, len(text)):
        found = SIGNED.longest(text, place) if text[place].stem else None
        if found and len(text) - found[0] <= _LONGEST_SIGNATURE and not tells(text[found[0] :]):
            return _unsigned(text[:place])
    return text


def _sentences(text: Text) -> list[Text]:
    found: list[Text] = [[]]
    for place, each in enumerate(text):
        if each.stem and any(map(opens, found[-1])) and CLAIMED.longest(text, place):
            found.append([])
        found[-1].append(each)
        if each.folded in _SENTENCE_ENDS:
            found.append([])
    return [each for each in found if any(word.stem for word in each)]
