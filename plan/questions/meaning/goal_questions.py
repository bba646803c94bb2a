"""Whether goals are met, as people have assessed them, and the figures that they are measured by."""

from __future__ import annotations

from plan.assessment import Outlook
from plan.goal_warnings import GoalWarning
from plan.model import Status
from plan.questions.marks.marked_text import Mark, Marked
from plan.questions.marks.outlooks import UNASSESSED, assessed_until, outlooks_in, speaks_of_assessments
from plan.questions.names.names import Names
from plan.questions.query import About, Query
from plan.questions.swedish.changed import changed
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.vocabulary import cues, goals
from plan.questions.swedish.vocabulary.states import REPORTED, WORST
from plan.questions.those import Assessed

_OVER_TIME = phrase_set(goals.OVER_TIME, exact=True)
_FIGURES = phrase_set(goals.FIGURES)
_MEASURED = phrase_set(goals.MEASURED, exact=True)
_TO_REACH = phrase_set(goals.TO_REACH, exact=True)
_BEING_ASSESSED = phrase_set(goals.BEING_ASSESSED, exact=True)
_NO_STATUS = {Status.DONE, Status.ON_TRACK}
"""What "gjordes" and "enligt planen" mean of activities they do not of goals."""


def with_figures(query: Query, marked: Marked, names: Names, year: int) -> Query:
    """What is measured of the goals: beside the nation, or over the years. `year`: the plan's own, whose tertials tell
    how the activities have changed. A unit's name among other words is a part of what they name.
    """
    if warned := _warned_of(query, marked):
        return changed(query, about=About.WARNINGS, warning=warned, states=None, left_out=frozenset(), change=None)
    if Tag.NATION in marked.tags:
        return changed(query, about=About.NATION)
    units = any(not {each.start - 1, each.end} & {*marked.left} for each in names.units)
    timed = any(each.year == year for each in marked.times.tertials)
    told = (query.activities, query.odds, query.kinds)
    apart = query.states is not None or units or timed or any(told)
    moved = Tag.CHANGE in marked.tags and marked.text in _MEASURED
    over_time = (marked.text in _OVER_TIME or moved) and bool(query.goals) and not apart
    return changed(query, about=About.FIGURES, change=None, units=(), tertial=None) if over_time else query


def _warned_of(query: Query, marked: Marked) -> GoalWarning | None:
    """Of the whole plan: of a unit's or one goal's nothing is told so."""
    apart = query.units or query.goals or query.kinds or query.activities or query.odds or query.tertials
    found = [mark.value for mark in marked.of(Tag.GOAL_WARNING) if isinstance(mark.value, GoalWarning)]
    return found[0] if found and not apart and Tag.UNIT_NOUN not in marked.tags else None


def with_goals(query: Query, marked: Marked) -> Query:
    if _asks_how_goals_go(query, marked):
        return changed(query, about=About.GOALS, outlooks=frozenset(Outlook), said=query.said | {"ask"})
    if not (_is_assessed(marked) or marked.text in _FIGURES) or not _is_of_goals(query, marked):
        return query
    goals = not query.goals or (query.most is not None and Tag.GOAL_KIND in marked.tags)
    if goals and Tag.GOAL_NOUN in marked.tags and _is_assessed(marked) and query.about is About.ACTIVITIES:
        query = changed(query, about=About.GOALS)
    moved = bool(query.change) and marked.tags & {Tag.BETTER, Tag.WORSE, Tag.CHANGE, Tag.UNCHANGED}
    of_one = moved and query.goals and Tag.ASSESSED in marked.tags
    if (query.about is About.GOALS or of_one) and _is_assessed(marked) and not query.units:
        every = changed(query, states=None, left_out=frozenset(), goals_out=(), goals=query.goals or query.goals_out)
        if moved:
            return changed(every, about=About.GOALS, outlooks=frozenset(Outlook), change=query.change)
        without = marked.text in UNASSESSED or asks_whether_all_are_assessed(marked)
        outlooks = frozenset(Outlook) if without or _asks_whether_met(marked) else outlooks_in(marked)
        most = None if query.most is None else query.states != WORST
        return changed(every, outlooks=outlooks, without=without, change=None, most=most)
    if not query.goals:
        return query
    query = changed(query, units=()) if marked.text in _FIGURES else query
    states = query.states if query.states and query.states - _NO_STATUS else None
    states = None if states == REPORTED and Tag.ASSESSED in marked.tags else states  # "lämnat en bedömning"
    return changed(query, states=states, left_out=frozenset(), said=(query.said - {"states"}) | {"goals", "ask"})


_CHOSEN = {Tag.WHICH, Tag.COUNT, Tag.SHARE, Tag.SHOW, Tag.ANY, Tag.MOST, Tag.LEAST, Tag.NOT, Tag.EXCEPT, Tag.ONLY}


def _asks_whether_met(marked: Marked) -> bool:
    """ "Når vi målen?", "kommer vi att nå våra mål i år?": of all of them it is told how they are assessed."""
    begins = marked.spoken(0) in cues.WHETHER_MET and not marked.tags & _CHOSEN
    return begins and any(_is_of_all(marked, mark) for mark in marked.of(Tag.GOAL_NOUN))


