"""tertialbot settings show | set | reset"""

from __future__ import annotations

import argparse

from bot.cli.output import Failed, print_json, say
from bot.commands import plan_choice
from bot.commands.home import home
from bot.here import Here
from plan.audit import AuditAct, Deed, Through
from plan.board_settings import BoardSettings, WrongSetting
from storage import audits, boards


def show(arguments: argparse.Namespace) -> None:
    with home() as here:
        board = plan_choice.newest(here, board=arguments.board).board
        own = boards.settings(here.connection, here.municipality_id).get(board, {})
    _print(board, dict(own), as_json=arguments.json)


def change(arguments: argparse.Namespace) -> None:
    with home() as here:
        board = plan_choice.newest(here, board=arguments.board).board
        own = _change(here, board, arguments.name, arguments.value)
    _print(board, own, as_json=arguments.json)


def _change(here: Here, board: str, name: str, value: str | None) -> dict[str, str]:
    own = dict(boards.settings(here.connection, here.municipality_id).get(board, {}))
    before = own.pop(name, None)
    if value is not None:
        own[name] = value
    try:
        written = BoardSettings.read(own).texts()
    except WrongSetting as wrong:
        raise Failed(str(wrong)) from None
    if name not in written:
        raise Failed(f"There is no setting {name}. There are: {', '.join(written)}.")
    stored = None if value is None else written[name]
    boards.set_setting(here.connection, here.municipality_id, board, name, stored)
    deed = Deed(AuditAct.SETTINGS_SET, f"{board}: {name}", Through.COMMAND, before=before, after=stored)
    audits.append(here.connection, here.municipality_id, here.now, deed)
    return own


def _print(board: str, own: dict[str, str], *, as_json: bool) -> None:
    texts = BoardSettings.read(own).texts()
    if as_json:
        print_json({"board": board, "settings": texts, "own": sorted(own)})
        return
    say(board)
    for name, text in texts.items():
        say(f"  {name} = {text}{'' if name in own else ' (default)'}")
