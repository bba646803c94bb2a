"""What a question wants: which kind of answer, which side of it, compared with what, and what must be refused."""

from __future__ import annotations

from plan.model import Status
from plan.questions.goal_naming import Names
from plan.questions.lexicon import Tag, phrase_set
from plan.questions.marked import Marked
from plan.questions.query import About, Ask, Aspect, Change, Direction, Per, Query, States
from plan.questions.vocabulary import asking
from plan.questions.vocabulary.states import ANY, REPORTED


def wants_several(marked: Marked) -> bool:
    """ "Vilka …", "hur många …", "alla …": not one named activity."""
    tags = marked.tags
    if tags & {Tag.COUNT, Tag.SHARE}:
        return True
    plural = {"vilka", "alla", "samtliga", "which", "all", "allt", "nagra", "lista", "list"}
    if any(marked.folded(mark.start) in plural for mark in marked.marks if mark.tag in (Tag.WHICH, Tag.WHAT, Tag.ANY)):
        return Tag.WHO not in tags and not _asks_of_one(tags) and not _asks_for_its_place(marked)
    items = [mark for mark in marked.marks if mark.tag in (Tag.ITEM_NOUN, Tag.KIND)]
    many = ("er", "erna", "jekt", "jekten", "grejer", "saker", "ies", "cts")
    return any(marked.folded(mark.start).endswith(many) for mark in items) and bool(
        tags & {Tag.ANY, Tag.SHOW, Tag.WHAT}
    )


def _asks_for_its_place(marked: Marked) -> bool:
    """ "Vilka enheter jobbar med …", "vilka mål hör … till": of one activity."""
    places = {mark.start for mark in marked.marks if mark.tag in (Tag.UNIT_NOUN, Tag.GOAL_NOUN)}
    return any(mark.tag is Tag.WHICH and mark.end in places for mark in marked.marks)


def _asks_of_one(tags: set[Tag]) -> bool:
    return bool(tags & {Tag.GOAL_OF, Tag.KIND_OF, Tag.PARTNER_OF})


def aspect_of(marked: Marked) -> Aspect:
    tags = marked.tags
    for tag, aspect in (
        (Tag.HISTORY, Aspect.HISTORY),
        (Tag.GOAL_OF, Aspect.GOAL),
        (Tag.KIND_OF, Aspect.KIND),
        (Tag.PARTNER_OF, Aspect.PARTNER),
        (Tag.WHY, Aspect.COMMENT),
        (Tag.COMMENT, Aspect.COMMENT),
        (Tag.WHEN, Aspect.FINISH),
        (Tag.WHO, Aspect.OWNER),
        (Tag.OWNER, Aspect.OWNER),
        (Tag.UNIT_NOUN, Aspect.OWNER),
        (Tag.COLLABORATION, Aspect.PARTNER),
    ):
        if tag in tags:
            return aspect
    return Aspect.STATUS


# Change


def change_of(marked: Marked, query: Query) -> Change | None:
    """None where nothing is compared."""
    tags, times = marked.tags, marked.times
    direction = _direction(tags)
    moved = _moved_between(marked) or _was_then(marked)
    either = {Tag.BETTER, Tag.WORSE} <= tags
    grown = query.states is not None and bool(tags & {Tag.GROWN, Tag.SHRUNK})
    told = bool(tags & {Tag.CHANGE, Tag.UNCHANGED, Tag.MOVED_DATE})
    asked = grown or either or told or moved is not None or looks_back(marked)
    between = Tag.BECAME in tags and len(set(times.tertials)) > 1
    compared = times.since or between or (times.last_tertial and asked)
    if compares_names(marked, query):
        return None
    fresh = _is_fresh(marked)
    if not (asked or compared or fresh or direction is not Direction.ANY or _within_window(marked, query)):
        return None
    if direction in (Direction.BETTER, Direction.WORSE) and not (asked or compared or _tells_of_change(marked)):
        return None
    moved = moved or _was_and_is(marked)
    if (_is_over(marked) or Tag.SHRUNK in tags) and query.states and not moved:
        moved = (query.states, ANY - query.states)
    before, after = moved or (
        None,
        _became(query, compared or fresh or grown or _is_new_since(marked) or times.window is not None),
    )
    start, end = times.window or (None, None)
    several = len(set(times.tertials)) > 1
    backwards = compared or several or looks_back(marked)
    since = min(times.tertials) if times.tertials and start is None and backwards else None
    return Change(since, start, end, before, after, direction, times.words, dates=Tag.MOVED_DATE in tags)


