"""The vocabulary and the code hold together: no tag without words, and no words that nothing reads."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from plan.access import Viewer
from plan.questions import answer
from plan.questions.index.plan_index import index_of
from plan.questions.query import Refused
from plan.questions.swedish import vocabulary
from plan.questions.swedish.tagged_words import tagged_words
from plan.questions.swedish.tags import Tag
from plan.questions.swedish.words import word
from tests.plan.questions.world import seed

ROOM = "plan.questions.swedish.vocabulary"
WORDS = Path(vocabulary.__file__).parent
QUESTIONS = WORDS.parent.parent
_TOLD_BY = (ast.ImportFrom, ast.Attribute, ast.Name)
MODULES = sorted(path.stem for path in WORDS.glob("*.py") if path.stem != "__init__")


_FOUND_OTHERWISE = {Tag.MEASURE, Tag.DOING, Tag.JOINT}
"""By more than their own words."""


def test_every_tag_has_words() -> None:
    assert {tag for text, (tag, _) in tagged_words() if text.strip()} == set(Tag) - _FOUND_OTHERWISE


@pytest.mark.parametrize("name", MODULES)
def test_no_word_list_takes_the_place_of_another(name: str) -> None:
    """Of two with one name the former would be read nowhere."""
    lines = ast.parse((WORDS / f"{name}.py").read_text()).body
    named = [
        each for line in lines if isinstance(line, ast.Assign) for target in line.targets for each in _names(target)
    ]
    assert sorted(named) == sorted(set(named))


def _names(target: ast.expr) -> list[str]:
    parts = target.elts if isinstance(target, ast.Tuple) else [target]
    return [each.id for each in parts if isinstance(each, ast.Name)]


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


@pytest.mark.parametrize("written", ["luften", "åtagit", "förut", "politiska", "fakta", "bestämmer", "språk"])
def test_an_everyday_word_is_not_put_right_to_one_of_the_vocabularys(written: str) -> None:
    assert index_of(seed().plan).spelling.is_known(word(written))


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("vad gör vi för miljön?", None),
        ("hur många miljoner kostar det?", Refused.MONEY),
        ("hur manga miljoner kostar det", Refused.MONEY),
    ],
)
def test_whoever_writes_the_dots_means_them(text: str, refused: Refused | None) -> None:
    query = answer(text, seed(), Viewer()).query
    assert query is not None
    assert query.refused is refused
