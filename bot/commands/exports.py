"""tertialbot export data | calendar"""

from __future__ import annotations

import argparse

from bot import private_files
from bot.cli.output import Failed, say, writing
from bot.clock import real_clock
from bot.commands import plan_choice
from bot.commands.home import home, load_settings, open_database, plain_faults
from bot.documents.writing import data_package
from bot.documents.writing.data_package import Rows
from bot.leadership import calendar_file
from plan.agenda import units_called
from plan.audit import AuditAct, Deed, Through
from plan.model import Plan
from plan.star.table import StarTable
from plan.star.version_1 import TABLES, VERSION
from storage import audits, municipalities, star


def data(arguments: argparse.Namespace) -> None:
    """In the end what the audit trail says has been written, and nothing of a file that was not."""
    tables = _tables()
    held = {table.name: rows for table, rows in tables.items()}
    if not held["plan"]:
        raise Failed("There is no plan to export. Run: tertialbot plan import FILE")
    made = dict(data_package.files(tables, real_clock()))
    with home() as here:
        deed = Deed(AuditAct.DATA_EXPORT, "", Through.COMMAND, after={"version": VERSION})
        audits.append(here.connection, here.municipality_id, here.now, deed)
        with writing(arguments.out):
            private_files.folder(arguments.out)
            for name, content in made.items():
                private_files.write(arguments.out / name, content)
    say(f"{arguments.out}: {len(tables)} tabeller, {len(held['activity'])} aktiviteter, {len(held['report'])} svar")


def _tables() -> dict[StarTable, Rows]:
    settings = load_settings()
    with open_database(settings) as database, plain_faults(), database.still() as connection:
        here = municipalities.of_tenant(connection, settings.tenant_id)
        return {table: star.rows(connection, here.id, table) if here else [] for table in TABLES}


def calendar(arguments: argparse.Namespace) -> None:
    if arguments.out.suffix.lower() != ".ics":
        raise Failed(f"--out is {arguments.out.name!r}. Name a file that ends in .ics.")
    with home() as here:
        plan = plan_choice.followed(here, None, arguments.board)
        unit = _unit(plan, arguments.unit) if arguments.unit else None
        agenda = calendar_file.gather(here, plan.id, unit)
    with writing(arguments.out):
        private_files.write(arguments.out, calendar_file.written(agenda))
    say(f"{arguments.out}: {len(agenda.finishes)} slutdatum, {len(agenda.rounds)} dagar i uppföljningen")


def _unit(plan: Plan, name: str) -> str:
    found = units_called(plan, name)
    if len(found) != 1:
        known = ", ".join(found or plan.units)
        raise Failed(f"{name!r} fits {len(found)} units of {plan.board} {plan.year}. Write one of: {known}.")
    return found[0]
