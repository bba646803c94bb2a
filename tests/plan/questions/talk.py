"""Asking of the whole world of the fresh questions, turn by turn."""

from __future__ import annotations

from plan.access import Viewer
from plan.questions import Answer, answer
from tests.plan.questions.fresh.worlds import full

FACTS = full()


def asked(*texts: str) -> Answer:
    """What the last of the turns is answered with."""
    *before, text = texts
    return answer(text, FACTS, Viewer(), before)
