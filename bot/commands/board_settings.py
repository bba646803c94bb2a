"""tertialbot settings show | set | reset"""

from __future__ import annotations

import argparse

from bot.cli.arguments import Commands, add_json, add_plan_choice
from bot.cli.output import Failed, print_json, say
from bot.commands import plan_choice
from bot.commands.home import home
from bot.here import Here
from plan.audit import AuditAct, Deed, Through
from plan.board_settings import BoardSettings, WrongSetting
from storage import audits, boards


def add(commands: Commands) -> None:
    nouns = commands.add_parser("settings", help="a board's calendar").add_subparsers(required=True, metavar="ACTION")
    show = nouns.add_parser("show", help="every setting of the board, and which are its own")
    show.set_defaults(run=run_show)
    change = nouns.add_parser("set", help="change one; it holds from the next tick")
    change.set_defaults(run=run_set)
    reset = nouns.add_parser("reset", help="back to the default")
    reset.set_defaults(run=run_set, value=None)
    for parser in (change, reset):
        parser.add_argument("name", metavar="NAME")
    change.add_argument("value", metavar="VALUE")
    for parser in (show, change, reset):
        add_plan_choice(parser)
        add_json(parser)


def run_show(arguments: argparse.Namespace) -> None:
    with home() as here:
        board = plan_choice.newest(here, board=arguments.board).board
        own = boards.settings(here.connection, here.municipality_id).get(board, {})
    _print(board, dict(own), as_json=arguments.json)


def run_set(arguments: argparse.Namespace) -> None:
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
