"""Clauses that each say something of the same activities: "gula projekt som var gröna i T1 och saknar datum".

One set cannot say it where a clause has a time, a change or a negation of its own. Each is then read by itself, and
what is asked for is what all of them hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from plan.questions.marks.marked_text import Marked
from plan.questions.query import About, AnswerKind, Query
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import clauses as vocabulary
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.words import Word, words
from plan.questions.those import Commented, Deviation, Every, Finish, Late, Repeated, Stood, Those, ToDecide
from plan.questions.times.timed_text import YEAR
from plan.tertial import Tertial

_WHETHER = cues.WHETHER | cues.IS_TRUE
_ALL = cues.EVERYTHING | cues.EVERYBODY
_ANY = tuple(words("vilka aktiviteter som"))
_ASKED = {AnswerKind.LIST, AnswerKind.COUNT, AnswerKind.UNITS, AnswerKind.CHANGE, AnswerKind.OVERVIEW}
_READ = {AnswerKind.LIST, AnswerKind.CHANGE, AnswerKind.OVERVIEW}
_NOUNS = (Tag.ITEM_NOUN, Tag.KIND)


@dataclass(frozen=True, slots=True)
class Parted:
    """`head`: what is asked, with the first that is said of it; `others`: the other clauses. `shared`: the tertial that
    one of these tells for the head too.
    """

    head: tuple[Word, ...]
    others: tuple[Query, ...]
    shared: Tertial | None


@dataclass(frozen=True, slots=True)
class _Clause:
    """What is said, as it is read by itself. `past`: it tells how something was; `timed`: it has a time of its own."""

    query: Query
    past: bool
    timed: bool


Read = Callable[[tuple[Word, ...]], tuple[Query, Marked] | None]
"""A question by itself; None where a word of it is not accounted for."""


def parted(whole: Query, marked: Marked, read: Read) -> Parted | None:
    """None where it is one clause, or where one set says the same."""
    cuts = list(_cuts(marked)) if _may_be_parted(whole, marked) else []
    begun = read(marked.text[: cuts[0].start]) if cuts else None
    if begun is not None and not begun[0].told - {"ask"}:
        cuts = cuts[1:]
        begun = read(marked.text[: cuts[0].start]) if cuts else None
    if begun is None:
        return None
    stops = [*(each.start for each in cuts[1:]), len(marked.text)]
    head, *others = (
        marked.text[: cuts[0].start],
        *(marked.text[cut.stop : end] for cut, end in zip(cuts, stops, strict=True)),
    )
    if any(map(_points, others)):
        return None
    found = [_clause(head, begun), *(_clause(text, read((*_ANY, *text))) for text in others)]
    clauses = _with_shared_times([each for each in found if each is not None])
    if len(clauses) < len(found) or any(each.past and not each.timed and not each.query.tertial for each in clauses):
        return None
    first, *rest = (each.query for each in clauses)
    if first.ask not in _ASKED or not all(map(_is_a_clause, rest)):
        return None
    turned = whole.change is not None and None not in (whole.change.before, whole.change.after)
    turned = turned and clauses[0].past and not rest[1:]
    if turned or (_is_bare(head) and _is_of_its_status(whole, first)) or _says_the_same(whole, [first, *rest]):
        return None
    return Parted(head, tuple(rest), None if clauses[0].timed else first.tertial)


def _points(text: tuple[Word, ...]) -> bool:
    """ "Har nu ett som ligger 2026", "var det även i T1": of what stands before it; not "ett slutdatum", "den 31"."""
    after = [*(each.folded for each in text[1:]), ""]
    alone = vocabulary.NO_NOUN | {""}
    return any(
        each.folded in vocabulary.IT
        or (each.folded in vocabulary.POINTING and (follows in alone or not follows.isalnum() or _is_year(follows)))
        for each, follows in zip(text, after, strict=True)
    )


def _is_year(word: str) -> bool:
    return YEAR.fullmatch(word) is not None


def _clause(text: tuple[Word, ...], found: tuple[Query, Marked] | None) -> _Clause | None:
    if found is None:
        return None
    query, marked = found
    past = any(each.folded in vocabulary.PAST for each in text)
    return _Clause(query, past, "time" in query.said or marked.times.now)


def _cuts(marked: Marked) -> Iterator[range]:
    """The words between two clauses: "och som", "men", the "som" after what is told by an adjective; none before a
    main verb.
    """
    text = marked.text
    inside = {place for mark in marked.marks for place in range(mark.start + 1, mark.end)}
    noun = min((mark.end for mark in marked.of(*_NOUNS)), default=0)
    place = 1
    while place < len(text):
        said = marked.spoken(place)
        start, place = place, place + 1
        if said in vocabulary.SUBJECTS and noun <= start:
            noun = 0
        if start in inside or said not in vocabulary.JOINS | vocabulary.THAT | vocabulary.VERBS:
            continue
        if said in vocabulary.VERBS and not 0 < noun <= start:
            continue
        if said not in vocabulary.VERBS:
            place = _over(marked, place, vocabulary.BETWEEN)
            if not _leads(marked, _over(marked, place, vocabulary.NOW)) or (
                said in vocabulary.THAT and not 0 < noun <= start
            ):
                noun = 0 if said in vocabulary.THAT else noun
                continue
        stop = start if said in vocabulary.VERBS else place
        yield range(start, stop)
        noun = 0
        place = _over(marked, stop, vocabulary.NEGATIONS | vocabulary.NOW) + 1


def _over(marked: Marked, place: int, words: frozenset[str]) -> int:
    while marked.spoken(place) in words:
        place += 1
    return place


def _leads(marked: Marked, place: int) -> bool:
    """Whether a finite verb stands there, or an "inte" before one."""
    return marked.spoken(_over(marked, place, vocabulary.NEGATIONS)) in vocabulary.VERBS


def _may_be_parted(whole: Query, marked: Marked) -> bool:
    if whole.about not in (About.ACTIVITIES, About.UNITS) or whole.ask not in _ASKED or whole.as_of or whole.readings:
        return False
    apart = whole.per or whole.limits or whole.of_each or whole.versus or whole.most is not None or whole.without
    whether = whole.whether_all or (marked.spoken(0) in _WHETHER and any(each.folded in _ALL for each in marked.text))
    return not (apart or whether or _is_joined_otherwise(marked)) and Tag.SHARE not in marked.tags


def _is_joined_otherwise(marked: Marked) -> bool:
    """ "Både … och", "utom de som är", "jämfört med"; "och inte" only denies the next clause."""
    inside = {place for mark in marked.marks for place in range(mark.start, mark.end)}
    places = (
        place for place, each in enumerate(marked.text) if each.folded in vocabulary.PARTED and place not in inside
    )
    excepted = any(marked.spoken(mark.start) not in vocabulary.JOINS for mark in marked.of(Tag.EXCEPT))
    return excepted or any(marked.spoken(place - 1) not in cues.IN for place in places)


def _is_bare(head: tuple[Word, ...]) -> bool:
    return not any(each.folded in vocabulary.VERBS for each in head)


def _is_of_its_status(whole: Query, first: Query) -> bool:
    """ "Vilka gröna har blivit sämre?": those that were green."""
    named = first.states is not None and first.in_a_row == 1
    return named and whole.change is not None and whole.change.before == first.states


def _is_a_clause(query: Query) -> bool:
    return query.ask in _READ and query.about is About.ACTIVITIES and bool(query.told - {"ask"}) and not query.as_of


def _with_shared_times(clauses: list[_Clause]) -> list[_Clause]:
    """ "Var försenade och saknade kommentar i T1": the time of the one is the other's, where both are of the past or
    neither is.
    """
    shared = {each.past: each.query.tertial for each in clauses if each.timed}
    return [
        each
        if each.timed or each.past not in shared
        else replace(each, query=replace(each.query, tertial=shared[each.past]))
        for each in clauses
    ]


def _says_the_same(whole: Query, clauses: list[Query]) -> bool:
    told = {part for each in clauses for part in _parts(each)}
    return told == {*_parts(whole)}


def _parts(query: Query) -> Iterator[Those | tuple[object, ...]]:
    change = query.change
    asked = query.asked
    if change and change.before is not None and change.after is not None and change.since:
        yield Stood(change.before, tertial=change.since)
        yield Stood(change.after, tertial=query.tertial)
    elif change:
        yield ("change", change.since, change.before, change.after, change.direction, change.dates, change.shift)
    for part in (*asked.scope.parts, *(asked.wanted.parts if change is None else ())):
        if isinstance(part, Stood) and part.tertial is None:
            yield replace(part, tertial=query.tertial)
        elif isinstance(part, Every):
            yield from part.parts
        elif isinstance(part, Finish | Commented | Late | ToDecide | Deviation | Repeated):
            yield (part, query.tertial)
        else:
            yield part
