"""The questions of one document, of which those that are answered need not be asked.

A question is known by its sentence: an answer given for it holds whenever the same sentence would be asked, this
year or the next.
"""

from __future__ import annotations

from collections.abc import Mapping

from plan.model import Question, Source
from plan.reading import words

Answers = Mapping[str, str]
"""A question's sentence -> the answer: "ja" for what was proposed, or what is right instead."""


class Doubts:
    """Collects the questions of one document; `answers` are those that need not be asked."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers
        self.questions: list[Question] = []
        self._asked: set[str] = set()

    def settle(self, about: str, where: str, sentence: str, proposed: str) -> str | None:
        """The answer, the proposed one if it was "ja"; None when it still must be asked."""
        answer = self._answers.get(sentence)
        if answer is not None:
            return proposed if answer.strip().casefold() in ("", *words.YES) else answer.strip()
        if sentence not in self._asked:
            self._asked.add(sentence)
            self.questions.append(Question(len(self.questions) + 1, where, sentence, proposed, about))
        return None

    def denied(self, sentence: str) -> bool:
        """Whether the answer is "nej"."""
        return self._answers.get(sentence, "").strip().casefold() in words.NO


def place(source: Source, section: str) -> str:
    """Where to look: page, sheet or line; in a format without any, the section and the table's row."""
    if source.page or source.sheet or source.line or not section:
        return source.place
    return ", ".join(filter(None, (f"avsnitt {section}", source.place)))
