"""From marked words to the statuses that are wanted or left out."""

from __future__ import annotations

from plan.model import Status
from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.meaning.reported import limits_to_reported
from plan.questions.query import Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Rate, Tag
from plan.questions.swedish.vocabulary import cues, states
from plan.questions.swedish.vocabulary.states import State, States
from plan.questions.those import Outside, Stood
from plan.tertial import Tertial

_STARTED: States = frozenset({Status.ON_TRACK, Status.AT_RISK, Status.DELAYED})
_DONE: States = frozenset({Status.DONE})
_WILL_BE = phrase_set(states.WILL_BE, exact=True)


def with_states(query: Query, marked: Marked, negated: set[int]) -> Query:
    return _with_units_left(_with_whether_all(_as_stated(query, marked, negated), marked), marked)


def _as_stated(query: Query, marked: Marked, negated: set[int]) -> Query:
    wanted, left_out = _stated(marked, negated)
    if not wanted and not left_out:
        wanted |= _rate(marked)
    if _asks_whether_all_answered(marked, wanted):
        wanted = {*states.UNREPORTED}
    if Tag.WHEN in marked.tags and Status.DONE in wanted and marked.text in _WILL_BE:
        wanted -= {Status.DONE}
    if Tag.NOT_FINISHED in marked.tags and not wanted and not left_out:
        left_out |= states.FINISHED
    if not wanted and not left_out:
        return query
    beside = bool(wanted) and not wanted & left_out
    if left_out and (beside or _tells_of_change(marked)) and _are_excepted(marked, negated):
        out = Stood(frozenset(left_out), tertial=_when_they_were(marked))
        query, left_out = changed(query, among=(*query.among, Outside(out))), set()
    if not wanted and not left_out:
        return query
    chosen = _narrowed(frozenset(wanted), marked) if wanted else None
    whether = wanted == states.UNREPORTED and _asks_whether_all_answered(marked, set(states.REPORTED))
    said = query.said | {"states"}
    return changed(query, states=chosen, left_out=frozenset(left_out), whether_all=whether, said=said)


def _when_they_were(marked: Marked) -> Tertial | None:
    """ "Vilka har blivit bättre sedan T1, utom de som redan var gröna?": at the time that is compared with."""
    out = max((mark.end for mark in marked.of(Tag.EXCEPT)), default=0)
    were = any(marked.spoken(mark.start - 1) in cues.WAS for mark in marked.of(Tag.STATES) if mark.start > out)
    then = {*marked.times.tertials}
    return then.pop() if were and len(then) == 1 and marked.times.since else None


def _tells_of_change(marked: Marked) -> bool:
    """ "Vad har försämrats, frånsett det som avförts?"."""
    return not marked.tags.isdisjoint({Tag.BETTER, Tag.WORSE, Tag.CHANGE, Tag.MOVED_DATE})


def _stated(marked: Marked, negated: set[int]) -> tuple[set[State], set[State]]:
    """The statuses wanted, and those left out."""
    wanted: set[State] = set()
    left_out: set[State] = set()
    for mark in marked.marks:
        for meant, out in _states_of(marked, mark, mark.start in negated):
            if not out and meant < wanted and _is_only(marked, mark):
                wanted = set(meant)
            (left_out if out else wanted).update(meant)
    both = wanted == states.ANY and not marked.of(Tag.STATES)
    return ({*states.UNREPORTED} if both else wanted), left_out  # "inte lämnat in? måste skicka ett mejl"


def _is_only(marked: Marked, mark: Mark) -> bool:
    """ "Av försenade och gula, bara de gula": no longer the others."""
    place = mark.start - 1
    while marked.spoken(place) in cues.ARTICLES:
        place -= 1
    return any(each.end == place + 1 for each in marked.of(Tag.ONLY))


def _rate(marked: Marked) -> set[State]:
    """What "svarsfrekvens" and "färdiggrad" are the share of."""
    found = {mark.value for mark in marked.of(Tag.SHARE)}
    return set(states.REPORTED) if Rate.REPORTED in found else {Status.DONE} if Rate.DONE in found else set()


def _asks_whether_all_answered(marked: Marked, wanted: set[State]) -> bool:
    """ "Har alla svarat?" is answered by those who have not."""
    everybody = any(marked.spoken(mark.start) in cues.EVERYBODY for mark in marked.marks)
    whether = marked.spoken(0) in cues.WHETHER_REPORTED and not marked.tags & {Tag.ITEM_NOUN, Tag.KIND, Tag.ANY}
    named = marked.tags & {Tag.WHICH, Tag.WHO, Tag.COUNT, Tag.SHARE} or marked.times.window
    return (everybody or whether) and wanted == states.REPORTED and not named and marked.limits is None


