"""What a question compares: with which time, and from which status to which."""

from __future__ import annotations

from dataclasses import replace

from plan.questions.marks.marked_text import Marked
from plan.questions.meaning import moves
from plan.questions.meaning.negation import denies_change, says_compare
from plan.questions.query import Change, Direction, Query
from plan.questions.swedish.arrivals import reports_came
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Shift, Tag
from plan.questions.swedish.vocabulary import changes, cues
from plan.questions.swedish.vocabulary.states import ANY, REPORTED, UNREPORTED, States
from plan.questions.those import Stood
from plan.tertial import Tertial

_NEAR = 4
_NO_LONGER = phrase_set(changes.NO_LONGER)


def _stands_apart(query: Query, marked: Marked) -> bool:
    """How it stood then is a set of its own, and nothing is compared; what has no report has not moved."""
    then = any(isinstance(each, Stood) and each.tertial for each in query.among)
    stood = [each for each in query.also if isinstance(each, Stood) and each.tertial]
    unreported = len(stood) > 1 and any(each.states == UNREPORTED for each in stood)
    return then or unreported or (bool(query.also) and moves.now_verb(marked) is not None)


def change_of(marked: Marked, query: Query) -> Change | None:
    """None where nothing is compared."""
    if _stands_apart(query, marked):
        return None
    if became := moves.turned_into(marked):
        return became
    times, direction = marked.times, _direction(marked)
    told, fresh = _tells_of_change(marked, query), _is_fresh(marked)
    compared = _compares_times(marked, told=told)
    hinted = fresh or direction is not Direction.ANY or _within_window(marked, query)
    came = moves.came_to_be(marked, query)
    if compares_names(marked, query) or not (
        told or compared or came or (hinted and not _ranks_units(marked, direction))
    ):
        return None
    if came and moves.from_to(marked) is None:
        return replace(came, each=_names_each(marked))
    newly = (
        compared
        or fresh
        or _compares_with_now(marked)
        or _grows(marked, query)
        or _is_new_since(marked)
        or times.window is not None
    )
    before, after = _moved(marked, query, newly=newly)
    start, end = times.window or (None, None)
    since = _since(marked, compared=compared)
    dates = Tag.MOVED_DATE in marked.tags
    every = times.window is not None and reports_came(marked.text)
    each = after is not None and _names_each(marked)
    return Change(since, start, end, before, after, direction, times.words, every, dates, _shift(marked), each=each)


def _names_each(marked: Marked) -> bool:
    """ "Har blivit försenade eller gula", not "har fått problem"."""
    return len({mark.states for mark in marked.of(Tag.STATES)}) > 1


def with_change(query: Query, marked: Marked) -> Query:
    """ "Vilka försenade har fått nytt datum?": how they stand tells of which, where it is their dates that changed;
    "de försenade med sina nya datum" only wants the dates.
    """
    change = change_of(marked, query)
    if change and (apart := _reported_in_one(query, change, marked)):
        return apart
    if change and change.dates and query.finish and _is_moved_to(marked):
        change = replace(change, to=query.finish)
    query = changed(query, change=change)
    if change is None or not change.dates or (query.states is None and not query.left_out):
        return query
    if any(marked.spoken(mark.start - 1) in cues.WHOSE for mark in marked.of(Tag.MOVED_DATE)):
        return changed(query, change=None)
    held = Stood(query.states, query.left_out)
    moved = replace(change, before=None, after=None)
    return changed(query, states=None, left_out=frozenset(), among=(*query.among, held), change=moved)


def _is_moved_to(marked: Marked) -> bool:
    """ "Flyttat fram till nästa år", not "sedan i våras"."""
    start = min((mark.start for mark in marked.of(Tag.MOVED_DATE)), default=len(marked.text))
    return any(place > start and marked.spoken(place - 1) in cues.TO_A_DAY for place in marked.times.used)


def _reported_in_one(query: Query, change: Change, marked: Marked) -> Query | None:
    """ "Rapporterade nu men inte i våras", "i våras men inte nu": where one of the times has no report, none moved."""
    over = change.before == REPORTED and _is_over(marked)
    new = change.after == REPORTED and _is_new_since(marked)
    if change.since is None or not (over or new):
        return None
    then, now = (REPORTED, UNREPORTED) if over else (UNREPORTED, REPORTED)
    tertial = None if query.tertial == change.since else query.tertial
    held = (*query.among, Stood(then, tertial=change.since))
    return changed(query, states=now, among=held, change=None, tertial=tertial)


