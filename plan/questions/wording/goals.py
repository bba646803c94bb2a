"""What a goal is called among people: "KF-mål 2", "Nämndspecifikt mål 1"."""

from __future__ import annotations

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
