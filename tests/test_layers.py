"""The house of DESIGN.md: imports run one way, and the SDK stays behind one door."""

import ast
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("plan", "cards", "storage", "bot")
MAY_IMPORT = {
    "plan": {"plan"},
    "cards": {"plan", "cards", "adaptivecards"},
    "storage": {"plan", "storage", "sqlalchemy", "alembic"},
}
PLAN_MAY_ALSO = {"snowballstemmer", "rapidfuzz"}  # plan/questions reads Swedish with them


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
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
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Call)
        }
        assert not calls & forbidden, path


def test_no_installed_dependency_owns_our_top_level_names() -> None:
    owners = packages_distributions()
    for room in ROOMS:
        assert set(owners.get(room, [])) <= {"tertialbot"}