def _shift(marked: Marked) -> Shift | None:
    shifts = {mark.value for mark in marked.of(Tag.MOVED_DATE) if isinstance(mark.value, Shift)}
    return shifts.pop() if len(shifts) == 1 else None


def _ranks_units(marked: Marked, direction: Direction) -> bool:
    """ "Vilken enhet är sämre än andra?": by how it is now."""
    return Tag.UNIT_NOUN in marked.tags and direction in (Direction.BETTER, Direction.WORSE)


def _tells_of_change(marked: Marked, query: Query) -> bool:
    """Whether the words tell that something changed, grew in number, or was otherwise before."""
    told = marked.tags & {Tag.CHANGE, Tag.UNCHANGED, Tag.MOVED_DATE} or {Tag.BETTER, Tag.WORSE} <= marked.tags
    turned = moves.from_to(marked) is not None or _asks_what_happened(marked)
    return bool(told) or _grows(marked, query) or turned or looks_back(marked)


def _asks_what_happened(marked: Marked) -> bool:
    """ "Vad hände mellan T1 och T2?"."""
    happened = any(marked.spoken(mark.end - 1) in cues.HAPPENED for mark in marked.of(Tag.HOW))
    return happened and len({*marked.times.tertials}) == 2


def _grows(marked: Marked, query: Query) -> bool:
    """ "Finns det fler försenade nu?", "hur har antalet försenade förändrats?"."""
    number = Tag.COUNT in marked.tags and Tag.CHANGE in marked.tags
    return query.states is not None and (number or bool(marked.tags & {Tag.GROWN, Tag.SHRUNK}))


def _compares_times(marked: Marked, *, told: bool) -> bool:
    times = marked.times
    between = Tag.BECAME in marked.tags and len(set(times.tertials)) > 1
    return times.since or between or (times.last_tertial and told)


def _since(marked: Marked, *, compared: bool) -> Tertial | None:
    tertials = set(marked.times.tertials)
    backwards = compared or len(tertials) > 1 or looks_back(marked)
    return min(tertials) if tertials and marked.times.window is None and backwards else None


def compares_names(marked: Marked, query: Query) -> bool:
    """ "Jämför IT och HR": with one another, not with another time."""
    several = len(query.units) > 1 or len(query.goals) > 1
    timed = marked.times.tertials or marked.times.window
    return several and not timed and all(says_compare(marked, mark) for mark in marked.of(Tag.CHANGE))


def _direction(marked: Marked) -> Direction:
    tags = marked.tags
    if Tag.UNCHANGED in tags or denies_change(marked):
        return Direction.NONE
    if Tag.BETTER in tags and Tag.WORSE not in tags:
        return Direction.BETTER
    if Tag.WORSE in tags and Tag.BETTER not in tags:
        return Direction.WORSE
    return Direction.ANY


def _within_window(marked: Marked, query: Query) -> bool:
    if marked.times.window is None or query.finish:
        return False
    if not query.said - {"ask", "time"} and marked.left and Tag.CHANGE not in marked.tags:
        return False
    return not query.states or bool(marked.tags & {Tag.REPORTING, Tag.MISSING, Tag.BECAME})


def looks_back(marked: Marked) -> bool:
    """Whether the one time named is compared with now."""
    moved = Tag.BETTER in marked.tags or Tag.WORSE in marked.tags
    return (
        (moved and moves.tells_how_it_was(marked))
        or _compares_with_now(marked)
        or _is_over(marked)
        or _is_new_since(marked)
        or _is_shifted_since(marked)
        or moves.was_then_is(marked) is not None
    )


def _compares_with_now(marked: Marked) -> bool:
    """ "Hur många var försenade i T1 jämfört med nu?"."""
    return any(says_compare(marked, mark) for mark in marked.marks) and len(marked.times.tertials) == 1


