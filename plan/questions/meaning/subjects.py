"""What the numbers and lists of an answer are of: activities, units, goals, tertials, the round, surveys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plan.model import GoalKind
from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.marks.so_many import few_of, few_ranked
from plan.questions.meaning.statuses import asks_whether_each_has
from plan.questions.names.names import Names
from plan.questions.query import About, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import MeasureAsked, Per, Pledge, Tag
from plan.questions.swedish.vocabulary import constructions, cues, question_words
from plan.questions.those import Finish
from plan.swedish.dates import last_of_month, month_of, number_of
from plan.tertial import Tertial

_WHEN_IT_WENT = phrase_set(question_words.WHEN_IT_WENT, exact=True)
_OR = phrase_set(constructions.OR, exact=True)
_CLOSED = phrase_set(question_words.CLOSED, exact=True)
_INSIDE = phrase_set(question_words.INSIDE, exact=True)
_ASKING = {Tag.COUNT, Tag.WHICH, Tag.SHOW, Tag.WHAT, Tag.MOST, Tag.LEAST, Tag.SHARE, Tag.ANY}


def about(marked: Marked, names: Names) -> About:
    found = _beside_activities(marked, names)
    if found is not None:
        return found
    if Tag.GOAL_OF in marked.tags and names.units and not names.activities:
        return About.GOALS
    if asks_whether_each_has(marked):
        return About.GOALS if _tells_of_goals(marked) else About.UNITS
    if _plain_noun(marked, names, Tag.UNIT_NOUN):
        return About.UNITS
    if _plain_noun(marked, names, Tag.GOAL_NOUN) and not marked.goal_topics:
        return About.GOALS
    return About.ACTIVITIES


def _tells_of_goals(marked: Marked) -> bool:
    return Tag.GOAL_NOUN in marked.tags or any(mark.value is Per.GOAL for mark in marked.of(Tag.PER))


def _beside_activities(marked: Marked, names: Names) -> About | None:
    tags = marked.tags
    if Tag.REMINDERS in tags:
        return About.REMINDERS
    if Tag.MEASURE in tags:
        return About.MEASURES
    if _asks_of_promises(marked):
        return About.PROMISES
    closes = tags & {Tag.DEADLINE, Tag.NEXT_ROUND} or _asks_whether_closed(marked) or _asks_for_the_last_day(marked)
    if closes and not names.activities and not _asks_who_reported(marked):
        return About.ROUND
    if Tag.SURVEYS in tags and not names.exact:
        return About.SURVEYS
    return About.TERTIALS if _asks_which_tertial(marked, names) else None


def _asks_which_tertial(marked: Marked, names: Names) -> bool:
    """ "Vilken tertial var sämst?", "när gick det bäst?", "var det bättre i T1 eller T2?"."""
    tags, most = marked.tags, marked.tags & {Tag.MOST, Tag.LEAST}
    if Tag.WHICH_TERTIAL in tags:
        return bool(most or tags & {Tag.BETTER, Tag.WORSE})
    if most and _WHEN_IT_WENT.longest(marked.text, 0):
        return not names.activities
    several = len(set(marked.times.tertials)) > 1 and Tag.CHANGE not in tags and not tags & {Tag.UNIT_NOUN, Tag.STATES}
    return several and bool(most or (tags & {Tag.BETTER, Tag.WORSE} and _one_or_the_other(marked)))


def _one_or_the_other(marked: Marked) -> bool:
    """ "I T1 eller T2"."""
    placed = sorted(marked.times.placed)
    between = range(placed[0] + 1, placed[-1]) if placed else ()
    return any(_OR.longest(marked.text, place) for place in between)


def _asks_for_the_last_day(marked: Marked) -> bool:
    """ "När ska allt vara inne?", "hur länge kan vi svara?"."""
    asked = [mark for mark in marked.of(Tag.WHEN) if marked.text[mark.start].raw.casefold() in (cues.WHEN, "hur")]
    answers = marked.of(Tag.REPORTING, Tag.MISSING)
    between = {marked.spoken(place) for mark in asked for each in answers for place in range(mark.end, each.start)}
    return bool(between & (cues.SHALL | cues.CAN)) and not marked.tags & {Tag.STATES, Tag.COUNT}


def _asks_who_reported(marked: Marked) -> bool:
    """ "Vilka skickade in sin rapport sista dagen, den 5 september?"."""
    told = Tag.REPORTING in marked.tags and marked.times.window is not None
    return told and bool(marked.tags & {Tag.WHICH, Tag.WHO, Tag.COUNT})


def _asks_whether_closed(marked: Marked) -> bool:
    """ "Är T2 stängt?"."""
    closed = any(_CLOSED.longest(marked.text, mark.start) for mark in marked.of(Tag.STATES, Tag.NOT_FINISHED))
    return closed and bool(marked.times.tertials) and not marked.tags & {Tag.ITEM_NOUN, Tag.KIND, Tag.WHICH}


def _plain_noun(marked: Marked, names: Names, noun: Tag) -> bool:
    """ "Hur många enheter", "vilka mål": the noun itself is asked for, not where the activities stand."""
    if noun is Tag.GOAL_NOUN and _is_single_goal(names):
        return False
    if _asks_for_items(marked):
        return False
    asking = [each for each in marked.marks if each.tag in _ASKING and not _is_inside(marked, each.end)]
    ends = [each.end for each in asking if each.tag is not Tag.WHAT or not _is_inside(marked, each.start - 1)]
    if few_ranked(marked) and marked.tags & {Tag.MOST, Tag.LEAST}:
        return any(number_of(marked.spoken(each.start - 1)) for each in marked.of(noun))
    if any(_opens(marked, each) for each in marked.of(noun)):
        return True
    starts = [_start(marked, each) for each in marked.marks if each.tag is noun]
    return any(0 <= start - end <= 1 or _counts_out(marked, end, start) for start in starts for end in ends)


def _counts_out(marked: Marked, start: int, end: int) -> bool:
    """ "Vilket av de tre målen": what stands between the question word and the noun."""
    between = [marked.spoken(place) for place in range(start, end)]
    return bool(between) and all(each in cues.OF | cues.THOSE or number_of(each) is not None for each in between)


def _asks_for_items(marked: Marked) -> bool:
    """ "Vilka aktiviteter tillhör inte något mål?"."""
    items = {each.start for each in marked.of(Tag.ITEM_NOUN, Tag.KIND)}
    return any(each.start == 0 and each.end in items for each in marked.of(Tag.WHICH, Tag.COUNT))


def _opens(marked: Marked, noun: Mark) -> bool:
    """ "Enheter som har …", "mål där …", "enheter helt utan …": the first word, and then what they are to be like."""
    lack = any(noun.end <= mark.start <= noun.end + 1 for mark in marked.of(Tag.NOT))
    return _start(marked, noun) == 0 and (lack or marked.spoken(noun.end) in cues.THAT_ARE)


def _is_inside(marked: Marked, place: int) -> bool:
    """Whether an "i" or "på" stands there: "hur många finns det i KF-målen?"."""
    inside = 0 <= place < len(marked.text) and marked.text[place].stem
    return bool(inside) and _INSIDE.longest(marked.text, place) is not None


def _start(marked: Marked, noun: Mark) -> int:
    """Where the noun begins, with a "KF" before it."""
    kinds = [each.start for each in marked.of(Tag.GOAL_KIND) if each.end == noun.start]
    return kinds[0] if kinds else noun.start


def _is_single_goal(names: Names) -> bool:
    every = set(names.goal_kinds) & set(GoalKind)
    return bool(names.goals or names.readings) and not every


def with_promises(query: Query, marked: Marked, current: Tertial | None) -> Query:
    """What is asked of what was promised. "Till augusti" is the tertial that a date falls in; of one that nobody has
    been asked for yet nothing has come, and it is asked what is to be finished.
    """
    if query.about is not About.PROMISES:
        return query
    pledge, finish = _pledge(marked), query.finish
    told = any(marked.spoken(place - 1) in _UNTIL for place in marked.times.placed)
    until = told or (finish is not None and not marked.times.placed)
    pledge = Pledge.DUE if until and pledge is Pledge.SAID else pledge
    if pledge is Pledge.DUE and finish and finish.last and current and Tertial.of(finish.last) > current:
        return changed(query, about=About.ACTIVITIES, finish=_in_the_month(finish, marked))
    query = changed(query, few=_few_of(marked)) if pledge in _FOREMOST else query
    if finish is None:
        return changed(query, pledge=pledge, said_then=_said_then(marked))
    day = finish.last or finish.first
    tertial = query.tertial or (Tertial.of(day) if day else None)
    return changed(query, pledge=pledge, finish=None, tertial=tertial, said=query.said - {"finish"} | {"time"})


def _in_the_month(told: Finish, marked: Marked) -> Finish:
    """ "Utlovat till november": in that month, not by the end of it."""
    named = any(month_of(each.folded) for each in marked.text)
    if told.first or told.last is None or not named or last_of_month(told.last.year, told.last.month) != told.last:
        return told
    return replace(told, first=told.last.replace(day=1))


def _few_of(marked: Marked) -> int:
    """ "Vilket datum" asks for one, too."""
    return few_of(marked) or int(any(marked.spoken(place) in cues.WHICH_ONE for place in range(len(marked.text))))


def with_measures(query: Query, marked: Marked) -> Query:
    """Which measures. The time of a finish is that by which they are to be done."""
    if query.about is not About.MEASURES:
        return query
    which = frozenset(mark.value for mark in marked.of(Tag.MEASURE) if isinstance(mark.value, MeasureAsked))
    which = which - {MeasureAsked.DONE} if query.finish and marked.times.awaits else which
    due = None if MeasureAsked.DONE in which else query.finish
    loose = tuple(" ".join(marked.text[place].raw for place in range(mark.start, mark.end)) for mark in _loose(marked))
    query = changed(query, unable=(*query.unable, *loose))
    which = which | {MeasureAsked.DUE} if due else which
    return changed(query, measures=which, due=due, finish=None if due else query.finish)


def _said_then(marked: Marked) -> bool:
    """ "Vilka har hållit det som de lovade i T1?": when it was said, not when it was to be."""
    marks, placed = marked.of(Tag.PROMISE), marked.times.placed
    if len(placed) != 1 or not marks:
        return False
    place = next(iter(placed))
    before = [mark for mark in marks if mark.start < place]
    nearest = before[-1] if before else marks[0]
    noun = marked.spoken(nearest.start).startswith(tuple(cues.PROMISE_NOUNS))
    return nearest.value is Pledge.SAID and not noun and any(mark.value is not Pledge.SAID for mark in marks)


def _loose(marked: Marked) -> Iterator[Mark]:
    """ "Vilken åtgärd blev gjord i tid?": a status that no measure has; "för de röda" is the activities'."""
    nouns = {mark.start for mark in marked.of(Tag.ITEM_NOUN, Tag.KIND)}
    for mark in marked.of(Tag.STATES):
        before = {marked.spoken(place) for place in range(mark.start - 3, mark.start)}
        if not before & cues.OF_ACTIVITIES and mark.end not in nouns:
            yield mark