def _tells_of_change(marked: Marked) -> bool:
    return Tag.UNIT_NOUN not in marked.tags


def compares_names(marked: Marked, query: Query) -> bool:
    """ "Jämför IT och HR": with one another, not with another time."""
    words = [marked.folded(mark.start) for mark in marked.marks if mark.tag is Tag.CHANGE]
    several = len(query.units) > 1 or len(query.goals) > 1
    times = marked.times
    return (
        several
        and not (times.tertials or times.window)
        and all(each.startswith(("jamfor", "compar")) for each in words)
    )


def _is_fresh(marked: Marked) -> bool:
    """ "nya förseningar", "nya på listan över försenade": what was not so before."""
    starts = {mark.start for mark in marked.marks if mark.tag is Tag.STATES}
    fresh = [mark.end for mark in marked.marks if marked.folded(mark.start) in {"nya", "ny", "new"}]
    return any(_first_after(marked, end) in starts for end in fresh)


def _first_after(marked: Marked, place: int) -> int:
    """Over the words for a list."""
    while marked.folded(place) in {"pa", "listan", "over", "bland", "de", "som", "ar", "i"}:
        place += 1
    return place


_OVER = phrase_set(asking.NO_LONGER)


def _is_over(marked: Marked) -> bool:
    """ "försenade i april men inte nu"."""
    return marked.text in _OVER


def looks_back(marked: Marked) -> bool:
    compares = any(marked.folded(mark.start).startswith(("jamfor", "compar")) for mark in marked.marks)
    with_now = compares and len(marked.times.tertials) == 1
    return with_now or _is_over(marked) or _is_new_since(marked) or _was_and_is(marked) is not None


def _is_new_since(marked: Marked) -> bool:
    """ "röda nu men inte i T1"."""
    if not 0 < len(marked.times.tertials) < 3:
        return False
    places = sorted(marked.times.used)
    ends = [
        mark.end
        for mark in marked.marks
        if mark.tag in (Tag.NOT, Tag.EXCEPT) and {"men", "nu"} & _before(marked, mark.start)
    ]
    ends += [mark.end for mark in marked.marks if mark.tag is Tag.EXCEPT and marked.folded(mark.start) == "men"]
    return any(0 <= place - end <= 2 for end in ends for place in places)


def _before(marked: Marked, place: int) -> set[str]:
    """The word before, or those of "men var det inte"."""
    found = {marked.folded(place - 1)}
    while marked.folded(place - 1) in {"det", "var", "ar"}:
        place -= 1
        found.add(marked.folded(place - 1))
    return found


def _was_and_is(marked: Marked) -> tuple[States, States] | None:
    """ "gula i T1 och är röda nu": what it was, and what it is."""
    stated = [mark for mark in marked.marks if mark.tag is Tag.STATES and isinstance(mark.value, frozenset)]
    if len(stated) != 2 or len(marked.times.tertials) != 1:
        return None
    first, second = stated
    between = {marked.folded(place) for place in range(first.end, second.start)}
    time = any(first.end <= place < second.start for place in marked.times.used)
    if not time or not between & {"ar", "blivit", "blev", "is"} or not isinstance(first.value, frozenset):
        return None
    return (first.value, second.value) if isinstance(second.value, frozenset) else None


def _within_window(marked: Marked, query: Query) -> bool:
    if marked.times.window is None or query.finish:
        return False
    if not query.said - {"ask", "time"} and marked.left and Tag.CHANGE not in marked.tags:
        return False
    return not query.states or bool(marked.tags & {Tag.REPORTING, Tag.MISSING, Tag.BECAME})


def _direction(tags: set[Tag]) -> Direction:
    if Tag.UNCHANGED in tags:
        return Direction.NONE
    if Tag.BETTER in tags and Tag.WORSE not in tags:
        return Direction.BETTER
    if Tag.WORSE in tags and Tag.BETTER not in tags:
        return Direction.WORSE
    return Direction.ANY


