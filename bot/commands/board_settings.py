"""tertialbot settings show | set | reset"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from bot.administration import dropped_content, settings_desk, template_drop
from bot.administration.settings_desk import SettingsRefused
from bot.cli.output import Failed, print_json, say
from bot.commands import plan_choice
from bot.commands.home import home
from bot.documents import Unreadable
from bot.documents.template_file import ENDINGS
from bot.here import Here
from plan.audit import Doer, Through
from plan.board_settings import KINDS, BoardSettings
from storage import boards


def show(arguments: argparse.Namespace) -> None:
    with home() as here:
        board = plan_choice.newest(here, board=arguments.board).board
        own = boards.settings(here.connection, here.municipality_id).get(board, {})
    _print(board, dict(own), as_json=arguments.json)


def change(arguments: argparse.Namespace) -> None:
    with home() as here:
        board = plan_choice.newest(here, board=arguments.board).board
        if arguments.name not in KINDS:
            raise Failed(f"There is no setting {arguments.name}. There are: {', '.join(KINDS)}.")
        value = arguments.value
        if arguments.name == "report_template" and value and Path(value).suffix.lower() in ENDINGS:
            value = _template(here, Path(value))
        try:
            own = settings_desk.change(here, board, {arguments.name: value}, Through.COMMAND).own
        except SettingsRefused as refused:
            raise Failed(" ".join(str(each) for each in refused.faults.values())) from None
    _print(board, own, as_json=arguments.json)


def _template(here: Here, path: Path) -> str:
    """A file is stored under its name, which is what is chosen then; else the name is of one that is stored."""
    if not path.is_file():
        return path.name
    try:
        found = dropped_content.template(path.name, path.read_bytes())
    except Unreadable as wrong:
        raise Failed(str(wrong)) from None
    return template_drop.keep(here, found.name, found.content, Doer(Through.COMMAND))


def _print(board: str, own: Mapping[str, str], *, as_json: bool) -> None:
    texts = BoardSettings.read(own).texts()
    if as_json:
        print_json({"board": board, "settings": texts, "own": sorted(own)})
        return
    say(board)
    for name, text in texts.items():
        say(f"  {name} = {text}{'' if name in own else ' (default)'}")
