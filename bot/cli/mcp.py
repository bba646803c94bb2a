"""tertialbot mcp"""

from __future__ import annotations

from bot.cli.arguments import Commands, add_plan_choice, in_english
from plan.access import RIGHTS, Act, Role


def add(commands: Commands) -> None:
    door = commands.add_parser(
        "mcp", help="questions from another program, by Model Context Protocol on stdin and stdout"
    )
    asking = [role.value for role in Role if role in RIGHTS[Act.ASK]]
    door.add_argument(
        "--role",
        type=in_english,
        choices=asking,
        default=Role.CHANNEL.value,
        help="whose rights the other program has; without it what may be said in a channel, to anybody",
    )
    add_plan_choice(door)
    door.set_defaults(work="mcp:serve")