def _with_units_left(query: Query, marked: Marked) -> Query:
    """ "Hur många enheter återstår?": those that have not answered, where nothing else is counted."""
    left = {marked.spoken(mark.start) for mark in marked.of(Tag.NOT_FINISHED) if mark.end - mark.start == 1}
    counted = marked.tags & {Tag.ITEM_NOUN, Tag.KIND, Tag.MOST, Tag.LEAST, Tag.STATES}
    if not left & cues.LEFT_OVER or Tag.UNIT_NOUN not in marked.tags or counted:
        return query
    return changed(query, states=states.UNREPORTED, left_out=frozenset())


def _with_whether_all(query: Query, marked: Marked) -> Query:
    """ "Är allt klart hos HR?", "är det bara grönt där?": answered by what is not."""
    stated = {mark.start for mark in marked.of(Tag.STATES)}
    only = any(mark.end in stated for mark in marked.of(Tag.ONLY))
    everything = only or says_everything(marked)
    whether = marked.spoken(0) in cues.WHETHER | cues.IS_TRUE | cues.GOES and not marked.times.finishing
    if not (everything and whether) or Tag.REPORTING in marked.tags or asks_for_some_unit(marked):
        return query
    if marked.limits is not None:
        return query
    if asks_whether_each_has(marked):
        return query
    if query.states == _STARTED:
        return changed(query, states=frozenset({Status.NOT_STARTED}))
    if not query.states or query.left_out or query.span or _says_which(marked):
        return query
    wanted = states.FINISHED if query.states == _DONE else query.states
    return changed(query, states=None, left_out=wanted, whether_all=True)


def says_everything(marked: Marked) -> bool:
    """ "Allt", "alla", not that of "i samverkan med alla förvaltningar"."""
    partners = {mark.start for mark in marked.of(Tag.EVERY_DEPARTMENT)}
    every = (place for place, each in enumerate(marked.text) if each.folded in cues.EVERYTHING | cues.EVERYBODY)
    return any(place not in partners for place in every)


def asks_whether_all_have(marked: Marked, *tags: Tag) -> bool:
    """ "Har alla försenade en kommentar?" is answered by those that have none. Nothing is told after it."""
    last = max((mark.end for mark in marked.marks), default=0)
    asks = marked.spoken(0) in cues.HAS_OR_IS and says_everything(marked) and not marked.search.words
    return asks and any(mark.end == last for mark in marked.of(*tags)) and not marked.times.used


def asks_for_some_unit(marked: Marked) -> bool:
    """ "Har någon enhet allt klart?": by those that have."""
    nouns = {mark.start for mark in marked.of(Tag.UNIT_NOUN, Tag.GOAL_NOUN)}
    return any(mark.end in nouns and marked.spoken(mark.start) in cues.SOME for mark in marked.of(Tag.ANY))


def asks_whether_each_has(marked: Marked) -> bool:
    """ "Har alla enheter något klart?", "har varje mål minst en försenad?": answered by those that have none."""
    nouns = {mark.start - 1 for mark in marked.of(Tag.UNIT_NOUN, Tag.GOAL_NOUN)}
    each = nouns | {mark.start for mark in marked.of(Tag.PER)}
    every = any(marked.spoken(place) in cues.EVERY_ONE for place in each)
    one = marked.limits is not None and (marked.limits.least, marked.limits.most) == (1, None)
    some = one or any(marked.spoken(mark.start) in cues.SOME for mark in marked.of(Tag.ANY))
    told = marked.tags & {Tag.STATES, Tag.KIND}
    return every and some and bool(told) and marked.spoken(0) in cues.HAS_OR_IS | cues.WHETHER


def _says_which(marked: Marked) -> bool:
    """ "Är alla försenade projekt hos IT?": the status tells of which, not how they stand."""
    nouns = {mark.start for mark in marked.of(Tag.ITEM_NOUN, Tag.KIND)}
    stated = marked.of(Tag.STATES)
    one = all(marked.spoken(last.start - 1) in cues.OR_ELSE for last in stated[1:])
    every = bool(stated) and marked.spoken(stated[0].start - 1) in cues.EVERYBODY
    if not stated or not one or stated[0].end in nouns:
        return True
    told = any(mark.start >= stated[0].end for mark in marked.of(*_TOLD_OF_ALL))  # "har alla försenade en kommentar?"
    return every and (marked.spoken(stated[0].end) in cues.HAVE or (told and marked.spoken(0) in cues.HAVE))


_TOLD_OF_ALL = (Tag.COMMENT, Tag.HAS_COMMENT, Tag.NO_COMMENT, Tag.WHEN, Tag.HAS_DATE, Tag.NO_DATE, Tag.MOVED_DATE)


def _narrowed(wanted: States, marked: Marked) -> States:
    """ "pågår utan avvikelse": the narrower of two words for the same is meant."""
    meant = {mark.states for mark in marked.of(Tag.STATES)}
    wide = {each for each in meant if any(other < each for other in meant)}
    return wanted - frozenset().union(*wide) | frozenset().union(*meant - wide) if wide else wanted