_UNTIL = frozenset({"till", "tills"})
_FOREMOST = (Pledge.MOVED_MOST, Pledge.MOVED_OFTENEST)
_BESIDE_STATES = (Pledge.MOVED, Pledge.MOVED_AGAIN, *_FOREMOST, Pledge.ACCURACY)


def _asks_of_promises(marked: Marked) -> bool:
    """Beside a status only of dates that have been moved: "löften har brutits, alltså: vad är försenat?" is of that.
    What has been promised in a goal ("vad har vi lovat om fordonen, målet?") is no date, and "vilket utlovat slutdatum
    ligger längst bort?" is of the dates that there are.
    """
    only_said = _pledges(marked) == {Pledge.SAID}
    goals = bool(marked.of(Tag.GOAL_NOUN)) and only_said and Tag.WHEN not in marked.tags
    if Tag.PROMISE not in marked.tags or Tag.SURVEYS in marked.tags or (goals and Tag.WHAT in marked.tags):
        return False
    if only_said and Tag.SOONEST in marked.tags:
        return False
    return Tag.STATES not in marked.tags or _pledge(marked) in _BESIDE_STATES


def _pledges(marked: Marked) -> set[object]:
    return {mark.value for mark in marked.of(Tag.PROMISE)}


def _pledge(marked: Marked) -> Pledge | None:
    """ "Hölls inte" is broken, whatever stands between."""
    found = _pledges(marked)
    last = next((each for each in reversed(Pledge) if each in found), None)
    return Pledge.BROKEN if last is Pledge.KEPT and Tag.NOT in marked.tags else last
