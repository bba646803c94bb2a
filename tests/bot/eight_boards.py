"""A municipality of eight boards, whose plans are of four shapes, and what its owners answer in a year."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from plan.model import Activity, Goal, GoalKind, Kind, Plan, Status, Survey
from plan.tertial import Tertial
from storage.ids import new_id

TERTIALS = tuple(Tertial(2025, number) for number in (1, 2, 3))
BOARDS = {
    "Kommunstyrelsen": "Kommunstyrelsens förvaltning",
    "Socialnämnden": "Socialförvaltningen",
    "Samhällsbyggnadsnämnden": "Samhällsbyggnadsförvaltningen",
    "Utbildningsnämnden": "Utbildningsförvaltningen",
    "Kultur- och fritidsnämnden": "Kultur- och fritidsförvaltningen",
    "Miljönämnden": "Miljökontoret",
    "Räddningsnämnden": "Räddningstjänsten",
    "Överförmyndarnämnden": "Överförmyndarkontoret",
}
DIRECTOR, CONTROLLER, SOCIAL_CHIEF = (
    f"{each}@mjolby.example" for each in ("kommundirektor", "controller", "forvaltningschef.social")
)
POST, CRISIS, SECRET = "Införande av digital post", "Krisledning", "Kontinuitetshantering 2.0"
SECRET_WORD, SECRET_DAY = "Zkvintorp", date(2026, 3, 2)


@dataclass(frozen=True)
class Said:
    status: Status
    comment: str = ""
    finish: date | None = None


def owner_of(board: str) -> str:
    return f"enhetschef.{list(BOARDS).index(board)}@mjolby.example"


def unit_of(board: str) -> str:
    return f"Enhet {list(BOARDS).index(board)}"


def plans() -> Iterator[Plan]:
    """By turns: goals that are assessed; no goals at all; special initiatives and surveys; units and kinds mixed."""
    for place, (board, department) in enumerate(BOARDS.items()):
        shape = place % 4
        goals, surveys = _around(shape)
        section = goals[0].number if goals else "2.1"
        first = (
            Activity(new_id(), section, POST, (Kind.PROJECT,), _units(board, shape), ""),
            Activity(new_id(), section, f"Översyn {place}", _kinds(shape), (unit_of(board),)),
            Activity(new_id(), section, f"Utbildning {place}", _kinds(shape), (unit_of(board),)),
        )
        activities = (*first, *_more(board, section))
        yield Plan("", "Mjölby kommun", board, department, 2025, goals, activities, surveys)


def answers(board: str, title: str, number: int) -> Said | None:
    """What the owner says of the activity in tertial `number`. One board answers half of the first tertial."""
    place = list(BOARDS).index(board)
    if title == SECRET:
        return Said(Status.DELAYED, SECRET_WORD, SECRET_DAY if number > 1 else date(2025, 11, 1))
    if title == CRISIS:
        return Said(Status.AT_RISK, "Övningen är flyttad")
    if title == POST:
        return Said(Status.DONE) if number > place % 3 else Said(Status.ON_TRACK)
    if title.startswith("Översyn"):
        days = (date(2025, 10, 1), date(2025, 11, 1), date(2025, 12, 31))
        day = days[number - 1] if place % 2 else days[-1]
        return Said(Status.DELAYED, "Leverantören är sen", day) if number > 1 else Said(Status.DELAYED, "Sen", day)
    if number == 1 and place == 3:
        return None
    return Said(Status.PAUSED, "Vilar") if number == 3 and place == 5 else Said(Status.ON_TRACK)


def _around(shape: int) -> tuple[tuple[Goal, ...], tuple[Survey, ...]]:
    if shape == 0:
        return (
            Goal("3.1", GoalKind.COUNCIL_GOAL, "Kommunfullmäktiges mål 1 till nämnden"),
            Goal("4.1", GoalKind.BOARD_GOAL, "Nämndspecifikt mål 1"),
        ), ()
    if shape == 2:
        return (Goal("5.1", GoalKind.SPECIAL_INITIATIVE, "Särskilda satsningar"),), (
            Survey("Hela nämnden", "Brukarenkät", "Handläggare"),
        )
    if shape == 3:
        return (Goal("2.3", GoalKind.CORE_ASSIGNMENT, "Prioriterade områden inom grunduppdrag"),), ()
    return (), ()


def _units(board: str, shape: int) -> tuple[str, ...]:
    """An activity of the last shape is shared by two units of its board's."""
    return (unit_of(board), f"{unit_of(board)}/Stöd") if shape == 3 else (unit_of(board),)


def _kinds(shape: int) -> tuple[Kind, ...]:
    return ((Kind.PROJECT, Kind.PRE_STUDY), (), (Kind.ACTIVITY,), (Kind.PRE_STUDY,))[shape]


def _more(board: str, section: str) -> tuple[Activity, ...]:
    if board == "Kommunstyrelsen":
        secret = Activity(new_id(), section, SECRET, (Kind.PROJECT,), (unit_of(board),), protected=True)
        return (secret, Activity(new_id(), section, CRISIS, (Kind.ACTIVITY,), (unit_of(board),), "SBF och UTB"))
    if board == "Utbildningsnämnden":
        return (Activity(new_id(), section, "Skolskjuts", (), (unit_of(board),), "KSF"),)
    return ()


def owner_rows() -> list[tuple[int, dict[str, str]]]:
    def row(unit: str, upn: str, role: str, board: str = "") -> dict[str, str]:
        name = upn.partition("@")[0].replace(".", " ").capitalize()
        return {"enhet": unit, "namn": name, "upn": upn, "roll": role, "nämnd": board}

    owners = [row(unit_of(board), owner_of(board), "ägare") for board in BOARDS]
    owners += [
        row(f"{unit_of(board)}/Stöd", owner_of(board), "ägare") for place, board in enumerate(BOARDS) if place % 4 == 3
    ]
    others = [
        row("", DIRECTOR, "ledning"),
        row("", SOCIAL_CHIEF, "ledning", "socialnämnden"),
        row("", CONTROLLER, "administratör"),
        row("3.1", CONTROLLER, "målägare"),
    ]
    return list(enumerate([*owners, *others], 2))