def _is_shifted_since(marked: Marked) -> bool:
    """ "Ett senare slutdatum än det som angavs i T1", "en bättre bedömning än i T1", "var fler försenade i T1?"."""
    was = any(marked.spoken(mark.start) in cues.WAS for mark in marked.of(Tag.GROWN, Tag.SHRUNK))
    than = was or any(each.folded in cues.THAN for each in marked.text)
    moved = marked.tags & {Tag.MOVED_DATE, Tag.BETTER, Tag.WORSE, Tag.GROWN, Tag.SHRUNK}
    dates = Tag.MOVED_DATE in marked.tags and len({*marked.times.tertials}) == 2  # "i T2 än de hade i T1"
    return than and bool(moved) and (len(marked.times.tertials) == 1 or dates)


def _is_over(marked: Marked) -> bool:
    """ "Försenade i april men inte nu"."""
    return _tells_no_longer(marked) or _is_denied_later(marked) or _is_denied_now(marked)


def _is_denied_now(marked: Marked) -> bool:
    """ "I våras men inte i den här omgången", "fick ett svar i våras men har inte fått något nu"."""
    if not marked.times.now or len(marked.times.tertials) != 1:
        return False
    placed = min(marked.times.placed)
    between = cues.IT_WAS | (cues.GOT_SOME if marked.of(Tag.REPORTING) else frozenset())
    for mark in marked.of(Tag.NOT, Tag.EXCEPT):
        place = mark.end
        while marked.spoken(place) in between:
            place += 1
        if mark.start > placed and place in marked.times.used and place not in marked.times.placed:
            return not any(at in marked.times.placed for at in range(place, place + _NEAR))
    return False


def _tells_no_longer(marked: Marked) -> bool:
    """ "Inte längre försenade", not "som vi inte längre ska göra", which is what it has become."""
    found = _NO_LONGER.find(marked.text)
    return found is not None and not any(mark.start <= found[0] < mark.end for mark in marked.of(Tag.STATES))


def _is_denied_later(marked: Marked) -> bool:
    """ "Gröna i T1 men är det inte i T2"."""
    tertials = sorted(marked.times.placed.items())
    rising = len(tertials) == 2 and tertials[0][1] < tertials[1][1] and len(marked.of(Tag.STATES)) == 1
    denied = marked.of(Tag.NOT, Tag.EXCEPT)
    return rising and any(tertials[0][0] < each.start < tertials[1][0] for each in denied)


def _is_fresh(marked: Marked) -> bool:
    """ "Nya förseningar", "nya på listan över försenade": what was not so before."""
    starts = {mark.start for mark in marked.of(Tag.STATES)}
    if starts and marked.text in moves.ARRIVED:
        return True
    fresh = [mark.end for mark in marked.marks if moves.FRESH.longest(marked.text, mark.start)]
    fresh += [place + 1 for place, each in enumerate(marked.text) if each.stem and moves.FRESH.longest([each], 0)]
    return any(_first_after(marked, end) in starts for end in fresh)


def _first_after(marked: Marked, place: int) -> int:
    """Over the words for a list."""
    while marked.spoken(place) in cues.OF_A_LIST:
        place += 1
    return place


def _is_new_since(marked: Marked) -> bool:
    """ "Röda nu men inte i T1"."""
    if not 0 < len(marked.times.tertials) < 3 or _is_denied_later(marked) or _is_denied_now(marked):
        return False
    ends = [mark.end for mark in marked.of(Tag.NOT, Tag.EXCEPT) if cues.BUT_NOW & _before(marked, mark.start)]
    ends += [mark.end for mark in marked.of(Tag.EXCEPT) if marked.spoken(mark.start) in cues.BUT]
    return any(0 <= place - end <= 2 for end in ends for place in marked.times.used)


def _before(marked: Marked, place: int) -> set[str]:
    """The word before, or those of "men var det inte"."""
    found = {marked.spoken(place - 1)}
    while marked.spoken(place - 1) in cues.IT_WAS:
        place -= 1
        found.add(marked.spoken(place - 1))
    return found


def _moved(marked: Marked, query: Query, *, newly: bool) -> tuple[States | None, States | None]:
    """The statuses it went between, each None where any will do."""
    if named := moves.from_to(marked) or moves.was_then_is(marked):
        return named
    if moved := moves.turned(marked, query, _direction(marked)):
        return moved
    if query.states and (_is_over(marked) or Tag.SHRUNK in marked.tags):
        return query.states, ANY - query.states - (query.left_out & marked.stated)  # "de som blivit klara räknas inte"
    return None, query.states if newly and query.states and query.states != UNREPORTED else None
