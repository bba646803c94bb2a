"""From a question's text to a query, by itself or as a follow-up to the one before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from plan.model import Status
from plan.questions.followups.arrival_days import with_arrivals
from plan.questions.followups.dependence import NAMED, leans
from plan.questions.followups.followups import Ground, merged
from plan.questions.followups.pointed_sets import says_of_them
from plan.questions.followups.then_and_now import then_and_now
from plan.questions.index.people import NO_UNIT, Circle
from plan.questions.index.plan_index import Index
from plan.questions.marks.marked_text import Marked
from plan.questions.marks.measure_words import MEASURES
from plan.questions.marks.recognition import mark
from plan.questions.marks.speakers import mark_speakers
from plan.questions.meaning.asked_change import compares_names, looks_back, with_change
from plan.questions.meaning.audit import audited
from plan.questions.meaning.conditions import limited, narrowed
from plan.questions.meaning.each_of import with_each
from plan.questions.meaning.filters import filtered
from plan.questions.meaning.goal_questions import under_assessed, with_figures, with_goals
from plan.questions.meaning.intent import aspect_of, decided, is_to_the_bot, wants_several
from plan.questions.meaning.omissions import Before, Omissions
from plan.questions.meaning.refusals import refusal_of
from plan.questions.meaning.subjects import about, with_measures, with_promises
from plan.questions.meaning.terms import asked_terms
from plan.questions.meaning.versus import with_versus
from plan.questions.names.name_finder import find_names
from plan.questions.names.names import Names
from plan.questions.query import About, AnswerKind, Query
from plan.questions.swedish.addressing import question_in
from plan.questions.swedish.tags import Per, Tag
from plan.questions.swedish.vocabulary import cues
from plan.questions.swedish.vocabulary.states import REPORTED
from plan.questions.swedish.words import MAX_CHARACTERS, Word, words
from plan.questions.those import Repeated, Some, Stood
from plan.questions.times.reckoning import Reckoning

_SURE = 0.9
"""How well a lone word must fit a title to tell what is spoken of."""
MAX_CONTEXT = 8
"""Earlier questions further back than this are forgotten."""
_SPOKEN_OF_BESIDE = frozenset({"activities"})
_OF_IT = tuple(words("för den"))
"""In "frågan är om simskolan, vad kan jag säga om läget?" this goes without saying."""
_IS_DONE = tuple(words("blir klart"))
_NOBODY = Circle()
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
    for each in (*_remembered(context), text):
        found = _next(each, index, reckoning, earlier.query if earlier else None, circle)
        carried = (audited(earlier).doubts or carried) if earlier and found.leans else ()
        within = earlier.query if earlier and found.leans and says_of_them(found.marked) else None
        earlier = found
    unused = audited(found)
    doubts = unused.doubts or carried
    unused_words = tuple(dict.fromkeys((*doubts, *unused.words)))
    return replace(found.query, unused=unused_words, doubts=doubts, within=within)


def _remembered(context: Sequence[str]) -> list[str]:
    kept: list[str] = []
    room = _MOST_CONTEXT
    for earlier in reversed(context[-MAX_CONTEXT:]):
        room -= min(len(earlier), MAX_CHARACTERS)
        if room < 0:
            break
        kept.insert(0, earlier)
    return kept


def _next(text: str, index: Index, reckoning: Reckoning, before: Query | None, circle: Circle) -> Omissions:
    """What the text means after the question before, and what a part of it would mean there."""
    asked = question_in(words(text))
    before = None if asked.afresh else before
    if asked.aside:
        before = _spoken_of(understand(asked.aside, index, reckoning, circle), index) or before
    circle = _with_unit_told(circle, understand(asked.passed, index, reckoning, circle)) if asked.passed else circle
    ground = Ground(index, reckoning.current)

    def after(said: Said) -> Query:
        return (merged(before, said.query, said.marked, said.names, ground) if before else None) or said.query

    def alone(marked: Marked, names: Names) -> Query:
        return meant(marked, names, reckoning)

    def meaning(marked: Marked, names: Names) -> Query:
        return after(Said(marked, names, alone(marked, names)))

    def reread(words: tuple[Word, ...]) -> Query:
        return after(understand(words, index, reckoning, circle))

    said = understand(asked.text, index, reckoning, circle)
    if before is None and asked.passed and _names_nothing(said):
        before = _one_spoken_of(understand(asked.passed, index, reckoning, circle), index)
    added = _gone_without_saying(said, before) if before is not None else ()
    said = understand((*added, *asked.text), index, reckoning, circle) if added else said
    held = Before(before, alone) if before else None
    whole = after(said)
    return Omissions(whole, said.marked, said.names, meaning, reread, held, leans=whole is not said.query)


def _with_unit_told(circle: Circle, beside: Said) -> Circle:
    """ "Jag tog över Bygglovsenheten. Vilka är våra?": those of the unit that is told of, where nobody is known."""
    return replace(circle, own=beside.query.units or circle.own) if circle.own in ((), (NO_UNIT,)) else circle


def _gone_without_saying(said: Said, before: Query) -> tuple[Word, ...]:
    """What a question leaves out, since the one before, or a sentence beside it, has said it."""
    if _is_spoken_of_beside(before) and not _points(said):
        return _OF_IT
    if before.finish and _tells_a_day(said):
        return _IS_DONE
    return MEASURES if before.about is About.MEASURES and _asks_of_measures(said) else ()


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
    sure = {activity for found in held if len(found) == 1 for activity, fit in found.items() if fit >= _SURE}
    if len(sure) != 1:
        return None
    return Query(AnswerKind.DETAIL, activities=(index.activities[sure.pop()].id,), said=frozenset({"activities"}))


@lru_cache(maxsize=256)
def understand(text: tuple[Word, ...], index: Index, reckoning: Reckoning, circle: Circle) -> Said:
    """Kept for a while: a follow-up asks for the questions before it again. Nobody may change what it holds."""
    marking = mark(text, index, reckoning)
    mark_speakers(marking, index, circle)
    marked = _in_a_row(marking.finished())
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
    return replace(marked, times=times)


def meant(marked: Marked, names: Names, reckoning: Reckoning) -> Query:
    """What the marked words say by themselves."""
    if assessed := under_assessed(marked):
        among, marked = assessed
        query = Query(among=(among,))
    else:
        query = Query()
    query = _in_either(_timed(narrowed(filtered(query, marked, names, reckoning), marked), marked), marked)
    query = replace(
        query,
        in_a_row=_times_in_a_row(query, marked),
        aspect=aspect_of(marked),
        per=_per(marked, query),
        most=_most(marked),
        by_share=Tag.SHARE in marked.tags,
        about=about(marked, names),
        unread=tuple(names.unread),
        readings=tuple(names.readings),
    )
    query = limited(_judged(with_measures(with_promises(query, marked), marked), marked), marked)
    query = with_each(query, marked)
    both = then_and_now(query, marked, reckoning.current)
    query = replace(both or with_change(query, marked), said=query.said | _asked(marked))
    query = with_figures(with_goals(query, marked), marked, names, reckoning.year)
    query = with_versus(query, marked, names)
    query = replace(query, terms=asked_terms(marked, query), coming=Tag.NEXT_ROUND in marked.tags)
    query = replace(query, refused=refusal_of(marked, query, names), greeting=_is_small_talk(marked))
    ask = both.ask if both and not query.refused else decided(query, marked, names)
    return with_arrivals(replace(query, ask=ask), marked)


def _times_in_a_row(query: Query, marked: Marked) -> int:
    """An answer that is the same again has been given twice."""
    told = max(query.in_a_row, 1 if query.span else marked.times.in_a_row)
    return 1 if told == 2 and Repeated() in query.also else told


def _is_small_talk(marked: Marked) -> bool:
    if is_to_the_bot(marked):
        return True
    return not marked.left and bool(marked.tags) and marked.tags <= {Tag.GREETING, Tag.HELP, Tag.WHAT}


def _in_a_row(marked: Marked) -> Marked:
    """ "Röda både i T1 och T2", "var röda i T1 och är det fortfarande": two tertials in a row."""
    tertials = marked.times.tertials
    if _in_both(marked) and len(set(tertials)) == 2:
        return replace(marked, times=replace(marked.times, in_a_row=2, tertials=(max(tertials),)))
    return marked


def _timed(query: Query, marked: Marked) -> Query:
    found = marked.times
    said = query.said
    so_far = found.so_far and query.states not in (REPORTED, frozenset({None}))
    if found.tertials or found.whole_year or so_far or found.window or found.as_of:
        said |= {"time"}
    moved = marked.tags & {Tag.CHANGE, Tag.BETTER, Tag.WORSE} and Tag.BECAME not in marked.tags
    compared = found.since or (found.last_tertial and bool(moved)) or looks_back(marked)
    then = {each.tertial for each in query.among if isinstance(each, Stood)}
    tertials = [each for each in found.tertials if each not in then]
    tertial = max(tertials) if tertials and not (compared and len(found.tertials) == 1) else None
    tertial = None if _stands_now(query) and not (then and tertials) else tertial
    several = tuple(sorted(set(tertials))) if len(set(tertials)) > 1 and not compared else ()
    return replace(
        query,
        tertial=tertial,
        tertials=several,
        as_of=found.as_of,
        whole_year=((found.whole_year or so_far) and query.span is None and not query.soonest) or query.never,
        said=said,
    )


def _in_either(query: Query, marked: Marked) -> Query:
    """ "Försenat i antingen T1 eller T2"; "hur många i T1 eller T2?" counts each."""
    places = sorted(marked.times.placed)
    between = {marked.spoken(place) for place in range(places[0], places[-1])} if places else set()
    counted = marked.tags & {Tag.COUNT, Tag.SHARE, Tag.UNIT_NOUN, Tag.GOAL_NOUN, Tag.CHANGE}
    if len(query.tertials) != 2 or not between & cues.OR_ELSE or query.states is None or query.left_out or counted:
        return query
    either = Some(tuple(Stood(query.states, tertial=each) for each in query.tertials))
    return replace(query, states=None, also=(*query.also, either), tertials=(), tertial=None)


def _stands_now(query: Query) -> bool:
    """ "Som var röda i T1 och är det fortfarande": the tertial named is of how it was."""
    stood = [each for each in (*query.also, *query.among) if isinstance(each, Stood)]
    return query.states is not None and any(each.tertial is not None for each in stood)


_SIDES = {
    Tag.COUNT, Tag.SHARE, Tag.WHICH, Tag.SHOW, Tag.WHO, Tag.HOW, Tag.CHANGE, Tag.WHY, Tag.COMMENT, Tag.WHEN,
    Tag.HISTORY, Tag.OWNER, Tag.UNIT_NOUN, Tag.DISTRIBUTION, Tag.PER, Tag.GOAL_OF, Tag.REMINDERS, Tag.DEADLINE,
    Tag.ANY, Tag.BETTER, Tag.WORSE, Tag.PARTNER_OF,
}  # fmt: skip


def _in_both(marked: Marked) -> bool:
    """ "röda både i T1 och T2"."""
    return bool({each.folded for each in marked.text} & cues.BOTH) and Tag.STATES in marked.tags


def _asked(marked: Marked) -> frozenset[str]:
    return frozenset({"ask"} if marked.tags & _SIDES else ())


def _per(marked: Marked, query: Query) -> tuple[Per, ...]:
    tags = marked.tags
    found = [mark.value for mark in marked.of(Tag.PER) if isinstance(mark.value, Per)]
    if Tag.DISTRIBUTION in tags or (found and any(marked.spoken(mark.start) in cues.PER for mark in marked.marks)):
        if Tag.UNIT_NOUN in tags and Tag.WHICH not in tags:
            found.append(Per.UNIT)
        if Tag.GOAL_NOUN in tags and not marked.goal_topics:
            found.append(Per.GOAL)
        found = found or [Per.STATUS]
    if Tag.CHANGE in tags and compares_names(marked, query):
        found.append(Per.UNIT if len(query.units) > 1 else Per.GOAL)
    if Tag.SHARE in tags and tags & {Tag.MOST, Tag.LEAST} and Tag.GOAL_NOUN in tags:
        found = [Per.GOAL]
    if max(len(query.units), len(query.goals)) > 1 and any(each.folded in cues.EACH_ITSELF for each in marked.text):
        found.append(Per.UNIT if len(query.units) > 1 else Per.GOAL)
    return tuple(dict.fromkeys(found))


def _most(marked: Marked) -> bool | None:
    if Tag.MOST in marked.tags:
        return True
    return False if Tag.LEAST in marked.tags else None


def _judged(query: Query, marked: Marked) -> Query:
    """ "Vilken enhet ligger sämst till": by deviations; "… är sämst på att svara": by what is not reported."""
    places = {mark.start for mark in marked.of(Tag.MOST, Tag.LEAST)}
    if marked.tags & {Tag.UNIT_NOUN, Tag.GOAL_NOUN}:
        places |= {
            place for place in range(len(marked.text)) if marked.spoken(place).startswith(tuple(cues.WORST_OF_ALL))
        }
    said = {marked.spoken(place)[:4] for place in places}
    worst, best = bool(said & cues.WORST_BEGINNINGS), bool(said & cues.BEST_BEGINNINGS)
    if not worst and not best:
        return query
    if query.states == REPORTED:
        return replace(query, states=frozenset({None}), most=worst)
    if query.states is None:
        query = replace(query, said=query.said | {"states"}) if worst else query
        wanted = {Status.DELAYED, Status.AT_RISK} if worst else {Status.ON_TRACK, Status.DONE}
        return replace(query, states=frozenset(wanted), most=True)
    return replace(query, most=True)
