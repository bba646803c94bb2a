"""Every regular expression of the program, found in its syntax trees, and the ways in which it is used."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PACKAGES = ("plan", "cards", "storage", "bot")
DIRECT = {"match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split"}
EVERY_WAY = frozenset({"match", "search", "fullmatch", "finditer"})


@dataclass(frozen=True)
class Found:
    """`place` is "module:line"; `ways` are of `EVERY_WAY`."""

    place: str
    pattern: re.Pattern[Any]
    ways: frozenset[str]


class Unknown(Exception):
    """An expression is made inside a function of what only the function knows: `BUILT` must say how."""


BUILT: dict[str, Callable[[Any], list[re.Pattern[Any]]]] = {
    "bot.teams.speech.mark_of": lambda module: [module.mark_of(["Tertialbot", "Tertial bot"]), module.mark_of([])],
    "plan.reading.phrases._one_of": lambda module: [module._one_of(tuple(_phrases()))],
    "plan.reading.phrases.pattern": lambda module: [module.pattern(each) for each in _phrases()],
    "plan.reading.layout.labelled_blocks._label": lambda module: [module._TITLE, module._OWNER, module._OTHER],
    "plan.reading.rows.text_labels._label": lambda module: [module._UNIT, module._COLLABORATION, module._TIME],
}


def _phrases() -> list[str]:
    """One of each form that the vocabulary has: which letters a word is of makes no difference."""
    lists = [each for name, each in vars(import_module("plan.reading.words")).items() if name.isupper()]
    phrases = {each for held in lists if not isinstance(held, str) for each in held if isinstance(each, str)}
    return list({re.sub(r"[^\W_]+", "x", each): each for each in sorted(phrases)}.values())


@cache
def every() -> tuple[Found, ...]:
    return tuple(found for path in _sources() for found in _of_module(path))


def _of_module(path: Path) -> Iterator[Found]:
    calls, name = list(_calls(_tree(path))), _name(path)
    if not calls:
        return
    module = import_module(name)
    for function, target, call in calls:
        ways = _ways(name, target, call)
        for pattern in _patterns(module, function, call):
            yield Found(f"{name}:{call.lineno}", pattern, ways)


def _calls(tree: ast.AST, function: str = "", target: str = "") -> Iterator[tuple[str, str, ast.Call]]:
    """Each call of `re`, with the function that it stands in and the name that its outcome gets."""
    if isinstance(tree, ast.FunctionDef | ast.AsyncFunctionDef):
        function = tree.name
    if isinstance(tree, ast.Assign | ast.AnnAssign):
        first = tree.targets[0] if isinstance(tree, ast.Assign) else tree.target
        target = first.id if isinstance(first, ast.Name) and isinstance(tree.value, ast.Call) else ""
    if isinstance(tree, ast.Call) and _is_of_re(tree.func):
        yield function, target, tree
    for child in ast.iter_child_nodes(tree):
        yield from _calls(child, function, target)


def _is_of_re(called: ast.expr) -> bool:
    of_re = isinstance(called, ast.Attribute) and isinstance(called.value, ast.Name) and called.value.id == "re"
    return of_re and isinstance(called, ast.Attribute) and called.attr in {*DIRECT, "compile"}


def _patterns(module: Any, function: str, call: ast.Call) -> list[re.Pattern[Any]]:
    try:
        flags = [each for each in (_flags(call),) if each is not None]
        given = [_value(module, each) for each in (call.args[0], *flags)]
        return [re.compile(*given)]
    except NameError:
        built = BUILT.get(f"{module.__name__}.{function}")
        if built is None:
            raise Unknown(f"{module.__name__}.{function}, line {call.lineno}") from None
        return built(module)


def _flags(call: ast.Call) -> ast.expr | None:
    named = next((each.value for each in call.keywords if each.arg == "flags"), None)
    called = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    places = {"compile": 1, "sub": 4, "subn": 4, "split": 3}
    place = places.get(called, 2)
    return named or (call.args[place] if len(call.args) > place else None)


def _value(module: Any, expression: ast.expr) -> Any:
    return eval(compile(ast.Expression(expression), module.__file__, "eval"), vars(module))  # noqa: S307 - our own source


def _ways(module: str, target: str, call: ast.Call) -> frozenset[str]:
    """As the name is used anywhere; every way where it has none."""
    called = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    if called != "compile":
        return frozenset({_way(called)})
    return _uses().get((module if target.startswith("_") else "", target), EVERY_WAY)


def _way(method: str) -> str:
    return method if method in EVERY_WAY else "finditer"


@cache
def _uses() -> dict[tuple[str, str], frozenset[str]]:
    """By module and name: `_NAME.search(…)`; a name for others, `NAME` and `module.NAME`, in whichever module."""
    found: dict[tuple[str, str], set[str]] = {}
    for path in _sources():
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Attribute) and node.attr in DIRECT:
                of = node.value
                name = of.id if isinstance(of, ast.Name) else of.attr if isinstance(of, ast.Attribute) else ""
                where = _name(path) if name.startswith("_") else ""
                found.setdefault((where, name), set()).add(_way(node.attr))
    return {name: frozenset(ways) for name, ways in found.items()}


def _sources() -> Iterator[Path]:
    for package in PACKAGES:
        yield from sorted((ROOT / package).rglob("*.py"))


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
