"""Whatever is read from outside, a process with little to spend outlives it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.documents import Unreadable, read_document
from plan.reading import Row, TextTable
from tests.hostile import child, documents

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]

MOST_SECONDS = 1.5
"""Of processor time for one text of up to 200,000 characters; a question has 2,000."""
MOST_SECONDS_A_FILE = 25.0
"""For an operator's file, read by a command and not by the service."""


def test_readers_of_chats_cards_bodies_and_owner_rows() -> None:
    lines = [json.loads(line) for line in child.run("tests.hostile.try_readers", "150")]
    assert len(lines) == 10
    assert not [each for each in lines if each["seconds"] > MOST_SECONDS]


def test_readers_of_documents() -> None:
    lines = [json.loads(line) for line in child.run("tests.hostile.try_documents")]
    assert len(lines) > 200
    assert not [each for each in lines if each.get("seconds", 0) > MOST_SECONDS_A_FILE]


REFUSED = {
    "one cell.csv": "field larger than field limit",
    "one word.txt": "has 30000 characters in one piece",
}


def test_a_file_that_is_too_much_is_told_so(tmp_path: Path) -> None:
    paths = {path.name: path for path in documents.every(tmp_path)}
    for name, told in REFUSED.items():
        with pytest.raises(Unreadable, match=told):
            read_document(paths[name])


READ = {
    "far cell.xlsx": (5, (1_048_576, ("", "", "", "", "HR"))),
    "one area.xlsx": (2, (2, ("Aktivitet", "Aktivitet"))),
    "many areas.xlsx": (2, (2, ("Aktivitet", "Aktivitet"))),
    "wide.csv": (20_002, (20_002, ("a", "b"))),
}
"""How many rows a file has that claims to be vast and says little, and its last row by number."""


def test_a_file_that_claims_to_be_vast_is_read_for_what_it_says(tmp_path: Path) -> None:
    paths = {path.name: path for path in documents.every(tmp_path)}
    for name, (rows, last) in READ.items():
        (table,) = read_document(paths[name]).parts
        assert isinstance(table, TextTable)
        assert (len(table.rows), last) == (rows, (_number(table.rows[-1]), table.rows[-1].cells)), name


def _number(row: Row) -> int | None:
    return row.source.row or row.source.line
