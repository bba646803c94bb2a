"""The answer to what a word means."""

from __future__ import annotations

from plan.questions.answers.evaluation import Evaluation, Findings
from plan.questions.result import Answer
from plan.questions.wording import definitions


def explained(evaluation: Evaluation) -> Answer:
    lines = [definitions.of(each) for each in evaluation.query.terms]
    return evaluation.answer(Findings([], lines, heading=definitions.HEADING))