def _moved_between(marked: Marked) -> tuple[States, States] | None:
    """ "från grönt till rött"."""
    found: dict[str, States] = {}
    for mark in marked.marks:
        if mark.tag is Tag.STATES and isinstance(mark.value, frozenset):
            before = marked.folded(mark.start - 1)
            if before in {"att", "vara"}:
                before = marked.folded(mark.start - 2)
            if before in {"fran", "from"}:
                found["from"] = mark.value
            elif before in {"till", "to"}:
                found["to"] = mark.value
                found.update(_before_arrow(marked, mark.start - 1))
    return (found["from"], found["to"]) if len(found) == 2 else None


def _was_then(marked: Marked) -> tuple[States, States] | None:
    """ "Som var pausade men är nu klara": what it was, and what it is, without a time."""
    stated = [mark for mark in marked.marks if mark.tag is Tag.STATES and isinstance(mark.value, frozenset)]
    if len(stated) != 2 or marked.times.tertials:
        return None
    first, second = stated
    between = {marked.folded(place) for place in range(first.end, second.start)}
    was = first.start > 1 and marked.folded(first.start - 1) in {"var", "varit", "was"}
    told = between & _BECOMES or marked.folded(first.start - 2) == "som"
    if not (was and told and isinstance(first.value, frozenset) and isinstance(second.value, frozenset)):
        return None
    return first.value, second.value


_BECOMES = {"nu", "ar", "blivit", "blev", "kommit", "har", "now", "is"}


def _before_arrow(marked: Marked, place: int) -> list[tuple[str, States]]:
    """ "grönt till rött": the status that stands right before the word."""
    return [("from", mark.value) for mark in marked.marks if mark.end == place and isinstance(mark.value, frozenset)]


def _became(query: Query, compared: bool) -> States | None:
    return query.states if compared and query.states and query.states != {None} else None


# The kind of answer


def _is_a_cry(marked: Marked) -> bool:
    """ "Klart!" is a reply; "Klart?" asks."""
    said = [each.folded for each in marked.text]
    return said[:1] in (["klart"], ["fardig"], ["klar"]) and all(each in {"!", "."} for each in said[1:])


def decided(query: Query, marked: Marked, names: Names) -> Ask:
    for rule in (_certain, _of_names, _of_numbers, _of_wording):
        ask = rule(query, marked, names)
        if ask is not None:
            return ask
    return Ask.UNKNOWN


def _certain(query: Query, marked: Marked, names: Names) -> Ask | None:
    named = query.goals or query.activities or query.readings
    if _is_a_cry(marked) or (marked.text in phrase_set(asking.MEANING) and not named):
        return Ask.UNKNOWN
    if query.refused:
        return Ask.REFUSE
    if query.about is About.REMINDERS:
        return Ask.COUNT
    if query.about is About.ROUND:
        return Ask.OVERVIEW
    if query.readings and not (query.activities and names.exact):
        return Ask.CLARIFY
    if names.blocking:
        return Ask.UNKNOWN
    if query.about is About.SURVEYS:
        return Ask.COUNT if Tag.COUNT in marked.tags else Ask.LIST
    return None


def _of_names(query: Query, marked: Marked, names: Names) -> Ask | None:
    if query.activities and not query.topic:
        return Ask.DETAIL if len(query.activities) == 1 else Ask.OVERVIEW
    return Ask.OVERVIEW if marked.tags & {Tag.EXPORT, Tag.DRAFT} and not names.unread else None


def _of_numbers(query: Query, marked: Marked, _: Names) -> Ask | None:
    tags = marked.tags
    if Tag.SHARE in tags or _asks_how_each_reports(query, tags):
        ranked = query.most is not None and Tag.UNIT_NOUN in tags
        return Ask.UNITS if ranked else Ask.SHARE
    if query.change and query.states and tags & {Tag.GROWN, Tag.SHRUNK}:
        return Ask.CHANGE
    if Tag.COUNT in tags and not _ranks_places(query, tags):
        return Ask.COUNT
    if query.most and marked.folded(0) == "var":
        return Ask.UNITS
    placed = query.about in (About.UNITS, About.GOALS) or tags & {Tag.WHO, Tag.UNIT_NOUN} or _asks_which_have(marked)
    if query.most is not None and placed:
        return Ask.OVERVIEW if query.about is About.GOALS else Ask.UNITS
    if query.change:
        return Ask.CHANGE
    return Ask.OVERVIEW if query.per and query.about is About.ACTIVITIES else None


