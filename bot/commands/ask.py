"""tertialbot ask"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bot import rights
from bot.cli.ask import moment
from bot.cli.output import Failed, print_json, print_json_line, say
from bot.commands import plan_choice
from bot.commands.home import home
from bot.here import Here
from bot.leadership.answer_document import document
from bot.leadership.merged_answers import BoardAnswer
from bot.leadership.municipal_desk import MunicipalDesk
from bot.leadership.question_desk import NobodyByThatName, NoPlan
from cards.texts import answer as answer_texts
from cards.texts import chat
from plan.questions import Answer, AnswerKind
from storage import questions

_CONTEXT = 20


def run(arguments: argparse.Namespace) -> None:
    entries = _entries(arguments.batch) if arguments.batch else []
    with home() as here:
        if arguments.unread:
            _show_unread(here, as_json=arguments.json)
            return
        desk = _desk(here, arguments.board)
        try:
            if arguments.batch:
                _batch(entries, desk)
            else:
                _one(arguments, desk)
        except NoPlan:
            raise Failed("There is no plan to ask about. Run: tertialbot plan import FILE") from None
        except NobodyByThatName as nobody:
            raise Failed(f"Nobody has the upn {nobody}. Run: tertialbot owners import FILE") from None


def _show_unread(here: Here, *, as_json: bool) -> None:
    found = questions.unread(here.connection, here.municipality_id)
    if as_json:
        print_json([{"at": at.isoformat(), "text": text} for at, text in found])
    else:
        say(answer_texts.unread_questions(found))


def _desk(here: Here, board: str | None) -> MunicipalDesk:
    return MunicipalDesk(here, plan_choice.followed(here, board=board).id if board else "")


def _one(arguments: argparse.Namespace, desk: MunicipalDesk) -> None:
    found = shown(desk, arguments.question, arguments.upn, channel=arguments.channel, at=arguments.at)
    if arguments.json:
        print_json(found)
    else:
        say(found["text"])


@dataclass(frozen=True)
class BatchLine:
    """One question of a batch, at its line. `fault`: why it cannot be answered."""

    where: str
    id: Any = None
    text: str = ""
    context: tuple[str, ...] = ()
    channel: bool = False
    upn: str | None = None
    at: datetime | None = None
    fault: str = ""


def _entries(name: str) -> list[BatchLine]:
    """Of every line that is not empty. The whole file is read before anything is answered."""
    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        text = content.decode("utf-8-sig")
    except OSError as fault:
        raise Failed(f"{name}: {fault.strerror}.") from None
    except UnicodeDecodeError:
        raise Failed(f"{name} is not UTF-8. Save it as UTF-8.") from None
    lines = enumerate(text.split("\n"), 1)
    return [_entry(line, f"{name}, line {number}") for number, line in lines if line.strip()]


def _entry(line: str, where: str) -> BatchLine:
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return BatchLine(where, fault="not JSON.")
    if not isinstance(told, dict):
        return BatchLine(where, fault='expected an object with "text".')
    try:
        return _read(told, where)
    except _Unfit as unfit:
        return BatchLine(where, told.get("id"), fault=str(unfit))


class _Unfit(Exception):
    """A line is not a question as docs/interfaces.md describes it."""


def _read(told: dict[str, Any], where: str) -> BatchLine:
    if not isinstance(told.get("text"), str):
        raise _Unfit('expected an object with "text".')
    context, upn = told.get("context") or [], told.get("as") or None
    if not isinstance(context, list) or not all(isinstance(each, str) for each in context):
        raise _Unfit('"context" is a list of earlier questions.')
    if not isinstance(told.get("channel") or False, bool):
        raise _Unfit('"channel" is true or false.')
    if not isinstance(upn, str | None):
        raise _Unfit('"as" is the upn of a person.')
    channel = bool(told.get("channel"))
    return BatchLine(
        where, told.get("id"), told["text"], tuple(context[-_CONTEXT:]), channel, upn, _day(told.get("at"))
    )


def _day(told: object) -> datetime | None:
    if told is None or told == "":
        return None
    try:
        return moment(told if isinstance(told, str) else "")
    except (argparse.ArgumentTypeError, ValueError):
        raise _Unfit('"at" is a date such as 2025-08-31.') from None


def _batch(entries: Iterable[BatchLine], desk: MunicipalDesk) -> None:
    """Every line in its place. What cannot be answered stands there as an error, and ends the command with 1."""
    faults: list[str] = []
    for entry in entries:
        found = _answered(entry, desk)
        print_json_line({"id": entry.id, **found})
        if "error" in found:
            faults.append(found["error"])
    if faults:
        raise Failed(*faults)


def _answered(entry: BatchLine, desk: MunicipalDesk) -> dict[str, Any]:
    if entry.fault:
        return {"error": f"{entry.where}: {entry.fault}"}
    try:
        found = shown(desk, entry.text, entry.upn, channel=entry.channel, at=entry.at, context=entry.context)
    except NobodyByThatName as nobody:
        return {"error": f"{entry.where}: nobody has the upn {nobody}. Run: tertialbot owners import FILE"}
    return {"answer": found}


def shown(
    desk: MunicipalDesk, text: str, upn: str | None, *, channel: bool, at: datetime | None, context: Iterable[str] = ()
) -> dict[str, Any]:
    """What `ask --json` prints."""
    viewer = desk.viewer(upn, in_channel=channel)
    if not rights.may_ask(desk.here, viewer):
        return _shown(BoardAnswer(Answer(AnswerKind.REFUSE, "", text=chat.stranger())))
    return _shown(desk.told(text, viewer, tuple(context), at))


def _shown(told: BoardAnswer) -> dict[str, Any]:
    """Which boards it is about stands there where there are several."""
    return document(told.answer) | ({"boards": list(told.boards)} if told.boards else {})
