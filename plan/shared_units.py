"""Where figures stand by unit: in whose figure an activity with several units is, told in one sentence.

What is about answering counts it at its first unit, which answers; what is about what units have to do, at each.
"""

from __future__ import annotations

from collections.abc import Iterable

from plan.model import Activity


def at_the_first(activities: Iterable[Activity]) -> str:
    """Empty where no activity has several units."""
    return "En aktivitet med flera enheter räknas hos den första, som svarar." if _any_shared(activities) else ""


def at_each(activities: Iterable[Activity]) -> str:
    return "En aktivitet med flera enheter räknas hos var och en av dem." if _any_shared(activities) else ""


def _any_shared(activities: Iterable[Activity]) -> bool:
    return any(len(each.units) > 1 for each in activities)
