"""tertialbot doctor"""

from __future__ import annotations

from bot.cli.arguments import Commands, add_json


def add(commands: Commands) -> None:
    doctor = commands.add_parser("doctor", help="what is missing before the bot can work, each with its remedy")
    add_json(doctor)
    doctor.set_defaults(work="doctor:run")
