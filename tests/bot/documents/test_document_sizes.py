"""A file of any size is read in the memory that there is, or refused with a sentence: the child process has no more."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.document_sizes import SIZES

MOST_MEMORY = 300 * 1024 * 1024
"""Bytes of data that reading a file under 30 MB may have; what is beyond them the system refuses."""
ROOT = Path(__file__).parents[3]
READ = {
    "csv, 20 000 rows": "20000 activities",
    "txt, 20 000 rows": "20000 activities",
    "xlsx, 20 000 rows": "20000 activities",
    "docx, 20 000 rows": "20000 activities",
    "docx, empty pictures of 140 MB": "100 activities",
    "pdf, 100 pages, 4 000 points": "4000 activities",
}
REFUSALS = {
    "csv, 200 000 rows": "more than 50000 rows",
    "csv, measuring points, 9 MB": "is no plan",
    "csv, measuring points, 29 MB": "MB of text",
    "csv, 9 MB of semicolons": "no activities were found",
    "txt, 200 000 rows": "more than 100000 lines",
    "xlsx, 200 000 rows": "more text than a plan has",
    "xlsx, one text in the last corner": "no activities were found",
    "xlsx, merged to the last corner": "no activities were found",
    "docx, 200 000 rows": "more text than a plan has",
    "docx, a span of 2 000 000 000": "no activities were found",
    "docx, unpacks to 200 MB": "more text than a plan has",
    "pdf, 500 pages": "at most 400",
    "pdf, a map of a million strokes": "text recognition",
}


def read_in_bounds(path: Path) -> dict[str, Any]:
    told = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.reading_child", "plan", str(path), str(MOST_MEMORY)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    found: dict[str, Any] = json.loads(told.stdout.splitlines()[-1])
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", READ)
def test_a_large_plan_is_read_within_the_memory_there_is(name: str, tmp_path: Path) -> None:
    assert read_in_bounds(SIZES[name](tmp_path))["told"] == READ[name]


@pytest.mark.slow
@pytest.mark.parametrize("name", REFUSALS)
def test_what_is_too_large_is_refused_within_the_memory_there_is(name: str, tmp_path: Path) -> None:
    told = read_in_bounds(SIZES[name](tmp_path))["told"]
    assert told.startswith("refused: ")
    assert REFUSALS[name] in told


def test_every_size_is_either_read_or_refused() -> None:
    assert READ.keys() | REFUSALS.keys() == SIZES.keys()
