"""Several boards of one municipality, for the cards that stand them beside each other."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from plan import all_boards
from plan.all_boards import BoardsOverview
from plan.assessment import Assessment, Outlook
from plan.facts import Facts
from plan.model import Activity
from plan.tertial import Tertial
from tests.cards import posts

BOARDS = (
    ("Kommunstyrelsen", "Kommunstyrelsens förvaltning"),
    ("Socialnämnden", "Socialförvaltningen"),
    ("Samhällsbyggnadsnämnden", "Samhällsbyggnadsförvaltningen"),
    ("Utbildningsnämnden", "Utbildningsförvaltningen"),
    ("Kultur- och fritidsnämnden", "Kultur- och fritidsförvaltningen"),
    ("Miljönämnden", "Miljökontoret"),
    ("Överförmyndarnämnden", "Överförmyndarkontoret"),
    ("Räddningsnämnden", "Räddningstjänsten"),
)
WITH = ("SBF och UTB", "KSF", "", "Alla förvaltningar", "")
"""Whom the first activities of each board are done with."""


def facts(board: int, count: int = 40) -> Facts:
    """Each has titles of its own but for the first, which all have."""
    made = posts.facts(count, "Upphandlingen är överklagad.")
    name, department = BOARDS[board]
    activities = tuple(_own(each, board, place) for place, each in enumerate(made.plan.activities))
    at = datetime(2025, 9, 1, 9, tzinfo=UTC)
    said = tuple(
        Assessment(f"g{number}", f"3.{number}", posts.T2, outlook, at, "p")
        for number, outlook in enumerate((Outlook.MET, Outlook.PARTLY), 1)
    )
    return replace(
        made,
        plan=replace(made.plan, id=f"p{board}", board=name, department=department, activities=activities),
        assessments=said,
    )


def overview(boards: int, tertial: Tertial | None = posts.T2) -> BoardsOverview:
    """The last board has no round of the second tertial."""
    every = [facts(board) for board in range(boards)]
    every[-1] = replace(every[-1], rounds=every[-1].rounds[:1])
    if tertial is None:
        every = [replace(each, rounds=()) for each in every]
    return all_boards.overview(every, tertial, [each.plan.board for each in every])


def _own(activity: Activity, board: int, place: int) -> Activity:
    title = activity.title if place == 0 else f"{activity.title} {board + 1}:{place + 1}"
    return replace(activity, title=title, collaboration=WITH[board] if board < len(WITH) and place < 4 else "")
