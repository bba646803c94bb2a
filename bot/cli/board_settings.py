"""tertialbot settings show | set | reset"""

from __future__ import annotations

from bot.cli.arguments import Commands, add_json, add_plan_choice


def add(commands: Commands) -> None:
    nouns = commands.add_parser("settings", help="a board's calendar").add_subparsers(required=True, metavar="ACTION")
    show = nouns.add_parser("show", help="every setting of the board, and which are its own")
    show.set_defaults(work="board_settings:show")
    change = nouns.add_parser("set", help="change one; it holds from the next tick")
    change.set_defaults(work="board_settings:change")
    reset = nouns.add_parser("reset", help="back to the default")
    reset.set_defaults(work="board_settings:change", value=None)
    for parser in (change, reset):
        parser.add_argument("name", metavar="NAME")
    change.add_argument("value", metavar="VALUE")
    for parser in (show, change, reset):
        add_plan_choice(parser)
        add_json(parser)
