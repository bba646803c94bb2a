"""The command line starts at once: what a command needs is imported when it runs. Modules are counted, not seconds."""

from __future__ import annotations

import argparse
import inspect
import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from bot.cli.program import parser, work
from tests.subcommands import subcommands

ROOT = Path(__file__).parents[2]
OURS = ("bot.cli.", "plan.")
FRAME = {"bot", "bot.__main__", "__main__", "bot.private_files"}
UNLISTED = ("_sysconfigdata_", "org.")
"""Of the standard library too: `zoneinfo` asks how Python was built, and `copy` whether it is Jython."""
MOST = 130
"""Modules beside those that any Python has imported. A library, and most of our rooms, bring more than are left."""


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, check=True)


@pytest.fixture(scope="module")
def asked() -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads(python("-m", "tests.bot.asked_in_turn").stdout)
    return told


def imported_by(*arguments: str) -> set[str]:
    """As Python itself tells it, what it looked for in vain too."""
    told = python("-X", "importtime", *arguments).stderr.splitlines()
    return {line.rpartition("|")[2].strip() for line in told if line.startswith("import time:")}


def strangers(modules: Iterable[str]) -> list[str]:
    return [
        each
        for each in modules
        if each not in FRAME
        and each.partition(".")[0] not in sys.stdlib_module_names
        and not f"{each}.".startswith(OURS)
        and not f"{each}.".startswith(UNLISTED)
    ]


def test_the_programs_help_imports_only_its_words() -> None:
    imported = imported_by("-m", "bot", "--help") - imported_by("-c", "pass")
    assert "bot.cli.program" in imported
    assert strangers(imported) == []
    assert len(imported) <= MOST


def test_every_help_and_every_wrong_use_imports_only_words(asked: list[dict[str, Any]]) -> None:
    bare = set(python("-c", "import sys; print(*sys.modules)").stdout.split())
    frame = bare | {"tests", "tests.bot", "tests.subcommands"}
    assert ["plan", "import", "--help"] in [each["arguments"] for each in asked]
    for each in asked:
        imported = set(each["modules"]) - frame
        assert strangers(imported) == [], each["arguments"]
        assert len(imported) <= MOST or each["arguments"] == ["--version"], each["arguments"]


def test_what_is_asked_ends_with_0_and_a_wrong_use_with_2(asked: list[dict[str, Any]]) -> None:
    for each in asked:
        answers = each["arguments"][-1:] in (["--help"], ["--version"])
        assert each["code"] == (0 if answers else 2), each["arguments"]


@pytest.mark.parametrize(("words", "command"), list(subcommands(parser())))
def test_the_work_of_every_command_is_a_function_of_its_arguments(
    words: tuple[str, ...], command: argparse.ArgumentParser
) -> None:
    named = command.get_default("work")
    assert bool(named) != any(isinstance(action, argparse._SubParsersAction) for action in command._actions), words
    if named:
        assert len(inspect.signature(work(named)).parameters) == 1
