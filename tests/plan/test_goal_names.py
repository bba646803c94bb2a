import pytest

from plan.goal_names import goal_name, in_a_list, numbered
from plan.model import Goal, GoalKind


@pytest.mark.parametrize(
    ("kind", "title", "name"),
    [
        (GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 2 till nämnden", "KF-mål 2"),
        (GoalKind.BOARD_GOAL, "Nämndspecifikt mål 4", "Nämndmål 4"),
        (GoalKind.COUNCIL_GOAL, "Regionfullmäktiges mål 1 till nämnden", "Regionfullmäktiges mål 1"),
        (GoalKind.COUNCIL_GOAL, "Medlemskommunernas mål 3", "Medlemskommunernas mål 3"),
        (GoalKind.BOARD_GOAL, "Direktionens mål 2", "Direktionens mål 2"),
        (GoalKind.BOARD_GOAL, "Socialnämndens mål 2", "Nämndmål 2"),
        (GoalKind.BOARD_GOAL, "En trygg skola", "En trygg skola"),
        (GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar", "Särskilda satsningar"),
        (GoalKind.COUNCIL_GOAL, "", "4.2"),
    ],
)
def test_a_goal_has_one_name(kind: GoalKind, title: str, name: str) -> None:
    goal = Goal("4.2", kind, title)
    assert goal_name(goal) == name
    assert numbered(goal) == ("4.2" if name == "4.2" else f"4.2 {name}")


def test_a_long_heading_is_not_told_whole_among_others() -> None:
    assert in_a_list(Goal("1", GoalKind.BOARD_GOAL, "Skolan ska vara en plats där alla barn och unga växer")) == (
        "Skolan ska vara en plats där alla barn och…"
    )
    assert goal_name(None) == in_a_list(None) == "Utan mål i planen"