def _states_of(marked: Marked, mark: Mark, negated: bool) -> list[tuple[States, bool]]:
    """Statuses, and whether they are left out."""
    if mark.tag is Tag.STATES and Tag.LATE_REPORT in marked.tags and marked.spoken(mark.end - 1) in cues.LATE:
        return []
    if mark.tag is Tag.STATES and not _is_adverb(marked, mark):
        return [_negation(marked, mark) if negated else (mark.states, False)]
    if mark.tag is Tag.MISSING and not lacks(marked, mark):
        return [(states.REPORTED, False)] if negated else [(states.UNREPORTED, False)]
    if mark.tag is Tag.REPORTING:
        return _reporting(marked, mark, negated)
    return []


_TIMELY = phrase_set(states.TIMELY)


def _is_timely(marked: Marked, mark: Mark) -> bool:
    """ "Hinns inte med i tid": what is not in time is late."""
    return mark.states == {Status.ON_TRACK} and marked.text[mark.start : mark.end] in _TIMELY


def _negation(marked: Marked, mark: Mark) -> tuple[States, bool]:
    """ "Inte klara" leaves out what is dropped too; "inte gröna" is whatever else; "inte rapporterade" is its own."""
    meant = mark.states
    if _is_timely(marked, mark):
        return frozenset({Status.DELAYED}), False
    if meant == _DONE and not _is_excepted(marked, mark):
        return states.FINISHED, True
    if meant == states.UNREPORTED:
        return states.REPORTED, False
    if meant == _STARTED:
        return frozenset({Status.NOT_STARTED}), False
    return meant, True


def _are_excepted(marked: Marked, negated: set[int]) -> bool:
    """ "Hur stor andel är försenad om vi räknar bort de avförda?": they are no part of the whole either."""
    return all(_is_excepted(marked, mark) for mark in marked.of(Tag.STATES) if mark.start in negated)


def _is_excepted(marked: Marked, mark: Mark) -> bool:
    """ "Allt utom avslutade", not "alla ej avslutade utom IT"."""
    before = [each for each in marked.of(Tag.NOT, Tag.EXCEPT) if each.end <= mark.start]
    if not before and any(each.start == mark.end for each in marked.of(Tag.EXCEPT)):
        return True
    return bool(before) and max(before, key=lambda each: each.start).tag is Tag.EXCEPT


def _reporting(marked: Marked, mark: Mark, negated: bool) -> list[tuple[States, bool]]:
    """Beside a status, "rapporterade" tells nothing more: "rapporterade som försenade"."""
    stated = marked.of(Tag.STATES)
    if not stated and (_asks_who_does(marked, mark) or _is_what_is_missing(marked, mark)):
        return []
    if not stated:
        return [(states.UNREPORTED, False)] if negated else [(states.REPORTED, False)]
    if limits_to_reported(marked, mark):
        return []
    follows = any(other.start > mark.end for other in stated)
    return [(states.UNREPORTED, False)] if negated and not follows else []


def _is_what_is_missing(marked: Marked, mark: Mark) -> bool:
    """ "Vad fattas det rapportering på?": the noun tells what is missing."""
    before = [each for each in marked.of(Tag.MISSING) if each.end <= mark.start and not lacks(marked, each)]
    between = {marked.spoken(place) for each in before[-1:] for place in range(each.end, mark.start)}
    return bool(before) and not between & (cues.JOINTS | cues.FURTHER)


def _asks_who_does(marked: Marked, mark: Mark) -> bool:
    """ "Vem rapporterar för Rehab?", whether or not they have."""
    told = {marked.spoken(each.start) for each in marked.of(Tag.REPORTING)}
    of_one = any(marked.spoken(unit.start - 1) in cues.ON_BEHALF_OF for unit in marked.units)
    return of_one and Tag.WHO in marked.tags and bool(told & cues.REPORTS_NOW) and mark.tag is Tag.REPORTING


def _is_adverb(marked: Marked, mark: Mark) -> bool:
    """ "klart försenad": clearly, not finished."""
    if marked.spoken(mark.start) not in cues.CLEARLY:
        return False
    return any(other.tag is Tag.STATES and other.start == mark.end for other in marked.marks)


_THINGS = (Tag.STATES, Tag.KIND, Tag.ONLY_KIND, Tag.ITEM_NOUN, Tag.GOAL_NOUN, Tag.UNIT_NOUN)


def lacks(marked: Marked, mark: Mark) -> bool:
    """ "Saknar försenade aktiviteter", "saknar projekt": has none of them."""
    things = {other.start for other in marked.of(*_THINGS)}
    after = mark.end + (marked.spoken(mark.end) in cues.BOTH_OF | cues.SOME)
    return mark.tag is Tag.MISSING and marked.spoken(mark.start) in cues.LACKS and after in things
