"""A question with each word accounted for: what the vocabulary knows, times, units, partners, and what is left."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from rapidfuzz.distance import OSA

from plan.model import Status
from plan.questions import initials, limits
from plan.questions.index import Index
from plan.questions.lexicon import Tag, lexicon, phrase_set, respoken
from plan.questions.limits import Limits
from plan.questions.times import SINCE, YEAR, Calendar, Times, read_times
from plan.questions.vocabulary import names, narrowing
from plan.questions.words import Word, fold, word, words
from plan.tertial import Tertial

_GOAL_HEADS = ("malets", "malens", "malet", "malen", "mal")
_ITEM_HEADS = tuple(sorted((fold(each) for each in names.ITEM_HEADS.split()), key=len, reverse=True))
_UNIT_HEADS = tuple(sorted((fold(each) for each in names.UNIT_HEADS.split()), key=len, reverse=True))
_LOOSE_HEADS = tuple(sorted((fold(each) for each in names.LOOSE_HEADS.split()), key=len, reverse=True))
_REPORT_HEADS = tuple(sorted((fold(each) for each in names.REPORT_HEADS.split()), key=len, reverse=True))
_TERTIAL = ("tertial", "tetial", "teritial", "terial")
_MOST_REPAIRS = 12
_GOAL_NUMBERS = {*map(str, range(1, 100)), "ett", "tva", "tre", "fyra", "nr", "nummer"}
_SHORTEST_TOPIC, _SHORTEST_HEAD, _LONGEST_HEAD = 4, 4, 6


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase of the vocabulary at words `start` to `end` (not included)."""

    tag: Tag
    value: object
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A unit or partner that is named; more than one where the name fits several."""

    names: tuple[str, ...]
    start: int
    end: int


@dataclass
class Marked:
    text: list[Word]
    times: Times
    marks: list[Mark] = field(default_factory=list)
    units: list[Mention] = field(default_factory=list)
    partners: list[Mention] = field(default_factory=list)
    verbatim: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """Place of a word -> the activities whose whole title stands there."""
    goal_topics: set[int] = field(default_factory=set)
    left: list[int] = field(default_factory=list)
    own: bool = False
    limits: Limits | None = None
    limits_said: str = ""
    starts: str = ""
    """What titles are to begin with."""
    foreign: list[int] = field(default_factory=list)
    """Places of other boards, which the plan says nothing of."""

    @property
    def tags(self) -> set[Tag]:
        return {mark.tag for mark in self.marks}

    def folded(self, place: int) -> str:
        return self.text[place].folded if 0 <= place < len(self.text) else ""

    def before(self, place: int) -> str:
        """The word before, over articles and the like."""
        place -= 1
        while place >= 0 and self.folded(place) in {
            "den",
            "det",
            "de",
            "vara",
            "vart",
            "var",
            "just",
            "projektet",
            "aktiviteten",
            "forstudien",
            "malet",
            "enheten",
            "the",
        }:
            place -= 1
        return self.folded(place)


def mark(text: str, index: Index, calendar: Calendar) -> Marked:
    said, starts = initials.parted(words(text), index.plan)
    spelt, topics = _spelt(respoken(said), index)
    times = read_times(spelt, calendar)
    marked = Marked(spelt, times, goal_topics=topics, starts=starts)
    _mark_titles(marked, index)
    place = 0
    while place < len(spelt):
        place = _mark_at(marked, place, index)
    _leave_parents(marked)
    _leave_years(marked, index, calendar)
    _leave_spans(marked)
    _leave_limits(marked)
    _leave_concerns(marked)
    return marked


def _mark_at(marked: Marked, place: int, index: Index) -> int:
    each = marked.text[place]
    if not each.stem or place in marked.times.used or place in marked.verbatim:
        return place + 1
    known = _known(marked, place)
    unit = index.unit_at(marked.text, place)
    if unit and known and known[0] >= unit[0] == place + 1 and not index.names_a_unit(marked.folded(place)):
        unit = None
    partner = index.partners.longest(marked.text, place)
    ends = [known[0] if known else 0, unit[0] if unit else 0, partner[0] if partner else 0]
    end = max(ends)
    if not end or any(each in marked.times.used or each in marked.verbatim for each in range(place, end)):
        return _leave(marked, place, known, end, index)
    if unit and unit[0] == end:
        marked.units.append(Mention(unit[1], place, end))
    elif partner and partner[0] == end:
        marked.partners.append(Mention((partner[1],), place, end))
    elif known:
        marked.marks.append(Mark(known[1][0], known[1][1], place, end))
    return end


def _known(marked: Marked, place: int) -> tuple[int, tuple[Tag, object]] | None:
    """ "Sen" before a time is "sedan", not late; "i mål 2" names a goal."""
    found = lexicon().longest(marked.text, place) or _lagging(marked, place)
    if found and found[1][0] is Tag.STATES and _numbers_a_goal(marked, found[0]):
        return None
    return None if found and found[0] == place + 1 and place in marked.times.pointers else found


def _numbers_a_goal(marked: Marked, end: int) -> bool:
    return marked.folded(end - 1) == "mal" and marked.folded(end) in _GOAL_NUMBERS


def _lagging(marked: Marked, place: int) -> tuple[int, tuple[Tag, object]] | None:
    """ "Ligger IT efter?": the word that ends the clause."""
    last = place + 1 >= len(marked.text) or marked.text[place + 1].is_break
    return (place + 1, (Tag.STATES, frozenset({Status.DELAYED}))) if last and marked.folded(place) == "efter" else None


def _leave(marked: Marked, place: int, known: tuple[int, tuple[Tag, object]] | None, end: int, index: Index) -> int:
    single = lexicon().longest(marked.text[place : place + 1], 0) if known and end else None
    if single:
        marked.marks.append(Mark(single[1][0], single[1][1], place, place + 1))
    elif not index.is_small(marked.text[place]) or place in marked.goal_topics:
        marked.left.append(place)
    return place + 1


def _leave_years(marked: Marked, index: Index, calendar: Calendar) -> None:
    """A year that no title or goal holds tells when, wherever it stands: "försenade 2024"."""
    for place in list(marked.left):
        written = marked.folded(place)
        if YEAR.fullmatch(written) and not index.title_words.has(written) and not index.goal_words.has(written):
            marked.left.remove(place)
            marked.times.used.add(place)
            if int(written) != calendar.year and not marked.times.tertials:
                marked.times.tertials.append(Tertial(int(written), 3))
                marked.times.since = marked.times.since or marked.folded(place - 1) in SINCE


_SPANS = (phrase_set(narrowing.EVERY_TERTIAL), phrase_set(narrowing.SOME_TERTIAL))


def _leave_spans(marked: Marked) -> None:
    """ "I varje omgång": the words for how long name nothing else."""
    for found in filter(None, (span.find(marked.text) for span in _SPANS)):
        marked.left = [place for place in marked.left if not found[0] <= place < found[1]]


def _leave_limits(marked: Marked) -> None:
    """ "Minst två": a number to hold, not the fewest."""
    found = limits.found_in(marked.text)
    if found:
        marked.limits, span = found
        marked.marks = [mark for mark in marked.marks if mark.start not in span]
        marked.left = [place for place in marked.left if place not in span]
        marked.limits_said = " ".join(marked.text[place].raw for place in span)


def _leave_concerns(marked: Marked) -> None:
    """ "Har med digitalisering att göra": is about it, not left to do."""
    said = [each.folded for each in marked.text]
    if any(pair in (["har", "med"], ["ha", "med"]) for pair in (said[place : place + 2] for place in range(len(said)))):
        marked.marks = [
            mark for mark in marked.marks if not (mark.tag is Tag.NOT_FINISHED and said[mark.start] == "att")
        ]


_WITHIN = {"pa", "inom", "hos", "i", "under"}


def _leave_parents(marked: Marked) -> None:
    """ "KLK/Trygg och säker", "Trygg och säker på KLK": the sub-unit alone is meant."""
    named = sorted(marked.units, key=lambda unit: unit.start)
    for first, second in itertools.pairwise(named):
        between = {marked.folded(place) for place in range(first.end, second.start)}
        parent, part = (second, first) if between else (first, second)
        below = all(any(name.startswith(f"{each}/") for each in parent.names) for name in part.names)
        if below and (between <= _WITHIN):
            marked.units.remove(parent)


def _mark_titles(marked: Marked, index: Index) -> None:
    """Whole titles, written as in the plan."""
    places = [place for place, each in enumerate(marked.text) if each.stem]
    line = " " + " ".join(marked.text[place].folded for place in places) + " "
    for title, activity in index.titles_begun_by(marked.text[place].folded for place in places):
        start = line.find(f" {title} ")
        if start == -1:
            continue
        first = line.count(" ", 0, start)
        span = places[first : first + title.count(" ") + 1]
        taken = {marked.verbatim.get(place) for place in span}
        if taken == {None}:
            marked.verbatim.update(dict.fromkeys(span, (activity,)))
        elif len(taken) == 1 and (held := taken.pop()) and index.titles[held[0]] == index.titles[activity]:
            marked.verbatim.update(dict.fromkeys(span, (*held, activity)))
    marked.times.used -= set(marked.verbatim)


def _spelt(text: Sequence[Word], index: Index) -> tuple[list[Word], set[int]]:
    """Misspelt words put right and glued ones parted; the places of what a goal is called by ("klimat|målet")."""
    found: list[Word] = []
    topics: set[int] = set()
    repairs = 0
    for place, each in enumerate(text):
        if place + 1 < len(text) and _is_tertial(text[place + 1]) and not index.is_small(each):
            found.append(word(index.spelling.beside_tertial(each.folded) or each.raw))
            continue
        if each.folded.endswith("s") and each.folded[:-1] in index.unit_forms:
            found.append(word(each.folded[:-1]))
            continue
        if (
            not each.stem
            or index.spelling.is_known(each)
            or len(each.folded) < 4
            or any(map(str.isdecimal, each.folded))
        ):
            found.append(each)
            continue
        repairs += 1
        if repairs > _MOST_REPAIRS:
            found.append(each)
        elif parts := _parted(each.folded, index):
            if len(parts) > 1 and parts[-1].startswith("mal"):
                topics.add(len(found))
            found.extend(word(part) for part in parts)
        else:
            found.extend(word(part) for part in _respelt(each, index))
    return found, topics


def _is_tertial(each: Word) -> bool:
    return each.folded.startswith(_TERTIAL)


def _respelt(each: Word, index: Index) -> list[str]:
    if halves := _halves(each.folded, index):
        return halves
    better = index.spelling.meant(each)
    return [better or each.raw]


def _halves(folded: str, index: Index) -> list[str]:
    """Two words of titles written as one: "digitalpost"."""
    for cut in range(4, len(folded) - 3):
        if index.title_words.has(folded[:cut]) and folded[cut:] in index.title_words:
            return [folded[:cut], folded[cut:]]
    return []


def _parted(folded: str, index: Index) -> list[str]:
    for heads, fits, kept in (
        (_GOAL_HEADS, index.names_a_goal, True),
        (_ITEM_HEADS, index.names_anything, True),
        (_UNIT_HEADS, index.names_a_unit, False),
        (_REPORT_HEADS, _is_vocabulary, True),
        (_LOOSE_HEADS, index.names_anything, True),
    ):
        for head in heads:
            if folded.endswith(head) and len(folded) - len(head) >= 2:
                for modifier in _modifiers(folded.removesuffix(head)):
                    if fits(modifier):
                        return [modifier, head] if kept else [modifier]
    return _misspelt_goal(folded, index)


def _misspelt_goal(folded: str, index: Index) -> list[str]:
    """ "klmatmålet", "klimatmåelt": one letter wrong in what the goal is about, or in "målet"."""
    for cut in range(len(folded) - _LONGEST_HEAD, len(folded) - _SHORTEST_HEAD + 1):
        apart, head = min((OSA.distance(folded[cut:], each), each) for each in _GOAL_HEADS)
        for modifier in _modifiers(folded[:cut]) if apart <= 1 and cut >= _SHORTEST_TOPIC else []:
            if index.names_a_goal(modifier):
                return [modifier, head]
            if not apart and (topic := index.goal_topic(modifier)):
                return [topic, head]
    return []


def _is_vocabulary(folded: str) -> bool:
    return len(folded) > 3 and folded in lexicon().forms


def _modifiers(front: str) -> list[str]:
    return [front, front.removesuffix("s")] if front.endswith("s") else [front]
