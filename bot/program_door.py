"""The door for other programs: the same questions as in chat, by Model Context Protocol. It changes nothing.

Every answer carries as of when it is, how many have not reported, what is withheld, and the words that were not used.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any, TypeAlias

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations

from bot.cli.ask import moment
from bot.cli.output import Failed
from bot.leadership.answer_document import whole
from bot.leadership.question_desk import QuestionDesk
from plan.access import Viewer

OpenDesk: TypeAlias = Callable[[], AbstractContextManager[QuestionDesk]]

_EARLIER = 20
_READS = ToolAnnotations(read_only_hint=True, open_world_hint=False)
_TOLD = (
    "The follow-up of a Swedish municipality's operational plan. Questions and answers are in Swedish. Each answer "
    "says how it was understood (understood), the words it takes no account of (unused), as of when it is (as_of), "
    "how many activities have not reported (missing) and whose comment and date are protected (withheld). A kind of "
    "clarify, refuse or unknown is no answer: tell what it says, and ask again."
)


def serve(opened: OpenDesk, viewer: Viewer) -> None:
    """On stdin and stdout, until stdin ends."""
    door = MCPServer("tertialbot", instructions=_TOLD, log_level="WARNING")

    @door.tool(annotations=_READS)
    def ask(question: str, earlier: list[str] | None = None, at: str = "") -> dict[str, Any]:
        """Answers a question in Swedish, such as "vilka aktiviteter är försenade hos Ekonomi?".

        earlier: the conversation's earlier questions, oldest first. at: a day such as 2025-08-31, as it looked then.
        """
        return _answered(opened, viewer, question, earlier or [], at)

    @door.tool(name="list", annotations=_READS)
    def list_(unit: str = "", status: str = "", tertial: str = "", at: str = "") -> dict[str, Any]:
        """Lists activities of a unit, with a status (Försenad, Ej rapporterad), in a tertial (T2 2025)."""
        words = ["alla aktiviteter" if not status else f"vilka aktiviteter har status {status}"]
        words += [f"hos {unit}"] if unit else []
        words += [f"i {tertial}"] if tertial else []
        return _answered(opened, viewer, " ".join(words), [], at)

    @door.tool(annotations=_READS)
    def detail(activity: str, at: str = "") -> dict[str, Any]:
        """Tells one activity's status, comment, date and units, by its name or part of it."""
        return _answered(opened, viewer, f"hur går det med {activity}?", [], at)

    door.run()


def _answered(opened: OpenDesk, viewer: Viewer, question: str, earlier: list[str], at: str) -> dict[str, Any]:
    then = _moment(at)
    try:
        with opened() as desk:
            return whole(*desk.answered_from(question, viewer, earlier[-_EARLIER:], then))
    except Failed as failed:
        raise ToolError(str(failed)) from None


def _moment(at: str) -> datetime | None:
    try:
        return moment(at) if at else None
    except argparse.ArgumentTypeError as wrong:
        raise ToolError(str(wrong)) from None
