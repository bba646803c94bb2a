"""What an "inte" or "utom" takes away, and how far it reaches."""

from __future__ import annotations

from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.meaning.clause_cuts import is_without_that
from plan.questions.names.names import Names
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import changes, cues, question_words, reports, things
from plan.questions.swedish.vocabulary import clauses as vocabulary

_CLAUSE_ENDS = cues.CLAUSE_ENDS
_JOINTS = cues.JOINTS
_REACH, _LONG_REACH = 5, 12
_NEW_VERBS = cues.HAVE | cues.BEING | cues.GOING
_VERBS_ANEW = _NEW_VERBS | cues.THAT | vocabulary.VERBS
_VERBS_ON = _NEW_VERBS | cues.HOLDING | cues.ARE_THERE
"""Behind a comma these go on with what stands before an "utom …,"."""
_VERBS = cues.VERBS_BEFORE_NOT
"""Before "inte", the subject may stand after it: "vad hinner inte IT klart?"."""


def negated_marks(marked: Marked, names: Names) -> set[int]:
    """The start of every mark, unit or goal that a "inte" or "utom" takes away."""
    return {place for mark in marked.marks for place in taken_by(marked, mark, names)}


def taken_by(marked: Marked, mark: Mark, names: Names) -> set[int]:
    """What one of the marks takes away."""
    filters = _filter_places(marked, names)
    named = dict(sorted({**filters, **dict.fromkeys(names.activity_places, None)}.items()))
    if mark.tag is Tag.NOT and marked.spoken(mark.end) in cues.ONLY:  # what that means has not been told
        return set()
    if mark.tag is Tag.NOT and not says_no_longer(marked, mark):
        without = _WITHOUT.longest(marked.text, mark.start) is not None
        return _taken_by_not(marked, mark, filters) | ({mark.end} & names.activity_places if without else set())
    if mark.tag is Tag.ANY:
        wanted = _told_of_none(marked, mark)
        undone = {mark.end + 1} if _tells_of_nobody(marked, mark) and filters.get(mark.end + 1) is Tag.STATES else set()
        return undone | {place for place in _near(mark) if filters.get(place) in wanted}
    if mark.tag is not Tag.EXCEPT:
        return set()
    if marked.spoken(mark.end - 1) in cues.THAN:
        return _first_of(marked, mark, named)
    before = _stands_after(marked, mark, named)
    return before or {
        place
        for place in named
        if place >= mark.end and not _left_behind(marked, mark.end, place) and not _said_of_all(marked, place, named)
    }


def _said_of_all(marked: Marked, place: int, named: dict[int, Tag | None]) -> bool:
    return named[place] is Tag.STATES and is_said_of_the_rest(marked, place)


def is_said_of_the_rest(marked: Marked, place: int) -> bool:
    """ "Vilka enheter har allt utom projekt klart?", "är alla utom HR klara?": of all that is not left out. Without a
    verb before it, "alla utom HR:s försenade", it goes with the noun.
    """
    nouns = {mark.end for mark in marked.of(Tag.KIND, Tag.ONLY_KIND, Tag.ITEM_NOUN)} | {u.end for u in marked.units}
    verbs = (at for at in range(place) if marked.spoken(at) in cues.BEING | cues.HAVE)
    return place in nouns and any(marked.spoken(at + 1) != cues.IT_ALONE for at in verbs)


def _first_of(marked: Marked, mark: Mark, named: dict[int, Tag | None]) -> set[int]:
    """ "Har någon annan än Ekonomi något försenat?": no more than what stands right behind it, with what is joined."""
    after = [place for place in named if place >= mark.end]
    alike = [place for place in after if named[place] is named[after[0]]]
    return {place for place in alike if place == after[0] or in_one_row(marked, after[0], place)}


def _near(none: Mark) -> range:
    return range(none.end, none.end + 4)


def _told_of_none(marked: Marked, none: Mark) -> frozenset[Tag]:
    """ "Ingen har rapporterat"; "vilka har det inte hänt något med" said as "vilka har ingenting hänt med"."""
    said = marked.spoken(none.start)
    if said not in cues.NONE_OF:
        return frozenset()
    which = any(mark.start < none.start for mark in marked.of(Tag.WHICH, Tag.COUNT, Tag.SHARE))
    if which or marked.spoken(none.start - 1) in cues.THAT_ARE:
        return frozenset({Tag.REPORTING, Tag.CHANGE})
    return frozenset({Tag.REPORTING}) if said in cues.NOBODY else frozenset()


def _tells_of_nobody(marked: Marked, none: Mark) -> bool:
    """ "Saker som ingen har påbörjat", "vilka har ingen satt igång med": of the things, not of who has them."""
    said, after = marked.spoken(none.start) in cues.NOBODY, marked.spoken(none.end) in cues.HAVE
    things = any(mark.start < none.start for mark in marked.of(Tag.ITEM_NOUN, Tag.KIND, Tag.WHICH, Tag.WHAT, Tag.ANY))
    return said and after and things


def denies_change(marked: Marked) -> bool:
    """ "Vilka har inga ändringar?", "där ingenting har hänt", "utan förändring", "det har inte hänt något med"."""
    moved = [mark.start for mark in marked.of(Tag.CHANGE) if not says_compare(marked, mark)]
    none = {place for mark in marked.of(Tag.ANY) if Tag.CHANGE in _told_of_none(marked, mark) for place in _near(mark)}
    some = any(each.folded in cues.SOME for each in marked.text)
    denied = {mark.end for mark in marked.of(Tag.NOT) if some or marked.spoken(mark.end) not in cues.HAPPENED}
    return not (none | denied).isdisjoint(moved)


