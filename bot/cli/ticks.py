"""tertialbot tick"""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, time

from bot.cli.arguments import Commands, add_json, must_be_near, written_day
from plan.calendar import SWEDEN, wall

NOON = time(12)


def add(commands: Commands) -> None:
    parser = commands.add_parser("tick", help="record all that is due and not done yet; safe to repeat")
    parser.add_argument("--at", type=moment, metavar="2025-08-18T08:00", help="as if it were then, in Swedish time")
    parser.add_argument("--deliver", action="store_true", help="send what is recorded before returning")
    add_json(parser)
    parser.set_defaults(work="ticks:run")


def moment(text: str) -> datetime:
    """For argparse. A day alone means noon: the schedule rests at midnight."""
    if day := written_day(text):
        text = day.isoformat()
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a moment; write it as 2025-08-18T08:00") from None
    must_be_near(at, text)
    if len(text) == len("2025-08-18"):
        return wall(at.date(), NOON).astimezone(UTC)
    return (at if at.tzinfo else at.replace(tzinfo=SWEDEN)).astimezone(UTC)
