"""Where in the report's appendices a reader finds what a sentence says."""

from __future__ import annotations

from collections.abc import Sequence

from cards.texts import common
from plan.row_numbers import GOAL


def rows(numbers: Sequence[int]) -> str:
    """ "(rad 1–6, 8 och 12)"; empty where there are none."""
    return _in_brackets(_runs(sorted(set(numbers))))


def goal_rows(numbers: Sequence[str]) -> str:
    """ "(rad M1–M3 och M5)"."""
    runs = _runs(sorted(int(each.removeprefix(GOAL)) for each in numbers))
    return _in_brackets(["–".join(f"{GOAL}{end}" for end in run.split("–")) for run in runs])


def _in_brackets(parts: list[str]) -> str:
    return f"(rad {common.listed(parts)})" if parts else ""


def _runs(numbers: Sequence[int]) -> list[str]:
    """Three or more in a row are told as the first and the last."""
    parts: list[str] = []
    first = 0
    for place, number in enumerate(numbers):
        if place + 1 < len(numbers) and numbers[place + 1] == number + 1:
            continue
        run = numbers[first : place + 1]
        parts += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else [str(each) for each in run]
        first = place + 1
    return parts
