"""tertialbot report"""

from __future__ import annotations

from bot.cli.arguments import Commands, add_document, add_plan_choice, day, tertial
from plan.formats import Edition, ReportFormat


def add(commands: Commands) -> None:
    report = commands.add_parser("report", help="what the board gets, as a document")
    report.add_argument("--tertial", type=tertial, metavar="2025-T2", help="the newest one opened without it")
    add_document(report, ReportFormat)
    report.add_argument(
        "--edition",
        choices=[each.value for each in Edition],
        default=Edition.FULL.value,
        help="public: for everybody to read; letter: the draft of the letter to the board (docx)",
    )
    report.add_argument("--as-of", type=day, metavar="DATE", help="as it looked at the end of that day")
    add_plan_choice(report)
    report.set_defaults(work="report:run")
