"""Where no comment or title holds all the words that are looked for: what holds some of them, told as such."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from plan.model import Activity
from plan.questions.answers.evaluation import Evaluation
from plan.questions.answers.view import View
from plan.questions.query import Query
from plan.questions.those import Commented, Titled
from plan.questions.wording import sentences


def with_some(evaluation: Evaluation) -> tuple[Sequence[Activity], list[str]]:
    """Those found by one of the words alone, and the line that says so; nothing where one word was looked for."""
    sought = next((each for each in evaluation.query.also if isinstance(each, Commented | Titled)), None)
    if sought is None or len(sought.words) < 2 or not evaluation.view.is_asked:
        return (), []
    by_word = {word: _holding(evaluation, _for(evaluation.query, sought, word)) for word in sought.words}
    told = {word: found for word, found in by_word.items() if found}
    if not told:
        return (), []
    ids = {each.id for found in told.values() for each in found}
    found = [each for each in evaluation.view.scope if each.id in ids]
    return found, [sentences.some_words(evaluation.query, len(found), list(told))]


def _for(query: Query, sought: Commented | Titled, word: str) -> Query:
    one = replace(sought, words=(word,))
    return replace(query, also=tuple(one if each == sought else each for each in query.also))


def _holding(evaluation: Evaluation, query: Query) -> Sequence[Activity]:
    return View(evaluation.facts, query).matching
