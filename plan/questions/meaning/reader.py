"""From a question's text to a query, by itself or as a follow-up to the one before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile

from plan.questions.followups.dependence import NAMED, leans
from plan.questions.followups.followups import Ground, merged
from plan.questions.followups.pointed_sets import says_of_them
from plan.questions.index.people import NO_UNIT, Circle
from plan.questions.index.plan_index import SURE, Index
from plan.questions.marks.corrections import meant_by
from plan.questions.marks.marked_text import Marked
from plan.questions.marks.measure_words import MEASURES
from plan.questions.marks.recognition import mark
from plan.questions.marks.speakers import mark_speakers
from plan.questions.meaning.audit import audited
from plan.questions.meaning.clauses import Parted, parted
from plan.questions.meaning.intent import wants_several
from plan.questions.meaning.meant import in_a_row, meant
from plan.questions.meaning.omissions import Before, Omissions
from plan.questions.names.name_finder import find_names
from plan.questions.names.names import Names
from plan.questions.query import About, AnswerKind, Query
from plan.questions.swedish.addressing import question_in
from plan.questions.swedish.changed import changed
from plan.questions.swedish.remarks import speaks_of_people
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import clauses, cues
from plan.questions.swedish.words import MAX_CHARACTERS, Word, words
from plan.questions.times.reckoning import Reckoning

MAX_CONTEXT = 8
"""Earlier questions further back than this are forgotten."""
_SPOKEN_OF_BESIDE = frozenset({"activities"})
_OF_IT = tuple(words("för den"))
"""In "frågan är om simskolan, vad kan jag säga om läget?" this goes without saying."""
_WHICH_OF_THEM = tuple(words(clauses.WHICH_OF_THEM))
_WHICH_ITEMS = tuple(words(f"{clauses.WHICH} {clauses.ITEMS}"))
_TOLD_SEVERAL = (AnswerKind.LIST, AnswerKind.COUNT, AnswerKind.CHANGE, AnswerKind.OVERVIEW)
_IS_DONE = tuple(words("blir klart"))
_NOBODY = Circle()
_NARROWING = {"time", "kinds", "collaboration", "finish"}
_MOST_CONTEXT = 1_000
"""Characters of earlier questions, the latest first; beyond it they are forgotten too, so that reading stays quick."""


@dataclass(frozen=True)
class Said:
    """What one text says by itself."""

    marked: Marked
    names: Names
    query: Query


def read(text: str, index: Index, reckoning: Reckoning, context: Sequence[str] = (), circle: Circle = _NOBODY) -> Query:
    """With what the meaning does not account for; where that could change the answer it is asked about instead. So it
    is where it leans on a question that was asked about.
    """
    earlier: Omissions | None = None
    carried: tuple[str, ...] = ()
    within: Query | None = None
    setting = _Setting(index, reckoning, circle)
    for each in (*_remembered(context), text):
        found = _next(each, setting, earlier.query if earlier else None)
        if earlier and found.query.greeting and found.query.ask is AnswerKind.UNKNOWN and each is not text:
            continue  # "tack!" ends nothing
        carried = (audited(earlier).doubts or carried) if earlier and found.leans else ()
        within = earlier.query if earlier and found.leans and says_of_them(found.marked) else None
        within = None if within and within.spoken_of and found.query.units == within.spoken_of else within
        earlier = found
    unused = audited(found)
    doubts = unused.doubts or carried
    unused_words = tuple(dict.fromkeys((*doubts, *unused.words)))
    return changed(found.query, unused=unused_words, doubts=doubts, within=within)


def _remembered(context: Sequence[str]) -> list[str]:
    kept: list[str] = []
    room = _MOST_CONTEXT
    for earlier in reversed(context[-MAX_CONTEXT:]):
        room -= min(len(earlier), MAX_CHARACTERS)
        if room < 0:
            break
        kept.insert(0, earlier)
    return kept


@dataclass(frozen=True, slots=True)
class _Setting:
    """Of which plan it is asked, when, and by whom."""

    index: Index
    reckoning: Reckoning
    circle: Circle

    def understand(self, text: tuple[Word, ...]) -> Said:
        return understand(text, self.index, self.reckoning, self.circle)

    def meant(self, marked: Marked, names: Names) -> Query:
        return meant(marked, names, self.reckoning)

    def tells_nothing(self, statement: tuple[Word, ...]) -> bool:
        """Of the plan: "kommunrevisionen har hört av sig"."""
        said = self.understand(statement)
        named = said.names.units or said.query.said & (NAMED | _NARROWING) or said.marked.tags & {Tag.KIND, Tag.EXCEPT}
        return not named and (not said.query.states or speaks_of_people(statement))

    def by_itself(self, text: tuple[Word, ...]) -> tuple[Query, Marked] | None:
        """What it means where nothing was asked before; None where it has words that are not accounted for."""
        said = self.understand(text)
        held = Omissions(said.query, said.marked, said.names, self.meant, lambda words: self.understand(words).query)
        unused = audited(held)
        return None if unused.doubts or unused.words else (said.query, said.marked)


def _next(text: str, setting: _Setting, before: Query | None) -> Omissions:
    """What the text means after the question before, and what a part of it would mean there."""
    asked = question_in(words(text))
    before = None if asked.afresh else before
    if asked.aside:
        before = _spoken_of(setting.understand(asked.aside), setting.index) or before
    if asked.passed:
        setting = replace(setting, circle=_with_unit_told(setting.circle, setting.understand(asked.passed)))
    text_of = asked.alone if asked.statements and all(map(setting.tells_nothing, asked.statements)) else asked.text
    text_of = _of_those(text_of, before)
    said = setting.understand(text_of)
    if before is None and asked.passed and _names_nothing(said):
        before = _one_spoken_of(setting.understand(asked.passed), setting.index)
    if before is not None and (added := _gone_without_saying(said, before)):
        said = setting.understand((*added, *text_of))
    if so_then := _so_then(text_of, before, setting):
        return _without(so_then, before, said, setting)
    return _in_parts(before, said, setting)


def _in_parts(before: Query | None, said: Said, setting: _Setting) -> Omissions:
    """Each clause by itself, where they are several."""
    parts = parted(said.query, said.marked, said.names, setting.by_itself)
    if parts is None:
        return _after(before, said, None, setting)
    head = setting.understand(parts.head) if parts.head else said
    if parts.but is not None:
        if not parts.head:
            return _without(parts.but, before, said, setting)
        inner = parted(head.query, head.marked, head.names, setting.by_itself)
        head, parts = (setting.understand(inner.head), replace(inner, but=parts.but)) if inner else (head, parts)
    return _after(before, head, parts, setting)


def _of_those(text: tuple[Word, ...], before: Query | None) -> tuple[Word, ...]:
    """ "Som inte är projekt", "men är inte projekt", after a question: of those that it was answered with."""
    if before is None or before.ask not in _TOLD_SEVERAL or not text:
        return text
    first, *rest = text
    if first.folded in clauses.THAT:
        denied = list(takewhile(lambda each: each.folded in clauses.NEGATIONS, rest))
        verb = rest[len(denied) : len(denied) + 1]
        if verb and verb[0].folded in clauses.VERBS:
            return (*_WHICH_OF_THEM, *verb, *denied, *rest[len(denied) + 1 :])
        return (*_WHICH_OF_THEM, *text) if verb and verb[0].folded not in clauses.AS_USUAL else text
    begun = [each.folded for each in rest[:2]]
    denies = begun[1:] and begun[0] in clauses.VERBS and begun[1] in clauses.NEGATIONS | cues.NONE_OF
    return (*_WHICH_OF_THEM, *rest) if first.folded in clauses.JOINS and denies else text


def _so_then(text: tuple[Word, ...], before: Query | None, setting: _Setting) -> Query | None:
    """ "Utom de som var det redan i T1": what stood so then, of what the question before asked for."""
    that = next((place for place, each in enumerate(text) if each.folded in clauses.THAT), len(text))
    was, it = (*(each.folded for each in text[that + 1 : that + 3]), "", "")[:2]
    excepted = any(mark.start == 0 for mark in setting.understand(text).marked.of(Tag.EXCEPT))
    said_so = excepted and was in cues.WAS and it == cues.IT_ALONE
    if not (said_so and before and before.states and before.change is None):
        return None
    then = setting.understand((*_WHICH_ITEMS, *text[that + 3 :])).query
    if then.tertial is None or then.said - {"ask", "time"}:
        return None
    return changed(then, states=before.states, said=then.said | {"states"})


def _without(clause: Query, before: Query | None, said: Said, setting: _Setting) -> Omissions:
    """ "Utom de som var gröna i T1", after a question."""
    if before is None or before.ask in (AnswerKind.REFUSE, AnswerKind.UNKNOWN, AnswerKind.CLARIFY):
        return _after(before, said, None, setting)
    empty = setting.understand(())
    query = changed(
        before, but=(*before.but, clause), ask=AnswerKind.LIST if before.ask is AnswerKind.OVERVIEW else before.ask
    )
    return Omissions(query, empty.marked, empty.names, lambda _marked, _names: query, lambda _words: query, leans=True)


def _after(before: Query | None, said: Said, parts: Parted | None, setting: _Setting) -> Omissions:
    ground = Ground(setting.index, setting.reckoning.current)

    def own(said: Said) -> Query:
        return parts.within(said.query) if parts else said.query

    def leaning(said: Said) -> Query | None:
        return merged(before, own(said), said.marked, said.names, ground) if before else None

    def meaning(marked: Marked, names: Names) -> Query:
        said = Said(marked, names, setting.meant(marked, names))
        return leaning(said) or own(said)

    def reread(words: tuple[Word, ...]) -> Query:
        said = setting.understand(words)
        return leaning(said) or own(said)

    found = leaning(said)
    held = Before(before, setting.meant) if before else None
    return Omissions(found or own(said), said.marked, said.names, meaning, reread, held, leans=found is not None)


def _with_unit_told(circle: Circle, beside: Said) -> Circle:
    """ "Jag tog över Bygglovsenheten. Vilka är våra?": those of the unit that is told of, where nobody is known."""
    units = beside.query.units
    oneself = any(each.folded in cues.JAG for each in beside.marked.text) or _tells_of_our_reports(beside)
    return replace(circle, own=units, told=oneself) if units and circle.own in ((), (NO_UNIT,)) else circle


def _tells_of_our_reports(beside: Said) -> bool:
    """ "Fick ett mejl om att vi på HR inte svarat."."""
    ours = any(each.raw == cues.OUR_OWN for each in beside.marked.text)
    return ours and bool(beside.marked.tags & {Tag.REPORTING, Tag.MISSING})


def _gone_without_saying(said: Said, before: Query) -> tuple[Word, ...]:
    """What a question leaves out, since the one before, or a sentence beside it, has said it."""
    if _is_spoken_of_beside(before) and not _points(said):
        return _OF_IT
    if before.finish and (_tells_a_day(said) or _tells_a_side(said)):
        return _IS_DONE
    return MEASURES if before.about is About.MEASURES and _asks_of_measures(said) else ()


def _tells_a_side(said: Said) -> bool:
    """ "Vad ska bli klart före årsskiftet?" and then "och efter årsskiftet?"."""
    told = [each.folded for each in said.marked.text if each.stem]
    at = next((place for place, each in enumerate(told) if each not in cues.AND), 0)
    return len(told) == at + 2 and told[at] in cues.BEFORE_OR_AFTER and not said.query.said - {"ask"}


def _asks_of_measures(said: Said) -> bool:
    """ "Vilka åtgärder är kvar?" and then "vilka av dem är försenade?", "och hos HR?"."""
    leaning = leans(said.query, said.marked, said.names)
    return leaning and said.query.about is About.ACTIVITIES and Tag.ITEM_NOUN not in said.marked.tags


def _names_nothing(said: Said) -> bool:
    """ "Jag får nog en fråga om våtmarken. Varför har det dragit ut?"."""
    pointing = _points(said) or Tag.HOW in said.marked.tags
    return pointing and not said.query.said & NAMED and not said.marked.tags & {Tag.WHICH, Tag.COUNT, Tag.SHARE}


def _is_spoken_of_beside(before: Query) -> bool:
    """Nothing is asked of it."""
    return before.ask is AnswerKind.DETAIL and before.said == _SPOKEN_OF_BESIDE


def _points(said: Said) -> bool:
    return any(each.folded in cues.IT for each in said.marked.text)


def _one_spoken_of(aside: Said, index: Index) -> Query | None:
    """The activity, whatever is told of it: "strategin skulle vara klar i juni. Vad gäller nu?"."""
    found = _spoken_of(aside, index)
    if found is None or len(found.activities) != 1:
        return None
    return Query(AnswerKind.DETAIL, activities=found.activities, topic=found.topic, said=_SPOKEN_OF_BESIDE)


def _tells_a_day(said: Said) -> bool:
    """ "Vad blir klart i oktober?" and then "och november?": another day by which, not a tertial."""
    then = any(each.folded in cues.IT | cues.WAS for each in said.marked.text)
    return said.query.said == {"time"} and not said.marked.times.now and not said.marked.left and not then


def _spoken_of(aside: Said, index: Index) -> Query | None:
    """ "Jag läste om trygghetspunkter. Hur går det med dem?": what the sentence beside it names, whatever else."""
    if aside.query.activities or aside.query.units or aside.query.goals:
        return aside.query
    places = [place for place in aside.marked.left if aside.marked.text[place].stem]
    held = [index.titles_holding(aside.marked.text[place]) for place in places]
    sure = {activity for found in held if len(found) == 1 for activity, fit in found.items() if fit >= SURE}
    if len(sure) != 1:
        return None
    return Query(AnswerKind.DETAIL, activities=(index.activities[sure.pop()].id,), said=frozenset({"activities"}))


@lru_cache(maxsize=256)
def understand(text: tuple[Word, ...], index: Index, reckoning: Reckoning, circle: Circle) -> Said:
    """Kept for a while: a follow-up asks for the questions before it again. Nobody may change what it holds."""
    marking = mark(text, index, reckoning)
    if said := meant_by(marking):
        return understand(tuple(said), index, reckoning, circle)
    mark_speakers(marking, index, circle)
    marked = in_a_row(marking.finished())
    names = find_names(marked, index, wants_several(marked))
    marked = _timed_outside(marked.without(names.absorbed), names)
    return Said(marked, names, meant(marked, names, reckoning))


def _timed_outside(marked: Marked, names: Names) -> Marked:
    """ "Föräldrastöd i tidigt skede" is a title, whatever its words tell of times."""
    times = marked.times
    inside = {*times.placed} & names.activity_places
    if not inside:
        return marked
    placed = {place: told for place, told in times.placed.items() if place not in inside}
    times = replace(times, placed=placed, tertials=tuple(placed.values()), used=times.used - inside)
    return changed(marked, times=times)
