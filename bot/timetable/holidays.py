"""Sweden's red days and eves, from the `holidays` package."""

from __future__ import annotations

from datetime import date
from functools import lru_cache


@lru_cache(maxsize=64)
def free_days(year: int) -> frozenset[date]:
    """Red days, and every day that the calendar calls an eve ("afton"), of the year and its two neighbours.

    Eves are those that by law or agreement are as Sundays (midsommar, jul, nyår, påsk, pingst) and those where a
    working day ends at noon (trettondagen, Valborg, alla helgon): nobody is asked for anything on them.
    """
    # importing the package reads every country of the world: a second that most commands need not wait for
    from holidays.constants import DE_FACTO, OPTIONAL, PUBLIC
    from holidays.countries.sweden import Sweden

    found = Sweden(years=range(year - 1, year + 2), categories=(PUBLIC, DE_FACTO, OPTIONAL), language="sv")
    red = Sweden(years=range(year - 1, year + 2), categories=(PUBLIC,), language="sv")
    eves = {day for day, name in found.items() if any(_is_eve(part) for part in name.split("; "))}
    return frozenset(red) | eves


def _is_eve(name: str) -> bool:
    return name.split(" (")[0].endswith("afton") and not name.startswith("Dag före")
