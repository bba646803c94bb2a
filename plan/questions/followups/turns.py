"""A few words that turn the question before: to its contrary, to the others, to another tertial or to its unit."""

from __future__ import annotations

from dataclasses import replace

from plan.assessment import Outlook
from plan.questions.followups.carried_over import ranked_by, with_said
from plan.questions.followups.dependence import NAMED, POINTERS, SHORT
from plan.questions.followups.pointed_sets import is_the_contrary, say_none
from plan.questions.followups.then_and_now import more_than_another, then_and_now
from plan.questions.index.plan_index import Index
from plan.questions.marks.marked_text import Marked
from plan.questions.marks.outlooks import outlooks_in, speaks_of_assessments
from plan.questions.query import About, AnswerKind, Aspect, Change, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Shift, Tag
from plan.questions.swedish.vocabulary import cues, question_words, reports
from plan.questions.swedish.vocabulary import followups as words
from plan.questions.swedish.vocabulary.states import ANY, REPORTED, UNREPORTED, WORST
from plan.questions.those import Being, Named, Outside, Trait
from plan.tertial import Tertial

_NUMBERS = (AnswerKind.COUNT, AnswerKind.SHARE)
_THAT_UNIT, _TO_DO = phrase_set(words.THAT_UNIT), phrase_set(words.TO_DO, exact=True)
_WHAT_IS_LEFT = phrase_set(words.WHAT_IS_LEFT, exact=True)
_IN_NUMBERS, _ALL_TOLD = phrase_set(words.IN_NUMBERS, exact=True), phrase_set(question_words.ALL_TIME, exact=True)
_NEW = phrase_set(f"{reports.FRESH.strip().replace(' ', ' | ')} | {reports.ARRIVED}", exact=True)
_SINCE_THEN = phrase_set(words.SINCE_THEN, exact=True)
_HAVE_THEY = [[have, they] for have in ("har", "hade") for they in ("de", "dom")]
_MOST_WORDS = 6
"""Of a question that only asks for the other measure."""


_WHAT_THEY_HAVE = ([*cues.WHAT_DO_THEY_HAVE.split()], [*cues.WHAT_DO_THEY_HAVE_SPOKEN.split()])


def turned(before: Query, said: Query, marked: Marked, index: Index, current: Tertial | None) -> Query | None:
    """In a few words to another tertial, to the others of its unit, to its goal, or to the contrary."""
    counted = AnswerKind.COUNT if Tag.COUNT in marked.tags else None
    if is_the_contrary(before, said, marked):
        shown = AnswerKind.LIST if Tag.WHICH in marked.tags and before.ask in _NUMBERS else before.ask
        return replace(_contrary(before, marked), ask=counted or shown)
    if say_none(before, marked) and said.said <= {"ask", "kinds", "states"}:
        return changed(said, about=before.about, ask=counted or before.ask, without=True)
    counted_before = before.ask in _NUMBERS  # "är det fler än i T1?", "bättre eller sämre än i T1?"
    then = None if marked.of(Tag.STATES) else then_and_now(before, marked, current, counted=counted_before)
    then = then or more_than_another(before, said, marked) or _of_those_surveys(before, said, marked)
    if then:
        return then
    for turn in (
        _in_the_other_order,
        _by_the_other_measure,
        _assessments_of_those,
        _new_ones,
        _what_they_report,
        _all_of_theirs,
        _dates_of_those,
        _reason_of_that_goal,
        _reason_of_that_one,
        _of_that_goal,
    ):
        if found := turn(before, said, marked):
            return found
    return _others_so(before, said, marked, index) or _others_of_its_unit(before, said, marked, index)


