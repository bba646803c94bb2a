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


def _asked(text: str) -> str:
    return text if text.rstrip().endswith(("?", ".", "!")) else f"{text}?"


def _filled(text: str, filler: str) -> str:
    """Between the two words in the middle, where no comma stands."""
    words = text.split()
    middle = len(words) // 2
    cut = any(each.endswith((",", ".", "!", "?", ":")) for each in words[:middle][-1:])
    return text if len(words) < 3 or cut else " ".join([*words[:middle], filler, *words[middle:]])


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
    "in passing": lambda text: f"Jag har glömt, {_small(text)}",
    "after a remark": lambda text: f"Chefen är orolig. {text}",
    "after a greeting": lambda text: f"Tack för hjälpen förut. {text}",
    "after a clause": lambda text: f"Jag lovade ordföranden ett svar, {_small(text)}",
    "in a hurry": lambda text: f"{_asked(text)} Vi måste ha det klart i dag.",
    "on the way": lambda text: f"{_asked(text)} Sen ska jag gå hem.",
    "without hurry": lambda text: f"{_asked(text)} Ingen brådska.",
    "hesitating": lambda text: _filled(text, "eh"),
    "faltering": lambda text: _filled(text, "faktiskt"),
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
