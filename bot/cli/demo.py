"""tertialbot demo"""

from __future__ import annotations

from pathlib import Path

from bot.cli.arguments import Commands


def add(commands: Commands) -> None:
    demo = commands.add_parser("demo", help="try everything on this machine, without Teams")
    demo.add_argument("--headless", action="store_true", help="play the year and print each channel post")
    demo.add_argument("--plan", type=Path, metavar="FILE", help="your own plan")
    demo.add_argument("--owners", type=Path, metavar="FILE", help="your own owner file")
    demo.add_argument("--keep", type=Path, metavar="DIR", help="keep the rehearsal there, to go on later")
    demo.add_argument("--port", type=int, default=0, help="where the page is shown; any free port without it")
    demo.add_argument("--no-browser", action="store_true", help="only print the page's address")
    demo.set_defaults(work="demo:run")
