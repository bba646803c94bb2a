"""Where no comment or title holds all the words that are looked for: what holds some of them, told as such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from plan.model import Activity
from plan.questions.answers.evaluation import Evaluation
from plan.questions.answers.view import View
from plan.questions.query import Query
from plan.questions.swedish.changed import changed
from plan.questions.those import Commented, Titled
from plan.questions.wording import sentences


def with_some(evaluation: Evaluation) -> tuple[Sequence[Activity], str] | None:
    """Those found by one of the words alone, and the line that says so; None where one word was looked for."""
    query = evaluation.query
    sought = next((each for each in query.also if isinstance(each, Commented | Titled)), None)
    if sought is None or len(sought.words) < 2 or not evaluation.view.is_asked:
        return None
    by_word = {word: View(evaluation.facts, _for(query, sought, word)).matching for word in sought.words}
    told = [word for word, held in by_word.items() if held]
    ids = {each.id for held in by_word.values() for each in held}
    found = [each for each in evaluation.view.scope if each.id in ids]
    return (found, sentences.some_words(query, len(found), told)) if found else None


def _for(query: Query, sought: Commented | Titled, word: str) -> Query:
    one = replace(sought, words=(word,))
    return changed(query, also=tuple(one if each == sought else each for each in query.also))
