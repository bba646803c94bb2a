"""The house of docs/architecture.md: imports run one way, in each package too, and the SDK stays behind one door."""

import ast
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("plan", "cards", "storage", "bot")
MAY_IMPORT = {
    "plan": {"plan"},
    "cards": {"plan", "cards", "adaptivecards"},
    "storage": {"plan", "storage", "sqlalchemy", "alembic", "orjson"},
}
PLAN_MAY_ALSO = {"snowballstemmer", "rapidfuzz"}  # plan/questions reads Swedish with them
SAME_NAME: dict[str, str] = {}
"""Class names that stand twice on purpose, with the reason."""

Graph = Mapping[str, set[str]]
"""Each node with those that it imports."""


@cache
def parsed(path: Path) -> ast.Module:
    """Once for all that look at it; nobody changes a tree."""
    return ast.parse(path.read_text("utf-8"))


@cache
def modules(package: Path) -> dict[str, ast.Module]:
    """By dotted name; a package's `__init__` by the package's own."""
    found = {}
    for path in package.rglob("*.py"):
        parts = path.relative_to(package.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found[name] = parsed(path)
    return found


def imported_modules(tree: ast.Module, known: Iterable[str]) -> set[str]:
    """Wherever the import stands: at the top, in a function, under TYPE_CHECKING."""
    names, found = set(known), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            of_it = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= of_it & names or {node.module}
    return found & names


@cache
def module_graph(package: Path) -> Graph:
    trees = modules(package)
    return {name: imported_modules(tree, trees) - {name} for name, tree in trees.items()}


def folder_graph(graph: Graph, depth: int) -> Graph:
    """The nodes as seen from a package at that depth: its folders and the modules that lie beside them.

    A folder's `__init__` belongs to the folder; the package's own is its face, which may name all that is in it.
    """
    folders: dict[str, set[str]] = {}
    for name, others in graph.items():
        node = ".".join(name.split(".")[: depth + 1])
        if name.count(".") >= depth:
            seen = {".".join(other.split(".")[: depth + 1]) for other in others if other.count(".") >= depth}
            same_parent = {each for each in seen if each.rpartition(".")[0] == node.rpartition(".")[0]}
            folders.setdefault(node, set()).update(same_parent - {node})
    return folders


def circle(graph: Graph) -> list[str]:
    """One circle of it, empty where there is none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as found:
        return list(found.args[1])
    return []


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names - set(sys.stdlib_module_names) - {"__future__"}


@pytest.mark.parametrize("room", sorted(MAY_IMPORT))
def test_a_room_imports_only_what_lies_before_it(room: str) -> None:
    for path in (ROOT / room).rglob("*.py"):
        allowed = MAY_IMPORT[room] | (PLAN_MAY_ALSO if "questions" in path.parts else set())
        assert imported(path) <= allowed, path


@pytest.mark.parametrize("room", ROOMS)
def test_no_module_imports_itself_by_way_of_others(room: str) -> None:
    assert circle(module_graph(ROOT / room)) == []


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("depth", [1, 2, 3])
def test_the_folders_of_a_room_have_an_order(room: str, depth: int) -> None:
    assert circle(folder_graph(module_graph(ROOT / room), depth)) == []


def test_a_circle_of_folders_is_found_where_no_module_is_in_one(tmp_path: Path) -> None:
    files = {
        "house/__init__.py": "",
        "house/low/__init__.py": "",
        "house/low/one.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from house.high import two",
        "house/low/three.py": "",
        "house/high/__init__.py": "",
        "house/high/two.py": "def late():\n    from house.low.three import thing",
    }
    for name, content in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    graph = module_graph(tmp_path / "house")
    assert circle(graph) == []
    assert set(circle(folder_graph(graph, 1))) == {"house.low", "house.high"}


def test_no_class_name_stands_twice() -> None:
    places: dict[str, list[str]] = {}
    for room in ROOMS:
        for name, tree in modules(ROOT / room).items():
            for node in ast.walk(tree):
                if isinstance(node, ast.ClassDef):
                    places.setdefault(node.name, []).append(name)
    twice = {name: found for name, found in places.items() if len(found) > 1}
    assert set(twice) == set(SAME_NAME), twice


def test_only_the_teams_room_knows_bot_framework() -> None:
    sdk = {"botbuilder", "botframework", "msrest", "msal"}
    for path in (ROOT / "bot").rglob("*.py"):
        if "teams" not in path.relative_to(ROOT / "bot").parts:
            assert not imported(path) & sdk, path


def test_the_domain_reads_no_clock_and_no_file() -> None:
    forbidden = {"now", "today", "utcnow", "open", "uuid4", "random"}
    for path in (ROOT / "plan").rglob("*.py"):
        calls = {
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for node in ast.walk(parsed(path))
            if isinstance(node, ast.Call)
        }
        assert not calls & forbidden, path


def test_no_installed_dependency_owns_our_top_level_names() -> None:
    owners = packages_distributions()
    for room in ROOMS:
        assert set(owners.get(room, [])) <= {"tertialbot"}
