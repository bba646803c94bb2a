"""The answers about what is measured of the goals: against the target, against the nation, over the periods."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import pairwise

from plan.assessment import SurveyOutcome
from plan.facts import Facts
from plan.goal_names import WITHOUT_GOAL
from plan.goal_warning_answers import warnings_of
from plan.indicators import Indicator, TargetOutcome, outcome
from plan.model import Goal
from plan.questions.answers.changes import change
from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.query import AnswerKind
from plan.questions.result import Answer
from plan.questions.swedish.words import words
from plan.questions.wording import figures as sentences
from plan.questions.wording import remarks
from plan.questions.wording.sentences import survey as survey_line

_NAME = 10
"""Letters of two words of a goal's text that name a survey."""
_FALLS_SHORT = (TargetOutcome.NOT_MET, TargetOutcome.HALF)


def of_goal(evaluation: Evaluation, section: str) -> list[str]:
    return sentences.of_goal(evaluation.facts.indicators(section))


def counted(evaluation: Evaluation, sections: Iterable[str], assessed: Collection[str]) -> list[str]:
    """Beside the goals that are assessed so: how many their figures say are not met today, or which where none is."""
    found = {section: outcome(evaluation.facts.indicators(section)) for section in sections}
    short = [(section, whole) for section, whole in found.items() if whole in _FALLS_SHORT]
    told = [(evaluation.goal_name(section), whole) for section, whole in short if whole]
    return sentences.falls_short(told, named=bool(evaluation.query.per) or not assessed)


def beside_the_nation(evaluation: Evaluation) -> Answer:
    found = [(name, each) for name, each in _every(evaluation) if each.value and each.value.nation is not None]
    lead = [sentences.beside_the_nation(name, each) for name, each in found] or [
        sentences.no_nation([evaluation.goal_name(each) for each in evaluation.query.goals])
    ]
    return _answer(evaluation, sentences.nation_heading(), lead)


def over_time(evaluation: Evaluation) -> Answer:
    """With the plan's own words for where it began, and what has been said since. Of a goal that no figure follows it
    is told how its activities have changed."""
    lead = [line for section in _sections(evaluation) for line in _since_the_plan(evaluation, section)]
    return _answer(evaluation, sentences.time_heading(), lead) if lead else change(evaluation)


def _since_the_plan(evaluation: Evaluation, section: str) -> list[str]:
    facts = evaluation.facts
    goal, found = facts.plan.goal(section), [each for each in facts.indicators(section) if each.series]
    told = [each for each in facts.assessments if each.goal == section and each.current]
    outcomes = [(facts.plan.surveys[each.survey].survey, each) for each in facts.outcomes if _is_of(facts, goal, each)]
    if goal is None or not (found or told or outcomes):
        return []
    name = evaluation.goal_name(section)
    return [
        *(sentences.over_time(name, each) for each in found),
        *sentences.began(goal),
        *sentences.said_since(told, outcomes),
        *sentences.no_development(found, told, outcomes),
    ]


def of_surveys(evaluation: Evaluation, goal: Goal) -> list[str]:
    """What the surveys that the goal's text names have shown, for the tertial asked about."""
    facts, tertial = evaluation.facts, evaluation.view.tertial
    found = [(facts.plan.surveys[each.survey], each) for each in facts.outcomes if _is_of(facts, goal, each)]
    return [survey_line(survey, each) for survey, each in found if each.tertial == tertial]


def _is_of(facts: Facts, goal: Goal | None, outcome: SurveyOutcome) -> bool:
    """Whether the survey's name stands in the goal's text, however divided: "Nöjd Kund Index", "nöjd kundindex"."""
    text = words(goal.text if goal else "")
    spoken = [each.folded for each in text if each.stem]
    name = "".join(each.folded for each in words(facts.plan.surveys[outcome.survey].survey) if each.stem)
    pairs = ("".join(pair) for pair in pairwise(spoken))
    return any(len(pair) >= _NAME and pair in name for pair in pairs)


def warned_of(evaluation: Evaluation) -> Answer:
    """By the same rule as the post's and the report's warnings."""
    query, tertial = evaluation.query, evaluation.view.tertial
    heading = " · ".join(part for part in (sentences.WARNED, evaluation.when) if part)
    if query.warning is None or tertial is None:
        return evaluation.answer(Findings([], [], heading=heading))
    found = warnings_of(evaluation.facts, tertial, query.warning, lambda goal: _named(evaluation, goal))
    value = found.value if query.ask is AnswerKind.COUNT else None
    return evaluation.answer(Findings(evaluation.rows(found.activities), found.lines, heading=heading, value=value))


def _named(evaluation: Evaluation, goal: Goal | None) -> str:
    return evaluation.goal_name(goal.number) if goal else WITHOUT_GOAL


def _every(evaluation: Evaluation) -> list[tuple[str, Indicator]]:
    """Of the goals asked about, or of all."""
    sections = [(evaluation.goal_name(each), each) for each in _sections(evaluation)]
    return [(name, each) for name, section in sections for each in evaluation.facts.indicators(section)]


def _sections(evaluation: Evaluation) -> list[str]:
    facts, query = evaluation.facts, evaluation.query
    goals = query.goals or tuple(each.section for each in facts.plan.activities if each.id in query.activities)
    return [each.number for each in facts.plan.goals if not goals or each.number in goals]


def _answer(evaluation: Evaluation, heading: str, lead: list[str]) -> Answer:
    return evaluation.answer(Findings([], lead, heading=heading, foot=[remarks.as_of(evaluation.facts)]))
