"""tertialbot digest"""

from __future__ import annotations

from bot.cli.arguments import Commands, add_json, add_plan_choice


def add(commands: Commands) -> None:
    digest = commands.add_parser("digest", help="this week's digest now")
    digest.add_argument("--deliver", action="store_true", help="send it before returning")
    add_plan_choice(digest)
    add_json(digest)
    digest.set_defaults(work="posts:run")
