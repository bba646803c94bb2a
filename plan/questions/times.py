"""When a question is about: a tertial, a window of days, or a day by which something is to be finished."""

from __future__ import annotations

from collections.abc import Sequence

from plan.questions.days import mark_days
from plan.questions.periods import mark_periods
from plan.questions.reckoning import Reckoning
from plan.questions.tertial_numbers import mark_numbered
from plan.questions.timed_text import TimedText, Times
from plan.questions.words import Word


def read_times(text: Sequence[Word], reckoning: Reckoning) -> Times:
    said = TimedText(text, reckoning)
    mark_numbered(said)
    mark_periods(said)
    mark_days(said)
    return said.found
