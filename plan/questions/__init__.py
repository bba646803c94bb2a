"""Questions in Swedish, answered from the facts: text -> query -> answer. Pure, without a language model."""

from plan.questions.engine import answer
from plan.questions.result import Answer, Choice, Row

__all__ = ["Answer", "Choice", "Row", "answer"]
