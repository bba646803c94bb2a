"""Answers about what stands beside the activities: goals, reminders, the round, surveys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from plan.assessment import Assessment, Outlook
from plan.calendar import swedish_day
from plan.model import Activity, GoalKind
from plan.movement import movement_of_outlook
from plan.questions.answers import figures, places
from plan.questions.answers.comparison import Comparison, fits
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.answers.tables import ranked
from plan.questions.marks.initials import begins
from plan.questions.query import AnswerKind, Change, Query
from plan.questions.result import Answer
from plan.questions.wording import headings, sentences, wording
from plan.questions.wording.goals import goal_label
from plan.tertial import Tertial


def reminders(evaluation: Evaluation) -> Answer:
    view = evaluation.view
    if evaluation.query.whole_year or view.tertial is None:
        number, when = sum(evaluation.facts.reminders.values()), evaluation.when
    else:
        number, when = evaluation.facts.reminders.get(view.tertial, 0), wording.tertial(view.tertial)
    heading = " · ".join(part for part in ("Påminnelser", when) if part)
    told = [sentences.reminders(number, when), *_reminders_then(evaluation)]
    return evaluation.answer(Findings([], told, heading=heading, value=number))


def _reminders_then(evaluation: Evaluation) -> list[str]:
    """ "Hur många påminnelser jämfört med i T1?": of each tertial that is held against it."""
    query, now = evaluation.query, evaluation.view.tertial
    then = {*query.tertials, *([query.change.since] if query.change and query.change.since else [])} - {now}
    sent = evaluation.facts.reminders
    return [sentences.reminders(sent.get(each, 0), wording.tertial(each)) for each in sorted(then)]


def round_state(evaluation: Evaluation) -> Answer:
    current, tertial = evaluation.facts.current, evaluation.view.tertial
    if evaluation.query.coming or (current and tertial and tertial > current):
        return _next_round(evaluation)
    found = evaluation.facts.round_of(tertial) if tertial else None
    lead = [sentences.round_state(found, swedish_day(evaluation.facts.at))] if found else []
    heading = " · ".join(part for part in ("Uppföljningen", evaluation.when) if part)
    return evaluation.answer(Findings([], lead, heading=heading))


def _next_round(evaluation: Evaluation) -> Answer:
    facts = evaluation.facts
    now = facts.current
    coming = now.next if now else Tertial(facts.plan.year, 1)
    open_now = facts.round_of(now) if now else None
    told = [sentences.round_state(open_now, swedish_day(facts.at))] if open_now else []
    lead = [*told, sentences.next_round(coming)]
    return evaluation.answer(Findings([], lead, heading=sentences.NEXT_ROUND))


def assessment(evaluation: Evaluation, section: str) -> list[str]:
    """What people have said of a goal for the tertial, or for the last one before it."""
    tertial = evaluation.view.tertial
    if tertial is None:
        return []
    told = [each for each in evaluation.facts.assessments if each.goal == section and each.tertial <= tertial]
    latest = max(told, key=lambda each: (each.tertial, each.at), default=None)
    if latest is None:
        return [sentences.goal_judged_by_people()]
    older = latest.tertial < tertial and evaluation.view.is_asked
    return [*([sentences.not_assessed_in(tertial)] if older else []), *sentences.assessed(latest)]


def assessed(evaluation: Evaluation) -> Answer:
    """Which goals have been assessed so for the tertial, and how many not at all."""
    query, tertial = evaluation.query, evaluation.view.tertial
    goals = [goal for goal in evaluation.facts.plan.goals if goal.is_assessed and _is_among(query, goal.number)]
    if query.change and tertial:
        return _assessed_since(evaluation, query.change, [goal.number for goal in goals])
    held = {goal.number: evaluation.facts.assessment(goal.number, tertial) if tertial else None for goal in goals}
    found = {number: each for number, each in held.items() if each and each.outlook in query.outlooks}
    found = found if query.most is None else _at_the_edge(found, best=query.most)
    lines = [sentences.goal_assessed(evaluation.goal_name(number), each) for number, each in found.items()]
    if query.without:
        return _unassessed(evaluation, [number for number, each in held.items() if each is None])
    silent = sum(1 for each in held.values() if each is None)
    short = figures.counted(evaluation, held, found) if Outlook.NOT_MET in query.outlooks else []
    counted = sentences.outlook_counts(Counter(each.outlook for each in found.values()))
    first = counted if query.outlooks == frozenset(Outlook) and query.most is None else ""
    lead = [first or sentences.goals(len(found)), *lines, sentences.unassessed(silent, len(goals)), *short]
    what = sentences.outlooks(query.outlooks) if query.most is None else sentences.RANKED[query.most]
    heading = " · ".join([what, evaluation.when])
    return evaluation.answer(
        Findings([], [line for line in lead if line], heading=heading, value=_number(evaluation, len(found)))
    )


def _at_the_edge(found: Mapping[str, Assessment], *, best: bool) -> dict[str, Assessment]:
    """The best or the worst assessed of them; what could not be assessed is neither."""
    order = (Outlook.MET, Outlook.PARTLY, Outlook.NOT_MET)
    held = {each.outlook for each in found.values()}
    first = next((each for each in (order if best else order[::-1]) if each in held), None)
    return {number: each for number, each in found.items() if each.outlook is first}


def _assessed_since(evaluation: Evaluation, change: Change, goals: Sequence[str]) -> Answer:
    """Which goals are assessed otherwise than in the tertial compared with: better, worse, or in any way."""
    compared = Comparison(evaluation.view)
    first, last = sorted(each for each in (compared.since, compared.tertial) if each)
    told = evaluation.facts.assessment
    held = ((each, told(each, first), told(each, last)) for each in goals)
    both = [(each, then, now) for each, then, now in held if then and now]
    moves = [(each, then, now, movement_of_outlook(then.outlook, now.outlook)) for each, then, now in both]
    found = [each for each in moves if fits(each[3], change.direction)]
    lines = [sentences.goal_moved(evaluation.goal_name(each), then, now) for each, then, now, _ in found]
    lead = [sentences.goals(len(found)), *lines, sentences.uncompared_goals(len(goals) - len(both))]
    heading = f"{headings.assessed(change.direction)} · {wording.tertial(first)} till {wording.tertial(last)}"
    return evaluation.answer(
        Findings([], [line for line in lead if line], heading=heading, value=_number(evaluation, len(found)))
    )


def _unassessed(evaluation: Evaluation, found: Sequence[str]) -> Answer:
    lead = [sentences.goals(len(found)), *(f"• {evaluation.goal_name(each)}" for each in found)]
    heading = " · ".join([sentences.UNASSESSED, evaluation.when])
    return evaluation.answer(Findings([], lead, heading=heading, value=_number(evaluation, len(found))))


def _is_among(query: Query, section: str) -> bool:
    return not query.goals or section in query.goals


def _number(evaluation: Evaluation, number: int) -> int | None:
    return number if evaluation.query.ask is AnswerKind.COUNT else None


def surveys(evaluation: Evaluation) -> Answer:
    tertial, facts, units = evaluation.view.tertial, evaluation.facts, evaluation.view.unit_names
    lines = [
        sentences.survey(each, facts.outcome(place, tertial) if tertial else None)
        for place, each in enumerate(facts.plan.surveys)
        if not units or each.unit in units
    ]
    value = len(lines) if evaluation.query.ask is AnswerKind.COUNT else None
    lead = [sentences.surveys(len(lines)), *lines]
    return evaluation.answer(Findings([], lead, heading="Undersökningar", value=value))


def goals(evaluation: Evaluation) -> Answer:
    wanted = set(evaluation.query.goals or evaluation.index.goals_of(GoalKind.COUNCIL_GOAL, GoalKind.BOARD_GOAL))
    narrowed = bool(evaluation.query.said & {"units", "kinds", "collaboration", "activities", "odds"})
    narrowed = narrowed or bool(evaluation.query.among)
    if narrowed:
        wanted &= {each.section for each in evaluation.view.scope}
    goals = [goal for goal in evaluation.facts.plan.goals if goal.number in wanted]
    lines = [
        f"• {goal_label(evaluation.index, goal.number)}{f': {wording.one_line(goal.text)}' if goal.text else ''}"
        for goal in goals
    ]
    found = [each for each in evaluation.view.scope if (evaluation.query.goals or narrowed) and each.section in wanted]
    value = len(goals) if evaluation.query.ask is AnswerKind.COUNT else None
    lines = [sentences.goals(len(goals)), *lines] if value is not None else lines
    heading = " · ".join(["Mål i planen", *headings.places(evaluation.query, evaluation.goal_names)])
    return evaluation.answer(
        Findings(evaluation.rows(found), lines or [sentences.no_goal()], heading=heading, value=value, shown=False)
    )


def goals_without(evaluation: Evaluation, found: Sequence[Activity]) -> Answer:
    sections = {each.section for each in found}
    query = evaluation.query
    every = [goal.number for goal in evaluation.facts.plan.goals if goal.is_assessed and _is_among(query, goal.number)]
    whole = Counter(each.section for each in evaluation.view.scope)
    goals = [number for number in every if number not in sections and places.holds(query, whole[number])]
    lines = [f"• {goal_label(evaluation.index, number)}" for number in goals]
    value = len(goals) if evaluation.query.ask is AnswerKind.COUNT else None
    lines = [sentences.goals(len(goals)), *lines] if value is not None else lines or [sentences.no_goal()]
    heading = headings.without("Mål", evaluation.query, evaluation.goal_names, evaluation.when)
    return evaluation.answer(Findings([], lines, heading=heading, value=value))


def goals_by_number(evaluation: Evaluation) -> Answer:
    found = Comparison(evaluation.view).moved_of(evaluation.matching())
    query, most = evaluation.query, bool(evaluation.query.most)
    counts = Counter({goal.number: 0 for goal in evaluation.facts.plan.goals if _is_among(query, goal.number)})
    counts.update(each.section for each in found)
    names = {section: goal_label(evaluation.index, section) for section in counts}
    first, ordered = ranked(counts, most=most, few=query.few)
    top = [section for section in first if counts[section] or not most]
    edge = [sentences.edge([names[each] for each in top], counts[top[0]], most, "mål")] if top and not query.few else []
    lines = edge if top else [sentences.no_goal()]
    lines += [f"• {names[section]}: {number}" for section, number in ordered]
    return evaluation.answer(Findings(evaluation.rows([each for each in found if each.section in top]), lines))


def units_beginning(evaluation: Evaluation) -> Answer:
    """ "Vilka enheter börjar på K?"."""
    units = [unit for unit in evaluation.facts.units if begins(unit, evaluation.query.starts)]
    heading = f"Enheter · börjar på ”{wording.capital(evaluation.query.starts)}”"
    return evaluation.answer(
        Findings([], [f"• {unit}" for unit in units] or [sentences.no_units()], heading=heading, units=units)
    )
