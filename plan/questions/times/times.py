"""When a question is about: a tertial, a window of days, or a day by which something is to be finished."""

from __future__ import annotations

from collections.abc import Sequence

from plan.questions.swedish.words import Word
from plan.questions.times.days import mark_days
from plan.questions.times.feasts import mark_feasts
from plan.questions.times.periods import mark_periods
from plan.questions.times.reckoning import Reckoning
from plan.questions.times.stretches import mark_stretches
from plan.questions.times.tertial_numbers import mark_numbered
from plan.questions.times.timed_text import TimedText, TimesFound
from plan.questions.times.weeks import mark_weeks


def read_times(text: Sequence[Word], reckoning: Reckoning) -> TimesFound:
    said = TimedText(text, reckoning)
    mark_stretches(said)
    mark_feasts(said)
    mark_numbered(said)
    mark_periods(said)
    mark_weeks(said)
    mark_days(said)
    said.settle()
    return said.found
