"""Answers about the activities: which they are, how many, and how they go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from plan.model import Activity
from plan.questions.answers import (
    changes,
    figures,
    near_comments,
    ownerless,
    places,
    surroundings,
    tertials,
    units,
    words,
)
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.answers.shares import so_many
from plan.questions.answers.tables import spread
from plan.questions.answers.view import View
from plan.questions.query import About, Query
from plan.questions.result import Answer
from plan.questions.swedish.changed import changed
from plan.questions.swedish.tags import Per
from plan.questions.swedish.vocabulary.states import FINISHED, REPORTED, UNREPORTED
from plan.questions.those import Commented, Finish, Outside
from plan.questions.wording import sentences, wording
from plan.questions.wording.goals import goal_label


def listed(evaluation: Evaluation) -> Answer:
    query = evaluation.query
    if query.about is About.TERTIALS:
        return tertials.ranked(evaluation)
    if query.about is About.SURVEYS:
        return surroundings.surveys(evaluation)
    if query.about is About.GOALS and (found := _goals(evaluation)):
        return found
    return _activities(evaluation)


def _goals(evaluation: Evaluation) -> Answer | None:
    query, limited = evaluation.query, places.is_limited(evaluation.query)
    if query.outlooks:
        return surroundings.assessed(evaluation)
    if query.without:
        return surroundings.goals_without(evaluation, evaluation.matching())
    if not evaluation.about_status and not limited:
        return surroundings.goals(evaluation)
    if limited:
        found, lead = places.goals(evaluation)
        return evaluation.answer(Findings(evaluation.rows(found), lead))
    return None


def _activities(evaluation: Evaluation) -> Answer:
    query, found = evaluation.query, evaluation.matching()
    if not found and (some := near_comments.with_some(evaluation)):
        near, line = some
        return evaluation.answer(Findings(evaluation.rows(near), [_none_found(evaluation), line]))
    asked = query.whether_all and evaluation.view.is_asked and evaluation.view.scope
    if asked and (whether := _whether_all(evaluation, len(found))):
        lead = [whether]
    elif query.is_unanswered:
        lead = [ownerless.lead(evaluation, len(found))]
    else:
        lead = [*_how_many(evaluation, found), *_by_tertial(evaluation)]
    return evaluation.answer(Findings(evaluation.rows(found), lead))


def _whether_all(evaluation: Evaluation, left: int) -> str:
    query, total = evaluation.query, len(evaluation.view.scope)
    if (having := _having(query)) is not None:
        what, of_those = having
        return sentences.whether_all_have(left, left + len(View(evaluation.facts, of_those).matching), what)
    if query.states == UNREPORTED:
        return sentences.whether_all_reported(left, total)
    return sentences.whether_all(left, total, done=query.left_out == FINISHED)


def _having(query: Query) -> tuple[str, Query] | None:
    """What is asked for of all, and those that have it, where that is a comment or a date."""
    if Outside(Commented()) in query.odds:
        odds = tuple(Commented() if each == Outside(Commented()) else each for each in query.odds)
        return sentences.COMMENT, changed(query, odds=odds)
    return (sentences.FINISH_DATE, changed(query, finish=Finish())) if query.finish and not query.finish.dated else None


def _how_many(evaluation: Evaluation, found: Sequence[Activity]) -> list[str]:
    if not found:
        return [_none_found(evaluation)]
    ordered = evaluation.query.soonest or evaluation.query.by_date
    first = sentences.by_date(latest=evaluation.query.latest) if ordered else ""
    return [first, _counted(evaluation, found), *_by_goal(evaluation, found)]


def _counted(evaluation: Evaluation, found: Sequence[Activity]) -> str:
    return sentences.counted(len(found), evaluation.query, len(evaluation.view.scope))


def _none_found(evaluation: Evaluation) -> str:
    total = len(evaluation.view.scope)
    kinds, everything = evaluation.query.kinds, evaluation.facts.plan.activities
    whole = [each for each in everything if not kinds or kinds & {*each.kinds}]
    return sentences.none_found(evaluation.query, total, all_of_plan=total == len(whole))


def _by_goal(evaluation: Evaluation, found: Sequence[Activity]) -> list[str]:
    return spread(Per.GOAL, found, evaluation.view, evaluation.index) if evaluation.query.about is About.GOALS else []


def count(evaluation: Evaluation) -> Answer:
    match evaluation.query.about:
        case About.REMINDERS:
            return surroundings.reminders(evaluation)
        case About.GOALS if evaluation.query.outlooks:
            return surroundings.assessed(evaluation)
        case About.GOALS if evaluation.query.without:
            return surroundings.goals_without(evaluation, evaluation.matching())
        case About.GOALS:
            return _goal_count(evaluation) if evaluation.about_status else surroundings.goals(evaluation)
        case About.SURVEYS:
            return surroundings.surveys(evaluation)
        case About.UNITS:
            return units.count(evaluation)
    if evaluation.query.change:
        answer = changes.change(evaluation)
        shown, value = not evaluation.query.change.dates, len(answer.activities)
        rows = evaluation.rows(answer.activities) if not shown else answer.rows
        return evaluation.answer(Findings(rows, answer.lead, heading=answer.understood, value=value, shown=shown))
    found = evaluation.matching()
    whether = so_many(evaluation.query, len(found), len(evaluation.view.scope))
    lead = [*whether, *_numbers(evaluation, found), *_spread(evaluation, found)]
    return evaluation.answer(Findings(evaluation.rows(found), lead, value=len(found)))


def _goal_count(evaluation: Evaluation) -> Answer:
    found = places.goals(evaluation)[0] if places.is_limited(evaluation.query) else evaluation.matching()
    number = len({each.section for each in found})
    lead = [sentences.goals(number), *_by_goal(evaluation, found)]
    return evaluation.answer(Findings(evaluation.rows(found), lead, value=number))


def _numbers(evaluation: Evaluation, found: Sequence[Activity]) -> list[str]:
    if evaluation.query.is_unanswered:
        return [ownerless.lead(evaluation, len(found))]
    if evaluation.query.tertials:
        return _by_tertial(evaluation)
    return [_counted(evaluation, found), _apart(evaluation, found)]


def _by_tertial(evaluation: Evaluation) -> list[str]:
    """ "Hur många var klara i T1 respektive T2?"."""
    views = [View(evaluation.facts, changed(evaluation.query, tertial=each)) for each in evaluation.query.tertials]
    return [sentences.in_tertial(each.tertial, len(each.matching), len(each.scope)) for each in views if each.tertial]


def _apart(evaluation: Evaluation, found: Sequence[Activity]) -> str:
    """ "Hur många röda och gula?": each status by itself."""
    states = evaluation.query.states
    several = states is not None and len(states) > 1 and states != REPORTED
    return sentences.breakdown(Counter(evaluation.view.state(each) for each in found)) if several and found else ""


def overview(evaluation: Evaluation) -> Answer:
    if evaluation.query.terms:
        return words.explained(evaluation)
    if evaluation.query.about is About.ROUND:
        return surroundings.round_state(evaluation)
    if evaluation.query.about is About.GOALS and evaluation.query.outlooks:
        return surroundings.assessed(evaluation)
    if evaluation.query.about is About.GOALS and evaluation.query.most is not None:
        return surroundings.goals_by_number(evaluation)
    found = evaluation.matching()
    lead = [*_goal_texts(evaluation), *_counts(evaluation, found), *_spread(evaluation, found)]
    rows = evaluation.rows(found)
    narrowed = len(found) < len(evaluation.facts.plan.activities) or (
        len(found) <= wording.MOST_ROWS and not evaluation.query.wanted
    )
    return evaluation.answer(Findings(rows, lead, shown=narrowed))


def _goal_texts(evaluation: Evaluation) -> list[str]:
    sections = evaluation.query.goals if len(evaluation.query.goals) <= 4 else ()
    lines: list[str] = []
    for section in sections:
        goal = evaluation.facts.plan.goal(section)
        if goal and goal.text:
            lines += sentences.goal_text(goal, goal_label(evaluation.index, section))
            lines += figures.of_goal(evaluation, section)
            lines += figures.of_surveys(evaluation, goal)
            lines += surroundings.assessment(evaluation, section)
    return lines


def _counts(evaluation: Evaluation, found: Sequence[Activity]) -> list[str]:
    counted = f"{len(found)} {wording.noun(evaluation.query.kinds, len(found))}"
    if not evaluation.view.is_asked:
        return [f"{counted}."]
    counts = Counter(evaluation.view.state(each) for each in found)
    return [f"{counted}: {sentences.breakdown(counts)}" if found else _none_found(evaluation)]


def _spread(evaluation: Evaluation, found: Sequence[Activity]) -> list[str]:
    """Where two are held against each other, also the one that has none."""
    lines = [line for per in evaluation.query.per for line in spread(per, found, evaluation.view, evaluation.index)]
    held = {unit for each in found for unit in each.units}
    none = [unit for unit in evaluation.query.units if evaluation.query.versus and unit not in held]
    return [*lines, *(sentences.unit_line(unit, 0, ()) for unit in none)]
