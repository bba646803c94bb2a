"""A goal's figures are proposed by its own words: whether they are what it is to be counted by is asked, ja or nej."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from plan.indicators.goals import indicators
from plan.indicators.wording import proposal
from plan.model import Goal, Plan, Question
from plan.reading import words
from plan.reading.doubts.question_texts import YES
from plan.reading.doubts.topics import RowTopic, about, concerns

Answers = Mapping[str, str]
"""By the question's sentence."""


def with_proposals(plan: Plan, answers: Answers) -> Plan:
    """With a question for each goal that has any and nobody has answered; one that was said no to is not counted."""
    asked = list(plan.questions)
    goals = []
    for goal in plan.goals:
        sentence = _sentence(goal)
        answer = answers.get(sentence, "").strip().casefold() if sentence else ""
        goals.append(replace(goal, counted=answer not in words.NO))
        if sentence and sentence not in answers:
            asked.append(Question(len(asked) + 1, _place(goal), sentence, YES, about(goal.number, RowTopic.COUNTED)))
    return replace(plan, goals=tuple(goals), questions=tuple(asked))


def is_proposal(question: Question) -> bool:
    return concerns(question, RowTopic.COUNTED)


def _sentence(goal: Goal) -> str:
    found = indicators(replace(goal, counted=True))
    return proposal(goal.number, goal.target or "", found) if found else ""


def _place(goal: Goal) -> str:
    return goal.source.place or f"avsnitt {goal.number}"