def _in_the_other_order(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vilka rapporterade först?" and then "och sist?": that is no tertial there."""
    last = any(each.folded in cues.LAST for each in marked.text)
    first = any(each.folded in cues.AT_FIRST for each in marked.text)
    short = marked.length <= SHORT
    others = any(marked.spoken(place) not in cues.LAST | cues.AT_FIRST for place in marked.left)
    if not before.arrived or last == first or not short or said.said - {"ask", "time"} or others:
        return None
    return changed(before, arrived=Shift.LATER if last else Shift.EARLIER)


def _dates_of_those(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vad är försenat hos Tillsyn?" and then "nytt datum?": each of those is told with its date."""
    asked = said.change is not None and said.change.dates and not said.said
    short = marked.length <= SHORT - 1
    listed = before.about is About.ACTIVITIES and before.ask in (AnswerKind.LIST, AnswerKind.COUNT, AnswerKind.DETAIL)
    if not (asked and short and listed):
        return None
    return changed(before, ask=AnswerKind.LIST if before.ask is AnswerKind.COUNT else before.ask)


def _asks_whether_they_have(marked: Marked) -> bool:
    """ "Har de …"."""
    return [each.raw for each in marked.text[:2]] in _HAVE_THEY


def _what_they_report(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vad är på gång på HR?" and then "har de rapporterat allt?": of the unit, whatever was asked of it."""
    they = _asks_whether_they_have(marked) and said.states in (REPORTED, UNREPORTED)
    everything = any(each.folded in cues.EVERYTHING for each in marked.text)
    if not (they and everything and len(before.units) == 1) or said.said & NAMED or before.activities:
        return None
    return changed(said, units=before.units, said=said.said | {"units"})


def _all_of_theirs(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Har Simhallen något försenat?" and then "vad har de på sin lista då?", "vad ansvarar den enheten för?": all of
    it, whatever its status.
    """
    its = _THAT_UNIT.find(marked.text) is not None and {Tag.WHAT, Tag.OWNER} <= marked.tags
    begins = its or [each.raw for each in marked.text[:3]] in _WHAT_THEY_HAVE
    beside = marked.tags & {Tag.COMMENT, Tag.WHY, Tag.WHEN, Tag.REPORTING, Tag.STATES, Tag.NOT}
    if not begins or not before.units or said.said - {"ask"} or beside or marked.left:
        return None
    return changed(before, states=None, left_out=frozenset(), finish=None, ask=AnswerKind.LIST)


def _by_the_other_measure(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vilken enhet har störst andel försenade?" and then "och flest till antalet?": ranked so, and the other way."""
    ranked = before.most is not None and before.about in (About.UNITS, About.GOALS)
    if not ranked or before.ask is AnswerKind.COUNT or said.said - {"ask"} or len(marked.text) > _MOST_WORDS:
        return None
    share, number = said.ask is AnswerKind.SHARE, _IN_NUMBERS.find(marked.text) is not None
    if share != number:
        return ranked_by(changed(before, most=said.most if said.most is not None else before.most), share=share)
    how_many = said.ask is AnswerKind.COUNT and said.most is None and not marked.tags & {Tag.UNIT_NOUN, Tag.GOAL_NOUN}
    if how_many and _ALL_TOLD.find(marked.text):
        return replace(ranked_by(before, share=False), about=About.ACTIVITIES, most=None, ask=AnswerKind.COUNT)
    return before if how_many else None


def _others_so(before: Query, said: Query, marked: Marked, index: Index) -> Query | None:
    """ "Varför är Stenbron pausad?" and then "är det fler som är pausade?": which others are so, in all of the plan."""
    named = said.said & (NAMED | {"time"}) or marked.times.tertials or marked.left
    others = {each.folded for each in marked.text} & cues.ANYTHING_ELSE
    if len(before.activities) != 1 or named or not others or not (said.states or said.finish):
        return None
    held = index.activity(before.activities[0])
    pointed = {each.raw for each in marked.text} & cues.ITS_OWNER
    if held is None or pointed or before.ask is not AnswerKind.DETAIL:
        return None
    rest = (*said.among, Outside(Named(before.activities, held.title)))
    states = said.states or (said.change.after if said.change else None)
    return changed(said, among=rest, states=states, change=None, ask=_counted(marked), aspect=Aspect.STATUS)


def _new_ones(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vilka är försenade?" and then "vilka är nya?": those that were not so in the tertial before."""
    since_then = _SINCE_THEN.find(marked.text) is not None
    short = marked.length <= SHORT + 2 * since_then
    told = before.states is not None and before.states not in (REPORTED, UNREPORTED) and not before.lasting
    if not (told and short and _NEW.find(marked.text)) or said.said - {"ask"} or said.change or marked.left:
        return None
    ask = AnswerKind.COUNT if Tag.COUNT in marked.tags else AnswerKind.CHANGE
    if since_then and before.tertial:  # "och i T1?", "vilka är nya sedan dess?"
        before = changed(before, change=Change(since=before.tertial, after=before.states), tertial=None)
    else:
        before = changed(before, change=Change(after=before.states))
    return changed(before, ask=ask, tertials=(), per=(), versus=False)


def _counted(marked: Marked) -> AnswerKind:
    return AnswerKind.COUNT if Tag.COUNT in marked.tags else AnswerKind.LIST


def _others_of_its_unit(before: Query, said: Query, marked: Marked, index: Index) -> Query | None:
    """ "Vem ansvarar för Röda bron?" and then "har de något annat som är försenat?"."""
    content = {each.folded for each in marked.text}
    said_so = {each.raw for each in marked.text} | content  # "de" is folded as the "det" that it may stand for
    they = _asks_whether_they_have(marked) and said.states not in (None, REPORTED, UNREPORTED)
    theirs = they and before.aspect is Aspect.OWNER  # "vem ansvarar för Röda bron?", "har de något försenat?"
    pointed = said_so & cues.ITS_OWNER or (said.said & {"units"} and content & cues.WHAT_THINGS)
    others, whole = bool(pointed and content & cues.ANYTHING_ELSE), _THAT_UNIT.find(marked.text) is not None
    whole = whole or theirs
    if len(before.activities) != 1 or not (others or (whole and said.said & {"states", "finish"})):
        return None
    held = index.activity(before.activities[0])
    if held is None or not held.units or said.said & {"goals", "activities"}:
        return None
    units, rest = said.units or held.units, Outside(Named(before.activities, held.title))
    odds = tuple(each for each in said.odds if each != Being(Trait.SHARED))  # "de två enheterna" are those two
    among = (*said.among, rest) if others else said.among
    left_out = said.left_out if _TO_DO.find(marked.text) is None else frozenset()  # "vad har de mer att göra?"
    said = changed(said, units=units, among=among, odds=odds, left_out=left_out)
    return changed(said, ask=_counted(marked), aspect=Aspect.STATUS, about=About.ACTIVITIES)


def _of_those_surveys(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Finns det någon enkät?" and then "vem är kontaktperson för den?": a survey is told with its contact."""
    points = any(each.folded in POINTERS for each in marked.text)
    told = before.about is About.SURVEYS and points and marked.tags & {Tag.WHO, Tag.OWNER}
    return changed(before, ask=AnswerKind.LIST) if told and not said.said & (NAMED | {"states", "finish"}) else None


def _assessments_of_those(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vilka är nämndens mål?" and then "vilket av dem har sämst bedömning?", "vilka når vi inte?": of those goals."""
    points = any(each.folded in cues.THEM for each in marked.text)
    goals = before.about is About.GOALS or (len(before.goals) > 1 and before.plan_only)
    beside = marked.tags & {Tag.STATES, Tag.ITEM_NOUN, Tag.KIND, Tag.REPORTING, Tag.MISSING} or marked.left
    if not goals or not speaks_of_assessments(marked) or said.said & NAMED or beside:
        return None
    if said.most is None:
        chosen = changed(before, outlooks=outlooks_in(marked), said=before.said | {"ask"})
        asked = Tag.WHICH in marked.tags and marked.tags & {Tag.ASSESSED, Tag.NOT}
        return changed(chosen, about=About.GOALS, ask=AnswerKind.LIST) if asked else None
    if not points:
        return None
    outlooks, best = before.outlooks or frozenset(Outlook), said.states != WORST
    query = changed(before, outlooks=outlooks, most=best, said=before.said | {"ask"})
    return changed(query, about=About.GOALS, ask=AnswerKind.OVERVIEW)


def _reason_of_that_goal(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Klarar vi målet att fler ska bli brandmän?" and then "hur motiverar de det?": of its assessment."""
    told = bool(marked.tags & {Tag.WHY, Tag.COMMENT, Tag.HAS_COMMENT}) and not marked.tags & {Tag.ITEM_NOUN, Tag.STATES}
    of_goal = before.ask is AnswerKind.OVERVIEW and len(before.goals) == 1 and before.plan_only
    short = marked.length <= SHORT
    return before if told and of_goal and short and not said.said - {"ask", "odds"} and not marked.left else None


def _reason_of_that_one(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Hur går det för Stenbron?" and then "vad beror förseningen på?": of that activity, not of all that are late."""
    one = before.ask is AnswerKind.DETAIL and len(before.activities) == 1
    definite = any(marked.spoken(mark.end - 1) in cues.THE_DEVIATION for mark in marked.of(Tag.STATES))
    if not (one and definite and Tag.WHY in marked.tags) or said.said - {"ask", "states"} or marked.left:
        return None
    return changed(said, answered=before, ask=AnswerKind.LIST, states=None)


def _of_that_goal(before: Query, said: Query, marked: Marked) -> Query | None:
    """ "Vad hör till nämndmål 2?" and then "hur bedöms själva målet?"."""
    one = any(marked.spoken(mark.end - 1) in cues.THE_GOAL for mark in marked.of(Tag.GOAL_NOUN))
    asked = said.outlooks or marked.tags <= {Tag.HOW, Tag.GOAL_NOUN, Tag.OWN_UNIT_ONLY}
    if not (one and asked and len(before.goals) == 1) or said.said & NAMED:
        return None
    said = changed(said, about=About.ACTIVITIES, outlooks=frozenset(), said=said.said | {"goals", "ask"})
    return changed(said, goals=before.goals, ask=AnswerKind.OVERVIEW)


def others_of(before: Query, said: Query, marked: Marked) -> Query:
    """ "Och de andra?", "resten" and "de andra enheterna": what the answer before was not about."""
    if said.goals:
        return with_said(before, _other_goals(before, said), marked)
    return before if _WHAT_IS_LEFT.find(marked.text) and _takes_away(before) else _the_others(before, marked)


def _other_goals(before: Query, said: Query) -> Query:
    """ "Och de andra KF-målen": without the one before; "det andra KF-målet" is the second."""
    others = tuple(each for each in said.goals if each not in before.goals)
    return changed(said, goals=others or said.goals)


def _takes_away(before: Query) -> bool:
    outside = any(isinstance(each, Outside) for each in (*before.among, *before.odds))
    return bool(before.left_out or before.kinds_out or before.units_out or before.goals_out or outside)


def _the_others(before: Query, marked: Marked) -> Query:
    """What the answer before left out; "de andra enheterna" are those that it was not about."""
    if before.units and Tag.UNIT_NOUN in marked.tags:
        return changed(before, units=(), units_out=before.units)
    if before.goals and Tag.GOAL_NOUN in marked.tags:
        return changed(before, goals=(), goals_out=before.goals)
    if before.states is not None or before.left_out:
        wanted = (before.states if before.states is not None else ANY) - before.left_out
        return changed(before, states=ANY - wanted, left_out=frozenset(), ask=_plain(before))
    if before.odds:
        turned = (each.part if isinstance(each, Outside) else Outside(each) for each in before.odds)
        return changed(before, odds=tuple(turned), ask=_plain(before))
    if before.kinds:
        return changed(before, kinds=frozenset(), kinds_out=before.kinds, ask=_plain(before))
    if before.units:
        return changed(before, units=(), units_out=before.units)
    if before.goals:
        return changed(before, goals=(), goals_out=before.goals)
    return before


def _contrary(before: Query, marked: Marked) -> Query:
    """ "Vilka mål bedöms uppnås?" and then "och vilka gör det inte?"."""
    if before.outlooks:
        met = frozenset({Outlook.MET})
        return changed(
            before, outlooks=met if met.isdisjoint(before.outlooks) else frozenset(Outlook) - before.outlooks
        )
    if before.about is About.UNITS or (before.about is About.GOALS and before.states is not None):
        return changed(before, without=not before.without)
    return _the_others(before, marked)


def _plain(before: Query) -> AnswerKind:
    return AnswerKind.LIST if before.ask in (AnswerKind.DETAIL, AnswerKind.CLARIFY) else before.ask
