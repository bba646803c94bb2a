"""Whatever is read from outside, a process with little to spend outlives it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.documents import Unreadable, read_document
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
    "far cell.xlsx": "reaches over 17179869184 cells",
    "one area.xlsx": "reaches over 17179869184 cells",
    "many areas.xlsx": "cells; at most",
    "wide.csv": "cells; at most",
    "one cell.csv": "field larger than field limit",
    "one word.txt": "has 30000 characters in one piece",
}


def test_a_file_that_is_too_much_is_told_so(tmp_path: Path) -> None:
    paths = {path.name: path for path in documents.every(tmp_path)}
    for name, told in REFUSED.items():
        with pytest.raises(Unreadable, match=told):
            read_document(paths[name])
