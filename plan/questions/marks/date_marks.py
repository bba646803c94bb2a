"""Words of days and of dates that move, beside the verbs that belong to them."""

from __future__ import annotations

from dataclasses import replace

from plan.model import Status
from plan.questions.index.plan_index import Index
from plan.questions.marks.marked_text import Mark, Marking
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import MeasureAsked, Shift, Tag
from plan.questions.swedish.vocabulary import conditions, cues, times
from plan.questions.times.reckoning import Reckoning
from plan.questions.times.timed_text import SINCE, YEAR
from plan.questions.times.told_dates import against_told
from plan.tertial import Tertial

_SPANS = (phrase_set(conditions.EVERY_TERTIAL), phrase_set(conditions.SOME_TERTIAL))
_DATE_NOUN = phrase_set(times.DATE_NOUN, exact=True)
_SPENT = (Tag.STATES, Tag.PROMISE)
_FINISHING = phrase_set(times.FUTURE, exact=True)
_APART = {
    Shift.LATER: phrase_set(times.LATER_APART, exact=True),
    Shift.EARLIER: phrase_set(times.EARLIER_APART, exact=True),
    None: phrase_set(times.MOVED_APART, exact=True),
}


def leave_years(marked: Marking, index: Index, reckoning: Reckoning) -> None:
    """A year that no title or goal holds tells when, wherever it stands: "försenade 2024"."""
    for place in list(marked.left):
        written = marked.spoken(place)
        if YEAR.fullmatch(written) and not index.title_words.has(written) and not index.goal_words.has(written):
            marked.left.remove(place)
            marked.times.used.add(place)
            if int(written) != reckoning.year and not marked.times.tertials:
                marked.times.tertials.append(Tertial(int(written), 3))
                marked.times.since = marked.times.since or marked.spoken(place - 1) in SINCE


def leave_spans(marked: Marking) -> None:
    """ "I varje omgång": the words for how long name nothing else."""
    for found in filter(None, (span.find(marked.text) for span in _SPANS)):
        marked.left = [place for place in marked.left if not found[0] <= place < found[1]]


def leave_said_again(marking: Marking) -> None:
    """ "Vars datum har passerat fast de inte är klara": a day that has passed is of what is not finished."""
    late = (mark for mark in marking.marks if mark.tag is Tag.OVERRUN or mark.value is MeasureAsked.LATE)
    passed = next(late, None)
    denied = (mark.start for mark in marking.of(Tag.EXCEPT, Tag.NOT) if passed and mark.start >= passed.start)
    start = next(denied, None)
    if passed is None or start is None or not any(each.folded in cues.DENIED_SO for each in marking.text[start:]):
        return
    behind = [mark for mark in marking.marks if mark.start >= start]
    states = [mark for mark in behind if mark.tag is Tag.STATES]
    taken = {place for mark in (*states, *marking.of(Tag.ITEM_NOUN)) for place in range(mark.start, mark.end)}
    rest = (each for place, each in enumerate(marking.text) if place >= start and each.stem and place not in taken)
    done = all(mark.states == {Status.DONE} for mark in states)
    if done and all(each.folded in cues.OF_WHAT_IS_NOT_SO for each in rest):
        told = replace(passed, start=start, end=len(marking.text))
        marking.marks = [*(mark for mark in marking.marks if mark not in behind or mark == passed), told]


def mark_against_told(marking: Marking) -> None:
    """ "Bli klart senare än de lovade": another date, neither a status nor a promise."""
    if Tag.MOVED_DATE in marking.tags:
        than = next((place for place, each in enumerate(marking.text) if each.folded in cues.THAN), len(marking.text))
        marking.marks = [each for each in marking.marks if each.tag is not Tag.PROMISE or each.start < than]
        return
    held = against_told(marking.text)
    if held is None:
        return
    taken = set(range(held.start, held.end))
    marking.marks = [each for each in marking.marks if each.tag not in _SPENT or each.start not in taken]
    marking.marks.append(Mark(Tag.MOVED_DATE, held.shift, held.start, held.end))
    marking.left = [each for each in marking.left if each not in taken]


def mark_moved_dates(marking: Marking) -> None:
    """ "Slutdatumet för strategin har skjutits fram": a name stands between the noun and its verb."""
    dated = _DATE_NOUN.find(marking.text)
    if dated is None or Tag.MOVED_DATE in marking.tags:
        return
    noun, *_ = dated
    if marking.spoken(noun + 1) not in cues.OF_IT:
        return
    for place in range(noun + 2, len(marking.text)):
        shift, end = next(
            ((each, found[0]) for each, words in _APART.items() if (found := words.longest(marking.text, place))),
            (None, 0),
        )
        if end and marking.text[place].stem:
            marking.marks += [Mark(Tag.MOVED_DATE, shift, place, end), Mark(Tag.WHEN, None, noun, noun + 1)]
            taken = {noun, *range(place, end)}
            marking.left = [each for each in marking.left if each not in taken]
            return


def leave_finishing(marked: Marking, index: Index) -> None:
    """ "Vad landar innan årsskiftet?": a word for being finished names nothing beside a day."""
    if marked.times.finishes:
        _leave_dragging(marked)
        spoken = [place for place in marked.left if _FINISHING.longest([marked.text[place]], 0)]
        named = [place for place in spoken if index.title_words.has(marked.text[place].folded)]
        marked.left = [place for place in marked.left if place not in spoken or place in named]


def _leave_dragging(marked: Marking) -> None:
    """ "Vad drar över på 2026?": by its day, whatever its status."""
    for mark in marked.of(Tag.STATES):
        after = {mark.end, mark.end + 1} & marked.times.used
        if after and marked.spoken(mark.end) in cues.INTO and marked.spoken(mark.start) in cues.DRAGS:
            marked.marks.remove(mark)


def leave_openings(marked: Marking) -> None:
    """ "När öppnar det?" is when that is to be finished, not when the round opens."""
    for mark in marked.of(Tag.DEADLINE):
        is_last = not any(each.stem for each in marked.text[mark.end + 1 :])
        if is_last and marked.spoken(mark.end) in cues.IT and marked.spoken(mark.end - 1).startswith(cues.OPENS):
            marked.marks[marked.marks.index(mark)] = Mark(Tag.WHEN, None, mark.start, mark.end)


def mark_days_left(marking: Marking) -> None:
    """ "Hur många dagar är det kvar till invigningen?": of that, not of the round."""
    for place, mark in enumerate(marking.marks):
        after = [each.folded for each in marking.text[mark.end :] if each.stem]
        until = mark.tag is Tag.DEADLINE and marking.spoken(mark.end - 1) in cues.UNTIL_IT
        if until and after and not any(each.startswith(tuple(cues.OF_THE_ROUND)) for each in after):
            marking.marks[place] = replace(mark, tag=Tag.WHEN)
