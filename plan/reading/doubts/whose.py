"""Whose plan a document is and of which year, where it does not say: asked, and answered for that document alone.

What is answered is not remembered: next year the same file may be another board's, and is another year's.
"""

from __future__ import annotations

from plan.model import Plan
from plan.reading import words
from plan.reading.doubts import question_texts
from plan.reading.doubts.doubts import Answers

YEARS = range(1970, 2101)
_SENTENCES = {question_texts.no_board(), question_texts.no_year()}


def answered_year(answers: Answers) -> int | None:
    said = answers.get(question_texts.no_year(), "")
    return int(said) if is_year(said) else None


def is_year(answer: str) -> bool:
    return answer.strip().isdecimal() and int(answer) in YEARS


def is_name(answer: str) -> bool:
    """A "ja" or "nej" names no board."""
    return bool(answer.strip()) and answer.strip().casefold() not in (*words.YES, *words.NO)


def of_this_document(answers: Answers) -> dict[str, str]:
    """Those that tell whose it is."""
    return {sentence: answer for sentence, answer in answers.items() if sentence in _SENTENCES}


def of_any_document(answers: Answers) -> dict[str, str]:
    """Those that may be remembered."""
    return {sentence: answer for sentence, answer in answers.items() if sentence not in _SENTENCES}


def unsaid(plan: Plan) -> list[str]:
    """What it still lacks to be stored, as the command's options are called: "board", "year"."""
    return [name for name, said in (("board", plan.board), ("year", plan.year)) if not said]