def _asks_how_goals_go(query: Query, marked: Marked) -> bool:
    """ "Hur går det för målen?": for the goals themselves, where nothing else is told of."""
    asked = Tag.HOW in marked.tags and not marked.tags & (_CHOSEN | _OF_OTHERS | {Tag.GOAL_KIND, Tag.PER, Tag.CHANGE})
    apart = query.goals or query.units or query.activities or query.states or query.left_out or query.finish
    every = any(_is_of_all(marked, mark) for mark in marked.of(Tag.GOAL_NOUN))
    return bool(asked and every and not apart and not marked.left and query.about is not About.WARNINGS)


def _is_of_all(marked: Marked, goal: Mark) -> bool:
    """ "Målen", "våra mål", "alla mål"."""
    beside = {marked.spoken(goal.start - 1), marked.before(goal.start)}
    return marked.spoken(goal.end - 1) in cues.THE_GOALS or bool(beside & cues.OF_ALL)


def asks_whether_all_are_assessed(marked: Marked) -> bool:
    """ "Har alla mål fått en bedömning?": answered by those that have none."""
    every = any(marked.before(mark.start) in cues.EVERY_ONE for mark in marked.of(Tag.GOAL_NOUN))
    return every and marked.spoken(0) in cues.WHETHER_REPORTED and marked.text in _BEING_ASSESSED


def under_assessed(marked: Marked) -> tuple[Assessed, Marked] | None:
    """ "Vad är försenat under mål som inte bedöms uppnås?": of the activities there, and the marks that are left."""
    clause = assessed_clause(marked)
    inside = {mark for mark in marked.marks if mark.start in clause}
    if not {mark.tag for mark in marked.marks if mark not in inside} & _OF_ACTIVITIES or not clause:
        return None
    said = changed(marked, text=marked.text[clause.start : clause.stop], marks=tuple(inside))
    told = outlooks_in(said)
    nobody = said.text in UNASSESSED and told == frozenset(Outlook)
    return Assessed(frozenset() if nobody else told), marked.without(inside)


def assessed_clause(marked: Marked) -> range:
    """Where "mål som inte bedöms uppnås" stands after an "under"; empty where it does not."""
    for goal in marked.of(Tag.GOAL_NOUN):
        at = goal.start - (marked.spoken(goal.start - 1) in cues.ANY_ONE)
        if marked.before(at) in cues.UNDER and marked.spoken(goal.end) in cues.AS:
            end = assessed_until(marked, goal.end)
            return range(goal.start, end) if end else range(0)
    return range(0)


_OF_OTHERS = {
    Tag.STATES, Tag.NOT_FINISHED, Tag.ITEM_NOUN, Tag.KIND, Tag.MISSING, Tag.REPORTING, Tag.SURVEYS, Tag.UNIT_NOUN,
}  # fmt: skip
_OF_ACTIVITIES = {Tag.STATES, Tag.NOT_FINISHED, Tag.ITEM_NOUN, Tag.KIND, Tag.MISSING, Tag.REPORTING}


def asks_of_its_figure(marked: Marked, names: Names) -> bool:
    """ "Hur stor andel av ungdomarna har använt narkotika?", "vilken plats har vi i rankingen?": of the goal that has
    those words, where no activities are spoken of; "hur många elever har vi?" counts what no plan holds."""
    told = not names.units and len(names.goal_words) > 1
    asked = {Tag.SHARE, Tag.FIGURES} | ({Tag.COUNT} if told else set())
    counted = marked.tags & asked or marked.text in _MEASURED or marked.text in _FIGURES
    return bool(names.goals and names.by_words and counted) and not marked.tags & _OF_OTHERS


def is_about_a_goal(query: Query, marked: Marked) -> bool:
    """Of the goal itself, not of the activities under it."""
    asked = _is_assessed(marked) or marked.text in _FIGURES
    counted = any(marked.spoken(mark.start) not in cues.RECKONED for mark in marked.of(Tag.COUNT))
    return asked and bool(query.goals) and not query.outlooks and not query.states and not counted


def _is_assessed(marked: Marked) -> bool:
    return speaks_of_assessments(marked) or _is_to_be_reached(marked)


def _is_to_be_reached(marked: Marked) -> bool:
    """ "Vilka mål kommer vi inte att klara?", not "vilka projekt under målen"."""
    apart = marked.tags & {Tag.ITEM_NOUN, Tag.KIND}
    of_them = any(not _stands_under(marked, mark) for mark in marked.of(Tag.GOAL_NOUN))
    return marked.text in _TO_REACH and of_them and not apart


def _stands_under(marked: Marked, goal: Mark) -> bool:
    """ "Vad har klarats av under KF-mål 1?"."""
    kind = next((mark.start for mark in marked.of(Tag.GOAL_KIND) if mark.end == goal.start), goal.start)
    return marked.before(kind) in cues.UNDER


def _is_of_goals(query: Query, marked: Marked) -> bool:
    return bool(query.goals or query.goals_out or marked.tags & {Tag.GOAL_NOUN, Tag.GOAL_KIND})
