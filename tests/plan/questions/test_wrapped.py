"""A greeting, a signature, a reason, capitals, missing dots and punctuation change nothing about what is answered."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from plan.access import Viewer
from plan.questions import Answer, answer
from tests.plan.questions.expectations import cases
from tests.plan.questions.world import facts_of, school_plan, seed

pytestmark = pytest.mark.slow

_DOTS = str.maketrans("åäöÅÄÖ", "aaoAAO")


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


WRAPPERS: dict[str, Callable[[str], str]] = {
    "greeted": lambda text: f"Hej! {text}",
    "good morning": lambda text: f"God morgon, {_small(text)}",
    "please": lambda text: f"Snälla, {_small(text)}",
    "signed": lambda text: f"{text} mvh ekonomichefen",
    "signed in full": lambda text: f"{text.rstrip('.!')}{' ' if text.endswith('?') else '. '}Med vänlig hälsning, HR",
    "thanked": lambda text: f"{text} tack på förhand",
    "with a reason": lambda text: f"{text.rstrip('?.! ')}, jag ska skriva till nämnden",
    "for somebody": lambda text: f"HR-chefen undrar: {_small(text)}",
    "to a board": lambda text: f"Till KS: {text}",
    "told how": lambda text: f"{text} Svara gärna kort.",
    "in capitals": str.upper,
    "without dots": lambda text: text.translate(_DOTS),
    "without punctuation": lambda text: re.sub(r"[?!.,]", " ", text).strip(),
}
APART = 6
"""A question is met in two of the wrappers or three."""
FEW = 0.006
"""Of the project's own questions, those that a wrapper may change: "vår" without its ring is "var"."""


def _same(one: Answer, other: Answer) -> bool:
    held, found = ((each.kind, each.activities, each.value, each.units) for each in (one, other))
    return held == found


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_what_stands_around_a_question_changes_nothing(wrapper: str) -> None:
    every = [each for each in cases() if each.kind not in ("unknown", "refuse")]
    asked = every[list(WRAPPERS).index(wrapper) % APART :: APART]
    school, bundled = facts_of(school_plan()), seed()
    changed = []
    for case in asked:
        facts = school if case.source == "school" else bundled
        plain = answer(case.text, facts, Viewer(), case.context)
        wrapped = answer(WRAPPERS[wrapper](case.text), facts, Viewer(), case.context)
        if not _same(plain, wrapped):
            changed.append(WRAPPERS[wrapper](case.text))
    assert len(changed) <= FEW * len(asked), "\n".join(changed)
