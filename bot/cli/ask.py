"""tertialbot ask"""

from __future__ import annotations

import argparse
from datetime import datetime, time

from bot.cli.arguments import Commands, add_json, add_plan_choice, must_be_near, written_day
from plan.calendar import SWEDEN, end_of


def add(commands: Commands) -> None:
    ask = commands.add_parser("ask", help="a question in Swedish, answered as in chat")
    ask.add_argument("question", nargs="?", help="for example: vilka aktiviteter är försenade?")
    ask.add_argument("--as", dest="upn", metavar="UPN", help="as that person would be answered")
    ask.add_argument("--at", type=moment, metavar="DATE", help="as it looked at the end of that day")
    ask.add_argument("--channel", action="store_true", help="as it would be answered in a channel")
    ask.add_argument("--batch", metavar="FILE", help="JSON lines in, JSON lines out; - for standard input")
    ask.add_argument("--unread", action="store_true", help="the questions that could not be read, newest first")
    add_plan_choice(ask)
    add_json(ask)
    ask.set_defaults(work="ask:run", check=must_be_one, usage_error=ask.error)


def moment(text: str) -> datetime:
    """For argparse: a Swedish day (its end) or "2025-08-18T08:00" (Swedish time unless it says another)."""
    if day := written_day(text):
        text = day.isoformat()
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write it as 2025-08-31") from None
    must_be_near(found, text)
    if found.time() == time() and "T" not in text and " " not in text.strip():
        return end_of(found.date())
    return found if found.tzinfo else found.replace(tzinfo=SWEDEN)


def must_be_one(arguments: argparse.Namespace) -> None:
    if sum([arguments.question is not None, arguments.batch is not None, arguments.unread]) != 1:
        arguments.usage_error("give one of a question, --batch FILE and --unread")
