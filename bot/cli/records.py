"""tertialbot audit export | retention | person forget"""

from __future__ import annotations

import argparse
from pathlib import Path

from bot.cli.arguments import Commands, add_json, day
from plan.retention import Record


def add(commands: Commands) -> None:
    _add_audit(commands)
    _add_retention(commands)
    _add_person(commands)


def _add_audit(commands: Commands) -> None:
    trail = commands.add_parser("audit", help="who did what").add_subparsers(required=True, metavar="ACTION")
    out = trail.add_parser("export", help="write the audit trail to a file")
    out.add_argument("--out", type=Path, required=True, metavar="FILE", help=".csv or .jsonl")
    out.add_argument("--since", type=day, help="first day, as 2025-01-01")
    out.add_argument("--until", type=day, help="last day")
    out.set_defaults(work="records:export")


def _add_retention(commands: Commands) -> None:
    keep = commands.add_parser("retention", help="take away what has been kept long enough")
    keep.add_argument("--dry-run", action="store_true", help="only tell what would be taken away")
    keep.add_argument(
        "--keep", action="append", type=_kept, default=[], metavar="RECORD=DAYS", help="another number of days"
    )
    add_json(keep)
    keep.set_defaults(work="records:retain")


def _kept(text: str) -> tuple[Record, int]:
    name, _, days = text.partition("=")
    if name not in list(Record) or not days.isascii() or not days.isdigit() or int(days) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not RECORD=DAYS with one of {', '.join(Record)}")
    return Record(name), int(days)


def _add_person(commands: Commands) -> None:
    persons = commands.add_parser("person", help="one person").add_subparsers(required=True, metavar="ACTION")
    leave = persons.add_parser("forget", help="take away the name of a person who has left; the reports stay")
    leave.add_argument("upn", metavar="UPN")
    leave.set_defaults(work="records:forget")
