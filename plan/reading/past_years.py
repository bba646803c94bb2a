"""Headings of what another year came to: its activities are not this plan's."""

from __future__ import annotations

import re

from plan.reading import row_words
from plan.reading.phrases import any_of

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d|-\d\d)")
"""A date of a version tells of no year: "Version 3, 2026-11-16"."""


def is_doubtful(heading: str, year: int | None) -> bool:
    """Whether a heading names no year but earlier ones, or tells that what stands below is put off."""
    if len(heading) > 120:
        return False
    years = [int(each) for each in _YEAR.findall(heading)]
    return any_of(row_words.PUT_OFF, heading) or bool(year and years and max(years) < year)


def is_past(heading: str, year: int | None) -> bool:
    """ "Uppföljning av 2025 års aktiviteter" in the plan for 2026."""
    if len(heading) > 120 or not any_of(row_words.FOLLOW_UPS, heading):
        return False
    years = [int(each) for each in _YEAR.findall(heading)]
    return any_of(row_words.PAST_YEARS, heading) or bool(year and years and max(years) < year)
