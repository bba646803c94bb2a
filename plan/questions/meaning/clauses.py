"""Clauses that each say something of the same activities: "gula projekt som var gröna i T1 och saknar datum".

One set cannot say it where a clause has a time, a change or a negation of its own. Each is then read by itself, and
what is asked for is what all of them hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.meaning.clause_cuts import Cut, Joined, cuts_in
from plan.questions.meaning.negation import is_said_of_the_rest
from plan.questions.meaning.parts import says_it_again
from plan.questions.meaning.statuses import says_everything
from plan.questions.names.names import Names
from plan.questions.query import About, AnswerKind, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import clauses as vocabulary
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.vocabulary.states import State
from plan.questions.swedish.words import Word, words
from plan.questions.those import (
    Commented,
    Deviation,
    Every,
    Finish,
    Late,
    Of,
    OfKind,
    Repeated,
    Stood,
    Those,
    ToDecide,
    Under,
    With,
    simple,
)
from plan.questions.times.timed_text import YEAR
from plan.tertial import Tertial

_WHETHER = cues.WHETHER | cues.IS_TRUE
_WHICH, _ITEMS = tuple(words(vocabulary.WHICH)), tuple(words(vocabulary.ITEMS))
_ANY = (*_WHICH, *_ITEMS, *words(vocabulary.THAT_ALONE))
_SHARE = tuple(words(vocabulary.SHARE))
_ASKED = {AnswerKind.LIST, AnswerKind.COUNT, AnswerKind.UNITS, AnswerKind.CHANGE, AnswerKind.OVERVIEW}
_LEFT_OUT = ("units", "goals", "kinds")
_READ = {AnswerKind.LIST, AnswerKind.CHANGE, AnswerKind.OVERVIEW}


@dataclass(frozen=True, slots=True)
class Parted:
    """`head`: what is asked, with the first that is said of it; `others`: the other clauses, or where it is `either`
    all of them, of which one is enough. `part`: which of those that the others tell a share is asked of. `but`: what is
    left out of them. `shared`: the tertial that one of the clauses tells for the head too.
    """

    head: tuple[Word, ...]
    others: tuple[Query, ...]
    shared: Tertial | None = None
    either: bool = False
    part: Query | None = None
    but: Query | None = None

    def within(self, head: Query) -> Query:
        """What is asked, held to the clauses."""
        query = changed(head, tertial=self.shared or head.tertial, but=(*head.but, *([self.but] if self.but else [])))
        if self.either:
            return changed(query, either=self.others)
        return changed(query, clauses=self.others, part=self.part)


@dataclass(frozen=True, slots=True)
class _Clause:
    """What is said, as it is read by itself. `past`: it tells how something was; `timed`: it has a time of its own."""

    query: Query
    past: bool
    timed: bool


Read = Callable[[tuple[Word, ...]], tuple[Query, Marked] | None]
"""A question by itself; None where a word of it is not accounted for."""


def parted(whole: Query, marked: Marked, names: Names, read: Read) -> Parted | None:
    """None where it is one clause, or where one set says the same."""
    if told := _all_of_those(marked, read) or _all_but_what_is_both(marked, read):
        return told
    cuts = list(cuts_in(marked, names)) if _may_be_parted(whole, marked) else []
    joins = {each.joined for each in cuts}
    share = Tag.SHARE in marked.tags
    if (
        not cuts
        or _excepts_otherwise(marked, cuts)
        or _lacks_otherwise(whole, marked, joins)
        or not (_is_of_activities(whole) or (share and Joined.OF in joins))
    ):
        return None
    if Joined.EXCEPT in joins:
        return _all_but(whole, marked, cuts[-1], read) if cuts[-1].joined is Joined.EXCEPT else None
    if Joined.OR in joins:
        return _either(whole, marked, cuts, read) if joins <= {Joined.OR, Joined.FIRST} else None
    if Joined.OF in joins:
        return _asked_of_those(whole, marked, cuts, read)
    return None if share else _beside(whole, marked, cuts, read)


def _all_of_those(marked: Marked, read: Read) -> Parted | None:
    """ "Är alla aktiviteter som har bytt status gula?": what the clause tells, and at the end what is asked of all."""
    stated, text = marked.of(Tag.STATES), marked.text
    end = max((place + 1 for place, each in enumerate(text) if each.stem), default=0)
    that = next((place for place in range(1, end) if marked.spoken(place) in vocabulary.THAT), end)
    begins = marked.spoken(0) in cues.BEING and says_everything(marked)
    if not (begins and stated and stated[-1].end == end and that < stated[-1].start - 1):
        return None
    head, clause = (*text[:that], *text[stated[-1].start :]), text[that + 1 : stated[-1].start]
    begun = read(head)
    clauses = _clauses(head, begun, [clause], read) if begun else None
    return Parted(head, (clauses[1].query,)) if clauses else None


def _all_but_what_is_both(marked: Marked, read: Read) -> Parted | None:
    """ "Visa alla utom försenade projekt", "utom projekten hos HR": what is both is left out, not what is either."""
    excepted, text = marked.of(Tag.EXCEPT), marked.text
    if len(excepted) != 1 or marked.spoken(excepted[0].end - 1) in cues.THAN or marked.search.cut:
        return None
    start = excepted[0].end
    phrase = text[start:]
    joined = any(each.folded in cues.JOINTS for each in phrase) or any(each.is_break for each in phrase[:-1])
    of_all = any(mark.start >= start and is_said_of_the_rest(marked, mark.start) for mark in marked.of(Tag.STATES))
    told = read((*_WHICH, *phrase)) if phrase and not (joined or of_all) else None
    if told is None or told[0].ask is not AnswerKind.LIST or len(told[0].told & _OF_A_NOUN) < _BOTH:
        return None
    head = _asked_before(marked, excepted[0])
    begun = read(head) if head else None
    if head and (begun is None or begun[0].ask not in _ASKED):
        return None
    return Parted(head, (), but=told[0])


def _asked_before(marked: Marked, excepted: Mark) -> tuple[Word, ...]:
    """ "Visa allt utom …" said as "visa alla aktiviteter"."""
    head, said = marked.text[: excepted.start], {marked.spoken(at) for at in range(excepted.start, excepted.end)}
    shown = {at for mark in marked.of(Tag.SHOW, Tag.WHICH) for at in range(mark.start, mark.end)}
    bare = all(at in shown or not each.stem for at, each in enumerate(head))
    return (*head, *_EVERY_ITEM) if bare and said & cues.EVERYTHING else head


_EVERY_ITEM = tuple(words(vocabulary.EVERY_ITEM))
_OF_A_NOUN, _BOTH = {"states", "kinds", "units", "goals", "partners"}, 2


def _beside(whole: Query, marked: Marked, cuts: list[Cut], read: Read) -> Parted | None:
    """ "Gula projekt som var gröna i T1 och saknar datum": what all of them hold."""
    head, *others = _between(marked, [each.span for each in cuts])
    begun = read(head)
    if begun is not None and not begun[0].told - {"ask"}:
        head, *others = _between(marked, [each.span for each in cuts[1:]])
        begun = read(head) if others else None
    clauses = _clauses(head, begun, others, read) if begun else None
    if clauses is None:
        return None
    first, rest = clauses[0].query, [each.query for each in clauses[1:]]
    turned = whole.change is not None and None not in (whole.change.before, whole.change.after)
    turned = turned and clauses[0].past and not rest[1:]
    if turned or (_is_bare(head) and _is_of_its_status(whole, first)) or _says_the_same(whole, [first, *rest]):
        return None
    return Parted(head, tuple(rest), None if clauses[0].timed else first.tertial)


def _between(marked: Marked, spans: list[range]) -> list[tuple[Word, ...]]:
    """With what is looked for, which marked texts do without."""
    starts, ends = [0, *(each.stop for each in spans)], [*(each.start for each in spans), len(marked.text)]
    text, place, cut = marked.text, marked.search.place, marked.search.cut
    return [
        (*text[start:place], *cut, *text[place:end]) if start < place <= end else text[start:end]
        for start, end in zip(starts, ends, strict=True)
    ]


def _clauses(
    head: tuple[Word, ...], begun: tuple[Query, Marked], others: list[tuple[Word, ...]], read: Read
) -> list[_Clause] | None:
    """Each as it is read by itself, the head first; None where one of them cannot be."""
    if not all(others) or any(map(_points, others)):
        return None
    found = [_clause(head, begun), *(_clause(text, read((*_ANY, *text))) for text in others)]
    clauses = _with_shared_times([each for each in found if each is not None])
    if len(clauses) < len(found) or any(each.past and not each.timed and not each.query.tertial for each in clauses):
        return None
    told = all(_is_a_clause(each.query) for each in clauses[1:])
    return clauses if told and begun[0].ask in _ASKED else None


def _either(whole: Query, marked: Marked, cuts: list[Cut], read: Read) -> Parted | None:
    """ "Är gula eller har varit försenade": what one of them holds."""
    head, *told = _opened(marked, cuts)
    begun = read(head)
    clauses = _clauses(head, begun, told, read) if begun else None
    if begun is None or clauses is None:
        return None
    alternatives = [each.query for each in clauses[1:]]
    if _says_either(whole, begun[0], alternatives) or _stands_in_either(whole, marked, alternatives):
        return None
    return Parted(head, tuple(alternatives), either=True)


def _all_but(whole: Query, marked: Marked, last: Cut, read: Read) -> Parted | None:
    """ "Visa allt som saknar rapport utom de som var gröna i T1": without what the clause tells."""
    head, but = _between(marked, [last.span])
    but = _finite(but)
    begun = read(head) if head else (Query(), marked)
    clauses = _clauses(head, begun, [but], read) if begun else None
    if begun is None or clauses is None or _leaves_out(whole, begun[0], clauses[1].query):
        return None
    return Parted(head, (), but=clauses[1].query)


def _finite(clause: tuple[Word, ...]) -> tuple[Word, ...]:
    """ "Vara försenade" said as "är försenade"."""
    found = vocabulary.FINITE.get(clause[0].folded) if clause else None
    return (*words(found), *clause[1:]) if found else clause


def _leaves_out(whole: Query, head: Query, out: Query) -> bool:
    """ "Alla gula utom de som hör till KF-mål 1": one set says it."""
    told = out.told - {"ask", "aspect"}
    if told == {"states"}:
        stands = whole.left_out == head.left_out | (out.states or frozenset()) and whole.states == head.states
        return stands and _when(whole) == _when(head)
    named = any(told == {part} and getattr(whole, f"{part}_out") == getattr(out, part) for part in _LEFT_OUT)
    return named and _when(whole) == _when(head)


def _when(query: Query) -> tuple[object, ...]:
    return query.tertial, query.change, query.span, query.in_a_row, query.finish


def _lacks_otherwise(whole: Query, marked: Marked, joins: set[Joined]) -> bool:
    """ "Har inget försenat men något klart", not "har inga projekt som har blivit klara", "minst två som …"."""
    neither = any(each.folded in cues.NEITHER for each in marked.text)
    return (whole.without or whole.limits is not None) and (neither or joins != {Joined.FIRST})


def _excepts_otherwise(marked: Marked, cuts: list[Cut]) -> bool:
    """ "Utom digital post", not "utom de som är": no clause says what is left out."""
    starts = {each.span.start for each in cuts}
    marks = (mark for mark in marked.of(Tag.EXCEPT) if mark.start not in starts)
    return any(marked.spoken(mark.start) not in vocabulary.JOINS for mark in marks)


def _opened(marked: Marked, cuts: list[Cut]) -> list[tuple[Word, ...]]:
    """What is asked before the first clause, and then each clause."""
    spans = [each.span for each in cuts]
    if cuts[0].joined is not Joined.FIRST:
        verbs = (at for at in range(1, spans[0].start) if marked.spoken(at) in vocabulary.VERBS)
        opening = next(verbs, spans[0].start)
        spans = [range(opening, opening), *spans]
    return _between(marked, spans)


def _says_either(whole: Query, head: Query, alternatives: list[Query]) -> bool:
    """ "Är gula eller är försenade", "hör till KF-mål 1 eller ligger under nämndmål 2": one set of several."""
    parts = [[*_parts(each)] for each in alternatives]
    sorts = {type(part) for each in parts for part in each}
    told = {*_parts(whole)} - {*_parts(head)}
    if any(len(each) != 1 for each in parts) or len(sorts) != 1 or len(told) != 1:
        return False
    one = next(iter(told))
    if isinstance(one, Stood):
        stood = [each for part in parts for each in part if isinstance(each, Stood)]
        states = frozenset[State]().union(*(each.states or frozenset() for each in stood))
        return {replace(each, states=states) for each in stood} == {one}
    return type(one) in sorts and isinstance(one, Of | Under | OfKind | With)


def _stands_in_either(whole: Query, marked: Marked, alternatives: list[Query]) -> bool:
    """ "Vilka vi har med KSF är försenade eller har avvikelser?": who it is done with is of both statuses."""
    parts = [{*_parts(each)} for each in alternatives]
    stood = [{part for part in each if isinstance(part, Stood)} for each in parts]
    shared = {part for part in parts[0] if not isinstance(part, Stood)}
    first = min((mark.start for mark in marked.of(Tag.STATES)), default=0)
    if not shared or not all(stood) or any(each - told for each, told in zip(parts[1:], stood[1:], strict=True)):
        return False
    named = [mention.end <= first for mention in (*marked.partners, *marked.units)]
    states = frozenset[State]().union(*(one.states or frozenset() for each in stood for one in each))
    return bool(named) and all(named) and shared <= {*_parts(whole)} and whole.states == states


def _asked_of_those(whole: Query, marked: Marked, cuts: list[Cut], read: Read) -> Parted | None:
    """ "Hur många av dem som är gula saknar datum?": of what the clauses after "som" tell the main clause asks."""
    opening, *told = _opened(marked, cuts)
    turn = next(place for place, each in enumerate(cuts) if each.joined is Joined.OF)
    of_those, asked = told[:turn], told[turn:]
    if _points(asked[0]):
        return None
    if Tag.SHARE in marked.tags:
        return _share_of_those(whole, _such(marked, opening), of_those, asked, read)
    head = (*_without_of(opening), *asked[0])
    begun = read(head)
    clauses = _clauses(head, begun, [*of_those, *asked[1:]], read) if begun else None
    if clauses is None or _says_the_same(whole, [each.query for each in clauses]):
        return None
    return Parted(
        head, tuple(each.query for each in clauses[1:]), None if clauses[0].timed else clauses[0].query.tertial
    )


def _share_of_those(
    whole: Query, such: tuple[Word, ...], of_those: list[tuple[Word, ...]], asked: list[tuple[Word, ...]], read: Read
) -> Parted | None:
    """ "Hur stor andel av dem som är gula saknar datum?": the whole is what the clauses tell."""
    begun = read(such)
    clauses = _clauses(such, begun, [*of_those, *asked], read) if begun and not asked[1:] else None
    if clauses is None:
        return None
    *those, part = (each.query for each in clauses)
    those = those if those[0].told - {"ask"} else those[1:]
    parts = ({found for each in those for found in _parts(each)}, {*_parts(part)})
    if whole.change is None and parts == ({*_sets(whole.asked.scope, whole)}, {*_sets(whole.asked.wanted, whole)}):
        return None
    return Parted(_SHARE, tuple(those), part=part)


def _without_of(opening: tuple[Word, ...]) -> tuple[Word, ...]:
    """Without an "av de" that only leads to the clause: "hur många av de projekt" is of projects."""
    of = next((place for place, each in enumerate(opening) if each.folded in cues.OF), len(opening))
    noun = [each for each in opening[of:] if each.folded not in cues.OF | vocabulary.THOSE]
    return (*opening[:of], *(noun if noun or of == len(opening) else _ITEMS))


def _such(marked: Marked, opening: tuple[Word, ...]) -> tuple[Word, ...]:
    """What a share is of, as a question of its own: "försenade projekt"."""
    shared = max((mark.end for mark in marked.of(Tag.SHARE)), default=0)
    such = [each for each in opening[shared:] if each.folded not in cues.OF | vocabulary.THOSE]
    return (*_WHICH, *(such or _ITEMS))


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
    past = any(each.folded in vocabulary.PAST - cues.BECAME for each in text)
    now = any(each.folded in vocabulary.STILL for each in text)
    return _Clause(query, past, "time" in query.said or marked.times.now or now)


def _is_of_activities(whole: Query) -> bool:
    asked = whole.ask in _ASKED or whole.ask is AnswerKind.SHARE
    of_goals = whole.about is About.GOALS and not whole.outlooks
    return (whole.about in (About.ACTIVITIES, About.UNITS) or of_goals) and asked


def _may_be_parted(whole: Query, marked: Marked) -> bool:
    if whole.as_of or whole.readings or whole.terms:
        return False
    if marked.starts or (marked.search.words and marked.search.place < 0):
        return False
    counted = whole.most is not None or whole.limits or whole.without
    apart = whole.per or whole.of_each or whole.versus or (counted and whole.about not in (About.UNITS, About.GOALS))
    whether = whole.whether_all or (marked.spoken(0) in _WHETHER and says_everything(marked))
    return not (apart or whether or says_it_again(marked) or _is_joined_otherwise(marked))


def _is_joined_otherwise(marked: Marked) -> bool:
    """ "Både … och", "dels … dels", "jämfört med"; "och inte" only denies the next clause."""
    inside = {place for mark in marked.marks for place in range(mark.start, mark.end)}
    places = (
        place for place, each in enumerate(marked.text) if each.folded in vocabulary.PARTED and place not in inside
    )
    return any(marked.spoken(place - 1) not in cues.IN for place in places)


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
    neither is. A date that was promised tells no time of how things stand.
    """
    timed = (each for each in clauses if each.timed and each.query.about is not About.PROMISES)
    shared = {each.past: each.query.tertial for each in timed}
    return [
        each
        if each.timed or each.past not in shared
        else replace(each, query=changed(each.query, tertial=shared[each.past]))
        for each in clauses
    ]


