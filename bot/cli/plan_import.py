"""tertialbot plan import"""

from __future__ import annotations

from pathlib import Path

from bot.cli.arguments import Commands, add_json


def add(nouns: Commands) -> None:
    bring = nouns.add_parser("import", help="store a plan from a document, or the revised plan of a stored year")
    bring.add_argument("file", type=Path, metavar="FILE", help=".txt, .pdf, .docx, .xlsx or .csv")
    bring.add_argument("--dry-run", action="store_true", help="read and check, store nothing")
    bring.add_argument("--out", type=Path, metavar="FILE.xlsx", help="write the reading as a workbook to answer in")
    bring.add_argument("--answers", type=Path, metavar="FILE", help="what was returned: .json, or that workbook")
    bring.add_argument("--revise", action="store_true", help="change the stored plan to what the document says")
    bring.add_argument("--reason", help="why the activities leave that the document has no more")
    bring.add_argument("--board", help="the board, where the document does not say")
    bring.add_argument("--year", type=int, help="the year, where the document does not say")
    bring.add_argument("--municipality", metavar="NAME", help="whose plan it is, where the document says another's")
    add_json(bring)
    bring.set_defaults(work="plan_import:import_plan")
