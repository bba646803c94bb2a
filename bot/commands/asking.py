"""tertialbot ask"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime, time
from pathlib import Path
from typing import Any

from bot.asking import Desk, NobodyByThatName, NoPlan
from bot.commands.base import Commands, Failed, Home, add_json, add_plan_choice, home, print_json, say
from bot.history import end_of
from cards.texts import chat, listing
from plan.facts import SWEDEN
from plan.questions import Answer
from storage import questions

_CONTEXT = 20


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
    ask.set_defaults(run=run, usage_error=ask.error)


def moment(text: str) -> datetime:
    """For argparse: a Swedish day (its end) or "2025-08-18T08:00" (Swedish time unless it says another)."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write it as 2025-08-31") from None
    if found.time() == time() and "T" not in text and " " not in text.strip():
        return end_of(found.date())
    return found if found.tzinfo else found.replace(tzinfo=SWEDEN)


def run(arguments: argparse.Namespace) -> None:
    if sum([arguments.question is not None, arguments.batch is not None, arguments.unread]) != 1:
        arguments.usage_error("give one of a question, --batch FILE and --unread")
    lines = _lines(arguments.batch) if arguments.batch else []
    with home() as here:
        if arguments.unread:
            _show_unread(here, as_json=arguments.json)
            return
        desk = _desk(here, arguments.board)
        try:
            if arguments.batch:
                for line in answered_lines(lines, desk):
                    say(line)
            else:
                _one(arguments, desk)
        except NoPlan:
            raise Failed("There is no plan to ask about. Run: tertialbot plan import FILE") from None
        except NobodyByThatName as nobody:
            raise Failed(f"Nobody has the upn {nobody}. Run: tertialbot owners import FILE") from None


def _show_unread(here: Home, *, as_json: bool) -> None:
    found = questions.unread(here.connection, here.municipality.id)
    if as_json:
        print_json([{"at": at.isoformat(), "text": text} for at, text in found])
    else:
        say(listing.unread_questions(found))


def _desk(here: Home, board: str | None) -> Desk:
    return Desk(here.connection, here.municipality.id, here.now, here.plan(board=board).id if board else "")


def _one(arguments: argparse.Namespace, desk: Desk) -> None:
    found = shown(desk, arguments.question, arguments.upn, channel=arguments.channel, at=arguments.at)
    if arguments.json:
        print_json(found)
    else:
        say(found["text"])


def _lines(name: str) -> list[tuple[int, dict[str, Any]]]:
    """Every line that is not empty, with its number. The whole file is read before anything is answered."""
    try:
        text = sys.stdin.read() if name == "-" else Path(name).read_text("utf-8-sig")
    except OSError as fault:
        raise Failed(f"{name}: {fault.strerror}.") from None
    except UnicodeDecodeError:
        raise Failed(f"{name} is not UTF-8. Save it as UTF-8.") from None
    return [(number, _entry(name, number, line)) for number, line in enumerate(text.split("\n"), 1) if line.strip()]


def _entry(name: str, number: int, line: str) -> dict[str, Any]:
    try:
        entry = json.loads(line)
    except ValueError:
        raise Failed(f"{name}, line {number}: not JSON.") from None
    if not isinstance(entry, dict) or not isinstance(entry.get("text"), str):
        raise Failed(f'{name}, line {number}: expected an object with "text".')
    context = entry.get("context") or []
    if not isinstance(context, list) or not all(isinstance(each, str) for each in context):
        raise Failed(f'{name}, line {number}: "context" is a list of earlier questions.')
    try:
        entry["at"] = moment(entry["at"]) if entry.get("at") else None
    except (argparse.ArgumentTypeError, TypeError, ValueError):
        raise Failed(f'{name}, line {number}: "at" is a date such as 2025-08-31.') from None
    return entry


def answered_lines(lines: Iterable[tuple[int, dict[str, Any]]], desk: Desk) -> Iterator[str]:
    for number, entry in lines:
        try:
            found = shown(
                desk,
                entry["text"],
                entry.get("as") or None,
                channel=bool(entry.get("channel")),
                at=entry["at"],
                context=(entry.get("context") or [])[-_CONTEXT:],
            )
        except NobodyByThatName as nobody:
            raise Failed(f"Line {number}: nobody has the upn {nobody}. Run: tertialbot owners import FILE") from None
        yield json.dumps({"id": entry.get("id"), "answer": found}, ensure_ascii=False)


def shown(
    desk: Desk, text: str, upn: str | None, *, channel: bool, at: datetime | None, context: Iterable[str] = ()
) -> dict[str, Any]:
    """CONTRACT.md's `ask --json`."""
    viewer = desk.viewer(upn, in_channel=channel)
    if not desk.may_ask(viewer):
        return _document(Answer("refuse", "", text=chat.stranger()))
    return _document(desk.answered(text, viewer, tuple(context), at))


def _document(answer: Answer) -> dict[str, Any]:
    return {
        "kind": answer.kind,
        "understood": answer.understood,
        "activities": [each.title for each in answer.activities],
        "value": answer.value,
        "units": list(answer.units),
        "text": answer.text,
    }