def _says_the_same(whole: Query, clauses: list[Query]) -> bool:
    """Not where units are asked for by a change, which only a set of its own tells."""
    if whole.change is not None and whole.about in (About.UNITS, About.GOALS):
        return False
    told = {part for each in clauses for part in _parts(each)}
    return told == {*_parts(whole)}


def _parts(query: Query) -> Iterator[Those | tuple[object, ...]]:
    change = query.change
    if change and change.before is not None and change.after is not None and change.since:
        yield Stood(change.before, tertial=change.since)
        yield Stood(change.after, tertial=query.tertial)
    elif change:
        yield ("change", change.since, change.before, change.after, change.direction, change.dates, change.shift)
    yield from _sets(query.asked.scope, query)
    if change is None:
        yield from _sets(query.asked.wanted, query)


def _sets(of: Every, query: Query) -> Iterator[Those | tuple[object, ...]]:
    """Each with the tertial that it is of."""
    for part in of.parts:
        if isinstance(part, Stood) and part.tertial is None:
            yield replace(part, tertial=query.tertial)
        elif isinstance(part, Every):
            yield from part.parts
        elif any(
            isinstance(each, Finish | Commented | Late | ToDecide | Deviation | Repeated) for each in simple(part)
        ):
            yield (part, query.tertial)
        else:
            yield part