def _asks_how_each_reports(query: Query, tags: set[Tag]) -> bool:
    """ "Hur har varje enhet rapporterat?"."""
    return Per.UNIT in query.per and query.states == REPORTED and not tags & {Tag.COUNT, Tag.WHICH, Tag.DISTRIBUTION}


def _asks_which_have(marked: Marked) -> bool:
    """ "Vilka har flest försenade?": those that have activities, not the activities."""
    ranked = {mark.start for mark in marked.marks if mark.tag in (Tag.MOST, Tag.LEAST)}
    which = [mark.end for mark in marked.marks if mark.tag is Tag.WHICH]
    return any(marked.folded(end) in {"har", "hade"} and end + 1 in ranked for end in which)


def _ranks_places(query: Query, tags: set[Tag]) -> bool:
    """ "Vilken enhet har störst antal försenade?": the unit, not the number."""
    return query.most is not None and query.about in (About.UNITS, About.GOALS) and Tag.WHICH in tags


def _of_wording(query: Query, marked: Marked, names: Names) -> Ask | None:
    tags = marked.tags
    filters = query.said - {"ask"}
    if _asks_for_units(query, marked):
        return Ask.UNITS
    if query.about is About.GOALS and not query.states:
        return Ask.LIST
    if query.about is About.UNITS and Tag.HOW not in tags:
        return Ask.UNITS
    if not filters or (filters == {"time"} and names.unread):
        return _of_nothing(marked, names)
    return _of_filters(query, tags)


def _of_filters(query: Query, tags: set[Tag]) -> Ask:
    if query.said & {"states", "finish", "odds"} or query.in_a_row > 1:
        return Ask.LIST
    if Tag.HOW in tags:
        return Ask.OVERVIEW
    if "collaboration" in query.said:
        return Ask.LIST
    several = query.said & {"kinds"} or query.topic or Tag.ITEM_NOUN in tags or Tag.ANY in tags
    if Tag.WHICH in tags or (several and Tag.OWNER not in tags):
        return Ask.LIST
    return Ask.OVERVIEW


_SAYS_NOTHING = {
    Tag.GREETING, Tag.HELP, Tag.NOT, Tag.AGAIN, Tag.WHAT, Tag.ANY, Tag.ONLY, Tag.MINE, Tag.WHICH, Tag.WHO,
    Tag.BECAME, Tag.SHOW, Tag.OWNER,
}  # fmt: skip


def _of_nothing(marked: Marked, names: Names) -> Ask:
    """No filter at all: the whole plan, or nothing that could be read."""
    tags = marked.tags
    if names.unread or (not tags - _SAYS_NOTHING and not _shows_all(marked)):
        return Ask.UNKNOWN
    if Tag.HOW in tags and Tag.HELP not in tags:
        return Ask.OVERVIEW
    if Tag.ITEM_NOUN in tags or _shows_all(marked):
        return Ask.LIST
    return Ask.UNKNOWN


def _shows_all(marked: Marked) -> bool:
    """ "Lista allt"."""
    everything = any(marked.folded(mark.start) in {"allt", "alla", "all"} for mark in marked.marks)
    return everything and bool(marked.tags & {Tag.SHOW, Tag.WHICH}) and not marked.left


def _asks_for_units(query: Query, marked: Marked) -> bool:
    tags = marked.tags
    if query.about is About.UNITS and tags & {Tag.WHICH, Tag.WHAT, Tag.SHOW, Tag.ANY}:
        return True
    if Tag.WHO in tags and query.said - {"ask", "time"}:
        return True
    agents = query.states in (frozenset({None}), frozenset(Status)) and tags & {Tag.REPORTING, Tag.MISSING}
    items = tags & {Tag.ITEM_NOUN, Tag.KIND, Tag.SHOW}
    things = any(marked.folded(mark.start) in {"vad", "what", "allt"} for mark in marked.marks if mark.tag is Tag.WHAT)
    return bool(agents and not items and not things)
