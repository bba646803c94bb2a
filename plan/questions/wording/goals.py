"""What a goal is called among people: "KF-mål 2", "Nämndspecifikt mål 1"."""

from __future__ import annotations

from collections.abc import Sequence

from plan.goal_names import giver
from plan.model import GoalKind
from plan.questions.index.plan_index import Index
from plan.questions.wording import wording


def goal_label(index: Index, section: str) -> str:
    goal = index.plan.goal(section)
    if goal is None:
        return section
    number = next(
        (number for (kind, number), held in index.goals_by_number.items() if held == section and kind is goal.kind), 0
    )
    return wording.goal_name(goal, number)


_ALL_OF = {GoalKind.COUNCIL_GOAL: "KF-målen", GoalKind.BOARD_GOAL: "de nämndspecifika målen"}


def goals_label(index: Index, sections: Sequence[str]) -> str:
    """All goals of a kind by that: "KF-målen eller Nämndspecifikt mål 1"."""
    names, left = [], list(sections)
    for kind, name in _ALL_OF.items():
        every = index.goals_of(kind)
        givers = {giver(goal) for goal in index.plan.goals if goal.kind is kind}
        name = f"{given} mål" if len(givers) == 1 and (given := givers.pop()) else name
        if len(every) > 1 and set(every) <= set(left):
            names.append(name)
            left = [each for each in left if each not in every]
    return wording.listed([*names, *(goal_label(index, each) for each in left)], "eller")