def says_compare(marked: Marked, mark: Mark) -> bool:
    return marked.spoken(mark.start).startswith(tuple(cues.COMPARE_BEGINNINGS))


def _stands_after(marked: Marked, mark: Mark, filters: dict[int, Tag | None]) -> set[int]:
    """ "HR och lön undantaget": what stands before it, back to where another is told."""
    broken = mark.end < len(marked.text) and marked.text[mark.end].is_break
    after = filters.keys() & {*range(mark.end, mark.end + 2)} if not broken else frozenset()
    if _LEFT_OUT.longest(marked.text, mark.start) is None or after:
        return set()
    before = [place for place, tag in filters.items() if place < mark.start and tag in _LEFT_OUT_BEFORE]
    alike = [place for place in before if filters[place] is filters[before[-1]]]
    return {place for place in alike if place == before[-1] or in_one_row(marked, place, before[-1])}


_WITHOUT = phrase_set(question_words.WITHOUT)
_NEITHER = phrase_set(reports.NEITHER, exact=True)
_TAKES_PART = phrase_set(things.TAKES_PART, exact=True)
_LEFT_OUT = phrase_set(things.LEFT_OUT)
_LEFT_OUT_BEFORE = {None, Tag.KIND, Tag.ONLY_KIND, Tag.STATES, Tag.PROTECTED}
_NO_LONGER = phrase_set(changes.NO_LONGER)


def says_no_longer(marked: Marked, no: Mark) -> bool:
    """ "Inte längre försenade": were so before."""
    return _NO_LONGER.longest(marked.text, no.start) is not None


def no_longer_so(marked: Marked) -> set[int]:
    """ "Av det som var försenat i T1, vad är inte längre försenat?": of what stood so then it is denied now."""
    ends = [mark.end for mark in marked.of(Tag.NOT) if says_no_longer(marked, mark)]
    return {mark.start for mark in marked.of(Tag.STATES) if any(0 <= mark.start - end <= 1 for end in ends)}


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
    if absent := _absent(marked, no, filters):
        return absent
    neither = _NEITHER.longest(marked.text, no.start) is not None
    reach = _LONG_REACH if neither else _REACH
    near = (place for place in filters if no.end <= place < no.end + reach)
    after = [each for each in near if not _broken(marked, no.end, each) and not _begins_anew(marked, no.end, each)]
    if not after:
        anew = marked.spoken(no.start - 1) in cues.NEW_CLAUSE or is_without_that(marked, no)
        return set() if anew else _just_before(no, filters)
    verb = marked.spoken(no.start - 1) in _VERBS and not neither
    if verb and (said := [place for place in after if filters[place] is not None]):
        after = said
    first = after[0]
    if filters[first] in (Tag.OWNER, Tag.BELONG, Tag.COLLABORATION):
        named = [place for place, tag in filters.items() if tag is None or tag in (Tag.GOAL_KIND, Tag.EVERY_DEPARTMENT)]
        return {min(named, key=lambda place: (place < first, abs(place - first)))} if named else {first}
    taken = {first}
    for place in after[1:]:
        alike = filters[place] is filters[first] and not _begins_anew(marked, max(taken), place)
        if alike and are_joined(marked, max(taken), place):
            taken.add(place)
    return taken


def _absent(marked: Marked, no: Mark, filters: dict[int, Tag | None]) -> set[int]:
    """ "Projekt som SBF inte är med i": who stands before the "inte" has no part in them."""
    part = no.end < len(marked.text) and _TAKES_PART.longest(marked.text, no.end) is not None
    named = (*marked.units, *marked.partners) if part else ()
    return {each.start for each in named if each.end == no.start and each.start in filters}


def _just_before(no: Mark, filters: dict[int, Tag | None]) -> set[int]:
    """ "Vad är klart inte?", "har svarat inte"."""
    near = [
        place
        for place, tag in filters.items()
        if no.start - 2 <= place < no.start and tag in (Tag.STATES, Tag.REPORTING)
    ]
    return set(near[-1:])


def _broken(marked: Marked, start: int, end: int) -> bool:
    return any(marked.spoken(place) in _CLAUSE_ENDS for place in range(start, end))


def _left_behind(marked: Marked, start: int, end: int) -> bool:
    """Whether "utom …" has ended: "alla utom projekten som är försenade"."""
    clauses = (place for place in range(start, end + 1) if marked.spoken(place) in cues.NEW_CLAUSE | _VERBS_ANEW)
    led = cues.THOSE | cues.AS | cues.ALREADY
    anew = _VERBS_ON | cues.ASKING
    if any(marked.spoken(place) == "," and marked.spoken(place + 1) in anew for place in range(start, end)):
        return True
    return _broken(marked, start, end) or any(marked.spoken(place - 1) not in led for place in clauses)


def are_joined(marked: Marked, start: int, end: int) -> bool:
    between = {marked.spoken(place) for place in range(start + 1, end)}
    return bool(between & _JOINTS) and not between & _CLAUSE_ENDS


def in_one_row(marked: Marked, start: int, end: int) -> bool:
    """ "HR, IT och Ekonomi undantagna", not "vad har HR som inte är klart, förstudien undantagen"."""
    between = {marked.spoken(place) for place in range(start + 1, end)}
    return bool(between & cues.EITHER) and not between & (cues.NEW_CLAUSE | _NEW_VERBS | _CLAUSE_ENDS)


def _begins_anew(marked: Marked, start: int, end: int) -> bool:
    """ "Inte försenade och har slutdatum i år": the joint is followed by a verb of its own."""
    return any(
        marked.spoken(place) in cues.AND and marked.spoken(place + 1) in _VERBS_ANEW for place in range(start, end)
    )
