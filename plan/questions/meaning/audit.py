"""Which words of a question its meaning does not account for, and whether one of them could change the answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from plan.questions.followups.dependence import THE_TWO
from plan.questions.marks.marked_text import Marked
from plan.questions.meaning.constructions import constructed
from plan.questions.meaning.goal_questions import asks_of_its_figure, assessed_clause
from plan.questions.meaning.omissions import Omissions
from plan.questions.meaning.pieces import Constructed
from plan.questions.query import About, AnswerKind, Query
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import changes, clauses, conditions, cues, followups, weighty
from plan.questions.swedish.vocabulary.states import ANY
from plan.questions.swedish.words import Word, fold, folded
from plan.questions.those import Assessed, Finish, Stood, Those, simple
from plan.swedish.dates import number_of

_WEIGHTY = folded(weighty.WEIGHTY)
_OTHERS_COUNTED = folded(weighty.OTHERS_COUNTED)
_NO_NUMBERS = folded(weighty.NO_NUMBERS)
_PREPOSITIONS, _LINES = (phrase_set(words, exact=True) for words in (weighty.PREPOSITIONS, weighty.LINES))
_NO_LONGER = phrase_set(changes.NO_LONGER)
_SINCE_THEN = phrase_set(changes.SINCE_THEN, exact=True)
_LEANING = phrase_set(f"{followups.OTHERS} | {followups.SAME} | {followups.MEANT}")
_PARTLY = phrase_set(conditions.PARTLY)
_EXPECTS = phrase_set(weighty.EXPECTS, exact=True)
_YEARS = phrase_set(weighty.YEARS, exact=True)
_OTHER_DAYS = folded(f"{followups.AFTERWARDS} {followups.BEFOREHAND}")
_SHORT, _REACH = 4, 6
_NAMED = {"units", "goals"}
_NOT_ASKED = {AnswerKind.REFUSE, AnswerKind.UNKNOWN, AnswerKind.CLARIFY}


@dataclass(frozen=True, slots=True)
class Unused:
    """`doubts`: those that could change the answer."""

    words: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def audited(omissions: Omissions) -> Unused:
    query, marked, names = omissions.query, omissions.marked, omissions.names
    if query.ask in _NOT_ASKED or query.terms:
        return Unused()
    if asks_of_its_figure(marked, names):
        return Unused(names.unread)
    audit = _Audit(omissions)
    doubts, passed = audit.doubts(), audit.passed_over()
    if _is_bare(query, marked):
        doubts, passed = (*doubts, *passed), ()
    order = cues.LAST | cues.AT_FIRST if query.arrived else frozenset()  # "och sist?"
    unread = [each for each in names.unread if fold(each) not in order]
    return Unused(tuple(dict.fromkeys((*doubts, *query.unable, *unread, *passed))), doubts)


def _is_bare(query: Query, marked: Marked) -> bool:
    """Only a name was read: "när öppnar simhallen?" is not about how it goes there."""
    named = bool(query.said & _NAMED) and query.said - {"ask"} <= _NAMED
    return named and query.ask is AnswerKind.OVERVIEW and Tag.HOW not in marked.tags


class _Audit:
    def __init__(self, omissions: Omissions) -> None:
        self.omissions = omissions
        self.query, self.marked, self.names = omissions.query, omissions.marked, omissions.names

    def doubts(self) -> tuple[str, ...]:
        """As they stand in the question."""
        if self._is_impossible():
            marks = self.marked.of(Tag.STATES, Tag.KIND, Tag.MISSING, Tag.REPORTING)
            return tuple(self._words(range(mark.start, mark.end)) for mark in marks)
        found = {place: self._words(span) for place, span in self.omissions.places.items()}
        before = self.omissions.before.query if self.omissions.before else None
        found |= constructed(Constructed(self.query, self.marked, self.names, before, self.omissions.leans))
        found |= self._overruled_days() | self._unheld_limits() | self._unheld_units() | self._unused_years()
        loose = () if self.query.ask is AnswerKind.DETAIL or self.query.about is About.ROUND else self._loose()
        found |= {place: self.marked.text[place].raw for place in loose if not self._is_explained(place)}
        clause = assessed_clause(self.marked) if any(isinstance(each, Assessed) for each in self.query.among) else ()
        found = {place: words for place, words in found.items() if place not in clause}
        return tuple(found[place] for place in sorted(found))

    def _words(self, places: Iterable[int]) -> str:
        return " ".join(self.marked.text[place].raw for place in places)

    def _simple(self) -> Iterator[Those]:
        asked = self.query.asked
        for part in (*asked.scope.parts, *asked.wanted.parts):
            yield from simple(part)

    def _is_impossible(self) -> bool:
        """Nothing can stand so: all that is wanted is left out."""
        if self.query.kinds and self.query.kinds <= self.query.kinds_out:
            return True
        if self.query.states == ANY:  # reported or not
            return True
        change = self.query.change
        if change and change.before is not None and change.before == change.after:
            return True
        stood = [each for each in self._simple() if isinstance(each, Stood)]
        return any(each.states is not None and not each.states - each.left_out for each in stood)

    def _unused_years(self) -> dict[int, str]:
        """ "Till nästa år, alltså inte i år": the one that no time has taken."""
        text, used = self.marked.text, self.marked.times.used
        if not self.query.finish or not used:
            return {}
        found = {place: _YEARS.longest(text, place) for place in range(len(text)) if text[place].stem}
        spans = {place: range(place, end[0]) for place, end in found.items() if end is not None}
        return {place: " ".join(text[at].raw for at in span) for place, span in spans.items() if not used & {*span}}

    def _overruled_days(self) -> dict[int, str]:
        """ "I T3 före juni": no day is both."""
        places = self.marked.times.overruled if self.query.finish else ()
        return {place: self.marked.text[place].raw for place in places if self.marked.text[place].stem}

    def _unheld_units(self) -> dict[int, str]:
        """ "När öppnar simhallen?" is not about the round; "biblioteket som enhet" is no activity."""
        named = [range(each.start, each.end) for each in self.names.units]
        if self.query.ask is AnswerKind.DETAIL:
            idle = [mark for mark in self.marked.of(Tag.UNIT_NOUN) if self.marked.before(mark.start) in cues.AS]
            named = [range(mark.start, mark.end) for mark in idle]
        elif self.query.about is not About.ROUND or self.marked.tags & {Tag.REPORTING, Tag.MISSING, Tag.STATES}:
            return {}
        return {span.start: self._words(span) for span in named}

    def _unheld_limits(self) -> dict[int, str]:
        """ "Mer än två", of what cannot be counted so."""
        said = self.marked.limits_said
        return {0: said} if said and said in self.query.unable else {}

    # Words of grammar that tell something, and numbers

    def passed_over(self) -> tuple[str, ...]:
        """Small words that may tell something, without which it would mean the same."""
        left = {*self.marked.left}
        content = [place for place, each in enumerate(self.marked.text) if each.stem and place not in left]
        telling = (place for place in content if self.marked.spoken(place) not in weighty.DROPPED)
        places = [place for place in telling if not self._adds(place) and not self._is_explained(place)]
        return tuple(self.marked.text[place].raw for place in places if self.omissions.is_spare_word(place))

    def _adds(self, place: int) -> bool:
        """ "Gula trots att de har en kommentar" are both; "trots att det är september" is of nothing in a plan."""
        if self.marked.spoken(place) not in clauses.THOUGH:
            return False
        return any(mark.start > place for mark in self.marked.marks) or any(
            unit.start > place for unit in self.names.units
        )

    def _loose(self) -> list[int]:
        found = []
        for place, each in enumerate(self.marked.text):
            number = each.folded not in _NO_NUMBERS and number_of(each.folded) is not None
            counted = each.folded in _OTHERS_COUNTED and any(mark.end == place for mark in self.marked.of(Tag.COUNT))
            if each.folded in _WEIGHTY or number or counted:
                found.append(place)
        return found

    @property
    def _is_short(self) -> bool:
        """ "Och 3?", "det första": a follow-up's own words have told which."""
        return self.marked.length <= _SHORT and bool(self.query.goals)

    def _counts_the_goals(self, place: int) -> bool:
        """ "De tre KF-målen"."""
        number = number_of(self.marked.text[place].folded)
        goal = any(mark.start == place + 1 for mark in self.marked.of(Tag.GOAL_KIND, Tag.GOAL_NOUN))
        return goal and number == len(self.query.goals)

    def _leads_to_a_time(self, place: int) -> bool:
        """ "Före årsskiftet", "mellan T1 och T2"; "rangordna enheterna efter försenade"."""
        if _PREPOSITIONS.longest(self.marked.text, place) is None:
            return False
        after = set(range(place + 1, place + _REACH))
        compared = self.query.change or self.query.among or self.query.also or self.query.answered
        if compared and _SINCE_THEN.longest(self.marked.text, place) is not None:
            return True
        by = self.marked.of(Tag.STATES, Tag.COUNT)
        ranked = self.query.most is not None and any(mark.start == place + 1 for mark in by)
        return ranked or bool(after & self.marked.times.used)

    def _counts_lines(self, place: int) -> bool:
        """ "På max tio rader", "två gånger i rad"."""
        after = self.marked.text[place + 1 : place + 2]
        lines = bool(after) and bool(after[0].stem) and _LINES.longest(after, 0) is not None
        return lines or (self.query.in_a_row > 1 and number_of(self.marked.text[place].folded) is not None)

    def _is_spoken_for(self, place: int) -> bool:
        """ "Och de andra?", "samma för T1"; "delvis", of goals and of what has been reported."""
        partly = self.query.outlooks or self.query.extent
        return any(
            words.longest(self.marked.text, start) is not None
            for words in (_LEANING, _NO_LONGER, THE_TWO, *((_PARTLY,) if partly else ()))
            for start in range(max(0, place - 1), place + 1)
            if self.marked.text[start].stem
        )

    @property
    def _before_finish(self) -> Finish | None:
        return self.omissions.before.query.finish if self.omissions.before else None

    def _is_expected(self, place: int) -> bool:
        """ "Vilka tre blir klara sist?", "hur många gånger har ni påmint?", "räknar med att bli klara i år"."""
        query, said = self.query, self.marked.text[place]
        if query.few and number_of(said.folded) == query.few:
            return True
        if self.omissions.leans and query.is_of_others and said.folded in cues.ANYTHING_ELSE:
            return True
        if self._compares(said):
            return True
        if self.omissions.leans and query.finish and said.folded in _OTHER_DAYS and query.finish != self._before_finish:
            return True
        if query.limits_whole and said.folded in cues.FURTHER:
            return True
        if query.about is About.REMINDERS and said.folded in cues.TIMES_OVER:
            return True
        return (query.finish is not None or Tag.WHEN in self.marked.tags) and (
            _EXPECTS.longest(self.marked.text, place) is not None or self._reckons_with(place)
        )

    def _compares(self, said: Word) -> bool:
        """ "Men också", "fler än", "lika många som"."""
        query = self.query
        if query.of_each and said.folded in cues.BESIDES | cues.AT_LEAST:
            return True
        compared = query.versus or query.weighed or (query.change and query.about is About.ACTIVITIES)
        words = cues.MORE_OR_FEWER | cues.THAN | (cues.AS_MANY | cues.MANY if query.weighed else frozenset())
        return bool(compared) and said.folded in words

    def _reckons_with(self, place: int) -> bool:
        """ "När räknar de röda med att bli klara?": the name stands between."""
        said = [self.marked.spoken(at) for at in range(place + 1, place + 2 * _REACH)]
        joined = any(first in cues.RECKONED_WITH and then in cues.TO_DO for first, then in pairwise(said))
        return self.marked.spoken(place) in cues.RECKONS and joined

    def _is_explained(self, place: int) -> bool:
        query = self.query
        if self._is_expected(place):
            return True
        if place in self.names.activity_places or place in self.marked.verbatim:
            return True
        if place in self.marked.times.used | self.marked.times.pointers | {*self.names.goal_places}:
            return True
        if place in self.names.goal_words:
            return True
        if any(mark.start <= place < mark.end for mark in self.marked.marks) or self._is_short:
            return True
        told = (self._counts_the_goals, self._leads_to_a_time, self._counts_lines, self._is_spoken_for)
        if any(tells(place) for tells in told):
            return True
        if any(each.start <= place < each.end for each in (*self.names.units, *self.marked.partners)):
            return True
        limits = self.marked.limits_said if self.marked.limits or query.in_a_row > 1 else ""
        return self.marked.text[place].raw in " ".join((limits, query.topic, *query.unable)).split()
