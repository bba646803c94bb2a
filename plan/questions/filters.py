"""From marked words to the filters of a query: statuses, kinds, units and goals, each wanted or left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from plan.model import Kind, Status
from plan.questions.finishing import is_soonest, with_finish
from plan.questions.goal_naming import Names
from plan.questions.lexicon import Tag, phrase_set
from plan.questions.marked import Mark, Marked, Mention
from plan.questions.query import Query, States
from plan.questions.times import Calendar
from plan.questions.vocabulary import asking, states

_CLAUSE_ENDS = {"men", ";", ".", "fast", "samt"}
_JOINTS = {"och", "eller", "samt", ",", "or", "and", "varken", "heller"}
_REACH = 5
_VERBS = {"har", "hinner", "klarar", "hade", "hann", "lyckas", "kan", "ska"}
"""Before "inte", the subject may stand after it: "vad hinner inte IT klart?"."""
_STARTED: States = frozenset({Status.ON_TRACK, Status.AT_RISK, Status.DELAYED})
_DONE: States = frozenset({Status.DONE})
_WILL_BE = phrase_set("blir | bli | ska vara | är klara | vara klara | är klart", exact=True)


def negated_marks(marked: Marked, names: Names) -> set[int]:
    """The start of every mark, unit or goal that a "inte" or "utom" takes away."""
    filters = _filter_places(marked, names)
    found: set[int] = set()
    for mark in marked.marks:
        if mark.tag is Tag.NOT and not _says_no_longer(marked, mark):
            found |= _taken_by_not(marked, mark, filters)
        elif mark.tag is Tag.ANY and marked.folded(mark.start) == "ingen":
            found |= {place for place in range(mark.end, mark.end + 2) if filters.get(place) is Tag.REPORTING}
        elif mark.tag is Tag.EXCEPT:
            found |= {place for place in filters if place >= mark.end and not _left_behind(marked, mark.end, place)}
    return found


_NO_LONGER = phrase_set(asking.NO_LONGER)


def _says_no_longer(marked: Marked, no: Mark) -> bool:
    """ "Inte längre försenade": were so before."""
    return _NO_LONGER.longest(marked.text, no.start) is not None


_FILTER_TAGS = {
    Tag.STATES, Tag.NOT_FINISHED, Tag.REPORTING, Tag.MISSING, Tag.KIND, Tag.GOAL_KIND, Tag.COLLABORATION,
    Tag.EVERY_DEPARTMENT, Tag.UNCHANGED, Tag.CHANGE, Tag.PROTECTED, Tag.ONLY_KIND, Tag.OWNER, Tag.BELONG,
}  # fmt: skip


def _filter_places(marked: Marked, names: Names) -> dict[int, Tag | None]:
    found: dict[int, Tag | None] = {mark.start: mark.tag for mark in marked.marks if mark.tag in _FILTER_TAGS}
    found |= {unit.start: None for unit in (*names.units, *marked.partners)}
    found |= dict.fromkeys(names.goal_places, None)
    return dict(sorted(found.items()))


def _taken_by_not(marked: Marked, no: Mark, filters: dict[int, Tag | None]) -> set[int]:
    after = [place for place in filters if no.end <= place < no.end + _REACH and not _broken(marked, no.end, place)]
    if not after:
        return _just_before(no, filters)
    if marked.folded(no.start - 1) in _VERBS and (said := [place for place in after if filters[place] is not None]):
        after = said
    first = after[0]
    if filters[first] in (Tag.OWNER, Tag.BELONG, Tag.COLLABORATION):
        named = [place for place, tag in filters.items() if tag is None or tag in (Tag.GOAL_KIND, Tag.EVERY_DEPARTMENT)]
        return {min(named, key=lambda place: (place < first, abs(place - first)))} if named else {first}
    taken = {first}
    for place in after[1:]:
        if filters[place] is filters[first] and _joined(marked, max(taken), place):
            taken.add(place)
    return taken


def _just_before(no: Mark, filters: dict[int, Tag | None]) -> set[int]:
    """ "Vad är klart inte?", "har svarat inte"."""
    near = [
        place
        for place, tag in filters.items()
        if no.start - 2 <= place < no.start and tag in (Tag.STATES, Tag.REPORTING)
    ]
    return set(near[-1:])


def _broken(marked: Marked, start: int, end: int) -> bool:
    return any(marked.folded(place) in _CLAUSE_ENDS for place in range(start, end))


def _left_behind(marked: Marked, start: int, end: int) -> bool:
    """Whether "utom …" has ended: "alla utom projekten som är försenade"."""
    return _broken(marked, start, end) or any(
        marked.folded(place) in {"ar", "som", "har", "is", "are"} for place in range(start, end)
    )


def _joined(marked: Marked, start: int, end: int) -> bool:
    between = {marked.folded(place) for place in range(start + 1, end)}
    return bool(between & _JOINTS) and not between & _CLAUSE_ENDS


def filtered(query: Query, marked: Marked, names: Names, calendar: Calendar) -> Query:
    negated = negated_marks(marked, names)
    query = _with_states(query, marked, negated)
    query = _with_units_left(_with_whether_all(query, marked), marked)
    query = _with_kinds(query, marked, negated)
    query = _with_places(query, marked, names, negated)
    query = _with_odds(query, marked, negated)
    return with_finish(query, marked, negated, calendar)


# Statuses


def _with_states(query: Query, marked: Marked, negated: set[int]) -> Query:
    wanted: set[Status | None] = set()
    left_out: set[Status | None] = set()
    excepted = any(mark.tag is Tag.EXCEPT for mark in marked.marks)
    for mark in marked.marks:
        for meant, out in _states_of(marked, mark, mark.start in negated, excepted):
            (left_out if out else wanted).update(meant)
    if not wanted and not left_out:
        wanted |= _rate(marked)
    if _asks_whether_all_answered(marked, wanted):
        wanted = {None}
    if Tag.WHEN in marked.tags and Status.DONE in wanted and marked.text in _WILL_BE:
        wanted -= {Status.DONE}
    if Tag.NOT_FINISHED in marked.tags and not wanted and not left_out:
        left_out |= states.FINISHED
    if not wanted and not left_out:
        return query
    chosen: States | None = _narrowed(frozenset(wanted), marked) if wanted else None
    return replace(query, states=chosen, left_out=frozenset(left_out), said=query.said | {"states"})


def _is_single(mark: Mark) -> bool:
    return mark.end - mark.start == 1


def _rate(marked: Marked) -> set[Status | None]:
    """What "svarsfrekvens" and "färdiggrad" are the share of."""
    found = {str(mark.value) for mark in marked.of(Tag.SHARE)}
    return set(states.REPORTED) if "reported" in found else {Status.DONE} if "done" in found else set()


def _asks_whether_all_answered(marked: Marked, wanted: set[Status | None]) -> bool:
    """ "Har alla svarat?" is answered by those who have not."""
    everybody = any(marked.folded(mark.start) in {"alla", "samtliga", "everyone", "all"} for mark in marked.marks)
    whether = marked.folded(0) in {"har", "ar", "have"} and not marked.tags & {Tag.ITEM_NOUN, Tag.KIND, Tag.ANY}
    named = marked.tags & {Tag.WHICH, Tag.WHO, Tag.COUNT, Tag.SHARE} or marked.times.window
    return (everybody or whether) and wanted == states.REPORTED and not named


def _with_units_left(query: Query, marked: Marked) -> Query:
    """ "Hur många enheter återstår?": those that have not answered, where nothing else is counted."""
    left = {marked.folded(mark.start) for mark in marked.of(Tag.NOT_FINISHED) if _is_single(mark)}
    counted = marked.tags & {Tag.ITEM_NOUN, Tag.KIND, Tag.MOST, Tag.LEAST, Tag.STATES}
    if not left & {"aterstar", "kvar", "aterstaende"} or Tag.UNIT_NOUN not in marked.tags or counted:
        return query
    return replace(query, states=frozenset({None}), left_out=frozenset())


def _with_whether_all(query: Query, marked: Marked) -> Query:
    """ "Är allt klart hos HR?" is answered by what is not."""
    everything = any(
        each.folded in {"allt", "alla", "samtliga", "allting", "everything", "all"} for each in marked.text
    )
    whether = marked.folded(0) in {"ar", "is", "are", "har", "blev"} and not marked.times.finishing
    if not (everything and whether) or Tag.REPORTING in marked.tags:
        return query
    if query.states == _STARTED:
        return replace(query, states=frozenset({Status.NOT_STARTED}))
    if query.states != _DONE:
        return query
    return replace(query, states=None, left_out=states.FINISHED, whether_all=True)


def _narrowed(wanted: States, marked: Marked) -> States:
    """ "pågår utan avvikelse": the narrower of two words for the same is meant."""
    meant = [mark.value for mark in marked.of(Tag.STATES) if isinstance(mark.value, frozenset)]
    wide = [each for each in meant if any(other < each for other in meant)]
    return (
        wanted - frozenset().union(*wide) | frozenset().union(*(each for each in meant if each not in wide))
        if wide
        else wanted
    )


def _states_of(marked: Marked, mark: Mark, negated: bool, excepted: bool) -> list[tuple[States, bool]]:
    if mark.tag is Tag.STATES and isinstance(mark.value, frozenset) and not _is_adverb(marked, mark):
        if negated and _is_timely(marked, mark):
            return [(frozenset({Status.DELAYED}), False)]
        return [_negation(mark.value, excepted) if negated else (mark.value, False)]
    if mark.tag is Tag.MISSING and not _lacks(marked, mark):
        return [(states.REPORTED, False)] if negated else [(frozenset({None}), False)]
    if mark.tag is Tag.REPORTING:
        return _reporting(marked, mark, negated)
    return []


_TIMELY = phrase_set(states.TIMELY)


def _is_timely(marked: Marked, mark: Mark) -> bool:
    """ "Hinns inte med i tid": what is not in time is late."""
    return mark.value == {Status.ON_TRACK} and marked.text[mark.start : mark.end] in _TIMELY


def _negation(meant: States, excepted: bool) -> tuple[States, bool]:
    """ "Inte klara" leaves out what is dropped too; "inte gröna" is whatever else; "inte rapporterade" is its own."""
    if meant == {Status.DONE} and not excepted:
        return states.FINISHED, True
    if meant == {None}:
        return states.REPORTED, False
    if meant == {Status.ON_TRACK, Status.AT_RISK, Status.DELAYED}:
        return frozenset({Status.NOT_STARTED}), False
    return meant, True


def _reporting(marked: Marked, mark: Mark, negated: bool) -> list[tuple[States, bool]]:
    stated = [other for other in marked.of(Tag.STATES) if other is not mark]
    if not stated:
        return [(frozenset({None}), False)] if negated else [(states.REPORTED, False)]
    if negated and any(isinstance(other.value, frozenset) and other.start > mark.end for other in stated):
        return []
    return [(frozenset({None}), False)] if negated else []


def _is_adverb(marked: Marked, mark: Mark) -> bool:
    """ "klart försenad": clearly, not finished."""
    if marked.folded(mark.start) not in {"klart", "tydligt"}:
        return False
    return any(other.tag is Tag.STATES and other.start == mark.end for other in marked.marks)


# Kinds


def _with_kinds(query: Query, marked: Marked, negated: set[int]) -> Query:
    wanted = {mark.value for mark in marked.of(Tag.KIND, Tag.ONLY_KIND) if mark.start not in negated}
    left_out = {mark.value for mark in marked.of(Tag.KIND, Tag.ONLY_KIND) if mark.start in negated}
    kinds = frozenset(each for each in wanted if isinstance(each, Kind))
    kinds_out = frozenset(each for each in left_out if isinstance(each, Kind))
    if kinds and _with_activities(marked):
        kinds = frozenset() if Kind.PROJECT in kinds else kinds | {Kind.ACTIVITY}
    said = query.said | ({"kinds"} if kinds or kinds_out or Tag.NO_KIND in marked.tags else set())
    return replace(query, kinds=kinds, kinds_out=kinds_out, no_kind=Tag.NO_KIND in marked.tags, said=said)


def _with_activities(marked: Marked) -> bool:
    """ "projekt och aktiviteter": beside another kind, "aktiviteter" is a kind too."""
    items = [mark for mark in marked.of(Tag.ITEM_NOUN) if marked.text[mark.start].stem == "aktivitet"]
    kinds = marked.of(Tag.KIND)
    return any(
        _joined(marked, min(a.start, b.start), max(a.start, b.start)) and abs(a.start - b.start) <= 3
        for a in items
        for b in kinds
    )


# Units, goals, collaboration


def _with_places(query: Query, marked: Marked, names: Names, negated: set[int]) -> Query:
    units = _spread(unit for unit in names.units if unit.start not in negated)
    units_out = _spread(unit for unit in names.units if unit.start in negated)
    goals_negated = bool(set(names.goal_places) & negated)
    query = replace(
        query,
        units=units,
        units_out=units_out,
        all_units=_names_both(marked, names),
        subunits=Tag.OWN_UNIT_ONLY not in marked.tags and not marked.own,
        goals=() if goals_negated else tuple(dict.fromkeys(names.goals)),
        goals_out=tuple(dict.fromkeys(names.goals)) if goals_negated else (),
        activities=tuple(names.activities),
        topic=names.topic,
    )
    said = {
        name
        for name, value in (("units", units or units_out), ("goals", names.goals), ("activities", names.activities))
        if value
    }
    return _with_partners(replace(query, said=query.said | said), marked, negated)


def _names_both(marked: Marked, names: Names) -> bool:
    """ "Aktiviteter som både IT och Medborgarservice har": those that they share."""
    first, *others = sorted(unit.start for unit in names.units) or [0]
    return len(others) == 1 and marked.folded(first - 1) == "bade" and marked.folded(first - 2) in _SHARING


_SHARING = {"har", "som", "av", "delar", "ager"}


def _spread(mentions: Iterable[Mention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for mention in mentions for name in mention.names))


def _with_partners(query: Query, marked: Marked, negated: set[int]) -> Query:
    found: list[str] = []
    every = marked.of(Tag.EVERY_DEPARTMENT)
    if every:
        found.append("Alla förvaltningar")
    cued = Tag.COLLABORATION in marked.tags
    for mention in marked.partners:
        if cued or marked.folded(mention.start) not in {"ksf", "kommunstyrelsens"}:
            found += mention.names
    if not found:
        return query
    places = {mark.start for mark in every} | {mention.start for mention in marked.partners}
    said = query.said | {"collaboration"}
    return replace(
        query, collaboration=tuple(dict.fromkeys(found)), collaboration_out=bool(places & negated), said=said
    )


# Odds and ends


def _with_odds(query: Query, marked: Marked, negated: set[int]) -> Query:
    tags = marked.tags
    protected = None
    for mark in marked.marks:
        if mark.tag is Tag.PROTECTED:
            protected = mark.start not in negated
    commented = False if Tag.NO_COMMENT in tags else True if Tag.HAS_COMMENT in tags else None
    never = any(marked.folded(mark.start) in {"aldrig", "never"} for mark in marked.marks)
    in_a_row = marked.times.in_a_row
    if in_a_row == 1 and Tag.IN_A_ROW in tags:
        in_a_row = 2
    said = query.said | ({"odds"} if protected is not None or commented is not None or Tag.SHARED in tags else set())
    return replace(
        query,
        protected=protected,
        commented=commented,
        shared=Tag.SHARED in tags,
        without=_without(marked),
        soonest=is_soonest(marked),
        never=never,
        in_a_row=in_a_row,
        said=said,
    )


def _without(marked: Marked) -> bool:
    """ "Vilka enheter har inga försenade aktiviteter?"."""
    nouns = {mark.tag for mark in marked.marks} & {Tag.UNIT_NOUN, Tag.GOAL_NOUN}
    filters = {mark.start for mark in marked.of(Tag.STATES, Tag.KIND)}
    none = [mark.end for mark in marked.of(Tag.ANY) if marked.folded(mark.start) in {"inga", "ingen", "inget"}]
    none += [mark.end for mark in marked.marks if _lacks(marked, mark)]
    return bool(nouns) and any(end in filters for end in none)


def _lacks(marked: Marked, mark: Mark) -> bool:
    """ "Saknar försenade aktiviteter": has none of them."""
    stated = {other.start for other in marked.of(Tag.STATES)}
    return mark.tag is Tag.MISSING and marked.folded(mark.start) == "saknar" and mark.end in stated
