"""tertialbot serve"""

from __future__ import annotations

from bot.cli.arguments import Commands


def add(commands: Commands) -> None:
    commands.add_parser("serve", help="run the bot").set_defaults(work="service:run")
