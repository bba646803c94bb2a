"""What the bot must say no to, whatever else the text says."""

from __future__ import annotations

from collections.abc import Iterator

from plan.questions.marks.marked_text import Marked
from plan.questions.meaning.goal_questions import asks_of_its_figure
from plan.questions.names.names import Names
from plan.questions.query import About, Query, Refused
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Pledge, Tag
from plan.questions.swedish.vocabulary import addressing, cues, question_words, refusals
from plan.questions.swedish.words import folded

_POLITE = folded(question_words.POLITE)
_RANKED = phrase_set(refusals.RANKING)
_PERSONS = phrase_set(refusals.PERSON_NOUN)
_COMMANDS = phrase_set(refusals.CHANGE_COMMAND)
_SENDING = phrase_set(refusals.SEND_COMMAND)
_OPINION = phrase_set(refusals.OPINION)
_ADVICE = phrase_set(refusals.ADVICE, exact=True)
_YOU = folded(addressing.YOU)
_JUDGED = folded(refusals.JUDGED)
_MAKING = cues.MAKING
_CHANGEABLE = {Tag.ITEM_NOUN, Tag.KIND, Tag.CHANGE, Tag.COMMENT, Tag.WHEN, Tag.HOW, Tag.REMINDERS, Tag.DEADLINE}
_NOUNS = (Tag.ITEM_NOUN, Tag.KIND, Tag.UNIT_NOUN, Tag.GOAL_NOUN, Tag.GOAL_KIND, Tag.CHANGE, Tag.COMMENT)
_NOT_COMMANDS = cues.NO_COMMANDS_BEFORE


def refusal_of(marked: Marked, query: Query, names: Names) -> Refused | None:
    tags = marked.tags
    if _is_ranking(marked):
        return Refused.RANKING
    if _is_command(marked, query):
        return Refused.COMMAND
    if _is_sending(marked):
        return Refused.SENDING
    if Tag.MONEY in tags:
        return Refused.MONEY
    if marked.text in _ADVICE or _is_opinion(marked, query):
        return Refused.OPINION
    strange = (
        (Tag.OUTSIDE in tags and Tag.SHARE not in tags)
        or _counts_strangers(marked, names)
        or _asks_for_strangers(marked, names)
    )
    return Refused.OUTSIDE if strange else None


def _is_ranking(marked: Marked) -> bool:
    if marked.tags & {Tag.UNIT_NOUN, Tag.GOAL_NOUN}:
        return False
    said = any(mark.value is Pledge.SAID for mark in marked.of(Tag.PROMISE))
    if said and (Tag.WHO in marked.tags or _speaks_of_persons(marked)):
        return True
    if marked.text in _RANKED:
        return Tag.WHO in marked.tags or _speaks_of_persons(marked) or _follows(marked, Tag.WHICH) or _is_judged(marked)
    return bool(marked.tags & {Tag.MOST, Tag.LEAST, Tag.BETTER, Tag.WORSE}) and _speaks_of_persons(marked)


def _speaks_of_persons(marked: Marked) -> bool:
    """ "Chefer", though not as a word of a unit's name."""
    named = {place for unit in marked.units for place in range(unit.start, unit.end)}
    free = (place for place, each in enumerate(marked.text) if each.stem and place not in named)
    return any(_PERSONS.longest(marked.text, place) is not None for place in free)


def _is_judged(marked: Marked) -> bool:
    """ "Vilka är sämst på att rapportera?": people are, where no unit is spoken of."""
    reporting = marked.tags & {Tag.REPORTING, Tag.MISSING} and marked.tags & {Tag.MOST, Tag.LEAST}
    return bool(reporting) and not marked.units and not marked.tags & {Tag.ITEM_NOUN, Tag.KIND}


def _follows(marked: Marked, tag: Tag) -> bool:
    """Whether what stands right after is a word of nothing in the vocabulary: "vilken lärare är bäst"."""
    return any(mark.tag is tag and mark.end in marked.left for mark in marked.marks)


def _counts_strangers(marked: Marked, names: Names) -> bool:
    """ "Hur många elever har vi?": things that are no activities, units or goals."""
    if (names.topic and not names.loosely) or Tag.STATES in marked.tags or asks_of_its_figure(marked, names):
        return False
    return _follows(marked, Tag.COUNT) and not marked.tags & {Tag.ITEM_NOUN, Tag.KIND, Tag.UNIT_NOUN, Tag.GOAL_NOUN}


def _asks_for_strangers(marked: Marked, names: Names) -> bool:
    """ "Vilka företag lämnade anbud på bron?": a sort of things that the plan does not hold."""
    asked = {mark.end for mark in marked.of(Tag.WHICH) if marked.spoken(mark.start) not in cues.THAT}
    adjectives = {mark.start - 1 for mark in marked.of(*_NOUNS)}
    return any(marked.text[place].raw in names.unread for place in asked & {*marked.left} - adjectives)


def _is_opinion(marked: Marked, query: Query) -> bool:
    """ "Vad tycker du om planen?", "är IT duktiga?"; beside a status it is a way of asking."""
    if query.states or query.finish:
        return False
    last = next((each.folded for each in reversed(marked.text) if each.stem), "")
    judged = (
        marked.spoken(0) in cues.JUDGING_BEGINNINGS
        and last in _JUDGED
        and bool(marked.units or _speaks_of_persons(marked))
    )
    return judged or marked.text in _OPINION


def _is_command(marked: Marked, query: Query) -> bool:
    return query.about is not About.MEASURES and any(_is_ordered(marked, query, place) for place in _openings(marked))


def _is_ordered(marked: Marked, query: Query, place: int) -> bool:
    if marked.spoken(place) in _MAKING:
        return bool(query.states and query.activities)
    named = query.activities or query.units or query.goals or query.states or query.tertial
    taken = query.units_out or query.goals_out or query.kinds_out or query.among  # "ta bort simskolan"
    return _orders(marked, place) and bool(named or taken or marked.left or marked.tags & _CHANGEABLE)


def _orders(marked: Marked, place: int) -> bool:
    """ "Ändra status …", though not "uppdatera mig …" or "sätt läget …", and not a phrase that asks how it goes."""
    found = _COMMANDS.longest(marked.text, place) if marked.text[place].raw != cues.SAT else None
    inquires = any(mark.start == place for mark in marked.of(Tag.HOW))
    if found is None or inquires or marked.spoken(place) not in _COMMANDS.forms:
        return False
    return marked.spoken(found[0]) not in _NOT_COMMANDS


def _is_sending(marked: Marked) -> bool:
    place = _opening(marked)
    if place is None:
        return False
    return _SENDING.longest(marked.text, place) is not None and marked.spoken(place) in _SENDING.forms


def _openings(marked: Marked) -> Iterator[int]:
    """Where an order may begin: first, or behind a "kan du" after a comma."""
    if (first := _opening(marked)) is not None:
        yield first
    for place, each in enumerate(marked.text):
        asked = marked.spoken(place + 1) in cues.CAN and marked.spoken(place + 2) in _YOU
        if each.is_break and asked and place + 3 < len(marked.text):
            yield place + 3


def _opening(marked: Marked) -> int | None:
    """The first word that is more than politeness; None where a title begins there, or nothing follows."""
    for place, each in enumerate(marked.text):
        if not each.is_break and each.folded not in _POLITE:
            named = place in marked.verbatim or any(unit.start == place for unit in marked.units)
            return None if named else place  # "Öppna verksamheter" is no order
    return None
