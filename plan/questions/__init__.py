"""Questions in Swedish, answered from the facts: text -> query -> answer. Pure, without a language model."""

from plan.questions.engine import answer
from plan.questions.names.titles import named
from plan.questions.query import AnswerKind
from plan.questions.result import ActivityRow, Answer, Interpretation

__all__ = ["ActivityRow", "Answer", "AnswerKind", "Interpretation", "answer", "named"]
