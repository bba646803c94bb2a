"""No regular expression takes more than time in proportion to what it reads, whatever that is."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.hostile import child, worst
from tests.hostile.patterns import PACKAGES, ROOT, every

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]

MOST_TIMES = 3.0
"""The cost of twice the length: two where it grows with the length, four where with its square."""
MOST_SECONDS = 0.25
"""For 10,000 characters."""
SQUARE = {
    "a word, anything, another word": (r"\b(?:gör|skriv)\b.*\b(?:rapport|pdf)", "search"),
    "spaces before a sign": (r"\s*[,;]\s*", "finditer"),
    "spaces before the end": (r"x?\s*:?$", "search"),
    "two gaps side by side": (r"risk-\s*\s+och", "match"),
    "a string that is never closed": (r'"(?:[^"\\]|\\.)*"', "finditer"),
    "a gap that may be its own divider": (r"\((?:p|a)(?:\s*(?:/|\s)\s*(?:p|a))*\)", "search"),
    "a repetition of repetitions": (r"(?:a+)+b", "match"),
    "a token and its dot": (r"\beyJ[\w-]{8,}\.", "search"),
}


def measured(*arguments: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in child.run("tests.hostile.measure_patterns", *arguments)]


def faults(lines: list[dict[str, Any]]) -> list[str]:
    return [
        f"{each['place']} {each['way']}: {each['times']:.1f} times for twice {each['text']!r}, {each['seconds']:.2f} s"
        for each in lines
        if each["times"] > MOST_TIMES or each["seconds"] > MOST_SECONDS
    ]


def test_every_expression_is_linear() -> None:
    lines = measured()
    assert len(lines) > 100
    assert not faults(lines)


def test_one_that_is_not_is_found() -> None:
    lines = measured(*(part for pattern in SQUARE.values() for part in pattern))
    assert [len(faults([each])) for each in lines] == [1] * len(SQUARE)


def test_no_expression_is_made_where_it_is_not_looked_for() -> None:
    for path in (each for package in PACKAGES for each in (ROOT / package).rglob("*.py")):
        for node in ast.walk(ast.parse(Path(path).read_text("utf-8"))):
            assert not (isinstance(node, ast.ImportFrom) and node.module == "re"), path
            if isinstance(node, ast.Import):
                assert not [each for each in node.names if each.name == "re" and each.asname], path


def test_no_group_is_repeated_possessively() -> None:
    """Python before 3.11.5, such as Debian 12's, loses matches of such a group that has a choice or a repetition."""
    assert worst.possessive_groups(re.compile(r"(?:a\s*+|b)++"))
    assert not worst.possessive_groups(re.compile(r"[ab]++(?:a\s*+|b)+"))
    assert not [each.place for each in every() if worst.possessive_groups(each.pattern)]


def test_every_expression_has_inputs_of_its_own() -> None:
    assert not [each.place for each in every() if not next(worst.texts(each.pattern, 100), "")]
    assert any(text.startswith("gör gör gör") for text in worst.texts(re.compile(r"\bgör\b.*rapport"), 100))
