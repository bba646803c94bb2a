"""What a goal is called, in cards, posts, documents and answers alike: "KF-mål 2", "Nämndmål 1"."""

from __future__ import annotations

import re

from plan.model import Goal, GoalKind

_SHORT = {GoalKind.COUNCIL_GOAL: "KF-mål", GoalKind.BOARD_GOAL: "Nämndmål"}
_GIVEN_BY = re.compile(r"^(?P<name>(?P<giver>\w+s) mål \d{1,2})(?: till \S.*)?$")
_COUNCIL, _BOARD = ("kommunfullmäktiges", "fullmäktiges", "kommunens"), "nämndens"
"""Whose goals are called "KF-mål" and "Nämndmål"."""
_LISTED = 48
WITHOUT_GOAL = "Utan mål i planen"


def goal_name(goal: Goal | None) -> str:
    """The plan's own heading where it has no number of that kind."""
    if goal is None:
        return WITHOUT_GOAL
    if own := own_name(goal):
        return own
    last = (goal.title.split(" till ")[0].split() or [""])[-1]
    short = _SHORT.get(goal.kind)
    return f"{short} {last}" if short and last.isdigit() else goal.title or goal.number


def own_name(goal: Goal) -> str:
    """What the plan calls a goal that others have set, "Medlemskommunernas mål 2"; "" where nobody has."""
    found = _GIVEN_BY.match(goal.title)
    ours = found and (found["giver"].lower() in _COUNCIL or found["giver"].lower().endswith(_BOARD))
    return found["name"] if found and not ours else ""


def giver(goal: Goal) -> str:
    """Who has set it, in the genitive: "medlemskommunernas"; "" where that is the council or the board."""
    return own_name(goal).partition(" ")[0].lower()


def in_a_list(goal: Goal | None) -> str:
    """Where several are named in one sentence; a plan's own long heading is not told whole."""
    name = goal_name(goal)
    if len(name) <= _LISTED:
        return name
    return f"{name[: _LISTED - 1].rpartition(' ')[0] or name[: _LISTED - 1]}…"


def numbered(goal: Goal) -> str:
    """For documents, where it is looked up in the plan: "3.1 KF-mål 1"."""
    return f"{goal.number} {goal_name(goal)}" if goal_name(goal) != goal.number else goal.number
