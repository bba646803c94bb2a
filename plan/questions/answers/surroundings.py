"""Answers about what stands beside the activities: goals, reminders, the round, surveys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from plan.model import Activity, GoalKind
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.marks.initials import begins
from plan.questions.query import AnswerKind
from plan.questions.result import Answer
from plan.questions.wording import headings, sentences, wording
from plan.questions.wording.goals import goal_label


def reminders(evaluation: Evaluation) -> Answer:
    view = evaluation.view
    if evaluation.query.whole_year or view.tertial is None:
        number, when = sum(evaluation.facts.reminders.values()), evaluation.when
    else:
        number, when = evaluation.facts.reminders.get(view.tertial, 0), wording.tertial(view.tertial)
    heading = " · ".join(part for part in ("Påminnelser", when) if part)
    return evaluation.answer(Findings([], [sentences.reminders(number, when)], heading=heading, value=number))


def round_state(evaluation: Evaluation) -> Answer:
    found = evaluation.facts.round_of(evaluation.view.tertial) if evaluation.view.tertial else None
    lead = [sentences.round_state(found)] if found else []
    heading = " · ".join(part for part in ("Uppföljningen", evaluation.when) if part)
    return evaluation.answer(Findings([], lead, heading=heading))


def surveys(evaluation: Evaluation) -> Answer:
    lines = [f"• {each.survey} – {each.unit} (kontakt: {each.contact})" for each in evaluation.facts.plan.surveys]
    value = len(lines) if evaluation.query.ask is AnswerKind.COUNT else None
    lead = [sentences.surveys(len(lines)), *lines]
    return evaluation.answer(Findings([], lead, heading="Undersökningar", value=value))


def goals(evaluation: Evaluation) -> Answer:
    wanted = set(evaluation.query.goals or evaluation.index.goals_of(GoalKind.COUNCIL_GOAL, GoalKind.BOARD_GOAL))
    narrowed = bool(evaluation.query.said & {"units", "kinds", "collaboration", "activities", "odds"})
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
    heading = " · ".join(["Mål i planen", *headings.places(evaluation.query, evaluation.goal_name)])
    return evaluation.answer(
        Findings(evaluation.rows(found), lines or [sentences.no_goal()], heading=heading, value=value, shown=False)
    )


def goals_without(evaluation: Evaluation, found: Sequence[Activity]) -> Answer:
    sections = {each.section for each in found}
    goals = [goal.number for goal in evaluation.facts.plan.goals if goal.is_assessed and goal.number not in sections]
    lines = [f"• {goal_label(evaluation.index, number)}" for number in goals] or [sentences.no_goal()]
    return evaluation.answer(Findings([], lines, heading=headings.without("Mål", evaluation.query, evaluation.when)))


def goals_by_number(evaluation: Evaluation) -> Answer:
    found = evaluation.matching()
    counts = Counter({goal.number: 0 for goal in evaluation.facts.plan.goals})
    counts.update(each.section for each in found)
    edge = (max if evaluation.query.most else min)(counts.values(), default=0)
    top = {section for section, number in counts.items() if number == edge and (number or not evaluation.query.most)}
    lines = [f"• {goal_label(evaluation.index, section)}: {number}" for section, number in counts.most_common(10)]
    rows = evaluation.rows([each for each in found if each.section in top])
    return evaluation.answer(Findings(rows, lines))


def units_beginning(evaluation: Evaluation) -> Answer:
    """ "Vilka enheter börjar på K?"."""
    units = [unit for unit in evaluation.facts.units if begins(unit, evaluation.query.starts)]
    heading = f"Enheter · börjar på ”{wording.capital(evaluation.query.starts)}”"
    return evaluation.answer(
        Findings([], [f"• {unit}" for unit in units] or [sentences.no_units()], heading=heading, units=units)
    )
