"""`python -m tests.benchmarks.reading_child HOW FILE LIMIT`: reads one file in a process that may have so many bytes.

`HOW` is `plan` for the importer, `bare` for the same library's bare pass. One line of JSON tells what became of it and
the processor time and memory that it took.
"""

from __future__ import annotations

import csv
import gc
import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path


def plan(path: Path) -> str:
    from bot.cli.program import SELDOM
    from bot.documents import Unreadable, read_document
    from plan.reading import NotAPlan, read_plan

    gc.set_threshold(SELDOM)
    try:
        return f"{len(read_plan(read_document(path), 'Nämnden', 2026).activities)} activities"
    except (Unreadable, NotAPlan) as refusal:
        return f"refused: {refusal}"


def bare(path: Path) -> str:
    return BARE[path.suffix](path)


def _csv(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return f"{sum(len(row) for row in csv.reader(file, delimiter=';'))} cells"


def _text(path: Path) -> str:
    return f"{len(path.read_text('utf-8').splitlines())} lines"


def _excel(path: Path) -> str:
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return f"{sum(1 for sheet in book.worksheets for _ in sheet.iter_rows(values_only=True))} rows"


def _word(path: Path) -> str:
    import docx

    body = docx.Document(str(path)).element.body
    return f"{sum(len(each.text or '') for each in body.iter('{*}t'))} letters"


def _pdf(path: Path) -> str:
    import pdfplumber

    with pdfplumber.open(path) as document:
        found = 0
        for page in document.pages:
            found += len(page.extract_words()) + len(page.find_tables())
            page.close()
    return f"{found} words"


BARE: dict[str, Callable[[Path], str]] = {
    ".csv": _csv,
    ".txt": _text,
    ".xlsx": _excel,
    ".docx": _word,
    ".pdf": _pdf,
}


def main() -> None:
    how, path, limit = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    if limit:
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    before = time.process_time()
    try:
        told = {"plan": plan, "bare": bare}[how](path)
    except MemoryError:
        told = "out of memory"
    print(json.dumps({"told": told, "cpu": time.process_time() - before, "peak": peak()}))


def peak() -> int:
    """The most memory in bytes that this process had, by proc(5); what a parent had before it does not count."""
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    return 1024 * next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))


if __name__ == "__main__":
    main()
