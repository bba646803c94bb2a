"""tertialbot report"""

from __future__ import annotations

import argparse

from bot import private_files
from bot.cli.output import Failed, say, writing
from bot.commands import plan_choice
from bot.commands.home import home
from bot.leadership import board_report
from bot.leadership.board_report import NoSuchRound, Order
from plan.calendar import end_of
from plan.formats import Edition, ReportFormat


def run(arguments: argparse.Namespace) -> None:
    order = _order(arguments)
    with home() as here:
        moment = min(here.now, end_of(arguments.as_of)) if arguments.as_of else here.now
        plan = plan_choice.followed(here, arguments.tertial.year if arguments.tertial else None, arguments.board)
        try:
            chosen = arguments.as_of is not None
            report = board_report.gather(here.connection, plan.id, arguments.tertial, moment, chosen=chosen)
        except NoSuchRound as fault:
            raise Failed(str(fault)) from None
        write = board_report.prepared(here.connection, plan.id, report, order)
    content = write()
    with writing(arguments.out):
        private_files.write(arguments.out, content)
    say(f"{arguments.out}: {len(report.summary.standings)} aktiviteter, kontrollsumma {report.checksum}")


def _order(arguments: argparse.Namespace) -> Order:
    order = Order(ReportFormat(arguments.format), Edition(arguments.edition))
    if order.format not in order.edition.formats:
        raise Failed(f"The {order.edition} edition is written as {', '.join(order.edition.formats)}.")
    return order
