"""The answer to what a word means."""

from __future__ import annotations

from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.query import Term
from plan.questions.result import Answer
from plan.questions.wording import definitions


def explained(evaluation: Evaluation) -> Answer:
    if evaluation.query.terms == (Term.PLAN,):
        return evaluation.answer(Findings([], [definitions.of_plan(evaluation.facts.plan)], heading="Planen"))
    heading = "Rapporten" if evaluation.query.terms == (Term.REPORT,) else definitions.HEADING
    lines = [definitions.of(each) for each in evaluation.query.terms]
    return evaluation.answer(Findings([], lines, heading=heading))
