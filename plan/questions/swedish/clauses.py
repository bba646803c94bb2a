"""The clause of a sentence that asks, without what leads up to it and what follows."""

from __future__ import annotations

from plan.questions.swedish.addressing_words import (
    ASKS,
    AT_THE_UNIT,
    BELONGS,
    CONTEXT,
    DAYS,
    FOR_WHAT,
    FOR_WHOM,
    IF,
    INCLUSIVE,
    MANNER,
    MATTERS,
    ONESELF,
    OR_NOT,
    POINTING,
    REASONS,
    SPEAKERS,
    TELL,
    THANKS,
    WHETHER,
)
from plan.questions.swedish.asking import (
    LONGEST_AUDIENCE,
    LONGEST_PREFIX,
    NARROWING,
    Text,
    begins_question,
    first_break,
    is_audience,
    is_content,
    is_of_what_was_said,
    leans,
    opens,
    tells,
)
from plan.questions.swedish.lexicon import SMALL, lexicon
from plan.questions.swedish.remarks import is_everyday, is_hurry, is_meanwhile, is_of_oneself, is_statement
from plan.questions.swedish.vocabulary import cues


def asking_clause(sentence: Text) -> Text:
    return _without_or_not(_without_reason(_without_audience(_after_asker(_unhurried(sentence)))))


def _unhurried(sentence: Text) -> Text:
    """Without "möte om tio min," before what is asked, or ", ska in på presidiet om fem minuter" after it."""
    pieces: list[Text] = [[]]
    for each in sentence:
        pieces[-1].append(each)
        if each.folded == ",":
            pieces.append([])
    kept = [piece for piece in pieces if not is_hurry(piece)]
    return [each for piece in kept for each in piece] if any(map(is_content, kept)) else sentence


def _after_asker(sentence: Text) -> Text:
    """ "HR-chefen vill veta hur många …", "snabb fråga inför KS: hur många …", "till KS: vilka …"."""
    sentence = _after_asking(sentence)
    opened = next((place for place, each in enumerate(sentence) if opens(each)), None)
    if opened is None:
        wish = _after_wish(sentence)
        return wish if wish is not sentence else _after_comma(sentence)
    if opened and _asks_to_be_told(sentence[:opened]):
        return sentence[opened:]
    if not opened:
        return _after_comma(sentence)
    prefix = sentence[:opened]
    if tells(prefix):
        return _after_comma(sentence)
    if _tells_of_oneself(prefix) and not leans(sentence[opened:]) and tells(sentence[opened:], NARROWING):
        return sentence[opened:]
    if opened > LONGEST_PREFIX:
        return sentence[opened:] if _is_asked_there(sentence, opened) else _after_comma(sentence)
    asked = any(ASKS.longest(prefix, place) for place, each in enumerate(prefix) if each.stem)
    for_whom = prefix[0].folded in FOR_WHOM and any(is_audience(each) for each in prefix)
    if (asked or for_whom) and _is_with_them(sentence[opened:]):
        return sentence  # "Hembygdsförbundet undrar vad vi gör ihop med dem"
    return sentence[opened:] if asked or for_whom else _after_comma(sentence)


def _is_asked_there(sentence: Text, opened: int) -> bool:
    """ "En medborgare har hört av sig om belysningen, och jag skulle därför vilja fråga hur …": whatever stands before
    it, where the question stands by itself.
    """
    asking = (ASKS.longest(sentence, place) for place, each in enumerate(sentence[:opened]) if each.stem)
    return any(found is not None and found[0] == opened for found in asking) and not leans(sentence[opened:])


def _after_asking(sentence: Text) -> Text:
    """ "Jag har glömt, …", "kan du hjälpa mig med en grej, …"."""
    end = first_break(sentence)
    begun = sentence[0].folded in ONESELF and len(sentence) > 1
    found = (ASKS if begun else REASONS).longest(sentence, 1 if begun else 0) if sentence[begun].stem else None
    if found is None or not found[0] <= end < len(sentence) - 1 or any(map(opens, sentence[:end])):
        return sentence
    rest = sentence[found[0] : end]
    return sentence[end + 1 :] if all(each.folded in SMALL | MATTERS for each in rest) and not tells(rest) else sentence


def _is_with_them(text: Text) -> bool:
    return any(
        each.folded in POINTING and text[place - 1].folded in cues.TOGETHER for place, each in enumerate(text) if place
    )


