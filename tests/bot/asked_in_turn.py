"""A process that asks the program for every --help, and uses it wrongly: what each has imported by its end, as JSON."""

from __future__ import annotations

import json
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

from bot.cli.program import main, parser
from tests.subcommands import subcommands

WRONG: tuple[list[str], ...] = (
    [],
    ["nonsense"],
    ["plan"],
    ["ask"],
    ["report", "--tertial", "2025-T2", "--format", "pdf", "--out", "report.docx"],
    ["retention", "--keep", "plan=1"],
    ["tick", "--at", "soon"],
)


def ended(arguments: list[str]) -> int:
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        try:
            return main(arguments)
        except SystemExit as end:
            return int(end.code or 0)


if __name__ == "__main__":
    asked = [[*words, "--help"] for words, _ in subcommands(parser())]
    told = [
        {"arguments": each, "code": ended(each), "modules": sorted(sys.modules)}
        for each in (*asked, *WRONG, ["--version"])
    ]
    print(json.dumps(told))
