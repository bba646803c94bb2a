"""tertialbot overview"""

from __future__ import annotations

import argparse
from typing import Any

from bot import private_files
from bot.cli.output import Failed, print_json, say, writing
from bot.commands.home import home
from bot.leadership import boards_desk, boards_report
from bot.leadership.question_desk import NoPlan
from cards import boards_overview, plain
from plan.activity_standing import ActivityStanding
from plan.all_boards import BoardsOverview, BoardStanding
from plan.formats import ReportFormat


def run(arguments: argparse.Namespace) -> None:
    with home() as here:
        try:
            found = boards_desk.gather(here, None, arguments.tertial)
        except NoPlan:
            raise Failed("There is no plan. Run: tertialbot plan import FILE") from None
    if arguments.out:
        _write(arguments, found)
    if arguments.json:
        print_json(shown(found))
    elif not arguments.out:
        say("\n\n".join(plain.text(card) for card in boards_overview.post(found)))


def _write(arguments: argparse.Namespace, found: BoardsOverview) -> None:
    if not found.boards:
        raise Failed(f"Nothing was followed up in {found.tertial or 'any tertial'}. Run: tertialbot round open")
    content = boards_report.written(found, ReportFormat(arguments.format))
    with writing(arguments.out):
        private_files.write(arguments.out, content)
    if not arguments.json:
        boards = "nämnd" if len(found.boards) == 1 else "nämnder"
        say(f"{arguments.out}: {len(found.boards)} {boards}, {found.total} aktiviteter")


def shown(found: BoardsOverview) -> dict[str, Any]:
    return {
        "organisation": found.organisation,
        "tertial": str(found.tertial) if found.tertial else None,
        "as_of": found.at.isoformat(),
        "boards": [_board(each) for each in found.boards],
        "not_followed_up": list(found.not_followed_up),
        "shared": [
            {"title": each.title, "activities": [_activity(one.standing, one.board) for one in each.members]}
            for each in found.shared
        ],
        "collaborations": [
            _activity(each.asking.standing, each.asking.board) | {"with": each.asked} for each in found.collaborations
        ],
    }


def _board(board: BoardStanding) -> dict[str, Any]:
    counts = board.summary.counts
    return {
        "board": board.name,
        "state": board.state.value,
        "activities": counts.total,
        "reported": counts.reported,
        "statuses": {status.value: number for status, number in counts.by_status.items()},
        "goals": {"of": len(board.assessable), "assessed": board.assessed, "met": board.goals_met},
        "decisions": [
            _activity(each.standing, board.name) | {"reason": each.reason.value} for each in board.summary.decisions
        ],
        "moved": [
            {
                "id": each.activity.id,
                "title": each.activity.title,
                "before": each.before.isoformat(),
                "after": each.after.isoformat(),
            }
            for each in board.moved
        ],
    }


def _activity(standing: ActivityStanding, board: str) -> dict[str, Any]:
    status = standing.status.value if standing.status else None
    return {"board": board, "id": standing.activity.id, "title": standing.activity.title, "status": status}
