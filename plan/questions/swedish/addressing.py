"""The question itself, without who asks, for whom, why, and how it is signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from plan.questions.swedish.lexicon import OTHER, SMALL, SPOKEN, lexicon, phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import addressing, cues, followups
from plan.questions.swedish.words import Word, folded, words
from plan.swedish.dates import number_of

_WORDING = phrase_set(followups.WORDING, exact=True)
_BEGAN, _AGO = (phrase_set(words, exact=True, written=True) for words in (addressing.BEGAN, addressing.AGO))
_WHERE_ONE_IS = phrase_set(addressing.WHERE_ONE_IS, exact=True, written=True)
_CLAIMED = phrase_set(addressing.CLAIMED, exact=True, written=True)
_SIGNED, _ASKS, _REASONS, _GREETED, _MANNER, _TELL, _DISMISSED, _IS_IT_SO, _OR_NOT = (
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
_OF_WHAT, _WISHED = (phrase_set(words, exact=True, written=True) for words in (addressing.OF_WHAT, addressing.WISHED))
_FROM = folded(addressing.FROM)
_FINITE = folded(addressing.FINITE)
_MEANWHILE = folded(addressing.MEANWHILE)
_SAY = folded(addressing.SAY)
_MATTERS = folded(addressing.MATTERS)
_ASKS_AGAIN, _BACK_TO = (
    phrase_set(words, exact=True, written=True) for words in (addressing.ASKS_AGAIN, addressing.BACK_TO)
)
_AGAIN = folded(addressing.AGAIN)
_AS_SAID, _DOES = folded(addressing.AS_SAID), folded(addressing.DOES)
_FIRST_PERSON = frozenset(addressing.FIRST_PERSON.split())
_OPENS, _ORDERS, _WHETHER = map(folded, (addressing.OPENS, addressing.ORDERS, addressing.WHETHER))
_AUDIENCE, _FOR_WHOM, _BELONGS = map(folded, (addressing.AUDIENCE, addressing.FOR_WHOM, addressing.BELONGS))
_CONTEXT, _POINTING, _INCLUSIVE = map(folded, (addressing.CONTEXT, addressing.POINTING_BACK, addressing.INCLUSIVE))
_ONESELF, _AT_THE_UNIT, _IF = map(folded, (addressing.ONESELF, addressing.AT_THE_UNIT, addressing.IF))
_YOU = folded(addressing.YOU)
_THANKS = folded(addressing.THANKS)
_DAYS = folded(addressing.ON_DAYS)
_SOON = folded(addressing.SOON)
_SPEAKERS = folded(addressing.SPEAKERS)
_FOR_WHAT = _FOR_WHOM | folded(addressing.FOR_WHAT)
_ENDINGS = tuple(folded(addressing.AUDIENCE_ENDINGS))
_SENTENCE_ENDS = frozenset(".!?;")
_NO_STATEMENTS = frozenset("?;")
_LONGEST_REMARK = 6
_LONGEST_PREFIX, _LONGEST_SIGNATURE, _LONGEST_AUDIENCE = 9, 9, 4
_NARROWING = frozenset({
    Tag.STATES, Tag.COUNT, Tag.SHARE, Tag.KIND, Tag.REPORTING, Tag.MISSING, Tag.NOT_FINISHED, Tag.EXCEPT, Tag.ONLY,
})  # fmt: skip
_TELLING = _NARROWING | {
    Tag.CHANGE, Tag.HOW, Tag.BETTER, Tag.WORSE, Tag.GOAL_NOUN, Tag.AMONG_REPORTED, Tag.DECISION, Tag.LATE_REPORT,
}  # fmt: skip
_SINGLING_OUT = frozenset({Tag.ONLY, Tag.EXCEPT})
Text = list[Word]


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
    told = _without_remarks_behind(every)
    asking = _without_remarks([each for each in told if not _is_context(each)] or told)
    clauses = [(each, _clause(each)) for each in asking]
    found = tuple(word for _, clause in clauses for word in clause)
    statements = [each for each in asking if _is_statement(each)]
    statements = statements if len(statements) < len(asking) else []
    before = [each[: len(each) - len(clause)] for each, clause in clauses if each[len(each) - len(clause) :] == clause]
    aside = [each for each in told if each not in asking and not (_tells_who_asks(each) or _is_claim(each))]
    unasked = [each for each in every if each not in asking and not _is_of_audience(each)]
    passed = tuple(word for each in (*unasked, *before) for word in each)
    beside = tuple(word for each in aside for word in each) if _points_back(found) else ()
    if _points_back(found) or any(map(_is_of_what_was_said, asking)):
        statements = [each for each in statements if _is_everyday(each) or speaks_of_people(each)]
    alone = tuple(word for each, clause in clauses if each not in statements for word in clause)
    return Addressed(found, beside, passed, tuple(map(tuple, statements)), alone, afresh=_dismisses(signed_off))


def _dismisses(text: Text) -> bool:
    if _ASKS_AGAIN.find(text) or _returns(text):
        return True
    first = next((place for place, each in enumerate(text) if each.stem), 0)
    found = _DISMISSED.longest(text, first) if text and text[first].stem else None
    return found is not None and found[0] < len(text) and text[found[0]].folded not in cues.AS  # "det som är skyddat"


def _first_break(text: Text) -> int:
    """Where the first clause ends; 0 where nothing ends it."""
    return next((place for place, each in enumerate(text) if each.is_break), 0)


def _returns(text: Text) -> bool:
    """ "De avförda igen, varför lades de ner?"."""
    end = _first_break(text)
    return 1 < end <= _LONGEST_AUDIENCE and text[end].folded == "," and text[end - 1].folded in _AGAIN


def _resumed(text: Text) -> Text:
    """Without the "tillbaka till" or the "igen" that goes back to what was spoken of."""
    if _returns(text):
        end = _first_break(text)
        return [*text[: end - 1], *text[end:]]
    found = _BACK_TO.longest(text, 0) if text and text[0].stem else None
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
        found = _GREETED.longest(text, start) if text[start].stem else None
        if found is None or found[0] >= len(text) or not text[found[0]].is_break:
            break
        start = found[0] + 1
    rest = text[start:]
    return rest if any(each.stem for each in rest) else text


def _plainly_asked(text: Text) -> Text:
    """ "Kan man säga att …", "är det sant att …": whether it is so."""
    found = _IS_IT_SO.longest(text, 0) if text and text[0].stem else None
    return [*words(addressing.IT_IS_SO), *text[found[0] :]] if found else text


def _without_beginning(text: Text) -> Text:
    """ "Började som chef på Biblioteket i måndags, vad ska jag svara på?": where, not as what or since when."""
    found = _BEGAN.longest(text, 0) if text and text[0].stem else None
    end = next((place for place, each in enumerate(text) if each.is_break), len(text))
    if found is None or not any(map(_begins_question, text[end:])):
        return text
    where = next((at for at in range(found[0], end) if text[at].folded in _AT_THE_UNIT), end)
    ago = next((at for at in range(where, end) if text[at].stem and _AGO.longest(text, at)), end)
    return [*text[where:ago], *text[end if where < ago else end + 1 :]]


def _unsigned(text: Text) -> Text:
    """Without a signature, nor one below it ("skickat från min telefon")."""
    for place in range(1, len(text)):
        found = _SIGNED.longest(text, place) if text[place].stem else None
        if found and len(text) - found[0] <= _LONGEST_SIGNATURE and not _tells(text[found[0] :]):
            return _unsigned(text[:place])
    return text


def _sentences(text: Text) -> list[Text]:
    found: list[Text] = [[]]
    for place, each in enumerate(text):
        if each.stem and any(map(_opens, found[-1])) and _CLAIMED.longest(text, place):
            found.append([])
        found[-1].append(each)
        if each.folded in _SENTENCE_ENDS:
            found.append([])
    return [each for each in found if any(word.stem for word in each)]


def _clause(sentence: Text) -> Text:
    return _without_or_not(_without_reason(_without_audience(_after_asker(_unhurried(sentence)))))


def _unhurried(sentence: Text) -> Text:
    """Without "möte om tio min," before what is asked, or ", ska in på presidiet om fem minuter" after it."""
    pieces: list[Text] = [[]]
    for each in sentence:
        pieces[-1].append(each)
        if each.folded == ",":
            pieces.append([])
    kept = [piece for piece in pieces if not _is_hurry(piece)]
    return [each for piece in kept for each in piece] if any(map(_is_content, kept)) else sentence


def _is_hurry(piece: Text) -> bool:
    """ "10 sekunder", "om en halvtimme", "sitter i bilen": how long somebody has or where, and nothing of the plan."""
    first = next((place for place, each in enumerate(piece) if each.stem), 0)
    units = [place for place, each in enumerate(piece) if each.folded in _SOON]
    told = any(place and number_of(piece[place - 1].folded) is not None for place in units)
    told = told or bool(piece and _WHERE_ONE_IS.longest(piece, first))
    asks = any(map(_opens, piece))
    return told and not asks and not _tells(piece, _NARROWING)


# Before the question


def _after_asker(sentence: Text) -> Text:
    """ "HR-chefen vill veta hur många …", "snabb fråga inför KS: hur många …", "till KS: vilka …"."""
    sentence = _after_asking(sentence)
    opened = next((place for place, each in enumerate(sentence) if _opens(each)), None)
    if opened is None:
        wish = _after_wish(sentence)
        return wish if wish is not sentence else _after_comma(sentence)
    if opened and _asks_to_be_told(sentence[:opened]):
        return sentence[opened:]
    if not opened:
        return _after_comma(sentence)
    prefix = sentence[:opened]
    if _tells(prefix):
        return _after_comma(sentence)
    if _tells_of_oneself(prefix) and not _leans(sentence[opened:]) and _tells(sentence[opened:], _NARROWING):
        return sentence[opened:]
    if opened > _LONGEST_PREFIX:
        return _after_comma(sentence)
    asked = any(_ASKS.longest(prefix, place) for place, each in enumerate(prefix) if each.stem)
    for_whom = prefix[0].folded in _FOR_WHOM and any(_is_audience(each) for each in prefix)
    if (asked or for_whom) and _is_with_them(sentence[opened:]):
        return sentence  # "Hembygdsförbundet undrar vad vi gör ihop med dem"
    return sentence[opened:] if asked or for_whom else _after_comma(sentence)


def _after_asking(sentence: Text) -> Text:
    """ "Jag har glömt, …", "kan du hjälpa mig med en grej, …"."""
    end = _first_break(sentence)
    begun = sentence[0].folded in _ONESELF and len(sentence) > 1
    found = (_ASKS if begun else _REASONS).longest(sentence, 1 if begun else 0) if sentence[begun].stem else None
    if found is None or not found[0] <= end < len(sentence) - 1 or any(map(_opens, sentence[:end])):
        return sentence
    rest = sentence[found[0] : end]
    return (
        sentence[end + 1 :] if all(each.folded in SMALL | _MATTERS for each in rest) and not _tells(rest) else sentence
    )


def _is_meanwhile(text: Text) -> bool:
    """ "Innan jag stänger datorn, …"."""
    begun = len(text) > 1 and text[0].folded in _MEANWHILE and text[1].folded in _SPEAKERS
    return begun and _is_everyday(text) and not _tells(text)


def _is_everyday(text: Text) -> bool:
    """Nothing in it could be spoken of."""
    return all(each.folded in SMALL | OTHER for each in text if each.stem)


def _is_of_oneself(text: Text) -> bool:
    """ "Jag har tappat bort mig, …"."""
    ours = text[0].raw in _FIRST_PERSON and _is_statement(text)
    return _is_of_audience(text) or ((text[0].folded in _SPEAKERS or ours) and _is_remark(text))


def _is_with_them(text: Text) -> bool:
    return any(
        each.folded in _POINTING and text[place - 1].folded in cues.TOGETHER for place, each in enumerate(text) if place
    )


def _after_wish(sentence: Text) -> Text:
    """ "Bygglovschefen vill ha en lista på …", "jag på ekonomi undrar om …"."""
    if not (_is_audience(sentence[0]) or sentence[0].folded in _ONESELF | _FOR_WHAT):
        return sentence
    found = [_ASKS.longest(sentence, at) for at, each in enumerate(sentence[:_LONGEST_PREFIX]) if each.stem]
    rest = next((sentence[each[0] :] for each in found if each is not None), [])
    rest = rest[1:] if rest and rest[0].folded in _IF | _ONESELF else rest
    return rest if _tells(rest) and not _leans(rest) else sentence


def _tells_of_oneself(prefix: Text) -> bool:
    """ "Hej igen det är jag från ekonomi som stör men …"."""
    return len(prefix) > 1 and any(each.folded in _ONESELF for each in prefix) and not _AT_THE_UNIT & {prefix[0].folded}


def _asks_to_be_told(prefix: Text) -> bool:
    """ "Jag sitter och gör klart min presentation och undrar om du kan säga …", whatever else it tells."""
    opens = prefix[0].folded in _CONTEXT or prefix[0].folded in _WHETHER
    return opens and any(_TELL.longest(prefix, at) is not None for at in range(max(0, len(prefix) - 3), len(prefix)))


def _after_comma(sentence: Text) -> Text:
    """ "Vi på IT ska ha möte, vilka är försenade?"."""
    sentence = _after_remark(sentence)
    for place, each in enumerate(sentence[:-1]):
        if each.folded == "," and _begins_question(sentence[place + 1]):
            before, after = sentence[:place], sentence[place + 1 :]
            if before[0].folded not in _CONTEXT or _tells(before) or _leans(after):
                return sentence
            return after
    return sentence


def _after_remark(sentence: Text) -> Text:
    """ "Jag lovade ordföranden ett svar, av projekten, vilka är försenade?": without the first clause."""
    end = next((place for place, each in enumerate(sentence[:-1]) if each.folded == ","), 0)
    before, after = sentence[:end], sentence[end + 1 :]
    if not end:
        return sentence
    if _is_everyday(before) and _is_statement(before) and _is_of_oneself(before):
        return after
    if not any(map(_begins_question, after)):
        return sentence
    if _is_meanwhile(before):
        return after
    told_of = _is_of_what_was_said(after) or _INCLUSIVE & {each.folded for each in after}
    return after if _is_of_oneself(before) and _begins_question(after[0]) and not told_of else sentence


def _opens(each: Word) -> bool:
    """Whether a question may begin with it: "vilka", "va"."""
    return SPOKEN.get(each.raw, [each])[0].folded in _OPENS


def _begins_question(each: Word) -> bool:
    return _opens(each) or each.folded in _ORDERS | _WHETHER


def _leans(text: Text) -> bool:
    last = next((each.folded for each in reversed(text) if each.stem), "")
    inclusive = bool({each.folded for each in text} & _INCLUSIVE)
    asks_the_bot = len(text) > 1 and text[0].folded in cues.CAN and text[1].folded in _YOU
    whether = text[0].folded in _WHETHER and not asks_the_bot
    return inclusive or _points_back(text) or whether or last in cues.THEN_AT_THE_END


def _points_back(text: Sequence[Word]) -> bool:
    return bool({each.folded for each in text} & _POINTING) or text in _WORDING


# After it


def _without_audience(sentence: Text) -> Text:
    """ "… åt kommundirektören?", "… till nyhetsbrevet"."""
    end = len(sentence)
    while end and (sentence[end - 1].is_break or sentence[end - 1].folded in _THANKS):
        end -= 1
    for place in range(max(1, end - _LONGEST_AUDIENCE), end - 1):
        whom = sentence[place + 1 : end]
        while len(whom) > 1 and whom[-1].folded in _DAYS:
            whom = whom[:-1]
        if _is_of_verb(sentence, place):
            continue
        if sentence[place].folded in _FOR_WHOM and _is_audience(whom[-1]) and not _tells(whom):
            belongs = sentence[place - 1].folded in _BELONGS
            return sentence if belongs else sentence[:place] + sentence[end:]
    return sentence


def _is_of_verb(sentence: Text, place: int) -> bool:
    """ "Känna till innan KS"."""
    found = lexicon().longest(sentence, place - 1) if sentence[place - 1].stem else None
    return found is not None and found[0] > place


def _is_audience(each: Word) -> bool:
    return each.folded in _AUDIENCE or each.folded.endswith(_ENDINGS)


def _without_reason(sentence: Text) -> Text:
    for place in range(1, len(sentence)):
        if sentence[place].stem and _MANNER.longest(sentence, place) and not _tells_after(sentence, place):
            return sentence[:place] + [each for each in sentence[-1:] if each.is_break]
    for place in range(2, len(sentence)):
        found = _REASONS.longest(sentence, place) if sentence[place].stem else None
        if found and _is_content(sentence[:place]) and not _tells(sentence[found[0] :], _NARROWING):
            if sentence[place].folded in _SPEAKERS and not sentence[place - 1].is_break:
                continue  # "vilken enhet jag ska höra av mig till": it tells which
            return sentence[:place] + [each for each in sentence[-1:] if each.is_break]
    return sentence


def _without_or_not(sentence: Text) -> Text:
    """ "… i tid eller inte?"."""
    end = max((place + 1 for place, each in enumerate(sentence) if each.stem), default=0)
    for place in range(max(1, end - 2), end):
        if (found := _OR_NOT.longest(sentence, place)) and found[0] == end:
            return sentence[:place] + sentence[end:]
    return sentence


def _tells_after(sentence: Text, place: int) -> bool:
    found = _MANNER.longest(sentence, place)
    return found is not None and _tells(sentence[found[0] :], _NARROWING)


# Sentences beside it


def _is_context(sentence: Text) -> bool:
    """A statement of who asks or why, without a question of its own."""
    if _is_hurry(sentence) or _is_claim(sentence) or _is_of_audience(sentence) or _is_from(sentence):
        return True
    if any(_opens(each) or each.folded == "?" for each in sentence):
        return False
    first = next((place for place, each in enumerate(sentence) if each.stem), 0)
    how = _REASONS.longest(sentence, first) or _MANNER.longest(sentence, first)
    if how is not None:
        return not _tells(sentence[how[0] :], _NARROWING)
    told = _tells_who_asks(sentence) or sentence[0].folded in _CONTEXT
    return told and not _tells(sentence) and not _tells_of_what(sentence)


def _first_question(told: list[Text]) -> int | None:
    return next((place for place, each in enumerate(told) if _asks(each)), None)


def _asks(sentence: Text) -> bool:
    return _opens(sentence[0]) or sentence[0].folded in _ORDERS or sentence[-1].folded == "?"


def _without_remarks_behind(told: list[Text]) -> list[Text]:
    first = _first_question(told)
    return (
        told if first is None else [*told[: first + 1], *(each for each in told[first + 1 :] if not _is_remark(each))]
    )


def _without_remarks(told: list[Text]) -> list[Text]:
    """Without what is said before a whole question that speaks of nothing told there."""
    first = _first_question(told)
    if not first or not _tells(told[first]) or _is_of_what_was_said(told[first]):
        return told
    return [*(each for each in told[:first] if not _is_remark(each)), *told[first:]]


def _is_of_what_was_said(question: Text) -> bool:
    last = next((each.folded for each in reversed(question) if each.stem), "")
    return _points_back(question) or last in cues.THEN_AT_THE_END | _AS_SAID


def _is_remark(sentence: Text) -> bool:
    """ "Sen ska jag gå hem", "chefen är orolig": of those who ask, whatever words of the plan it has in it."""
    if any(_opens(each) or each.folded in _NO_STATEMENTS for each in sentence) or _tells_of_what(sentence):
        return False
    own = any(each.raw in _FIRST_PERSON for each in sentence) or _is_of_audience(sentence)
    own = own or (sentence[0].folded in _SAY and len(sentence) <= _LONGEST_REMARK)
    wished = sentence in _WISHED and _tells(_without_asking(sentence))
    return own and not wished and not _tells(sentence, _SINGLING_OUT)


def _is_of_audience(sentence: Text) -> bool:
    """ "Chefen är orolig."."""
    is_so = len(sentence) > 1 and _is_audience(sentence[0]) and sentence[1].folded in _DOES
    return is_so and len(sentence) <= _LONGEST_REMARK and not _tells(sentence, _SINGLING_OUT)


def _is_statement(sentence: Text) -> bool:
    """ "Det är kris på jobbet.", "du är bäst": a whole sentence that asks nothing."""
    asks = any(_opens(each) or each.folded in _NO_STATEMENTS for each in sentence) or sentence[0].folded in _ORDERS
    whole = any(each.folded in _FINITE for each in sentence[1:3])
    return whole and not asks and not _tells_of_what(sentence) and not _tells(sentence, _SINGLING_OUT)


def speaks_of_people(statement: Sequence[Word]) -> bool:
    """ "Jag blev avbruten", "du är bäst", "chefen är orolig": not of anything in a plan."""
    return _is_audience(statement[0]) or any(each.raw in _FIRST_PERSON or each.folded in _YOU for each in statement[:3])


def _without_asking(sentence: Text) -> Text:
    """Of "jag har glömt bort det" what is forgotten."""
    found = _ASKS.find(sentence)
    return [*sentence[: found[0]], *sentence[found[1] :]] if found else sentence


def _is_from(sentence: Text) -> bool:
    """ "Från en orolig medborgare:"."""
    whom = [each for each in sentence if each.stem]
    headed = sentence[-1].folded in _NO_STATEMENTS and len(whom) <= _LONGEST_AUDIENCE + 1
    return headed and whom[0].folded in _FOR_WHOM | _FROM and _is_audience(whom[-1])


def _tells_of_what(sentence: Text) -> bool:
    """ "Jag tänker på HR. Vilka är försenade?"."""
    found = _OF_WHAT.find(sentence)
    return found is not None and not any(map(_is_audience, sentence[found[1] :]))


def _is_claim(sentence: Text) -> bool:
    """ "Den var ju klar i våras": what somebody thinks to know of what is asked about."""
    first = next((place for place, each in enumerate(sentence) if each.stem), 0)
    return _CLAIMED.longest(sentence, first) is not None


def _tells_who_asks(sentence: Text) -> bool:
    """Who asks, for whom, or why: nothing that the question could speak of."""
    asker = any(_ASKS.longest(sentence, at) for at, each in enumerate(sentence) if each.stem)
    for_whom = sentence[0].folded in _FOR_WHOM and any(map(_is_audience, sentence))
    why = sentence[0].stem and (_REASONS.longest(sentence, 0) or _MANNER.longest(sentence, 0)) is not None
    return bool(asker or for_whom or why) or _is_audience(sentence[0])


def _tells(text: Sequence[Word], tags: frozenset[Tag] = _TELLING) -> bool:
    """Whether it holds a word that narrows what is asked."""
    return any(_tag(text, place) in tags for place, each in enumerate(text) if each.stem)


def _tag(text: Sequence[Word], place: int) -> Tag | None:
    found = lexicon().longest(text, place)
    return found[1][0] if found else None


def _is_content(text: Sequence[Word]) -> bool:
    """Whether something is asked there: more than a greeting."""
    return any(_begins_question(each) for each in text) or _tells(text)
