from collections import Counter
from itertools import product

import pytest

from plan.turn import Lap, turn


def played(order: str, answers: str) -> list[str]:
    """What is offered when each is answered (!) or skipped (-) in turn; what comes after that is skipped."""
    things, left, offered = tuple(order), set(order), list[str]()
    at, lap = turn(things, left)
    for done in answers + "-" * 2 * len(order) + "x":
        if not at:
            return offered
        assert done != "x", f"it never ends: {offered}"
        offered.append(at)
        left -= {at} if done == "!" else set()
        at, lap = turn(things, left, at, lap)
    return offered


@pytest.mark.parametrize(
    ("answers", "offered"),
    [("", "ABCABC"), ("!!!", "ABC"), ("-!!", "ABCA"), ("!!-", "ABC"), ("---!", "ABCABC"), ("-!--", "ABCAC")],
)
def test_what_was_skipped_is_offered_once_more_in_its_order(answers: str, offered: str) -> None:
    assert "".join(played("ABC", answers)) == offered


@pytest.mark.parametrize("size", range(1, 6))
def test_whatever_is_answered_nothing_is_offered_more_than_twice(size: int) -> None:
    order = "ABCDE"[:size]
    for answers in product("!-", repeat=2 * size):
        offered = Counter(played(order, "".join(answers)))
        assert set(offered) == set(order)
        assert max(offered.values()) <= 2


def test_whoever_picks_from_the_list_comes_back_to_it() -> None:
    assert turn(("A", "B", "C"), {"A", "C"}, "B", Lap.OVER) == ("", Lap.OVER)
