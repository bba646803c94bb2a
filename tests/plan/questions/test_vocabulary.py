"""The vocabulary and the code hold together: no tag without words, and no words that nothing reads."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from plan.questions.swedish import vocabulary
from plan.questions.swedish.tagged_words import tagged_words
from plan.questions.swedish.tags import Tag

ROOM = "plan.questions.swedish.vocabulary"
WORDS = Path(vocabulary.__file__).parent
QUESTIONS = WORDS.parent.parent
_TOLD_BY = (ast.ImportFrom, ast.Attribute, ast.Name)
MODULES = sorted(path.stem for path in WORDS.glob("*.py") if path.stem != "__init__")


def test_every_tag_has_words() -> None:
    assert {tag for text, (tag, _) in tagged_words() if text.strip()} == set(Tag) - {Tag.MEASURE}


@pytest.mark.parametrize("name", MODULES)
def test_every_word_list_is_read_somewhere(name: str) -> None:
    lists = {each for each in vars(import_module(f"{ROOM}.{name}")) if re.fullmatch("[A-Z_]+", each)}
    read = {each for path in QUESTIONS.rglob("*.py") for each in read_of(name, nodes(path))}
    own = {
        each.id for each in nodes(WORDS / f"{name}.py") if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)
    }
    assert lists <= read | own


@cache
def nodes(path: Path) -> list[ast.AST]:
    return [each for each in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(each, _TOLD_BY)]


def read_of(name: str, code: list[ast.AST]) -> Iterator[str]:
    """The lists of the module that some code takes by name, or through the module under whatever name."""
    known_as = set()
    for node in code:
        if isinstance(node, ast.ImportFrom) and node.module == ROOM:
            known_as |= {each.asname or each.name for each in node.names if each.name == name}
        elif isinstance(node, ast.ImportFrom) and node.module == f"{ROOM}.{name}":
            yield from (each.name for each in node.names)
    for node in code:
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known_as:
            yield node.attr
