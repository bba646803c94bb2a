"""The program `tertialbot`: commands in English, exit code 0 done, 1 could not be done, 2 wrong usage."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version

from bot.cli import output

COMMANDS = {
    "demo": ("demo", "try everything on this machine, without Teams"),
    "serve": ("service", "run the bot"),
    "plan": ("plans", "the operational plan"),
    "owners": ("owners", "who answers for what"),
    "round": ("rounds", "the follow-up round"),
    "tick": ("ticks", "record all that is due and not done yet; safe to repeat"),
    "settings": ("board_settings", "a board's calendar"),
    "digest": ("posts", "this week's digest now"),
    "ask": ("ask", "a question in Swedish, answered as in chat"),
    "report": ("report", "what the board gets, as a document"),
    "audit": ("records", "who did what"),
    "retention": ("records", "take away what has been kept long enough"),
    "person": ("records", "one person"),
    "db": ("database", "the database"),
    "backup": ("backups", "the whole database as one file, while the bot runs"),
    "restore": ("backups", "put a backup back; the bot must be stopped"),
    "teams-app": ("teams_app", "the app as Teams takes it"),
    "doctor": ("doctor", "what is missing before the bot can work, each with its remedy"),
}
"""Name -> its module in `bot.commands`, and what it does. Only the chosen one is imported: all take seconds."""


def parser(chosen: str = "") -> argparse.ArgumentParser:
    """With the chosen command's own arguments; of the others only names."""
    program = argparse.ArgumentParser(
        prog="tertialbot", description="Follows up a municipality's operational plan each tertial, in Microsoft Teams."
    )
    program.add_argument("--version", action="version", version=f"tertialbot {version('tertialbot')}")
    commands = program.add_subparsers(required=True, metavar="COMMAND")
    module = COMMANDS[chosen][0] if chosen in COMMANDS else ""
    if module:
        import_module(f"bot.commands.{module}").add(commands)
    for name, (other, does) in COMMANDS.items():
        if other != module:
            commands.add_parser(name, help=does)
    return program


def main(arguments: Sequence[str] | None = None) -> int:
    output.speak_any_encoding()
    try:
        try:
            _do(sys.argv[1:] if arguments is None else list(arguments))
        finally:
            output.flush()
    except output.Failed as failed:
        output.warn(*failed.lines)
        return 1
    except BrokenPipeError:
        output.silence()
        return 1
    return 0


def _do(words: Sequence[str]) -> None:
    chosen = parser(words[0] if words else "").parse_args(words)
    chosen.run(chosen)
