"""What is asked about and what is let pass, by comments that were labelled before the rules were tried on them."""

from __future__ import annotations

from pathlib import Path

import pytest

from plan.said_of_deviation import says_nothing_more

HERE = Path(__file__).parent
MOST_FALSE_ALARMS = 0.05


def labelled(name: str) -> tuple[list[str], list[str]]:
    """Those that name a cause, a measure or a day, and those that name none."""
    lines = (HERE / f"{name}.txt").read_text("utf-8").splitlines()
    full, thin = ([line[2:] for line in lines if line[0] == sign] for sign in "+-")
    assert len(full) + len(thin) == len(lines)
    return full, thin


def rates(name: str) -> tuple[float, float]:
    """False alarms among those that say something; found among those that do not."""
    full, thin = labelled(name)
    asked, found = ([each for each in those if says_nothing_more(each)] for those in (full, thin))
    return len(asked) / len(full), len(found) / len(thin)


@pytest.mark.parametrize(("name", "number", "least_found"), [("labelled", 200, 0.9), ("fresh", 100, 0.6)])
def test_hardly_anybody_is_asked_who_has_said_something(name: str, number: int, least_found: float) -> None:
    assert sum(map(len, labelled(name))) == number
    alarms, found = rates(name)
    assert alarms < MOST_FALSE_ALARMS
    assert found >= least_found
