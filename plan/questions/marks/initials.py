"""The letters that titles are to begin with: "aktiviteter som börjar på T"."""

from __future__ import annotations

from collections.abc import Sequence

from plan.model import Plan
from plan.questions.swedish.lexicon import phrase_set
from plan.questions.swedish.vocabulary import conditions
from plan.questions.swedish.words import Word

_STARTS = phrase_set(conditions.STARTS, exact=True)


def parted(text: Sequence[Word], plan: Plan) -> tuple[list[Word], str]:
    """The question without them, and the letters in lower case. A word counts only where some title begins so."""
    found = _STARTS.find(text)
    letters = text[found[1]].raw if found and found[1] < len(text) else ""
    if found is None or not (_is_letter(letters) or _begins_any(letters, plan)):
        return list(text), ""
    return [*text[: found[0]], *text[found[1] + 1 :]], letters


def _is_letter(raw: str) -> bool:
    return len(raw) == 1 and raw.isalpha()


def _begins_any(raw: str, plan: Plan) -> bool:
    return len(raw) > 1 and any(begins(each.title, raw) for each in plan.activities)


def begins(title: str, letters: str) -> bool:
    return title.lower().lstrip("\"'”“ ").startswith(letters)
