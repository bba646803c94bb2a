"""tertialbot round open | remind | close | publish | status"""

from __future__ import annotations

from bot.cli.arguments import Commands, add_json, add_plan_choice, tertial


def add(commands: Commands) -> None:
    nouns = commands.add_parser("round", help="the follow-up round").add_subparsers(required=True, metavar="ACTION")
    for name, work, does in (
        ("open", "rounds:open_round", "record a card for each owner"),
        ("remind", "rounds:remind", "record a reminder for each owner with something left"),
        ("close", "rounds:close", "end the answering"),
        ("publish", "rounds:publish", "record the channel post, once"),
        ("status", "rounds:show_status", "who has answered, what is delivered"),
    ):
        parser = nouns.add_parser(name, help=does)
        without = "the one of today" if name == "open" else "the newest one opened"
        parser.add_argument("--tertial", type=tertial, metavar="2025-T2", help=f"{without} without it")
        add_plan_choice(parser)
        add_json(parser)
        if name != "status":
            parser.add_argument("--deliver", action="store_true", help="send what is recorded before returning")
        parser.set_defaults(work=work, deliver=False)