def _after_wish(sentence: Text) -> Text:
    """ "Bygglovschefen vill ha en lista på …", "jag på ekonomi undrar om …"."""
    if not (is_audience(sentence[0]) or sentence[0].folded in ONESELF | FOR_WHAT):
        return sentence
    found = [ASKS.longest(sentence, at) for at, each in enumerate(sentence[:LONGEST_PREFIX]) if each.stem]
    rest = next((sentence[each[0] :] for each in found if each is not None), [])
    rest = rest[1:] if rest and rest[0].folded in IF | ONESELF else rest
    return rest if tells(rest) and not leans(rest) else sentence


def _tells_of_oneself(prefix: Text) -> bool:
    """ "Hej igen det är jag från ekonomi som stör men …"."""
    return len(prefix) > 1 and any(each.folded in ONESELF for each in prefix) and not AT_THE_UNIT & {prefix[0].folded}


def _asks_to_be_told(prefix: Text) -> bool:
    """ "Jag sitter och gör klart min presentation och undrar om du kan säga …", whatever else it tells."""
    opens = prefix[0].folded in CONTEXT or prefix[0].folded in WHETHER
    return opens and any(TELL.longest(prefix, at) is not None for at in range(max(0, len(prefix) - 3), len(prefix)))


def _after_comma(sentence: Text) -> Text:
    """ "Vi på IT ska ha möte, vilka är försenade?"."""
    sentence = _after_remark(sentence)
    for place, each in enumerate(sentence[:-1]):
        if each.folded == "," and begins_question(sentence[place + 1]):
            before, after = sentence[:place], sentence[place + 1 :]
            if before[0].folded not in CONTEXT or tells(before) or leans(after):
                return sentence
            return after
    return sentence


def _after_remark(sentence: Text) -> Text:
    """ "Jag lovade ordföranden ett svar, av projekten, vilka är försenade?": without the first clause."""
    end = next((place for place, each in enumerate(sentence[:-1]) if each.folded == ","), 0)
    before, after = sentence[:end], sentence[end + 1 :]
    if not end:
        return sentence
    if is_everyday(before) and is_statement(before) and is_of_oneself(before):
        return after
    if not any(map(begins_question, after)):
        return sentence
    if is_meanwhile(before):
        return after
    told_of = is_of_what_was_said(after) or INCLUSIVE & {each.folded for each in after}
    return after if is_of_oneself(before) and begins_question(after[0]) and not told_of else sentence


def _without_audience(sentence: Text) -> Text:
    """ "… åt kommundirektören?", "… till nyhetsbrevet"."""
    end = len(sentence)
    while end and (sentence[end - 1].is_break or sentence[end - 1].folded in THANKS):
        end -= 1
    for place in range(max(1, end - LONGEST_AUDIENCE), end - 1):
        whom = sentence[place + 1 : end]
        while len(whom) > 1 and whom[-1].folded in DAYS:
            whom = whom[:-1]
        if _is_of_verb(sentence, place):
            continue
        if sentence[place].folded in FOR_WHOM and is_audience(whom[-1]) and not tells(whom):
            belongs = sentence[place - 1].folded in BELONGS
            return sentence if belongs else sentence[:place] + sentence[end:]
    return sentence


def _is_of_verb(sentence: Text, place: int) -> bool:
    """ "Känna till innan KS"."""
    found = lexicon().longest(sentence, place - 1) if sentence[place - 1].stem else None
    return found is not None and found[0] > place


def _without_reason(sentence: Text) -> Text:
    for place in range(1, len(sentence)):
        if sentence[place].stem and MANNER.longest(sentence, place) and not _tells_after(sentence, place):
            return sentence[:place] + [each for each in sentence[-1:] if each.is_break]
    for place in range(2, len(sentence)):
        found = REASONS.longest(sentence, place) if sentence[place].stem else None
        if found and is_content(sentence[:place]) and not tells(sentence[found[0] :], NARROWING):
            if sentence[place].folded in SPEAKERS and not sentence[place - 1].is_break:
                continue  # "vilken enhet jag ska höra av mig till": it tells which
            return sentence[:place] + [each for each in sentence[-1:] if each.is_break]
    return sentence


def _without_or_not(sentence: Text) -> Text:
    """ "… i tid eller inte?"."""
    end = max((place + 1 for place, each in enumerate(sentence) if each.stem), default=0)
    for place in range(max(1, end - 2), end):
        if (found := OR_NOT.longest(sentence, place)) and found[0] == end:
            return sentence[:place] + sentence[end:]
    return sentence


def _tells_after(sentence: Text, place: int) -> bool:
    found = MANNER.longest(sentence, place)
    return found is not None and tells(sentence[found[0] :], NARROWING)
